"""Edits of a summary and of its translation: what they keep, what they ask for, and the way back."""

from __future__ import annotations

from dataclasses import replace

from briefdesk.desk.brief_record import brief_record
from briefdesk.desk.history import Slot
from briefdesk.desk.result import Result
from briefdesk.events import (
    SentenceChecked,
    SentenceRetranslated,
    SentenceTranslated,
    SummaryReady,
    TranslationChecked,
    TranslationReady,
)
from briefdesk.records import Changes, Finding, SummarySentence, TranslatedSentence
from tests.desk.articles import (
    REWRITTEN,
    TRANSLATOR,
    UKRAINIAN,
    article,
    coverage,
    rewritten,
    summary,
    translation,
)

FERRY = article()
MINE, MINE_UK, ANEW_UK = "The ferry stays.", "Пором лишається.", "Пором залишається."
WEAK = Finding(
    "weak-support", "doubt", "summary", len(REWRITTEN[0]) + 1, sum(map(len, REWRITTEN)) + 1, REWRITTEN[1], "", ""
)
LONG = Finding("translation-long", "doubt", "translation", len(UKRAINIAN[0]) + 1, sum(map(len, UKRAINIAN)) + 1,
               UKRAINIAN[1], REWRITTEN[1], "")  # fmt: skip
REMARK = Finding("by-way", "info", "summary", 0, 0, "", "", "by way of English")


def ready() -> SummaryReady:
    return SummaryReady(rewritten(FERRY), (REMARK, WEAK), coverage(FERRY))


def translated(language: str = "uk") -> TranslationReady:
    return TranslationReady("summary", translation(language, text="\n".join(UKRAINIAN)), (LONG,))


def result(*, to: str = "uk") -> Result:
    made = Result(FERRY)
    made.take_summary(ready(), "")
    if to:
        made.take_translation(translated(to))
    return made


def texts(of: Result) -> list[str]:
    return [each.text for each in of.summary.sentences] if of.summary else []


def said(of: Result) -> dict[int, str]:
    return dict(of.translation.texts) if of.translation else {}


def checked(row: int, text: str, *findings: Finding) -> SentenceChecked:
    return SentenceChecked(row, SummarySentence(text, (1, 3), 0.8), findings)


def retranslated(row: int, source: str, text: str, language: str = "uk") -> SentenceRetranslated:
    return SentenceRetranslated(source, TranslatedSentence(row, text), language, TRANSLATOR, ())


def shown(of: Result) -> object:
    """All that a person sees of the summary and its translation."""
    record = brief_record(of)
    assert record is not None
    return record.summary, record.translation, record.findings, record.settled


def test_an_edit_keeps_the_models_text_and_asks_for_what_nobody_knows() -> None:
    of = result()
    of.editing.write(0, MINE)
    assert of.summary is not None
    assert of.summary.sentences[0] == SummarySentence(MINE, (0,), 0.9, REWRITTEN[0])
    assert said(of) == {1: UKRAINIAN[1]}, "that was the translation of another sentence"
    assert of.editing.wanted() == Changes({0: MINE}, {0: MINE}, "uk")


def test_the_answers_are_shown_and_nothing_is_asked_twice() -> None:
    of = result()
    of.editing.write(0, MINE)
    doubt = Finding("weak-support", "doubt", "summary", 0, len(MINE), MINE, "", "")
    of.editing.take(checked(0, MINE, doubt))
    assert of.editing.wanted() == Changes({}, {0: MINE}, "uk")
    of.editing.take(retranslated(0, MINE, ANEW_UK))
    assert of.editing.wanted() is None
    assert of.summary is not None
    assert of.summary.sentences[0] == SummarySentence(MINE, (1, 3), 0.8, REWRITTEN[0])
    assert said(of) == {0: ANEW_UK, 1: UKRAINIAN[1]}
    assert doubt in of.findings


def test_facts_are_counted_anew() -> None:
    made = ready()
    first, second = (replace(each, facts=3, found=2) for each in made.summary.sentences)
    of = Result(FERRY)
    of.take_summary(SummaryReady(replace(made.summary, sentences=(first, second)), (), coverage(FERRY)), "")
    of.editing.write(0, MINE)
    assert of.summary is not None
    assert [(each.facts, each.found) for each in of.summary.sentences] == [(0, 0), (3, 2)]
    of.editing.take(SentenceChecked(0, SummarySentence(MINE, (1,), 0.8, facts=1, found=1), ()))
    assert of.summary.sentences[0] == SummarySentence(MINE, (1,), 0.8, REWRITTEN[0], 1, 1)
    of.editing.undo()
    assert of.summary.sentences[0] == first


def test_findings_of_other_sentences_move_with_them() -> None:
    of = result()
    of.editing.write(0, MINE)
    of.editing.take(checked(0, MINE))
    of.editing.take(retranslated(0, MINE, ANEW_UK))
    record = brief_record(of)
    assert record is not None
    assert record.translation is not None
    joined = {"summary": "\n".join(texts(of)), "translation": record.translation.text}
    placed = [each for each in record.findings if each.severity == "doubt"]
    assert [each.kind for each in placed] == ["weak-support", "translation-long"]
    assert [joined[each.side][each.start : each.end] for each in placed] == [each.text for each in placed]
    assert REMARK in record.findings


def test_undo_brings_back_everything_and_redo_too() -> None:
    of = result()
    at_first = shown(of)
    of.editing.write(1, MINE)
    of.editing.take(checked(1, MINE))
    of.editing.take(retranslated(1, MINE, ANEW_UK))
    at_last = shown(of)
    assert at_last != at_first
    assert of.editing.undo() == Slot("summary", 1)
    assert shown(of) == at_first
    assert of.editing.wanted() is None
    assert of.editing.redo() == Slot("summary", 1)
    assert shown(of) == at_last
    assert of.editing.wanted() is None, "it was found out before"


def test_an_answer_that_comes_after_the_undo_changes_nothing_and_is_remembered() -> None:
    of = result()
    at_first = shown(of)
    of.editing.write(0, MINE)
    of.editing.undo()
    of.editing.take(checked(0, MINE))
    of.editing.take(retranslated(0, MINE, ANEW_UK))
    assert shown(of) == at_first
    of.editing.redo()
    assert of.editing.wanted() is None


def test_the_models_text_written_again_is_no_edit_and_empty_text_neither() -> None:
    of = result()
    at_first = shown(of)
    for text in (REWRITTEN[0], "", "  "):
        of.editing.write(0, text)
        assert shown(of) == at_first
        assert not of.editing.can_undo
    of.editing.write(0, MINE)
    of.editing.write(0, "")
    assert shown(of) == at_first
    of.editing.undo()
    assert texts(of)[0] == MINE


def test_an_edited_translation_is_not_written_over() -> None:
    of = result()
    of.editing.write_translation(0, MINE_UK)
    of.take_sentence(SentenceTranslated("summary", TranslatedSentence(0, ANEW_UK)), "uk")
    of.take_translation(translated())
    assert said(of)[0] == MINE_UK
    of.editing.write(0, MINE)
    of.editing.take(checked(0, MINE))
    assert said(of)[0] == MINE_UK
    assert of.editing.is_stale(0)
    assert of.editing.wanted() == Changes({}, {}, "uk", {0: (MINE, MINE_UK)})


TERM = Finding("glossary-term", "doubt", "translation", 0, 5, "Пором", "ferry", "The glossary says “паром”.", "Паром")


def compared(source: str, text: str, *findings: Finding) -> TranslationChecked:
    return TranslationChecked(0, source, text, "uk", findings)


def doubtful(of: Result) -> list[tuple[str, int]]:
    return [(each.kind, each.start) for each in of.translation.findings] if of.translation else []


def test_a_translation_of_the_person_is_checked_and_what_is_mended_is_gone() -> None:
    of = result()
    before = doubtful(of)
    source, mended = REWRITTEN[0], MINE_UK.replace("Пором", "Паром")
    of.editing.write_translation(0, MINE_UK)
    of.editing.take(compared(source, MINE_UK, TERM))
    assert (TERM.kind, 0) in doubtful(of)
    assert of.editing.wanted() is None
    of.editing.write_translation(0, mended)
    assert TERM.kind not in dict(doubtful(of))
    of.editing.take(compared(source, MINE_UK, TERM))
    assert TERM.kind not in dict(doubtful(of)), "a late answer is about other words"
    of.editing.take(compared(source, mended))
    assert of.editing.wanted() is None
    of.editing.undo()
    assert (TERM.kind, 0) in doubtful(of), "it was found out before"
    of.editing.undo()
    assert doubtful(of) == before
    of.editing.redo()
    of.editing.ask_again()
    assert of.editing.wanted() == Changes({}, {}, "uk", {0: (source, MINE_UK)})


def test_translate_again_takes_back_the_persons_translation_and_can_be_undone() -> None:
    of = result()
    of.editing.write_translation(0, MINE_UK)
    of.editing.write(0, MINE)
    of.editing.write_translation(0, "")
    assert 0 not in said(of)
    assert of.editing.wanted() == Changes({0: MINE}, {0: MINE}, "uk")
    of.editing.take(retranslated(0, MINE, ANEW_UK))
    assert said(of)[0] == ANEW_UK
    of.editing.undo()
    assert said(of)[0] == MINE_UK
    assert of.editing.is_stale(0)


def test_the_machines_translation_comes_back() -> None:
    of = result()
    at_first = shown(of)
    of.editing.write_translation(1, MINE_UK)
    assert of.translation is not None
    assert of.translation.at(1) == TranslatedSentence(1, MINE_UK, UKRAINIAN[1])
    assert LONG.kind not in [each.kind for each in of.translation.findings], "it spoke of other words"
    of.editing.write_translation(1, "")
    assert shown(of) == at_first


def test_the_same_summary_once_more_keeps_the_edits() -> None:
    of = result()
    of.editing.write(0, MINE)
    of.editing.take(checked(0, MINE))
    of.editing.write_translation(1, MINE_UK)
    before = texts(of)
    assert not of.take_summary(ready(), "")
    assert texts(of) == before
    assert said(of)[1] == MINE_UK
    of.take_translation(translated())
    assert said(of) == {1: MINE_UK}
    assert of.editing.wanted() == Changes({}, {0: MINE}, "uk", {1: (REWRITTEN[1], MINE_UK)})
    of.editing.write(0, "")
    assert said(of)[0] == UKRAINIAN[0]


def test_another_language_and_back_keeps_the_edited_translation() -> None:
    of = result()
    of.editing.write_translation(0, MINE_UK)
    of.take_summary(ready(), "")
    of.take_sentence(SentenceTranslated("summary", TranslatedSentence(0, "El ferry sigue.")), "es")
    assert said(of) == {0: "El ferry sigue."}
    of.take_translation(TranslationReady("summary", translation("es", ("El ferry sigue.", "Se paga.")), ()))
    of.take_sentence(SentenceTranslated("summary", TranslatedSentence(0, UKRAINIAN[0])), "uk")
    of.take_translation(translated())
    assert said(of) == {0: MINE_UK, 1: UKRAINIAN[1]}


def test_a_translation_that_is_wished_no_more_comes_back_edited() -> None:
    of = result()
    of.editing.write_translation(0, MINE_UK)
    of.drop_translations(whole_only=False)
    assert of.translation is None
    of.take_translation(translated())
    assert said(of) == {0: MINE_UK, 1: UKRAINIAN[1]}


def test_what_is_undone_after_its_translation_was_taken_away_comes_back_with_it() -> None:
    of = result()
    of.editing.write_translation(0, MINE_UK)
    of.editing.write_translation(0, "")
    of.drop_translations(whole_only=False)
    of.editing.undo()
    assert of.editing.has_edits
    assert [live.language for live in of.editing.aside] == ["uk"]
    of.take_translation(translated())
    assert said(of) == {0: MINE_UK, 1: UKRAINIAN[1]}
    of.editing.write_translation(0, "")
    assert said(of) == {0: UKRAINIAN[0], 1: UKRAINIAN[1]}


def test_another_summary_does_not_lose_the_edited_one() -> None:
    of = result()
    of.editing.write(0, MINE)
    of.editing.write_translation(1, MINE_UK)
    edited = shown(of)
    assert of.take_summary(SummaryReady(summary(FERRY, 1, 2), (), coverage(FERRY)), "")
    assert not of.editing.has_edits
    assert of.editing.wanted() is None
    of.editing.write(1, "Another edit.")
    other = shown(of)
    of.go_back_to_edits()
    assert shown(of) == edited
    of.go_back_to_edits()
    assert shown(of) == other


def test_edits_made_while_it_is_translated_are_kept() -> None:
    of = Result(FERRY)
    of.take_summary(ready(), "")
    of.take_sentence(SentenceTranslated("summary", TranslatedSentence(0, UKRAINIAN[0])), "uk")
    of.editing.write(1, MINE)
    of.take_sentence(SentenceTranslated("summary", TranslatedSentence(1, UKRAINIAN[1])), "uk")
    assert said(of) == {0: UKRAINIAN[0]}, "the job translates the model's sentence"
    of.take_translation(translated())
    assert said(of) == {0: UKRAINIAN[0]}
    assert of.editing.wanted() == Changes({1: MINE}, {1: MINE}, "uk")
    of.editing.undo()
    assert said(of) == dict(enumerate(UKRAINIAN))


def test_a_settled_doubt_is_known_again_until_its_words_change() -> None:
    of = result()
    of.editing.settle(WEAK.key)
    record = brief_record(of)
    assert record is not None
    assert record.to_verify == (LONG,)
    of.editing.write(0, MINE)
    of.editing.take(checked(0, MINE))
    assert WEAK.key in of.editing.settled
    moved = next(each for each in of.findings if each.kind == "weak-support")
    assert moved.key == WEAK.key
    of.editing.undo()
    of.editing.undo()
    assert of.editing.settled == set()


def test_a_brief_that_was_kept_knows_the_models_text() -> None:
    of = result()
    of.editing.write(0, MINE)
    of.editing.take(checked(0, MINE))
    of.editing.write_translation(1, MINE_UK)
    assert of.translation is not None
    again = Result(FERRY, of.summary, True, "", of.findings, of.coverage, of.translation)
    assert again.editing.has_edits
    again.editing.write(0, "")
    assert texts(again) == list(REWRITTEN)
    again.editing.write_translation(1, "")
    assert said(again)[1] == UKRAINIAN[1]


def test_key_sentences_stay_quotations_but_for_the_edited_one() -> None:
    of = Result(FERRY)
    of.take_summary(SummaryReady(summary(FERRY, 0, 3), (), coverage(FERRY)), "")
    of.editing.write(0, MINE)
    assert of.word_for_word
    assert of.summary is not None
    sentences = (of.summary.sentences[0], replace(of.summary.sentences[1], text="Said otherwise."))
    of.summary = replace(of.summary, sentences=sentences)
    assert not of.word_for_word
