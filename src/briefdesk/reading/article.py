"""The blocks of a document -> the article that a person would see in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from briefdesk.reading.boilerplate.credits import byline_of, date_of, is_person
from briefdesk.reading.boilerplate.datelines import dateline_end
from briefdesk.reading.boilerplate.epilogue import find_epilogue
from briefdesk.reading.boilerplate.junk import Piece, cut, is_doubtful
from briefdesk.reading.boilerplate.title import find_title
from briefdesk.reading.document import Block, Document
from briefdesk.reading.language import detect
from briefdesk.reading.likeness import same_words
from briefdesk.reading.sentences import split
from briefdesk.records import Article, Paragraph, Removed, Sentence, SourceFile, Span

PARAGRAPH_BREAK = "\n\n"
OPENING = 3
"""Paragraphs at the top that a dateline without an agency may open."""
LONGEST_LABEL = 10
"""Words. A line of no more, and without a full stop, is a heading or a label and no sentence."""
LONGEST_CAPTION = 80
"""Words of a paragraph that ends with a photo credit and is a caption for that."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A paragraph of the article; `prose`: it holds sentences."""

    text: str
    prose: bool


@dataclass(slots=True)
class _Draft:
    """What has been gathered, in the order of the document."""

    kept: list[_Kept] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    byline: str = ""
    published: str = ""


def build_article(document: Document, source: SourceFile) -> Article:
    """The article in a document. Title, text and removed text together hold all text of the blocks, unchanged."""
    title, title_index = find_title(document)
    draft = _gather(document, title, title_index)
    if not any(kept.prose for kept in draft.kept):  # nothing but junk: then it was none
        draft = _gather(document, title, title_index, keep_all=True)
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
        removed=tuple(draft.removed),
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
            draft.removed.append(Removed(text, reason))
        elif not keep_all and same_words(text, title):
            draft.removed.append(Removed(text, "duplicate"))
        elif keep_all or block.kind == "table-row":
            draft.kept.append(_Kept(text, _is_prose(block, text)))
        elif _signs(text, bios):
            draft.kept.append(_Kept(text, prose=False))
            draft.byline = draft.byline or text
        else:
            _add_pieces(draft, block, cut(text))
    return draft


def _signs(text: str, bios: Iterable[str]) -> bool:
    """Whether a line is the name of somebody whom a bio introduces."""
    return is_person(text) and any(text.casefold() in bio.casefold() for bio in bios)


def _add_pieces(draft: _Draft, block: Block, pieces: Sequence[Piece]) -> None:
    """What is left of a block is one paragraph; a credit in it parts two and is one of its own."""
    body = ""
    for piece in pieces:
        if piece.reason:
            draft.removed.append(Removed(piece.text, piece.reason))
            if piece.reason == "publication-line":
                draft.published = draft.published or date_of(piece.text)
        elif piece.credit:
            _close(draft, block, body, pieces)
            body = ""
            draft.kept.append(_Kept(piece.text, prose=False))
            draft.byline = draft.byline or byline_of(piece.text) or (piece.text if is_person(piece.text) else "")
            draft.published = draft.published or date_of(piece.text)
        else:
            body += ("\n" if piece.line else " ") * bool(body) + piece.text
    _close(draft, block, body, pieces)


def _close(draft: _Draft, block: Block, body: str, pieces: Sequence[Piece]) -> None:
    if body:
        is_caption = pieces[-1].reason == "photo-credit" and len(body.split(None, LONGEST_CAPTION)) <= LONGEST_CAPTION
        draft.kept.append(_Kept(body, prose=_is_prose(block, body) and not is_caption))


def _is_prose(block: Block, text: str) -> bool:
    """Whether a paragraph holds sentences: headings, captions and labels do not."""
    if block.kind in ("title", "heading", "caption"):
        return False
    ended = text.rstrip("”\"’'»)*_ ")[-1:] in tuple(".!?…")
    return ended or len(text.split(None, LONGEST_LABEL)) > LONGEST_LABEL


def _paragraphs(kept: Iterable[_Kept]) -> Iterator[Paragraph]:
    start = 0
    for each in kept:
        yield Paragraph(start, start + len(each.text))
        start += len(each.text) + len(PARAGRAPH_BREAK)


def _sentences(kept: Sequence[_Kept], paragraphs: Iterable[Paragraph], language: str) -> Iterator[Sentence]:
    """Where no paragraph is prose, all are: a text of single words is better than none."""
    any_prose = any(each.prose for each in kept)
    opening = OPENING
    for each, paragraph in zip(kept, paragraphs, strict=True):
        if each.prose or not any_prose:
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
