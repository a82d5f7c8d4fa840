"""A long article in the real window: the longest that its event loop is kept busy, step by step, and its memory."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks import long_text
from benchmarks.heartbeat import Heartbeat
from briefdesk.desk.app import application
from briefdesk.desk.panes.original import ORIGINAL, SIDE_BY_SIDE, TRANSLATED
from briefdesk.desk.window import MainWindow
from briefdesk.events import ArticleReady, Finished, Progress, SentenceTranslated, SummaryReady, TranslationReady
from briefdesk.settings import Settings
from briefdesk.worker.messages import Models, Reply, decode_reply, encode_reply

ROWS, BURST, STEPS = 12, 20, 60
BUTTON, KEYS = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


class Reader:
    """Does with a window what a person and a worker do, and tells of each step how long the window was busy."""

    def __init__(self, words: int) -> None:
        self.window = MainWindow(Settings(), lambda settings: None)
        self.window.resize(1440, 900)
        self.window.show()
        QTest.qWait(300)
        self.beat = Heartbeat()
        self.article = long_text.article(words)
        self.summary = long_text.summary(self.article, ROWS)
        self.translated = long_text.translation(words)
        self.summary_translated = long_text.summary_translation(self.summary)
        self.view = self.window.original.view

    def measure(self, step: str, does: Callable[[], None]) -> None:
        self.settle()
        self.beat.restart()
        does()
        self.settle()
        print(f"{step:44} {self.beat.worked:5.0f} ms of work {self.beat.waited:6.0f} ms on the clock", flush=True)

    def settle(self) -> None:
        QTest.qWait(50)
        while self.view.writing or self.window.original.translated.writing:
            QTest.qWait(5)
        QTest.qWait(50)

    def say(self, *replies: Reply) -> None:
        """As the lines of a worker, decoding included."""
        for reply in replies:
            self.window.control.worker.replied.emit(decode_reply(encode_reply(1, reply)).body)

    def open(self) -> None:
        self.say(Models((), ("uk",)))
        self.window.control.choose_target("uk")
        self.window.control.choose_whole(True)
        self.window.control.session.open_file(Path("ferry.txt"))
        self.say(ArticleReady(self.article))

    def open_and_end(self) -> None:
        """Opened once more, and at once to its end, while it is being written."""
        self.window.original.view.show_article(self.article, 18)
        QTest.keyClick(self.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    def brief(self) -> None:
        self.say(SummaryReady(self.summary, (), long_text.coverage(self.article)))

    def translate_brief(self) -> None:
        self.say(TranslationReady("summary", self.summary_translated, ()))

    def begin_translation(self) -> None:
        self.say(SentenceTranslated("article", self.translated.sentences[0]))
        self.window.original.show_view(TRANSLATED)

    def stream(self) -> None:
        count = len(self.translated.sentences)
        for start in range(0, count, BURST):
            for sentence in self.translated.sentences[start : start + BURST]:
                self.say(SentenceTranslated("article", sentence), Progress("translating", sentence.of + 1, count))
            QTest.qWait(5)

    def complete(self) -> None:
        self.say(TranslationReady("article", self.translated, ()))

    def side_by_side(self) -> None:
        self.window.original.show_view(SIDE_BY_SIDE)

    def original_alone(self) -> None:
        self.window.original.show_view(ORIGINAL)

    def read_on(self) -> None:
        """By caret, line by line."""
        self._shown().setFocus()
        for _ in range(STEPS):
            QTest.keyClick(self._shown(), Qt.Key.Key_Down)
            QTest.qWait(2)

    def rest(self) -> None:
        self.say(Finished(60.0, 1_000_000_000))

    def scroll(self) -> None:
        bar = self._shown().verticalScrollBar()
        for step in [*range(STEPS), *range(STEPS, -1, -1)]:
            bar.setValue(bar.maximum() * step // STEPS)
            QTest.qWait(2)

    def hover(self) -> None:
        """Over the rows and over the article."""
        for row in self.window.brief.rows.rows:
            QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
            self.window.brief.rows.row_hovered.emit(row.index)
            QTest.qWait(2)
        view = self._shown()
        for y in range(0, view.viewport().height(), 7):
            place = QPointF(200, y)
            there = QPointF(view.viewport().mapToGlobal(place))
            move = QMouseEvent(
                QEvent.Type.MouseMove, place, there, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, KEYS
            )
            QApplication.sendEvent(view.viewport(), move)
            QTest.qWait(1)

    def pin(self) -> None:
        """Each row, the last first: the article scrolls to each."""
        for row in reversed(range(len(self.summary.sentences))):
            self.window.evidence.pin_row(row)
            QTest.qWait(250)

    def jump(self) -> None:
        """To the end and to the start, by key."""
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home) * 3:
            QTest.keyClick(self._shown(), key, Qt.KeyboardModifier.ControlModifier)
            QTest.qWait(30)

    def resize(self) -> None:
        self._shown().verticalScrollBar().setValue(self._shown().verticalScrollBar().maximum() // 2)
        for width in range(1440, 1200, -20):
            self.window.resize(width, 900)
            QTest.qWait(10)
        self.window.resize(1440, 900)

    def enlarge(self) -> None:
        self.window.does.larger.trigger()
        self.settle()
        self.window.does.usual.trigger()

    def _shown(self) -> QWidget:
        return self.window.original.translated if self.window.original.translated.isVisible() else self.view


STORY: tuple[tuple[str, Callable[[Reader], None]], ...] = (
    ("open", Reader.open),
    ("jump to the end while it is being written", Reader.open_and_end),
    ("summary arrives", Reader.brief),
    ("its translation arrives", Reader.translate_brief),
    ("scroll through all of it", Reader.scroll),
    ("pointer over the article and the brief", Reader.hover),
    ("pin each sentence of the brief", Reader.pin),
    ("jump to the end and back", Reader.jump),
    ("caret, line by line", Reader.read_on),
    ("translated article begins", Reader.begin_translation),
    ("translated article arrives", Reader.stream),
    ("translated article is complete", Reader.complete),
    ("job ends", Reader.rest),
    ("both side by side", Reader.side_by_side),
    ("scroll both", Reader.scroll),
    ("pointer, both", Reader.hover),
    ("pin, both", Reader.pin),
    ("jump, both", Reader.jump),
    ("caret, both", Reader.read_on),
    ("original alone again", Reader.original_alone),
    ("drag the window's edge in mid-article", Reader.resize),
    ("other text size and back", Reader.enlarge),
)


def report() -> None:
    """In a process of its own, whose memory is that of a window."""
    subprocess.run([sys.executable, "-m", "benchmarks.long_article"], check=True)


def measure(words: int) -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ["BRIEFDESK_HOME"] = home
        app = application()
        reader = Reader(words)
        gc.freeze()  # as `briefdesk.desk.app.run` does
        print(f"{len(reader.article.text.split()):,} words, {len(reader.article.sentences):,} sentences in the window")
        empty = psutil.Process().memory_info().rss
        for step, action in STORY:
            reader.measure(step, partial(action, reader))
        memory = psutil.Process().memory_info().rss
        print(f"memory of the process {memory / 1024**2:.0f} MB, {(memory - empty) / 1024**2:.0f} MB of them for this")
        reader.window.close()
        reader.window.deleteLater()
        app.processEvents()


if __name__ == "__main__":
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else long_text.WORDS)
