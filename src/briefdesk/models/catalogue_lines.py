"""Where things stand in a catalogue, for those who write one: the TOML parser does not say."""

from __future__ import annotations

import re
from pathlib import Path

_ENTRY = re.compile(r"\s*\[\[\s*model\s*\]\]")


class Lines:
    """The lines of a file that holds `[[model]]` entries."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self._lines = text.splitlines()
        self._heads = [number for number, line in enumerate(self._lines) if _ENTRY.match(line)]

    def of(self, entry: int | None, field: str, item: int | None = None) -> int:
        """The line, from 1, of a field of an entry, or of an item of its list; of the entry where it has no such field.

        The items of a list of tables stand on lines of their own.
        """
        here = 0 if entry is None or entry >= len(self._heads) else self._heads[entry]
        after = [*(head for head in self._heads if head > here), len(self._lines)]
        for number in range(here, after[0]):
            if re.match(rf"\s*[\"']?{re.escape(field)}[\"']?\s*[=.]", self._lines[number]):
                return number + 1 + self._down_to(item, number)
        return here + 1

    def _down_to(self, item: int | None, start: int) -> int:
        if item is None:
            return 0
        tables = [number for number, line in enumerate(self._lines[start:]) if line.count("{")]
        return tables[item] if item < len(tables) else 0


class Wrong(Exception):
    """`field`, and the item of its list, where something is wrong."""

    def __init__(self, field: str, problem: str, item: int | None = None) -> None:
        super().__init__(problem)
        self.field, self.item = field, item
