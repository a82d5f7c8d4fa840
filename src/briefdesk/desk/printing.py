"""Prints the open brief."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QWidget

from briefdesk.desk.controller import Controller
from briefdesk.desk.export_actions import ExportActions
from briefdesk.desk.notices import Notice
from briefdesk.desk.outgoing import Outgoing
from briefdesk.desk.own_thread import OwnThread

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Printing(QObject):
    """`rows`: as in `Outgoing`."""

    def __init__(self, actions: ExportActions, control: Controller, outgoing: Outgoing, window: QWidget) -> None:
        super().__init__(window)
        self._control, self._outgoing, self._window = control, outgoing, window
        self._thread = OwnThread(self)
        actions.print.triggered.connect(lambda _checked: self.ask())

    def ask(self, rows: tuple[int, ...] | None = None) -> None:
        """Which printer. Its dialog is the system's own."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  seldom needed

        from briefdesk.desk import paper  # noqa: PLC0415

        document = self._outgoing.document(rows)
        if document is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.title)
        printer.setCreator("BriefDesk")
        margin = paper.MARGIN_MM
        printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda _printer: self._print(rows, printer))
        QDialog.open(dialog)

    def _print(self, rows: tuple[int, ...] | None, printer: QPrinter) -> None:
        document = self._outgoing.document(rows)
        if document is not None:
            from briefdesk.desk import paper  # noqa: PLC0415

            self._thread.run(partial(paper.paint, document, printer), self._tell)

    def _tell(self, result: Exception | None) -> None:
        if result is not None:
            self._control.tell(Notice("not-printed", "brief", kept=True))
