"""The Models dialog: what is on this laptop, what can be had, and everything that is done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from briefdesk.desk import icons, naming
from briefdesk.desk.models import looks, news_words
from briefdesk.desk.models.control import ModelsControl
from briefdesk.desk.models.deeds import Deeds
from briefdesk.desk.models.filter_bar import FilterBar
from briefdesk.desk.models.finding import find, own_languages
from briefdesk.desk.models.foot import Foot
from briefdesk.desk.models.message import ProgressMessage
from briefdesk.desk.models.rows import BUILT_IN, Line, ModelRows
from briefdesk.desk.widgets.parts import label

WIDTH, HEIGHT = 1120, 760
MARGIN, LINES = 40, 28
"""Around it; of text that there is room for where the note on stars is shown."""


class ModelsDialog(QDialog):
    """Modeless. `target`: the language that the person translates into, "" for none."""

    def __init__(self, control: ModelsControl, parent: QWidget) -> None:
        super().__init__(parent)
        self._control = control
        self._deeds = Deeds(control, self)
        self._target = ""
        self.setWindowTitle(self.tr("Models"))
        self.setAcceptDrops(True)
        self.filters, self.message, self.rows, self.foot = FilterBar(), ProgressMessage(), ModelRows(), Foot()
        self.rows.after = self.filters.everything
        self._lay_out()
        self._connect()
        self.setMinimumSize(640, 440)
        room = parent.size()
        self.resize(min(WIDTH, max(600, room.width() - MARGIN)), min(HEIGHT, max(480, room.height() - MARGIN)))

    def show_for(self, target: str) -> None:
        """On the screen, with a fresh inventory."""
        self._target = target
        self._control.look()
        self.refresh()
        self.show()
        self.activateWindow()
        self.filters.search.setFocus()

    def refresh(self) -> None:
        """Show what is known."""
        now = self._control.state
        own = own_languages(self._target, QLocale().name()[:2], QLocale.system().name()[:2])
        self._show_news()
        if now.inventory is None:
            self.rows.show_lines((), self.tr("Looking for models…"))
            return
        self.filters.show_choices(now.models, own)
        self.foot.show_inventory(now.inventory, [model for model in now.models if model.here])
        found = find(now.models, self.filters.wanted, own, naming.language, now.busy)
        lines = {
            task: [(model.id, looks.look(model, now, own), model) for model in models] for task, models in found.items()
        }
        groups: list[tuple[str, list[Line]]] = []
        if "summarise" in lines:
            first: list[Line] = [] if self._narrowed else [(BUILT_IN, looks.built_in(now.inventory), None)]
            groups.append((self.tr("Summarise"), [*first, *lines["summarise"]]))
        if "translate" in lines:
            groups.append((self.tr("Translate"), list(lines["translate"])))
        self.rows.show_lines(groups, self.tr("No model is like that. Change what you search for."))

    def import_file(self) -> None:
        self._deeds.import_file()

    def import_folder(self) -> None:
        self._deeds.import_folder()

    @property
    def _narrowed(self) -> bool:
        wanted = self.filters.wanted
        return (
            bool(wanted.text.strip()) or wanted.language not in ("", "en") or wanted.licence not in ("", "Apache-2.0")
        )

    def _show_news(self) -> None:
        now = self._control.state
        self._deeds.ask_about(now.news)
        if now.importing is not None:
            self.message.tell_of(news_words.importing(now.importing), now.importing.share)
        else:
            self.message.tell_of(news_words.message(now.news) if now.news else None)

    def _act_on_message(self) -> None:
        """Its one action: stop the import."""
        if self._control.state.importing is not None:
            self._control.stop(self._control.state.importing.job)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.filters, self.message, self.rows.head):
            column.addWidget(part)
        column.addWidget(self.rows, 1)
        self._note = self._make_note()
        column.addWidget(self._note)
        column.addWidget(self.foot)

    def _make_note(self) -> QWidget:
        text = label(
            self.tr(
                "Stars compare published scores for the same language pair. “On disk” is the size once it is ready. "
                "The network is used only for Get."
            ),
            "quiet",
            wrap=True,
        )
        icon, box = label(), QWidget()
        icons.wear(icon, "info", "text2", 14)
        line = QHBoxLayout(box)
        line.setContentsMargins(20, 8, 20, 8)
        line.setSpacing(8)
        line.addWidget(icon)
        line.addWidget(text, 1)
        return box

    def _connect(self) -> None:
        self._control.changed.connect(self._refresh_if_seen)
        self.filters.changed.connect(self.refresh)
        self.rows.wanted.connect(self._deeds.act)
        self.message.acted.connect(self._act_on_message)
        self.message.dismissed.connect(self._control.dismiss)
        self.foot.import_file_wanted.connect(self._deeds.import_file)
        self.foot.import_folder_wanted.connect(self._deeds.import_folder)
        self.foot.export_wanted.connect(self._deeds.export)
        self.foot.check_wanted.connect(self._deeds.check_all)
        self.foot.folder_wanted.connect(self._deeds.open_folder)
        self.foot.close_wanted.connect(self.close)

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.setVisible(self.height() >= LINES * self.fontMetrics().height())

    # A model may be dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _files(event)
        event.acceptProposedAction()
        if files:
            QTimer.singleShot(0, self, lambda: self._deeds.take_in(files[0]))


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
