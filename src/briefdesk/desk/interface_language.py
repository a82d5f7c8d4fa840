"""The language of menus and messages: translators, and how dates and numbers are written."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from briefdesk import paths

Code = Literal["en", "uk", "es"]
CODES: tuple[Code, ...] = get_args(Code)
"""Those that the window speaks."""
_REGIONS: dict[Code, str] = {"en": "en_GB", "uk": "uk_UA", "es": "es_ES"}
"""Whose dates and numbers are written where the system speaks another language."""

KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
)
"""What stands on a keyboard. Qt's own words for it are long: "Control+Mayúsculas+V"."""


def of_system() -> Code:
    """The first of the languages that the person prefers which the window speaks; else English."""
    preferred = (QLocale(name).name()[:2] for name in QLocale.system().uiLanguages())
    return next((code for language in preferred for code in CODES if code == language), "en")


def locale(code: Code) -> QLocale:
    """The system's own where it speaks this language: a Mexican's dates are not a Spaniard's."""
    system = QLocale.system()
    speaks = system.language() == QLocale(code).language()
    return system if speaks else QLocale(_REGIONS[code])


class InterfaceLanguage(QObject):
    """Makes the application speak; what is built afterwards does. A child of the application."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.code: Code = "en"

    def speak(self, wanted: Code | Literal[""]) -> None:
        """From now on this language; "" for the system's."""
        self.code = wanted or of_system()
        QLocale.setDefault(locale(self.code))
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = [
            self._load(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            self._load(f"briefdesk_{self.code}", str(paths.resources() / "translations")),
        ]

    def _load(self, name: str, folder: str) -> QTranslator:
        """One that has nothing to say where there is no such file: then the words of the source are shown."""
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
        return translator
