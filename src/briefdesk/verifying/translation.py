"""A translation that somebody wrote, held against its original: facts and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefdesk.cancel import CancelToken
from briefdesk.checking import check_translation
from briefdesk.checking.alignment import Bead, align
from briefdesk.glossary.rules import Rules
from briefdesk.reading.plain import plain_article
from briefdesk.records import Article, Finding, Span, SummarySentence, Translation
from briefdesk.translating import doubts_of
from briefdesk.verifying.verified import NO_RULES, Verified, ordered


def verify_translation(article: Article, text: str, to: str, cancel: CancelToken, rules: Rules = NO_RULES) -> Verified:
    """Sentences are paired by length and figures. `rules`: of a person's own words. Raises `Cancelled`."""
    spans = plain_article(text, to).sentences
    pieces = list(_pieces(article))
    beads = align([each.whole for each in pieces], [span.of(text) for span in spans], article.language, to)
    beads = [_without_line(bead) if _is_too_long(bead, pieces, spans) else bead for bead in beads]
    cancel.check()
    findings: list[Finding] = []
    sentences: dict[int, SummarySentence] = {}
    pairs, starts = [], []
    for bead in beads:
        own = [pieces[i] for i in bead.source]
        for j in bead.target:
            evidence = tuple(each.index for each in own if each.index is not None)
            sentences[j] = SummarySentence(spans[j].of(text), evidence, 1.0 if own else 0.0)
        findings += _unpaired(bead, own, spans, text)
        if bead.source and bead.target:
            place = Span(spans[bead.target[0]].start, spans[bead.target[-1]].end)
            original = _original(own, place.of(text), article.language, to)
            pairs.append((original, place.of(text)))
            starts.append(place.start)
            findings += doubts_of(original, place.of(text), article.language, to, place.start)
            findings += rules.about_translation(original, article.language, place.of(text), to, place.start)
    report = check_translation(pairs, article.language, to, starts)
    findings += [*report.findings, *_doubled(spans, text, [each.text for each in pieces])]
    return Verified(tuple(sentences[j] for j in range(len(spans))), ordered(findings), report.facts, report.found)


def translation_doubts(originals: Sequence[str], translation: Translation, language: str) -> tuple[Finding, ...]:
    """Facts that a translation has not kept. `originals`: all sentences, in the order that `of` counts them."""
    starts, place = [], 0
    for sentence in translation.sentences:
        start = translation.text.find(sentence.text, place)
        starts.append(max(start, place) if start >= 0 else place)
        place = starts[-1] + (len(sentence.text) if start >= 0 else 0)
    pairs = [(originals[sentence.of], sentence.text) for sentence in translation.sentences]
    return check_translation(pairs, language, translation.language, starts).findings


_LONGER = 2.2
"""How much longer than its original the translation of a line may be."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What a translator may have translated. `index`: of a sentence of the article; `None` for a line that is none, as
    the headline or a byline. `lead`: what stands before the sentence in its paragraph, a dateline.
    """

    text: str
    index: int | None = None
    lead: str = ""

    @property
    def whole(self) -> str:
        return f"{self.lead} {self.text}".strip()


def _pieces(article: Article) -> Iterator[_Piece]:
    """Those of the whole article, in order."""
    if article.title:
        yield _Piece(article.title)
    sentences, index = article.sentences, 0
    for paragraph in article.paragraphs or [Span(0, len(article.text))]:
        end = paragraph.start
        while index < len(sentences) and sentences[index].start < paragraph.end:
            lead = " ".join(article.text[end : sentences[index].start].split())
            yield _Piece(article.sentence_text(index), index, lead)
            end = sentences[index].end
            index += 1
        if end == paragraph.start and paragraph.of(article.text).strip():
            yield _Piece(" ".join(paragraph.of(article.text).split()))


def _original(own: Sequence[_Piece], translated: str, language: str, to: str) -> str:
    """With the datelines or without, as the translator has done it."""
    plain, whole = (" ".join(getattr(each, part) for each in own) for part in ("text", "whole"))
    if plain == whole:
        return plain
    return min(plain, whole, key=lambda each: len(check_translation([(each, translated)], language, to).findings))


def _is_too_long(bead: Bead, pieces: Sequence[_Piece], spans: Sequence[Span]) -> bool:
    """For a headline or a line between paragraphs: whatever has no other place would be taken for it."""
    own = [pieces[i] for i in bead.source]
    if not own or not bead.target or any(each.index is not None for each in own):
        return False
    length = spans[bead.target[-1]].end - spans[bead.target[0]].start
    return length > _LONGER * sum(len(each.text) for each in own)


def _without_line(bead: Bead) -> Bead:
    return Bead(range(bead.source.stop, bead.source.stop), bead.target)


def _unpaired(bead: Bead, own: Sequence[_Piece], spans: Sequence[Span], text: str) -> Iterator[Finding]:
    """What is no sentence may be left out."""
    place = bead.target.start
    at = spans[place].start if place < len(spans) else len(text)
    if not bead.target:
        for each in own:
            if each.index is not None:
                yield Finding("sentence-missing", "doubt", "translation", at, at, "", each.text, _MISSING)
    elif not bead.source:
        for j in bead.target:
            span = spans[j]
            yield Finding("sentence-added", "doubt", "translation", span.start, span.end, span.of(text), "", _ADDED)


def _doubled(spans: Sequence[Span], text: str, originals: Sequence[str]) -> Iterator[Finding]:
    """A sentence that stands twice, one below the other, where the original repeats nothing."""
    if any(one.casefold() == other.casefold() for one, other in pairwise(originals)):
        return
    for one, other in pairwise(spans):
        if one.of(text).casefold() == other.of(text).casefold():
            yield Finding(
                "sentence-doubled", "doubt", "translation", other.start, other.end, other.of(text), "", _DOUBLED
            )


_MISSING = "This sentence of the original is not in the translation."
_ADDED = "Nothing in the original goes with this sentence."
_DOUBLED = "This is the sentence before, once more; the original does not repeat it."
