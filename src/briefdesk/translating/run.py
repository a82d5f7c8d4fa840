"""A list of sentences through one model: planned in windows, worked on in lanes, handed on in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefdesk.cancel import CancelToken
from briefdesk.runtimes.protocol import Encoded
from briefdesk.translating.attempts import translate_group
from briefdesk.translating.cache import Cache, Key
from briefdesk.translating.groups import (
    GROUP_TOKENS,
    MOST,
    QUICK_MOST,
    QUICK_TOKENS,
    Unit,
    first_window,
    grouped,
    windows,
)
from briefdesk.translating.lanes import in_lanes
from briefdesk.translating.leg import Leg
from briefdesk.translating.marks import Marks
from briefdesk.translating.piece import Piece
from briefdesk.translating.splitting import Part, join, split_to_fit
from briefdesk.translating.words import has_words

LONGEST = 128
"""Tokens of a sentence that goes through a model in one piece. They learn from shorter ones, and lose the end of a
longer one."""

OUTPUT_A_TOKEN = 1.5
"""Tokens that a translation takes for one of the source, at most as a rule: no more goes in than may come out."""

Done = Callable[[int, Piece], None]


def translate_texts(leg: Leg, texts: Sequence[str], cache: Cache, cancel: CancelToken, done: Done) -> None:
    """Each text in the other language. `done` gets every index once, in order. Raises `Cancelled`."""
    run = _Run(leg, texts, cache, cancel, done)
    lanes = max(1, leg.model.parallel)
    in_lanes(run.groups(lanes), lambda group: _worked(leg, group, cancel), lanes, cancel, run.took)


_Worked = list[tuple[Unit, Piece]]


def _worked(leg: Leg, group: Sequence[Unit], cancel: CancelToken) -> _Worked:
    return list(zip(group, translate_group(leg, group, cancel), strict=True))


@dataclass(frozen=True, slots=True)
class _Plan:
    """The parts of a text: more than one where it is too long."""

    text: str
    parts: tuple[Part, ...]


class _Run:
    """What is known so far. Lives on one thread; the lanes see groups of units only."""

    def __init__(self, leg: Leg, texts: Sequence[str], cache: Cache, cancel: CancelToken, done: Done) -> None:
        self._leg, self._texts, self._cache, self._cancel, self._done = leg, texts, cache, cancel, done
        self._limit = min(leg.card.max_input, LONGEST, int(leg.card.decoding.max_tokens / OUTPUT_A_TOKEN))
        self._marks = Marks(leg)
        self._plans: list[_Plan] = []
        self._pieces: dict[str, Piece | None] = {}  # by the text of the part; None while a lane has it
        self._encoded: dict[str, Encoded] = {}
        self._handed_on = 0

    def groups(self, lanes: int) -> Iterator[tuple[Unit, ...]]:
        """What is to be translated: nothing twice, nothing that the cache knows."""
        for window in windows(len(self._texts), first_window([self._leg.model])):
            self._cancel.check()
            units = [unit for index in window for unit in self._planned(self._texts[index])]
            self._encoded.clear()
            self._hand_on()
            most = (QUICK_TOKENS, QUICK_MOST) if self._leg.model.quick else (GROUP_TOKENS, MOST)
            yield from grouped(units, lanes, *most)

    def took(self, worked: _Worked) -> None:
        for unit, piece in worked:
            self._pieces[unit.text] = piece
            self._cache.put(self._key(unit.text), piece)
        self._hand_on()

    def _planned(self, text: str) -> Iterator[Unit]:
        """Plan a text; the units of it that nobody has translated or is translating."""
        plain = self._marks.plain(text)
        parts = [Part(plain)] if self._is_known(plain) else split_to_fit(plain, self._fits)
        self._plans.append(_Plan(text, tuple(parts)))
        for part in parts:
            if not self._is_known(part.text):
                self._pieces[part.text] = None
                yield Unit(part.text, self._encode(part.text))

    def _is_known(self, text: str) -> bool:
        if text not in self._pieces:
            known = self._cache.get(self._key(text)) if has_words(text) else Piece(text)
            if known is None:
                return False
            self._pieces[text] = known
        return True

    def _fits(self, text: str) -> bool:
        return len(self._encode(text)) <= self._limit

    def _encode(self, text: str) -> Encoded:
        if text not in self._encoded:
            self._encoded[text] = self._leg.model.encode(text, self._leg.source, self._leg.target)
        return self._encoded[text]

    def _key(self, text: str) -> Key:
        return Key(self._leg.model.model, self._leg.source, self._leg.target, self._leg.card.decoding, text)

    def _hand_on(self) -> None:
        """All that is done and that nothing before it holds up."""
        while self._handed_on < len(self._plans):
            plan = self._plans[self._handed_on]
            pieces = [piece for part in plan.parts if (piece := self._pieces[part.text]) is not None]
            if len(pieces) < len(plan.parts):
                return
            self._done(self._handed_on, _whole(plan, pieces))
            self._handed_on += 1


def _whole(plan: _Plan, pieces: Sequence[Piece]) -> Piece:
    codes = tuple(dict.fromkeys(code for piece in pieces for code in piece.problems))
    if all(piece.text == part.text for part, piece in zip(plan.parts, pieces, strict=True)):
        return Piece(plan.text, codes)  # what stands for itself keeps its marks
    return Piece(join(plan.parts, [piece.text for piece in pieces]), codes)
