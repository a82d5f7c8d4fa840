"""A `Brief` or an `Article` as text, Markdown, HTML or JSON."""

from __future__ import annotations

from collections.abc import Callable

from briefdesk.exporting.outline import Style
from briefdesk.exporting.shapes import article_shape, brief_shape, to_text
from briefdesk.exporting.text_formats import article_text, brief_html, brief_markdown, brief_text
from briefdesk.records import Article, Brief

BRIEF_FORMATS: dict[str, Callable[[Brief, Style], str]] = {
    "text": brief_text,
    "md": brief_markdown,
    "html": brief_html,
    "json": lambda brief, _style: to_text(brief_shape(brief)),
}
ARTICLE_FORMATS: dict[str, Callable[[Article], str]] = {
    "text": article_text,
    "json": lambda article: to_text(article_shape(article)),
}
STEMS = {"text": "txt"}


def extension(fmt: str) -> str:
    """The file extension of a format, without a dot."""
    return STEMS.get(fmt, fmt)
