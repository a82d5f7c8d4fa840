"""What exported briefs say beside their sentences, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from briefdesk.desk import finding_words, removal_words, wording
from briefdesk.exporting import Words
from briefdesk.exporting.words import revision
from briefdesk.records import Coverage, Finding, ModelRef, Removed

tr = QCoreApplication.translate


class WindowWords(Words):
    """Models go by their ids: another of the same family would have written something else."""

    def __init__(self) -> None:
        self.language = QLocale().name()[:2]

    def brief(self) -> str:
        return tr("Export", "Brief")

    def summary(self) -> str:
        return tr("Export", "Summary")

    def translation(self) -> str:
        return tr("Export", "Translation")

    def whole(self) -> str:
        return tr("Export", "The whole article")

    def sources(self) -> str:
        return tr("Export", "From the article")

    def to_verify(self) -> str:
        return tr("Export", "To verify")

    def settled(self) -> str:
        return tr("Export", "Marked right by the editor")

    def doubt(self, finding: Finding) -> str:
        if not finding.text:
            return self.note(finding)
        words = tr("Export", "“%1” – %2").replace("%2", self.note(finding))
        return words.replace("%1", finding.text)

    def note(self, finding: Finding) -> str:
        return finding_words.words(finding.note)

    def machine_written(self, doubts: int) -> str:
        if not doubts:
            return tr("Export", "Machine-written; nothing was marked to verify.")
        return tr("Export", "Machine-written; %Ln points to verify.", "", doubts)

    def source(self, credit: str) -> str:
        return tr("Export", "Source: %1.").replace("%1", credit)

    def model(self, model: ModelRef) -> str:
        if not model.revision:
            return model.id
        return tr("Export", "%1 (revision %2)").replace("%2", revision(model)).replace("%1", model.id)

    def rewritten(self, model: ModelRef) -> str:
        return tr("Export", "Rewritten by %1.").replace("%1", self.model(model))

    def word_for_word(self, model: ModelRef | None) -> str:
        if model is None:
            return tr("Export", "Word for word.")
        return tr("Export", "Key sentences, word for word, chosen by %1.").replace("%1", self.model(model))

    def read(self, coverage: Coverage) -> str:
        total, read = coverage.sentences, coverage.read_by_model or coverage.read_by_ranker
        if read >= total:
            return tr("Export", "All %Ln sentences read.", "", total)
        words = tr("Export", "%1 of %2 sentences read.").replace("%1", wording.number(read))
        return words.replace("%2", wording.number(total))

    def left(self, sentences: int) -> str:
        return tr("Export", "%Ln key sentences of the article are not used.", "", sentences)

    def translated(self, model: ModelRef) -> str:
        if not model.id:
            return tr("Export", "The translation is not finished.")
        return tr("Export", "Translated by %1.").replace("%1", self.model(model))

    def edited(self, sentences: int) -> str:
        return tr("Export", "%Ln sentences edited by a person.", "", sentences)

    def left_out(self, removed: Sequence[Removed]) -> str:
        reasons = list(dict.fromkeys(removal_words.within(piece.reason) for piece in removed))
        return tr("Export", "Left out: %1.").replace("%1", ", ".join(reasons)) if reasons else ""

    def made(self, version: str, date: str) -> str:
        day = wording.date(date).removesuffix(".")  # in Ukrainian it ends in "р."
        return tr("Export", "BriefDesk %1, %2.").replace("%1", version).replace("%2", day)
