"""The names of a sentence and of its translation, held against each other by sound."""

from __future__ import annotations

from collections.abc import Iterator

from briefdesk.checking.aliases import aliases
from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare, is_form
from briefdesk.checking.tokens import Token
from briefdesk.checking.transliteration import sound_alike


def changed(source: Facts, target: Facts) -> Iterator[tuple[Token, Token]]:
    """Names of the source that the translation has not, each with the name that stands there in its place."""
    missing = [word for word in _name_words(source) if not _stands(word, source, target)]
    new = [word for word in _name_words(target) if not _stands(word, target, source)]
    yield from zip(missing, new, strict=False)


def _name_words(facts: Facts) -> list[Token]:
    words = facts.words
    return [
        word
        for name in facts.names
        for i, word in enumerate(name.words)
        if not (i == 0 and name.leads)
        and len(word.text) > 2
        and not word.text.isupper()
        and word.folded not in words.titles
        and word.folded not in words.small
        and word.folded not in words.descriptors
        and word.text not in words.months
        and word.text.removesuffix("'s").removesuffix("’s") not in words.weekdays
        and word.text not in words.numbers
        and word.text not in words.ordinals
    ]


def _stands(word: Token, own: Facts, other: Facts) -> bool:
    capitals = [each for each in other.tokens if each.kind == "word" and each.is_capitalised]
    if any(sound_alike(word.text, each.text) for each in capitals):
        return True
    groups = _groups_at(word, own)
    if groups and groups & _groups(other):
        return True
    return any(
        is_form(bare(word.text), bare(each.text), other.words.endings) for each in other.tokens if each.kind == "word"
    )


def _groups_at(word: Token, facts: Facts) -> set[int]:
    texts = [token for token in facts.tokens if token.kind == "word"]
    place = texts.index(word)
    bare_words = tuple(bare(token.text) for token in texts)
    known = aliases()
    return set().union(*(known.groups(bare_words, i) for i in range(max(0, place - 2), place + 1)))


def _groups(facts: Facts) -> set[int]:
    words = tuple(bare(token.text) for token in facts.tokens if token.kind == "word")
    known = aliases()
    return {group for i in range(len(words)) for group in known.groups(words, i)}
