"""A file name made of a title, good on every system."""

from __future__ import annotations

import re

LONGEST = 80
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]+')
_SPACES = re.compile(r"\s+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def file_name(title: str, otherwise: str) -> str:
    """Without an extension; cut between words. `otherwise`: the name where the title has no letters for one."""
    name = _SPACES.sub(" ", _NOT_IN_NAMES.sub(" ", title)).strip(" .")
    if len(name) > LONGEST:
        cut = name[: LONGEST + 1].rpartition(" ")[0] or name[:LONGEST]
        name = cut.rstrip(" .,;:–-")
    return otherwise if not name or _RESERVED.fullmatch(name) else name
