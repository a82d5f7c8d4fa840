"""Quotation marks, dashes and apostrophes as the training text of a model had them.

Training text often went through a normaliser that leaves straight quotes, hyphens and three dots. The model tells by
itself: a mark that its text never had is not in its vocabulary.
"""

from __future__ import annotations

import re

from briefdesk.translating.leg import Leg

_STRANGE = re.compile(r"<unk>|<0x[0-9A-F]{2}>")
"""Tokens of what a model has not learnt: unknown, or spelt in bytes."""

_SUBSTITUTES = (
    (re.compile(r"«[\s\u00a0\u202f]*|[\s\u00a0\u202f]*»"), '"'),
    (re.compile("[“”„‟]"), '"'),
    (re.compile("[‘’‚‛´`ʼ]"), "'"),
    (re.compile("′"), "'"),
    (re.compile("″"), '"'),
    (re.compile(r"^\s*—\s*"), "- "),
    (re.compile(r"\s*—\s*"), " - "),
    (re.compile(r"[–‑‒−]"), "-"),
    (re.compile("…"), "..."),
)
"""Marks of a kind, and the plain one for them."""


class Marks:
    """What marks a model knows."""

    def __init__(self, leg: Leg) -> None:
        self._leg = leg
        self._known: dict[str, bool] = {}

    def plain(self, text: str) -> str:
        """A text with plain marks for those that the model does not know. Where one is, all of its kind go."""
        for pattern, substitute in _SUBSTITUTES:
            strange = any(not self._knows(match[0].strip()) for match in pattern.finditer(text))
            if strange and self._knows(substitute.strip()):
                text = pattern.sub(substitute, text)
        return text.strip()

    def _knows(self, mark: str) -> bool:
        if mark not in self._known:
            encoded = self._leg.model.encode(mark, self._leg.source, self._leg.target)
            self._known[mark] = not any(_STRANGE.fullmatch(token) for token in encoded.tokens)
        return self._known[mark]
