"""The bar above a pane's text: what is looked for, how many there are, on and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QTextEdit, QToolButton, QWidget

from briefdesk.desk import icons, wording
from briefdesk.desk.find.search import Search
from briefdesk.desk.widgets.parts import announce, label, tool

CALM_MS = 120


class FindBar(QFrame):
    """`texts`: the texts of its pane as they are shown, in reading order. `name`: for screen readers.

    `closed`: the keyboard has to go somewhere else.
    """

    closed = Signal()

    def __init__(self, name: str, texts: Callable[[], Sequence[QTextEdit]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("band")
        self._texts, self.search = texts, Search()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(name)
        self.edit.setClearButtonEnabled(False)
        self.edit.installEventFilter(self)
        self._count = label(name="quiet")
        self._previous = self._button("up", self.tr("Find previous"), -1)
        self._next = self._button("chevron", self.tr("Find next"), 1)
        self._close = tool(accessible=self.tr("Close"))
        icons.wear(self._close, "close", "text2", 14)
        self._close.clicked.connect(self.close_bar)
        self.edit.textChanged.connect(self._look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(CALM_MS)
        self._later.timeout.connect(self._look_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        for part in (self._count, self._previous, self._next, self._close):
            row.addWidget(part)
        self.hide()

    def open_bar(self, wanted: str) -> None:
        """`wanted`: what was selected; "" for what was looked for last."""
        self.show()
        if wanted:
            self.edit.setText(wanted)
        self._look()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def close_bar(self) -> None:
        """The place that was found last is selected in its text."""
        if self.isVisible():
            self.search.select_current()
            self.hide()
            self.closed.emit()
            self.search.end()

    def step(self, by: int) -> None:
        self.search.step(by)
        self._tell()
        announce(self.edit, self._count.text())

    def refresh(self) -> None:
        """The pane may show something else now. Cheap where it does not."""
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    @property
    def told(self) -> str:
        """ "3 of 12"."""
        return self._count.text()

    def _look(self) -> None:
        self.search.look_for(self.edit.text(), self._texts())
        self._tell()

    def _look_again(self) -> None:
        if self.isVisible() and self.search.refresh(self._texts()):
            self._tell()

    def _tell(self) -> None:
        found = self.search
        words = self.tr("%1 of %2").replace("%1", wording.number(found.number))
        nothing = self.tr("Not found") if self.edit.text().strip() else ""
        self._count.setText(words.replace("%2", wording.number(found.count)) if found.count else nothing)
        self.edit.setAccessibleDescription(self._count.text())
        for button in (self._previous, self._next):
            button.setEnabled(found.count > 0)

    def _button(self, icon: str, words: str, by: int) -> QToolButton:
        button = tool(accessible=words)
        icons.wear(button, icon, "text2")
        button.clicked.connect(lambda: self.step(by))
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bar from its buttons, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes the bar, whatever else the window would do; Enter goes on, with Shift back."""
        if not isinstance(event, QKeyEvent):
            return False
        mine = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() not in mine or has_ctrl:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
            else:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return False
