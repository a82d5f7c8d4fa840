"""What the checks know of a language: its number words, months, currencies and the like, from `resources/checking`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from briefdesk import paths

V = TypeVar("V")
LANGUAGES = ("en", "es", "uk")
"""Those with a lexicon; texts in others are read with the English one, for their digits."""

_MOST_KNOWN = 20_000

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
    `below`: what says of a number that it is the least or the most. `others`: what sets apart what is counted from
    others of its kind. `people`: what people are called where they are counted. `aged`: before an age. `until`: before
    the end of something. `former`, `fresh`: of what was before, and of what is new. `clauses`: what begins another
    clause, `predicates`: what says that it has one of its own. `ends_count`: prepositions and conjunctions behind a
    number, after which nothing is counted. `definite`: what says that so many are known ("the two"). `merely`: "just"
    of "just hours". `papers`: last words of newspapers' names; `authorities`: those of bodies that two places may
    share; `pairs`: "and" between such places. `relative`: "yesterday" as unit and number of them, `not_relative`:
    after these it is something else. `shifts_before`, `shifts_after`: "last" of "last month", "pasado" of "mes
    pasado". `edges`: "end", "start". `first`: what says that something is the first. `time`, `measures`: word -> the
    unit that it names, in English. `endings`: of the forms of one word. `role_endings`: of words for what somebody is.
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
    former: Words[bool]
    fresh: Words[bool]
    until: Words[bool]
    clauses: Words[bool]
    predicates: Words[bool]
    ends_count: Words[bool]
    definite: Words[bool]
    merely: Words[bool]
    papers: Words[bool]
    authorities: Words[bool]
    pairs: Words[bool]
    times: Words[bool]
    first: Words[bool]
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

    def listed(name: str) -> Words[bool]:
        return Words(dict.fromkeys(lists[name], True))

    return Lexicon(
        language=code,
        decimals=data["numerals"]["decimals"],
        numbers=Words(data["numbers"]),
        scales=Words(data["scales"]),
        ordinals=Words(data["ordinals"]),
        compounds=data["compounds"],
        counted_inside=tuple(lists["counted_inside"]),
        currencies=Words(data["currencies"]),
        months=Words(data["months"]),
        weekdays=Words(data["weekdays"]),
        relative=Words({word: (unit, shift) for word, (unit, shift) in data["relative"].items()}),
        not_relative=listed("not_relative"),
        shifts_before=Words(data["shifts_before"]),
        shifts_after=Words(data["shifts_after"]),
        time=_by_word(data["time"]),
        measures=_by_word(data["measures"]),
        ordinal_endings=listed("ordinal_endings"),
        one=listed("one"),
        alone=listed("alone"),
        joins=listed("joins"),
        approximately=listed("approximately"),
        above=tuple(lists["above"]),
        below=tuple(lists["below"]),
        percent=listed("percent"),
        negations=listed("negations"),
        exceptions=listed("exceptions"),
        titles=listed("titles"),
        inside_names=listed("inside_names"),
        descriptors=listed("descriptors"),
        kinds=listed("kinds"),
        small=listed("small"),
        edges=listed("edges"),
        half=listed("half"),
        others=listed("others"),
        people=listed("people"),
        aged=listed("aged"),
        former=listed("former"),
        fresh=listed("fresh"),
        until=listed("until"),
        clauses=listed("clauses"),
        predicates=listed("predicates"),
        ends_count=listed("ends_count"),
        definite=listed("definite"),
        merely=listed("merely"),
        papers=listed("papers"),
        authorities=listed("authorities"),
        pairs=listed("pairs"),
        times=listed("times"),
        first=listed("first"),
        endings=tuple(lists["endings"]),
        role_endings=tuple(lists["role_endings"]),
    )


def _by_word(groups: Mapping[str, Iterable[str]]) -> Words[str]:
    return Words({word: name for name, words in groups.items() for word in words})


def fold(word: str) -> str:
    """Lower case, one kind of apostrophe."""
    return word.casefold().translate(_APOSTROPHES)
