"""How well the support of a summary sentence tells what the article says from what it does not say.

    python -m evaluation.evidence --data DIR

reads sentences of summarisers with three people's votes (QAGS on CNN/DailyMail), and summaries by people.
Support cannot see a wrong word in a sentence that is otherwise right; it is to see sentences that are about something
else. Figures, in per cent: the area under the ROC curve, by the votes; of the sentences that all three call right, and
of people's, the share that would be flagged; and of the sentences of the summary of another article, the one that is
most like this one, the share that is found.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from briefdesk.models.encoder import load_encoder
from briefdesk.reading.plain import plain_article
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising.evidence import link
from briefdesk.summarising.rewriting import WEAK
from evaluation.common import data_folder, hold, records

JUDGED = ("qags_cnndm",)
WRITTEN = ("cnndm_summeval100", "cnndm_train100_cased", "news_writer_summaries")
REFERENCES, FEWEST_WORDS = 3, 4
"""Summaries of an article that are read; a shorter sentence is a rest of one."""


def main() -> int:
    folder = data_folder(__doc__ or "") / "summarization"
    encoder = load_encoder()
    return hold("evidence", {**_by_votes(folder / "faithfulness", encoder), **_by_people(folder / "refs", encoder)})


def _by_votes(folder: Path, encoder: Encoder) -> dict[str, float]:
    figures: dict[str, float] = {}
    for name in JUDGED:
        judged = [pair for record in records(folder / f"{name}.jsonl.gz") for pair in _judged(record, encoder)]
        right = np.array([support for support, yes in judged if yes == 3])
        wrong = np.array([support for support, yes in judged if yes <= 1])
        ties = (right[:, None] == wrong[None, :]).mean() / 2
        figures[f"{name}_auc"] = 100 * float((right[:, None] > wrong[None, :]).mean() + ties)
        figures[f"{name}_flagged_though_right_max"] = 100 * float((right < WEAK).mean())
        print(f"{name}: {len(right)} right, {len(wrong)} wrong, {(wrong < WEAK).mean():.1%} of those flagged")
    return figures


def _judged(record: dict[str, Any], encoder: Encoder) -> Iterator[tuple[float, int]]:
    """Support and the number of those who call the sentence right, for each sentence of a summary."""
    article = _Read(record["article"], encoder)
    for judgement in record["summary_sentences"]:
        [support] = article.supports([judgement["sentence"]], encoder)
        yield support, judgement["votes"].count("yes")


def _by_people(folder: Path, encoder: Encoder) -> dict[str, float]:
    own: list[float] = []
    others: list[float] = []
    for name in WRITTEN:
        found = list(records(folder / f"{name}.jsonl.gz"))
        articles = [_Read(record["article"], encoder) for record in found]
        nearest = _nearest(articles)
        for article, record, other in zip(articles, found, nearest, strict=True):
            own += [each for text in record["references"][:REFERENCES] for each in article.supports_in(text, encoder)]
            others += article.supports_in(found[other]["references"][0], encoder)
    print(f"summaries by people: {len(own)} sentences; of other articles: {len(others)}")
    return {
        "people_flagged_max": 100 * float((np.array(own) < WEAK).mean()),
        "other_article_found": 100 * float((np.array(others) < WEAK).mean()),
    }


def _nearest(articles: Sequence[_Read]) -> list[int]:
    """For each the one that is most like it. Some articles stand in a set twice: those are the same one."""
    means = np.array([each.vectors.mean(axis=0) for each in articles])
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    likeness = means @ means.T
    for i, one in enumerate(articles):
        for j, other in enumerate(articles):
            if one.sentences[:2] == other.sentences[:2]:
                likeness[i, j] = -1
    return [int(row.argmax()) for row in likeness]


class _Read:
    """An article's sentences and what they mean."""

    def __init__(self, text: str, encoder: Encoder) -> None:
        self.sentences = _sentences(text)
        self.vectors: NDArray[np.float32] = encoder.encode(self.sentences)

    def supports_in(self, summary: str, encoder: Encoder) -> list[float]:
        kept = [each for each in _sentences(summary) if len(each.split()) >= FEWEST_WORDS]
        return self.supports(kept, encoder) if kept else []

    def supports(self, sentences: Sequence[str], encoder: Encoder) -> list[float]:
        links = link(sentences, self.sentences, encoder.encode(sentences) @ self.vectors.T)
        return [each.support for each in links]


def _sentences(text: str) -> list[str]:
    article = plain_article(text, "en")
    return [span.of(article.text) for span in article.sentences]


if __name__ == "__main__":
    sys.exit(main())
