"""Random editing in a real window: whatever a person does and whenever the worker answers, rows show what is kept."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefdesk.desk import doubts
from briefdesk.desk.panes.brief import VIEWS
from briefdesk.desk.window import MainWindow
from briefdesk.events import (
    Finished,
    SentenceChecked,
    SentenceRetranslated,
    SentenceTranslated,
    SummaryReady,
    TranslationChecked,
    TranslationReady,
)
from briefdesk.records import Finding, Summary, SummarySentence, TranslatedSentence
from briefdesk.worker.messages import BriefArticle, Request, ReviseSummary
from tests.desk.articles import TRANSLATOR, article, coverage, rewritten, summary, translation
from tests.desk.windows import begin_translating, rows, say, settle

FERRY = article()
STEPS = 120
WORDS = ("Ferry 🚢. ", "Пором e\u0301. ", "\u00a0", "x" * 40 + " ", "\u2067שלום\u2069 ")
SUMMARIES = (rewritten(FERRY), summary(FERRY, 0, 3), rewritten(FERRY, support=0.2))


class Person:
    """Does something at random; answers, in the place of the worker, what was asked last."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window, self._dice = window, random.Random(seed)
        self.asked: Request | None = None
        window.control.worker.start = self._ask  # type: ignore[method-assign]

    def _ask(self, job: Request) -> None:
        self.asked = job

    def act(self) -> None:
        deeds: list[Callable[[], object]] = [
            self._write, self._write, self._edit, self._type, self._end, self._step_back, self._step_back, self._view,
            self._review, self._answer, self._answer, self._press, self._press, self._look, self._brief,
        ]  # fmt: skip
        self._dice.choice(deeds)()

    def _edit(self) -> None:
        does, rows = self._window.does, self._window.brief.rows
        rows.focus_row(self._dice.randrange(max(1, len(rows.rows))))
        self._dice.choice((does.edit_sentence, does.edit_translation)).trigger()

    def _write(self) -> None:
        self._edit()
        self._type()
        QTest.keyClick(self._window.focusWidget() or self._window, Qt.Key.Key_Return)

    def _brief(self) -> None:
        self._window.does.brief.trigger()
        self._answer()

    def _type(self) -> None:
        row = self._window.brief.rows.edited_row
        if row is not None and row.editor.text is not None:
            if self._dice.random() < 0.2:
                row.editor.text.selectAll()
            row.editor.text.insertPlainText(self._dice.choice(WORDS))

    def _end(self) -> None:
        key = self._dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab))
        QTest.keyClick(self._window.focusWidget() or self._window, key)

    def _step_back(self) -> None:
        does = self._window.does
        self._dice.choice((does.undo, does.undo, does.redo, does.to_edits)).trigger()

    def _view(self) -> None:
        self._window.brief.choose_view(self._dice.choice(VIEWS))

    def _review(self) -> None:
        does = self._window.does
        self._dice.choice((does.next_doubt, does.previous_doubt, does.looks_right)).trigger()

    def _look(self) -> None:
        does = self._window.does
        self._dice.choice((does.larger, does.smaller, does.stop)).trigger()

    def _press(self) -> None:
        row = self._dice.choice(rows(self._window) or [None])
        buttons = [each for each in row.findChildren(QWidget) if each.objectName() == "ghost"] if row else []
        shown = [each for each in buttons if each.isVisible() and each.accessibleName()[:4] != "Copy"]
        if shown:
            QTest.mouseClick(self._dice.choice(shown), Qt.MouseButton.LeftButton)

    def _answer(self) -> None:
        if isinstance(self.asked, ReviseSummary) and self._window.control.session.revising:
            self._revised(self.asked)
        elif isinstance(self.asked, BriefArticle) and self._window.control.session.running:
            self._briefed()

    def _revised(self, asked: ReviseSummary) -> None:
        for row, text in asked.changes.check.items():
            doubt = Finding("weak-support", "doubt", "summary", 0, len(text), text, "", "")
            found = (doubt,) if self._dice.random() < 0.5 else ()
            say(self._window, SentenceChecked(row, SummarySentence(text, (row,), 0.7), found))
        for row, text in asked.changes.translate.items():
            said = TranslatedSentence(row, f"{asked.changes.to}: {text}")
            say(self._window, SentenceRetranslated(text, said, asked.changes.to, TRANSLATOR, ()))
        for row, (source, text) in asked.changes.compare.items():
            doubt = Finding("glossary-term", "doubt", "translation", 0, len(text), text, source, "The glossary")
            found = (doubt,) if self._dice.random() < 0.5 else ()
            say(self._window, TranslationChecked(row, source, text, asked.changes.to, found))
        say(self._window, Finished(0.1, 1000))

    def _briefed(self) -> None:
        made = self._dice.choice(SUMMARIES)
        say(self._window, SummaryReady(made, _weak(made), coverage(FERRY)))
        first, *_ = translation().sentences
        say(self._window, SentenceTranslated("summary", first))
        if self._dice.random() < 0.7:
            say(self._window, TranslationReady("summary", translation(), ()), Finished(1.0, 1000))


def _weak(made: Summary) -> tuple[Finding, ...]:
    first = made.sentences[0].text
    return (Finding("weak-support", "doubt", "summary", 0, len(first), first, "", ""),)


def consistent(window: MainWindow) -> None:
    """What is read in the rows is what the session holds."""
    now, view = window.control.session, window.brief.view
    assert now.summary is not None
    assert len(rows(window)) == len(now.summary.sentences)
    texts = now.translation.texts if now.translation else {}
    for row, sentence in zip(rows(window), now.summary.sentences, strict=True):
        if row.editing:
            continue
        quoted = sentence.text if now.rewritten or sentence.edited else f"“{sentence.text}”"
        other = texts.get(row.index, "")
        expected = {"summary": [quoted], "translation": [other or quoted], "bilingual": [quoted, other]}[view]
        is_coming = not other and (now.awaited or row.index in now.retranslated)
        if not (view == "translation" and is_coming):
            assert row.shown_texts == [text for text in expected if text]
    count = sum(len(doubts.questions(own)) for own in doubts.open_in(now.result).values())
    assert window.does.next_doubt.isEnabled() == bool(count)


@pytest.mark.parametrize("seed", range(2))
def test_rows_show_what_is_kept_whatever_happens(window: MainWindow, seed: int) -> None:
    begin_translating(window, TranslationReady("summary", translation(), ()), Finished(1.0, 1000))
    window.activateWindow()
    person = Person(window, seed)
    widgets = 0
    for step in range(STEPS):
        person.act()
        if step % 10 == 9:
            settle(window)
            consistent(window)
        if step == STEPS // 2:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            widgets = len(window.brief.findChildren(QWidget))
    window.brief.rows.finish_editing()
    settle(window)
    consistent(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    per_row = 60
    assert len(window.brief.findChildren(QWidget)) <= widgets + per_row * len(rows(window)), "nothing piles up"
