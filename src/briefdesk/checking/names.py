"""Names in a text: runs of words that begin with a capital."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from briefdesk.checking.lexicon import Lexicon
from briefdesk.checking.tokens import Token
from briefdesk.records import Span

_BEGINS = '.!?…:;•*\n“"«‘„—–([¿¡/'
"""After these a capital may be that of a sentence's first word."""


@dataclass(frozen=True, slots=True)
class Name(Span):
    """`words`: its tokens but for the small ones between. `leads`: its first word is also the first of a sentence."""

    words: tuple[Token, ...]
    leads: bool


def names(found: Sequence[Token], words: Lexicon) -> list[Name]:
    """In order. A name ends where a word in lower case stands, but for those inside names: "Bank of England"."""
    results: list[Name] = []
    i = 0
    while i < len(found):
        if not _is_capital(found[i]):
            i += 1
            continue
        end, members = _extent(found, i, words)
        results.append(Name(found[i].start, members[-1].end, tuple(members), leads(found, i)))
        i = end
    return results


def _is_capital(token: Token) -> bool:
    return token.kind == "word" and token.is_capitalised


def _extent(found: Sequence[Token], start: int, words: Lexicon) -> tuple[int, list[Token]]:
    """The place after the name, and its capitalised words."""
    members, i = [found[start]], start + 1
    while i < len(found):
        step = _bridge(found, i, words)
        if step is None:
            break
        members.append(found[i + step])
        i += step + 1
    return i, members


def _bridge(found: Sequence[Token], i: int, words: Lexicon) -> int | None:
    """How many tokens stand before the next word of the name; `None` where the name ends."""
    if _is_capital(found[i]):
        return 0
    after = found[i + 1] if i + 1 < len(found) else None
    if after is None or not _is_capital(after):
        return _long_bridge(found, i, words)
    if found[i].text in "-‑" and found[i].glued and after.glued:
        return 1
    if found[i].text == "." and found[i].glued and len(found[i - 1].text) == 1:  # an initial
        return 1
    if found[i].text == "&" or (found[i].folded in words.inside_names and found[i].folded not in words.pairs):
        return 1
    return None


def _long_bridge(found: Sequence[Token], i: int, words: Lexicon) -> int | None:
    """ "Ministry of the Interior", "Banco de la Nación"."""
    between, after = found[i : i + 2], found[i + 2 : i + 3]
    inside = all(each.folded in words.inside_names and each.folded not in words.pairs for each in between)
    return 2 if inside and after and _is_capital(after[0]) else None


def leads(found: Sequence[Token], i: int) -> bool:
    """Whether the token at this place may be the first of a sentence."""
    if i == 0 or (found[i - 1].kind == "sign" and (found[i - 1].text in _BEGINS or _is_picture(found[i - 1]))):
        return True
    if found[i - 1].text == "-" and not found[i].glued:  # of a list, of what somebody says, or after a dateline
        return i == 1 or found[i - 2].text == ")" or leads(found, i - 1)
    return i > 1 and found[i - 1].text == ")" and found[i - 2].kind == "numeral"  # of a list


def _is_picture(sign: Token) -> bool:
    return unicodedata.category(sign.text) == "So"
