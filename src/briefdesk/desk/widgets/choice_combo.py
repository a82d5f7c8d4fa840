"""A combo box that shows a picture, the choice, and in quiet letters what the choice means."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter, QWidget

from briefdesk.desk import icons, tokens

CHEVRON, ICON, EDGE, GAP, HEIGHT, WIDEST = 14, 16, 11, 7, 34, 250
QUIET = Qt.ItemDataRole.UserRole + 1
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class ChoiceCombo(QComboBox):
    """Choices are added with `add_choice`; `shown_as` replaces the words of a choice in the closed box.

    Neither wheel nor arrows change the choice of a closed box: each change would begin a job.
    """

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._caption = ""
        self.setItemDelegate(QStyledItemDelegate(self))  # the combo box's own takes no colours from the style sheet
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedHeight(HEIGHT)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def add_choice(self, words: str, value: str, quiet: str = "") -> None:
        """`quiet`: what stands behind the words, as in "DistilBART – rewritten"."""
        self.addItem(f"{words} – {quiet}" if quiet else words, value)
        self.setItemData(self.count() - 1, (words, f"– {quiet}" if quiet else ""), QUIET)

    def value(self, index: int) -> str:
        return str(self.itemData(index) or "")

    def show_caption(self, caption: str) -> None:
        """Words before the choice, where no label beside the box says what it is for; "" for none."""
        if caption != self._caption:
            self._caption = caption
            self.updateGeometry()
            self.update()

    def width_wanted(self, caption: str = "") -> int:
        """For the longest of its choices, with these words before them."""
        texts = (self._words(index, caption) for index in range(self.count()))
        widest = max((sum(map(self._width_of, words)) for words in texts), default=0)
        return min(WIDEST, EDGE + ICON + GAP + widest + GAP + GAP + CHEVRON + EDGE)

    def sizeHint(self) -> QSize:
        return QSize(self.width_wanted(self._caption), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 110), HEIGHT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = tokens.current()
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        ratio, on = self.devicePixelRatioF(), self.isEnabled()
        quiet = QColor(colors.text2 if on else colors.disabled)
        top = (self.height() - ICON) // 2
        painter.drawPixmap(EDGE, top, icons.pixmap(self._icon, quiet.name(), ICON, ratio))
        chevron = icons.pixmap("chevron", quiet.name(), CHEVRON, ratio)
        painter.drawPixmap(self.width() - CHEVRON - EDGE, (self.height() - CHEVRON) // 2, chevron)
        strong_words, quiet_words = self._words(self.currentIndex(), self._caption)
        left = EDGE + ICON + GAP
        room = self.width() - left - GAP - CHEVRON - EDGE
        painter.setPen(QColor(colors.text if on else colors.disabled))
        painter.setFont(self._strong())
        left += self._draw(painter, strong_words, left, room)
        painter.setFont(self.font())
        painter.setPen(quiet)
        self._draw(painter, quiet_words, left + GAP - 2, self.width() - left - GAP - CHEVRON - EDGE)

    def _draw(self, painter: QStylePainter, text: str, left: int, room: int) -> int:
        """Returns the width that it took."""
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
        place = QRect(left, 0, max(0, room), self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return metrics.horizontalAdvance(text)

    def _words(self, index: int, caption: str) -> tuple[str, str]:
        words = self.itemData(index, QUIET) or (self.itemText(index), "")
        strong = f"{caption} {words[0]}" if caption and self.value(index) else words[0]
        return strong, words[1]

    def _width_of(self, text: str) -> int:
        return QFontMetrics(self._strong()).horizontalAdvance(text) if text else 0

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        return font
