"""Which model writes the summary, and into which language it is translated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefdesk.desk import naming
from briefdesk.desk.widgets.choice_combo import ChoiceCombo
from briefdesk.desk.widgets.parts import label
from briefdesk.worker.messages import Summariser

GAP, APART = 8, 6
Style = Literal["captioned", "worded", "bare"]
"""Its name before the box, inside of it where that makes sense, or nowhere but in its tool tip."""


class CaptionedCombo(QWidget):
    """A combo box with its name before it, or without where there is little room."""

    chosen = Signal(str)

    def __init__(self, icon: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label(caption)
        self.combo = ChoiceCombo(icon, caption)
        self._caption.setBuddy(self.combo)
        self._shown: object = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        self._line.addWidget(self._caption)
        self._line.addWidget(self.combo)
        self.combo.activated.connect(self._pick)

    def width_as(self, style: Style, longest: bool = True) -> int:
        """The px that it takes in a style, with the longest of its choices, or with the current one."""
        width = self.combo.width_wanted if longest else self.combo.width_needed
        return self._caption_room(style) + width(self._words_inside(style))

    def wear(self, style: Style, most: int) -> None:
        """`most`: the px that there are; what is longer is cut off."""
        self._caption.setVisible(style == "captioned")
        self._line.setContentsMargins(APART if style == "captioned" else 0, 0, 0, 0)
        self.combo.show_caption(self._words_inside(style))
        self.combo.limit(most - self._caption_room(style))

    def _caption_room(self, style: Style) -> int:
        return APART + self._caption.sizeHint().width() + GAP if style == "captioned" else 0

    def _words_inside(self, style: Style) -> str:
        """Words before the choice, inside the box; "" for none."""
        return ""

    def _pick(self, index: int) -> None:
        self.chosen.emit(self.combo.value(index))


class SummariserChooser(CaptionedCombo):
    """`chosen` carries the id of a model, "" for the best, `records.KEY_SENTENCES` for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("model", naming.tr("Choices", "Summariser"), parent)
        self.show_models((), "")

    def show_models(
        self, models: Sequence[Summariser], chosen: str, offers: Sequence[tuple[str, str, str]] = ()
    ) -> None:
        """The best first. The first one is what "the best" means, whichever that is some day.

        `offers`: what is not here, as (id, name, size).
        """
        choices = [*naming.summarisers(models), *offers]
        if choices != self._shown:
            self._shown = choices
            self.combo.clear()
            for value, words, quiet in choices:
                self.combo.add_choice(words, value, quiet)
        self.combo.setCurrentIndex(next((n for n, each in enumerate(choices) if each[0] == chosen), 0))


class TargetChooser(CaptionedCombo):
    """`chosen` carries a language, "" for none; `whole_chosen` whether the article is translated, too."""

    whole_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("translate", naming.tr("Choices", "Translate to"), parent)
        self._whole = False
        self.show_targets((), "", False)

    def show_targets(
        self, targets: Sequence[str], chosen: str, whole: bool, offers: Sequence[tuple[str, str, str]] = ()
    ) -> None:
        """By their names in the language of the window. `offers`: what is not here, as (language, name, size)."""
        choices = naming.targets(targets)
        self._whole = whole
        if (choices, offers) != self._shown:
            self._shown = (choices, offers)
            self.combo.clear()
            for value, words in choices:
                self.combo.add_choice(words, value, within=naming.language_within(value))
            if targets:
                self.combo.insertSeparator(self.combo.count())
                self.combo.add_choice(naming.tr("Choices", "Whole article too"), _WHOLE)
            if offers:  # last: there may be a hundred
                self.combo.insertSeparator(self.combo.count())
            for value, words, size in offers:
                self.combo.add_choice(words, value, size, within=naming.language_within(value))
        place = self.combo.findData(_WHOLE)
        if place >= 0:
            state = Qt.CheckState.Checked if whole else Qt.CheckState.Unchecked
            self.combo.setItemData(place, state, Qt.ItemDataRole.CheckStateRole)
        self.combo.setCurrentIndex(max(0, self.combo.findData(chosen)))
        self._current = self.combo.currentIndex()

    def _words_inside(self, style: Style) -> str:
        """ "Translate to Ukrainian": its name as a part of the choice."""
        return naming.translate_to() if style == "worded" else ""

    def _pick(self, index: int) -> None:
        if self.combo.value(index) == _WHOLE:
            self.combo.setCurrentIndex(self._current)
            self.whole_chosen.emit(not self._whole)
        else:
            super()._pick(index)


_WHOLE = "whole"
