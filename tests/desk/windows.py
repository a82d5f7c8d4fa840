"""What tests of the window share: a story, and ways to bring the window where the test begins."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.desk.widgets.sentence_row import SentenceRow
from briefdesk.desk.window import MainWindow
from briefdesk.events import ArticleReady, SummaryReady
from briefdesk.records import Article
from briefdesk.worker.messages import Reply
from tests.desk.articles import MODELS, SENTENCES, article, coverage, rewritten, summary

STORY = "Night ferry stays\n\n" + "\n\n".join([*SENTENCES[:2], *SENTENCES[2:], "Share this story on Facebook"])
WAIT_MS = 20_000


def wait_for_rest(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.control.session.running, timeout=WAIT_MS)


def rows(window: MainWindow) -> list[SentenceRow]:
    return [row for row in window.brief.findChildren(SentenceRow) if not row.isHidden()]


def show_article(window: MainWindow, *chosen: int, repeat: int = 1, of: Article | None = None) -> None:
    """An article and its summary, as the worker would tell them."""
    ferry = of or article(repeat=repeat)
    window.control.session.open_file(Path("ferry.txt"))
    window.control.worker.replied.emit(ArticleReady(ferry))
    window.control.worker.replied.emit(SummaryReady(summary(ferry, *chosen), (), coverage(ferry)))
    window.control.stop()
    QTest.qWait(50)  # the layout settles


def say(window: MainWindow, *replies: Reply) -> None:
    """As the worker would."""
    for reply in replies:
        window.control.worker.replied.emit(reply)


def settle(window: MainWindow) -> None:
    """What is streamed is shown once a frame, and a translated article is written between events."""
    calm = 0
    while calm < 4:
        QTest.qWait(10)
        calm = calm + 1 if window.control.told and not window.original.translated.writing else 0


def begin_translating(window: MainWindow, *replies: Reply, whole: bool = False, of: Article | None = None) -> None:
    """A job that rewrites and translates into Ukrainian, as far as its final summary and these replies."""
    ferry = of or article()
    say(window, MODELS)
    window.control.choose_target("uk")
    window.control.choose_whole(whole)
    window.control.session.open_file(Path("ferry.txt"))
    key = SummaryReady(summary(ferry, 0, 3), (), coverage(ferry), final=False)
    say(window, ArticleReady(ferry), key, SummaryReady(rewritten(ferry), (), coverage(ferry)), *replies)
    settle(window)
