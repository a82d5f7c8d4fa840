"""What the list of checks says of one of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefdesk.desk import finding_words
from briefdesk.desk.checks.found import Check

tr = QCoreApplication.translate


def reason(check: Check) -> str:
    if check.fact:
        return _found().get(check.fact, tr("Checks", "Found in the article"))
    said = finding_words.words(check.note)
    if check.calm:
        return said
    if check.settled:
        return tr("Checks", "Said to be right by you: %1").replace("%1", said)
    return tr("Checks", "To verify: %1").replace("%1", said)


def _found() -> dict[str, str]:
    """By kind of fact."""
    return {
        "number": tr("Checks", "Number: found in the article"),
        "date": tr("Checks", "Date: found in the article"),
        "period": tr("Checks", "Length of time: found in the article"),
        "name": tr("Checks", "Name: found in the article"),
        "quotation": tr("Checks", "Quotation: found in the article"),
    }


def our_place(check: Check) -> str:
    if check.of >= 0:
        return tr("Checks", "Translated article, sentence %1").replace("%1", str(check.of + 1))
    if check.row < 0:
        return tr("Checks", "Translated headline")
    place = tr("Checks", "Brief, sentence %1") if check.side == "summary" else tr("Checks", "Translation, sentence %1")
    return place.replace("%1", str(check.row + 1))


def their_place(check: Check) -> str:
    if check.source >= 0:
        return tr("Checks", "Article, sentence %1").replace("%1", str(check.source + 1))
    return tr("Checks", "Original") if check.theirs.text or check.fact else tr("Checks", "Not in the article")


def spoken(check: Check) -> str:
    """All of it, for a screen reader: a line each."""
    lines = [reason(check), our_place(check), check.ours.text, their_place(check), check.theirs.text]
    return "\n".join(filter(None, lines))
