"""Shares in words: "a third of", "one in five", "dos tercios", "кожен п'ятий"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefdesk.checking.facts import Facts
from briefdesk.checking.lexicon import Lexicon
from briefdesk.checking.likeness import bare, is_form
from briefdesk.checking.quantities import Quantity
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

EXACT, CLOSE = Decimal(1), Decimal(4)
"""Per cent that a share in words may be beside a figure: "a fifth" of 20 %, "a third" of 36 %."""

_MOST = 100

_OF = 4
"""Tokens after a share that may say of what it is one."""


@dataclass(frozen=True, slots=True)
class Share(Span):
    """So many (`count`) of so many `parts`."""

    count: int
    parts: int

    @property
    def percent(self) -> Decimal:
        return Decimal(100 * self.count) / self.parts

    def is_close(self, percent: Decimal) -> bool:
        return abs(self.percent - percent) <= CLOSE


def shares(facts: Facts) -> Iterator[Share]:
    found, words = facts.tokens, facts.words
    for i in range(len(found)):
        if share := _fraction(found, i, words) or _one_in(found, i, words):
            yield share


def borne_out(
    number: Quantity, own: Sequence[Share], source: Facts, theirs: Sequence[Share], apart: Decimal = CLOSE
) -> bool:
    """Whether a percentage is told as a share in the article, or a share, of which this number is part, as another
    one or as a percentage. `apart`: in per cent, at most.
    """
    if number.unit == "%":
        return any(abs(share.percent - number.values[0]) <= apart for share in theirs)
    mine = next((share for share in own if share.start <= number.start and number.end <= share.end), None)
    if mine is None:
        return False
    percents = [each.values[0] for each in source.quantities if each.unit == "%"]
    return any(mine.is_close(percent) for percent in (*percents, *(share.percent for share in theirs)))


def told_otherwise(share: Share, own: Facts, source: Facts, theirs: Sequence[Share]) -> str:
    """The share that the article has in the place of this one: of as many parts ("dos tercios" for "un tercio"), or of
    the same thing.
    """
    others = [each for each in theirs if _is_another(share, each) and _are_of_one(share, own, each, source)]
    percents = [each.values[0] for each in source.quantities if each.unit == "%"]
    known = any(share.is_close(each) for each in (*percents, *(each.percent for each in theirs)))
    return others[0].of(source.text) if others and not known else ""


def _is_another(one: Share, other: Share) -> bool:
    return one.count * other.parts != other.count * one.parts


def _are_of_one(share: Share, own: Facts, other: Share, source: Facts) -> bool:
    """They have as many parts, or the next words that say something are the same."""
    mine, its = (_next_word(facts, each.end) for facts, each in ((own, share), (source, other)))
    return share.parts == other.parts or (bool(mine) and is_form(mine, its, source.words.endings))


def _next_word(facts: Facts, end: int) -> str:
    words = (
        token for token in facts.after(end)[:_OF] if token.kind == "word" and token.folded not in facts.words.small
    )
    return next((bare(token.text) for token in words), "")


def _fraction(found: Sequence[Token], i: int, words: Lexicon) -> Share | None:
    """ "Two thirds", "una quinta parte"; "a third" of something, not the third one."""
    parts = words.fractions.get(found[i].text) if found[i].kind == "word" else None
    if parts is None:
        return None
    before, after = found[i - 1] if i else None, found[i + 1].folded if i + 1 < len(found) else ""
    if before is not None and before.text in words.ordinals:  # "in the first quarter"
        return None
    count = words.numbers.get(before.text) if before else None
    is_one = before is not None and (before.folded in words.one or before.folded in words.alone)
    if not count and after not in words.share_of and found[i].text not in words.sure_fractions:
        return None
    if after in words.before_hour:  # "чверть на шосту"
        return None
    start = before.start if before and (count or is_one) else found[i].start
    return Share(start, found[i].end, count or 1, parts)


def _one_in(found: Sequence[Token], i: int, words: Lexicon) -> Share | None:
    """ "One in five", "uno de cada cinco", "кожен п'ятий"."""
    if found[i].folded in words.every and i + 1 < len(found) and (ordinal := words.ordinals.get(found[i + 1].text)):
        return Share(found[i].start, found[i + 1].end, 1, ordinal)
    count = 1 if found[i].folded in words.alone else _small(found[i], words)
    if not count:
        return None
    end = next((i + 1 + n for n in (1, 2) if " ".join(t.folded for t in found[i + 1 : i + 1 + n]) in words.out_of), 0)
    whole = _small(found[end], words) if 0 < end < len(found) else 0
    return Share(found[i].start, found[end].end, count, whole) if count < whole else None


def _small(token: Token, words: Lexicon) -> int:
    if token.kind == "numeral":
        return int(token.text) if token.text.isdecimal() and int(token.text) <= _MOST else 0
    return words.numbers.get(token.text) or 0
