"""Parts side by side, as lines of text are: what does not fit goes on in the next line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget, QWidgetItem

Line = list[tuple[QLayoutItem, QSize]]


class FoldingLayout(QLayout):
    """`left`: so many parts stand at the left, the others at the right end of the line; `None`: all in the middle."""

    def __init__(self, gap: int, left: int | None) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._left = gap, left
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(map(_height, lines)) + self._gap * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        sizes = [size for _, size in self._sized()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [size for _, size in self._sized()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        top = area.top()
        for line in self._lines(area.width()):
            self._place(line, QRect(area.left(), top, area.width(), _height(line)))
            top += _height(line) + self._gap

    def _place(self, line: Line, area: QRect) -> None:
        rest = area.width() - _width(line, self._gap)
        left = area.left() + (max(0, rest // 2) if self._left is None else 0)
        for item, size in line:
            if self._left is not None and self._items.index(item) == self._left:
                left += max(0, rest)
            top = area.top() + (area.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), QSize(min(size.width(), area.width()), size.height())))
            left += size.width() + self._gap

    def _sized(self) -> Line:
        """Parts that are hidden take no room."""
        return [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        for item in self._sized():
            if lines and _width([*lines[-1], item], self._gap) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines


class FoldingRow(QWidget):
    """Parts in a `FoldingLayout`."""

    def __init__(
        self, parts: Sequence[QWidget], gap: int, left: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        folding = FoldingLayout(gap, left)
        for part in parts:
            part.setParent(self)
            folding.addItem(QWidgetItem(part))
        self.setLayout(folding)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _width(line: Line, gap: int) -> int:
    return sum(size.width() for _, size in line) + gap * (len(line) - 1)


def _height(line: Line) -> int:
    return max(size.height() for _, size in line)
