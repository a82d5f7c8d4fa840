""" "Models on this laptop": on the start page, the few that a person needs first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefdesk.desk import icons, tokens
from briefdesk.desk.models.parts import STEPS, thin_bar
from briefdesk.desk.widgets.folding_row import FoldingRow
from briefdesk.desk.widgets.parts import label, named, tool


@dataclass(frozen=True, slots=True)
class CardLine:
    """`id`: of the model, "" for the one that comes with the program. `act`: "get", "pause", "resume" or "" for none,
    with its words, its name for a screen reader and what is to be known before. `share`: 0 to 1, `None` for no bar.
    `ready`: it works.
    """

    id: str
    title: str
    text: str
    ready: bool = False
    act: str = ""
    act_label: str = ""
    act_name: str = ""
    act_tip: str = ""
    share: float | None = None
    failed: bool = False


class ModelsCard(QFrame):
    """`wanted` carries the id of a model and what a person asks for."""

    wanted = Signal(str, str)
    import_file_wanted = Signal()
    import_folder_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "card")
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 12, 20, 12)
        self._column.setSpacing(0)
        self._column.addWidget(self._head())
        self._column.addSpacing(6)

    def show_lines(self, lines: Sequence[CardLine]) -> None:
        """In this order."""
        while len(self._lines) < len(lines):
            row = _Line()
            row.wanted.connect(self.wanted)
            self._lines.append(row)
            self._column.addWidget(row)
        for number, row in enumerate(self._lines):
            row.setVisible(number < len(lines))
            if number < len(lines):
                row.show_line(lines[number])

    def _head(self) -> QWidget:
        more = tool(self.tr("All models…"), name="ghost")
        more.clicked.connect(self.all_wanted)
        take = tool(self.tr("Import from another laptop…"), name="ghost")
        icons.wear(take, "import", "accent")
        take.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(take)
        menu.addAction(self.tr("A file (.zip, .tar.gz)…")).triggered.connect(self.import_file_wanted)
        menu.addAction(self.tr("A folder…")).triggered.connect(self.import_folder_wanted)
        take.setMenu(menu)
        return FoldingRow([label(self.tr("Models on this laptop"), "title"), take, more], 8, left=1)


class _Line(QFrame):
    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: CardLine | None = None
        self._icon, self._title, self._text = label(), label(name="title", wrap=True), label(name="quiet", wrap=True)
        self._bar, self._ready, self._act = thin_bar(), label(self.tr("Ready"), "ready"), QPushButton()
        self._act.clicked.connect(lambda: self._shown and self.wanted.emit(self._shown.id, self._shown.act))
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._title, self._text, self._bar):
            words.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        line.addWidget(self._ready)
        line.addWidget(self._act)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(tokens.current().color("border"))
        painter.drawLine(0, 0, self.width(), 0)

    def show_line(self, line: CardLine) -> None:
        if line == self._shown:
            return
        self._shown = line
        icon, color = ("stage-done", "ok") if line.ready else ("doubt", "error") if line.failed else ("get", "text2")
        icons.wear(self._icon, icon, color, 18)
        self._title.setText(line.title)
        self._text.setText(line.text)
        self._ready.setVisible(line.ready)
        self._act.setVisible(bool(line.act))
        self._act.setText(line.act_label)
        self._act.setAccessibleName(line.act_name)
        self._act.setAccessibleDescription(line.act_tip)
        self._act.setToolTip(line.act_tip)
        if line.act:
            icons.wear(self._act, {"pause": "pause", "resume": "resume"}.get(line.act, "get"))
        self._bar.setVisible(line.share is not None)
        self._bar.setValue(round((line.share or 0) * STEPS))
        self._bar.setAccessibleName(line.title)
