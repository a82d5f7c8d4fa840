"""What in a text is words, and what a translator has nothing to do with."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|(?<!\w)[@#]\w+"
    r"|(?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|eu|uk|ua|es|ru|de|fr)(?:/\S*)?(?!\w)",
    re.IGNORECASE,
)
"""Web and mail addresses, handles, hashtags."""

_PLAIN_WORD = re.compile(r"(?<!\S)[\"'“‘„«(]*[^\W\d_]+[\"'”’»).,;:!?]*(?!\S)")  # no address, so seldom anything else
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")  # spaces that do not break are meant


def has_words(text: str) -> bool:
    """Whether there is anything to translate: "12:30", "* * *" and an address on its own have nothing."""
    return _PLAIN_WORD.search(text) is not None or any(map(str.isalpha, ADDRESS.sub(" ", text)))


def words(text: str) -> list[str]:
    """The words outside addresses, as they are written."""
    return WORD.findall(ADDRESS.sub(" ", text))


def one_line(text: str) -> str:
    """Line breaks and runs of spaces become one space."""
    return _SPACES.sub(" ", text).strip()
