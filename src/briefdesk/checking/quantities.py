"""Numbers in a text, in digits and in words, with scale and unit: "$60bn", "1,4 млн", "dos mil", "third"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise, zip_longest
from typing import Literal

from briefdesk.checking import numerals
from briefdesk.checking.lexicon import Lexicon
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

JOINS = ("-", "–", "—", "to", "and", "or", "a", "y", "o", "до", "і", "та", "й", "або", "чи", "на", "by", "por")
"""Words and signs between the numbers of a range, in all languages."""

_ROMAN = re.compile(r"(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}

_MOST_DIGITS = 20

_ROUNDED, _HUNDREDS = Decimal("0.1"), Decimal("0.2")
"""How far a number may be from its rounded form, as a share of it; and from "100", "2,000" and the like."""

_FEWEST_SCALED = 100
"""From this scale on a written-out number may go on after it: "two hundred and five"."""


Bound = Literal["", "above", "below"]

_LONGEST_BOUND = 4
"""Words."""


@dataclass(frozen=True, slots=True)
class Quantity(Span):
    """`values`: what it may mean, the likeliest first. `unit`: "%", a currency or "". `approximate`: "about" it.

    `bound`: "above" where it is the least ("at least 40"), "below" where it is the most ("fewer than 40"), or "".
    `bound_start`: where the words for that begin, -1 where they stand behind.
    """

    values: tuple[Decimal, ...]
    unit: str = ""
    ordinal: bool = False
    approximate: bool = False
    bound: Bound = ""
    bound_start: int = -1

    def same_value(self, other: Quantity) -> bool:
        return bool(set(self.values) & set(other.values))

    def agrees_in_unit(self, other: Quantity) -> bool:
        return self.unit == other.unit or not self.unit or not other.unit

    def rounds(self, other: Quantity) -> bool:
        """Whether one is a rounded form of the other: "nearly 1,000" of 987, "more than 40" of 43."""
        return any(_is_rounded(mine, its) or _is_rounded(its, mine) for mine in self.values for its in other.values)


def quantities(found: Sequence[Token], words: Lexicon) -> list[Quantity]:
    """All numbers, in order. "A" and "one" alone are none, nor are "thousands" and "dozens"."""
    results: list[Quantity] = []
    i = 0
    while i < len(found):
        read = _number(found, i, words)
        if read is None:
            i += 1
            continue
        values, end, ordinal = read
        results.append(_dressed(found, range(i, end), values, ordinal, words))
        while i < len(found) and found[i].start < results[-1].end:
            i += 1
    return [_scaled_like(each, after, found) for each, after in zip_longest(results, results[1:])]


def number_inside(token: Token, words: Lexicon) -> int:
    """The number in "двогодинний"; 0 for none."""
    counted = next((part for part in words.counted_inside if part in token.folded), "")
    return words.compounds.get(token.folded.partition(counted)[0], 0) if counted else 0


def _scaled_like(number: Quantity, after: Quantity | None, found: Sequence[Token]) -> Quantity:
    """With the scale and the unit of the other end of a range, as one more meaning: "340 to 500 million"."""
    if after is None or number.ordinal or after.values[0] < 1_000 or number.values[0] >= 1_000:
        return number
    place = bisect_left(found, number.end, key=lambda token: token.start)
    between = [token for token in found[place : place + 3] if token.start < after.start]
    if not between or len(between) > 2 or not any(token.folded in JOINS for token in between):
        return number
    scale = max(scale for scale in (1_000, 10**6, 10**9, 10**12) if after.values[0] >= scale)
    if after.values[0] % scale and after.values[0] < 10**6:
        return number
    return replace(number, values=(*number.values, *(value * scale for value in number.values)))


def _number(found: Sequence[Token], i: int, words: Lexicon) -> tuple[tuple[Decimal, ...], int, bool] | None:
    """Values, the place after the number, and whether it is an ordinal."""
    token = found[i]
    if token.kind == "numeral":
        if len(token.text) > _MOST_DIGITS or (token.glued and i and found[i - 1].kind == "word"):
            return None  # part of a name: "G20", "F-16" has a sign between
        return _in_digits(found, i, words)
    if token.kind != "word":
        return None
    if _ROMAN.fullmatch(token.text) and (value := _roman(token.text)):
        return (Decimal(value),), i + 1, True
    return _half(found, i, words) or _in_words(found, i, words)


def _half(found: Sequence[Token], i: int, words: Lexicon) -> tuple[tuple[Decimal, ...], int, bool] | None:
    """ "Half a million", "medio millón", "пів мільйона"; not that of "two and a half million"."""
    if found[i].folded not in words.half:
        return None
    if any(token.kind == "numeral" or token.text in words.numbers for token in found[max(0, i - 3) : i]):
        return None
    place = i + 2 if i + 2 < len(found) and found[i + 1].folded in words.one else i + 1
    scale = words.scales.get(found[place].text) if place < len(found) and len(found[place].text) > 1 else None
    return ((Decimal(scale) / 2,), place + 1, False) if scale else None


def _roman(written: str) -> int:
    """ "XVIII" of a century or a king."""
    values = [_ROMAN_VALUES[letter] for letter in written]
    return sum(-value if value < max(values[i:]) else value for i, value in enumerate(values))


def _in_digits(found: Sequence[Token], i: int, words: Lexicon) -> tuple[tuple[Decimal, ...], int, bool]:
    values, end = numerals.readings(found[i].text, words), i + 1
    if end < len(found) and found[end].glued and (ending := _ending(found, end, words)):
        after = end + ending
        if words.language != "uk" or after >= len(found) or not _scale(found, after, words):
            return values, after, True
        end = after  # "2-х мільйонів" counts
    scaled = 0
    if end + 1 < len(found) and found[end].text == "+" and found[end].glued and _scale(found, end + 1, words):
        end += 1
    while end < len(found):
        step = _past_hyphen(found, end)
        if step < len(found) and (scale := _scale(found, step, words)):
            values, scaled = tuple(value * scale for value in values), scale
            end = _past_of(found, step + 1, words)
        elif scaled and (rest := _rest(found, end, scaled, words)):
            return tuple(value + rest[0] for value in values), rest[1], False
        else:
            break
        if end < len(found) and found[end].text == "." and found[end].glued and len(found[end - 1].text) <= 4:
            end += 1 if words.language == "uk" else 0
    return values, end, False


def _past_of(found: Sequence[Token], i: int, words: Lexicon) -> int:
    """ "Miles de millones": past the word between two scales."""
    if i + 1 < len(found) and found[i].folded == "de" and found[i + 1].text in words.scales:
        return i + 1
    return i


def _rest(found: Sequence[Token], i: int, scaled: int, words: Lexicon) -> tuple[Decimal, int] | None:
    """What goes on a scaled number: "143 mil 312" of "5 millones 143 mil 312"."""
    if found[i].kind != "numeral" or not found[i].text.isdecimal() or len(found[i].text) > 3:
        return None
    value, end = Decimal(found[i].text), i + 1
    if end < len(found) and (scale := _scale(found, end, words)) and scale < scaled:
        value, end = value * scale, end + 1
        if end < len(found) and (rest := _rest(found, end, scale, words)):
            return value + rest[0], rest[1]
        return value, end
    return (value, end) if scaled == 1_000 else None


def _ending(found: Sequence[Token], i: int, words: Lexicon) -> int:
    """How many tokens an ordinal's ending takes: "1st", "1º", "5-й"."""
    if found[i].text == "-" and i + 1 < len(found) and found[i + 1].glued:
        return 2 if f"-{found[i + 1].folded}" in words.ordinal_endings else 0
    return 1 if found[i].folded in words.ordinal_endings and words.language != "uk" else 0


def _scale(found: Sequence[Token], i: int, words: Lexicon) -> int:
    token = found[i]
    if token.kind != "word":
        return 0
    if len(token.text) == 1:  # "5m" is a scale, and so is "£ 5 m"; "5 m" is a length
        follows = token.glued or (i > 1 and found[i - 2].kind == "sign" and found[i - 2].text in words.currencies)
        return (words.scales.get(token.text) or 0) if follows and token.text.islower() else 0
    return words.scales.get(token.text) or 0


def _in_words(found: Sequence[Token], start: int, words: Lexicon) -> tuple[tuple[Decimal, ...], int, bool] | None:
    total = current = 0
    end, seen, last = start, 0, 10**15
    i = start
    while i < len(found) and found[i].kind == "word":
        text = found[i].text
        if (value := words.numbers.get(text)) is not None and _fits(value, last) and not _is_percent(found, i):
            current, last = current + value, value
        elif (scale := words.scales.get(text)) and len(text) > 1 and (seen or _follows_one(found, start, words)):
            current = current or 1
            if scale == 100:
                current, last = current * 100, 100
            elif total and scale > total:
                total, current, last = (total + current if current > 1 else total) * scale, 0, scale
            else:
                total, current, last = total + current * scale, 0, scale
        elif (ordinal := words.ordinals.get(text)) and _fits(ordinal, last):
            more = words.ordinals.get(found[i + 1].text) or 0 if ordinal >= 20 and i + 1 < len(found) else 0
            if 0 < more < 10 and words.language != "en":  # "trigésima sexta"
                return (Decimal(total + current + ordinal + more),), i + 2, True
            return (Decimal(total + current + ordinal),), i + 1, True
        elif seen and text.casefold() in words.joins and _goes_on(found, i + 1, last, words):
            i += 1
            continue
        else:
            break
        seen, end = seen + 1, i + 1
        i = _past_hyphen(found, i + 1)
    if not seen or (seen == 1 and found[start].folded in words.alone):
        return None
    return (Decimal(total + current),), end, False


def _is_percent(found: Sequence[Token], i: int) -> bool:
    """The "ciento" of "por ciento"."""
    return found[i].folded == "ciento" and i > 0 and found[i - 1].folded == "por"


def _fits(value: int, last: int) -> bool:
    """Whether it goes on a number whose last part this was: "twenty" "five", not "five" "twenty"."""
    if value < 10:
        return last >= 20
    return last >= _FEWEST_SCALED and value < last


def _goes_on(found: Sequence[Token], i: int, last: int, words: Lexicon) -> bool:
    if i >= len(found):
        return False
    value = words.numbers.get(found[i].text)
    if value is None:
        value = words.ordinals.get(found[i].text)
    return value is not None and _fits(value, last)


def _past_hyphen(found: Sequence[Token], i: int) -> int:
    """ "Twenty-five" has a sign inside."""
    if i + 1 < len(found) and found[i].text in "-‑" and found[i].glued and found[i + 1].glued:
        return i + 1
    return i


def _follows_one(found: Sequence[Token], i: int, words: Lexicon) -> bool:
    """ "A million", "mil" and "тисяча" say a number by themselves; "millions" does not."""
    if i and found[i - 1].folded in words.one:
        return True
    return found[i].folded in ("mil", "сто")


def _dressed(
    found: Sequence[Token], place: range, values: tuple[Decimal, ...], ordinal: bool, words: Lexicon
) -> Quantity:
    """With the unit on either side."""
    i, end = place.start, place.stop
    start, unit = i, ""
    if i and (unit := words.currencies.get(found[i - 1].text) or "") and found[i - 1].kind == "sign":
        start = i - 1
        if start and found[start].glued and found[start - 1].folded in ("us", "au", "ca", "a", "c"):
            start -= 1
    else:
        unit = ""
    if not unit and not ordinal:
        unit, end = _unit_after(found, end, words)
    approximate = any(found[k].folded in words.approximately for k in range(max(0, start - 2), start))
    bound = _bound(found, start, end, words)
    return Quantity(found[start].start, found[end - 1].end, values, unit, ordinal, approximate, *bound)


def _bound(found: Sequence[Token], start: int, end: int, words: Lexicon) -> tuple[Bound, int]:
    """The longest that stands before the number ("no more than 40" is the most), or what stands behind it and what it
    counts ("two hours or more"); and where its words begin, -1 for nowhere before the number."""
    for length in range(_LONGEST_BOUND, 0, -1):
        before = found[max(0, start - length) : start]
        said = " ".join(token.folded for token in before)
        if said in words.above:
            return "above", before[0].start
        if said in words.below:
            return "below", before[0].start
    behind = [token.folded for token in found[end : end + _LONGEST_BOUND]]
    return ("above", -1) if any(" ".join(pair) in words.above_behind for pair in pairwise(behind)) else ("", -1)


def _unit_after(found: Sequence[Token], end: int, words: Lexicon) -> tuple[str, int]:
    """The unit and the place after it. Spanish and Ukrainian may put "de" or a short stop between."""
    for skip in (0, 1):
        place = end + skip
        if place >= len(found) or (skip and found[end].folded not in ("de", ".", "us")):
            break
        token = found[place]
        if token.text == "%" or token.folded in words.percent:
            return "%", place + 1
        if place + 1 < len(found) and f"{token.folded} {found[place + 1].folded}" in words.percent:
            return "%", place + 2
        if currency := words.currencies.get(token.text):
            return currency, place + 1
    return "", end


def _is_rounded(round_: Decimal, exact: Decimal) -> bool:
    """Whether `round_` has one or two figures, `exact` has more, and they are close."""
    if round_ == exact or not round_ or not exact:
        return round_ == exact
    figures, exact_figures = (len(value.normalize().as_tuple().digits) for value in (round_, exact))
    share = _HUNDREDS if figures == 1 and abs(round_) >= 100 else _ROUNDED
    return figures <= 2 and exact_figures > figures and abs(round_ - exact) <= abs(round_) * share
