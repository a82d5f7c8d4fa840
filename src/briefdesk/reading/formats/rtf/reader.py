"""Rich Text Format (.rtf): what Word, WordPad, TextEdit and LibreOffice write, as far as it carries text.

RTF is a stream of control words over nested groups. A group inherits the state of the one around it; a control word
may turn a group into a destination of its own (a font table, a footnote). `tokens` cuts the stream, `vocabulary` knows
the words, `story` makes paragraphs and tables; here the groups, the destinations and the characters are kept apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from briefdesk.errors import DamagedFile
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.blocks import Blocks
from briefdesk.reading.formats.rtf.story import RtfStory
from briefdesk.reading.formats.rtf.tokens import CodePages, Token, tokens
from briefdesk.reading.formats.rtf.vocabulary import (
    CHARACTERS,
    ENTERED_WITH_STAR,
    LIST_MARKS,
    SKIPPED,
    STORIES,
    TABLES,
)

_LONGEST_NAME = 500  # of a style, or of the document
_DEEPEST_STORY = 20  # a text box in a footnote in a text box ...
_OPEN, _CLOSE = Token("group", "{"), Token("group", "}")


@dataclass(frozen=True, slots=True)
class _Group:
    """What a group inherits.

    `target`: where its text goes: "text" to the story, "ignore" nowhere, "skip" nowhere, nested destinations neither,
    else the name of a table or of the one property that is read, "title" (the author may be whoever the program
    belongs to). `outside`: the target around the destination; "box" for a text box, whose blocks follow the paragraph
    that it hangs on. `fallback`: characters that stand in for each `\\u`. `reason`: why the text is removed. `depth`:
    stories around this one.
    """

    story: RtfStory
    target: str = "text"
    outside: str = "text"
    fallback: int = 1
    font: int = -1
    reason: str = ""
    depth: int = 0


def read_rtf(data: bytes, name: str, limits: Limits) -> Document:
    """Text, then footnotes; tracked deletions, hidden text, comments, headers and footers as removed.

    A file that was cut off gives the text up to there. Raises `DamagedFile` where there is no RTF at all.
    """
    if not re.match(rb"\s*\{\s*\\rtf", data):
        raise DamagedFile(name=name)
    reader = _Reader()
    for token in tokens(data):
        reader.take(token)
    return reader.document()


class _Reader:
    def __init__(self) -> None:
        self._styles: dict[int, str] = {}
        self._pages = CodePages()
        self._body = RtfStory(self._styles)
        self._after = RtfStory(self._styles, "markup")  # what follows the closing brace is no part of the document
        self._group = _Group(self._body)
        self._outer: list[_Group] = []
        self._notes: list[Block] = []
        self._margins: list[Block] = []
        self._title = ""
        self._bytes = bytearray()
        self._skip = 0
        self._opened = False
        self._starred = False
        self._default_font = -1
        self._number = 0

    def document(self) -> Document:
        self._flush()
        while self._outer:
            self._close()
        blocks = Blocks()
        blocks.extend([*self._body.done(), *self._notes, *dict.fromkeys(self._margins), *self._after.done()])
        return Document(blocks.done(), title=self._title.strip())

    def take(self, token: Token) -> None:
        if token.kind == "text":
            self._take_bytes(token.text)
            return
        self._flush()
        opened, self._opened = self._opened, token == _OPEN
        self._skip = 0  # fewer characters than announced stand in for the last \u
        if token == _OPEN:
            self._outer.append(self._group)
        elif token == _CLOSE:
            self._close()
        elif token.value == "*":
            self._starred = opened
            return
        elif self._group.target != "skip":
            self._control(token.value, token.number)
        self._starred = False

    def _take_bytes(self, text: bytes) -> None:
        skipped = min(self._skip, len(text))
        self._skip -= skipped
        if self._group.target not in {"skip", "ignore"}:
            self._bytes += text[skipped:]

    def _flush(self) -> None:
        """Bytes wait until something else comes: a character may take two of them, in different notations."""
        if self._bytes:
            self._put(self._pages.decode(bytes(self._bytes), self._group.font))
            self._bytes.clear()

    def _put(self, text: str) -> None:
        group = self._group
        if group.target == "text":
            group.story.put(text, group.reason)
        elif group.target == "stylesheet":
            self._styles[self._number] = _joined(self._styles.get(self._number, ""), text).rstrip(";").lower()
        elif group.target == "title":
            self._title = _joined(self._title, text)

    def _close(self) -> None:
        inner = self._group
        if self._outer:
            self._group = self._outer.pop()
        if inner.story is not self._group.story:
            self._finish(inner)
        if not self._outer:
            self._group = replace(self._group, story=self._after)

    def _finish(self, inner: _Group) -> None:
        blocks = inner.story.done()
        if inner.outside == "box":
            self._group.story.boxes.extend(blocks)
        else:
            (self._margins if inner.story.removed == "header-footer" else self._notes).extend(blocks)

    def _control(self, word: str, number: int | None) -> None:
        if word in LIST_MARKS and self._group.target == "text":
            self._group.story.mark_list_item()
        if self._opens_destination(word):
            return
        if word in CHARACTERS:
            self._put(CHARACTERS[word])
        elif word == "u":
            self._unicode(number or 0)
        elif self._group.target == "text":
            self._paragraph_property(word, number)
        self._character_property(word, number)

    def _opens_destination(self, word: str) -> bool:
        if word in STORIES:
            self._open_story(word)
        elif word == "ud":
            self._enter(self._group.outside)
        elif word in SKIPPED or (self._starred and word not in ENTERED_WITH_STAR):
            self._enter("skip")
        elif word in TABLES or (word == "title" and self._group.target == "info"):
            self._enter(word)
        elif word in {"shpinst", "do", "upr"}:
            self._enter("ignore")
        else:
            return False
        return True

    def _enter(self, target: str) -> None:
        self._group = replace(self._group, target=target, outside=self._group.target)

    def _open_story(self, word: str) -> None:
        if self._group.depth == _DEEPEST_STORY:
            return
        story = RtfStory(self._styles, STORIES[word] or self._group.story.removed)
        box = "box" if word in {"shptxt", "dptxbxtext"} else "text"
        self._group = replace(
            self._group, story=story, target="text", outside=box, reason="", depth=self._group.depth + 1
        )

    def _unicode(self, number: int) -> None:
        """`number`: a UTF-16 unit, signed. Halves of a pair meet when the paragraph ends."""
        unit = number & 0xFFFF
        if not 0xE000 <= unit <= 0xF8FF:  # a private code is a picture in a font of pictures
            self._put(chr(unit))
        self._skip = self._group.fallback

    def _paragraph_property(self, word: str, number: int | None) -> None:
        story = self._group.story
        if word in {"par", "sect", "\n", "\r"}:
            story.end_paragraph()
        elif word == "pard":
            story.reset_paragraph()
        elif word == "s":
            story.style = number or 0
        elif word == "outlinelevel":
            story.outline_level = 9 if number is None else number
        elif word == "ls":
            story.listed = bool(number)
        elif word == "intbl":
            story.table_depth = max(1, story.table_depth)
        elif word == "itap":
            story.table_depth = max(0, number or 0)
        elif word in {"cell", "nestcell"}:
            story.end_cell(1 if word == "cell" else None)
        elif word in {"row", "nestrow"}:
            story.end_row(1 if word == "row" else None)

    def _character_property(self, word: str, number: int | None) -> None:
        if word == "f":
            self._number = number or 0
            self._group = replace(self._group, font=self._number)
        elif word == "s":
            self._number = number or 0
        elif word == "fcharset" and self._group.target == "fonttbl":
            self._pages.set_font(self._number, number or 0)
        elif word == "uc":
            self._group = replace(self._group, fallback=max(0, 1 if number is None else number))
        elif word in {"v", "deleted"}:
            reason = {"v": "hidden-text", "deleted": "deleted-text"}[word]
            self._group = replace(self._group, reason=reason if number != 0 else "")
        elif word == "plain":
            self._group = replace(self._group, reason="", font=self._default_font)
        elif word == "deff":
            self._default_font = number or 0
            self._group = replace(self._group, font=self._default_font)
        elif word == "ansicpg":
            self._pages.set_document(number or 0)
        elif word in {"mac", "pc", "pca"}:
            self._pages.set_document({"mac": 10000, "pc": 437, "pca": 850}[word])


def _joined(name: str, text: str) -> str:
    """A name or a title that comes in pieces. One that never ends is cut: it would cost the square of its length."""
    return (name + text)[:_LONGEST_NAME]
