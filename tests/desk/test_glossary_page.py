"""The glossary in the Settings dialog: filled by hand and from files, and the open brief held against it at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.desk.problem_words import WORDS
from briefdesk.desk.settings_dialog.glossary_page import GlossaryPage
from briefdesk.desk.window import MainWindow
from briefdesk.glossary.entries import PROBLEMS, Entry, Glossary
from briefdesk.glossary.store import default_path, load, save
from tests.desk.articles import SENTENCES
from tests.desk.windows import rows, show_article

WORD = next(word for word in SENTENCES[0].split() if len(word) > 5 and word.isalpha())


@pytest.fixture
def page(window: MainWindow) -> GlossaryPage:
    window.does.settings.trigger()
    dialog = window.settings.dialog
    assert dialog is not None
    number = next(i for i, each in enumerate(dialog.pages) if isinstance(each, GlossaryPage))
    dialog.show_page(number)
    page = dialog.pages[number]
    assert isinstance(page, GlossaryPage)
    return page


def choose(page: GlossaryPage, source: str, target: str) -> None:
    page.source.picked.emit(source)
    page.target.picked.emit(target)


def add(page: GlossaryPage, term: str, wording: str) -> None:
    page.term.setText(term)
    page.wording.setText(wording)
    page.add_button.click()


def cells(page: GlossaryPage) -> list[list[str]]:
    table = page.table.model()
    return [[table.index(row, column).data() for column in range(4)] for row in range(table.rowCount())]


def test_an_entry_is_added_and_removed_by_hand(page: GlossaryPage) -> None:
    choose(page, "en", "en")
    add(page, "Kiev", "Kyiv")
    choose(page, "", "uk")
    add(page, "NATO", "НАТО")
    assert cells(page) == [["English", "English", "Kiev", "Kyiv"], ["Any", "Ukrainian", "NATO", "НАТО"]]
    assert (page.term.text(), page.told.text()) == ("", "")
    page.table.selectRow(0)
    page.remove_button.click()
    assert load(default_path()).entries == (Entry("", "uk", "NATO", "НАТО"),)
    assert not page.remove_button.isEnabled()


def test_what_is_no_entry_is_said_and_stays_to_be_mended(page: GlossaryPage) -> None:
    add(page, "Kiev", "")
    assert page.told.text() == "The wording is missing."
    assert page.term.text() == "Kiev"
    assert not default_path().exists()


def test_every_problem_has_words() -> None:
    assert set(WORDS) == set(PROBLEMS)


def test_files_come_in_with_their_bad_lines_told_and_go_out(
    page: GlossaryPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in.csv").write_bytes("Харьков;Харків\nодне\nЛьвов;Львів\n".encode("cp1251"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", _answers(tmp_path / "in.csv"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", _answers(tmp_path / "out.csv"))
    choose(page, "uk", "uk")
    page.import_button.click()
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 2)
    assert page.told.text().split("\n")[:2] == ["2 entries imported.", "1 line was left out:"]
    assert page.told.text().split("\n")[2].startswith("Line 2: ")
    page.export_button.click()
    assert (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[1] == "uk,uk,Харьков,Харків"


def test_a_file_that_is_no_table_is_told(
    page: GlossaryPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in.csv").write_bytes(b"\x89PNG\0\0\0\r\1\2\3")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", _answers(tmp_path / "in.csv"))
    page.import_button.click()
    qtbot.waitUntil(lambda: page.told.text() != "")
    assert page.told.text().startswith("In.csv is not a text file")


def offers(window: MainWindow) -> int:
    buttons = rows(window)[0].findChildren(QToolButton)
    return sum(button.text() == "Apply" and button.isVisible() for button in buttons)


def test_the_open_brief_is_held_against_it(page: GlossaryPage, window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, 2)
    before = window.control.session.findings
    choose(page, "en", "en")
    add(page, WORD, "another word")
    qtbot.waitUntil(lambda: offers(window) == 1)
    page.table.selectRow(0)
    page.remove_button.click()
    qtbot.waitUntil(lambda: window.control.session.findings == before)


def test_the_newest_table_counts_and_the_texts_as_they_are(
    page: GlossaryPage, window: MainWindow, qtbot: QtBot
) -> None:
    show_article(window, 0, 2)
    result = window.control.session.result
    assert result is not None
    choose(page, "en", "en")
    add(page, WORD, "another word")
    add(page, WORD, "the right word")
    result.editing.write(0, f"The {WORD} alone.")  # while the threads are at it
    qtbot.waitUntil(lambda: offers(window) == 1)
    (told,) = [each for each in result.findings if each.suggestion and each.start < len(f"The {WORD} alone.")]
    assert (told.suggestion, told.text, told.start) == ("the right word", WORD, 4)


def test_thousands_of_entries_are_listed(page: GlossaryPage) -> None:
    entries = [Entry("en", "uk", f"term {number}", f"слово {number}") for number in range(5000)]
    save(Glossary().with_entries(entries), default_path())
    choose(page, "en", "uk")
    add(page, "ferry", "пором")
    assert page.table.model().rowCount() == 5001
    page.table.selectRow(5000)
    page.remove_button.click()
    assert load(default_path()).entries == tuple(entries)


def damage() -> bytes:
    data = b'{"version": 1, "entries": [{"source": "en", "target": "en", "term": "Kiev", "wordi'
    default_path().parent.mkdir(parents=True, exist_ok=True)
    default_path().write_bytes(data)
    return data


def kept_aside() -> Path:
    return default_path().with_name("glossary.json.damaged")


def test_a_damaged_file_is_told_and_never_written_over(page: GlossaryPage) -> None:
    data = damage()
    choose(page, "en", "en")
    add(page, "Kiev", "Kyiv")
    assert default_path().read_bytes() == data
    assert page.damaged.isVisible()
    assert page.damaged.told.text().replace("\u200b", "") == (
        f"The glossary in {default_path()} is damaged; it was not touched."
    )
    assert (page.term.text(), page.wording.text()) == ("Kiev", "Kyiv")
    page.damaged.button.click()
    assert kept_aside().read_bytes() == data
    assert load(default_path()).entries == (Entry("en", "en", "Kiev", "Kyiv"),)
    assert cells(page) == [["English", "English", "Kiev", "Kyiv"]]
    assert not page.damaged.isVisible()
    assert page.told.text() == "The damaged file is kept as glossary.json.damaged."


def test_a_damaged_file_is_told_before_anything_is_done(home: Path, window: MainWindow) -> None:
    data = damage()
    page = GlossaryPage(window.control)
    assert not page.damaged.isHidden()
    page.damaged.button.click()
    assert kept_aside().read_bytes() == data
    assert not default_path().exists()
    page.deleteLater()


def test_an_import_waits_until_the_damaged_file_is_out_of_the_way(
    page: GlossaryPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = damage()
    (tmp_path / "in.csv").write_text("Kiev,Kyiv\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", _answers(tmp_path / "in.csv"))
    choose(page, "en", "en")
    page.import_button.click()
    qtbot.waitUntil(page.damaged.isVisible)
    assert default_path().read_bytes() == data
    page.damaged.button.click()
    assert page.told.text().split("\n") == [
        "The damaged file is kept as glossary.json.damaged.",
        "1 entry imported.",
    ]
    assert load(default_path()).entries == (Entry("en", "en", "Kiev", "Kyiv"),)


def test_a_file_of_a_newer_version_stays_as_it_is(page: GlossaryPage) -> None:
    default_path().parent.mkdir(parents=True, exist_ok=True)
    default_path().write_text('{"version": 2, "pages": []}')
    choose(page, "en", "en")
    add(page, "Kiev", "Kyiv")
    assert default_path().read_text() == '{"version": 2, "pages": []}'
    assert page.told.text().startswith("The glossary was last used by a newer BriefDesk.")


def _answers(path: Path) -> Callable[..., tuple[str, str]]:
    return lambda *_: (str(path), "")
