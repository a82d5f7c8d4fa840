"""A summary or a translation that somebody wrote, held against its article: evidence, facts and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefdesk.cancel import CancelToken
from briefdesk.checking import check_sentences, check_summary, check_translation
from briefdesk.checking.alignment import Bead, align
from briefdesk.glossary.rules import Rules
from briefdesk.reading.plain import plain_article
from briefdesk.records import Article, Finding, Span, SummarySentence, Translation
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import compares_meanings, doubts, supported
from briefdesk.translating import doubts_of

_NO_RULES = Rules()


@dataclass(frozen=True, slots=True)
class Verified:
    """`sentences`: those of the checked text, with their evidence in the article. Findings point into the text."""

    sentences: tuple[SummarySentence, ...]
    findings: tuple[Finding, ...]
    facts: int
    found: int


def verify_summary(
    article: Article, text: str, encoder: Encoder | None, cancel: CancelToken, rules: Rules = _NO_RULES
) -> Verified:
    """`encoder`: `None` to compare words alone. `rules`: of a person's own words. Raises `Cancelled`."""
    spans = plain_article(text, article.language).sentences
    sentences = supported([span.of(text) for span in spans], article, encoder, cancel)
    report = check_summary(_whole(article), article.language, text, article.published)
    weak = [
        replace(doubt, start=span.start, end=span.end)
        for span, sentence in zip(spans, sentences, strict=True)
        for doubt in (doubts([sentence]) if compares_meanings(article, encoder) else ())
    ]
    own = [each for span in spans for each in rules.about_summary(article, span.of(text), span.start)]
    doubtful = [each for each in report.findings if not rules.explains(article, each)]
    found = report.found + len(report.findings) - len(doubtful)
    return Verified(tuple(sentences), _ordered([*doubtful, *weak, *own]), report.facts, found)


def verify_translation(article: Article, text: str, to: str, cancel: CancelToken, rules: Rules = _NO_RULES) -> Verified:
    """Sentences are paired by length and figures. `rules`: of a person's own words. Raises `Cancelled`."""
    spans = plain_article(text, to).sentences
    originals = [article.sentence_text(i) for i in range(len(article.sentences))]
    beads = align(originals, [span.of(text) for span in spans], article.language, to)
    cancel.check()
    findings: list[Finding] = []
    sentences: dict[int, SummarySentence] = {}
    pairs, starts = [], []
    for bead in beads:
        for j in bead.target:
            sentences[j] = SummarySentence(spans[j].of(text), tuple(bead.source), 1.0 if bead.source else 0.0)
        findings += _unpaired(bead, originals, spans, text)
        if bead.source and bead.target:
            place = Span(spans[bead.target[0]].start, spans[bead.target[-1]].end)
            original = " ".join(originals[i] for i in bead.source)
            pairs.append((original, place.of(text)))
            starts.append(place.start)
            findings += doubts_of(original, place.of(text), article.language, to, place.start)
            findings += rules.about_translation(original, article.language, place.of(text), to, place.start)
    report = check_translation(pairs, article.language, to, starts)
    findings += [*report.findings, *_doubled(spans, text, originals)]
    return Verified(tuple(sentences[j] for j in range(len(spans))), _ordered(findings), report.facts, report.found)


def with_facts(
    article: Article, sentences: Sequence[SummarySentence]
) -> tuple[tuple[SummarySentence, ...], tuple[Finding, ...]]:
    """The sentences of a summary with their facts counted, and what the article does not bear out.

    Offsets: the sentences, one a line.
    """
    texts = [sentence.text for sentence in sentences]
    reports = check_sentences(_whole(article), article.language, texts, article.published)
    counted, findings, start = [], [], 0
    for sentence, report in zip(sentences, reports, strict=True):
        counted.append(replace(sentence, facts=report.facts, found=report.found, facts_found=report.facts_found))
        findings += [replace(each, start=each.start + start, end=each.end + start) for each in report.findings]
        start += len(sentence.text) + 1
    return tuple(counted), tuple(findings)


def translation_doubts(originals: Sequence[str], translation: Translation, language: str) -> tuple[Finding, ...]:
    """Facts that a translation has not kept. `originals`: all sentences, in the order that `of` counts them."""
    starts, place = [], 0
    for sentence in translation.sentences:
        start = translation.text.find(sentence.text, place)
        starts.append(max(start, place) if start >= 0 else place)
        place = starts[-1] + (len(sentence.text) if start >= 0 else 0)
    pairs = [(originals[sentence.of], sentence.text) for sentence in translation.sentences]
    return check_translation(pairs, language, translation.language, starts).findings


def _whole(article: Article) -> str:
    """Everything that a summary may take its facts from."""
    return "\n".join([article.title, article.byline, article.published, article.text])


def _unpaired(bead: Bead, originals: list[str], spans: Sequence[Span], text: str) -> Iterator[Finding]:
    place = bead.target.start
    at = spans[place].start if place < len(spans) else len(text)
    if not bead.target:
        for i in bead.source:
            yield Finding("sentence-missing", "doubt", "translation", at, at, "", originals[i], _MISSING)
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


def _ordered(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda each: (each.start, each.end, each.kind)))


_MISSING = "This sentence of the original is not in the translation."
_ADDED = "Nothing in the original goes with this sentence."
_DOUBLED = "This is the sentence before, once more; the original does not repeat it."
