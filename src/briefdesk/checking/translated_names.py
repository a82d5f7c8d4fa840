"""The names of a sentence and of its translation, held against each other by sound.

A name of the translation is doubtful where nothing in the original sounds like it, or where something like it would do
but a name of the original has no counterpart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefdesk.checking.facts import Facts
from briefdesk.checking.lexicon import lexicon
from briefdesk.checking.likeness import bare, is_form
from briefdesk.checking.name_pairs import NameWord, unmatched
from briefdesk.checking.names import leads
from briefdesk.checking.sounds import likeness
from briefdesk.checking.synonyms import aliases, name_words
from briefdesk.checking.tokens import Token

_LOWER, _UNLIKE = 0.95, 0.68
"""Likeness of a name and a word in lower case that stands for it; of a name and anything that it may come from."""

_ACRONYM, _LONG = 5, 4
"""Letters: of an acronym at most, longer ones are words of a headline; of a word that can be told apart by sound."""
_LEAD_APART = 0.15
"""How far apart, as a part of the sentence, the first word of a sentence and what stands for it may be."""

_HEADLINE, _HEADLINE_WORDS = 0.85, 5
"""Share of long words with a capital in a headline; long words that it takes to tell."""
_APOSTROPHE = re.compile("['’ʼ]")


class _Side:
    """`capitals`: words that may belong to a name; `lower`: other words that are long enough to be told apart."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        words = [token for token in facts.tokens if token.kind == "word"]
        groups = dict(zip((token.start for token in words), _groups(words), strict=True))
        firsts = {token.start for i, token in enumerate(facts.tokens) if leads(facts.tokens, i)}
        self.capitals = [
            NameWord(token, groups[token.start], token.start in firsts) for token in words if _names(token, facts)
        ]
        self.lower = [
            (token, groups[token.start])
            for token in words
            if not token.is_capitalised
            and (len(token.text) >= _LONG or any(group >= 0 for group in groups[token.start]))
        ]
        long = [token for token in words if len(token.text) >= _LONG]
        capitals = sum(token.is_capitalised for token in long)
        self.is_headline = len(long) >= _HEADLINE_WORDS and capitals > _HEADLINE * len(long)

    def place(self, word: NameWord) -> float:
        """Where it stands, from 0 to 1."""
        return word.token.start / max(1, len(self.facts.text))


def doubtful(source: Facts, target: Facts) -> Iterator[tuple[Token | None, Token]]:
    """Names of the translation that the original has not, each with the name that it may stand for, if there is one."""
    own, other = _Side(source), _Side(target)
    if own.is_headline or other.is_headline:
        return  # there a capital says nothing
    left, right = unmatched(own.capitals, other.capitals, target.words.endings)
    written = {bare(token.text) for token in source.tokens if token.kind == "word"}
    missing = [word for word in left if _counts(word) and not _is_in_lower_case(word, other)]
    for word in right:
        if (
            (word.leads and not word.is_known)
            or not _counts(word)
            or _is_in_lower_case(word, own)
            or bare(word.token.text) in written
        ):
            continue
        likely = [each for each in missing if each.is_known] if word.leads else missing
        near = min(likely, key=lambda each: abs(own.place(each) - other.place(word)), default=None)
        if near is not None and near.leads and abs(own.place(near) - other.place(word)) > _LEAD_APART:
            near = None
        if near is not None:
            missing.remove(near)
        if near is not None or (not word.leads and _is_strange(word, own, target)):
            yield near.token if near is not None else None, word.token


def _names(token: Token, facts: Facts) -> bool:
    words, first = facts.words, _APOSTROPHE.split(token.folded)[0]
    if not token.is_capitalised or len(token.text) == 1 or (token.text.isupper() and len(token.text) > _ACRONYM):
        return False
    return not (
        first in words.small
        or first in lexicon("en").small  # "The" of an English name
        or token.folded in words.titles
        or token.text in words.months
        or token.text.removesuffix("'s").removesuffix("’s") in words.weekdays
        or token.text in words.numbers
        or token.text in words.ordinals
    )


def _counts(word: NameWord) -> bool:
    """Acronyms come out in many ways, unless it is known what they mean."""
    return bool(word.groups) or not word.is_acronym


def _groups(words: Sequence[Token]) -> list[frozenset[int]]:
    """What each word may name, alone or with its neighbours; the numbers of common words are below zero."""
    plain = tuple(bare(token.text) for token in words)
    known, common = aliases().covering(plain), name_words().covering(plain)
    return [frozenset(one | {-1 - number for number in other}) for one, other in zip(known, common, strict=True)]


def _is_in_lower_case(word: NameWord, other: _Side) -> bool:
    text, endings = word.token.text, other.facts.words.endings
    return any(
        word.groups & groups or is_form(bare(text), bare(token.text), endings) or likeness(text, token.text) >= _LOWER
        for token, groups in other.lower
    )


def _is_strange(word: NameWord, own: _Side, target: Facts) -> bool:
    """Nothing in the original comes near it, and it is no word that languages translate."""
    text, words = word.token.text, target.words
    if len(text) < _LONG or word.token.folded in words.descriptors or word.token.folded in words.kinds:
        return False
    if any(number < 0 for number in word.groups):
        return False
    return all(likeness(text, each.token.text) <= _UNLIKE for each in own.capitals)
