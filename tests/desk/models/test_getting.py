"""Choosing a language with no model: it is offered there and then, got, and the translation goes on by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.desk.models.message import ProgressMessage
from briefdesk.desk.window import MainWindow
from briefdesk.errors import NoTranslator
from briefdesk.events import Failed
from briefdesk.worker.messages import Models
from tests.desk.articles import MODELS
from tests.desk.articles import article as ferry
from tests.desk.models.samples import model, summariser, told
from tests.desk.windows import say, show_article, wait_for_rest
from tests.models import student_samples as students
from tests.models.hub import Slow
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT, folder
from tests.models_process.processes import hub_with_student

WAIT_MS = 60_000
STORY = article(HELD_OUT[0])
WEIGHTS = students.Offer.place(f"{students.published_name('model.bin')}.gz")


@pytest.fixture
def offer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[students.Offer]:
    files = {
        name: data for name, data in students.read(folder("pocket-student-en-uk")).items() if name in students.FILES
    }
    with hub_with_student(tmp_path, monkeypatch, files, name="Pocket, English to Ukrainian") as offer:
        yield offer


def press(bar: ProgressMessage) -> str:
    """Its one action; what was on it."""
    button = next(button for button in bar.findChildren(QPushButton) if button.isVisible())
    words = button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return words


def choices(window: MainWindow) -> list[str]:
    combo = window.toolbar.target.combo
    return [combo.itemText(index) for index in range(combo.count()) if combo.itemText(index)]


def test_it_is_got_and_the_translation_follows(
    window: MainWindow, offer: students.Offer, tmp_path: Path, qtbot: QtBot
) -> None:
    window.control.worker.warm_up()
    window.control.models.look()
    (tmp_path / "story.txt").write_text(STORY.text(), "utf-8")
    window.control.open_files([tmp_path / "story.txt"])
    wait_for_rest(window, qtbot)
    qtbot.waitUntil(lambda: len(choices(window)) == 2, timeout=WAIT_MS)
    assert choices(window)[1].startswith("Ukrainian – ")
    window.toolbar.target.chosen.emit("uk")
    bar = window.brief.offer
    assert bar.isVisible()
    assert bar.accessibleName() == "The Ukrainian translator is not on this laptop"
    assert window.toolbar.target.combo.currentText().startswith("Ukrainian")
    offer.hub.misbehave(WEIGHTS, Slow(400_000))
    assert press(bar).startswith("Get the model (")
    qtbot.waitUntil(lambda: "%" in bar.accessibleDescription(), timeout=WAIT_MS)
    assert bar.accessibleName() == "Getting Pocket, English → Ukrainian"
    offer.hub.misbehave(WEIGHTS)
    qtbot.waitUntil(lambda: window.control.session.translation is not None, timeout=WAIT_MS)
    wait_for_rest(window, qtbot)
    assert not bar.isVisible()
    live = window.control.session.translation
    assert live is not None
    assert live.language == "uk"
    assert live.texts


def test_a_pause_and_a_change_of_mind(window: MainWindow, offer: students.Offer, qtbot: QtBot) -> None:
    window.control.models.look()
    show_article(window, 0, 1)
    say(window, Models((), ()))
    qtbot.waitUntil(lambda: len(choices(window)) == 2, timeout=WAIT_MS)
    offer.hub.misbehave(WEIGHTS, Slow(100_000))
    window.control.choose_target("uk")
    bar = window.brief.offer
    press(bar)
    state = window.control.models.state
    qtbot.waitUntil(lambda: any(each.share > 0.05 for each in state.running.values()), timeout=WAIT_MS)
    assert press(bar) == "Pause"
    qtbot.waitUntil(lambda: bar.accessibleDescription().endswith(", paused"), timeout=WAIT_MS)
    bar.dismissed.emit()
    assert not bar.isVisible()
    assert window.control.session.wish.to == ""


# What is told, without a process


def know(window: MainWindow, *models: object) -> None:
    if window.control.session.models is None:
        say(window, Models((), ()))
    window.control.models._take(told(*models))  # type: ignore[arg-type]


def test_languages_here_come_first_then_those_to_be_had_with_their_sizes(window: MainWindow) -> None:
    say(window, MODELS)
    know(window, model("here", "en-uk", "installed"), model("also", "en-es", "installed"), model("fr", "en-fr"))
    assert choices(window) == ["No translation", "Spanish", "Ukrainian", "Whole article too", "French – 25 MB"]
    menu = window.does.targets
    menu.aboutToShow.emit()
    assert "French – 25 MB" in [action.text() for action in menu.actions()]


def test_what_is_shown_stays_while_another_language_is_missing(window: MainWindow) -> None:
    show_article(window, 0, 1)
    say(window, MODELS)
    know(window, model("here", "en-uk", "installed"), model("fr", "en-fr"))
    window.control.choose_target("uk")
    window.control.stop()
    window.control.choose_target("fr")
    assert window.brief.offer.accessibleName() == "The French translator is not on this laptop"
    assert not window.control.session.running
    window.brief.offer.dismissed.emit()
    assert not window.brief.offer.isVisible()


def test_a_way_through_english_needs_two(window: MainWindow) -> None:
    show_article(window, 0, 1, of=replace(ferry(), language="es"))
    know(window, model("es-en", "es-en"), model("en-uk", "en-uk"))
    window.control.choose_target("uk")
    button = next(each for each in window.brief.offer.findChildren(QPushButton) if each.isVisible())
    assert button.text() == "Get the models (50 MB)"


def test_a_job_that_failed_for_want_of_a_model_leads_to_the_offer(window: MainWindow) -> None:
    show_article(window, 0, 1)
    say(window, MODELS)
    know(window, model("en-uk", "en-uk"))
    window.control.choose_target("uk")
    window.control.session.open_file(Path("ferry.txt"))
    say(window, Failed("no-translator", NoTranslator(source="en", target="uk", get="?").params))
    assert window.brief.offer.isVisible()
    assert not window.brief.message.isVisible()


def test_a_summariser_is_offered_as_well(window: MainWindow) -> None:
    show_article(window, 0, 1)
    know(window, summariser())
    combo = window.toolbar.summariser.combo
    assert [combo.itemText(index) for index in range(combo.count())] == [
        "Key sentences – instant",
        "DistilBART – 1.2 GB",
    ]
    window.toolbar.summariser.chosen.emit("distilbart")
    assert window.brief.offer.accessibleName() == "DistilBART is not on this laptop"
    window.brief.offer.dismissed.emit()
    assert not window.brief.offer.isVisible()


def test_without_an_article_the_start_page_names_it(window: MainWindow) -> None:
    know(window, model("en-uk", "en-uk"), model("en-fr", "en-fr"), summariser("best", tier="best"))
    window.control.choose_target("fr")
    lines = [line._title.text() for line in window.start.card._lines if line.isVisible()]
    assert lines == [
        "Key sentences",
        "Rewritten summaries – DistilBART",
        "Translation into French",
        "Translation into Ukrainian",
    ]
    assert not window.start.offer.isVisible()
    window.control.choose_target("")
    window.control.choose_summariser("best")
    assert window.start.offer.accessibleName() == "DistilBART is not on this laptop"
