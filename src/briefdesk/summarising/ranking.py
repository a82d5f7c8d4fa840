"""How much each sentence of an article matters: key sentences and the fitting of a window rest on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from briefdesk.cancel import CancelToken
from briefdesk.records import Article, Finding, ModelRef
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import lexical, words
from briefdesk.summarising.centrality import directed_centrality, related
from briefdesk.summarising.eligibility import eligible_sentences
from briefdesk.summarising.lengths import Budget
from briefdesk.summarising.openings import leans
from briefdesk.summarising.quotations import quoted_share
from briefdesk.summarising.selection import Candidates, select

STEP = 64
"""Sentences between two reports of progress."""

BACKWARD = -2.0
BACKWARD_THROUGHOUT = -0.5
"""Weight of the likeness to what precedes (see `evaluation.summaries`)."""

QUOTED = 0.2
"""What a sentence costs that is all quotation. It leans on the one before, too, which says who speaks."""

MOST_ENCODED = 10_000
"""Sentences (about 200,000 words, a minute of work); a longer text would fill the memory of a small laptop."""

Report = Callable[[int, int], None]
"""Gets sentences done and sentences in all."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """An article that has been read whole: `vectors` has a row of length 1 a sentence, `model` made them.

    `meaning`: the encoder's own rows, `None` where words were compared instead; `findings` tell so.
    """

    article: Article
    texts: tuple[str, ...]
    counts: tuple[int, ...]
    vectors: NDArray[np.float32]
    model: ModelRef
    findings: tuple[Finding, ...]
    meaning: NDArray[np.float32] | None = None

    def choose(self, budget: Budget) -> list[int]:
        """The sentences that matter most, as many as the budget wants, in the article's order."""
        whole = np.array(eligible_sentences(self.article))
        if not whole.any():  # verse, lists, text without a full stop: better any of it than nothing
            whole[:] = True
        eligible = related(self.vectors, whole).tolist()
        quoted = [quoted_share(text) for text in self.texts]
        language = self.article.language
        leaning = [leans(text, language) or share == 1 for text, share in zip(self.texts, quoted, strict=True)]
        scores = self._central(whole, budget) - QUOTED * np.array(quoted)
        candidates = Candidates(scores, self.vectors, eligible, leaning, self.counts)
        return select(candidates, budget) or select(replace(candidates, leaning=[False] * len(leaning)), budget)

    def scores(self) -> NDArray[np.float64]:
        """How much each sentence matters beside its neighbours, whether it could stand in a summary or not."""
        counted = np.ones(len(self.texts), dtype=np.bool_)
        return directed_centrality(self.vectors, counted, BACKWARD_THROUGHOUT, reach=len(self.texts) / 3)

    def _central(self, counted: NDArray[np.bool_], budget: Budget) -> NDArray[np.float64]:
        """A brief of points from all over the article has one sentence in so many: so far must each of them reach."""
        if budget.throughout:
            reach = sum(self.counts) / budget.words
            return directed_centrality(self.vectors, counted, BACKWARD_THROUGHOUT, reach)
        return directed_centrality(self.vectors, counted, BACKWARD)


def rank(article: Article, encoder: Encoder | None, cancel: CancelToken, progress: Report) -> Ranking:
    """Read every sentence of an article.

    Without an encoder, or in a language that it does not know, words are compared instead of meanings, and a finding
    says so. Raises `Cancelled`.
    """
    cancel.check()
    texts = tuple(article.sentence_text(i) for i in range(len(article.sentences)))
    counts = tuple(words.count(text) for text in texts)
    shared = lexical.word_vectors(texts)
    why = _why_by_words(article, encoder)
    meaning = None if encoder is None or why else _encode(texts, encoder, cancel, progress)
    progress(len(texts), len(texts))
    if encoder is None or meaning is None:
        return Ranking(article, texts, counts, shared, lexical.MODEL, (why,) if why else ())
    return Ranking(article, texts, counts, _beside(meaning, shared), encoder.model, (), meaning)


def compares_meanings(article: Article, encoder: Encoder | None) -> bool:
    """Whether it is known what the article's sentences mean. Shared words alone tell too little to call a sentence
    unsupported.
    """
    return _why_by_words(article, encoder) is None


def _why_by_words(article: Article, encoder: Encoder | None) -> Finding | None:
    """Why meanings cannot be compared, if they cannot."""
    if encoder is None:
        return _NO_ENCODER
    if article.language not in encoder.languages:
        return _OTHER_LANGUAGE
    return _TOO_LONG if len(article.sentences) > MOST_ENCODED else None


def _encode(texts: Sequence[str], encoder: Encoder, cancel: CancelToken, progress: Report) -> NDArray[np.float32]:
    blocks = []
    for start in range(0, len(texts), STEP):
        blocks.append(encoder.encode(texts[start : start + STEP], cancel))
        progress(min(start + STEP, len(texts)), len(texts))
    return np.concatenate(blocks)


def _beside(meaning: NDArray[np.float32], shared: NDArray[np.float32]) -> NDArray[np.float32]:
    """Vectors whose dot products are the means of the two kinds': names and numbers count beside the meaning."""
    return np.hstack([meaning, shared]) * np.float32(np.sqrt(0.5))


def _by_words(why: str) -> Finding:
    note = f"{why}: sentences were chosen by the words that they share."
    return Finding("lexical-fallback", "info", "summary", 0, 0, "", "", note)


_NO_ENCODER = _by_words("The built-in model is not there")
_TOO_LONG = _by_words("The text is too long for the built-in model")
_OTHER_LANGUAGE = _by_words("The built-in model does not know this language")
