"""How the pocket grammar writes a story down, in three languages at once, and what is left of it in a summary.

A line is a template in English, Ukrainian and Spanish. `{town}` is a slot, `{town:g}` one of its forms. `[c:...]` is
said in the article only; `[*:full>short]` is said in the first way in the article and in the second in its summary. An
article may leave out any part but "*", in all languages at once: "d" when, "c" a clause, "a" who has said so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Line(NamedTuple):
    en: str
    uk: str
    es: str


@dataclass(frozen=True, slots=True)
class Variant:
    """A headline, the opening sentence and the sentences of which one is the other key fact."""

    title: Line
    lead: Line
    keys: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """`asides`: sentences that fit the story and tell of something else than its summary."""

    variants: tuple[Variant, ...]
    asides: tuple[Line, ...]


def told(en: str, uk: str, es: str) -> Line:
    """A line that may end in who has said so."""
    return Line(f"{en}[a:, said {{speaker}}].", f"{uk}[a:, {{speaker:told}}].", f"{es}[a:, informó {{speaker}}].")


def quote(en: str, uk: str, es: str, who: str = "witness") -> Line:
    """A line of direct speech, with the quotation marks of each language."""
    return Line(f"“{en},” said {{{who}}}.", f"«{uk}», — {{{who}:said}}.", f"«{es}», dijo {{{who}}}.")
