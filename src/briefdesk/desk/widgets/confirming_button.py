"""A button with a menu that says, for a moment, that it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefdesk.desk import icons, tokens
from briefdesk.desk.widgets.parts import announce

DONE_MS = 1500
CHEVRON, EDGE = 14, 8


class ConfirmingButton(QToolButton):
    """`words`: what it says, and what it says once it is done. Pressed, it does `action`; `kinds` tells apart."""

    def __init__(self, words: tuple[str, str], icon: str, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._icon = words, icon
        self._done = QTimer(self)
        self._done.setSingleShot(True)
        self._done.setInterval(DONE_MS)
        self._done.timeout.connect(self.offer)
        self.kinds = QMenu(self)
        self.setProperty("boxed", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(action.text().rstrip("…"))
        self.setToolTip(action.text().rstrip("…"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setMenu(self.kinds)
        self.clicked.connect(action.trigger)
        self.set_compact(False)
        self.offer()

    def offer(self) -> None:
        """Say what it does."""
        self._done.stop()
        self.setText(self._words[0])
        icons.wear(self, self._icon)

    def confirm(self) -> None:
        """Say that it was done, to a screen reader, too."""
        self.setText(self._words[1])
        icons.wear(self, "check", "ok")
        announce(self, self._words[1])
        self._done.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The arrow of the menu as in the boxes of the toolbar."""
        super().paintEvent(event)
        colors, side = tokens.current(), icons.fitting(CHEVRON)
        color = colors.text2 if self.isEnabled() else colors.disabled
        drawing = icons.pixmap("chevron", color, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.width() - side - EDGE, (self.height() - side) // 2, drawing)

    def width_as(self, compact: bool) -> int:
        """What it takes with the drawing alone, or with words, in px; as Qt counts it, without trying."""
        metrics = self.fontMetrics()
        words = 4 + metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width() + 2 * metrics.horizontalAdvance(" ")
        is_compact = self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        return self.sizeHint().width() + words * (int(is_compact) - int(compact))

    def set_compact(self, compact: bool) -> None:
        """Only the drawing."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if compact else style.ToolButtonTextBesideIcon)
