"""The Privacy page: every attempt to reach a network in this run, the proof, and where everything is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontInfo, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefdesk import paths
from briefdesk.desk import icons
from briefdesk.desk.privacy import words
from briefdesk.desk.privacy.log import AttemptLog
from briefdesk.desk.privacy.proving import Proving
from briefdesk.desk.widgets.parts import announce, label, named
from briefdesk.proving.proof import Step

SIZE, EDGE, LEAST = QSize(640, 600), 24, 120
"""In px, for letters of 13 px; `LEAST`: the height of a list."""
LOOK = Qt.ItemDataRole.UserRole
"""Of a line: the names of its icon and of the colour of that."""


class PrivacyPage(QDialog):
    """Not modal: it goes on while one works."""

    def __init__(self, log: AttemptLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Privacy"))
        self._log, self.proving = log, Proving(self)
        self._more = label(self.tr("There were more: only the first ones of a process are listed."), wrap=True)
        self._none = label(self.tr("Nothing has been tried since BriefDesk was started."), "quiet", wrap=True)
        self.attempts = _lines(self.tr("Attempts to reach a network"))
        self.steps = _lines(self.tr("Steps of the proof"))
        self.prove = QPushButton(self.tr("Prove it now"))
        self.verdict = label(name="title", wrap=True)
        self.copy = QPushButton(self.tr("Copy as text"))
        self._lay_out()
        self.prove.clicked.connect(self._begin)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        self.proving.stepped.connect(self._add_step)
        self.proving.ended.connect(self._end)
        log.changed.connect(self.refresh)
        self.steps.hide()
        self.verdict.hide()
        self.refresh()
        scale = max(1.0, QFontInfo(self.font()).pixelSize() / 13)
        self.resize((SIZE * scale).boundedTo(self.screen().availableSize() * 0.9))

    def refresh(self) -> None:
        """The newest attempt first."""
        for attempt in self._log.attempts[self.attempts.count() :]:
            look = ("check", "ok") if attempt.allowed else ("forbidden", "text2")
            self.attempts.insertItem(0, _line(words.attempt_line(attempt), *look))
        is_empty = self.attempts.count() == 0
        self._none.setVisible(is_empty)
        self._more.setVisible(self._log.is_cut)
        self.attempts.setVisible(not is_empty)

    def as_text(self) -> str:
        """All that is shown, a line each."""
        lists = (self.attempts, self.steps)
        lines = [self._intro.text(), self._none.text() if self.attempts.count() == 0 else ""]
        lines += [each.item(row).text() for each in lists for row in range(each.count())]
        lines += [self._more.text()] if self._log.is_cut else []
        return "\n".join(filter(None, [*lines, self.verdict.text(), self._limits.text(), self._kept.text()]))

    def _begin(self) -> None:
        self.steps.clear()
        self.steps.show()
        self.verdict.hide()
        self.prove.setEnabled(False)
        self.proving.begin()

    def _add_step(self, step: Step, good: bool) -> None:
        self.steps.addItem(_line(words.step_line(step), *(("check", "ok") if good else ("doubt", "error"))))
        self.steps.scrollToBottom()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for lines in (self.attempts, self.steps):
                for line in map(lines.item, range(lines.count())):
                    line.setIcon(icons.icon(*line.data(LOOK)))

    def _end(self, proven: bool) -> None:
        said = self.tr("Not proven. Please report this.")
        if proven:
            said = self.tr("Proven: every way out was tried from inside and refused, and nothing arrived.")
        self.verdict.setText(said)
        self.verdict.show()
        self.prove.setEnabled(True)
        announce(self, said)

    def _lay_out(self) -> None:
        self._intro = label(
            self.tr(
                "Your articles never leave this laptop. Whatever in BriefDesk tries to reach a network is listed here, "
                "and refused unless you asked for a download."
            ),
            wrap=True,
        )
        self._limits = label(
            self.tr(
                "The proof tells of BriefDesk’s own processes. It does not see other programs, nor code that opens a "
                "connection without Python and closes it at once."
            ),
            "quiet",
            wrap=True,
        )
        self._kept = label(self.tr("What is kept lies in %1").replace("%1", str(paths.home())), "quiet", wrap=True)
        self._kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 20, EDGE, 16)
        column.setSpacing(12)
        for part in (self._intro, label(self.tr("Attempts in this run"), "title"), self._none):
            column.addWidget(part)
        column.addWidget(self.attempts, 1)
        column.addWidget(self._more)
        column.addWidget(label(self.tr("The proof"), "title"))
        column.addLayout(_row(self.prove))
        column.addWidget(self.verdict)
        column.addWidget(self.steps, 1)
        for part in (self._limits, self._kept):
            column.addWidget(part)
        column.addStretch()
        area = named(QScrollArea(), "page")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        folder, close = QPushButton(self.tr("Open the folder")), QPushButton(self.tr("Close"))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.home()))))
        close.clicked.connect(self.close)
        foot = _row(folder, self.copy)
        foot.addWidget(close)
        foot.setContentsMargins(EDGE, 12, EDGE, 16)
        return foot


def _row(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for part in parts:
        line.addWidget(part)
    line.addStretch()
    return line


def _line(text: str, icon: str, color: str) -> QListWidgetItem:
    line = QListWidgetItem(icons.icon(icon, color), text)
    line.setData(LOOK, (icon, color))
    return line


def _lines(name: str) -> QListWidget:
    """Lines that can be walked through, and wrap."""
    lines = named(QListWidget(), "attempts")
    lines.setAccessibleName(name)
    lines.setWordWrap(True)
    lines.setMinimumHeight(LEAST)
    lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return lines
