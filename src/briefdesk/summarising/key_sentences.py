"""The key sentences of an article: ready within a second, each its own evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from briefdesk.cancel import CancelToken
from briefdesk.records import Article, Coverage, Finding, Length, ModelRef, Summary, SummarySentence
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import lexical, words
from briefdesk.summarising.centrality import directed_centrality, related
from briefdesk.summarising.eligibility import eligible_sentences
from briefdesk.summarising.lengths import BUDGETS, Budget
from briefdesk.summarising.openings import leans
from briefdesk.summarising.quotations import quoted_share
from briefdesk.summarising.selection import Candidates, select

STEP = 64
"""Sentences between two reports of progress."""

FEWEST_SENTENCES = 3
"""An article of fewer is its own summary."""

BACKWARD = -2.0
BACKWARD_THROUGHOUT = -0.5
"""Weight of the likeness to what precedes (see `evaluation.summaries`)."""

QUOTED = 0.2
"""What a sentence costs that is all quotation. It leans on the one before, too, which says who speaks."""

MOST_ENCODED = 10_000
"""Sentences (about 200,000 words, a minute of work); a longer text would fill the memory of a small laptop."""

UNRANKED = ModelRef(id="whole-article", revision="", digest="", runtime="none")


@dataclass(frozen=True, slots=True)
class KeySentences:
    summary: Summary
    findings: tuple[Finding, ...]
    coverage: Coverage


def key_sentences(
    article: Article,
    encoder: Encoder | None,
    length: Length,
    cancel: CancelToken,
    progress: Callable[[int, int], None],
) -> KeySentences:
    """The sentences that matter most, in the article's order; the same ones on every run.

    Without an encoder, or in a language that it does not know, words are compared instead of meanings, and a finding
    says so. A short article comes back whole, and a finding says so. `progress` gets sentences done and sentences in
    all. Raises `Cancelled`.
    """
    cancel.check()
    texts = [article.sentence_text(i) for i in range(len(article.sentences))]
    counts = [words.count(text) for text in texts]
    budget = BUDGETS[length]
    if _is_short(counts, budget):
        return _result(_summary(texts, range(len(texts)), length, UNRANKED), len(texts), _WHOLE)
    vectors = lexical.word_vectors(texts)
    model, findings = lexical.MODEL, []
    if encoder is None:
        findings = [_NO_ENCODER]
    elif article.language not in encoder.languages:
        findings = [_OTHER_LANGUAGE]
    elif len(texts) > MOST_ENCODED:
        findings = [_TOO_LONG]
    else:
        vectors = _beside(_encode(texts, encoder, cancel, progress), vectors)
        model = encoder.model
    progress(len(texts), len(texts))
    chosen = _choose(article, texts, counts, vectors, budget)
    return _result(_summary(texts, chosen, length, model), len(texts), *findings)


def _is_short(counts: Sequence[int], budget: Budget) -> bool:
    return len(counts) < FEWEST_SENTENCES or sum(counts) <= budget.words


def _encode(
    texts: Sequence[str], encoder: Encoder, cancel: CancelToken, progress: Callable[[int, int], None]
) -> NDArray[np.float32]:
    blocks = []
    for start in range(0, len(texts), STEP):
        blocks.append(encoder.encode(texts[start : start + STEP], cancel))
        progress(min(start + STEP, len(texts)), len(texts))
    return np.concatenate(blocks)


def _beside(meaning: NDArray[np.float32], shared: NDArray[np.float32]) -> NDArray[np.float32]:
    """Vectors whose dot products are the means of the two kinds': names and numbers count beside the meaning."""
    return np.hstack([meaning, shared]) * np.float32(np.sqrt(0.5))


def _choose(
    article: Article, texts: Sequence[str], counts: Sequence[int], vectors: NDArray[np.float32], budget: Budget
) -> list[int]:
    whole = np.array(eligible_sentences(article))
    if not whole.any():  # verse, lists, text without a full stop: better any of it than nothing
        whole[:] = True
    eligible = related(vectors, whole).tolist()
    quoted = [quoted_share(text) for text in texts]
    leaning = [leans(text, article.language) or share == 1 for text, share in zip(texts, quoted, strict=True)]
    scores = _central(vectors, whole, counts, budget) - QUOTED * np.array(quoted)
    candidates = Candidates(scores, vectors, eligible, leaning, counts)
    return select(candidates, budget) or select(replace(candidates, leaning=[False] * len(texts)), budget)


def _central(
    vectors: NDArray[np.float32], counted: NDArray[np.bool_], counts: Sequence[int], budget: Budget
) -> NDArray[np.float64]:
    """A brief of points from all over the article has one sentence in so many: so far must each of them reach."""
    if budget.throughout:
        return directed_centrality(vectors, counted, BACKWARD_THROUGHOUT, reach=sum(counts) / budget.words)
    return directed_centrality(vectors, counted, BACKWARD)


def _summary(texts: Sequence[str], chosen: Sequence[int], length: Length, model: ModelRef) -> Summary:
    return Summary(tuple(SummarySentence(texts[i], (i,)) for i in chosen), length, model, tuple(range(len(texts))))


def _result(summary: Summary, sentences: int, *findings: Finding) -> KeySentences:
    return KeySentences(summary, findings, Coverage(sentences, len(summary.read), read_by_model=0))


def _note(kind: str, note: str) -> Finding:
    return Finding(kind, "info", "summary", 0, 0, "", "", note)


_BY_WORDS = "sentences were chosen by the words that they share."
_WHOLE = _note("whole-article", "The article is short: this is all of it.")
_NO_ENCODER = _note("lexical-fallback", f"The built-in model is not there: {_BY_WORDS}")
_TOO_LONG = _note("lexical-fallback", f"The text is too long for the built-in model: {_BY_WORDS}")
_OTHER_LANGUAGE = _note("lexical-fallback", f"The built-in model does not know this language: {_BY_WORDS}")
