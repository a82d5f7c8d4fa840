"""Where the words of an article stand."""

from __future__ import annotations

from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare, is_akin, is_form
from briefdesk.checking.tokens import Token


class Vocabulary:
    """Looks words up, in any of their forms."""

    def __init__(self, facts: Facts) -> None:
        self._endings = facts.words.endings
        self._by_beginning: dict[str, set[str]] = {}
        self._places: dict[str, list[int]] = {}
        for place, token in enumerate(facts.tokens):
            if token.kind == "word":
                word = bare(token.text)
                self._places.setdefault(word, []).append(place)
                self._by_beginning.setdefault(word[:3], set()).add(word)

    def __contains__(self, word: Token) -> bool:
        own = bare(word.text)
        return own in self._places or bool(self.forms(own))

    def forms(self, word: str) -> set[str]:
        """The article's words that may be forms of this bare one."""
        near = self._by_beginning.get(word[:3], ())
        return {other for other in near if is_form(word, other, self._endings)}

    def akin(self, word: str) -> set[str]:
        """These, and what may have the same stem: "arrests" for "arrested"."""
        near = self._by_beginning.get(word[:3], ())
        return {other for other in near if is_form(word, other, self._endings) or is_akin(word, other)}

    def places(self, word: Token) -> list[int]:
        """Of the word in all its forms, as indexes of tokens."""
        own = bare(word.text)
        return [place for form in {own, *self.forms(own)} for place in self._places.get(form, ())]
