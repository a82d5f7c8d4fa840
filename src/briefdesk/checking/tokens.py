"""A text as words, numerals and signs, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefdesk.checking.lexicon import fold
from briefdesk.records import Span

_APOSTROPHE = "'’ʼ‘"
_GROUP = "[.,'’ \u00a0\u2009\u202f]"
_TOKEN = re.compile(
    rf"(?P<numeral>(?<![^\W\d_])\d{{1,3}}(?:(?P<sign>{_GROUP})\d{{3}}(?:(?P=sign)\d{{3}})*)(?![\d])(?:[.,]\d+)?"
    rf"|\d+(?:[.,]\d+)?)"
    r"|(?P<initials>(?:[A-ZА-ЯІЇЄҐ]\.){2,})"
    rf"|(?P<word>[^\W\d_]+(?:[{_APOSTROPHE}][^\W\d_]+)*)"
    r"|(?P<sign_>[^\w\s]|_)"
)


@dataclass(frozen=True, slots=True)
class Token(Span):
    """`kind`: "numeral", "word" or "sign". `folded`: in lower case. `glued`: no space is before it."""

    text: str
    folded: str
    kind: str
    glued: bool

    @property
    def is_capitalised(self) -> bool:
        return self.text[0].isupper()


def tokens(text: str) -> list[Token]:
    """In order. A numeral keeps the signs inside it: "1,000.5" is one, and so is "1 000"."""
    found, end = [], -1
    for match in _TOKEN.finditer(text):
        kind = "numeral" if match["numeral"] else "word" if match["word"] or match["initials"] else "sign"
        start = match.start()
        found.append(Token(start, match.end(), match[0], fold(match[0]), kind, start == end))
        end = match.end()
    return found
