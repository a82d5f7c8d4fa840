"""Somebody who does anything at all in a real window, and what they have written that may not be lost."""

from __future__ import annotations

import os
import random
import re
import signal
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefdesk.desk.panes.brief import VIEWS
from briefdesk.desk.result import Result
from briefdesk.desk.save_dialog import FORMATS, SaveDialog
from briefdesk.desk.window import MainWindow
from briefdesk.desk.window_swap import WindowSwap
from briefdesk.records import LENGTHS
from tests.desk.session_desk import mine

SIZES = ((880, 600), (1024, 700), (1280, 800), (1440, 900))
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_F6, Qt.Key.Key_F3),
)
_MARK = re.compile(r"¶\d+")


class Person:
    """`stories`: files to open. `folder`: where exports go. Each text that is written has a mark of its own, "¶7"."""

    def __init__(self, swap: WindowSwap, stories: Sequence[Path], folder: Path, seed: int) -> None:
        self._swap, self._stories, self._folder, self._dice = swap, stories, folder, random.Random(seed)
        self._written = 0
        self.done: list[str] = []
        self.lost: set[str] = set()
        """Marks that went without the person having wanted it."""
        self._opening = (self.open, self.open, self.drop_many, self.paste, self.open_kept, self.open_queued, self.back)
        self._unwriting = (self.write, self.write, self.write, self.undo, self.redo, self.press, self.key)
        self._others = (
            *(self.length, self.language, self.summariser, self.whole, self.view, self.review, self.find, self.letters),
            *(self.look, self.window_language, self.library, self.search, self.copy, self.export, self.page, self.size),
            *(
                self.hover,
                self.pin,
                self.scroll,
                self.stop,
                self.brief_again,
                self.kill_worker,
                self.edit_on,
                self.pane,
            ),
        )

    @property
    def window(self) -> MainWindow:
        return self._swap.window

    def act(self) -> None:
        """One thing. Whatever it is, what was written before is there afterwards, unless it was written over."""
        kind = self._dice.choice((self._opening, self._unwriting, self._unwriting, self._others, self._others))
        deed: Callable[[], object] = self._dice.choice(kind)
        self.done.append(deed.__name__)
        before = self.marks()
        deed()
        QTest.qWait(self._dice.choice((0, 5, 20, 60)))
        if kind is not self._unwriting:
            self.lost |= before - self.marks()

    def marks(self) -> set[str]:
        """Of all that was written and is in the window still."""
        control = self.window.control
        shown = (control.session.result, control.session.before, *(item.result for item in control.queue.items))
        return {mark for result in shown if result is not None for mark in marks_of(result)}

    # Articles come

    def open(self) -> None:
        self._drop([self._dice.choice(self._stories)])

    def drop_many(self) -> None:
        self._drop(self._dice.sample(self._stories, 3))

    def paste(self) -> None:
        QGuiApplication.clipboard().setText(self._dice.choice(self._stories).read_text(encoding="utf-8"))
        self.window.does.paste.trigger()

    def open_kept(self) -> None:
        model = self.window.library.dock.model
        if model.rowCount():
            self.window.library.dock.list.activated.emit(model.index(self._dice.randrange(model.rowCount()), 0))

    def open_queued(self) -> None:
        items = self.window.control.queue.items
        if items:
            self.window.control.open_queued(self._dice.choice(items))

    def back(self) -> None:
        self.window.does.back.trigger()

    def _drop(self, files: Iterable[Path]) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        place, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
        event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(self.window, event)
        QTest.qWait(1)  # they are taken in behind the event, while the data is there still

    # Texts are written

    def write(self) -> None:
        self.edit_on()
        row = self.window.brief.rows.edited_row
        if row is not None and row.editor.text is not None:
            if self._dice.random() < 0.5:
                row.editor.text.selectAll()
            self._written += 1
            row.editor.text.insertPlainText(f"Written ¶{self._written} 🚢 e\u0301. ")
            row.editor.finish()

    def edit_on(self) -> None:
        """Begin to edit, and leave it at that."""
        rows, does = self.window.brief.rows, self.window.does
        if rows.rows:
            rows.focus_row(self._dice.randrange(len(rows.rows)))
            self._dice.choice((does.edit_sentence, does.edit_translation)).trigger()

    def undo(self) -> None:
        self.window.does.undo.trigger()

    def redo(self) -> None:
        self._dice.choice((self.window.does.redo, self.window.does.to_edits)).trigger()

    def press(self) -> None:
        """One of the small buttons in a row."""
        buttons = [each for each in self.window.brief.findChildren(QWidget, "ghost") if each.isVisible()]
        if buttons:
            QTest.mouseClick(self._dice.choice(buttons), Qt.MouseButton.LeftButton)

    def key(self) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, self._dice.choice(KEYS))

    # Wishes

    def length(self) -> None:
        self.window.does.lengths[self._dice.choice(LENGTHS)].trigger()

    def language(self) -> None:
        self.window.control.choose_target(self._dice.choice(("", "uk", "uk", "es")))

    def summariser(self) -> None:
        self.window.control.choose_summariser(self._dice.choice(("", "", "key-sentences", "pocket-brief")))

    def whole(self) -> None:
        self.window.control.choose_whole(self._dice.random() < 0.4)

    def stop(self) -> None:
        self.window.does.stop.trigger()

    def brief_again(self) -> None:
        self.window.does.brief.trigger()

    def kill_worker(self) -> None:
        pid = self.window.control.worker.pid
        if pid and self._dice.random() < 0.5:
            os.kill(pid, signal.SIGKILL)

    # Looking

    def view(self) -> None:
        self.window.brief.choose_view(self._dice.choice(VIEWS))
        if self._dice.random() < 0.5:
            self.window.original.show_view(self._dice.randrange(3))

    def pane(self) -> None:
        self._dice.choice(
            (self.window.does.next_pane, self.window.does.previous_pane, self.window.does.left_out)
        ).trigger()

    def review(self) -> None:
        does = self.window.does
        self._dice.choice((does.next_doubt, does.previous_doubt, does.looks_right)).trigger()

    def find(self) -> None:
        self.window.does.find.trigger()
        bar = self._dice.choice(self.window.finder.bars)
        if bar.isVisible():
            bar.open_bar(self._dice.choice(("the", "¶", "zzz", "а", ".*[")))
            self._dice.choice(
                (bar.close_bar, self.window.does.find_next.trigger, self.window.does.find_previous.trigger)
            )()

    def hover(self) -> None:
        place = QPoint(self._dice.randrange(self.window.width()), self._dice.randrange(self.window.height()))
        target = self.window.childAt(place) or self.window
        QTest.mouseMove(target, target.mapFrom(self.window, place))

    def pin(self) -> None:
        if self.window.brief.rows.rows:
            self.window.evidence.pin_row(self._dice.randrange(len(self.window.brief.rows.rows)))

    def scroll(self) -> None:
        bar = self.window.original.view.verticalScrollBar()
        bar.setValue(self._dice.randint(bar.minimum(), bar.maximum()))

    def letters(self) -> None:
        self._dice.choice(self.window.does.text_sizes).trigger()

    def look(self) -> None:
        self.window.control.change(scheme=self._dice.choice(("system", "light", "dark")))

    def window_language(self) -> None:
        self.window.control.set_interface(self._dice.choice(("en", "uk", "es")))
        QTest.qWait(20)

    def size(self) -> None:
        self.window.resize(*self._dice.choice(SIZES))

    def library(self) -> None:
        self._dice.choice((self.window.does.library, self.window.does.search_library)).trigger()

    def search(self) -> None:
        self.window.library.dock.field.setText(self._dice.choice(("", "", "ка", "the", "¶1")))

    def page(self) -> None:
        """A dialog comes and goes."""
        does = self.window.does
        self._dice.choice((does.settings, does.models, does.shortcuts, does.about)).trigger()
        QTest.qWait(20)
        if self._dice.random() < 0.8:
            for dialog in self.window.findChildren(QDialog):
                dialog.close()

    # Texts leave

    def copy(self) -> None:
        self._dice.choice(
            [each for each in self.window.does.copies if each.isEnabled()] or [self.window.does.stop]
        ).trigger()

    def export(self) -> None:
        self.window.does.exports.export.trigger()
        for dialog in self.window.findChildren(SaveDialog):
            path = self._folder / f"brief-{len(self.done)}"
            if self._dice.random() < 0.7:
                dialog.decided.emit(path, self._dice.choice(FORMATS))
            dialog.close()


def marks_of(result: Result) -> set[str]:
    return {mark for *_, text in mine(result) for mark in marks_in(text)}


def marks_in(text: str) -> list[str]:
    return _MARK.findall(text)
