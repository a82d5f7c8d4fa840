"""Markdown: the marks are taken off, the text stays. Front matter and the addresses of links are listed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree, html
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefdesk.errors import EmptyInput
from briefdesk.reading.document import Block, BlockKind, Document, Limits
from briefdesk.reading.formats.blocks import CELL_SEPARATOR
from briefdesk.reading.formats.encoding import decode
from briefdesk.reading.formats.html.page import page_blocks
from briefdesk.reading.formats.invisible import without_invisible
from briefdesk.reading.formats.metadata import language_code
from briefdesk.reading.formats.text import text_document

LARGEST = 5_000_000
"""Characters above which a file is no Markdown that a person wrote, and is read as plain text."""
MOST = 0.9
"""Share of the letters that must come out again: the parser drops what is nested too deeply."""

# Without a field in its first line it is text between two rules.
_FRONT_MATTER = re.compile(
    r"\A---[ \t]*\r?\n(?=[\w-]+[ \t]*:\s)(.{0,10000}?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_FIELD = re.compile(r"^(\w+)[ \t]*:[ \t]*(\S[^\r\n]*)", re.MULTILINE)


def read_markdown(data: bytes, name: str, limits: Limits) -> Document:
    """CommonMark with tables. Raises `EmptyInput` and `NotText`."""
    text, invisible = without_invisible(decode(data, name))
    if len(text) > LARGEST:
        return text_document(text, name)
    front = _FRONT_MATTER.match(text)
    story = _Story()
    story.read(text[front.end() :] if front else text)
    marks = [*([front[1].strip()] if front else []), *story.marks]
    if _letters(block.text for block in story.blocks) + _letters(marks) < MOST * _letters([text]):
        return text_document(text, name)
    blocks = [*story.blocks, *(Block(mark, removed="markup") for mark in marks)]
    if invisible:
        blocks.append(Block(invisible, removed="invisible"))
    if all(block.removed for block in blocks):
        raise EmptyInput(name=name)
    return _document(blocks, _fields(front[1]) if front else {})


def _letters(texts: Iterable[str]) -> int:
    return sum(char.isalnum() for text in texts for char in text)


def _fields(front_matter: str) -> dict[str, str]:
    return {key.lower(): value.strip(" \t\"'[]") for key, value in _FIELD.findall(front_matter)}


def _document(blocks: Sequence[Block], fields: dict[str, str]) -> Document:
    return Document(
        tuple(blocks),
        title=fields.get("title", ""),
        byline=fields.get("author", "") or fields.get("byline", ""),
        published=fields.get("date", ""),
        language=language_code(fields.get("lang", "") or fields.get("language", "")),
    )


class _Story:
    """Gathers blocks, and the marks that carried text of their own: addresses, HTML tags."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.marks: list[str] = []
        self._lists = 0
        self._heading = ""
        self._row: list[str] | None = None

    def read(self, text: str) -> None:
        definitions: dict[str, dict[str, dict[str, str]]] = {}
        for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text, definitions):
            self._token(token)
        for link in definitions.get("references", {}).values():
            self._marks(link["href"], link["title"])

    def _token(self, token: Token) -> None:
        match token.type:
            case "inline":
                self._inline(token)
            case "fence" | "code_block":
                self._marks(token.info.strip())
                self._add(token.content)
            case "html_block":
                self._markup(token.content)
            case "tr_open":
                self._row = []
            case "tr_close":
                self._end_row()
            case _:
                self._lists += token.nesting * token.type.startswith("list_item")
                self._heading = token.tag if token.type == "heading_open" else ""

    def _inline(self, token: Token) -> None:
        text = "".join(self._pieces(token.children or ()))
        if self._row is not None:
            self._row.append(text)
        else:
            self._add(text)

    def _pieces(self, tokens: Sequence[Token]) -> Iterator[str]:
        for token in tokens:
            if token.type in ("softbreak", "hardbreak"):
                yield " " if token.type == "softbreak" else "\n"
            elif token.type == "html_inline":
                self.marks.append(token.content)
            elif token.type == "image":
                self._marks(token.attrGet("src"), token.attrGet("title"))
                yield from self._pieces(token.children or ())
            else:
                self._marks(token.attrGet("href"), token.attrGet("title"))  # of a link; other tokens have neither
                yield token.content

    def _marks(self, *marks: str | int | float | None) -> None:
        self.marks += [str(mark) for mark in marks if mark]

    def _end_row(self) -> None:
        cells, self._row = self._row or [], None
        if any(cells):
            self.blocks.append(Block(CELL_SEPARATOR.join(cells), "table-row"))

    def _markup(self, content: str) -> None:
        try:
            shown = page_blocks(html.fragment_fromstring(content, create_parent="div"))
        except (etree.LxmlError, ValueError):
            shown = ()
        self.blocks += shown
        self.marks += [] if shown else [content.strip()]

    def _add(self, text: str) -> None:
        if text.strip():
            self.blocks.append(Block(text.strip(), self._kind()))

    def _kind(self) -> BlockKind:
        if self._heading:
            return "heading" if self.blocks or self._heading != "h1" else "title"
        return "list-item" if self._lists else "paragraph"
