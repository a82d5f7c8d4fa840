"""The window with the real worker and real, very small models: rewritten, translated, stopped in the middle."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.desk.session import Phase
from briefdesk.desk.window import MainWindow
from briefdesk.events import SentenceRetranslated
from briefdesk.glossary.entries import Entry, Glossary
from briefdesk.glossary.store import default_path, save
from tests.desk.windows import rows, wait_for_rest
from tests.models.pocket_grammar import article
from tests.models.pocket_home import install_pocket_models
from tests.models.pocket_models import HELD_OUT

WAIT_MS = 60_000
STORIES = [article(seed) for seed in HELD_OUT[:60]]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install_pocket_models(tmp_path_factory.mktemp("pocket"), ("pocket-brief", "pocket-en-uk"))


@pytest.fixture
def equipped(installed: Path, home: Path, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window whose worker has found the models."""
    shutil.copytree(installed / "models", home / "models")
    window.control.worker.warm_up()
    qtbot.waitUntil(
        lambda: bool(window.control.session.models and window.control.session.models.targets), timeout=WAIT_MS
    )
    return window


def story(folder: Path, *numbers: int) -> Path:
    path = folder / "story.txt"
    path.write_text("\n\n".join(STORIES[number].text() for number in numbers), encoding="utf-8")
    return path


def test_an_article_is_rewritten_and_translated(equipped: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    equipped.control.choose_target("uk")
    equipped.control.choose_whole(True)
    finals: list[bool] = []
    equipped.control.changed.connect(
        lambda: finals.append(equipped.control.session.result.final) if equipped.control.session.summary else None
    )
    equipped.control.open_files([story(tmp_path, 0)])
    qtbot.waitUntil(lambda: equipped.control.session.running)
    wait_for_rest(equipped, qtbot)
    now = equipped.control.session
    assert now.notice is None
    assert (finals[0], finals[-1]) == (False, True), "the key sentences come first"
    assert now.rewritten
    assert [row.shown_texts for row in rows(equipped)] == [
        list(pair) for pair in zip(STORIES[0].summary_en, STORIES[0].summary_uk, strict=True)
    ]
    assert now.whole is not None
    assert now.article is not None
    assert len(now.whole.texts) == len(now.article.sentences)
    said = " ".join(label.text() for label in equipped.status.findChildren(QLabel))
    assert "English → Ukrainian" in said


def test_stop_while_it_translates_keeps_what_is_there_and_the_next_job_works(
    equipped: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    equipped.control.choose_target("uk")
    equipped.control.choose_whole(True)
    equipped.control.open_files([story(tmp_path, *range(len(STORIES)))])
    session = equipped.control.session
    qtbot.waitUntil(lambda: session.whole is not None and bool(session.whole.texts), timeout=WAIT_MS)
    assert session.phase is Phase.TRANSLATING
    equipped.does.stop.trigger()
    assert session.phase is Phase.RESTING
    kept = dict(session.whole.texts) if session.whole else {}
    assert session.article is not None
    assert 0 < len(kept) < len(session.article.sentences)
    assert rows(equipped)
    equipped.control.choose_whole(False)
    equipped.control.open_files([story(tmp_path, 1)])
    qtbot.waitUntil(lambda: session.running)
    wait_for_rest(equipped, qtbot)
    assert session.notice is None
    assert [row.shown_texts[0] for row in rows(equipped)] == list(STORIES[1].summary_en)


def test_a_language_without_a_translator_leaves_the_summary(equipped: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    spanish = tmp_path / "historia.txt"
    spanish.write_text(
        "El ayuntamiento mantiene el ferry\n\nEl consejo del puerto votó el lunes mantener el ferry nocturno hasta la "
        "primavera. El barco lleva a enfermeras, panaderos y trabajadores del muelle que terminan tarde.\n\n"
        "Su dueño había pedido sesenta mil más al año por el precio del combustible. El consejo encontró el dinero "
        "aplazando las obras de dos aparcamientos. Los vecinos celebraron la noticia en la plaza. El alcalde prometió "
        "que el servicio seguirá todo el invierno y que los billetes no subirán de precio.",
        encoding="utf-8",
    )
    equipped.control.choose_target("uk")
    equipped.control.open_files([spanish])
    qtbot.waitUntil(lambda: equipped.control.session.running)
    wait_for_rest(equipped, qtbot)
    assert equipped.brief.message.accessibleName() == "The Ukrainian translator is not on this laptop"
    assert equipped.brief.message.accessibleDescription().startswith("The summary is ready.")
    assert rows(equipped)


def rewrite(window: MainWindow, row: int, text: str, qtbot: QtBot) -> None:
    """As a person does: F2, other words, Enter; until the worker has answered."""
    window.activateWindow()
    window.brief.rows.focus_row(row)
    window.does.edit_sentence.trigger()
    editor = window.brief.rows.rows[row].editor
    assert editor.text is not None
    editor.text.selectAll()
    editor.text.insertPlainText(text)
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.control.session.revising, timeout=WAIT_MS)


def test_an_edited_sentence_is_checked_and_it_alone_is_translated_again(
    equipped: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    equipped.control.choose_target("uk")
    equipped.control.open_files([story(tmp_path, 0)])
    qtbot.waitUntil(lambda: equipped.control.session.running)
    wait_for_rest(equipped, qtbot)
    now, asked = equipped.control.session, list[str]()
    equipped.control.worker.replied.connect(
        lambda reply: asked.append(reply.source) if isinstance(reply, SentenceRetranslated) else None
    )
    text, in_ukrainian = STORIES[0].sentences_en[2], STORIES[0].sentences_uk[2]
    rewrite(equipped, 1, text, qtbot)
    assert now.notice is None
    assert asked == [text]
    assert now.summary is not None
    assert now.translation is not None
    assert now.summary.sentences[1].evidence == (2,)
    assert now.translation.texts == {**dict(enumerate(STORIES[0].summary_uk)), 1: in_ukrainian}
    assert rows(equipped)[1].shown_texts == [text, in_ukrainian]
    equipped.does.undo.trigger()
    assert asked == [text], "what was known is not asked again"
    assert list(now.translation.texts.values()) == list(STORIES[0].summary_uk)


def test_an_edit_outlives_the_worker(equipped: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    equipped.control.open_files([story(tmp_path, *range(len(STORIES)))])
    qtbot.waitUntil(lambda: equipped.control.session.running)
    wait_for_rest(equipped, qtbot)
    now, worker = equipped.control.session, equipped.control.worker
    assert now.result is not None
    now.result.editing.write(0, "The ferry is late.")
    os.kill(worker.pid, signal.SIGSTOP)  # so that it cannot answer before it is killed
    equipped.control.revise()
    assert now.revising
    os.kill(worker.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: now.notice is not None, timeout=WAIT_MS)
    assert equipped.brief.message.accessibleName() == "Restarted; nothing was lost"
    assert rows(equipped)[0].shown_texts == ["The ferry is late."]
    assert not now.revising
    equipped.brief.message.acted.emit("revise")
    assert now.notice is None
    qtbot.waitUntil(lambda: not now.revising and now.result is not None and now.result.editing.wanted() is None,
                    timeout=WAIT_MS)  # fmt: skip
    assert rows(equipped)[0].shown_texts == ["The ferry is late."]


def test_an_edit_while_it_is_translated_waits_for_the_job(equipped: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    equipped.control.choose_target("uk")
    equipped.control.choose_whole(True)
    equipped.control.open_files([story(tmp_path, *range(20))])
    now = equipped.control.session
    qtbot.waitUntil(lambda: now.phase is Phase.TRANSLATING, timeout=WAIT_MS)
    text, in_ukrainian = STORIES[0].sentences_en[1], STORIES[0].sentences_uk[1]
    assert now.result is not None
    now.result.editing.write(0, text)
    equipped.control.revise()
    assert not now.revising
    wait_for_rest(equipped, qtbot)
    assert now.revising
    qtbot.waitUntil(lambda: not now.revising, timeout=WAIT_MS)
    assert now.summary is not None
    assert now.translation is not None
    assert now.article is not None
    assert now.summary.sentences[0].text == text
    assert now.translation.texts[0] == in_ukrainian
    assert now.whole is not None
    assert len(now.whole.texts) == len(now.article.sentences), "the job was not cut short"


def test_a_file_becomes_a_word_file_in_two_languages(equipped: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "story.docx"
    equipped.control.choose_target("uk")
    equipped.control.choose_whole(True)
    equipped.control.open_files([story(tmp_path, 0)])
    qtbot.waitUntil(lambda: equipped.control.session.running)
    wait_for_rest(equipped, qtbot)
    equipped.ways_out.exporter.save(target, "docx")
    qtbot.waitUntil(lambda: equipped.brief.export_button.text() == "Exported", timeout=WAIT_MS)
    file, now = docx.Document(str(target)), equipped.control.session
    (table,) = file.tables
    cells = [[cell.paragraphs[0].runs[0].text for cell in row.cells] for row in table.rows[1:]]
    assert cells == [list(pair) for pair in zip(STORIES[0].summary_en, STORIES[0].summary_uk, strict=True)]
    texts = [paragraph.text for paragraph in file.paragraphs]
    assert now.whole is not None
    assert now.whole.record is not None
    whole = texts[texts.index("The whole article") + 1 :]
    assert whole[: len(now.whole.record.text.split("\n\n"))] == now.whole.record.text.split("\n\n")
    assert "pocket-brief" in texts[-1]
    assert "pocket-en-uk" in texts[-1]


TERM = Entry("en", "uk", "food company", "велика харчова компанія")
NOTE = "The glossary says “велика харчова компанія”."


def apply_button(window: MainWindow, row: int) -> QToolButton | None:
    buttons = rows(window)[row].findChildren(QToolButton)
    return next((each for each in buttons if each.text() == "Apply" and each.isVisible()), None)


def test_a_term_that_is_missing_is_put_there_and_stands_in_the_word_file(
    equipped: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    save(Glossary().with_entries([TERM]), default_path())
    now, target, machine = equipped.control.session, tmp_path / "story.docx", STORIES[0].summary_uk[0]
    mine = machine.replace("Харчова компанія", "Велика харчова компанія")
    assert mine != machine
    equipped.control.choose_target("uk")
    equipped.control.choose_whole(True)
    equipped.control.open_files([story(tmp_path, 0)])
    qtbot.waitUntil(lambda: now.running)
    wait_for_rest(equipped, qtbot)
    assert now.translation is not None
    assert [each.note for each in now.translation.findings] == [NOTE]
    button = apply_button(equipped, 0)
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: not now.revising, timeout=WAIT_MS)
    assert now.translation.texts[0] == mine
    assert now.translation.findings == (), "the worker has looked at it once more"
    assert now.notice is None
    equipped.does.undo.trigger()
    assert now.translation.texts[0] == machine
    assert [each.note for each in now.translation.findings] == [NOTE]
    assert apply_button(equipped, 0) is not None
    equipped.does.redo.trigger()
    equipped.does.checks.trigger()
    (check,) = [each for each in equipped.checks.panel.model.checks if each.note == NOTE]
    assert check.of == 0, "the one about the translated article is left"
    equipped.checks.panel.head.fix_button.click()
    assert not equipped.checks.panel.model.checks
    assert now.whole is not None
    assert now.whole.record is not None
    assert now.whole.record.text.startswith("Велика харчова компанія")
    equipped.ways_out.exporter.save(target, "docx")
    qtbot.waitUntil(lambda: equipped.brief.export_button.text() == "Exported", timeout=WAIT_MS)
    file = docx.Document(str(target))
    (table,) = file.tables
    assert table.rows[1].cells[1].paragraphs[0].runs[0].text == mine
    whole = [paragraph.text for paragraph in file.paragraphs if paragraph.text.startswith("Велика харчова компанія")]
    assert whole == [now.whole.record.text.split("\n\n")[0]]
