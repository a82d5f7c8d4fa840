"""What a document says beside the brief itself. In English; the window has a version in its own language."""

from __future__ import annotations

from collections.abc import Sequence

from briefdesk.records import REMOVAL_REASONS, Coverage, Finding, ModelRef, Removed

_REVISION = 12


def revision(model: ModelRef) -> str:
    """As much of it as it takes to find it."""
    return model.revision[:_REVISION]


class Words:
    """Headings, notes and sentences on how a brief was made. `language`: theirs."""

    language = "en"

    def brief(self) -> str:
        """What a document without a title is called."""
        return "Brief"

    def summary(self) -> str:
        return "Summary"

    def translation(self) -> str:
        return "Translation"

    def whole(self) -> str:
        return "The whole article"

    def sources(self) -> str:
        return "From the article"

    def to_verify(self) -> str:
        return "To verify"

    def settled(self) -> str:
        """Over the doubts of which a person has said that it looks right."""
        return "Marked right by the editor"

    def doubt(self, finding: Finding) -> str:
        """It names its place: the reader is to verify that one."""
        return f"“{finding.text}” {finding.note}" if finding.text else finding.note

    def note(self, finding: Finding) -> str:
        return finding.note

    def machine_written(self, doubts: int) -> str:
        points = {0: "nothing was marked to verify", 1: "1 point to verify"}
        return f"Machine-written; {points.get(doubts, f'{doubts} points to verify')}."

    def source(self, credit: str) -> str:
        return f"Source: {credit}."

    def model(self, model: ModelRef) -> str:
        """With its revision."""
        return f"{model.id} (revision {revision(model)})" if model.revision else model.id

    def rewritten(self, model: ModelRef) -> str:
        return f"Rewritten by {self.model(model)}."

    def word_for_word(self, model: ModelRef | None) -> str:
        """`None` where no model chose."""
        return f"Key sentences, word for word, chosen by {self.model(model)}." if model else "Word for word."

    def read(self, coverage: Coverage) -> str:
        """Of the model that wrote, or that chose."""
        total, read = coverage.sentences, coverage.read_by_model or coverage.read_by_ranker
        if read < total:
            return f"{read} of {total} sentences read."
        return f"All {total} sentences read." if total > 1 else "The only sentence read."

    def left(self, sentences: int) -> str:
        """How many of the sentences that matter most no sentence of the brief rests on."""
        if sentences == 1:
            return "1 key sentence of the article is not used."
        return f"{sentences} key sentences of the article are not used."

    def translated(self, model: ModelRef) -> str:
        """A model without a name has not finished."""
        return f"Translated by {self.model(model)}." if model.id else "The translation is not finished."

    def edited(self, sentences: int) -> str:
        """By a person, of what goes out."""
        return "1 sentence edited by a person." if sentences == 1 else f"{sentences} sentences edited by a person."

    def left_out(self, removed: Sequence[Removed]) -> str:
        """ "Left out: author bio, reply form.", or "" where nothing was."""
        reasons = dict.fromkeys(REMOVAL_REASONS.get(item.reason, item.reason) for item in removed)
        return f"Left out: {', '.join(reasons)}." if reasons else ""

    def made(self, version: str, date: str) -> str:
        return f"BriefDesk {version}, {date}."
