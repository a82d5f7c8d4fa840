"""A `Brief`, an `Article` or a `Translation` as a file: text, Markdown, HTML, Word, JSON."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath

from briefdesk.exporting.choices import Choices, Content, Style
from briefdesk.exporting.document import Document
from briefdesk.exporting.html import html_page
from briefdesk.exporting.markdown import markdown
from briefdesk.exporting.outline import outline
from briefdesk.exporting.shapes import article_shape, brief_shape, to_line, to_text, translation_shape
from briefdesk.exporting.text import article_text, plain_text, translation_text
from briefdesk.exporting.words import Words
from briefdesk.records import Article, Brief, Finding, Translation

__all__ = [
    "ARTICLE_FORMATS", "BINARY", "BRIEF_FORMATS", "TRANSLATION_FORMATS", "Choices", "Content", "Document", "Style",
    "Words", "brief_file", "document_file", "extension", "format_of", "html_page", "outline", "plain_text",
]  # fmt: skip

DATA: dict[str, Callable[[Brief], str]] = {
    "json": lambda brief: to_text(brief_shape(brief)),
    "jsonl": lambda brief: to_line(brief_shape(brief)),
}
"""Formats for programs: they hold all of a brief, whatever is chosen."""
TEXTS: dict[str, Callable[[Document], str]] = {"text": plain_text, "md": markdown, "html": html_page}
BINARY = ("docx",)
BRIEF_FORMATS = (*TEXTS, *BINARY, "json")
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


def brief_file(brief: Brief, fmt: str, choices: Choices | None = None, words: Words | None = None) -> bytes:
    """The bytes of a file in one of `BRIEF_FORMATS`, or "jsonl". The same arguments give the same bytes."""
    if fmt in DATA:
        return DATA[fmt](brief).encode("utf-8", "replace")
    return document_file(outline(brief, choices or Choices(), words or Words()), fmt)


def document_file(document: Document, fmt: str) -> bytes:
    """The same of a document, in any format but those for programs."""
    if fmt in BINARY:
        from briefdesk.exporting.word import word_file  # noqa: PLC0415  slow to import, and seldom needed

        return word_file(document)
    return TEXTS[fmt](document).encode("utf-8", "replace")


def format_of(name: str, formats: Sequence[str]) -> str:
    """The format that a file name asks for by its extension; "text" where it asks for none."""
    suffix = PurePath(name).suffix.lower().lstrip(".")
    return next((fmt for fmt in formats if extension(fmt) == suffix), "text")


def extension(fmt: str) -> str:
    """The file extension of a format, without a dot."""
    return EXTENSIONS.get(fmt, fmt)
