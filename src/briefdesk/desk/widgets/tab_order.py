"""The order of the keyboard where parts are made after those that they stand before.

Qt puts what is made later at the end; a person expects the order of reading.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_behind(anchor: QWidget, part: QWidget) -> None:
    """What the keyboard reaches in `part` comes right behind the last of what it reaches in `anchor`."""
    before = reached(anchor)
    if before:
        put_right_behind(before[-1], part)


def put_right_behind(last: QWidget, part: QWidget) -> None:
    """The same, behind this very widget, which the keyboard has to reach: others are no place to Qt."""
    for each in reached(part):
        QWidget.setTabOrder(last, each)
        last = each


def reached(part: QWidget) -> list[QWidget]:
    """The part itself and what is in it, in the order in which it was made, as far as the keyboard may come there.

    Not by `nextInFocusChain`: for each widget that it returns, PySide takes the one before for its parent.
    """
    return [each for each in (part, *part.findChildren(QWidget)) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
