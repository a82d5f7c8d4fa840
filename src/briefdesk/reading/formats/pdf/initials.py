"""Drop caps: the large first letter of an article goes back to its word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefdesk.reading.formats.pdf.rows import rows_of, size_of
from briefdesk.reading.formats.pdf.words import Word


def put_back_initials(words: Sequence[Word]) -> list[Word]:
    """Words with each drop cap in front of the word that it begins; the lines beside it start where it does."""
    size = size_of(words)
    result = list(words)
    for initial in [word for word in words if len(word.text) == 1 and word.text.isalpha() and word.size > 1.8 * size]:
        beside = _beside(initial, result, size)
        if len(beside) > 1:
            _put_back(initial, beside, result)
    return result


def _beside(initial: Word, words: Sequence[Word], size: float) -> list[Word]:
    """The first words of the lines that the letter pushes to the right, top to bottom."""
    top, bottom = initial.top - 0.3 * size, initial.y + 0.3 * size
    level = [word for word in words if top < word.y < bottom and word.x0 >= initial.x1 - 2 and word is not initial]
    firsts = [min(row, key=lambda word: word.x0) for row in rows_of(level)]
    return [word for word in firsts if word.x0 - initial.x1 < 1.5 * size and word.size < 1.3 * size]


def _put_back(initial: Word, beside: list[Word], words: list[Word]) -> None:
    for word in beside:
        text = initial.text + word.text if word is beside[0] else word.text
        words[_index(words, word)] = replace(word, text=text, x0=initial.x0)
    del words[_index(words, initial)]


def _index(words: list[Word], wanted: Word) -> int:
    return next(index for index, word in enumerate(words) if word is wanted)
