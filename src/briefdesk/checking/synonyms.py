"""Which words mean the same in English, Spanish and Ukrainian: names of places, peoples and bodies, and common ones."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from briefdesk import paths
from briefdesk.checking.likeness import bare

_MOST_KNOWN = 20_000
"""Words that are looked up once."""

Alias = tuple[str, ...]
"""The bare words of one name; those that end with "*" are beginnings."""


class Synonyms:
    """Groups of names; a name is in a group where each of its words is. `implies`: name -> those that say it, too."""

    def __init__(self, groups: Iterable[Iterable[str]], implies: Mapping[str, Iterable[str]]) -> None:
        self._names = _Names((alias, number) for number, group in enumerate(groups) for alias in map(_alias, group))
        implied = [(number, saying) for name, saying in implies.items() for number in self.groups(_alias(name), 0)]
        self._implied = _Names((alias, number) for number, saying in implied for alias in map(_alias, saying))

    def groups(self, words: Alias, i: int) -> set[int]:
        """The groups one of whose names stands at place `i` of these bare words."""
        return self._names.at(words, i)

    def covering(self, words: Alias) -> list[set[int]]:
        """For each of these bare words the groups one of whose names it belongs to."""
        covered: list[set[int]] = [set() for _ in words]
        for i in range(len(words)):
            for number, size in self._names.spans(words, i):
                for place in range(i, i + size):
                    covered[place].add(number)
        return covered

    def spans(self, words: Alias, i: int) -> set[tuple[int, int]]:
        """Those groups, each with the number of words of the name."""
        return self._names.spans(words, i)

    def implied(self, words: Alias, i: int) -> set[int]:
        """The groups that the name at this place speaks of without naming them."""
        return self._implied.at(words, i)


class _Names:
    """Names and their groups, looked up by the first word."""

    def __init__(self, names: Iterable[tuple[Alias, int]]) -> None:
        self._by_beginning: dict[str, list[tuple[Alias, int]]] = {}
        for alias, number in names:
            self._by_beginning.setdefault(alias[0].rstrip("*")[:2], []).append((alias, number))
        self._likely: dict[str, list[tuple[Alias, int]]] = {}

    def at(self, words: Alias, i: int) -> set[int]:
        return {number for number, _ in self.spans(words, i)}

    def spans(self, words: Alias, i: int) -> set[tuple[int, int]]:
        """Groups, each with the number of words of the name that stands here."""
        likely = self._of(words[i])
        return {(number, len(alias)) for alias, number in likely if _stands(alias, words, i)} if likely else set()

    def _of(self, word: str) -> list[tuple[Alias, int]]:
        """Those that begin with this word."""
        if word not in self._likely:
            if len(self._likely) > _MOST_KNOWN:
                self._likely.clear()
            near = self._by_beginning.get(word[:2], []) + (
                self._by_beginning.get(word[:1], []) if len(word) > 1 else []
            )
            self._likely[word] = [(alias, number) for alias, number in near if _is_word(alias[0], word)]
        return self._likely[word]


@cache
def aliases() -> Synonyms:
    """Those that ship with the program."""
    data = _table("aliases")
    return Synonyms(data["same"], data["implies"])


@cache
def name_words() -> Synonyms:
    """Words that names are made of and that languages translate: "court", "north"."""
    return Synonyms(_table("name_words")["same"], {})


@cache
def common_words() -> Synonyms:
    """Common words of reports: "say", "year"."""
    return Synonyms(_table("common_words")["same"], {})


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "checking" / f"{name}.toml").read_text(encoding="utf-8"))


def _alias(name: str) -> Alias:
    return tuple(bare(word) for word in name.replace(".", "").replace("-", " ").split())


def _stands(alias: Alias, words: Alias, i: int) -> bool:
    if i + len(alias) > len(words):
        return False
    return all(_is_word(own, word) for own, word in zip(alias, words[i : i + len(alias)], strict=True))


def _is_word(own: str, word: str) -> bool:
    return word.startswith(own[:-1]) if own.endswith("*") else word == own
