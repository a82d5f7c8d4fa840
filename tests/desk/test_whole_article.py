"""The whole article in the other language: it grows as it is translated, and answers to the brief like the original."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.desk.window import MainWindow
from briefdesk.events import ArticleReady, Finished, SentenceTranslated, TranslationReady
from briefdesk.records import Finding, TranslatedSentence
from tests.desk.articles import article, translation
from tests.desk.windows import begin_translating, rows, say, settle, show_article

SUMMARY_DONE = TranslationReady("summary", translation(), ())
TEXTS = ("Раз 🚢.", "Два.", "Три.", "Чотири.")
WHOLE = TranslationReady("article", translation(texts=TEXTS, text="Раз 🚢. Два.\n\nТри. Чотири."), ())
END = Finished(4.0, 1_000_000_000)


def sentences(*indexes: int, repeat: int = 1) -> list[SentenceTranslated]:
    return [SentenceTranslated("article", TranslatedSentence(index, TEXTS[index % 4] * repeat)) for index in indexes]


def switch(window: MainWindow, to: str) -> QToolButton:
    return next(button for button in window.original.findChildren(QToolButton) if button.text() == to)


def begin_whole(window: MainWindow, *indexes: int, repeat: int = 1) -> None:
    """The job as far as these sentences of the article, and the other language in front."""
    begin_translating(window, SUMMARY_DONE, *sentences(*indexes), whole=True, of=article(repeat=repeat))
    switch(window, "Ukrainian").click()


def read(window: MainWindow) -> list[str]:
    """The paragraphs, without title and meta line, once they are written."""
    settle(window)
    text = window.original.translated.toPlainText().replace("\u00a0", " ")
    return [line for line in text.split("\n") if line.strip()][2:]


def test_without_one_there_is_no_switch(window: MainWindow) -> None:
    begin_translating(window, SUMMARY_DONE, END)
    assert not switch(window, "Original").isVisible()


def test_letters_that_change_before_it_is_written_are_those_it_is_written_in(window: MainWindow, qtbot: QtBot) -> None:
    begin_translating(window, SUMMARY_DONE, WHOLE, END, whole=True)
    switch(window, "Ukrainian").click()
    window.does.larger.trigger()
    qtbot.waitUntil(lambda: "Чотири" in window.original.translated.toPlainText())
    original, translated = (heights(view) for view in (window.original.view, window.original.translated))
    assert original[-1] == translated[-1]


def heights(view: QTextEdit) -> list[float]:
    """Of the lines of each paragraph, in px."""
    block, found = view.document().begin(), []
    while block.isValid():
        found.append(block.blockFormat().lineHeight())
        block = block.next()
    return found


def test_it_grows_sentence_by_sentence_in_the_original_paragraphs(window: MainWindow) -> None:
    begin_whole(window, 0)
    assert window.original.translated.toPlainText().startswith("Нічний пором залишається")
    grown = [read(window)]
    for index in (1, 2, 3):
        say(window, *sentences(index))
        settle(window)
        grown.append(read(window))
    assert grown == [
        ["Раз 🚢."],
        ["Раз 🚢. Два."],
        ["Раз 🚢. Два.", "Три."],
        ["Раз 🚢. Два.", "Три. Чотири."],
    ]


def test_complete_it_reads_like_the_original(window: MainWindow) -> None:
    begin_whole(window, 0, 1)
    say(window, WHOLE, END)
    assert read(window) == ["Раз 🚢. Два.", "Три. Чотири."]
    view = window.original.translated
    assert view.locale().language() == QLocale.Language.Ukrainian
    title = view.document().begin().begin().fragment().charFormat().font().pixelSize()
    assert title == window.original.view.document().begin().begin().fragment().charFormat().font().pixelSize()


def test_evidence_is_lit_in_both_languages_and_a_click_pins_its_row(window: MainWindow, qtbot: QtBot) -> None:
    begin_whole(window, 0, 1)
    say(window, WHOLE, END)
    view = window.original.translated
    settle(window)
    view.viewport().repaint()
    assert set(view.marker_circles()) == {0, 2, 3}
    qtbot.mouseClick(rows(window)[1], Qt.MouseButton.LeftButton)
    assert view.pinned == window.original.view.pinned == {2, 3}
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.boxes_of(0)[0].center().toPoint())
    assert [row.pinned for row in rows(window)] == [True, False]


def test_while_it_grows_evidence_is_lit_where_it_is_there_already(window: MainWindow, qtbot: QtBot) -> None:
    begin_whole(window, 0, 1, 2)
    view = window.original.translated
    qtbot.mouseClick(rows(window)[1], Qt.MouseButton.LeftButton)
    assert view.boxes_of(2)
    assert not view.boxes_of(3)
    say(window, *sentences(3))
    settle(window)
    assert view.boxes_of(3)


def test_what_is_read_stays_in_place_when_it_is_complete(window: MainWindow, qtbot: QtBot) -> None:
    count, words = 400, " ".join(["слово"] * 12)
    texts = tuple(f"{index} {words}." for index in range(count))
    said = [SentenceTranslated("article", TranslatedSentence(index, text)) for index, text in enumerate(texts)]
    begin_translating(window, SUMMARY_DONE, *said, whole=True, of=article(repeat=100))
    switch(window, "Ukrainian").click()
    view = window.original.translated
    qtbot.waitUntil(lambda: not view.writing)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    middle = view.viewport().rect().center()
    before = view.sentence_at(middle)
    assert before > 100
    text = "\n\n".join(f"{texts[index]} {texts[index + 1]}" for index in range(0, count, 2))
    say(window, TranslationReady("article", translation(texts=texts, text=text), ()), END)
    settle(window)
    qtbot.waitUntil(lambda: not view.writing)
    assert view.sentence_at(middle) == before


def test_stopped_it_keeps_what_is_there(window: MainWindow) -> None:
    begin_whole(window, 0, 1, 2)
    window.does.stop.trigger()
    assert read(window) == ["Раз 🚢. Два.", "Три."]


def test_another_article_brings_the_original_to_the_front(window: MainWindow) -> None:
    begin_whole(window, 0, 1)
    say(window, WHOLE, END)
    show_article(window, 0, of=article("Another story"))
    assert window.original.view.isVisible()
    assert not switch(window, "Original").isVisible()
    window.does.back.trigger()
    switch(window, "Ukrainian").click()
    assert read(window) == ["Раз 🚢. Два.", "Три. Чотири."]


def test_left_out_text_is_shown_in_the_original(window: MainWindow) -> None:
    begin_whole(window, 0, 1)
    say(window, WHOLE, END)
    window.does.left_out.trigger()
    assert window.original.view.isVisible()
    assert window.original.view.chip.unfolded


def test_the_text_size_holds_for_both(window: MainWindow) -> None:
    begin_whole(window, 0, 1)
    say(window, WHOLE, END)
    settle(window)
    window.does.larger.trigger()
    settle(window)
    last = window.original.translated.document().lastBlock().begin().fragment().charFormat().font().pixelSize()
    assert last == 18


def test_the_same_article_again_changes_nothing_that_is_read(window: MainWindow) -> None:
    begin_whole(window, 0, 1)
    say(window, WHOLE, END)
    window.control.brief_again()
    say(window, ArticleReady(article()), *sentences(0, 1))
    settle(window)
    assert read(window) == ["Раз 🚢. Два.", "Три. Чотири."]


def test_doubts_about_it_are_marked_in_it_and_counted_beside_the_brief(window: MainWindow) -> None:
    text = WHOLE.translation.text
    short = Finding("translation-short", "doubt", "translation", 13, 17, text[13:17], "source", "Far shorter.")
    headline = Finding("translation-long", "doubt", "translation", 0, 0, "Пором", "Ferry", "Far longer.")
    begin_whole(window, 0, 1)
    say(window, TranslationReady("article", WHOLE.translation, (headline, short)), END)
    settle(window)
    marked = [mark.cursor.selectedText() for mark in window.original.translated.extraSelections()]
    assert marked == [text[13:17]] == ["Три."]
    notes = " ".join(label.text() for label in window.brief.coverage.findChildren(QLabel))
    assert "1 place to verify in the translated article." in notes
    assert "To verify in the translated headline: Far longer." in notes
    assert [row.accessibleDescription() for row in rows(window)] == ["", ""]
