"""A brief leaves the window as a file: asked for, written, opened again; and what is told where that fails."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import jsonschema
import pypdfium2
import pytest
from lxml import html
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk import paths
from briefdesk.desk.chosen_sentences import ChosenSentences
from briefdesk.desk.save_dialog import SaveDialog
from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, TranslationReady
from briefdesk.records import Article
from tests.desk.articles import REWRITTEN, UKRAINIAN, article, translation
from tests.desk.windows import begin_translating, show_article

WAIT_MS = 20_000
TITLES = ("Night ferry stays", "Нічний пором залишається")


@pytest.fixture
def translated(window: MainWindow) -> MainWindow:
    begin_translating(window, TranslationReady("summary", translation(), ()), Finished(1.0, 1000))
    return window


def dialog_of(window: MainWindow, qtbot: QtBot) -> SaveDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(SaveDialog)))
    return window.findChildren(SaveDialog)[-1]


def save_as(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    """Write this path into the dialog, and accept it."""
    dialog = dialog_of(window, qtbot)
    (name,) = dialog.findChildren(QLineEdit, "fileNameEdit")
    name.setText(str(path))
    dialog.accept()


def exported(window: MainWindow, qtbot: QtBot, path: Path) -> Path:
    """Whatever the dialog was opened for, into this file."""
    window.brief.export_button.offer()  # what it said of the file before is over
    save_as(window, qtbot, path)
    qtbot.waitUntil(lambda: window.brief.export_button.text() == "Exported", timeout=WAIT_MS)
    return path


def pairs() -> list[list[str]]:
    return [[f"{REWRITTEN[0]} [1]", UKRAINIAN[0]], [f"{REWRITTEN[1]} [3, 4]", UKRAINIAN[1]]]


def test_what_is_shown_is_exported_and_opened_again(translated: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    translated.does.exports.export.trigger()
    file = docx.Document(str(exported(translated, qtbot, tmp_path / "ferry.docx")))
    assert [each.text for each in file.paragraphs if each.style.name.startswith("Heading")][:2] == list(TITLES)
    assert [[cell.text for cell in row.cells] for row in file.tables[0].rows][1:] == pairs()
    note = file.paragraphs[-1].text
    assert note.startswith("Machine-written; nothing was marked to verify. Source: Night ferry stays · Ada Quill")
    assert "opus-mt-tc-big-en-zle (revision 1)" in note


def test_the_view_decides_and_so_does_the_menu(translated: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    translated.brief.choose_view("translation")
    translated.does.exports.formats["text"].trigger()
    text = exported(translated, qtbot, tmp_path / "one.txt").read_text("utf-8")
    assert text.startswith(f"{TITLES[1]}\nAda Quill\n\n• {UKRAINIAN[0]}\n• {UKRAINIAN[1]}\n\n")
    translated.does.exports.contents["sources"].trigger()
    translated.does.exports.paragraph.trigger()
    translated.does.exports.provenance.trigger()
    translated.does.exports.formats["text"].trigger()
    text = exported(translated, qtbot, tmp_path / "two.txt").read_text("utf-8")
    assert f"\n\n{REWRITTEN[0]} [1] {REWRITTEN[1]} [3, 4]\n\nFrom the article\n\n[1] The harbour council" in text
    assert "Machine-written" not in text
    assert (translated.control.settings.layout, translated.control.settings.provenance) == ("paragraph", False)


def read_html(path: Path) -> list[str]:
    page = html.document_fromstring(path.read_bytes())
    return ["".join(cell.itertext()) for cell in page.iter("td")]


def read_markdown(path: Path) -> list[str]:
    rows = [line.strip("| ").split(" | ") for line in path.read_text("utf-8").splitlines() if line.startswith("| ")]
    return [cell.replace("\\", "") for row in rows[2:] for cell in row]


def read_pdf(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    text = " ".join(document[0].get_textpage().get_text_range().split())
    found = sorted((text.index(cell), cell) for cell in (*REWRITTEN, *UKRAINIAN))
    return [cell for _, cell in found]


def read_json(path: Path) -> list[str]:
    shape = json.loads(path.read_text("utf-8"))
    jsonschema.validate(shape, json.loads((paths.resources() / "schemas" / "brief.json").read_text("utf-8")))
    both = zip(shape["summary"]["sentences"], shape["translation"]["sentences"], strict=True)
    return [side["text"] for pair in both for side in pair]


READERS: dict[str, Callable[[Path], list[str]]] = {
    "html": read_html,
    "md": read_markdown,
    "pdf": read_pdf,
    "json": read_json,
}


@pytest.mark.parametrize("fmt", READERS)
def test_every_format_holds_the_pairs(translated: MainWindow, qtbot: QtBot, tmp_path: Path, fmt: str) -> None:
    translated.does.exports.formats[fmt].trigger()
    cells = READERS[fmt](exported(translated, qtbot, tmp_path / f"brief.{fmt}"))
    expected = [REWRITTEN[0], UKRAINIAN[0], REWRITTEN[1], UKRAINIAN[1]]
    assert [cell.partition(" [")[0].rstrip(" 1234,") for cell in cells] == expected


def test_the_dialog_suggests_the_title_the_folder_of_the_article_and_the_last_format(
    window: MainWindow, qtbot: QtBot, story: Path, tmp_path: Path
) -> None:
    show_article(window, 0, of=_from(story))
    window.does.exports.export.trigger()
    dialog = dialog_of(window, qtbot)
    assert dialog.directory().absolutePath() == str(story.parent)
    assert Path(dialog.selectedFiles()[0]).name == "Night ferry stays.docx"
    dialog.reject()
    window.does.exports.formats["md"].trigger()
    (tmp_path / "sub").mkdir()
    exported(window, qtbot, tmp_path / "sub" / "plain")
    assert (tmp_path / "sub" / "plain.md").exists()
    window.does.exports.export.trigger()
    dialog = dialog_of(window, qtbot)
    assert dialog.directory().absolutePath() == str(tmp_path / "sub")
    assert dialog.selectedNameFilter() == "Markdown (*.md)"


def test_the_folder_of_the_sample_is_no_place_for_a_brief(window: MainWindow, qtbot: QtBot) -> None:
    show_article(window, 0, of=_from(paths.sample()))
    window.does.exports.export.trigger()
    dialog = dialog_of(window, qtbot)
    assert dialog.directory().absolutePath() != str(paths.sample().parent)
    dialog.reject()


def test_the_extension_that_is_written_counts_more_than_the_kind(
    translated: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    translated.does.exports.export.trigger()
    path = exported(translated, qtbot, tmp_path / "ferry.html")
    assert path.read_bytes().startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
def test_a_file_is_replaced_only_where_a_person_says_so(
    translated: MainWindow, qtbot: QtBot, tmp_path: Path, answer: QMessageBox.StandardButton
) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("An older brief.", "utf-8")
    translated.does.exports.formats["text"].trigger()

    def reply() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(answer).click()

    QTimer.singleShot(50, reply)
    save_as(translated, qtbot, path)
    if answer == QMessageBox.StandardButton.Yes:
        qtbot.waitUntil(lambda: path.read_text("utf-8").startswith(TITLES[0]), timeout=WAIT_MS)
    else:
        assert path.read_text("utf-8") == "An older brief."
        dialog_of(translated, qtbot).reject()


def told(window: MainWindow, qtbot: QtBot) -> tuple[str, str]:
    qtbot.waitUntil(window.brief.message.isVisible, timeout=WAIT_MS)
    return window.brief.message.accessibleName(), window.brief.message.accessibleDescription()


def test_a_place_that_cannot_be_written_is_told_and_another_one_offered(
    translated: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "taken").mkdir()
    translated.ways_out.exporter.save(tmp_path / "taken", "docx")
    title, text = told(translated, qtbot)
    assert title == "The brief was not exported"
    assert text == (
        "taken was not written. There is a folder of that name. The brief is still here, and no other file was changed."
    )
    qtbot.mouseClick(_button(translated, "Export elsewhere"), Qt.MouseButton.LeftButton)
    exported(translated, qtbot, tmp_path / "free.docx")
    assert not translated.brief.message.isVisible()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="folders do not keep an administrator out")
def test_a_folder_that_is_closed_is_told(translated: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    translated.ways_out.exporter.save(tmp_path / "ferry.md", "md")
    assert "BriefDesk may not write there." in told(translated, qtbot)[1]
    tmp_path.chmod(0o700)


def test_a_folder_that_went_away_is_told(translated: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    translated.ways_out.exporter.save(tmp_path / "gone" / "ferry.pdf", "pdf")
    assert "That folder is not there any more." in told(translated, qtbot)[1]


def test_the_article_is_never_overwritten(window: MainWindow, qtbot: QtBot, story: Path) -> None:
    before = story.read_bytes()
    show_article(window, 0, of=_from(story))
    window.ways_out.exporter.save(story, "text")
    assert "That file is the article itself." in told(window, qtbot)[1]
    assert story.read_bytes() == before


def test_without_a_brief_nothing_goes_out(window: MainWindow) -> None:
    assert not window.brief.export_button.isEnabled()
    for action in window.does.exports.ways_out:
        assert not action.isEnabled()
    show_article(window, 0)
    assert window.brief.export_button.isEnabled()
    assert all(action.isEnabled() for action in window.does.exports.ways_out)
    assert not window.does.exports.contents["pairs"].isEnabled()


# Some of the sentences


def chosen(window: MainWindow) -> tuple[ChosenSentences, QListWidget]:
    window.does.exports.chosen.trigger()
    (dialog,) = window.findChildren(ChosenSentences)
    (listed,) = dialog.findChildren(QListWidget)
    return dialog, listed


def test_a_selection_of_sentences_is_exported(translated: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, listed = chosen(translated)
    assert [listed.item(row).text() for row in range(listed.count())] == list(REWRITTEN)
    listed.item(0).setCheckState(Qt.CheckState.Unchecked)
    _click(dialog, "Export…")
    file = docx.Document(str(exported(translated, qtbot, tmp_path / "one.docx")))
    assert [[cell.text for cell in row.cells] for row in file.tables[0].rows][1:] == pairs()[1:]


def test_a_selection_of_sentences_is_copied(translated: MainWindow) -> None:
    translated.does.exports.provenance.trigger()
    dialog, listed = chosen(translated)
    listed.item(1).setCheckState(Qt.CheckState.Unchecked)
    _click(dialog, "Copy")
    assert QApplication.clipboard().text() == f"{REWRITTEN[0]}\n{UKRAINIAN[0]}"


def test_nothing_chosen_leads_nowhere(translated: MainWindow) -> None:
    dialog, listed = chosen(translated)
    for row in range(listed.count()):
        listed.item(row).setCheckState(Qt.CheckState.Unchecked)
    ways = [button for button in dialog.findChildren(QPushButton) if button.text() != "Cancel"]
    assert len(ways) == 3
    assert not any(button.isEnabled() for button in ways)
    dialog.reject()


def test_what_a_person_has_written_goes_out(translated: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    result = translated.control.session.result
    assert result is not None
    result.editing.write(0, "The ferry runs on until spring.")
    translated.does.exports.formats["text"].trigger()
    text = exported(translated, qtbot, tmp_path / "edited.txt").read_text("utf-8")
    assert "The ferry runs on until spring. [1]" in text
    assert REWRITTEN[0] not in text
    assert "edited by a person." in text


def _from(path: Path) -> Article:
    """The article, as if it had been read from this file."""
    return replace(article(), source=replace(article().source, path=str(path)))


def _button(window: MainWindow, text: str) -> QPushButton:
    return next(each for each in window.brief.message.findChildren(QPushButton) if each.text() == text)


def _click(dialog: ChosenSentences, text: str) -> None:
    (box,) = dialog.findChildren(QDialogButtonBox)
    next(each for each in box.buttons() if each.text() == text).click()


def test_no_two_actions_share_their_keys(window: MainWindow) -> None:
    keys = [key.toString() for action in window.does.all() for key in action.shortcuts()]
    assert {"Ctrl+E", "Ctrl+P"} <= set(keys)
    assert sorted(keys) == sorted(set(keys))
