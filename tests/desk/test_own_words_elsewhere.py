"""A person's own words in the translated article and in its headline, which have no rows: in a real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QTextEdit, QToolButton

from briefdesk.desk import own_words
from briefdesk.desk.brief_record import brief_record
from briefdesk.desk.checks.found import Check
from briefdesk.desk.library import results
from briefdesk.desk.result import Result
from briefdesk.desk.window import MainWindow
from briefdesk.events import Finished, SentenceTranslated, SummaryReady, TranslationReady
from briefdesk.glossary.entries import Entry, Glossary
from briefdesk.glossary.rules import APPLIED, TERM, Rules
from briefdesk.records import Finding, TranslatedSentence, Translation
from tests.desk.articles import SENTENCES, article, coverage, rewritten, translation
from tests.desk.windows import begin_translating, say, settle

FERRY = article("Night ferry stays")
TEXTS = ("Рада залишила night ferry 🚢.", "Паром возить лікарок.", "Власник просив 60 000.", "Гроші знайшла рада.")
RULES = Rules(
    Glossary(
        (
            Entry("en", "uk", "night ferry", "нічний пором"),
            Entry("en", "uk", "owner", "судновласник"),
            Entry("uk", "uk", "возить", "перевозить"),
        )
    )
)
DOUBT = Finding("number-absent", "doubt", "translation", 0, 6, "60 000", "", "This number is not in the article.")
END = Finished(4.0, 1_000_000_000)


def made() -> Translation:
    """Two paragraphs, as the machine has left them."""
    return replace(
        translation(texts=TEXTS, text=f"{TEXTS[0]} {TEXTS[1]}\n\n{TEXTS[2]} {TEXTS[3]}"), title="Night ferry лишається"
    )


def whole() -> TranslationReady:
    """In the person's words as the worker puts it, with a doubt that has nothing to do with them."""
    at = made().text.index("60 000")
    doubt = replace(DOUBT, start=at, end=at + 6)
    return TranslationReady("article", *RULES.translation(SENTENCES, "en", made(), (doubt,), FERRY.title))


def brief(window: MainWindow) -> None:
    summary_done = replace(translation(), title="Night ferry лишається")
    headed = TranslationReady("summary", *RULES.translation(["", ""], "en", summary_done, (), FERRY.title))
    begin_translating(window, whole=True, of=FERRY)
    say(window, SummaryReady(rewritten(FERRY), (), coverage(FERRY)), headed, whole(), END)
    settle(window)


@pytest.fixture
def listed(window: MainWindow) -> MainWindow:
    brief(window)
    next(each for each in window.original.findChildren(QToolButton) if each.text() == "Ukrainian").click()
    window.does.checks.trigger()
    window.checks.panel.head.filter.choose(1)
    window.checks.panel.head.filter.chosen.emit(1)
    settle(window)
    return window


def result_of(window: MainWindow) -> Result:
    result = window.control.session.result
    assert result is not None
    return result


def notes(window: MainWindow) -> list[tuple[str, str]]:
    return [(each.note, each.ours.words) for each in window.checks.panel.model.checks]


def choose(window: MainWindow, note: str, *, headline: bool = False) -> Check:
    panel = window.checks.panel
    place = next(
        i
        for i, each in enumerate(panel.model.checks)
        if each.note == note and (each.of < 0 and each.row < 0) == headline
    )
    panel.list.setCurrentIndex(panel.model.index(place))
    assert panel.current is not None
    return panel.current


def text(window: MainWindow) -> str:
    settle(window)
    return window.original.translated.toPlainText().replace("\u00a0", " ")


FERRY_NOTE, OWNER_NOTE = "The glossary says “нічний пором”.", "The glossary says “судновласник”."
STYLE_NOTE = "House style: the machine wrote “возить”."


def test_all_of_it_is_listed_open_ones_first(listed: MainWindow) -> None:
    assert notes(listed) == [
        (FERRY_NOTE, "Night ferry"),
        (FERRY_NOTE, "night ferry"),
        (OWNER_NOTE, TEXTS[2]),
        (DOUBT.note, "60 000"),
        (STYLE_NOTE, "перевозить"),
    ]


def test_one_press_puts_a_term_into_the_article_and_undo_brings_it_back(listed: MainWindow) -> None:
    before = text(listed)
    choose(listed, FERRY_NOTE)
    assert listed.checks.panel.head.fix_button.isEnabled()
    listed.checks.panel.head.fix_button.click()
    now = text(listed)
    assert now != before
    assert "нічний пором" in now
    assert [note for note, _ in notes(listed)].count(FERRY_NOTE) == 1, "the one about the headline"
    assert (DOUBT.note, "60 000") in notes(listed), "what was told of other words is still told, at its place"
    record = brief_record(result_of(listed))
    assert record is not None
    assert record.whole is not None
    assert record.whole.sentences[0].edited
    assert all(record.whole.text[each.start : each.end] == each.text for each in record.whole_findings if each.end)
    assert record.whole.sentences[0].model_text == TEXTS[0]
    listed.does.undo.trigger()
    assert text(listed) == before
    assert [note for note, _ in notes(listed)].count(FERRY_NOTE) == 2
    listed.does.redo.trigger()
    assert text(listed) == now
    back = results.of_draft(results.draft(result_of(listed)))
    assert back.whole is not None
    assert back.whole.record == record.whole


def test_one_press_puts_a_term_into_the_headline_wherever_it_stands(listed: MainWindow) -> None:
    choose(listed, FERRY_NOTE, headline=True)
    listed.checks.panel.head.fix_button.click()
    result = result_of(listed)
    assert result.translation is not None
    assert result.whole is not None
    assert result.translation.title == result.whole.title
    assert result.whole.title == "Нічний пором лишається"
    assert text(listed).startswith(result.whole.title)
    assert [note for note, _ in notes(listed)].count(FERRY_NOTE) == 1
    listed.does.undo.trigger()
    assert text(listed).startswith("Night ferry лишається")
    assert [note for note, _ in notes(listed)].count(FERRY_NOTE) == 2


def test_house_style_in_the_article_is_put_back_and_not_asked_about(listed: MainWindow) -> None:
    assert "перевозить" in text(listed)
    check = choose(listed, STYLE_NOTE)
    assert check.calm
    assert not listed.checks.panel.head.right_button.isEnabled()
    assert listed.checks.panel.head.fix_button.text() == "Undo"
    listed.checks.panel.head.fix_button.click()
    assert "перевозить" not in text(listed)
    assert STYLE_NOTE not in [note for note, _ in notes(listed)]
    own_words.renew(result_of(listed), RULES)
    listed.control.changed.emit()
    open_ones = [each.note for each in listed.checks.panel.model.checks if each.is_open]
    assert not [note for note in open_ones if note.startswith("House style")]


def test_the_review_offers_it_below_the_brief(listed: MainWindow) -> None:
    listed.does.checks.trigger()
    seen = []
    for _ in range(4):
        listed.does.next_doubt.trigger()
        settle(listed)
        buttons = [each for each in listed.brief.coverage.findChildren(QToolButton) if each.text() == "Apply"]
        seen += [each.accessibleName() for each in buttons if each.isVisible()]
    assert [FERRY_NOTE in each for each in seen] == [True, True]
    listed.does.next_doubt.trigger()
    listed.does.next_doubt.trigger()
    settle(listed)
    (button,) = [
        each for each in listed.brief.coverage.findChildren(QToolButton) if each.text() == "Apply" and each.isVisible()
    ]
    button.click()
    assert "нічний пором" in text(listed)


def test_the_marks_are_a_wave_and_dots(listed: MainWindow) -> None:
    text(listed)
    marks = listed.original.translated.extraSelections()
    found = {each.cursor.selectedText().replace("\u00a0", " "): each.format.underlineStyle() for each in marks}
    kind = QTextEdit.ExtraSelection().format.UnderlineStyle
    assert (found["60 000"], found["перевозить"]) == (kind.WaveUnderline, kind.DotLine)


def test_what_was_put_there_stays_when_the_machine_translates_again(listed: MainWindow) -> None:
    choose(listed, FERRY_NOTE)
    listed.checks.panel.head.fix_button.click()
    choose(listed, FERRY_NOTE, headline=True)
    listed.checks.panel.head.fix_button.click()
    now = text(listed)
    listed.control.session.again()
    again = [SentenceTranslated("article", TranslatedSentence(of, each)) for of, each in enumerate(TEXTS)]
    say(listed, SummaryReady(rewritten(FERRY), (), coverage(FERRY)), *again, whole(), END)
    assert text(listed) == now
    assert FERRY_NOTE not in [note for note, _ in notes(listed)]


def test_what_was_put_there_comes_back_with_its_language(listed: MainWindow) -> None:
    choose(listed, FERRY_NOTE)
    listed.checks.panel.head.fix_button.click()
    now = text(listed)
    result = result_of(listed)
    result.keep.id = 7
    result.take_sentence(SentenceTranslated("article", TranslatedSentence(0, "La barca.")), "es")
    assert result.keep.id == 0, "what was put there is not written over in the Library"
    result.drop_translations(whole_only=True)
    result.take_translation(whole())
    listed.control.changed.emit()
    next(each for each in listed.original.findChildren(QToolButton) if each.text() == "Ukrainian").click()
    assert text(listed) == now


def test_what_was_taken_back_does_not_come_back(listed: MainWindow) -> None:
    before, result = text(listed), result_of(listed)
    choose(listed, FERRY_NOTE)
    listed.checks.panel.head.fix_button.click()
    result.drop_translations(whole_only=True)
    result.take_translation(whole())
    listed.does.undo.trigger()
    assert result.whole is not None
    assert not result.whole_editing.has_edits
    result.drop_translations(whole_only=True)
    result.take_translation(whole())
    listed.control.changed.emit()
    next(each for each in listed.original.findChildren(QToolButton) if each.text() == "Ukrainian").click()
    assert text(listed) == before


def test_a_table_that_has_changed_is_held_against_the_headline_at_once(window: MainWindow) -> None:
    brief(window)
    result = result_of(window)
    own_words.renew(result, Rules())
    assert {each.kind for each in result.all_findings} & {TERM} == set()
    own_words.renew(result, RULES)
    told = [each for each in result.all_findings if each.kind in (TERM, APPLIED) and not each.end]
    assert {each.note for each in told} == {FERRY_NOTE}


def test_words_that_stand_there_no_more_are_left_alone(listed: MainWindow) -> None:
    check = choose(listed, FERRY_NOTE)
    assert check.fix is not None
    result, before = result_of(listed), text(listed)
    assert not result.editing.fix_in_article(replace(check.fix, at=check.fix.at + 1))
    assert not result.editing.fix_in_headline(replace(check.fix, words="пором", at=6))
    assert text(listed) == before
    assert not result.editing.can_undo
