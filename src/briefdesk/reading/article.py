"""The blocks of a document -> the article that a person would see in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from briefdesk.reading.boilerplate.credits import byline_of, date_of, is_person
from briefdesk.reading.boilerplate.datelines import dateline_end
from briefdesk.reading.boilerplate.epilogue import find_epilogue
from briefdesk.reading.boilerplate.junk import Piece, cut, is_doubtful, line_reason
from briefdesk.reading.boilerplate.title import find_title
from briefdesk.reading.document import Block, Document
from briefdesk.reading.language import detect
from briefdesk.reading.likeness import same_words
from briefdesk.reading.sentences import split
from briefdesk.records import Article, Paragraph, ParagraphKind, Removed, Sentence, SourceFile, Span

PARAGRAPH_BREAK = "\n\n"
OPENING = 3
"""Paragraphs at the top that a dateline without an agency may open."""
LONGEST_LABEL = 10
"""Words. A line of no more, and without a full stop, is a heading or a label and no sentence."""
LONGEST_CAPTION = 80
"""Words of a paragraph that ends with a photo credit and is a caption for that."""


@dataclass(frozen=True, slots=True)
class _Kept:
    text: str
    kind: ParagraphKind


@dataclass(slots=True)
class _Draft:
    """What has been gathered, in the order of the document."""

    kept: list[_Kept] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    byline: str = ""
    published: str = ""

    def leave_out(self, text: str, reason: str) -> None:
        """Here: in front of the next paragraph that is kept."""
        self.removed.append(Removed(text, reason, len(self.kept)))


def build_article(document: Document, source: SourceFile) -> Article:
    """The article in a document. Title, text and removed text together hold all text of the blocks, unchanged."""
    title, title_index = find_title(document)
    draft = _gather(document, title, title_index)
    if not any(kept.kind == "text" for kept in draft.kept):  # nothing but junk: then it was none
        draft = _gather(document, title, title_index, keep_all=True)
    if not draft.kept and title_index is not None:  # nothing stands under it: then it was none
        title, draft = "", _gather(document, "", None, keep_all=True)
    text = PARAGRAPH_BREAK.join(kept.text for kept in draft.kept)
    language = detect(text or title, document.language)
    paragraphs = tuple(_paragraphs(draft.kept))
    return Article(
        title=title,
        byline=document.byline or draft.byline,
        published=document.published or draft.published,
        language=language,
        text=text,
        paragraphs=paragraphs,
        sentences=tuple(_sentences(draft.kept, paragraphs, language)),
        removed=tuple(_together(draft.removed)),
        source=source,
    )


def _gather(document: Document, title: str, title_index: int | None, *, keep_all: bool = False) -> _Draft:
    draft = _Draft()
    blocks = document.blocks
    story = [index for index, block in enumerate(blocks) if not block.removed]
    found = {} if keep_all else find_epilogue([blocks[index] for index in story])
    epilogue = {story[place]: reason for place, reason in found.items()}
    bios = [blocks[index].text for index, reason in epilogue.items() if reason == "author-bio"]
    for index, block in enumerate(blocks):
        text = block.text.strip()
        if index == title_index or not text:
            continue
        if reason := block.removed or epilogue.get(index, ""):
            told = line_reason(text) if reason == "navigation" else ""
            draft.leave_out(text, told or reason)
        elif not keep_all and same_words(text, title):
            draft.leave_out(text, "duplicate")
        elif keep_all or block.kind == "table-row":
            draft.kept.append(_Kept(text, _kind(block, text)))
        elif _signs(text, bios):
            draft.kept.append(_Kept(text, "credit"))
            draft.byline = draft.byline or text
        else:
            _add_pieces(draft, block, cut(text))
    return draft


def _together(removed: Iterable[Removed]) -> Iterator[Removed]:
    """The furniture of a page in one piece where it stands together: menus have hundreds of lines."""
    for (reason, before), items in groupby(removed, key=lambda item: (item.reason, item.before)):
        if reason == "navigation":
            yield Removed("\n".join(item.text for item in items), reason, before)
        else:
            yield from items


def _signs(text: str, bios: Iterable[str]) -> bool:
    """Whether a line is the name of somebody whom a bio introduces."""
    return is_person(text) and any(text.casefold() in bio.casefold() for bio in bios)


def _add_pieces(draft: _Draft, block: Block, pieces: Sequence[Piece]) -> None:
    """What is left of a block is one paragraph; a credit in it parts two and is one of its own."""
    body = ""
    for piece in pieces:
        if piece.reason:
            draft.leave_out(piece.text, piece.reason)
            if piece.reason == "publication-line":
                draft.published = draft.published or date_of(piece.text)
        elif piece.credit:
            _close(draft, block, body, pieces)
            body = ""
            draft.kept.append(_Kept(piece.text, "credit"))
            draft.byline = draft.byline or byline_of(piece.text) or (piece.text if is_person(piece.text) else "")
            draft.published = draft.published or date_of(piece.text)
        else:
            body += ("\n" if piece.line else " ") * bool(body) + piece.text
    _close(draft, block, body, pieces)


def _close(draft: _Draft, block: Block, body: str, pieces: Sequence[Piece]) -> None:
    if body:
        is_caption = pieces[-1].reason == "photo-credit" and len(body.split(None, LONGEST_CAPTION)) <= LONGEST_CAPTION
        draft.kept.append(_Kept(body, "caption" if is_caption else _kind(block, body)))


def _kind(block: Block, text: str) -> ParagraphKind:
    if block.kind == "caption":
        return "caption"
    ended = text.rstrip("”\"’'»)*_ ")[-1:] in tuple(".!?…")
    is_label = not ended and len(text.split(None, LONGEST_LABEL)) <= LONGEST_LABEL
    return "heading" if block.kind in ("title", "heading") or is_label else "text"


def _paragraphs(kept: Iterable[_Kept]) -> Iterator[Paragraph]:
    start = 0
    for each in kept:
        yield Paragraph(start, start + len(each.text), each.kind)
        start += len(each.text) + len(PARAGRAPH_BREAK)


def _sentences(kept: Sequence[_Kept], paragraphs: Iterable[Paragraph], language: str) -> Iterator[Sentence]:
    """Where no paragraph is text, all are: a text of single words is better than none."""
    any_text = any(each.kind == "text" for each in kept)
    opening = OPENING
    for each, paragraph in zip(kept, paragraphs, strict=True):
        if each.kind == "text" or not any_text:
            for span in _story_spans(each.text, language, opens_story=opening > 0):
                yield Sentence(paragraph.start + span.start, paragraph.start + span.end)
            opening -= 1


def _story_spans(text: str, language: str, *, opens_story: bool) -> Iterator[Span]:
    """The sentences of a paragraph behind its dateline, without those that junk has run into."""
    begin = dateline_end(text, opens_story=opens_story)
    for span in split(text[begin:], language):
        sentence = Span(begin + span.start, begin + span.end)
        if not is_doubtful(sentence.of(text)):
            yield sentence
