"""The system's letters in another size, and everything dressed for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from briefdesk.desk.app import application
from briefdesk.desk.theme import Theme


@contextmanager
def letters(times: float) -> Iterator[None]:
    """So many times as large as usual."""
    usual, other = application().font(), QFont(application().font())
    other.setPixelSize(round(times * QFontInfo(usual).pixelSize()))
    _wear(other)
    try:
        yield
    finally:
        _wear(usual)


def _wear(font: QFont) -> None:
    QApplication.setFont(font)
    theme = application().findChild(Theme)
    assert isinstance(theme, Theme)
    theme.fit_letters()  # where no window stands that would see to it
