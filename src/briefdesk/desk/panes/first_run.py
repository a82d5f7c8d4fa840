"""What is asked at the first run: whether briefs are kept, and in which language the app speaks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefdesk.desk.interface_language import CODES
from briefdesk.desk.widgets.folding_row import FoldingRow
from briefdesk.desk.widgets.parts import label, named
from briefdesk.desk.widgets.segments import Segments

OWN_NAMES = {"en": "English", "uk": "Українська", "es": "Español"}


class Consent(QFrame):
    """`answered` carries whether finished briefs are to be kept."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "card")
        title = label(self.tr("Keep finished briefs on this laptop, to find them again?"), "title", wrap=True)
        text = label(self.tr("Nothing is kept before you say so. You can change it in Settings."), "quiet", wrap=True)
        keep, leave = QPushButton(self.tr("Keep them")), QPushButton(self.tr("Don’t keep"))
        keep.clicked.connect(lambda: self.answered.emit(True))
        leave.clicked.connect(lambda: self.answered.emit(False))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 14, 20, 14)
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addWidget(FoldingRow([keep, leave], 12))


class LanguageSwitch(QWidget):
    """`chosen` carries the code of a language; each is called by its own name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments = Segments([OWN_NAMES[code] for code in CODES])
        self._segments.chosen.connect(lambda index: self.chosen.emit(CODES[index]))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(FoldingRow([label(self.tr("Language of the app")), self._segments], 12))

    def show_language(self, code: str) -> None:
        self._segments.choose([*CODES].index(code) if code in CODES else 0)
