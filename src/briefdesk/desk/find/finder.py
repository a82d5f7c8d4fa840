"""Find in the pane that has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit, QVBoxLayout

from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.find.bar import FindBar
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.original import OriginalPane
from briefdesk.desk.panes.work import BRIEF, ORIGINAL, WorkPage
from briefdesk.desk.widgets import tab_order

LONGEST = 100
"""Letters of what is selected, to be looked for."""


class Finder(QObject):
    """Answers the actions that find, with a bar in each pane. `refresh` after the window shows something else."""

    def __init__(self, actions: Actions, control: Controller, work: WorkPage, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._control, self._work = actions, control, work
        self._original, self._brief = work.original, work.brief
        self.bars = (
            _bar_in(self._original, self.tr("Find in the article"), self._article_texts),
            _bar_in(self._brief, self.tr("Find in the brief"), self._brief_texts),
        )
        self.bars[ORIGINAL].closed.connect(self._original.setFocus)
        self.bars[BRIEF].closed.connect(self._return_to_row)
        self._original.find_wanted.connect(lambda: self.find(ORIGINAL))
        actions.find.triggered.connect(lambda _checked=False: self.find(self._side()))
        actions.find_next.triggered.connect(lambda _checked=False: self.step(1))
        actions.find_previous.triggered.connect(lambda _checked=False: self.step(-1))

    def refresh(self) -> None:
        has_article = self._control.session.article is not None
        for action in (self._actions.find, self._actions.find_next, self._actions.find_previous):
            action.setEnabled(has_article)
        for bar in self.bars:
            bar.refresh()

    def find(self, side: int) -> None:
        self._work.show_side(side)
        self.bars[side].open_bar(_selected(self._article_texts() if side == ORIGINAL else self._brief_texts()))

    def step(self, by: int) -> None:
        """On or back in the pane that is looked through; where none is, begin."""
        side = self._side()
        open_bars = [bar for bar in (self.bars[side], *self.bars) if bar.isVisible()]
        if open_bars:
            open_bars[0].step(by)
        else:
            self.find(side)

    def _side(self) -> int:
        """The pane with the keyboard; where neither has it, the one in front, else the Original."""
        focused = self._work.window().focusWidget()
        if focused is not None and self._brief.isAncestorOf(focused):
            return BRIEF
        return self._work.side if self._work.tabbed else ORIGINAL

    def _article_texts(self) -> list[QTextEdit]:
        return [view for view in self._original.views if view.isVisible()]

    def _brief_texts(self) -> list[QTextEdit]:
        return [text for row in self._brief.rows.rows for text in row.findChildren(QTextEdit) if text.isVisibleTo(row)]

    def _return_to_row(self) -> None:
        """To the sentence that was found last."""
        found = self.bars[BRIEF].search.widget
        rows = self._brief.rows.rows
        row = next((row.index for row in rows if found is not None and row.isAncestorOf(found)), 0)
        self._brief.rows.focus_row(row)


def _bar_in(pane: OriginalPane | BriefPane, name: str, texts: Callable[[], Sequence[QTextEdit]]) -> FindBar:
    """Below the header."""
    bar, column = FindBar(name, texts), pane.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(1, bar)
    header = column.itemAt(0)
    if header is not None and (above := header.widget()) is not None:
        tab_order.put_behind(above, bar)
    return bar


def _selected(texts: Sequence[QTextEdit]) -> str:
    """What is selected there, if it can be looked for."""
    for text in texts:
        words = text.textCursor().selectedText()
        if words.strip() and len(words) <= LONGEST and "\u2029" not in words:
            return str(words)
    return ""
