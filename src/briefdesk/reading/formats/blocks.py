"""Collects the text of a document piece by piece into blocks; what every structured format needs alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefdesk.reading.document import Block, BlockKind
from briefdesk.reading.formats.invisible import without_invisible

CELL_SEPARATOR = " | "
_SPACES = re.compile(r"[ \t\r\f\v]+")
_LAYOUT_CHARACTERS = 400


class Blocks:
    """Builds blocks in reading order: `put` adds text to the open paragraph, `end` closes it.

    `removed`: the reason given to all text that has none of its own, for parts that are no article text as a whole.
    """

    def __init__(self, removed: str = "") -> None:
        self.blocks: list[Block] = []
        self._removed = removed
        self._runs: dict[str, list[str]] = {}
        self._last = ""

    def put(self, text: str, removed: str = "") -> None:
        """Add text to the open paragraph; text with a reason is listed in a block of its own after it."""
        run = self._runs.setdefault(removed or self._removed, [])
        if removed and run and self._last != removed:
            run.append("\n")
        run.append(text)
        self._last = removed

    def end(self, kind: BlockKind = "paragraph") -> str:
        """Close the open paragraph; its text. An empty line inside it, made with two line breaks, parts it in two."""
        if not self._runs:
            return ""
        texts = {reason: tidy("".join(run)) for reason, run in self._runs.items()}
        self._runs.clear()
        for reason in sorted(texts):  # "" sorts first: the paragraph, then what was taken out of it
            for part in texts[reason].split("\n\n"):
                if part:
                    self.blocks.append(Block(part, kind if reason == self._removed else "paragraph", reason))
        return without_invisible(texts.get("", ""))[0]

    def extend(self, blocks: Iterable[Block]) -> None:
        self.end()
        self.blocks.extend(blocks)

    def row(self, cells: Sequence[Sequence[Block]]) -> None:
        """A table row as one block, without its empty cells.

        Cells that hold whole passages only lay out the page: their blocks stand alone.
        """
        self.end()
        kept = [[block for block in cell if block.removed == self._removed] for cell in cells]
        if len(cells) == 1 or any(map(_is_passage, kept)):
            self.blocks.extend(block for cell in kept for block in cell)
        else:
            texts = (" ".join(" ".join(block.text.split("\n")) for block in cell) for cell in kept)
            if text := CELL_SEPARATOR.join(filter(None, texts)):
                self.blocks.append(Block(text, "table-row", self._removed))
        self.blocks.extend(block for cell in cells for block in cell if block.removed != self._removed)

    def done(self) -> tuple[Block, ...]:
        """All blocks, without invisible marks; those are listed last."""
        self.end()
        cleaned = [(without_invisible(block.text), block) for block in self.blocks]
        blocks = [Block(text, block.kind, block.removed) for (seen, _), block in cleaned if (text := tidy(seen))]
        marks = "".join(invisible for (_, invisible), _ in cleaned)
        return (*blocks, Block(marks, removed="invisible")) if marks else tuple(blocks)


def tidy(text: str) -> str:
    """Runs of blanks become one, blanks at the ends of lines none, and empty lines at most one."""
    lines = (line.strip() for line in _SPACES.sub(" ", text).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _is_passage(cell: Sequence[Block]) -> bool:
    standing = any(block.kind in {"title", "heading", "table-row"} for block in cell)
    return standing or len(cell) > 2 or sum(len(block.text) for block in cell) > _LAYOUT_CHARACTERS
