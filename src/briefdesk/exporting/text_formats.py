"""An article as plain text; a brief as plain text, Markdown or HTML."""

from __future__ import annotations

import re
from html import escape

from briefdesk.exporting.outline import Style, left_out, outline
from briefdesk.records import Article, Brief

_MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>#|~]|&(?=#?\w{1,32};))")
_MARKDOWN_LIST = re.compile(r"^(\d{1,9})?([.)+-])(?=\s)")
_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head><meta charset="utf-8"><title>{title}</title></head>
<body>
{body}
</body>
</html>
"""


def article_text(article: Article) -> str:
    """Title, credits and text, then what was left out, each piece with its reason."""
    parts = ["\n".join(line for line in (article.title, " · ".join(article.credits())) if line), article.text]
    if article.removed:
        pieces = [f"[{item.reason}] {' '.join(item.text.split())}" for item in article.removed]
        parts.append("\n".join([left_out(article), *pieces]))
    return "\n\n".join(part for part in parts if part) + "\n"


def brief_text(brief: Brief, style: Style) -> str:
    parts = outline(brief)
    pieces = [f"{text} [{sources}]" for text, sources in parts.points]
    body = " ".join(pieces) if style == "paragraph" else "\n".join(f"• {piece}" for piece in pieces)
    head = "\n".join(line for line in (parts.title, parts.credit) if line)
    return "\n\n".join(block for block in (head, body, "\n".join(parts.foot)) if block) + "\n"


def brief_markdown(brief: Brief, style: Style) -> str:
    parts = outline(brief)
    pieces = [f"{_marked_down(text)} \\[{sources}\\]" for text, sources in parts.points]
    body = " ".join(pieces) if style == "paragraph" else "\n".join(f"- {piece}" for piece in pieces)
    title = f"# {_marked_down(parts.title)}" if parts.title else ""
    blocks = [title, _marked_down(parts.credit), body, *map(_marked_down, parts.foot)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def brief_html(brief: Brief, style: Style) -> str:
    parts = outline(brief)
    pieces = [f"{escape(text)} <sup>{sources}</sup>" for text, sources in parts.points]
    body = [f"<h1>{escape(parts.title)}</h1>"] if parts.title else []
    body += [f"<p>{escape(parts.credit)}</p>"] if parts.credit else []
    if style == "paragraph":
        body.append(f"<p>{' '.join(pieces)}</p>")
    else:
        body += ["<ul>", *(f"<li>{piece}</li>" for piece in pieces), "</ul>"]
    body += [f"<p><small>{escape(line)}</small></p>" for line in parts.foot]
    return _PAGE.format(language=brief.article.language, title=escape(parts.title), body="\n".join(body))


def _marked_down(text: str) -> str:
    return _MARKDOWN_LIST.sub(r"\1\\\2", _MARKDOWN_SIGNS.sub(r"\\\1", text))
