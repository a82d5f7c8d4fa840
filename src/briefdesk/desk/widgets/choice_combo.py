"""A combo box that shows a picture, the choice, and in quiet letters what the choice means."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from briefdesk.desk import icons, tokens

CHEVRON, ICON, EDGE, GAP, HEIGHT, WIDEST, NARROWEST, LEAST = 14, 16, 11, 7, 34, 360, 110, 40
QUIET = Qt.ItemDataRole.UserRole + 1
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class ChoiceCombo(QComboBox):
    """Choices are added with `add_choice`. `icon`: name of a drawing, "" for none.

    Neither wheel nor arrows change the choice of a closed box: each change would begin a job.
    """

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._caption = ""
        self._most = WIDEST
        self.setItemDelegate(QStyledItemDelegate(self))  # the combo box's own takes no colours from the style sheet
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._name = name
        self.currentIndexChanged.connect(self._tell_all)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def add_choice(self, words: str, value: str, quiet: str = "", within: str = "") -> None:
        """`quiet`: what stands behind the words, as in "DistilBART – rewritten". `within`: the words in a caption."""
        self.addItem(f"{words} – {quiet}" if quiet else words, value)
        self.setItemData(self.count() - 1, (words, f"– {quiet}" if quiet else "", within or words), QUIET)

    def rename_choice(self, index: int, words: str) -> None:
        if self.itemText(index) != words:
            self.setItemText(index, words)
            self.setItemData(index, (words, "", words), QUIET)
            self.updateGeometry()

    def _tell_all(self) -> None:
        """The tool tip has room for words that the box may cut off."""
        self.setToolTip(f"{self._name}: {self.currentText()}" if self.currentText() else self._name)

    def value(self, index: int) -> str:
        return str(self.itemData(index) or "")

    def show_caption(self, caption: str) -> None:
        """Words with the choice for %1 in them, where no label beside the box says what it is for; "" for none."""
        if caption != self._caption:
            self._caption = caption
            self.updateGeometry()
            self.update()

    def limit(self, px: int) -> None:
        """It gets no wider than this, whatever its words."""
        if px != self._most:
            self._most = px
            self.updateGeometry()

    def width_wanted(self, caption: str = "") -> int:
        """For the longest of its choices, and for the whole of the current one, with these words before them."""
        widths = [self._width_of_choice(index, caption) for index in range(self.count())]
        return max(self.width_needed(caption), min(WIDEST, max(widths, default=0)))

    def width_needed(self, caption: str = "") -> int:
        """For the current choice alone."""
        return self._width_of_choice(self.currentIndex(), caption) if self.currentIndex() >= 0 else 0

    def _width_of_choice(self, index: int, caption: str) -> int:
        words = sum(map(self._width_of, self._words(index, caption)))
        return EDGE + self._icon_room() + words + GAP + GAP + icons.fitting(CHEVRON) + EDGE

    def _icon_room(self) -> int:
        return icons.fitting(ICON) + GAP if self._icon else 0

    def sizeHint(self) -> QSize:
        return QSize(max(NARROWEST, min(self._most, self.width_wanted(self._caption))), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, self._height())

    def _height(self) -> int:
        return max(HEIGHT, self.fontMetrics().height() + 2 * GAP)

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
        icon, chevron = icons.fitting(ICON), icons.fitting(CHEVRON)
        if self._icon:
            drawing = icons.pixmap(self._icon, quiet.name(), icon, ratio)
            painter.drawPixmap(EDGE, (self.height() - icon) // 2, drawing)
        drawing = icons.pixmap("chevron", quiet.name(), chevron, ratio)
        painter.drawPixmap(self.width() - chevron - EDGE, (self.height() - chevron) // 2, drawing)
        strong_words, quiet_words = self._words(self.currentIndex(), self._caption)
        left = EDGE + self._icon_room()
        room = self.width() - left - GAP - chevron - EDGE
        painter.setPen(QColor(colors.text if on else colors.disabled))
        painter.setFont(self._strong())
        left += self._draw(painter, strong_words, left, room)
        painter.setFont(self.font())
        painter.setPen(quiet)
        room = self.width() - left - GAP - chevron - EDGE
        if room > LEAST:
            self._draw(painter, quiet_words, left + GAP - 2, room)

    def _draw(self, painter: QStylePainter, text: str, left: int, room: int) -> int:
        """Returns the width that it took."""
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
        place = QRect(left, 0, max(0, room), self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return metrics.horizontalAdvance(text)

    def _words(self, index: int, caption: str) -> tuple[str, str]:
        words, quiet, within = self.itemData(index, QUIET) or (self.itemText(index), "", "")
        return caption.replace("%1", within) if caption and self.value(index) else words, quiet

    def _width_of(self, text: str) -> int:
        return QFontMetrics(self._strong()).horizontalAdvance(text) if text else 0

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        return font
