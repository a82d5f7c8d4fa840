"""The lines between `---` at the top of a model's README.md: as much of YAML as model cards use there."""

from __future__ import annotations

import re

_KEY = re.compile(r"([A-Za-z_][\w-]*):(?:\s+(.*))?$")
_ITEM = re.compile(r"\s*-\s+(.*)$")


def front_matter(text: str) -> dict[str, list[str]]:
    """The values of each key at the top level; a single one as a list of one. Nested tables are left out.

    Never fails: what cannot be understood is not there.
    """
    lines = text.removeprefix("\ufeff").splitlines()
    if not lines or lines[0].rstrip() != "---":
        return {}
    found: dict[str, list[str]] = {}
    key = ""
    for line in lines[1:]:
        if line.rstrip() in ("---", "..."):
            return found
        if named := _KEY.match(line):
            key = named[1]
            found[key] = _values(named[2] or "")
        elif key and (item := _ITEM.match(line)) and not _KEY.match(item[1]):
            found[key] += _values(item[1])
    return {}


def _values(text: str) -> list[str]:
    """Of "en", "'en'", "[en, uk]", "en  # English"; none of "", "|" and ">"."""
    text = re.sub(r"(^|\s)#.*$", "", text).strip()
    parts = text[1:-1].split(",") if text.startswith("[") and text.endswith("]") else [text]
    return [value for value in map(_value, parts) if value]


def _value(text: str) -> str:
    """A list in a list is none."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    return "" if text in ("|", ">", "null", "~") or text.startswith("[") else text
