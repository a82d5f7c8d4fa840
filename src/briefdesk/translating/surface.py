"""What of a text a model does not see: its list mark, its capitals, the style of its marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefdesk.translating.casing import Casing, is_shouted, shout
from briefdesk.translating.dashes import dashes
from briefdesk.translating.piece import Piece
from briefdesk.translating.quotes import apostrophes, in_style
from briefdesk.translating.splitting import without_added_stop
from briefdesk.translating.words import has_words, one_line

_LEAD = re.compile(r"(?:[—–]\s*|[-•*·▪◦‣●○■□►→✓]+\s+|\(?\d{1,3}\)\s+|\(?[a-zа-яіїєґ]\)\s+)+")
_ITEM = re.compile(r"\d{1,3}\.\s+(?=\w)")
_ORDINAL_STOP = frozenset("da de cs sk pl fi hu hr bs sr sl tr et lv nb nn no is".split())  # noqa: SIM905
"""Languages that write "5. Mai"."""


@dataclass(frozen=True, slots=True)
class Surface:
    """A text in three: `lead` is kept, `core` goes to the model, `loud` says that it was in capitals."""

    text: str
    lead: str
    core: str
    loud: bool


def surfaces(texts: Sequence[str], language: str) -> list[Surface]:
    """Of texts that belong together: a name in one tells how to write it in a headline of capitals."""
    found = [_surface(one_line(text), language) for text in texts]
    if not any(each.loud for each in found):
        return found
    casing = Casing((each.core for each in found), language)
    return [
        Surface(each.text, each.lead, casing.lowered(each.core), loud=True) if each.loud else each for each in found
    ]


def _surface(text: str, language: str) -> Surface:
    match = _LEAD.match(text) or (None if language in _ORDINAL_STOP else _ITEM.match(text))
    lead = match[0] if match else ""
    core = text[len(lead) :]
    return Surface(text, lead, core, is_shouted(core, language))


def finished(surface: Surface, piece: Piece, source: str, target: str) -> Piece:
    """What a model made of the core, as a person writes it in the target language."""
    if not has_words(surface.core) or (piece.problems and piece.text == surface.core):  # nothing was made of it
        return Piece(surface.text, piece.problems)
    text = without_added_stop(surface.core, piece.text)
    text = in_style(text, surface.core, target)
    text = dashes(apostrophes(text, target), surface.core, target)
    if "…" in surface.core:
        text = text.replace("...", "…")
    return Piece(surface.lead + (shout(text, target) if surface.loud else text), piece.problems)
