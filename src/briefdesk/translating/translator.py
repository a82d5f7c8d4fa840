"""Sentences into another language, by one model or by two."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from briefdesk.cancel import CancelToken
from briefdesk.records import ModelRef
from briefdesk.translating.cache import Cache
from briefdesk.translating.groups import first_window, windows
from briefdesk.translating.leg import Leg
from briefdesk.translating.piece import Piece
from briefdesk.translating.run import translate_texts
from briefdesk.translating.surface import Surface, finished, surfaces

Done = Callable[[int, Piece], None]


class Translator:
    """`legs`: the models in order, each reading what the one before it writes. Raises `ValueError` without any."""

    def __init__(self, legs: Sequence[Leg], cache: Cache) -> None:
        if not legs or any(leg.target != following.source for leg, following in pairwise(legs)):
            raise ValueError("legs have to follow one another")
        self._legs, self._cache = tuple(legs), cache

    @property
    def source(self) -> str:
        return self._legs[0].source

    @property
    def target(self) -> str:
        return self._legs[-1].target

    @property
    def model(self) -> ModelRef:
        """The model that writes the target language."""
        return self._legs[-1].model.model

    def translate(self, texts: Sequence[str], cancel: CancelToken, done: Done | None = None) -> list[Piece]:
        """Exactly one piece for each text, in order; `done` gets them in that order, as early as it can.

        Give it texts that belong together: one tells how to write the names in another. Raises `Cancelled`.
        """
        cancel.check()
        pieces: list[Piece] = []
        found = surfaces(texts, self.source)

        def took(surface: Surface, piece: Piece) -> None:
            pieces.append(finished(surface, piece, self.source, self.target))
            if done is not None:
                done(len(pieces) - 1, pieces[-1])

        for window in self._windows(len(found)):
            self._through_all([found[index] for index in window], cancel, took)
        return pieces

    def _windows(self, count: int) -> Iterator[range]:
        """With one model there is nothing to wait for between windows; it makes its own."""
        if len(self._legs) == 1:
            return iter([range(count)])
        return windows(count, first_window([leg.model for leg in self._legs]))

    def _through_all(
        self, found: Sequence[Surface], cancel: CancelToken, took: Callable[[Surface, Piece], None]
    ) -> None:
        """Each model on the whole window, then the next; what one could not translate is not given to another."""
        texts = [surface.core for surface in found]
        doubts: list[tuple[str, ...]] = [()] * len(found)
        *before, last = self._legs
        for leg in before:

            def hand_over(index: int, piece: Piece) -> None:
                stands = "untranslated" in piece.problems and piece.text == texts[index]
                texts[index] = "" if stands else piece.text
                doubts[index] += piece.problems

            translate_texts(leg, list(texts), self._cache, cancel, hand_over)

        def arrive(index: int, piece: Piece) -> None:
            codes = tuple(dict.fromkeys(doubts[index] + piece.problems))
            lost = not piece.text and found[index].core
            took(found[index], Piece(found[index].core if lost else piece.text, codes))

        translate_texts(last, texts, self._cache, cancel, arrive)
