"""That a person has changed a sentence, or its translation, and the way back to the model's text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from briefdesk.desk import icons
from briefdesk.desk.widgets.parts import ghost, label
from briefdesk.desk.widgets.side_line import SideLine

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Edit:
    """`unchecked`, `untranslated`: it is not (yet); `awaited`: but it will be. `translated`: its translation follows
    it. `was_quotation`: the model had taken the sentence word for word."""

    unchecked: bool = False
    untranslated: bool = False
    awaited: bool = False
    translated: bool = False
    was_quotation: bool = False


@dataclass(frozen=True, slots=True)
class Edits:
    """What a person has changed in a row; `None` for nothing. `stale`: the translation was written for the sentence as
    it was before."""

    sentence: Edit | None = None
    translation: bool = False
    stale: bool = False


class EditedLine(SideLine):
    """`taken_back`: the model's text is wanted again. Hidden where nothing was changed."""

    taken_back = Signal()

    def __init__(self, undo: str, accessible: str, parent: QWidget | None = None) -> None:
        mark, self._said = label(), label(name="quiet", wrap=True)
        icons.wear(mark, "pencil", "text2", 14)
        self._undo = ghost(undo, accessible, "undo")
        super().__init__(mark, self._said, [self._undo], parent)
        self._undo.clicked.connect(self.taken_back)
        self.hide()

    def show_words(self, words: str) -> None:
        """ "" for nothing."""
        self._said.setText(words)
        self.setVisible(bool(words))

    def offer(self, way_back: str, icon: str) -> None:
        """What the button says."""
        self._undo.setText(way_back)
        icons.wear(self._undo, icon, "accent", 14)


def about_sentence(edit: Edit | None) -> str:
    """ "Edited · only this sentence was translated again"; "" where it was not changed."""
    if edit is None:
        return ""
    if edit.unchecked or edit.untranslated:
        return _under_way(edit) if edit.awaited else _left_undone(edit)
    if edit.translated:
        again = tr("Editing", "Edited · only this sentence was translated again")
        quoted = tr("Editing", "Edited, no quotation any more · only this sentence was translated again")
        return quoted if edit.was_quotation else again
    return tr("Editing", "Edited, no quotation any more") if edit.was_quotation else tr("Editing", "Edited")


def _under_way(edit: Edit) -> str:
    checked, translated = tr("Editing", "Edited · being checked…"), tr("Editing", "Edited · being translated again…")
    return checked if edit.unchecked else translated


def _left_undone(edit: Edit) -> str:
    checked, translated = tr("Editing", "Edited · not checked yet"), tr("Editing", "Edited · not translated yet")
    return checked if edit.unchecked else translated


def about_translation(edits: Edits) -> str:
    if edits.stale:
        return tr("Editing", "Translation edited · its sentence has changed since")
    return tr("Editing", "Translation edited") if edits.translation else ""


def description(edits: Edits) -> list[str]:
    """The same for a screen reader."""
    return [words for words in (about_sentence(edits.sentence), about_translation(edits)) if words]
