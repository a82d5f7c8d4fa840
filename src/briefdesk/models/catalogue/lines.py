"""Where things stand in a catalogue, for those who write one: the TOML parser does not say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefdesk.errors import CatalogueError

_HEAD = re.compile(r"\s*\[\[?\s*([\w-]+)\s*\]\]?\s*(?:#.*)?")


class Wrong(Exception):
    """`field`, and the item of its list, where something is wrong."""

    def __init__(self, field: str, problem: str, item: int | None = None) -> None:
        super().__init__(problem)
        self.field, self.item = field, item


class Lines:
    """The lines of a file that holds tables like `[students]` and `[[model]]`."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self._lines = text.splitlines()
        matches = [_HEAD.fullmatch(line) for line in self._lines]
        self._heads = [(match[1], number) for number, match in enumerate(matches) if match]

    @contextmanager
    def blaming(self, table: str, entry: int = 0) -> Iterator[None]:
        """A `Wrong` in the block becomes the error that names the line."""
        try:
            yield
        except Wrong as wrong:
            name = wrong.field if wrong.item is None else f"{wrong.field}[{wrong.item}]"
            raise self.error(self.of(table, entry, wrong.field, wrong.item), f"{name}: {wrong}") from None

    def error(self, line: int, problem: str) -> CatalogueError:
        return CatalogueError(file=str(self.path), line=line, problem=problem)

    def of(self, table: str, entry: int, field: str, item: int | None = None) -> int:
        """The line, from 1, of a field of the so manieth table of a name, or of an item of its list.

        Of the table where it has no such field. The items of a list of tables stand on lines of their own.
        """
        heads = [number for name, number in self._heads if name == table]
        here = heads[entry] if entry < len(heads) else 0
        return self._field(here, field, item) or here + 1

    def top(self, name: str) -> int:
        """The line of a table, or of a value outside of all tables; 1 where it cannot be told."""
        return next((number + 1 for head, number in self._heads if head == name), 0) or self._field(0, name) or 1

    def _field(self, here: int, field: str, item: int | None = None) -> int:
        """Between this line and the next table; 0 where there is none."""
        after = [*(number for _, number in self._heads if number > here), len(self._lines)]
        for number in range(here, after[0]):
            if re.match(rf"\s*[\"']?{re.escape(field)}[\"']?\s*[=.]", self._lines[number]):
                return number + 1 + self._down_to(item, number)
        return 0

    def _down_to(self, item: int | None, start: int) -> int:
        if item is None or "]" in self._lines[start]:
            return 0
        tables = [number for number, line in enumerate(self._lines[start:]) if line.count("{")]
        return tables[item] if item < len(tables) else 0
