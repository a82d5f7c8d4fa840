"""The line above the list of checks: which of them are listed, and what can be done about the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from briefdesk.desk import icons
from briefdesk.desk.doubts import Doubt
from briefdesk.desk.widgets.parts import ghost, label, tool
from briefdesk.desk.widgets.segments import Segments

TO_VERIFY, ALL = 0, 1


class ChecksHead(QFrame):
    """`filter` chooses between `TO_VERIFY` and `ALL`. The buttons are pictures alone, and the title goes, where there
    is no room."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.filter = Segments([self.tr("To verify"), self.tr("All")])
        self.filter.choose(TO_VERIFY)
        self.show_button = ghost(self.tr("Show"), self.tr("Show in both texts"), "link")
        self.right_button = ghost(self.tr("Looks right"), self.tr("Looks right"), "check")
        self.edit_button = ghost(self.tr("Edit"), self.tr("Edit the sentence"), "pencil")
        self.fix_button = ghost(self.tr("Apply"), self.tr("Apply"), "apply")
        self._title = label(self.tr("Checks"), "title")
        close = tool("", self.tr("Close the list of checks"))
        icons.wear(close, "close", "text2")
        close.clicked.connect(self.closed)
        self._fitted: tuple[object, ...] = ()
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 12, 6)
        line.addWidget(self._title)
        line.addWidget(self.filter)
        line.addStretch()
        for button in (*self._buttons(), close):
            line.addWidget(button)

    def offer_fix(self, fix: Doubt | None) -> None:
        """Words that can stand in the place, or that have stood there."""
        done = fix is not None and fix.done
        words, picture = (self.tr("Undo"), "undo") if done else (self.tr("Apply"), "apply")
        self.fix_button.setText(words)
        said = words if fix is None else self.tr("%1: “%2”").replace("%1", words).replace("%2", fix.suggestion)
        self.fix_button.setAccessibleName(said)
        self.fix_button.setToolTip(said)
        icons.wear(self.fix_button, picture, "accent", 14)
        self.fix_button.setEnabled(fix is not None)

    def _buttons(self) -> tuple[QToolButton, ...]:
        return self.show_button, self.fix_button, self.right_button, self.edit_button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # letters of another size
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        buttons = self._buttons()
        fitted = (
            self.width(),
            self.filter.sizeHint(),
            *((button.font().toString(), button.text()) for button in buttons),
        )
        if fitted == self._fitted:  # another style asks for the layout again
            return
        self._fitted = fitted
        style = Qt.ToolButtonStyle
        for titled, shape in (
            (True, style.ToolButtonTextBesideIcon),
            (True, style.ToolButtonIconOnly),
            (False, style.ToolButtonIconOnly),
        ):
            self._title.setVisible(titled)
            for button in buttons:
                button.setToolButtonStyle(shape)
            if self.sizeHint().width() <= self.width():
                break
