"""What a person sees in a day, in the order in which it comes about. Each scene leaves the window for the next one."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication

from briefdesk import paths
from briefdesk.desk.panes.original import ORIGINAL as IN_ONE_LANGUAGE
from briefdesk.desk.panes.original import SIDE_BY_SIDE
from briefdesk.desk.panes.work import BRIEF, ORIGINAL
from briefdesk.desk.session import Phase
from docs.screenshots.camera import Size
from docs.screenshots.stage import Stage

PAST = range(2, 7)
"""Stories that were briefed before."""


def first_run(stage: Stage) -> None:
    control = stage.window.control
    stage.camera.wait(lambda: control.session.models and control.models.state.inventory)
    stage.camera.take("first-run")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(paths.sample()))] * 3)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(640, 400), Qt.DropAction.CopyAction, files, buttons, keys)
    QApplication.sendEvent(stage.window, enter)
    stage.camera.take("drop")
    QApplication.sendEvent(stage.window, QDragLeaveEvent())


def key_sentences(stage: Stage) -> None:
    """The real sample, with the built-in model."""
    stage.window.control.choose_summariser("key-sentences")
    stage.window.control.open_sample()
    stage.camera.rest()
    stage.window.evidence.pin_row(1)
    stage.camera.take("key-sentences")
    stage.window.original.view.chip.toggle()
    stage.camera.take("left-out")
    stage.window.original.view.chip.toggle()
    stage.window.control.choose_summariser("")


def library(stage: Stage) -> None:
    control = stage.window.control
    control.set_library(True)
    control.choose_target(stage.target)
    for number in PAST:
        stage.brief(stage.story(number))
    control.open_files([stage.story(number) for number in (0, 7, 8)])
    stage.camera.rest()
    stage.camera.wait(lambda: not control.queue.waiting)
    stage.camera.rest()


def brief(stage: Stage) -> None:
    """Rewritten and translated, in its views."""
    stage.window.evidence.pin_row(1)
    stage.camera.take("brief")
    for view in ("summary", "translation", "bilingual"):
        stage.window.brief.choose_view(view)
        if view != "bilingual":
            stage.camera.take(view)
    stage.camera.dress(Size(1440, 900), "light")
    stage.camera.settle()
    if stage.window.library.shown:
        stage.window.does.library.trigger()
    stage.window.work.splitter.setSizes([520, 920])
    stage.camera.take("two-columns", sizes=(Size(1440, 900),))
    stage.window.work.splitter.setSizes([620, 820])


def library_open(stage: Stage) -> None:
    window = stage.window
    for size in (Size(1440, 900), Size(1024, 700), Size(1024, 700, 2)):
        stage.camera.dress(size, "light")
        stage.camera.settle()
        if not window.library.shown:
            window.does.library.trigger()
        stage.camera.settle()
        stage.camera.take("library", sizes=(size,))
    window.library.dock.field.setText("fa" if stage.target == "es" else "ф")
    stage.camera.settle(0.6)
    stage.camera.take("library-search", sizes=(Size(1440, 900),))
    window.library.dock.field.clear()
    window.does.library.trigger()


def whole_article(stage: Stage) -> None:
    stage.window.control.choose_whole(True)
    stage.brief(stage.story(0))
    stage.window.evidence.pin_row(1)
    stage.window.work.show_side(ORIGINAL)
    stage.window.original.show_view(SIDE_BY_SIDE)
    stage.camera.take("side-by-side")
    stage.window.original.show_view(IN_ONE_LANGUAGE)
    stage.window.work.show_side(BRIEF)
    stage.window.control.choose_whole(False)


def editing(stage: Stage) -> None:
    """One sentence is edited so that a fact in it is no longer the article's; it is reviewed."""
    window, rows = stage.window, stage.window.brief.rows
    stage.brief(stage.story(0))
    window.activateWindow()
    rows.focus_row(1)
    window.does.edit_sentence.trigger()
    text = rows.rows[1].editor.text
    assert text is not None
    stage.camera.take("editing")
    window.work.show_side(BRIEF)
    text = rows.rows[1].editor.text
    assert text is not None, "what is being written stays there"
    text.setPlainText("The company lost 31.7 million euros in 2019.")
    rows.rows[1].editor.finish()
    stage.camera.rest()
    window.evidence.unpin()
    stage.camera.take("edited")
    window.does.next_doubt.trigger()
    stage.camera.take("review")
    window.does.checks.trigger()
    stage.camera.settle()
    stage.camera.take("checks")
    window.does.checks.trigger()
    window.does.undo.trigger()
    stage.camera.rest()


def find(stage: Stage) -> None:
    stage.window.work.show_side(ORIGINAL)
    stage.window.original.view.setFocus()
    stage.window.does.find.trigger()
    bar = stage.window.finder.bars[0]
    bar.open_bar("factory")
    stage.camera.take("find")
    bar.close_bar()
    stage.window.work.show_side(BRIEF)


def running(stage: Stage) -> None:
    """A long job, held still in each of its stages."""
    control, progress = stage.window.control, stage.window.brief.progress
    long = stage.long_story()
    control.choose_whole(True)
    control.open_files([long])
    with stage.caught(Phase.SUMMARISING, lambda: control.session.summary):
        stage.camera.take("running-summarising")
    control.open_files([long])
    with stage.caught(Phase.TRANSLATING, lambda: progress.isVisible() and progress.percent >= 70):
        stage.camera.take("running-translating")
    control.choose_whole(False)


def private(stage: Stage) -> None:
    """Last: what was open in private mode is not kept after it."""
    window = stage.window
    if not window.library.shown:
        window.does.library.trigger()
    stage.window.control.set_private(True)
    stage.camera.take("private")
    stage.window.control.set_private(False)
