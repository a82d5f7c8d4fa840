"""The rows of the list: what is in the queue, then the briefs by day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from briefdesk.desk import error_words, naming, wording
from briefdesk.desk.queue import Item, State
from briefdesk.library.records import Entry

tr = QCoreApplication.translate
WEEK = 7
_ICONS = {
    State.WAITING: ("stage-waiting", "text2"),
    State.RUNNING: ("stage-now", "accent"),
    State.DONE: ("stage-done", "ok"),
    State.FAILED: ("unreadable", "error"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A heading, where `of` is `None`; else an item of the queue or a brief of the Library.

    `icon` and its colour stand before the line `meta`; `detail` is all that is to be said of it.
    """

    title: str
    meta: str = ""
    detail: str = ""
    icon: str = ""
    color: str = "text2"
    of: Item | Entry | None = None


def rows(queue: Sequence[Item], entries: Iterable[Entry], today: date) -> list[Row]:
    """`entries`: the newest first."""
    listed = [Row(tr("Library", "Queue")), *map(_queued, queue)] if queue else []
    for group, members in groupby(entries, lambda entry: _group(entry, today)):
        listed += [Row(group), *(_kept(entry, today) for entry in members)]
    return listed


def _queued(item: Item) -> Row:
    icon, color = _ICONS[item.state]
    words = {
        State.WAITING: tr("Library", "Waiting"),
        State.RUNNING: tr("Library", "Being briefed"),
        State.DONE: tr("Library", "Done"),
        State.FAILED: "",
    }[item.state]
    if item.notice is None:
        return Row(item.title, words, icon=icon, color=color, of=item)
    message = wording.message(item.notice)
    if item.state is State.DONE:  # all but what the notice tells of
        return Row(item.title, message.title, message.text, "doubt", "doubt", item)
    reason, advice = error_words.words(item.notice.error) if item.notice.error else (message.title, message.text)
    return Row(item.title, reason, advice, icon, color, item)


def _kept(entry: Entry, today: date) -> Row:
    lengths = {
        "headline": tr("Actions", "Headline"),
        "short": tr("Actions", "Short"),
        "medium": tr("Actions", "Medium"),
        "long": tr("Actions", "Long"),
    }
    target = naming.language(entry.target) if entry.target else tr("Library", "no translation")
    parts = [_when(entry, today), lengths.get(entry.length, entry.length), target]
    return Row(entry.title, " · ".join(filter(None, parts)), of=entry)


def _group(entry: Entry, today: date) -> str:
    days = (today - entry.at.date()).days if entry.at else WEEK + 1
    if days <= 0:
        return tr("Library", "Today")
    if days == 1:
        return tr("Library", "Yesterday")
    return tr("Library", "Last week") if days <= WEEK else tr("Library", "Earlier")


def _when(entry: Entry, today: date) -> str:
    """The time, the day of the week or the date: what tells it from the others of its group."""
    if entry.at is None:
        return ""
    locale, day = QLocale(), entry.at.date()
    days = (today - day).days
    if days <= 1:
        return locale.toString(QTime(entry.at.hour, entry.at.minute), QLocale.FormatType.ShortFormat)
    if days <= WEEK:
        return locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
