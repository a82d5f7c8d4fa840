"""The window answers within 50 ms whatever a worker sends: measured by a timer that should tick all the time.

What is measured is the work that the window's own thread does between two ticks, in processor time: on a busy machine
a tick may come late for reasons that are not ours, and a test that says so would say nothing.
"""

from __future__ import annotations

from time import thread_time

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, Progress, SentenceTranslated, TranslationReady
from briefdesk.records import TranslatedSentence
from tests.desk.articles import article, translation
from tests.desk.windows import begin_translating, say

BOUND_MS = 50
SENTENCES, BURST = 1_000, 100


class Heartbeat:
    """The most that this thread worked between two ticks of a timer that is always due, in ms."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def _tick(self) -> None:
        now = thread_time()
        self.longest, self._last = max(self.longest, (now - self._last) * 1000), now

    def stop(self) -> float:
        self._tick()
        self._timer.stop()
        return self.longest


def stream(window: MainWindow, qtbot: QtBot) -> float:
    """A thousand sentences in bursts, as from a pipe that was full: lines that are decoded, then told one by one."""
    texts = tuple(
        f"Речення номер {index} про нічний пором, що возить медсестер і пекарів." for index in range(SENTENCES)
    )
    replies = [
        reply
        for index, text in enumerate(texts)
        for reply in (
            SentenceTranslated("article", TranslatedSentence(index, text)),
            Progress("translating", index + 1, SENTENCES),
        )
    ]
    beat = Heartbeat()
    for start in range(0, len(replies), 2 * BURST):
        say(window, *replies[start : start + 2 * BURST])
        qtbot.wait(5)
    text = "\n\n".join(" ".join(texts[index : index + 2]) for index in range(0, SENTENCES, 2))
    say(window, TranslationReady("article", translation(texts=texts, text=text), ()))
    qtbot.wait(200)
    longest = beat.stop()
    say(window, Finished(60.0, 1_000_000_000))
    assert window.control.session.whole is not None
    assert len(window.control.session.whole.texts) == SENTENCES
    return longest


@pytest.mark.parametrize("in_front", ["original", "translation"])
def test_a_thousand_translated_sentences_never_block_the_window(
    window: MainWindow, qtbot: QtBot, in_front: str
) -> None:
    begin_translating(
        window, TranslationReady("summary", translation(), ()), whole=True, of=article(repeat=SENTENCES // 4)
    )
    if in_front == "translation":
        say(window, SentenceTranslated("article", TranslatedSentence(0, "Перше.")))
        window.original.show_view(1)
    qtbot.waitUntil(lambda: not window.original.view.writing)
    assert stream(window, qtbot) <= BOUND_MS
