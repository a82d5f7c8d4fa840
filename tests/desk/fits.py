"""Whether everything that a window says can be read: no word cut off, nothing on top of something else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QWidget

from briefdesk.desk.widgets.reading_text import ReadingText

SLACK, FIELD_EDGES = 1, 8
"""px that rounding may take; at both ends of a field."""


def troubles(window: QWidget) -> list[str]:
    """What is cut off or overlaps, each in a line; the window is shown and its layout has settled."""
    return [*_cut_off(window), *_cut_texts(window), *_unread_prompts(window), *_on_top(window)]


def _cut_off(window: QWidget) -> Iterator[str]:
    for part in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        inside_field = isinstance(part.parent(), QLineEdit)  # a drawing: Qt gives it the text of its action
        if part.window() is window and part.isVisible() and part.text() and not inside_field:
            if not _has_room(part):
                yield f"cut off: {part.text()!r} needs {_needs(part)} and has {_size(part)}"
            elif not _inside(part, window):
                yield f"out of sight: {part.text()!r}"


def _cut_texts(window: QWidget) -> Iterator[str]:
    """Texts that are read at once, without scrolling in them."""
    for text in window.findChildren(ReadingText):
        needed = text.heightForWidth(text.width())
        if text.window() is window and text.isVisible() and needed > text.height() + SLACK:
            yield f"cut off: {text.toPlainText()[:40]!r} needs {needed} and has {text.height()}"


def _unread_prompts(window: QWidget) -> Iterator[str]:
    """What an empty field asks for."""
    for field in window.findChildren(QLineEdit):
        if field.window() is window and field.isVisible() and field.placeholderText() and not field.text():
            drawings = sum(each.width() for each in field.findChildren(QAbstractButton) if each.isVisible())
            needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
            if needed > field.width() - drawings - FIELD_EDGES:
                yield f"cut off: {field.placeholderText()!r} needs {needed} and has {field.width() - drawings}"


def _has_room(part: QLabel | QAbstractButton) -> bool:
    if part.hasHeightForWidth():
        longest = max(part.text().split(), key=len, default="")
        wide = part.fontMetrics().horizontalAdvance(longest) <= part.contentsRect().width() + SLACK
        return wide and part.heightForWidth(part.width()) <= part.height() + SLACK
    hint = part.sizeHint()
    return hint.width() <= part.width() + SLACK and hint.height() <= part.height() + SLACK


def _inside(part: QWidget, window: QWidget) -> bool:
    """What scrolls up and down may be out of sight that way; nothing may stick out at the sides."""
    left = part.mapTo(window, part.rect().topLeft()).x()
    return left >= 0 and left + part.width() <= window.width()


def _on_top(window: QWidget) -> Iterator[str]:
    """Siblings in one layout never overlap: what floats above others has no layout."""
    for parent in [window, *window.findChildren(QWidget)]:
        layout = parent.layout()
        if layout is None or not parent.isVisible() or isinstance(parent, QAbstractScrollArea):
            continue
        parts = [each for each in parent.children() if isinstance(each, QWidget) and each.isVisible()]
        for one, other in combinations([each for each in parts if layout.indexOf(each) >= 0], 2):
            shared: QRect = one.geometry().intersected(other.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"on top of each other: {_called(one)} and {_called(other)}"


def _called(part: QWidget) -> str:
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    words = part.currentText() if isinstance(part, QComboBox) else words
    return f"{type(part).__name__} {words!r}"


def _needs(part: QWidget) -> tuple[int, int]:
    return part.sizeHint().width(), part.sizeHint().height()


def _size(part: QWidget) -> tuple[int, int]:
    return part.width(), part.height()
