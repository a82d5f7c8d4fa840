"""What tests of the window share: a story, and ways to bring the window where the test begins."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.desk.widgets.sentence_row import SentenceRow
from briefdesk.desk.window import MainWindow
from briefdesk.events import ArticleReady, SummaryReady
from briefdesk.records import Article
from tests.desk.articles import SENTENCES, article, coverage, summary

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
