"""A translated article in the shape of an article: what shows, paints and searches one needs nothing else.

Sentence 7 of it translates sentence 7 of the article, so evidence, markers and highlighting hold for both.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Protocol

from briefdesk.records import Article, Paragraph, ParagraphKind, Removed, Sentence, TranslatedSentence, Translation

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\n))*")


class Readable(Protocol):
    """What of an article is shown."""

    @property
    def title(self) -> str: ...
    @property
    def byline(self) -> str: ...
    @property
    def published(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def paragraphs(self) -> Sequence[Paragraph]: ...
    @property
    def sentences(self) -> Sequence[Sentence]: ...
    @property
    def removed(self) -> Sequence[Removed]: ...
    def credits(self) -> tuple[str, ...]: ...


class GrowingArticle:
    """One whose sentences are still coming in. `opens`: those that begin a paragraph."""

    def __init__(self, article: Article, language: str, title: str) -> None:
        self.title, self.language = title, language
        self.byline, self.published = article.byline, article.published
        self.text = ""
        self.paragraphs: tuple[Paragraph, ...] = ()
        self.removed: tuple[Removed, ...] = ()
        self.sentences: list[Sentence] = []
        self.opens: set[int] = set()
        self._article = article
        self._starts = [paragraph.start for paragraph in article.paragraphs]
        self._last = -1

    def credits(self) -> tuple[str, ...]:
        return self._article.credits()

    def add(self, sentence: TranslatedSentence) -> None:
        """In reading order; one that is there already stays as it is, one that was passed over stays empty."""
        if sentence.of < len(self.sentences):
            return
        while len(self.sentences) < sentence.of:
            self.sentences.append(Sentence(len(self.text), len(self.text)))
        paragraph = self._paragraph_of(sentence.of)
        if paragraph != self._last:
            self.opens.add(sentence.of)
            self.text += "\n\n" if self.text else ""
        else:
            self.text += " "
        self._last = paragraph
        start = len(self.text)
        self.text += sentence.text
        self.sentences.append(Sentence(start, len(self.text)))

    def _paragraph_of(self, index: int) -> int:
        if index >= len(self._article.sentences):
            return self._last
        return bisect_right(self._starts, self._article.sentences[index].start) - 1


def complete(article: Article, translation: Translation) -> Article:
    """The whole translation as an article: its own text, and in it the sentences by their words, in order."""
    spans = [match.span() for match in _PARAGRAPH.finditer(translation.text)]
    sentences = sentence_spans(translation)
    kinds = _kinds(article, spans, sentences)
    return replace(
        article,
        title=translation.title,
        language=translation.language,
        text=translation.text,
        paragraphs=tuple(Paragraph(*span, kind) for span, kind in zip(spans, kinds, strict=True)),
        sentences=sentences,
        removed=(),
    )


def sentence_at(translation: Translation, offset: int) -> int:
    """Which sentence of a whole translation holds this code point of its text, or is the nearest before it."""
    starts = [sentence.start for sentence in sentence_spans(translation)]
    return max(0, bisect_right(starts, offset) - 1)


def sentence_spans(translation: Translation) -> tuple[Sentence, ...]:
    """By index; an empty one for a sentence that is not in the text."""
    place, find = 0, translation.text.find
    found: list[Sentence] = []
    for sentence in sorted(translation.sentences, key=attrgetter("of")):
        missing = sentence.of - len(found)
        if missing > 0:
            found += [Sentence(place, place)] * missing
        start = find(sentence.text, place)
        if start < 0:
            found.append(Sentence(place, place))
        else:
            place = start + len(sentence.text)
            found.append(Sentence(start, place))
    return tuple(found)


def _kinds(
    article: Article, spans: Sequence[tuple[int, int]], sentences: Sequence[Sentence]
) -> Sequence[ParagraphKind]:
    """Those of the article's paragraphs; where their number differs, what holds no sentence is a heading."""
    for kinds in (
        [paragraph.kind for paragraph in article.paragraphs],
        [paragraph.kind for paragraph in article.paragraphs if paragraph.kind != "credit"],
    ):
        if len(kinds) == len(spans):
            return kinds
    starts = sorted(sentence.start for sentence in sentences if sentence.end > sentence.start)
    holds = [bisect_right(starts, end) > bisect_right(starts, start - 1) for start, end in spans]
    return ["text" if held or not starts else "heading" for held in holds]
