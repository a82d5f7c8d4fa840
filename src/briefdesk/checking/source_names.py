"""The names of an article, as the check of names looks them up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare, is_form, is_misspelt
from briefdesk.checking.synonyms import aliases
from briefdesk.checking.tokens import Token
from briefdesk.checking.vocabulary import Vocabulary

_TOGETHER = 3
"""Tokens from one word of a name to the next, at most."""

_QUOTED = 4
"""Words of a name in quotation marks, at most."""

_FAMILY = 2
"""People of one surname, at least, where another first name before it is somebody else."""


class SourceNames:
    """What it returns as text is the article's own."""

    def __init__(self, facts: Facts, vocabulary: Vocabulary) -> None:
        self._facts, self._vocabulary = facts, vocabulary

    def has(self, word: Token) -> bool:
        """As a name, not only as the first word of a sentence."""
        return bare(word.text) in self._sure

    def has_alias(self, words: Sequence[Token], i: int) -> bool:
        """Another name of what stands at place `i` of these words."""
        return bool(aliases().groups(tuple(bare(word.text) for word in words), i) & self._groups)

    def is_elsewhere(self, word: Token) -> bool:
        """It is known to name something, and the article names nothing that it may be."""
        own = (bare(word.text),)
        groups = aliases().groups(own, 0)
        known = (groups | aliases().implied(own, 0)) & self._groups  # London may speak for Britain
        return bool(groups) and not known and word not in self._vocabulary

    def has_initials(self, words: Sequence[Token]) -> bool:
        """The name as its initials, or initials as the name that they stand for."""
        if len(words) > 1:
            own = "".join(word.text[0] for word in words)
            return own in self._acronyms or (words[0].folded in self._facts.words.small and own[1:] in self._acronyms)
        letters = words[0].text.replace(".", "")
        return len(letters) > 1 and letters.isupper() and letters.casefold() in self._initials

    def has_quoted(self, text: str) -> bool:
        """A name in quotation marks, in any of its forms: «Дніпрових веж» for «Дніпрові вежі»."""
        words = text.split()
        if not words or len(words) > _QUOTED or not words[0][0].isupper():
            return False
        return any(self._are_forms(words, own.of(self._facts.text).split()) for own in self._facts.quotations)

    def _are_forms(self, words: Sequence[str], own: Sequence[str]) -> bool:
        endings = self._facts.words.endings
        return len(words) == len(own) and all(
            is_form(bare(one), bare(other), endings) for one, other in zip(words, own, strict=True)
        )

    def lacks_whole(self, words: Sequence[Token]) -> Sequence[Token]:
        """Those of a name's words that are a well-known name which the article has only in pieces: "Islamic State" of
        a text with Islamists and a state. Empty for none."""
        own = tuple(bare(word.text) for word in words)
        for i in range(len(own)):
            for group, size in aliases().spans(own, i):
                whole = words[i : i + size]
                if size > 1 and group not in self._groups and not self.has_initials(whole):
                    return whole
        return ()

    def only_within(self, words: Sequence[Token], after: Token | None) -> str:
        """The newspaper or the body for two places whose name is all that the article has these words in: "New York
        Post", "Avon and Somerset Police"; "" otherwise. `after`: what follows the words."""
        found, longer = self._facts.tokens, ""
        for place in self._vocabulary.places(words[0]):
            end = place + len(words)
            if [bare(token.text) for token in found[place:end]] != [bare(word.text) for word in words]:
                return ""
            if not self._is_name(end) or (after is not None and after.folded == found[end].folded):
                return ""
            if found[end].folded in self._facts.words.papers:
                longer = self._facts.text[found[place].start : found[end].end]
            elif self._is_second_of_two(place) and found[end].folded in self._facts.words.authorities:
                longer = self._facts.text[found[place - 2].start : found[end].end]
            else:
                return ""
        return longer

    def apart(self, first: Token, second: Token) -> str:
        """The article's own name with one of these words, where it has the first in other names only and never the two
        together: "Dan Ashworth" or "John Stones" for "John Ashworth"; "" otherwise."""
        firsts, seconds = self._vocabulary.places(first), self._vocabulary.places(second)
        near = {place for i in firsts for place in range(i - _TOGETHER, i + _TOGETHER + 1)}  # no pairs: long texts
        if not firsts or not seconds or not near.isdisjoint(seconds):
            return ""
        others = [i for i in firsts if self._is_name(i) and self._is_name(i + 1)]
        befores = [i - 1 for i in seconds if self._is_name(i) and self._is_name(i - 1)]
        found, words = self._facts.tokens, self._facts.words
        untitled = [i for i in befores if found[i].folded not in words.titles]
        is_family = not others and len({bare(found[i].text) for i in untitled}) >= _FAMILY
        if 2 * len(others) < len(firsts) and not is_family:
            return ""
        if bare(second.text) in words.descriptors and len(befores) < len(seconds):
            return ""
        place = next(iter(untitled + others))
        return self._facts.text[found[place].start : found[place + 1].end]

    def misspelt(self, word: Token) -> Token | None:
        """The article's own name that this word looks like, spelt otherwise."""
        own = bare(word.text)
        likely = (name for name in self._words if name[:1] == own[:1] or name[1:3] == own[1:3])
        for name in likely:
            if is_misspelt(own, name) and not is_form(own, name, self._facts.words.endings):
                return self._words[name]
        return None

    def _is_name(self, place: int) -> bool:
        found = self._facts.tokens
        return 0 <= place < len(found) and found[place].kind == "word" and found[place].is_capitalised

    def _is_second_of_two(self, place: int) -> bool:
        """ "Somerset" of "Avon and Somerset"."""
        return self._is_name(place - 2) and self._facts.tokens[place - 1].folded in self._facts.words.pairs

    @cached_property
    def _words(self) -> dict[str, Token]:
        return {bare(word.text): word for name in self._facts.names for word in name.words}

    @cached_property
    def _sure(self) -> set[str]:
        return {
            bare(word.text)
            for name in self._facts.names
            for word in name.words[1 if name.leads and len(name.words) == 1 else 0 :]
        }

    @cached_property
    def _groups(self) -> set[int]:
        words = tuple(bare(token.text) for token in self._facts.tokens if token.kind == "word")
        known = aliases()
        return {group for i in range(len(words)) for group in known.groups(words, i) | known.implied(words, i)}

    @cached_property
    def _acronyms(self) -> set[str]:
        written = (token.text.replace(".", "") for token in self._facts.tokens if token.kind == "word")
        return {letters.rstrip("s") for letters in written if len(letters) > 1 and letters.rstrip("s").isupper()}

    @cached_property
    def _initials(self) -> set[str]:
        found = set()
        for name in self._facts.names:
            letters = "".join(word.text[0] for word in name.words).casefold()
            found |= {letters[i:j] for i in range(len(letters)) for j in range(i + 2, min(len(letters), i + 6) + 1)}
        return found
