"""The article as it is set: meta line, headings, captions, what was left out; and the keys that move in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextBlock, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.desk import tokens
from briefdesk.desk.panes.article_writer import meta
from briefdesk.desk.panes.header import PaneHeader
from briefdesk.desk.widgets.removed_chip import RemovedChip
from briefdesk.desk.window import MainWindow
from briefdesk.records import Article, Paragraph, ParagraphKind, Removed
from tests.desk.articles import article
from tests.desk.windows import rows, show_article


def with_paragraph(of: Article, text: str, kind: ParagraphKind) -> Article:
    start = len(of.text)
    return replace(of, text=of.text + text, paragraphs=(*of.paragraphs, Paragraph(start, start + len(text), kind)))


def block(document: QTextDocument, text: str) -> QTextBlock:
    return document.find(text).block()


@pytest.fixture
def british(qtbot: QtBot) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("british")
def test_byline_date_credits_and_words_stand_under_the_title() -> None:
    ferry = replace(article(), published="2019-11-08T10:00:00+00:00")
    ferry = with_paragraph(with_paragraph(ferry, "By Ada Quill", "credit"), "Source: AP", "credit")
    assert meta(ferry) == ["Ada Quill", "8\u00a0November\u00a02019", "Source: AP", meta(ferry)[-1]]
    assert meta(ferry)[-1].endswith("\u00a0words")


@pytest.mark.usefixtures("british")
def test_a_date_is_shown_once() -> None:
    ferry = with_paragraph(replace(article(), published="2019-11-08"), "8 November 2019", "credit")
    assert len(meta(ferry)) == 3


def test_credits_stay_out_of_the_text(window: MainWindow) -> None:
    show_article(window, 0, of=with_paragraph(article(), "Source: AP / Harbour office", "credit"))
    assert window.original.view.toPlainText().count("Source: AP") == 1
    assert "Source: AP" in window.original.view.document().findBlockByNumber(1).text()


def test_headings_are_semibold_and_captions_quiet(window: MainWindow) -> None:
    ferry = with_paragraph(with_paragraph(article(), "What it costs", "heading"), "The ferry at its quay.", "caption")
    show_article(window, 0, of=ferry)
    document = window.original.view.document()
    heading, caption = (block(document, text).charFormat() for text in ("What it costs", "The ferry at its quay."))
    assert heading.fontWeight() == QFont.Weight.DemiBold
    assert caption.foreground().color().name().lower() == tokens.current().text2.lower()


def test_without_a_title_the_article_begins_with_its_meta_line(window: MainWindow) -> None:
    show_article(window, 0, of=article(title=""))
    assert window.original.view.document().firstBlock().text().startswith("Ada Quill")


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_end_and_home_reach_the_ends_of_the_whole_article(
    window: MainWindow, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    show_article(window, 0, repeat=600)
    view = window.original.view
    assert view.writing
    qtbot.keyClick(view, Qt.Key.Key_End, modifier)
    qtbot.waitUntil(lambda: not view.writing)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum() > 0
    assert view.textCursor().atEnd()
    qtbot.keyClick(view, Qt.Key.Key_Home, modifier)
    assert view.verticalScrollBar().value() == 0


def test_selected_text_is_copied_from_the_menu(window: MainWindow) -> None:
    show_article(window, 0)
    window.does.edit.aboutToShow.emit()
    assert not window.does.copy_selected.isEnabled()
    view = window.original.view
    view.setTextCursor(view.document().find("dock workers"))
    window.does.edit.aboutToShow.emit()
    assert window.does.copy_selected.isEnabled()
    window.does.copy_selected.trigger()
    assert QGuiApplication.clipboard().text() == "dock workers"


def test_the_header_shows_which_pane_has_the_keyboard(window: MainWindow) -> None:
    show_article(window, 0)
    headers = [pane.findChild(PaneHeader) for pane in (window.original, window.brief)]
    window.original.setFocus()
    assert [header.focused for header in headers] == [True, False]
    window.does.next_pane.trigger()
    assert [header.focused for header in headers] == [False, True]


def test_left_out_text_is_listed_by_reason_and_all_of_it_can_be_reached(window: MainWindow) -> None:
    pieces = [Removed(f"Section {n}", "navigation" if n % 2 else "share-links") for n in range(200)]
    show_article(window, 0, of=replace(article(), removed=(*pieces, Removed("About her", "author-bio"))))
    window.does.left_out.trigger()
    QTest.qWait(1)
    chip = window.original.view.chip
    (listed,) = chip.findChildren(QTextEdit)
    lines = listed.toPlainText().split("\n")
    assert [line for line in lines if not line.startswith("Section ")] == [
        "Share buttons (100)",
        "Menus and page furniture (100)",
        "Author bio",
        "About her",
    ]
    assert len(lines) == 204
    bar: QScrollBar = listed.verticalScrollBar()
    assert bar.maximum() + listed.viewport().height() >= listed.document().size().height()
    assert chip.height() < window.original.view.height()


def test_a_few_left_out_pieces_need_no_scroll_bar(window: MainWindow) -> None:
    show_article(
        window, 0, of=replace(article(), removed=(Removed("A " * 200, "author-bio"), Removed("x", "comments")))
    )
    window.does.left_out.trigger()
    QTest.qWait(1)
    (listed,) = window.original.view.chip.findChildren(QTextEdit)
    assert listed.verticalScrollBar().maximum() == 0
    assert listed.height() - listed.document().size().height() < 2


def chips(window: MainWindow) -> list[RemovedChip]:
    view = window.original.view
    shown = [chip for chip in view.findChildren(RemovedChip) if chip.isVisible()]
    return sorted((chip for chip in shown if chip is not view.chip), key=lambda chip: chip.y())


def test_another_chip_stands_where_the_text_was(window: MainWindow, qtbot: QtBot) -> None:
    pieces = (Removed("Sign up for our letter", "newsletter", 1), Removed("She writes of ships.", "author-bio", 2))
    show_article(window, 0, of=replace(article(), removed=pieces))
    view = window.original.view
    newsletter, bio = chips(window)
    assert view.boxes_of(1)[-1].bottom() < newsletter.y() < newsletter.geometry().bottom() < view.boxes_of(2)[0].top()
    assert view.boxes_of(3)[-1].bottom() < bio.y()
    before = view.boxes_of(2)[0].top(), bio.y()
    newsletter.toggle()
    qtbot.waitUntil(lambda: view.boxes_of(2)[0].top() > before[0])
    qtbot.waitUntil(lambda: bio.y() > before[1])
    assert newsletter.geometry().bottom() < view.boxes_of(2)[0].top()
    (text,) = newsletter.findChildren(QTextEdit)
    assert "Sign up for our letter" in text.toPlainText()
    assert "She writes" not in text.toPlainText()


def test_what_is_left_out_of_every_page_is_told_once(window: MainWindow) -> None:
    pieces = (Removed("12", "page-number", 1), Removed("By the way", "newsletter", 0))
    show_article(window, 0, of=replace(article(), removed=pieces))
    assert chips(window) == []
    assert window.original.view.chip.isVisible()


def test_chips_scroll_with_the_text_and_another_article_has_its_own(window: MainWindow, qtbot: QtBot) -> None:
    long = article(repeat=40)
    show_article(window, 0, of=replace(long, removed=(Removed("She writes.", "author-bio", len(long.paragraphs)),)))
    qtbot.waitUntil(lambda: not window.original.view.writing)
    assert chips(window) == []
    qtbot.keyClick(window.original.view, Qt.Key.Key_End)
    (bio,) = chips(window)
    assert 0 < bio.y() < window.original.view.viewport().height()
    show_article(window, 0, of=replace(article("Another"), removed=()))
    assert chips(window) == []
    assert not window.original.view.chip.isVisible()


def test_a_chip_that_has_the_keyboard_keeps_it_when_it_is_scrolled_away(window: MainWindow, qtbot: QtBot) -> None:
    long = article(repeat=40)
    show_article(window, 0, of=replace(long, removed=(Removed("Sign up", "newsletter", 1),)))
    view = window.original.view
    qtbot.waitUntil(lambda: not view.writing)
    (newsletter,) = chips(window)
    switch = newsletter.findChild(QToolButton)
    switch.setFocus()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert switch.hasFocus()
    assert newsletter.geometry().bottom() < 0
    window.does.larger.trigger()
    assert view.hasFocus()
    assert not any(row.pinned for row in rows(window))
