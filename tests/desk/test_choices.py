"""What a brief is to be: summariser and language, in the toolbar, in the menu, and from one start to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from briefdesk import settings as stored
from briefdesk.desk.widgets.choice_combo import ChoiceCombo
from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, TranslationReady
from briefdesk.records import KEY_SENTENCES
from briefdesk.worker.messages import Models
from tests.desk.articles import MODELS, translation
from tests.desk.windows import begin_translating, say, show_article

DONE = TranslationReady("summary", translation(), ())


def words(combo: QComboBox) -> list[str]:
    return [combo.itemText(index) for index in range(combo.count()) if combo.itemText(index)]


def pick(combo: QComboBox, text: str) -> None:
    """As a click on this line of the list would."""
    index = combo.findText(text)
    assert index >= 0, words(combo)
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def entries(menu: QMenu) -> dict[str, bool]:
    menu.aboutToShow.emit()
    return {action.text(): action.isChecked() for action in menu.actions() if action.text()}


def boxes(window: MainWindow) -> tuple[ChoiceCombo, ChoiceCombo]:
    return window.toolbar.summariser.combo, window.toolbar.target.combo


def test_with_nothing_installed_there_is_one_entry_each(window: MainWindow) -> None:
    summariser, target = boxes(window)
    assert (words(summariser), words(target)) == (["Key sentences – instant"], ["No translation"])
    say(window, MODELS, Models((), ()))
    assert (words(summariser), words(target)) == (["Key sentences – instant"], ["No translation"])


def test_what_is_installed_can_be_chosen_the_best_first(window: MainWindow) -> None:
    say(window, MODELS)
    summariser, target = boxes(window)
    assert words(summariser) == ["Writer Large – rewritten", "Writer – rewritten", "Key sentences – instant"]
    assert words(target) == ["No translation", "Spanish", "Ukrainian", "Whole article too"]
    assert (summariser.currentText(), target.currentText()) == ("Writer Large – rewritten", "No translation")


def test_a_choice_is_a_wish_and_is_remembered(window: MainWindow) -> None:
    say(window, MODELS)
    summariser, target = boxes(window)
    pick(summariser, "Writer – rewritten")
    pick(target, "Ukrainian")
    pick(target, "Whole article too")
    wish = window.control.session.wish
    assert (wish.summariser, wish.to, wish.whole) == ("writer-small", "uk", True)
    assert (summariser.currentText(), target.currentText()) == ("Writer – rewritten", "Ukrainian")
    window.close()
    kept = stored.load(stored.default_path())
    assert (kept.summariser, kept.target, kept.whole) == ("writer-small", "uk", True)


def test_the_best_is_the_best_that_there_is_some_day(window: MainWindow) -> None:
    say(window, MODELS)
    pick(boxes(window)[0], "Key sentences – instant")
    assert window.control.session.wish.summariser == KEY_SENTENCES
    pick(boxes(window)[0], "Writer Large – rewritten")
    assert window.control.session.wish.summariser == ""


def test_whole_article_is_ticked_and_the_language_stays(window: MainWindow) -> None:
    say(window, MODELS)
    target = boxes(window)[1]
    ticks = []
    for _ in range(2):
        pick(target, "Whole article too")
        place = target.findText("Whole article too")
        ticks.append(Qt.CheckState(target.itemData(place, Qt.ItemDataRole.CheckStateRole)))
        assert target.currentText() == "No translation"
    assert ticks == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]


def test_another_summariser_or_language_briefs_the_open_article_again(window: MainWindow) -> None:
    begin_translating(window, DONE, Finished(4.0, 1000))
    for combo, text in zip(boxes(window), ("Key sentences – instant", "Spanish"), strict=True):
        pick(combo, text)
        assert window.control.session.running
        window.control.stop()
    assert (boxes(window)[0].currentText(), boxes(window)[1].currentText()) == ("Writer Large – rewritten", "Ukrainian")


def test_while_a_job_runs_nothing_can_be_chosen(window: MainWindow) -> None:
    begin_translating(window)
    assert not any(combo.isEnabled() for combo in boxes(window))
    assert not window.does.summarisers.menuAction().isEnabled()
    window.control.stop()
    assert all(combo.isEnabled() for combo in boxes(window))


def test_the_menu_offers_the_same(window: MainWindow) -> None:
    say(window, MODELS)
    window.control.choose_target("es")
    assert entries(window.does.summarisers) == {
        "Writer Large – rewritten": True,
        "Writer – rewritten": False,
        "Key sentences – instant": False,
    }
    languages = {"No translation": False, "Spanish": True, "Ukrainian": False, "Whole article too": False}
    assert entries(window.does.targets) == languages
    next(action for action in window.does.targets.actions() if action.text() == "Ukrainian").trigger()
    next(action for action in window.does.summarisers.actions() if action.text() == "Writer – rewritten").trigger()
    assert (window.control.session.wish.to, window.control.session.wish.summariser) == ("uk", "writer-small")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen platform, of every pop-up
def test_neither_wheel_nor_arrows_begin_a_job(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, DONE, Finished(4.0, 1000))
    combo = boxes(window)[1]
    place, turn = QPointF(5, 5), QPoint(0, -120)
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    globally = QPointF(combo.mapToGlobal(place.toPoint()))
    wheel = QWheelEvent(place, globally, turn, turn, Qt.MouseButton.NoButton, keys, phase, False)
    QApplication.sendEvent(combo, wheel)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.view().isVisible()
    combo.hidePopup()
    assert (combo.currentText(), window.control.session.running) == ("Ukrainian", False)


@pytest.mark.parametrize("width", [1600, 1280, 1100, 900])
def test_the_boxes_are_never_cut_and_always_say_what_they_are_for(window: MainWindow, qtbot: QtBot, width: int) -> None:
    show_article(window, 0)
    say(window, MODELS)
    window.resize(width, 700)
    qtbot.wait(20)
    for chooser in (window.toolbar.summariser, window.toolbar.target):
        assert chooser.combo.width() >= chooser.combo.sizeHint().width()
        assert chooser.combo.accessibleName() in ("Summariser", "Translate to")
        assert window.toolbar.rect().contains(chooser.geometry())
