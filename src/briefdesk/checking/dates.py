"""Days, months, years, weekdays and times of day in a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefdesk.checking.lexicon import Lexicon
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

YEARS = range(1500, 2100)


@dataclass(frozen=True, slots=True)
class Date(Span):
    """What is said of a date; 0 where nothing is. `weekday`: 1 for Monday. `minute`: of the day, -1 for none.

    `half_day`: the clock has twelve hours and nobody says which half of the day.
    """

    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = 0
    minute: int = -1
    half_day: bool = False

    def agrees(self, other: Date) -> bool:
        """Whether `other` says all that this one says, and says it so."""
        if self.minute >= 0:
            return _same_time(self, other)
        mine = (self.year, self.month, self.day, self.weekday)
        its = (other.year, other.month, other.day, other.weekday)
        return all(not own or own == given for own, given in zip(mine, its, strict=True))


def dates(found: Sequence[Token], words: Lexicon) -> list[Date]:
    """In order, each as long as it can be read: "21 March 2016", "March", "on Tuesday", "2016", "21:45", "9.30pm"."""
    results: list[Date] = []
    i = 0
    while i < len(found):
        read = None
        if found[i].kind == "numeral":
            read = _time(found, i) or _figures(found, i) or _day_and_month(found, i, words) or _single(found, i, words)
        elif found[i].kind == "word" and (
            found[i].text in words.months or _unpossessed(found[i].text) in words.weekdays
        ):
            read = _day_and_month(found, i, words) or _single(found, i, words)
        if read is None:
            i += 1
            continue
        results.append(read)
        while i < len(found) and found[i].start < read.end:
            i += 1
    return results


def _same_time(one: Date, other: Date) -> bool:
    if other.minute < 0:
        return False
    apart = abs(one.minute - other.minute)
    return apart == 0 or ((one.half_day or other.half_day) and apart == 12 * 60)


_ZONES = ("UTC", "GMT")
_PARTS = {"de la mañana": "a", "de la madrugada": "a", "de la tarde": "p", "de la noche": "p"}


def _whole(token: Token) -> int:
    """The value of plain digits, -1 for anything else."""
    return int(token.text) if token.kind == "numeral" and token.text.isdecimal() and len(token.text) < 9 else -1


def _at(found: Sequence[Token], i: int) -> Token | None:
    return found[i] if 0 <= i < len(found) else None


def _time(found: Sequence[Token], i: int) -> Date | None:
    """ "21:45", "9.30pm", "3 a.m."."""
    hour, minute, end = _whole(found[i]), 0, i + 1
    if (zone := _at(found, i + 1)) is not None and zone.text in _ZONES and len(found[i].text) == 4 and hour >= 0:
        if hour // 100 < 24 and hour % 100 < 60:  # "0230 UTC"
            return Date(found[i].start, found[i].end, minute=hour // 100 * 60 + hour % 100)
        return None
    if hour < 0 and found[i].kind == "numeral" and found[i].text.count(".") == 1:
        head, tail = found[i].text.split(".")
        if head.isdecimal() and len(tail) == 2 and len(head) <= 2 and int(tail) < 60:
            hour, minute = int(head), int(tail)
    with_minutes = False
    if end + 1 < len(found) and found[end].text == ":" and found[end].glued and found[end + 1].glued:
        minute, with_minutes = _whole(found[end + 1]), len(found[end + 1].text) == 2
        end += 2
    half, end = _half(found, end)
    if not 0 <= hour < 25 or not 0 <= minute < 60 or not (with_minutes or half):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return Date(found[i].start, found[end - 1].end, minute=(hour % 24) * 60 + minute, half_day=not half and hour <= 12)


def _half(found: Sequence[Token], i: int) -> tuple[str, int]:
    """ "a", "p" or "", and the place after it."""
    token = _at(found, i)
    if token is None:
        return "", i
    if token.folded in ("am", "pm"):
        return token.folded[0], i + 1
    part = " ".join(each.folded for each in found[i : i + 3])
    if part in _PARTS:
        return _PARTS[part], i + 3
    texts = "".join(each.folded for each in found[i : i + 4])
    if texts.startswith(("a.m.", "p.m.")):
        return texts[0], i + 4
    return ("", i) if not texts.startswith(("a.m", "p.m")) else (texts[0], i + 3)


def _figures(found: Sequence[Token], i: int) -> Date | None:
    """ "2016-03-21", "21.03.2016", "21/3/2016": where day and month cannot be told apart, neither is said."""
    joined = found[i : i + 5]
    parts = [found[i].text]
    if len(joined) == 5 and all(each.glued for each in joined[1:]) and joined[1].text == joined[3].text:
        parts = [joined[0].text, joined[2].text, joined[4].text] if joined[1].text in "-/." else parts
    elif len(joined) >= 3 and "." in found[i].text and joined[1].text == "." and joined[1].glued and joined[2].glued:
        parts, joined = [*found[i].text.split("."), joined[2].text], joined[:3]
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        year, month, day = numbers
    else:
        day, month, year = numbers
        if month > 12:
            day, month = month, day
        elif day <= 12 and joined[1].text == "/":
            day = month = 0
    if year not in YEARS or not 0 <= month <= 12 or not 0 <= day <= 31:
        return None
    return Date(found[i].start, joined[-1].end, year, month, day)


def _day_and_month(found: Sequence[Token], i: int, words: Lexicon) -> Date | None:
    """A month with what stands around it: "21 March 2016", "March 21, 2016", "21 de marzo de 2016"."""
    day, place = _day(found, i, words)
    month = _month(found, place, words)
    if not month:
        day, place = 0, i
        month = _month(found, i, words)
        if not month:
            return None
    end = place + 1
    if _is_shortened(found, end) and len(found[place].text) <= 4:
        end += 1
    if not day:
        after, behind = _day(found, end, words)
        if after:
            day, end = after, behind
    year, end = _year_after(found, end, words)
    return Date(found[i].start, found[end - 1].end, year, month, day)


def _is_shortened(found: Sequence[Token], i: int) -> bool:
    """The stop at this place belongs to the word before it: a sentence goes on."""
    stop, after = _at(found, i), _at(found, i + 1)
    return stop is not None and stop.text == "." and stop.glued and after is not None and not after.is_capitalised


def _day(found: Sequence[Token], i: int, words: Lexicon) -> tuple[int, int]:
    """The day of a month at this place, 0 for none, and the place after it, an "of" included."""
    token = _at(found, i)
    if token is None or not 1 <= (day := _whole(token)) <= 31:
        return 0, i
    i += 1
    if (after := _at(found, i)) and after.glued and after.kind == "word" and after.folded in words.ordinal_endings:
        i += 1
    if (after := _at(found, i)) and after.folded in ("of", "de"):
        i += 1
    return day, i


def _month(found: Sequence[Token], i: int, words: Lexicon) -> int:
    token = _at(found, i)
    if token is None or token.kind != "word":
        return 0
    month = words.months.get(token.text) or 0
    if words.language == "en" and month:  # "may" and "march" are verbs, "mar" and "sun" may be anything
        return month if token.is_capitalised and not _is_verb(found, i) else 0
    return month


def _is_verb(found: Sequence[Token], i: int) -> bool:
    """ "May" or "March" where a sentence begins, and no day or year beside it."""
    if found[i].folded not in ("may", "march"):
        return False
    beside = (_at(found, i - 1), _at(found, i + 1))
    if any(each is not None and each.kind == "numeral" for each in beside):
        return False
    before = beside[0]
    return before is None or before.kind == "sign" or (beside[1] is not None and beside[1].is_capitalised)


def _year_after(found: Sequence[Token], i: int, words: Lexicon) -> tuple[int, int]:
    place = i
    if (token := _at(found, place)) and (token.text == "," or token.folded in ("de", "del")):
        place += 1
    token = _at(found, place)
    if token is not None and len(token.text) == 4 and _whole(token) in YEARS:
        return _whole(token), place + 1
    return 0, i


def _single(found: Sequence[Token], i: int, words: Lexicon) -> Date | None:
    token = found[i]
    if token.kind == "word" and (weekday := words.weekdays.get(_unpossessed(token.text))):
        if words.language == "en" and (not token.is_capitalised or len(token.text) < 4):
            return None
        return Date(token.start, token.end, weekday=weekday)
    if len(token.text) == 4 and _whole(token) in YEARS and not _is_counted(found, i, words):
        return Date(token.start, token.end, year=_whole(token))
    return None


def _unpossessed(word: str) -> str:
    return word[:-2] if word[-2:] in ("'s", "’s") else word


def _is_counted(found: Sequence[Token], i: int, words: Lexicon) -> bool:
    """Whether four digits count something: "$2000", "2000 million", "2000%"."""
    before, after = _at(found, i - 1), _at(found, i + 1)
    if before is not None and before.kind == "sign" and before.text in words.currencies:
        return True
    if before is not None and found[i].glued and before.kind == "word":  # part of a name
        return True
    if after is not None and after.kind == "sign" and i + 2 < len(found) and found[i + 2].glued and not after.glued:
        return False  # the currency of the number that follows
    if after is None:
        return False
    if after.text in words.scales or after.folded in words.percent or after.text in words.currencies:
        return True
    return after.text in words.measures
