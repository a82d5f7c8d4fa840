"""The article as the checks look things up in it."""

from __future__ import annotations

from datetime import date

from briefdesk.checking.facts import Facts
from briefdesk.checking.outcomes import outcomes
from briefdesk.checking.shares import shares
from briefdesk.checking.source_dates import SourceDates
from briefdesk.checking.source_names import SourceNames
from briefdesk.checking.source_numbers import SourceNumbers
from briefdesk.checking.vocabulary import Vocabulary


class Source:
    """Its words, names, numbers and dates, read once for a whole summary."""

    def __init__(self, facts: Facts, written: date | None = None) -> None:
        """`written`: the article's date, where it is known."""
        self.facts = facts
        self.words = Vocabulary(facts)
        self.names = SourceNames(facts, self.words)
        self.numbers = SourceNumbers(facts, self.words)
        self.outcomes = list(outcomes(facts))
        self.shares = list(shares(facts))
        self.dates = SourceDates(facts, self.numbers, written)
