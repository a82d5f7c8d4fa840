"""The chips that tell what was left out of an article: one under the byline for all of it, one where each piece was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from briefdesk.desk import fonts
from briefdesk.desk.panes.article_column import ArticleColumn
from briefdesk.desk.widgets.removed_chip import RemovedChip
from briefdesk.records import Removed

CHIP_SHARE, BELOW = 0.6, 14
MOST = 40
"""Chips in the text: an article with more gaps than that would be nothing but chips."""


class LeftOut(QObject):
    """Each chip lies over a block of the document that is kept empty for it. `resized`: lines below it have moved.

    The document is changed within `changing`.
    """

    resized = Signal()

    def __init__(
        self,
        viewport: QWidget,
        document: QTextDocument,
        column: ArticleColumn,
        changing: Callable[[], AbstractContextManager[None]],
    ) -> None:
        super().__init__(viewport)
        self._changing = changing
        self._viewport, self._document, self._column = viewport, document, column
        self._blocks: dict[RemovedChip, QTextBlock] = {}
        self.whole = RemovedChip(viewport)
        self.whole.resized.connect(lambda: self._resize(self.whole))
        self.whole.hide()

    def show_all(self, removed: Sequence[Removed], block: QTextBlock) -> None:
        """All that was left out, under the byline. The chips in the text go."""
        for chip in self._blocks.keys() - {self.whole}:
            if _has_keyboard(chip):
                self._viewport.setFocus()  # else it would go to whatever comes next
            chip.hide()
            chip.deleteLater()
        self._blocks = {self.whole: block} if removed else {}
        self.whole.setVisible(bool(removed))
        if removed:
            self._make_room(self.whole)

    def add(self, removed: Sequence[Removed], block: QTextBlock) -> None:
        """What stood at this place of the text."""
        if len(self._blocks) <= MOST:
            chip = RemovedChip(self._viewport)
            chip.show_removed(removed)
            self._blocks[chip] = block
            chip.resized.connect(lambda: self._resize(chip))
            self._make_room(chip)

    def fit(self) -> None:
        """Into another width: only what is unfolded needs another height for that."""
        for chip in self._blocks:
            if chip.unfolded:
                self._make_room(chip)

    def place(self, scrolled: int) -> None:
        """Over their blocks, in a viewport scrolled down by so many px. Those out of view are hidden, but for one that
        has the keyboard: it would lose it.
        """
        if not self._blocks:
            return
        layout = self._document.documentLayout()
        ends = (scrolled, scrolled + self._viewport.height())
        first, last = (layout.hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit) for y in ends)
        room = self._column.room(self._viewport.width())
        for chip, block in self._blocks.items():
            if not block.isValid():  # the text is being written anew
                continue
            seen = first - 1 <= block.position() <= last + 1 or _has_keyboard(chip)
            if seen:
                chip.say_in(room)
                size = chip.sizeHint()
                top = round(layout.blockBoundingRect(block).top()) - scrolled
                width = room if chip.unfolded else min(room, size.width())
                chip.setGeometry(self._column.left, top, width, size.height())
            chip.setVisible(seen)

    def _resize(self, chip: RemovedChip) -> None:
        if chip in self._blocks:
            self._make_room(chip)
            self.resized.emit()

    def _make_room(self, chip: RemovedChip) -> None:
        most = round(self._viewport.height() * CHIP_SHARE)
        height = chip.fit(self._column.room(self._viewport.width()), most)
        cursor = QTextCursor(self._blocks[chip])
        if cursor.blockFormat().lineHeight() != height:
            with self._changing():
                cursor.setBlockFormat(fonts.block(height, below=BELOW))


def _has_keyboard(chip: RemovedChip) -> bool:
    return chip.isAncestorOf(chip.window().focusWidget())
