"""Characters that nobody sees, and surrogates, which no file can hold."""

from __future__ import annotations

import re

_SURROGATE = re.compile("[\ud800-\udfff]")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_BETWEEN_WORDS = re.compile("(?<=[^\\W_])[\x00-\x08\x0e-\x1f\x7f]+(?=[^\\W_])")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]"
)
"""Controls, soft hyphens, zero-width spaces, byte order marks, switches of direction. Joiners stay: emoji need them."""


def without_invisible(text: str) -> tuple[str, str]:
    """The text without the characters that nobody sees, and these.

    Two surrogates that belong together become their character. A lone one, which no file can hold, is taken out and
    stands among the invisible ones as U+FFFD.
    """
    text = _whole(text)
    invisible = "".join(_INVISIBLE.findall(text))
    if not invisible:
        return text, ""
    visible = _INVISIBLE.sub("", _BETWEEN_WORDS.sub(" ", text))
    return visible, _SURROGATE.sub("\ufffd", invisible)


def without_surrogates(text: str) -> str:
    """Surrogates that belong together become their character, a lone one U+FFFD."""
    return _SURROGATE.sub("\ufffd", _whole(text))


def _whole(text: str) -> str:
    return _PAIR.sub(lambda pair: pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le"), text)
