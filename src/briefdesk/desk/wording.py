"""Words that depend on data: errors, notices, reasons, counts. Fixed labels stand beside their widgets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from briefdesk.desk import error_words, export_failures, finding_words, naming, settings_words
from briefdesk.desk.notices import Notice
from briefdesk.errors import BriefDeskError, ModelMissing, ModelUnavailable, NoTranslator, ScannedPdf, UnreadableInput

Action = Literal["open", "paste", "again", "edits", "revise", "get", "pause", "stop", "models", "export", "print", ""]
tr = QCoreApplication.translate
_WEEKDAY = re.compile(r",?\s*dddd,?\s*")


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what was kept, one action. `tone` picks colours and picture. `label`: of the action, where its own
    words depend on data.
    """

    tone: Literal["error", "missing", "info"]
    title: str
    text: str
    action: Action = ""
    label: str = ""


def message(notice: Notice) -> Message:
    match notice.code:
        case "failed":
            return _failed(notice)
        case "edits-kept" | "not-revised":
            return _about_edits(notice)
        case "restored" | "restored-before" | "not-kept":
            return _about_keeping(notice)
        case "not-exported" | "not-printed":
            return _not_out(notice)
        case "mended":
            return Message("info", tr("Notice", "Some settings were reset"), settings_words.mended(notice.fields))
    return _plain(notice, _kept(notice))


def _not_out(notice: Notice) -> Message:
    if notice.code == "not-printed":
        text = tr("Notice", "The printer did not take it. The brief is still here.")
        return Message("error", tr("Notice", "The brief was not printed"), text, "print")
    params = notice.error.params if notice.error else {}
    text = tr("Notice", "%1 was not written. %2 The brief is still here, and no other file was changed.")
    text = text.replace("%2", export_failures.words(params.get("reason", "?"))).replace("%1", params.get("name", "?"))
    return Message("error", tr("Notice", "The brief was not exported"), text, "export")


def _plain(notice: Notice, kept: str) -> Message:
    match notice.code:
        case "lost":
            text = tr("Notice", "The worker stopped and was started again.")
            return Message("info", tr("Notice", "Restarted; nothing was lost"), text + kept, "again")
        case "no-worker":
            text = tr("Notice", "The part of BriefDesk that reads articles does not start. Install BriefDesk again.")
            return Message("error", tr("Notice", "Articles cannot be read now"), text + kept, "again")
        case "no-text":
            text = tr("Notice", "Copy an article first, then paste it here.")
            return Message("info", tr("Notice", "The clipboard holds no text"), text + kept)
    text = tr("Notice", "A word or two do not replace an article.")
    return Message("info", tr("Notice", "Nothing was pasted"), text + kept)


def _failed(notice: Notice) -> Message:
    kept = _kept(notice)
    error = notice.error or BriefDeskError()
    tone: Literal["error", "missing"] = "missing" if isinstance(error, ModelMissing | NoTranslator) else "error"
    text = " ".join(error_words.words(error)).strip()
    text = f"{kept.strip()} {text}" if notice.ready else text + kept
    return Message(tone, _title(error), text, _action(error))


def _about_edits(notice: Notice) -> Message:
    if notice.code == "edits-kept":
        text = tr("Notice", "The summary was made anew. What you had edited is kept.")
        return Message("info", tr("Notice", "This is another summary"), text, "edits")
    if notice.error is None:
        text = tr("Notice", "Your edit is kept, but not checked yet.")
        return Message("info", tr("Notice", "Restarted; nothing was lost"), text, "revise")
    kept = tr("Notice", "Your edit is kept.")
    words = " ".join([kept, *error_words.words(notice.error)]).strip()
    return Message("missing", _title(notice.error), words, "revise")


def _about_keeping(notice: Notice) -> Message:
    if notice.code == "restored":
        text = tr("Notice", "BriefDesk had ended without being closed. Article and edits are as they were.")
        return Message(
            "info", tr("Notice", "Restored; nothing was lost"), text, "" if notice.ready == "summary" else "again"
        )
    if notice.code == "restored-before":
        text = tr(
            "Notice", "What was open when BriefDesk ended without being closed is in Edit, as the article before."
        )
        return Message("info", tr("Notice", "Restored; nothing was lost"), text)
    error = notice.error or BriefDeskError()
    what, advice = error_words.words(error)
    text = tr("Notice", "It stays open here. %1 %2").replace("%1", what).replace("%2", advice)
    return Message("error", tr("Notice", "This brief could not be kept"), text)


def _kept(notice: Notice) -> str:
    """What is still there, as a sentence with a space before it."""
    if notice.ready == "summary":
        return " " + tr("Notice", "The summary is ready.")
    if notice.ready == "key-sentences":
        return " " + tr("Notice", "The key sentences are ready.")
    return " " + tr("Notice", "The article that was open is still here.") if notice.kept else ""


def _title(error: BriefDeskError) -> str:
    if isinstance(error, ScannedPdf):
        return tr("Notice", "This PDF has no text inside")
    if isinstance(error, UnreadableInput):
        return tr("Notice", "This file cannot be read")
    if isinstance(error, NoTranslator):
        language = naming.language_within(error.params.get("target", "?"))
        return tr("Notice", "The %1 translator is not on this laptop").replace("%1", language)
    if isinstance(error, ModelUnavailable):
        return _title_of_model(error)
    return tr("Notice", "The brief could not be made")


def _title_of_model(error: ModelUnavailable) -> str:
    name, is_missing = error.params.get("model", "") or error.params.get("name", ""), isinstance(error, ModelMissing)
    if not name or name == error_words.ENCODER:
        if is_missing:
            return tr("Notice", "The model for key sentences is not on this laptop")
        return tr("Notice", "The model for key sentences cannot be used")
    missing, unfit = tr("Notice", "The model %1 is not on this laptop"), tr("Notice", "The model %1 cannot be used")
    return (missing if is_missing else unfit).replace("%1", name)


def _action(error: BriefDeskError) -> Action:
    if not isinstance(error, UnreadableInput):
        return "again"
    return "open" if error.code in ("not-found", "no-permission", "not-a-file", "empty") else "paste"


def action_label(action: Action) -> str:
    labels = {
        "open": tr("Notice", "Open another file"),
        "paste": tr("Notice", "Paste text"),
        "again": tr("Notice", "Brief again"),
        "edits": tr("Notice", "Back to your edited text"),
        "revise": tr("Notice", "Check again"),
        "export": tr("Notice", "Export elsewhere"),
        "print": tr("Notice", "Print again"),
    }
    return labels.get(action, "")


def doubt(note: str) -> str:
    return tr("Doubt", "To verify: %1").replace("%1", finding_words.words(note))


def about_headline(note: str) -> str:
    return tr("Doubt", "To verify in the translated headline: %1").replace("%1", finding_words.words(note))


def to_verify_in_article(count: int) -> str:
    return tr("Doubt", "%Ln places to verify in the translated article.", "", count)


def from_sentences(evidence: Sequence[int]) -> str:
    """ "From sentences 3 and 4": a person counts from one."""
    numbers = [str(index + 1) for index in evidence]
    if len(numbers) == 1:
        return tr("Evidence", "From sentence %1").replace("%1", numbers[0])
    listed = tr("Evidence", "%1 and %2").replace("%1", ", ".join(numbers[:-1])).replace("%2", numbers[-1])
    return tr("Evidence", "From sentences %1").replace("%1", listed)


def made_by(language: str, writer: str) -> str:
    """ "English – rewritten by DistilBART"."""
    words = tr("Brief", "%1 – rewritten by %2").replace("%1", naming.language(language))
    return words.replace("%2", writer)


def translated_by(language: str, translator: str) -> str:
    """ "Ukrainian – translated by OPUS-MT"; the language alone while it is not known who does it."""
    words = tr("Brief", "%1 – translated by %2") if translator else "%1"
    return words.replace("%1", naming.language(language)).replace("%2", translator)


def quoted(text: str, language: str) -> str:
    """A sentence taken word for word, in the quotation marks of its language; quotes inside become inner ones."""
    if language in ("uk", "es", "ru", "fr", "it", "pt"):
        return f"«{text.replace('«', '“').replace('»', '”')}»"
    return f"“{text.replace('“', '‘').replace('”', '’')}”"


def date(written: str) -> str:
    """An ISO date as the system writes it, without the day of the week; anything else as it stands."""
    day = QDate.fromString(written[:10], Qt.DateFormat.ISODate)
    if not day.isValid() or written[10:11] not in ("", "T", " "):
        return written
    return QLocale().toString(day, _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat)))


def together(text: str) -> str:
    """A date or a count that no line breaks apart."""
    return text.replace(" ", "\u00a0")


def number(value: int) -> str:
    """With the thousands set apart as the system does it."""
    return QLocale().toString(value)


def decimal(value: float) -> str:
    """With one digit behind the point, or the comma."""
    return QLocale().toString(value, "f", 1)


def memory(size: int) -> str:
    return tr("Status", "%1 GB").replace("%1", decimal(size / 1e9))


def seconds(value: float) -> str:
    return tr("Status", "%1 s").replace("%1", decimal(value))


def percent(share: float) -> str:
    """Of a share from 0 to 1, without digits behind the point."""
    return tr("Status", "%1%").replace("%1", str(round(share * 100)))
