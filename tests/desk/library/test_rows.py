"""What the list says: the queue first, then the briefs by day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from briefdesk.desk.library.rows import Row, rows
from briefdesk.desk.notices import Notice
from briefdesk.desk.queue import Item, State
from briefdesk.desk.result import Result
from briefdesk.errors import EmptyInput, NoTranslator
from briefdesk.library.records import Entry
from tests.desk.articles import article

NOON = datetime(2026, 10, 14, 12, 30).astimezone()
TODAY = NOON.date()


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> object:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield None
    QLocale.setDefault(before)


def entry(days: int, id_: int = 1, target: str = "uk") -> Entry:
    created = (NOON - timedelta(days=days)).astimezone(UTC).isoformat(timespec="seconds")
    return Entry(id_, created, f"Ferry {id_}", "en", target, "short")


def said(listed: list[Row]) -> list[str]:
    return [f"{row.title}: {row.meta}" if row.of is not None else row.title for row in listed]


def test_days_have_headings_and_briefs_what_tells_them_apart() -> None:
    listed = rows([], [entry(0, 5), entry(1, 4, ""), entry(2, 3), entry(7, 2), entry(8, 1)], TODAY)
    assert said(listed) == [
        "Today",
        "Ferry 5: 12:30 · Short · Ukrainian",
        "Yesterday",
        "Ferry 4: 12:30 · Short · no translation",
        "Last week",
        "Ferry 3: Mon · Short · Ukrainian",
        "Ferry 2: Wed · Short · Ukrainian",
        "Earlier",
        "Ferry 1: 06/10/2026 · Short · Ukrainian",
    ]


def test_a_clock_that_was_wrong_makes_no_trouble() -> None:
    odd = Entry(1, "no time", "Ferry", "en", "", "of another version")
    assert said(rows([], [entry(-3), odd], TODAY)) == [
        "Today",
        "Ferry 1: 12:30 · Short · Ukrainian",
        "Earlier",
        "Ferry: of another version · no translation",
    ]


def test_the_queue_comes_first_and_each_failure_is_its_own() -> None:
    empty = Notice("failed", "original", False, EmptyInput(name="b.txt"))
    untranslated = Notice("failed", "brief", True, NoTranslator(source="en", target="uk"), ready="summary")
    result = Result(article())
    queue = [
        Item(Path("a.txt"), State.DONE, None, result),
        Item(Path("b.txt"), State.FAILED, empty),
        Item(Path("c.txt"), State.FAILED, Notice("lost", "original", False)),
        Item(Path("d.txt"), State.DONE, untranslated, result),
        Item(Path("e.txt"), State.RUNNING),
        Item(Path("f.txt")),
    ]
    listed = rows(queue, [entry(0)], TODAY)
    assert said(listed)[:8] == [
        "Queue",
        "Night ferry stays: Done",
        "b.txt: B.txt holds no text.",
        "c.txt: Restarted; nothing was lost",
        "Night ferry stays: The Ukrainian translator is not on this laptop",
        "e.txt: Being briefed",
        "f.txt: Waiting",
        "Today",
    ]
    icons = [row.icon for row in listed[1:7]]
    assert icons == ["stage-done", "unreadable", "unreadable", "doubt", "stage-now", "stage-waiting"]


def test_nothing_is_an_empty_list() -> None:
    assert rows([], [], date.today()) == []
