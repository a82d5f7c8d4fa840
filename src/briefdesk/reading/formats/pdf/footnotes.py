"""Footnote marks in the text: raised digits that a note at the foot of the same page answers to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefdesk.reading.formats.pdf.furniture import Furniture
from briefdesk.reading.formats.pdf.rows import Row, rows_of, segments_of
from briefdesk.reading.formats.pdf.words import Word

_MARK = re.compile(r"\d{1,3}|[*†‡]{1,3}")


def take_marks(words: Sequence[Word], page: int) -> tuple[list[Word], list[Furniture]]:
    """The words of a page without the marks of its footnotes, and the marks. The notes keep theirs."""
    raised = [pair for pair in pairwise(words) if _is_raised(*pair)]
    if not raised:
        return list(words), []
    notes = [segment for row in rows_of(words) for segment in segments_of(row, 1.5 * row[-1].size)]
    marks = [mark for before, mark in raised if any(_answers(note, mark, before) for note in notes)]
    taken = set(map(id, marks))
    return [word for word in words if id(word) not in taken], [
        Furniture(page, mark.text, "footnote-mark") for mark in marks
    ]


def _is_raised(before: Word, word: Word) -> bool:
    small = word.size < 0.8 * before.size and word.y < before.y - 0.1 * before.size
    return small and not word.apart and _MARK.fullmatch(word.text) is not None


def _answers(note: Row, mark: Word, before: Word) -> bool:
    """Whether a line is the beginning of the note that a mark points to."""
    is_below = note[0].y > mark.y + before.size
    return is_below and note[0].text.rstrip(".") == mark.text and note[-1].size < 0.97 * before.size
