"""A piece of reading text that is exactly as high as its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from briefdesk.desk import fonts, tokens
from briefdesk.desk.positions import Utf16, editable, shown, typed

_UNBROKEN = "\u00a0"


class ReadingText(QTextEdit):
    """Selectable, without scroll bars; lines stop at 75 characters. Read-only, but for `begin_editing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._marked: tuple[tuple[tuple[str, int], ...], ...] = ((), ())
        self._letters: QFont | None = None
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        # Not `Fixed`: that would cap the height at the size hint's, which is that of the widest column.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._measured = self.document().clone(self)
        self._heights: dict[int, int] = {}
        self.textChanged.connect(self._typed)

    def show_text(self, text: str, px: int, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        self._letters = None
        self.setPlainText(shown(text))
        self.resize_letters(px, weight)

    def resize_letters(self, px: int, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """Of what stands there. No step of its own for undo."""
        font = fonts.reading(px, weight)
        if font == self._letters:
            return
        self._letters = font
        self.document().setDefaultFont(font)
        is_untouched = not self.document().isUndoAvailable()
        self.setUndoRedoEnabled(not is_untouched)
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(fonts.block(fonts.leading(px)))
        cursor.endEditBlock()
        self.setUndoRedoEnabled(True)
        self.setMaximumWidth(fonts.column_width(font))
        self._measure()

    # Editing

    def begin_editing(self, text: str) -> None:
        """In place of what is shown, in the same letters. Undo does not go back beyond this."""
        block = QTextCursor(self.document()).blockFormat()
        self.setUndoRedoEnabled(False)
        self.setPlainText(editable(text))
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(block)
        self.setUndoRedoEnabled(True)
        self.setReadOnly(False)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._typed()

    def end_editing(self) -> None:
        """What was written stays until another text is shown."""
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def written(self) -> str:
        """What stands there, on one line."""
        return typed(self.document().toRawText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text on one line, whatever is pasted."""
        self.insertPlainText(editable(typed(source.text())))

    def _typed(self) -> None:
        """As high as its lines while it is written."""
        if not self.isReadOnly():
            self._measure()

    def _measure(self) -> None:
        self._measured.deleteLater()
        self._measured = self.document().clone(self)
        self._heights = {}
        self.updateGeometry()

    # Looks

    def mark(self, words: Sequence[tuple[str, int]], offered: Sequence[tuple[str, int]] = ()) -> None:
        """A wavy line under these words; dots under those for which others are offered; without any, under none.

        Each comes with the place where it begins, in code points; of those that stand there, the nearest counts, as a
        quotation mark may stand before them.
        """
        self._marked = (tuple(words), tuple(offered))
        looks = [(doubtful, place) for place in words] + [(dotted, place) for place in offered]
        cursors = [(look, self._cursor_of(*place)) for look, place in looks]
        self.setExtraSelections([look(cursor) for look, cursor in cursors if cursor is not None])

    def _cursor_of(self, words: str, at: int) -> QTextCursor | None:
        text, sought = (shown(each).replace(_UNBROKEN, " ") for each in (self.document().toRawText(), words))
        starts = [found.start() for found in re.finditer(re.escape(sought), text)]
        if not starts:
            return None
        start, units, cursor = min(starts, key=lambda start: abs(start - at)), Utf16(text), QTextCursor(self.document())
        cursor.setPosition(units.units(start))
        cursor.setPosition(units.units(start + len(sought)), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and any(self._marked):
            self.mark(*self._marked)
        if self._letters is not None and self.document().defaultFont() != self._letters:
            self.document().setDefaultFont(self._letters)  # Qt gives a text the widget's own with every change of style
            self._measure()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Layouts ask for the same few widths again and again: lines are broken once for each. They stop
        at the widest column, however wide the layout."""
        width = min(width, self.maximumWidth())
        if width not in self._heights:
            self._measured.setTextWidth(width)
            self._heights[width] = ceil(self._measured.size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.heightForWidth(self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, fonts.leading(14))


def doubtful(place: QTextCursor) -> QTextEdit.ExtraSelection:
    """A tint and a wavy line under what this cursor selects."""
    colors, mark = tokens.current(), QTextEdit.ExtraSelection()
    mark.cursor = place
    mark.format.setBackground(QColor(colors.doubt_tint))
    mark.format.setUnderlineColor(QColor(colors.doubt))
    mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    return mark


def dotted(place: QTextCursor) -> QTextEdit.ExtraSelection:
    """Dots under what this cursor selects: other words are offered, and nothing is doubtful."""
    mark = QTextEdit.ExtraSelection()
    mark.cursor = place
    mark.format.setUnderlineColor(QColor(tokens.current().text2))
    mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    return mark
