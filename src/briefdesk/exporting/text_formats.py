"""An article as plain text; a brief as plain text, Markdown or HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from briefdesk.exporting.outline import Style, left_out, outline
from briefdesk.records import Article, Brief, Translation

_MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>#|~]|&(?=#?\w{1,32};))")
_MARKDOWN_LIST = re.compile(r"^(\d{1,9})?([.)+-])(?=\s)|^()([-=])(?=[-=]*\s*$)")
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


def translation_text(translation: Translation) -> str:
    """Title and text in the other language."""
    return "\n\n".join(part for part in (translation.title, translation.text) if part) + "\n"


def brief_text(brief: Brief, style: Style) -> str:
    parts = outline(brief)
    pieces = [f"{point.text} [{point.sources}]" for point in parts.points]
    body = " ".join(pieces) if style == "paragraph" else "\n".join(f"• {piece}" for piece in pieces)
    translated = [point.translated for point in parts.points if point.translated]
    other = " ".join(translated) if style == "paragraph" else "\n".join(f"• {text}" for text in translated)
    head = "\n".join(line for line in (parts.title, parts.credit) if line)
    blocks = (head, body, parts.translated_title, other, *parts.whole, "\n".join(parts.foot))
    return "\n\n".join(block for block in blocks if block) + "\n"


def brief_markdown(brief: Brief, style: Style) -> str:
    parts = outline(brief)
    pieces = [f"{_marked_down(point.text)} \\[{point.sources}\\]" for point in parts.points]
    translated = [_marked_down(point.translated) for point in parts.points if point.translated]
    title = f"# {_marked_down(parts.title)}" if parts.title else ""
    other_title = f"## {_marked_down(parts.translated_title)}" if parts.translated_title else ""
    whole = ["\\\n".join(map(_marked_down, paragraph.split("\n"))) for paragraph in parts.whole]
    blocks = [title, _marked_down(parts.credit), _set(pieces, style), other_title, _set(translated, style), *whole]
    return "\n\n".join(block for block in (*blocks, *map(_marked_down, parts.foot)) if block) + "\n"


def _set(pieces: Sequence[str], style: Style) -> str:
    return " ".join(pieces) if style == "paragraph" else "\n".join(f"- {piece}" for piece in pieces)


def brief_html(brief: Brief, style: Style) -> str:
    parts = outline(brief)
    body = [f"<h1>{escape(parts.title)}</h1>"] if parts.title else []
    body += [f"<p>{escape(parts.credit)}</p>"] if parts.credit else []
    body += _html_set([f"{escape(point.text)} <sup>{point.sources}</sup>" for point in parts.points], style)
    if parts.language:
        title = [f"<h2>{escape(parts.translated_title)}</h2>"] if parts.translated_title else []
        points = _html_set([escape(point.translated) for point in parts.points], style)
        whole = [f"<p>{escape(paragraph)}</p>".replace("\n", "<br>\n") for paragraph in parts.whole]
        body += [f'<section lang="{parts.language}">', *title, *points, *whole, "</section>"]
    body += [f"<p><small>{escape(line)}</small></p>" for line in parts.foot]
    return _PAGE.format(language=brief.article.language, title=escape(parts.title), body="\n".join(body))


def _html_set(pieces: Sequence[str], style: Style) -> list[str]:
    if style == "paragraph":
        return [f"<p>{' '.join(pieces)}</p>"]
    return ["<ul>", *(f"<li>{piece}</li>" for piece in pieces), "</ul>"]


def _marked_down(text: str) -> str:
    return _MARKDOWN_LIST.sub(r"\1\3\\\2\4", _MARKDOWN_SIGNS.sub(r"\\\1", text))
