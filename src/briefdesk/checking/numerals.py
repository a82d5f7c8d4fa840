"""What digits may mean: "1.500" is fifteen hundred in Madrid and one and a half in London."""

from __future__ import annotations

import re
from decimal import Decimal

from briefdesk.checking.lexicon import Lexicon

_SPACES = re.compile(r"[\s'’]")


def readings(written: str, words: Lexicon) -> tuple[Decimal, ...]:
    """The values that a numeral can have, the likeliest in this language first; never none."""
    plain = _SPACES.sub("", written)
    signs = [char for char in plain if char in ".,"]
    if not signs:
        return (Decimal(plain),)
    if len(set(signs)) == 2:
        last = signs[-1]
        return (_value(plain, decimal=last if signs.count(last) == 1 else ""),)
    sign = signs[0]
    as_group = _value(plain, decimal="")
    if len(signs) > 1:
        return (as_group,)
    as_decimal = _value(plain, decimal=sign)
    head, tail = plain.split(sign)
    if len(tail) != 3 or len(head) > 3 or head.startswith("0"):
        return (as_decimal,)
    return (as_decimal, as_group) if sign == words.decimals else (as_group, as_decimal)


def _value(plain: str, decimal: str) -> Decimal:
    for sign in ".,":
        plain = plain.replace(sign, "." if sign == decimal else "")
    return Decimal(plain)
