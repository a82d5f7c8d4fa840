"""The whole way with the real worker and very small models: briefed, translated, kept, found by a word, edited."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.desk.library.model import ROW
from briefdesk.desk.window import MainWindow
from briefdesk.library.records import Entry
from briefdesk.library.words import stem
from tests.desk.library.kept import entries, settle
from tests.desk.windows import rows, wait_for_rest
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT

WAIT_MS = 60_000
STORIES = [article(seed) for seed in HELD_OUT[:2]]


@pytest.fixture
def equipped(pocket_models: Path, home: Path, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window that keeps briefs, and whose worker has found the models."""
    for model in ("pocket-brief", "pocket-en-uk"):
        shutil.copytree(pocket_models / "models" / model, home / "models" / model)
    window.control.set_library(True)
    window.control.worker.warm_up()
    session = window.control.session
    qtbot.waitUntil(lambda: bool(session.models and session.models.targets), timeout=WAIT_MS)
    window.control.choose_target("uk")
    return window


def in_another_form(sentence: str) -> str:
    """A word of the sentence with another ending, as somebody would type it who remembers only what it was about."""
    words = [word.strip("«».,") for word in sentence.split()]
    longest = max(words, key=len)
    other = longest[:-1] + ("а" if longest[-1] != "а" else "и")
    assert stem(other.casefold()) == stem(longest.casefold())
    return other


def test_a_brief_is_found_by_a_ukrainian_word_and_edited_where_it_was(
    equipped: MainWindow, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    for number, story in enumerate(STORIES):
        path = tmp_path / f"{number}.txt"
        path.write_text(story.text(), encoding="utf-8")
        equipped.control.open_files([path])
        wait_for_rest(equipped, qtbot)
        settle(equipped, qtbot)
    assert len(entries(home)) == 2
    equipped.does.search_library.trigger()
    dock = equipped.library.dock
    dock.field.setText(in_another_form(STORIES[0].summary_uk[0]))
    settle(equipped, qtbot)
    found = [dock.model.index(number).data(ROW).of for number in range(dock.model.rowCount())]
    briefs = [entry for entry in found if isinstance(entry, Entry)]
    wanted = next(entry for entry in briefs if entry.id == entries(home)[-1].id)
    assert wanted.target == "uk"
    equipped.control.open_brief(wanted.id)
    settle(equipped, qtbot)
    pairs = [list(pair) for pair in zip(STORIES[0].summary_en, STORIES[0].summary_uk, strict=True)]
    assert [row.shown_texts for row in rows(equipped)] == pairs
    assert equipped.control.session.result is not None
    equipped.control.session.result.editing.write(0, STORIES[1].summary_en[0])
    equipped.control.revise()
    qtbot.waitUntil(lambda: not equipped.control.session.revising, timeout=WAIT_MS)
    settle(equipped, qtbot)
    assert len(entries(home)) == 2, "it is the same entry"
    library_brief = next(entry for entry in entries(home) if entry.id == wanted.id)
    assert library_brief.created == wanted.created
    translated = equipped.control.session.translation
    assert translated is not None
    assert translated.texts[0] == STORIES[1].summary_uk[0]
