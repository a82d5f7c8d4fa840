"""What a keyboard and a screen reader find in a window: a walk from control to control."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from briefdesk.desk.widgets.marker import Marker
from briefdesk.desk.widgets.sentence_row import SentenceRow

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
    QTextEdit,
    SentenceRow,
)
MOST = 400


def controls(window: QWidget) -> list[QWidget]:
    """What can be pressed, typed in, chosen or read by keyboard, as it is shown now."""
    return [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, INTERACTIVE) and each.isVisible() and each.isEnabled() and not _is_part_of_another(each)
    ]


def _is_part_of_another(part: QWidget) -> bool:
    """Qt's own parts of fields and views; and in a sentence's row, what the row itself does on Enter and on F2."""
    around = part.parentWidget()
    own = isinstance(part, QScrollBar) or part.objectName().startswith("qt_")
    in_field = isinstance(around, QLineEdit | QComboBox | QAbstractItemView)
    in_row = isinstance(part, Marker) or (isinstance(part, QTextEdit) and part.isReadOnly() and _in_row(part))
    is_picture = isinstance(part, QTextEdit) and part.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    return own or in_field or in_row or is_picture


def _in_row(part: QWidget) -> bool:
    around = part.parentWidget()
    while around is not None and not isinstance(around, SentenceRow):
        around = around.parentWidget()
    return around is not None


def name_of(part: QWidget) -> str:
    """As a screen reader says it."""
    words = part.accessibleName()
    return words or (part.text() if isinstance(part, QAbstractButton) else "")


def walk(window: QWidget) -> list[QWidget]:
    """Tab, until it comes round."""
    window.activateWindow()
    window.setFocus()
    seen: list[QWidget] = []
    while len(seen) < MOST:
        window.focusNextChild()
        QApplication.processEvents()  # panes scroll, rows unfold
        focused = window.focusWidget()
        if focused is None or focused in seen:
            break
        seen.append(focused)
    return seen


def nameless(window: QWidget) -> list[str]:
    found = [each for each in controls(window) if not name_of(each)]
    return [f"{type(each).__name__} in {type(each.parentWidget()).__name__}" for each in found]


def unreached(window: QWidget, seen: list[QWidget]) -> list[str]:
    """Of buttons of which one is chosen, the arrows reach the others."""
    return [name_of(each) for each in controls(window) if each not in seen and not any(_group(each, seen))]


def _group(part: QWidget, seen: list[QWidget]) -> Iterator[bool]:
    group = part.group() if isinstance(part, QAbstractButton) else None
    if group is not None and group.exclusive():
        yield from (button in seen for button in group.buttons())


def out_of_order(window: QWidget, seen: list[QWidget]) -> list[str]:
    """Where the keyboard goes up, though it stays in the same column: from name to name."""
    places = [(each, _seen_at(each, window)) for each in seen if each is not window]
    return [
        f"{name_of(one)!r} to {name_of(other)!r}"
        for (one, here), (other, there) in pairwise(places)
        if there.bottom() < here.top() and there.left() <= here.left()
    ]


def _seen_at(part: QWidget, window: QWidget) -> QRect:
    """Its place in the window; of what has scrolled away, the edge that it is behind."""
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    around = part.parentWidget()
    while around is not None and around is not window:
        if isinstance(around, QScrollArea):
            area = QRect(around.mapTo(window, QPoint(0, 0)), around.size())
            place.setTop(max(area.top(), min(area.bottom(), place.top())))
            place.setBottom(max(area.top(), min(area.bottom(), place.bottom())))
        around = around.parentWidget()
    return place
