"""From one place to the next, over all the texts of a pane, and round again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTextEdit

from briefdesk.desk.find.texts import SearchedText, same


class Search:
    """`count`: how many places there are; `number`: the one that the person is at, from 1 on, 0 for none.

    `texts`: what is looked through, in reading order.
    """

    def __init__(self) -> None:
        self.count = self.number = 0
        self._wanted = ""
        self.texts: list[SearchedText] = []

    def look_for(self, wanted: str, widgets: Sequence[QTextEdit]) -> None:
        """In these texts, in their order. While it is typed, the place stays the one that it was, if it still fits."""
        text, position = self._at()
        self._wanted = wanted
        self._take(widgets)
        self.count = sum(each.search(wanted) for each in self.texts)
        self._go_on_from(text, position)

    def refresh(self, widgets: Sequence[QTextEdit]) -> bool:
        """The pane may have other texts, or other words in them. False where nothing changed."""
        if all(text.alive for text in self.texts) and same(self.texts, widgets):
            return False
        number = self.number
        self._take(widgets)
        self.count = sum(each.search(self._wanted) for each in self.texts)
        self._go(min(max(number, 1), self.count), reveal=False)
        return True

    def step(self, by: int) -> None:
        """To the next or the previous place, from the last one on to the first."""
        if self.count:
            self._go((self.number - 1 + by) % self.count + 1)

    def select_current(self) -> None:
        """The text's own cursor goes to where the person is."""
        if found := self._found(self.number):
            text, place = found
            text.select(place)

    @property
    def widget(self) -> QTextEdit | None:
        """The text that the person is in."""
        return self._at()[0]

    def end(self) -> None:
        for text in self.texts:
            text.let_go()
        self.texts = []
        self.count = self.number = 0

    def _take(self, widgets: Sequence[QTextEdit]) -> None:
        known = {text.widget: text for text in self.texts if text.alive}
        self.texts = [known.pop(widget) if widget in known else SearchedText(widget) for widget in widgets]
        for gone in known.values():
            gone.let_go()

    def _at(self) -> tuple[QTextEdit | None, int]:
        """Where the person is: a text, and a position in it."""
        found = self._found(self.number)
        return (found[0].widget, found[0].starts[found[1]]) if found and found[0].alive else (None, 0)

    def _go_on_from(self, widget: QTextEdit | None, position: int) -> None:
        before = 0
        for text in self.texts:
            if text.widget is widget:
                before += text.after(position)
                break
            before += len(text.starts) if widget is not None else 0
        self._go(before % self.count + 1 if self.count else 0)

    def _go(self, number: int, reveal: bool = True) -> None:
        if old := self._found(self.number):
            old[0].show_current(-1)
        self.number = number
        if new := self._found(number):
            new[0].show_current(new[1])
            if reveal:
                new[0].reveal(new[1])

    def _found(self, number: int) -> tuple[SearchedText, int] | None:
        """The text of a place, and its number in it."""
        place = number - 1
        for text in self.texts if number else ():
            if place < len(text.starts):
                return text, place
            place -= len(text.starts)
        return None
