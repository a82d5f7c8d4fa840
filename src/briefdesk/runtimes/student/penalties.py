"""What must not be written, or not again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from briefdesk.cards import Decoding
from briefdesk.runtimes.student.products import Array

NEVER = np.float32(-np.inf)


def penalise(scores: Array, written: Sequence[tuple[int, ...]], end: int, decoding: Decoding) -> None:
    """Change the scores, (rows, C), by what each row has written so far, as `decoding` wants it."""
    if decoding.repetition_penalty != 1:
        for row, choices in zip(scores, written, strict=True):
            again = list(set(choices))
            row[again] = np.where(
                row[again] < 0, row[again] * decoding.repetition_penalty, row[again] / decoding.repetition_penalty
            )
    if decoding.no_repeat_ngram:
        for row, choices in zip(scores, written, strict=True):
            row[_repeating(choices, decoding.no_repeat_ngram)] = NEVER
    if decoding.min_tokens:
        scores[[len(choices) < decoding.min_tokens for choices in written], end] = NEVER
    if decoding.no_repeat_ngram or decoding.min_tokens:
        scores[scores.max(1) == NEVER, end] = 0


def _repeating(choices: tuple[int, ...], length: int) -> list[int]:
    """The words that would make a run of this length that is there already."""
    tail = choices[len(choices) - length + 1 :]
    starts = range(len(choices) - length + 1)
    return [choices[at + length - 1] for at in starts if choices[at : at + length - 1] == tail]
