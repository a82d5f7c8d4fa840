"""A `Brief`, an `Article` or a `Translation` as text, Markdown, HTML or JSON."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath

from briefdesk.exporting.outline import Style
from briefdesk.exporting.shapes import article_shape, brief_shape, to_line, to_text, translation_shape
from briefdesk.exporting.text_formats import article_text, brief_html, brief_markdown, brief_text, translation_text
from briefdesk.records import Article, Brief, Finding, Translation

BRIEF_FORMATS: dict[str, Callable[[Brief, Style], str]] = {
    "text": brief_text,
    "md": brief_markdown,
    "html": brief_html,
    "json": lambda brief, _style: to_text(brief_shape(brief)),
    "jsonl": lambda brief, _style: to_line(brief_shape(brief)),
}
ARTICLE_FORMATS: dict[str, Callable[[Article], str]] = {
    "text": article_text,
    "json": lambda article: to_text(article_shape(article)),
    "jsonl": lambda article: to_line(article_shape(article)),
}
TRANSLATION_FORMATS: dict[str, Callable[[Translation, Sequence[Finding]], str]] = {
    "text": lambda translation, _findings: translation_text(translation),
    "json": lambda translation, findings: to_text(translation_shape(translation, findings)),
    "jsonl": lambda translation, findings: to_line(translation_shape(translation, findings)),
}
EXTENSIONS = {"text": "txt"}


def format_of(name: str, formats: Sequence[str]) -> str:
    """The format that a file name asks for by its extension; "text" where it asks for none."""
    suffix = PurePath(name).suffix.lower().lstrip(".")
    return next((fmt for fmt in formats if extension(fmt) == suffix), "text")


def extension(fmt: str) -> str:
    """The file extension of a format, without a dot."""
    return EXTENSIONS.get(fmt, fmt)
