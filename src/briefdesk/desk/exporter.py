"""Saves the open brief as a file: asks where to, writes off the Qt thread, and tells what came of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from briefdesk import paths
from briefdesk.atomic import write_atomically
from briefdesk.desk.controller import Controller
from briefdesk.desk.export_actions import ExportActions
from briefdesk.desk.export_failures import REASONS
from briefdesk.desk.file_names import file_name
from briefdesk.desk.notices import Notice
from briefdesk.desk.outgoing import Outgoing
from briefdesk.desk.own_thread import OwnThread
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.save_dialog import SaveDialog
from briefdesk.errors import CannotWrite
from briefdesk.exporting import brief_file, document_file


class Exporter(QObject):
    """What was chosen last, folder and format, is suggested the next time. `rows`: as in `Outgoing`."""

    def __init__(
        self, actions: ExportActions, control: Controller, outgoing: Outgoing, brief: BriefPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._control, self._outgoing, self._pane, self._window = control, outgoing, brief, window
        self._thread = OwnThread(self)
        self._format, self._folder = "docx", Path()
        actions.export.triggered.connect(lambda _checked: self.ask())
        for fmt, action in actions.formats.items():
            action.triggered.connect(lambda _checked=False, fmt=fmt: self.ask(fmt))

    def ask(self, fmt: str = "", rows: tuple[int, ...] | None = None) -> None:
        """Where to. The system asks before a file is replaced. `fmt`: "" for the one that was chosen last."""
        article = self._control.session.article
        if article is None or self._control.session.summary is None:
            return
        name = file_name(article.title, self.tr("Brief"))
        dialog = SaveDialog(self._folder_for(article.source.path), name, fmt or self._format, self._window)
        dialog.decided.connect(lambda path, chosen: self.save(path, chosen, rows))
        dialog.open()

    def save(self, path: Path, fmt: str, rows: tuple[int, ...] | None = None) -> None:
        """Whole or not at all."""
        brief = self._outgoing.brief
        if brief is None:
            return
        self._format, self._folder = fmt, path.parent
        self._control.dismiss()
        self._thread.run(partial(_write, path, self._maker(fmt, rows), brief.article.source.path), self._tell)

    def _maker(self, fmt: str, rows: tuple[int, ...] | None) -> Callable[[], bytes]:
        """What the file says is settled now; dressing it takes a while."""
        brief, document = self._outgoing.brief, self._outgoing.document(rows)
        assert brief is not None
        assert document is not None
        if fmt == "json":
            return partial(brief_file, brief, fmt)
        if fmt == "pdf":
            from briefdesk.desk import paper  # noqa: PLC0415  not for the first paint

            return partial(paper.pdf, document)
        return partial(document_file, document, fmt)

    def _folder_for(self, source: str) -> Path:
        """The one that was chosen last, else the article's, else that for documents; never that of the sample."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        beside = Path() if source == str(paths.sample()) else Path(source).parent
        folders = (each for each in (self._folder, beside, Path(documents)) if each.is_absolute())
        return next((each for each in folders if each.is_dir() and os.access(each, os.W_OK)), Path.home())

    def _tell(self, result: Exception | None) -> None:
        if result is None:
            self._pane.confirm_export()
            return
        reason = type(result).__name__
        error = result if isinstance(result, CannotWrite) else CannotWrite(name=self.tr("The file"), reason=reason)
        self._control.tell(Notice("not-exported", "brief", kept=True, error=error))


def _write(path: Path, make: Callable[[], bytes], article: str) -> None:
    """Raises `CannotWrite` with one of `REASONS`, or with what the system says. An article is never overwritten."""
    data = make()
    try:
        if article and path.exists() and Path(article).exists() and path.samefile(article):
            raise CannotWrite(name=path.name, reason="article")
        write_atomically(path, data)
    except OSError as error:
        reason = REASONS.get(error.errno or 0) or error.strerror or type(error).__name__
        raise CannotWrite(name=path.name, reason=reason) from None
