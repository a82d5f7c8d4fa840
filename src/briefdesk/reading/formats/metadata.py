"""Which language a document's properties state."""

from __future__ import annotations

import re


def language_code(tag: str) -> str:
    """ISO 639-1 code of a language tag ("uk-UA" gives "uk"); "" where it is none."""
    code = re.split("[-_]", tag.strip(), maxsplit=1)[0].lower()
    return code if re.fullmatch("[a-z]{2}", code) else ""
