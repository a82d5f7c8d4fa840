"""Other people's words: colour more often than news."""

from __future__ import annotations

import re

from briefdesk.summarising import words

_QUOTATION = re.compile(r"""“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"|``.*?''""", re.DOTALL)


def quoted_share(sentence: str) -> float:
    """The share of the sentence's words that stand between quotation marks."""
    quoted = sum(words.count(quotation) for quotation in _QUOTATION.findall(sentence))
    return quoted / max(1, words.count(sentence))
