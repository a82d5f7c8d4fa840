"""How often a person's translation is flagged, and how well planted mistakes in it are found.

    python -m evaluation.facts_in_translations --data DIR

Sentences and translations of professionals, English with Ukrainian and Spanish. Planted, one at a time: a digit
changed, a million for a billion, a small number in words or a month changed, a number dropped, two numbers swapped, a
name changed, a negation dropped, a sentence left untranslated;
in runs of eight sentences, one dropped, doubled, or added from elsewhere. Two sentences made one are no mistake.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from briefdesk.cancel import CancelToken
from briefdesk.checking import check_translation
from briefdesk.checking.lexicon import LANGUAGES, lexicon
from briefdesk.reading.plain import plain_article
from briefdesk.translating import doubts_of
from briefdesk.verifying import verify_translation
from evaluation.common import data_folder, hold, records

SETS = ("flores-dev", "ntrex", "newstest2013", "tico19", "wmt22.en-uk", "wmt22.uk-en")
RUN = 8
_NUMERAL = re.compile(r"(?<![\w.,:-])\d+(?:[.,]\d+)*(?![\w.,:-])")
_SCALES = (
    *(("мільйон", "мільярд"), ("мільярд", "мільйон"), ("млн", "млрд"), ("млрд", "млн")),
    *(("mil millones", "millones"), ("millones", "billones"), ("million", "billion"), ("billion", "million")),
)
_IN_ROWS = {
    "word": (
        *("two three four five six seven eight nine", "dos tres cuatro cinco seis siete ocho nueve"),
        *("два три чотири", "двох трьох чотирьох", "п’ять шість сім вісім", "двоє троє четверо"),
    ),
    "month": (
        "January February March April June July August September October November December",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
    ),
}
"""Each is changed for the one after it, the last for the first."""

_NEGATION = re.compile(r"\b(?:no|не) |(?<=\w) not\b|n['’]t\b", re.IGNORECASE)
_NAME = re.compile(r"(?<=[a-zа-яіїєґ,] )[A-ZА-ЯІЇЄҐ][a-zа-яіїєґáéíóúñ’']{3,}")
_CONTRACTION = re.compile(r"(?:I|We|You|They|He|She|It)[’']")
_COUNTED = {"number": "number", "negation": "negation", "untranslated": "other"}
"""Mistakes that leave no words to point at: one more finding of this kind tells of them."""

Pair = tuple[str, str]


def main() -> int:
    folder = data_folder(__doc__ or "") / "translation"
    figures: dict[str, float] = {}
    for to in ("uk", "es"):
        seen: Counter[str] = Counter()
        flagged: Counter[str] = Counter()
        for source, target, pairs in _sets(folder, to):
            _count(pairs, source, target, seen, flagged)
        for kind, count in seen.items():
            print(f"{to}, {kind}: {flagged[kind]} of {count}")
        planted = {
            f"{to}_{kind}_found": 100 * flagged[kind] / seen[kind] for kind in seen if not kind.startswith("right")
        }
        right = {f"{to}_{kind}_max": 100 * flagged[kind] / seen[kind] for kind in seen if kind.startswith("right")}
        figures |= planted | right
    return hold("facts_in_translations", figures)


def _sets(folder: Path, to: str) -> Iterator[tuple[str, str, list[Pair]]]:
    for name in SETS:
        found = list(records(folder / f"{name}.jsonl.gz"))
        if to in found[0]:
            source, target = (to, "en") if name.endswith("uk-en") else ("en", to)
            yield source, target, [(record[source], record[target]) for record in found]


def _count(pairs: list[Pair], source: str, target: str, seen: Counter[str], flagged: Counter[str]) -> None:
    planting = Planting(random.Random(7))
    for original, translated in pairs:
        kinds = _kinds(original, translated, source, target)
        for what in ("number", "name", "negation"):
            seen[f"right_{what}"] += 1
            flagged[f"right_{what}"] += kinds[what] > 0
        for name, plant in planting.ways().items():
            wrong = original if name == "untranslated" else plant(translated)
            if wrong and wrong != translated:
                seen[name] += 1
                if what := _COUNTED.get(name):
                    flagged[name] += _kinds(original, wrong, source, target)[what] > kinds[what]
                else:
                    flagged[name] += _is_told(original, translated, wrong, source, target)
    _count_runs(pairs, source, target, seen, flagged)


def _kinds(original: str, translated: str, source: str, target: str) -> Counter[str]:
    kinds: Counter[str] = Counter()
    for finding in check_translation([(original, translated)], source, target).findings:
        kinds[finding.kind.split("-")[1]] += 1
    kinds["other"] = len(doubts_of(original, translated, source, target, 0))
    return kinds


def _is_told(original: str, translated: str, wrong: str, source: str, target: str) -> bool:
    """Whether a finding is about the very words that were planted, and not about the whole sentence."""
    first = next(i for i, (one, other) in enumerate(zip(translated, wrong, strict=False)) if one != other)
    back = zip(reversed(translated), reversed(wrong), strict=False)
    last = len(wrong) - 1 - next(i for i, (one, other) in enumerate(back) if one != other)
    findings = check_translation([(original, wrong)], source, target).findings
    own = [each for each in findings if each.end - each.start < len(wrong)]
    return any(each.start <= place < each.end for each in own for place in (first, last))


def _count_runs(pairs: list[Pair], source: str, target: str, seen: Counter[str], flagged: Counter[str]) -> None:
    choose = random.Random(7)
    for start in range(0, len(pairs) - RUN, RUN):
        run = pairs[start : start + RUN]
        article = plain_article("\n".join(original for original, _ in run), source)
        lines = [translated for _, translated in run]
        place = choose.randrange(1, RUN - 1)
        plants = {
            "dropped": lines[:place] + lines[place + 1 :],
            "doubled": lines[: place + 1] + lines[place:],
            "added": [*lines[:place], pairs[start - 4 * RUN][1], *lines[place:]],
            "right_joined": [*lines[:place], _joined(lines[place], lines[place + 1]), *lines[place + 2 :]],
        }
        clean = _runs_flags(article, lines, target)
        seen["right_run"] += 1
        flagged["right_run"] += clean > 0
        for name, planted in plants.items():
            seen[name] += 1
            flagged[name] += _runs_flags(article, planted, target) > clean


def _joined(one: str, two: str) -> str:
    """Two sentences as one, which is no mistake."""
    return f"{one.rstrip('.')}, {two[:1].lower()}{two[1:]}"


def _runs_flags(article: object, lines: list[str], target: str) -> int:
    found = verify_translation(article, "\n".join(lines), target, CancelToken()).findings  # type: ignore[arg-type]
    return sum(finding.kind.startswith("sentence-") for finding in found)


def _is_name(word: str) -> bool:
    """English writes days, months and "I'm" with a capital, too."""
    known = [lexicon(language) for language in LANGUAGES]
    return not _CONTRACTION.match(word) and not any(word in words.weekdays or word in words.months for words in known)


class Planting:
    """Ways to put one mistake into a sentence; "" where it has no place for it."""

    def __init__(self, choose: random.Random) -> None:
        self._choose = choose
        self._names: list[str] = []

    def ways(self) -> dict[str, Callable[[str], str]]:
        return {
            "digit": self._digit,
            "scale": self._scale,
            "word": lambda text: self._next_in_row(text, "word"),
            "month": lambda text: self._next_in_row(text, "month"),
            "negation": self._without_negation,
            "number": self._without,
            "swap": self._swapped,
            "name": self._name,
            "untranslated": str,
        }

    def _digit(self, text: str) -> str:
        found = list(_NUMERAL.finditer(text))
        if not found:
            return ""
        numeral = self._choose.choice(found)
        place = self._choose.choice([i for i in range(*numeral.span()) if text[i].isdecimal()])
        digit = self._choose.choice([each for each in "123456789" if each != text[place]])
        return text[:place] + digit + text[place + 1 :]

    def _scale(self, text: str) -> str:
        return next((text.replace(one, other, 1) for one, other in _SCALES if re.search(rf"\d\s+{one}", text)), "")

    def _next_in_row(self, text: str, kind: str) -> str:
        for row in (each.split() for each in _IN_ROWS[kind]):
            for i, word in enumerate(row):
                if found := re.search(rf"\b{word}\b", text):
                    return text[: found.start()] + row[(i + 1) % len(row)] + text[found.end() :]
        return ""

    def _without_negation(self, text: str) -> str:
        """Where there is just one."""
        return _NEGATION.sub("", text) if len(_NEGATION.findall(text)) == 1 else ""

    def _without(self, text: str) -> str:
        found = list(_NUMERAL.finditer(text))
        if not found:
            return ""
        numeral = self._choose.choice(found)
        return text[: numeral.start()] + text[numeral.end() :].lstrip()

    def _swapped(self, text: str) -> str:
        found = list(_NUMERAL.finditer(text))
        pairs = [(one, two) for one, two in pairwise(found) if one[0] != two[0]]
        if not pairs:
            return ""
        one, two = self._choose.choice(pairs)
        return text[: one.start()] + two[0] + text[one.end() : two.start()] + one[0] + text[two.end() :]

    def _name(self, text: str) -> str:
        """A name of one of the sentences before in place of one of this."""
        found = [name for name in _NAME.finditer(text) if _is_name(name[0])]
        others = self._names[-40:]
        self._names += [name[0] for name in found]
        if not found or not others:
            return ""
        name = self._choose.choice(found)
        fitting = [other for other in others if other[0] != name[0][0]]
        return text[: name.start()] + self._choose.choice(fitting) + text[name.end() :] if fitting else ""


if __name__ == "__main__":
    sys.exit(main())
