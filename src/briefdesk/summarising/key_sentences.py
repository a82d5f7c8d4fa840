"""The key sentences of an article: ready within a second, each its own evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefdesk.cancel import CancelToken
from briefdesk.records import Article, Coverage, Finding, Length, ModelRef, Summary, SummarySentence
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import words
from briefdesk.summarising.lengths import BUDGETS
from briefdesk.summarising.ranking import Ranking, Report, rank

FEWEST_SENTENCES = 3
"""An article of fewer is its own summary."""

UNRANKED = ModelRef(id="whole-article", revision="", digest="", runtime="none")


@dataclass(frozen=True, slots=True)
class Summarised:
    """A summary, what a person should know about it, and how much of the article it rests on."""

    summary: Summary
    findings: tuple[Finding, ...]
    coverage: Coverage


def key_sentences(
    article: Article, encoder: Encoder | None, length: Length, cancel: CancelToken, progress: Report
) -> Summarised:
    """The sentences that matter most, in the article's order; the same ones on every run.

    A short article comes back whole, and a finding says so. Raises `Cancelled`.
    """
    cancel.check()
    return whole_if_short(article, length) or choose(rank(article, encoder, cancel, progress), length)


def whole_if_short(article: Article, length: Length) -> Summarised | None:
    """All sentences of an article that is no longer than its summary would be; `None` for any other."""
    texts = [article.sentence_text(i) for i in range(len(article.sentences))]
    if len(texts) < FEWEST_SENTENCES or sum(map(words.count, texts)) <= BUDGETS[length].words:
        return _summarised(texts, range(len(texts)), length, UNRANKED, (_WHOLE,))
    return None


def choose(ranking: Ranking, length: Length) -> Summarised:
    """The key sentences of an article that has been read."""
    return _summarised(ranking.texts, ranking.choose(BUDGETS[length]), length, ranking.model, ranking.findings)


def _summarised(
    texts: Sequence[str], chosen: Sequence[int], length: Length, model: ModelRef, findings: tuple[Finding, ...]
) -> Summarised:
    sentences = tuple(SummarySentence(texts[i], (i,)) for i in chosen)
    summary = Summary(sentences, length, model, tuple(range(len(texts))))
    return Summarised(summary, findings, Coverage(len(texts), len(texts), read_by_model=0))


_WHOLE = Finding("whole-article", "info", "summary", 0, 0, "", "", "The article is short: this is all of it.")
