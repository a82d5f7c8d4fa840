"""Sentence boundaries against gold, beside sentencex, pysbd and two plain regular expressions.

    python -m evaluation.sentences --data DIR

reads DIR/sentences/*.jsonl.gz (documents of paragraphs of gold sentences). A boundary is the end of a sentence; a
figure is the micro F1 over the boundaries of a language, in per cent. The end of a paragraph is one that anybody
finds, so it is told twice: `inner` leaves it out, `all` counts it. A list of unrelated sentences is cut into
paragraphs of ten; `whole` is the same with the list in one piece, where one unbalanced quotation mark may swallow
the rest (without pysbd, whose time grows with the square of the length). `margin` is ours less the best of the
others.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pysbd
import sentencex

from briefdesk.reading.sentences import split
from evaluation.common import data_folder, hold, records

LONGEST_PARAGRAPH = 40  # sentences; a longer one is a list
PIECE = 10
_STOP = re.compile(r"(?<=[.!?…])\s+")
_STOP_BEFORE_CAPITAL = re.compile(r"(?<=[.!?…])\s+(?=[\"'«“„(¿¡—–-]?\s?[A-ZÀ-ÖØ-ÞЀ-ЯҐ])")
_PYSBD_LANGUAGE = {"uk": "ru"}  # it knows no Ukrainian

Paragraph = tuple[str, set[int]]
Splitter = Callable[[str, str], list[int]]


def ours(text: str, language: str) -> list[int]:
    return [span.end for span in split(text, language)]


def by_sentencex(text: str, language: str) -> list[int]:
    ends = (boundary["end_index"] for boundary in sentencex.get_sentence_boundaries(language, text))
    return [len(text[:end].rstrip()) for end in ends]


def by_pysbd(text: str, language: str) -> list[int]:
    return [len(text[: span.end].rstrip()) for span in _segmenter(language).segment(text)]


def by_stop(text: str, _language: str) -> list[int]:
    return [*(match.start() for match in _STOP.finditer(text)), len(text)]


def by_stop_before_capital(text: str, _language: str) -> list[int]:
    return [*(match.start() for match in _STOP_BEFORE_CAPITAL.finditer(text)), len(text)]


SPLITTERS: tuple[Splitter, ...] = (ours, by_sentencex, by_pysbd, by_stop, by_stop_before_capital)


@cache
def _segmenter(language: str) -> pysbd.Segmenter:
    return pysbd.Segmenter(language=_PYSBD_LANGUAGE.get(language, language), clean=False, char_span=True)


def gold(path: Path, piece: int | None) -> Iterator[Paragraph]:
    """The paragraphs of a file with the ends of their sentences; lists are cut into pieces of `piece` sentences."""
    for record in records(path):
        for sentences in record["paragraphs"]:
            size = piece if piece and len(sentences) > LONGEST_PARAGRAPH else len(sentences)
            for start in range(0, len(sentences), size):
                text, ends = "", set()
                for sentence in sentences[start : start + size]:
                    text += sentence["text"]
                    ends.add(len(text))
                    text += " " if sentence["space_after"] else ""
                yield text.rstrip(), ends


def f1(splitter: Splitter, paragraphs: list[Paragraph], language: str, inner: bool) -> float:
    """Micro F1 of the boundaries, in per cent."""
    hits = found = true = 0
    for text, ends in paragraphs:
        trivial = {len(text)} if inner else set()
        predicted, wanted = set(splitter(text, language)) - trivial, ends - trivial
        hits += len(predicted & wanted)
        found += len(predicted)
        true += len(wanted)
    return 200 * hits / (found + true)


def main() -> int:
    folder = data_folder(__doc__ or "")
    figures: dict[str, float] = {}
    for path in sorted((folder / "sentences").glob("*.jsonl.gz")):
        language = path.name[:2]
        pieces, whole = list(gold(path, PIECE)), list(gold(path, None))
        views = [("inner", pieces, True, SPLITTERS), ("all", pieces, False, SPLITTERS)]
        if whole != pieces:
            views.append(("whole", whole, True, tuple(splitter for splitter in SPLITTERS if splitter is not by_pysbd)))
        for view, paragraphs, inner, splitters in views:
            scores = {splitter.__name__: f1(splitter, paragraphs, language, inner) for splitter in splitters}
            print(
                f"{path.name.partition('.')[0]:12} {view:6}", *(f"{name} {score:.2f}" for name, score in scores.items())
            )
            figures[f"{language}_{view}"] = scores["ours"]
            figures[f"{language}_{view}_margin"] = scores.pop("ours") - max(scores.values())
    return hold("sentences", figures)


if __name__ == "__main__":
    sys.exit(main())
