"""Words of any language, as far as it takes to count and to compare them."""

from __future__ import annotations

import re

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Thai, Lao, Burmese, Khmer, kana, Han: scripts that put no spaces between words. One character stands for a word."""

_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['’ʼ-][^\W_{_UNSPACED}]+)*")
_UNSPACED_LETTER = re.compile(rf"[{_UNSPACED}]")


def words(text: str) -> list[str]:
    """The words in lower case, without punctuation: "Nato's" is one, and so is "long-term"."""
    return _WORD.findall(text.casefold())


def count(text: str) -> int:
    """How many words there are, as a word processor counts: what stands between spaces."""
    return len(_UNSPACED_LETTER.sub(" x ", text).split())
