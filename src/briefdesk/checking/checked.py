"""What a check says of one fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefdesk.records import Span

Kind = Literal["number", "date", "period", "name", "quotation", "negation"]
Verdict = Literal["found", "contradicted", "absent"]
"""It stands in the article; the article says something else in its place; the article does not have it."""


@dataclass(frozen=True, slots=True)
class Checked(Span):
    """One fact of a checked text. `evidence`: the article's own words on it, "" where there are none."""

    kind: Kind
    verdict: Verdict
    evidence: str = ""
