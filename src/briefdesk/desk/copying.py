"""What goes to the clipboard, as text and with its form: the brief, a sentence of it, or what is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QStringListModel
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QTextEdit, QWidget

from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.outgoing import Outgoing
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.exporting import Content, Document, html_page, plain_text


class Copier(QObject):
    """Answers the actions that copy."""

    def __init__(
        self, actions: Actions, control: Controller, outgoing: Outgoing, brief: BriefPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions, self._control, self._outgoing, self._brief = actions, control, outgoing, brief
        handlers: list[tuple[QAction, Callable[[], object]]] = [
            (actions.copy_selected, lambda: copy_selection(window)),
            (actions.copy, lambda: self.copy(outgoing.shown)),
            (actions.copy_summary, lambda: self.copy("summary")),
            (actions.copy_translation, lambda: self.copy("translation")),
            (actions.copy_pairs, lambda: self.copy("pairs")),
            (actions.copy_sources, lambda: self.copy("sources")),
        ]
        for action, handler in handlers:
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
        brief.rows.row_copied.connect(lambda row: self._to_clipboard(outgoing.sentence(row)))

    def refresh(self) -> None:
        """Only what is there can be copied."""
        now = self._control.session
        for action in self._actions.copies:
            action.setEnabled(now.summary is not None)
        has_translation = now.translation is not None and bool(now.translation.texts)
        for action in (self._actions.copy_translation, self._actions.copy_pairs):
            action.setEnabled(now.summary is not None and has_translation)

    def copy(self, content: Content, rows: tuple[int, ...] | None = None) -> None:
        """`rows`: the sentences, `None` for all."""
        self._to_clipboard(self._outgoing.excerpt(content, rows))

    def _to_clipboard(self, document: Document | None) -> None:
        if document is not None:
            data = _empty()
            data.setText(plain_text(document).rstrip("\n"))
            data.setHtml(html_page(document))
            QGuiApplication.clipboard().setMimeData(data)
            self._brief.confirm_copy()


def _empty() -> QMimeData:
    """Made by Qt itself: one of Python's that is still on the clipboard when the program ends may crash it."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for kind in data.formats():
        data.removeFormat(kind)
    return data


def copy_selection(window: QWidget) -> None:
    """Does nothing where nothing is selected."""
    if text := _selected(window):
        text.copy()


def has_selection(window: QWidget) -> bool:
    return _selected(window) is not None


def _selected(window: QWidget) -> QTextEdit | None:
    """The text with the keyboard, else the first one, in which something is selected."""
    texts = sorted(window.findChildren(QTextEdit), key=lambda text: not text.hasFocus())
    return next((text for text in texts if text.isVisible() and text.textCursor().hasSelection()), None)
