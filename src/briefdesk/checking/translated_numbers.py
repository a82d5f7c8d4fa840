"""The numbers and dates of a sentence and of its translation, held against each other by value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefdesk.checking import swapped_numbers
from briefdesk.checking.dates import YEARS
from briefdesk.checking.facts import Facts
from briefdesk.checking.figures import Figure, figures, with_unit
from briefdesk.records import Span

_RATIOS = {
    "mile": (1.609, 1.852, 1609),
    "yard": (0.9144,),
    "inch": (2.54, 25.4, 0.0254),
    "foot": (0.3048, 30.48),
    "acre": (0.4047,),
    "pound": (0.4536,),
    "gallon": (3.785,),
    "ounce": (28.35,),
    "decade": (10.0,),
}
"""What one of these is in the units that translators put for it."""

_CLOSE = 0.03
_COUNTED = ("number", "time")


@dataclass(frozen=True, slots=True)
class Unmatched:
    """`source`: of the source, that the translation lacks; `target`: of the translation, that the source lacks.

    `swapped`: of both, that stand in each other's place. `other_units`: of both, that count something else or, of
    days, fall into another month.
    """

    source: Sequence[Figure]
    target: Sequence[Figure]
    swapped: Sequence[tuple[Span, Span]] = ()
    other_units: Sequence[tuple[Span, Span]] = ()


def compare(source: Facts, target: Facts) -> Unmatched:
    given, said = list(figures(source)), list(figures(target))
    left = list(said)
    missing = []
    for figure in sorted(given, key=lambda each: len(each.values)):
        match = next((other for other in left if _same(figure, other)), None)
        if match is not None:
            left.remove(match)
        elif figure.kind == "number" or not any(_same(figure, other) for other in said):
            missing.append(figure)
    added = [other for other in left if not any(_same(figure, other) for figure in given)]
    missing = [each for each in missing if (each.sure or _has_another(each, added)) and not _is_halved(each, target)]
    added = [each for each in added if (each.sure or _has_another(each, missing)) and not _is_halved(each, source)]
    pairs = _pairs(given, said)
    places = swapped_numbers.swapped(source, target, pairs)
    told = {place.start for _, place in places}
    units: list[tuple[Span, Span]] = [
        (with_unit(own, source), its) for own, its in pairs if _clash(own, its) and its.start not in told
    ]
    if not any(each.kind == "month" for each in (*missing, *added)):
        units += [(own, its) for own, its in _other_months(source, target) if its.start not in told]
    return _without_conversions(Unmatched(missing, added, places, units), given)


def _other_months(source: Facts, target: Facts) -> Iterator[tuple[Span, Span]]:
    """Days that fall into another month, each of which both sentences have once: "28 February and 3 March" where
    March stands twice.
    """
    own, other = (Counter(day.day for day in side.dates if day.month) for side in (source, target))
    theirs = {day.day: day for day in target.dates if day.month and day.day and other[day.day] == 1}
    for day in source.dates:
        its = theirs.get(day.day) if own[day.day] == 1 and day.month else None
        if its is not None and its.month != day.month:
            yield day, its


def _has_another(figure: Figure, others: Sequence[Figure]) -> bool:
    """What may be said otherwise, or not at all, is doubtful where another one stands: "3 de mayo" for "3 March"."""
    return any(other.kind == figure.kind for other in others)


def _clash(one: Figure, other: Figure) -> bool:
    """ "Sixty feet" and "60 metros". A number that looks like a year may be none."""
    years = any(each.unit == "year" and each.values[0] in YEARS for each in (one, other))
    return bool(one.unit and other.unit) and one.unit != other.unit and not years and _same(one, other)


def _pairs(given: Sequence[Figure], said: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """Numbers and times with those that stand for them, in the order of the original; a number that occurs several
    times goes with its counterparts in order, where there are as many of them."""
    own, other = (sorted((each for each in side if each.kind in _COUNTED), key=_place) for side in (given, said))
    pairs = _in_order(own, other, _same)
    matched = {id(each) for pair in pairs for each in pair}
    own, other = ([each for each in side if id(each) not in matched] for side in (own, other))
    return sorted([*pairs, *_in_order(own, other, _is_converted)], key=lambda pair: pair[0].start)


def _in_order(
    own: Sequence[Figure], other: Sequence[Figure], stands_for: Callable[[Figure, Figure], bool]
) -> list[tuple[Figure, Figure]]:
    pairs = []
    for figure in own:
        others = [each for each in other if stands_for(figure, each)]
        like = [each for each in own if any(stands_for(each, its) for its in others)]
        if others and len(like) == len(others):
            pairs.append((figure, others[like.index(figure)]))
    return pairs


def _place(figure: Figure) -> int:
    return figure.start


def _without_conversions(found: Unmatched, given: Sequence[Figure]) -> Unmatched:
    """Miles that became kilometres, in place of the original number or in brackets after it."""
    source, target = list(found.source), list(found.target)
    for other in found.target:
        converted = next((each for each in given if _is_converted(each, other)), None)
        if converted is not None:
            target.remove(other)
            if converted in source:
                source.remove(converted)
    return Unmatched(source, target, found.swapped, found.other_units)


def _is_converted(one: Figure, other: Figure) -> bool:
    if one.unit == other.unit or not one.values[0]:
        return False
    ratio = float(other.values[0] / one.values[0])
    return any(abs(ratio / each - 1) < _CLOSE for each in _RATIOS.get(one.unit, ()))


def _is_halved(figure: Figure, other: Facts) -> bool:
    """ "1.5" and "2:30" are said with a word for half."""
    fraction = figure.values[0] % 60 == 30 if figure.kind == "time" else figure.values[0] % 1 == Decimal("0.5")
    return fraction and any(token.folded in other.words.half for token in other.tokens)


def _same(one: Figure, other: Figure) -> bool:
    if {one.kind, other.kind} == {"time", "number"}:
        time, number = (one, other) if one.kind == "time" else (other, one)
        hours = {hour for minute in time.values if not minute % 60 for hour in (minute // 60, minute // 60 % 12)}
        return bool(hours & set(number.values))
    if one.kind != other.kind:
        return False
    if one.values[0] == other.values[0] or one.kind == "time":
        return bool(set(one.values) & set(other.values))
    return (
        _is_decade(one, other)
        or _is_decade(other, one)
        or _is_short_year(one, other)
        or _is_short_year(other, one)
        or (one.digits == other.digits and _meets(one, other))
    )


def _meets(one: Figure, other: Figure) -> bool:
    return bool(set(one.values) & set(other.values))


def _is_short_year(year: Figure, short: Figure) -> bool:
    """1988 and the end of "1986-88"."""
    return len(short.digits) == 2 and year.values[0] in YEARS and year.values[0] in short.values


def _is_decade(year: Figure, short: Figure) -> bool:
    """ "The 1990s" and "the 90s"."""
    value = year.values[0]
    return year.unit == "year" and not value % 10 and value % 100 == short.values[0]
