"""A group of sentences through a model, again and again in other ways until each looks right or no way is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding
from briefdesk.runtimes.protocol import Hypothesis
from briefdesk.translating.checks import badness, problems
from briefdesk.translating.groups import Unit
from briefdesk.translating.leg import Leg
from briefdesk.translating.piece import Piece

WIDEST = 8
"""Beams at most."""

TOKENS_A_TOKEN = 3
TOKENS_ON_TOP = 24
"""What a translation may take: one that goes on beyond it has lost its way, and would hold up its whole group."""


@dataclass(frozen=True, slots=True)
class _Attempt:
    text: str
    problems: tuple[str, ...]
    score: float

    @property
    def rank(self) -> tuple[int, float]:
        """The less, the better."""
        return badness(self.problems), -self.score


def translate_group(leg: Leg, group: Sequence[Unit], cancel: CancelToken) -> list[Piece]:
    """The best of the attempts at each sentence, in order. A sentence that comes back empty stands for itself."""
    best: list[_Attempt | None] = [None] * len(group)
    for decoding in ways(leg.card.decoding):
        wanted = [index for index, attempt in enumerate(best) if attempt is None or attempt.problems]
        if not wanted:
            break
        cancel.check()
        batch = [group[index].encoded for index in wanted]
        hypotheses = leg.model.generate(batch, _bounded(decoding, max(map(len, batch))), cancel)
        for index, hypothesis in zip(wanted, hypotheses, strict=True):
            attempt, earlier = _attempt(leg, group[index].text, hypothesis), best[index]
            best[index] = attempt if earlier is None or attempt.rank < earlier.rank else earlier
    return [_piece(unit.text, attempt) for unit, attempt in zip(group, best, strict=True)]


def ways(usual: Decoding) -> tuple[Decoding, ...]:
    """How a model is asked: as its makers meant it; then with more to choose from and no repeats; then greedily."""
    wider = replace(usual, beams=max(usual.beams, min(WIDEST, max(4, 2 * usual.beams))), no_repeat_ngram=3)
    careful = replace(usual, no_repeat_ngram=3, repetition_penalty=1.2)
    return tuple(dict.fromkeys((usual, wider, careful, replace(usual, beams=1))))


def _bounded(decoding: Decoding, tokens: int) -> Decoding:
    """No more output than sentences of so many tokens can need."""
    return replace(decoding, max_tokens=min(decoding.max_tokens, TOKENS_A_TOKEN * tokens + TOKENS_ON_TOP))


def _attempt(leg: Leg, source: str, hypothesis: Hypothesis) -> _Attempt:
    text = hypothesis.text.strip()
    found = problems(source, text, leg.source, leg.target, ended=hypothesis.ended)
    return _Attempt(text, found, hypothesis.score)


def _piece(source: str, attempt: _Attempt | None) -> Piece:
    if attempt is None or "empty" in attempt.problems:
        return Piece(source, ("untranslated",))
    return Piece(attempt.text, attempt.problems)
