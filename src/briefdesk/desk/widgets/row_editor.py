"""Writing in the place of a sentence: the keys that end it, and the line that tells them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from briefdesk.desk.widgets.parts import ghost, label, tool
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.widgets.side_line import SideLine

ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NOT_LEFT = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Reasons for losing the keyboard after which it comes back."""


class RowEditor(SideLine):
    """Hidden until `begin`. `finished`: with what was written; `cancelled`: nothing was; `typed`: it changes.

    Enter, with or without Ctrl, and leaving the text finish; Esc cancels.
    """

    finished = Signal(str)
    cancelled = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._text: ReadingText | None = None
        self._hint = label(name="quiet", wrap=True)
        self._cancel = tool(self.tr("Cancel"), self.tr("Cancel the edit"), "ghost")
        self._done = ghost(self.tr("Done"), self.tr("Finish the edit"), "check")
        buttons = [self._cancel, _cap("Esc"), self._done, _cap("Ctrl+Return")]
        super().__init__(None, self._hint, buttons, parent)
        self._cancel.clicked.connect(self.cancel)
        self._done.clicked.connect(self.finish)
        for button in (self._cancel, self._done):
            button.installEventFilter(self)
        self.hide()

    @property
    def active(self) -> bool:
        return self._text is not None

    @property
    def text(self) -> ReadingText | None:
        """What is being written in; `None` where nothing is."""
        return self._text

    def begin(self, text: ReadingText, content: str, hint: str) -> None:
        self._text = text
        self._hint.setText(hint)
        text.begin_editing(content)
        text.textChanged.connect(self.typed)
        text.setAccessibleDescription(hint)
        text.installEventFilter(self)
        self.show()
        text.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        text = self._end()
        if text is not None:
            self.finished.emit(text.written)

    def cancel(self) -> None:
        if self._end() is not None:
            self.cancelled.emit()

    def _end(self) -> ReadingText | None:
        text, self._text = self._text, None
        if text is not None:
            text.textChanged.disconnect(self.typed)
            text.removeEventFilter(self)
            text.end_editing()
            text.setAccessibleDescription("")
            self.hide()
        return text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and event.reason() not in NOT_LEFT:
            QTimer.singleShot(0, self, self._finish_if_left)
        if not isinstance(event, QKeyEvent) or watched is not self._text or event.type() == QEvent.Type.KeyRelease:
            return False
        if event.key() not in (*ENDS, Qt.Key.Key_Escape):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:  # these keys have other meanings in the rest of the window
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            self.finish()
        return True

    def _finish_if_left(self) -> None:
        if QApplication.focusWidget() not in (self._text, self._cancel, self._done):
            self.finish()


def _cap(keys: str) -> QWidget:
    """A key cap, as on the buttons."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return label(native.replace("+", " ").replace("Return", "↵"), "cap")
