"""A summary that somebody wrote, held against its article: evidence and facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefdesk.cancel import CancelToken
from briefdesk.checking import check_sentences, check_summary
from briefdesk.glossary.rules import Rules
from briefdesk.reading.plain import plain_article
from briefdesk.records import Article, Finding, Span, SummarySentence
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import compares_meanings, doubts, supported
from briefdesk.verifying.verified import NO_RULES, Verified, ordered


def verify_summary(
    article: Article, text: str, encoder: Encoder | None, cancel: CancelToken, rules: Rules = NO_RULES
) -> Verified:
    """`encoder`: `None` to compare words alone. `rules`: of a person's own words. Raises `Cancelled`."""
    spans = plain_article(text, article.language).sentences
    sentences = supported([span.of(text) for span in spans], article, encoder, cancel)
    report = check_summary(_whole(article), article.language, text, article.published)
    weak = _unsupported(article, spans, sentences) if compares_meanings(article, encoder) else []
    own = [each for span in spans for each in rules.about_summary(article, span.of(text), span.start)]
    doubtful = [each for each in report.findings if not rules.explains(article, each)]
    found = report.found + len(report.findings) - len(doubtful)
    return Verified(tuple(sentences), ordered([*doubtful, *weak, *own]), report.facts, found)


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


def _unsupported(article: Article, spans: Sequence[Span], sentences: Sequence[SummarySentence]) -> Iterator[Finding]:
    """The headline and a byline are no sentences of the article, and yet its own."""
    lines = {_tidy(line) for line in (article.title, article.byline, *article.text.splitlines())}
    for span, sentence in zip(spans, sentences, strict=True):
        if _tidy(sentence.text) not in lines:
            yield from (replace(each, start=span.start, end=span.end) for each in doubts([sentence]))


def _tidy(line: str) -> str:
    return " ".join(line.split()).casefold()


def _whole(article: Article) -> str:
    """Everything that a summary may take its facts from."""
    return "\n".join([article.title, article.byline, article.published, article.text])
