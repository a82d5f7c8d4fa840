"""Between the rows of the brief and what a person makes of them: edits go in, marks come out."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.editing import Editing
from briefdesk.desk.history import Slot
from briefdesk.desk.panes.rows import SentenceRows
from briefdesk.desk.widgets.edited_line import Edit, Edits
from briefdesk.desk.widgets.parts import announce
from briefdesk.desk.widgets.sentence_row import SentenceRow, Side
from briefdesk.library.records import Writing
from briefdesk.records import Changes


class EditLink(QObject):
    """Answers the actions that edit, undo and redo."""

    def __init__(self, actions: Actions, control: Controller, rows: SentenceRows, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._control, self._rows, self._window = actions, control, rows, window
        rows.row_edited.connect(self._write)
        rows.row_taken_back.connect(lambda row, side: self._write(row, side, ""))
        rows.typed.connect(control.keeping.notice_change)
        control.keeping.writing = self._writing
        control.leaving.connect(rows.finish_editing)
        actions.undo.triggered.connect(self._undo)
        actions.redo.triggered.connect(self._redo)
        actions.edit_sentence.triggered.connect(self._edit)
        actions.edit_translation.triggered.connect(lambda: self._edit_side("translation"))
        actions.to_edits.triggered.connect(control.go_back_to_edits)

    def refresh(self) -> None:
        """Marks of the rows, and what can be done now."""
        now, does, editing = self._control.session, self._actions, self._editing
        does.undo.setEnabled(editing is not None and editing.can_undo)
        does.redo.setEnabled(editing is not None and editing.can_redo)
        does.edit_sentence.setEnabled(now.summary is not None)
        does.edit_translation.setEnabled(now.translation is not None)
        does.to_edits.setEnabled(now.result is not None and bool(now.result.versions) and not now.running)
        self._rows.show_edits(self._edits())

    @property
    def _editing(self) -> Editing | None:
        result = self._control.session.result
        return result.editing if result is not None and result.summary is not None else None

    def _writing(self) -> Writing | None:
        if not isValid(self._rows):  # the window is gone, and the next one not there yet
            return None
        row = self._rows.edited_row
        return row.writing if row is not None else None

    def _write(self, row: int, side: Side, text: str) -> None:
        """ "" is the model's text."""
        editing = self._editing
        if editing is None:
            return
        if side == "summary":
            editing.write(row, text)
        else:
            editing.write_translation(row, text)
        self._control.revise()

    def _undo(self) -> None:
        """In the text that is being written, else of the last edit."""
        row = self._rows.edited_row
        if row is not None and row.editor.text is not None:
            row.editor.text.undo()
        elif self._editing is not None:
            self._show(self._editing.undo(), self.tr("Undone"))

    def _redo(self) -> None:
        row = self._rows.edited_row
        if row is not None and row.editor.text is not None:
            row.editor.text.redo()
        elif self._editing is not None:
            self._show(self._editing.redo(), self.tr("Done again"))

    def _show(self, slot: Slot | None, said: str) -> None:
        if slot is None:
            return
        self._control.revise()
        announce(self._window, said)
        if slot.kind in ("summary", "translation"):
            self._rows.focus_row(slot.row)

    def _edit(self) -> None:
        """The text that the keyboard is in; of a row with the keyboard, or that is pinned, the first."""
        row = self._row()
        if row is not None and not row.editing:
            row.edit(row.side)

    def _edit_side(self, side: Side) -> None:
        row = self._row()
        if row is not None:
            row.edit(side)

    def _row(self) -> SentenceRow | None:
        """With the keyboard, else pinned, else the first."""
        rows, focused = self._rows.rows, self._window.focusWidget()
        inside = (row for row in rows if row is focused or row.isAncestorOf(focused))
        pinned = (row for row in rows if row.pinned)
        return next(inside, next(pinned, next(iter(rows), None)))

    def _edits(self) -> dict[int, Edits]:
        now = self._control.session
        if now.result is None or now.summary is None:
            return {}
        editing, live, quotes = now.result.editing, now.translation, not now.rewritten
        wanted = editing.wanted() or Changes({}, {})
        marks = {}
        for row, sentence in enumerate(now.summary.sentences):
            translated = live.at(row) if live else None
            is_mine = translated is not None and translated.edited
            edit = Edit(
                unchecked=row in wanted.check,
                untranslated=row in wanted.translate,
                awaited=now.revising or now.running,
                translated=translated is not None and not is_mine,
                was_quotation=quotes,
            )
            marks[row] = Edits(edit if sentence.edited else None, is_mine, editing.is_stale(row))
        return marks
