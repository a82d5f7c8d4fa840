"""Plain Qt parts in one expression. `name` is the object name that `desk.qss` dresses."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from briefdesk.desk import icons

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    widget.setObjectName(name)
    return widget


def label(text: str = "", name: str = "", wrap: bool = False) -> QLabel:
    result = named(QLabel(text), name)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wrap)
    return result


def tool(text: str = "", accessible: str = "", name: str = "") -> QToolButton:
    """A tool button that the keyboard reaches; without `text` it is only an icon, and `accessible` is its tool tip."""
    result = named(QToolButton(), name)
    result.setText(text)
    result.setAccessibleName(accessible or text)
    result.setToolTip(accessible or text)
    result.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    style = Qt.ToolButtonStyle
    result.setToolButtonStyle(style.ToolButtonTextBesideIcon if text else style.ToolButtonIconOnly)
    return result


def ghost(text: str, accessible: str, icon: str) -> QToolButton:
    """A quiet button beside the text that it is about."""
    result = tool(text, accessible, "ghost")
    icons.wear(result, icon, "accent", 14)
    return result


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say it, wherever its focus is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
