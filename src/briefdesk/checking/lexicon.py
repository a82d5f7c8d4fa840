"""What the checks know of a language: its number words, months, currencies and the like, from `resources/checking`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from briefdesk import paths

V = TypeVar("V")
LANGUAGES = ("en", "es", "uk")
"""Those with a lexicon; texts in others are read with the English one, for their digits."""

_MOST_KNOWN = 20_000

_IN_ORDER = ("counted_inside", "above", "above_behind", "below", "out_of", "endings", "role_endings")
"""Lists that are no sets of words: parts of words, several words in a row."""

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'", "′": "'"})


class Words(Generic[V]):
    """Word -> value, whatever the case and the apostrophe. A key that ends with "*" stands for a beginning."""

    def __init__(self, entries: Mapping[str, V]) -> None:
        self._whole = {key: value for key, value in entries.items() if not key.endswith("*")}
        self._beginnings = {key[:-1]: value for key, value in entries.items() if key.endswith("*")}
        self._lengths = sorted({len(key) for key in self._beginnings}, reverse=True)
        self._known: dict[str, V | None] = {}

    def get(self, word: str) -> V | None:
        """Looked up once a word."""
        if word not in self._known:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[word] = self._find(fold(word))
        return self._known[word]

    def _find(self, folded: str) -> V | None:
        if folded in self._whole:
            return self._whole[folded]
        for length in self._lengths:
            if folded[:length] in self._beginnings:
                return self._beginnings[folded[:length]]
        return None

    def __contains__(self, word: str) -> bool:
        return self.get(word) is not None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`decimals`: the sign before a fraction. `compounds`: numbers that begin a word ("дво"), before one of
    `counted_inside` ("годинн"). Lists of words are `Words` with the value `True`.

    `one`: words before a scale that say one of it ("a million"). `alone`: words for one that are articles or pronouns
    as well. `joins`: what stands inside a written-out number ("and"). `small`: words that name nothing. `descriptors`:
    parts of names that are often left out; `kinds`: those of them that say what kind of body or place it is. `above`,
    `below`: what says of a number that it is the least or the most, `above_behind` where that stands behind it.
    `others`: what sets apart what is counted from others of its kind. `people`: what people are called where they are
    counted. `aged`: before an age, `of_age` behind one. `until`: before the end of something. `denials`: what denies,
    `denials_after` one of the `auxiliaries` ("did not") and not before one of `undenied` ("not only"); `may_deny`:
    whatever else may say as much, in another language. `former`, `fresh`: of what was before, and of what is new.
    `clauses`: what begins another clause, `predicates`: what says that it has one of its own. `ends_count`:
    prepositions and conjunctions behind a number, after which nothing is counted. `definite`: what says that so many
    are known ("the two"). `times`: "doubled" -> by how much. `fractions`: "third" -> 3; `share_of`: behind one that is
    no ordinal, `out_of`: "in" of "one in five", `every`: "кожен" of "кожен п'ятий". `ballots`, `versus`: "votes" and
    "to" of "nine votes to four". `points`: of a percentage. `per`: before the time that a number is for. `merely`:
    "just" of "just hours". `papers`: last words of newspapers' names; `authorities`: those of bodies that two places
    may share; `pairs`: "and" between such places. `relative`: "yesterday" as unit and number of them, `not_relative`:
    after these it is something else. `shifts_before`, `shifts_after`: "last" of "last month", "pasado" of "mes
    pasado". `edges`: "end", "start". `at_first`: what says that something is the first, `first`: what bears it out.
    `time`, `measures`: word -> the unit that it names, in English; `irregular`: form of a verb -> the verb.
    `outcomes`: what came of so many. `joins_alike`: "or" of "killed or injured", `of_whole`: "of" of "five of the
    wounded". `sure_fractions`: those that are nothing else, `before_hour`: what makes them a time of day. `endings`:
    of the forms of one word. `role_endings`: of words for what somebody is.
    """

    language: str
    decimals: str
    numbers: Words[int]
    scales: Words[int]
    ordinals: Words[int]
    compounds: Mapping[str, int]
    counted_inside: tuple[str, ...]
    currencies: Words[str]
    months: Words[int]
    weekdays: Words[int]
    relative: Words[tuple[str, int]]
    not_relative: Words[bool]
    shifts_before: Words[int]
    shifts_after: Words[int]
    time: Words[str]
    measures: Words[str]
    irregular: Words[str]
    outcomes: Words[str]
    times: Words[str]
    fractions: Words[int]
    ordinal_endings: Words[bool]
    one: Words[bool]
    alone: Words[bool]
    joins: Words[bool]
    approximately: Words[bool]
    above: tuple[str, ...]
    below: tuple[str, ...]
    percent: Words[bool]
    negations: Words[bool]
    exceptions: Words[bool]
    denials: Words[bool]
    denials_after: Words[bool]
    auxiliaries: Words[bool]
    undenied: Words[bool]
    may_deny: Words[bool]
    titles: Words[bool]
    inside_names: Words[bool]
    descriptors: Words[bool]
    kinds: Words[bool]
    small: Words[bool]
    edges: Words[bool]
    half: Words[bool]
    others: Words[bool]
    people: Words[bool]
    aged: Words[bool]
    of_age: Words[bool]
    former: Words[bool]
    fresh: Words[bool]
    until: Words[bool]
    clauses: Words[bool]
    predicates: Words[bool]
    ends_count: Words[bool]
    definite: Words[bool]
    merely: Words[bool]
    per: Words[bool]
    joins_alike: Words[bool]
    of_whole: Words[bool]
    ballots: Words[bool]
    versus: Words[bool]
    points: Words[bool]
    above_behind: tuple[str, ...]
    share_of: Words[bool]
    sure_fractions: Words[bool]
    before_hour: Words[bool]
    every: Words[bool]
    out_of: tuple[str, ...]
    papers: Words[bool]
    authorities: Words[bool]
    pairs: Words[bool]
    first: Words[bool]
    at_first: Words[bool]
    endings: tuple[str, ...]
    role_endings: tuple[str, ...]

    def is_people(self, word: str) -> bool:
        """Whether people are called so who are counted: men, brothers, teachers."""
        roles = tuple(ending for ending in self.role_endings if ending.endswith("s") and len(ending) > 2)
        return word in self.people or word.endswith(roles)


@cache
def lexicon(language: str) -> Lexicon:
    """Of this language (ISO 639-1); English where there is none."""
    code = language if language in LANGUAGES else "en"
    data = tomllib.loads((paths.resources() / "checking" / f"{code}.toml").read_text(encoding="utf-8"))
    lists = data["words"]

    plain: dict[str, Any] = {name: Words(dict.fromkeys(words, True)) for name, words in lists.items()}
    tuples: dict[str, Any] = {name: tuple(lists[name]) for name in _IN_ORDER}
    return Lexicon(
        language=code,
        decimals=data["numerals"]["decimals"],
        numbers=Words(data["numbers"]),
        scales=Words(data["scales"]),
        ordinals=Words(data["ordinals"]),
        compounds=data["compounds"],
        currencies=Words(data["currencies"]),
        months=Words(data["months"]),
        weekdays=Words(data["weekdays"]),
        relative=Words({word: (unit, shift) for word, (unit, shift) in data["relative"].items()}),
        shifts_before=Words(data["shifts_before"]),
        shifts_after=Words(data["shifts_after"]),
        time=_by_word(data["time"]),
        measures=_by_word(data["measures"]),
        irregular=_by_word(data["irregular"]),
        outcomes=_by_word(data["outcomes"]),
        times=_by_word(data["times"]),
        fractions=Words(data["fractions"]),
        **{**plain, **tuples},
    )


def _by_word(groups: Mapping[str, Iterable[str]]) -> Words[str]:
    return Words({word: name for name, words in groups.items() for word in words})


def fold(word: str) -> str:
    """Lower case, one kind of apostrophe."""
    return word.casefold().translate(_APOSTROPHES)
