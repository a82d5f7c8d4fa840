"""Which of a few views a pane shows: segments side by side, or a box where there is no room for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefdesk.desk.widgets.choice_combo import ChoiceCombo
from briefdesk.desk.widgets.segments import Segments


class ViewSwitch(QWidget):
    """`chosen` carries the place of the choice that a person made. `accessible` names each choice in full."""

    chosen = Signal(int)

    def __init__(self, name: str, labels: Sequence[str], accessible: Sequence[str] = ()) -> None:
        super().__init__()
        self._segments, self._box = Segments(labels, accessible), ChoiceCombo("", name)
        for place, label in enumerate(labels):
            self._box.add_choice(label, str(place))
        self._segments.chosen.connect(self._pick)
        self._box.activated.connect(self._pick)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._segments, self._box):
            row.addWidget(part)
        self.set_compact(False)

    def choose(self, index: int) -> None:
        self._segments.choose(index)
        self._box.setCurrentIndex(index)

    def rename(self, index: int, text: str) -> None:
        self._segments.rename(index, text)
        self._box.rename_choice(index, text)

    @property
    def compact(self) -> bool:
        return not self._box.isHidden()

    def set_compact(self, compact: bool) -> None:
        """One box in place of the segments. The keyboard stays where it is."""
        has_keyboard = self.isAncestorOf(self.window().focusWidget() or self)
        self._segments.setVisible(not compact)
        self._box.setVisible(compact)
        if has_keyboard:
            self.current.setFocus()

    @property
    def current(self) -> QWidget:
        """What the keyboard is in: the chosen segment, or the box."""
        return self._box if self.compact else self._segments.current

    @property
    def current_text(self) -> str:
        return self._box.currentText()

    def full_width(self) -> int:
        """What the segments take, in px."""
        return self._segments.sizeHint().width()

    def box_width(self) -> int:
        """What the box takes, in px."""
        return self._box.sizeHint().width()

    def _pick(self, index: int) -> None:
        self.choose(index)
        self.chosen.emit(index)
