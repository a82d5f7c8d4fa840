"""Fusion in our colours, light or dark as the system says; with high contrast the system's own palette."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefdesk import paths
from briefdesk.desk import icons, tokens
from briefdesk.desk.tokens import DARK, LIGHT, Tokens


class Theme(QObject):
    """Dresses the application, and again whenever the system's colour scheme changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.setStyle("Fusion")
        self._system = app.palette()
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        """Dress as the system asks."""
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        self.dress(self._system if _high_contrast() else tokens.palette(DARK if dark else LIGHT))

    def dress(self, palette: QPalette) -> None:
        self._app.setPalette(palette)
        self._app.setStyleSheet(style_sheet(tokens.of(palette)))
        icons.refresh()


def style_sheet(colors: Tokens) -> str:
    sheet = (paths.resources() / "desk.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute({name: getattr(colors, name) for name in Tokens.__slots__})


def _high_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # Qt before 6.10
        return False
    accessibility = hints.accessibility()
    return bool(accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast)
