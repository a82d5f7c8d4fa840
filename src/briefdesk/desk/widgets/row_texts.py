"""The one or two texts of a sentence: below each other, side by side, or one of them alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from briefdesk.desk import fonts
from briefdesk.desk.doubts import Doubt, Side
from briefdesk.desk.widgets.reading_text import ReadingText
from briefdesk.desk.widgets.translated_text import TranslatedText

View = Literal["summary", "translation", "bilingual"]
TEXTS_APART, COLUMNS_APART = 8, 24


class RowTexts(QWidget):
    """`watcher` sees the events of the texts. A text that is being edited is left alone until `release`."""

    def __init__(self, watcher: QObject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watcher = watcher
        self.original = ReadingText()
        for watched in (self.original, self.original.viewport()):
            watched.installEventFilter(watcher)
        self.translated: TranslatedText | None = None
        self._original = self._translation = self._language = self._target = ""
        self._px, self._awaited = 17, False
        self._view: View = "summary"
        self._columns = False
        self._doubts: tuple[Doubt, ...] = ()
        self._held: Side | None = None
        self._rendered: object = None
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.original, 1000)
        line.addStretch(1)
        self._texts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._texts.setContentsMargins(0, 0, 0, 0)
        self._texts.addLayout(line)

    def show_text(self, text: str, language: str, px: int) -> None:
        self._original, self._language, self._px = text, language, px
        self._arrange()

    def show_translation(self, text: str, language: str, awaited: bool) -> None:
        """`text`: "" for none (yet); `awaited`: it is on its way. Cheap where nothing changed."""
        if (text, language, awaited) != (self._translation, self._target, self._awaited):
            self._translation, self._target, self._awaited = text, language, awaited
            self._arrange()

    def show_view(self, view: View, columns: bool) -> None:
        """`columns`: the two languages side by side, where both are shown."""
        if (view, columns) != (self._view, self._columns):
            self._view, self._columns = view, columns
            self._arrange()

    def mark(self, doubts: Sequence[Doubt]) -> None:
        """A wavy line under the words that they are about, dots under those that only could be others."""
        self._doubts = tuple(doubts)
        self._mark_words()

    @property
    def shown(self) -> dict[Side, str]:
        """What can be read now, in the order of the languages."""
        texts: dict[Side, str] = {}
        if self.original.isVisibleTo(self) and self._original:
            texts["summary"] = self._original
        if self.translated is not None and self.translated.text.isVisibleTo(self) and self._translation:
            texts["translation"] = self._translation
        return texts

    def widget_of(self, side: Side) -> ReadingText:
        """Of a side that is shown."""
        if side == "summary" or self.translated is None:
            return self.original
        return self.translated.text

    def side_of(self, widget: object) -> Side:
        """Which text a widget, or its viewport, belongs to."""
        text = self.translated.text if self.translated is not None else None
        return "translation" if text is not None and widget in (text, text.viewport()) else "summary"

    def hold(self, side: Side) -> None:
        """A person writes in it: what is shown there comes from the person."""
        self._held = side
        self.widget_of(side).mark(())

    def release(self) -> None:
        self._held = self._rendered = None
        self._arrange()

    def _arrange(self) -> None:
        """A sentence without a translation is shown itself, whatever the view: nothing hides the text."""
        second = self._view != "summary" and (bool(self._translation) or self._awaited)
        alone = second and self._view == "translation"
        if self._held == "summary":
            self.original.resize_letters(self._px)
        else:
            self._first()
        self.original.setVisible(not alone)
        if self._held == "translation" and self.translated is not None:
            self.translated.resize_letters(self._px, beneath=not alone and not self._columns)
        elif second or self.translated is not None:
            self._second(second, alone)
        columns = self._columns and second and not alone
        direction = QBoxLayout.Direction.LeftToRight if columns else QBoxLayout.Direction.TopToBottom
        self._texts.setDirection(direction)
        self._texts.setSpacing(COLUMNS_APART if columns else TEXTS_APART)
        for place in range(self._texts.count()):
            self._texts.setStretch(place, 1 if columns else 0)
        self._mark_words()
        self.updateGeometry()

    def _first(self) -> None:
        rendered = (self._original, self._language, self._px, fonts.face())
        if rendered != self._rendered:
            self._rendered = rendered
            self.original.setLocale(QLocale(self._language))
            self.original.show_text(self._original, self._px)
            self.original.setAccessibleName(self._original)

    def _second(self, shown: bool, alone: bool) -> None:
        if self.translated is None:
            self.translated = TranslatedText(self._watcher)
            self._texts.addWidget(self.translated)
        beneath = not alone and not self._columns
        if shown and self._translation:
            self.translated.show_text(self._translation, self._target, self._px, beneath, strong=alone)
        elif shown:
            self.translated.await_text(self._original, self._px, beneath)
        self.translated.setVisible(shown)

    def _mark_words(self) -> None:
        if self._held != "summary":
            self.original.mark(self._marks("summary", calm=False), self._marks("summary", calm=True))
        if self.translated is not None and self._held != "translation":
            of = [self._marks("translation", calm=calm) for calm in (False, True)]
            self.translated.text.mark(*of)

    def _marks(self, side: Side, *, calm: bool) -> list[tuple[str, int]]:
        own = (each for each in self._doubts if each.side == side and each.calm == calm)
        return [(each.words, each.at) for each in own if each.words]
