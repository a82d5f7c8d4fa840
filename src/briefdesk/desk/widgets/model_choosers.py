"""Which model writes the summary, and into which language it is translated."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefdesk.desk import naming
from briefdesk.desk.widgets.choice_combo import ChoiceCombo
from briefdesk.desk.widgets.parts import label
from briefdesk.worker.messages import Summariser

GAP = 8


class CaptionedCombo(QWidget):
    """A combo box with its name before it, or without where there is little room."""

    chosen = Signal(str)

    def __init__(self, icon: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label(caption)
        self.combo = ChoiceCombo(icon, caption)
        self._caption.setBuddy(self.combo)
        self._shown: object = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self._caption)
        line.addWidget(self.combo)
        self.combo.activated.connect(self._pick)

    def set_captioned(self, captioned: bool, room: int) -> None:
        """Whether its name stands before it. `room`: the px that it has without."""
        self._caption.setVisible(captioned)

    def full_width(self) -> int:
        """What it takes with its name before it."""
        return self._caption.sizeHint().width() + GAP + self.combo.width_wanted()

    def _pick(self, index: int) -> None:
        self.chosen.emit(self.combo.value(index))


class SummariserChooser(CaptionedCombo):
    """`chosen` carries the id of a model, "" for the best, `records.KEY_SENTENCES` for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("model", naming.tr("Choices", "Summariser"), parent)
        self.show_models((), "")

    def show_models(self, models: Sequence[Summariser], chosen: str) -> None:
        """The best first. The first one is what "the best" means, whichever that is some day."""
        choices = naming.summarisers(models)
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

    def show_targets(self, targets: Sequence[str], chosen: str, whole: bool) -> None:
        """By their names in the language of the window; without any there is nothing to choose."""
        choices = naming.targets(targets)
        self._whole = whole
        if choices != self._shown:
            self._shown = choices
            self.combo.clear()
            for value, words in choices:
                self.combo.add_choice(words, value)
            if targets:
                self.combo.insertSeparator(self.combo.count())
                self.combo.add_choice(naming.tr("Choices", "Whole article too"), _WHOLE)
        place = self.combo.findData(_WHOLE)
        if place >= 0:
            state = Qt.CheckState.Checked if whole else Qt.CheckState.Unchecked
            self.combo.setItemData(place, state, Qt.ItemDataRole.CheckStateRole)
        self.combo.setCurrentIndex(max(0, self.combo.findData(chosen)))
        self._current = self.combo.currentIndex()

    def set_captioned(self, captioned: bool, room: int) -> None:
        """Without its name before it, it is a part of the choice: "Translate to Ukrainian", where that has room."""
        super().set_captioned(captioned, room)
        words = naming.tr("Choices", "Translate to")
        self.combo.show_caption(words if not captioned and self.combo.width_wanted(words) <= room else "")

    def _pick(self, index: int) -> None:
        if self.combo.value(index) == _WHOLE:
            self.combo.setCurrentIndex(self._current)
            self.whole_chosen.emit(not self._whole)
        else:
            super()._pick(index)


_WHOLE = "whole"
