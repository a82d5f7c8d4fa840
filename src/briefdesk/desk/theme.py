"""Fusion in our colours, light or dark as system or person say; with high contrast the system's own palette."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefdesk import paths
from briefdesk.desk import icons, tokens
from briefdesk.desk.tokens import DARK, LIGHT, Tokens
from briefdesk.settings import Scheme

_WISHES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Dresses the application, and again whenever the system's colours or its contrast change."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme: Scheme = "system"
        app.setStyle("Fusion")
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self.apply)
        if hasattr(self._hints, "accessibility"):  # Qt from 6.10 on
            self._hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        self.apply()

    @property
    def scheme(self) -> Scheme:
        """What the person wants."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Light, dark, or what the system says. Title bars and the system's own dialogs follow where they can."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._hints.setColorScheme(_WISHES[scheme])
            self.apply()

    def apply(self) -> None:
        """Dress as was chosen."""
        if _high_contrast():
            self._app.setPalette(QPalette())  # the system's own
            self._wear(self._app.palette())
            return
        dark = self._scheme == "dark" or (self._scheme == "system" and self._hints.colorScheme() == Qt.ColorScheme.Dark)
        self.dress(tokens.palette(DARK if dark else LIGHT))

    def fit_letters(self) -> None:
        """Dress again if the system's font is not what it was."""
        if self._app.font() != self._font:
            self.apply()

    def dress(self, palette: QPalette) -> None:
        self._app.setPalette(palette)
        self._wear(palette)

    def _wear(self, palette: QPalette) -> None:
        self._font = self._app.font()
        self._app.setStyleSheet(style_sheet(tokens.of(palette)))
        icons.refresh()


def style_sheet(colors: Tokens) -> str:
    sheet = (paths.resources() / "desk.qss").read_text(encoding="utf-8")
    meta = round(QFontInfo(QGuiApplication.font()).pixelSize() * 12 / 13)
    return Template(sheet).substitute({name: getattr(colors, name) for name in Tokens.__slots__}, meta=meta)


def _high_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # Qt before 6.10
        return False
    accessibility = hints.accessibility()
    return bool(accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast)
