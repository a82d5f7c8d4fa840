"""What key sentences are measured against: the opening of the text, and the classics as sumy has them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers import AbstractSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

Rank = Callable[[list[str]], Sequence[int]]
"""Sentences -> their indexes, the best first."""


class _Words:
    """sumy's own tokenizer wants data that has to be downloaded; it needs no more than this of one."""

    def to_words(self, sentence: str) -> list[str]:
        return re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", sentence)


def _lead(sentences: list[str]) -> Sequence[int]:
    return range(len(sentences))


def _sumy(kind: type[AbstractSummarizer]) -> Rank:
    summarizer = kind(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")

    def rank(sentences: list[str]) -> list[int]:
        nodes = [Sentence(text, _Words()) for text in sentences]
        position = {id(node): i for i, node in enumerate(nodes)}
        order: list[int] = []

        def keep_all(rated: Sequence[object]) -> Sequence[object]:
            order.extend(position[id(info.sentence)] for info in rated)  # type: ignore[attr-defined]
            return rated

        summarizer(ObjectDocumentModel([Paragraph(nodes)]), keep_all)
        return order or list(range(len(sentences)))

    return rank


BASELINES: dict[str, Rank] = {
    "lead": _lead,
    "lexrank": _sumy(LexRankSummarizer),
    "textrank": _sumy(TextRankSummarizer),
    "lsa": _sumy(LsaSummarizer),
}
