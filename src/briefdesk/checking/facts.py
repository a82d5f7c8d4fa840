"""A text with everything in it that can be checked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefdesk.checking.dates import Date, dates
from briefdesk.checking.lexicon import Lexicon, lexicon
from briefdesk.checking.names import Name, names
from briefdesk.checking.periods import Period, periods
from briefdesk.checking.quantities import Quantity, quantities
from briefdesk.checking.quotations import quotations
from briefdesk.checking.relative_dates import RelativeDate, relative_dates
from briefdesk.checking.tokens import Token, tokens
from briefdesk.records import Span


@dataclass(frozen=True, slots=True)
class Facts:
    """Spans count code points of `text`. No part of a date is a quantity, too."""

    text: str
    words: Lexicon
    tokens: Sequence[Token]
    dates: Sequence[Date]
    quantities: Sequence[Quantity]
    names: Sequence[Name]
    quotations: Sequence[Span]
    periods: Sequence[Period]
    relative_dates: Sequence[RelativeDate]

    def after(self, end: int) -> Sequence[Token]:
        """The tokens from this place on."""
        return self.tokens[bisect_left(self.tokens, end, key=lambda token: token.start) :]

    def before(self, start: int) -> Token | None:
        """The token before this place."""
        place = bisect_left(self.tokens, start, key=lambda token: token.start)
        return self.tokens[place - 1] if place else None

    def before_all(self, start: int, most: int) -> Sequence[Token]:
        """So many tokens before this place."""
        place = bisect_left(self.tokens, start, key=lambda token: token.start)
        return self.tokens[max(0, place - most) : place]

    @property
    def sentences(self) -> Iterator[Sequence[Token]]:
        """The tokens between full stops, exclamation and question marks and ends of lines; rough, but quick."""
        start = 0
        for i, token in enumerate(self.tokens):
            after = self.tokens[i + 1].start if i + 1 < len(self.tokens) else len(self.text)
            if (token.text in (".", "!", "?", "…") and after > token.end) or "\n" in self.text[token.end : after]:
                yield self.tokens[start : i + 1]
                start = i + 1
        if start < len(self.tokens):
            yield self.tokens[start:]


def read(text: str, language: str) -> Facts:
    """In linear time. `language`: ISO 639-1."""
    words, found = lexicon(language), tokens(text)
    days = dates(found, words)
    in_dates = {place for day in days for place in range(day.start, day.end)}
    undated = [token for token in found if token.start not in in_dates]
    numbers = quantities(undated, words)
    return Facts(
        text,
        words,
        found,
        days,
        numbers,
        names(found, words),
        quotations(text),
        list(periods(found, words, numbers)),
        relative_dates(found, words),
    )
