"""Whether a sentence in other words is linked to the sentence of the article that it comes from.

    python -m evaluation.rewritten_evidence

needs no data: it reads the project's own articles in `evidence_set/`, with sentences that are `condensed` from theirs,
as a summariser does it, and sentences that are `reworded` with hardly a word in common. Figures, in per cent: of both
the share with a right source among the first two; `copied`, the articles' own sentences that are linked to themselves
alone; and what would be flagged as unsupported of the article's own and of other articles' (`foreign`) sentences.
Spanish and Ukrainian have no encoder: there, words, parts of words and the order of the sentences are all there is. The
sentences of the set follow their article, as some 80 % of those that people write do; `backwards` is the worst case,
each summary read from its end.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefdesk.models.encoder import load_encoder
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising.evidence import Link, link
from briefdesk.summarising.rewriting import WEAK
from evaluation.common import hold

FOLDER = Path(__file__).with_name("evidence_set")
FIRST = 2


def main() -> int:
    encoder = load_encoder()
    figures: dict[str, float] = {}
    hits: dict[str, list[bool]] = {"condensed": [], "reworded": []}
    for file in sorted(FOLDER.glob("*.toml")):
        data = tomllib.loads(file.read_text("utf-8"))
        language, articles = data["language"], data["articles"]
        known = encoder if language in encoder.languages else None
        for way, seen in hits.items():
            right = [hit for article in articles for hit in _hits(article, way, known)]
            figures[f"{language}_{way}_first_two"] = _percent(right)
            seen.extend(right)
        backwards = [hit for each in articles for hit in _hits(each, "reworded", known, backwards=True)]
        figures[f"{language}_reworded_backwards_first_two"] = _percent(backwards)
        figures[f"{language}_copied"] = _percent([hit for article in articles for hit in _copied(article, known)])
        if known is not None:  # without it, shared words alone tell too little, and nothing is flagged
            figures |= {f"{language}_{name}": value for name, value in _flagged(articles, known).items()}
    for way, seen in hits.items():
        print(f"{len(seen)} sentences {way}")
        figures[f"{way}_first_two"] = _percent(seen)
    figures["all_first_two"] = _percent([hit for seen in hits.values() for hit in seen])
    return hold("rewritten_evidence", figures)


def _hits(article: dict[str, Any], way: str, encoder: Encoder | None, *, backwards: bool = False) -> list[bool]:
    """For each sentence whether a right source is among the first two."""
    told = article[way][::-1] if backwards else article[way]
    links = _linked([each["text"] for each in told], article, encoder)
    return [bool(set(found.ranked[:FIRST]) & set(each["from"])) for each, found in zip(told, links, strict=True)]


def _copied(article: dict[str, Any], encoder: Encoder | None) -> list[bool]:
    return [found.sources == (i,) for i, found in enumerate(_linked(article["sentences"], article, encoder))]


def _flagged(articles: Sequence[dict[str, Any]], encoder: Encoder) -> dict[str, float]:
    """What would be flagged as unsupported: of an article's own sentences in other words, of other articles' ones."""
    figures = {}
    for way in ("condensed", "reworded"):
        own = [found for each in articles for found in _linked(_texts(each, way), each, encoder)]
        figures[f"{way}_flagged_max"] = _percent([found.support < WEAK for found in own])
    foreign = [
        found
        for each in articles
        for other in articles
        if other is not each
        for found in _linked(_texts(other, "condensed"), each, encoder)
    ]
    figures["foreign_flagged"] = _percent([found.support < WEAK for found in foreign])
    return figures


def _texts(article: dict[str, Any], way: str) -> list[str]:
    return [each["text"] for each in article[way]]


def _linked(texts: Sequence[str], article: dict[str, Any], encoder: Encoder | None) -> list[Link]:
    sentences = article["sentences"]
    likeness = None if encoder is None else encoder.encode(texts) @ encoder.encode(sentences).T
    return link(texts, sentences, likeness)


def _percent(right: Sequence[bool]) -> float:
    return 100 * sum(right) / len(right)


if __name__ == "__main__":
    sys.exit(main())
