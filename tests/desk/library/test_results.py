"""What is shown goes to the disk and comes back as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefdesk.codec import from_json, to_json
from briefdesk.desk.brief_record import brief_record
from briefdesk.desk.library import results
from briefdesk.desk.result import Result
from briefdesk.events import SentenceTranslated, SummaryReady, TranslationReady
from briefdesk.library.records import Draft
from briefdesk.records import Brief, Finding, TranslatedSentence
from tests.desk.articles import article, coverage, rewritten, summary, translation
from tests.samples import BRIEF, REWRITTEN

DOUBT = Finding("number", "doubt", "translation", 0, 3, "Він", "", "Verify it.")


def finished() -> Result:
    """Rewritten, and translated with a doubt."""
    result = Result(article())
    result.take_summary(SummaryReady(rewritten(result.article), (), coverage(result.article)), "writer-large")
    result.take_translation(TranslationReady("summary", translation(), (DOUBT,)))
    return result


def again(result: Result) -> Result:
    """By way of the bytes of a draft."""
    return results.of_draft(from_json(to_json(results.draft(result)), Draft))


def lives(result: Result) -> list[object]:
    return [
        (live.language, live.sentences, live.texts, live.record, live.findings) if live else None
        for live in (result.translation, result.whole)
    ]


def test_a_brief_of_the_library_is_the_same_brief_once_more() -> None:
    with_doubts = replace(REWRITTEN, findings=(*REWRITTEN.findings, DOUBT), settled=("key",))
    for brief in (BRIEF, REWRITTEN, with_doubts):
        result = results.of_brief(brief, 7, "writer")
        record = brief_record(result)
        assert record is not None
        assert replace(record, app_version=brief.app_version) == _as_shown(brief)
        assert (result.keep.id, result.final, result.summariser) == (7, True, "writer")


def _as_shown(brief: Brief) -> Brief:
    """The window writes the text of a translated summary anew."""
    if brief.translation is None:
        return brief
    text = brief.translation.text or "\n".join(each.text for each in brief.translation.sentences)
    return replace(brief, translation=replace(brief.translation, text=text))


def test_a_translation_that_was_stopped_goes_on_where_it_was() -> None:
    result = finished()
    result.translation = None
    result.take_sentence(SentenceTranslated("summary", TranslatedSentence(1, "Друге.")), "uk")
    record = brief_record(result)
    assert record is not None
    back = results.of_brief(record, 1, "")
    assert back.translation is not None
    assert not back.translation.done
    assert back.translation.texts == {1: "Друге."}
    assert lives(again(result)) == lives(result)


@pytest.mark.parametrize("steps", range(5))
def test_a_draft_is_as_far_as_the_work_was(steps: int) -> None:
    result = Result(article())
    work = [
        lambda: result.take_summary(SummaryReady(summary(article(), 0, 3), (), coverage(article()), final=False), ""),
        lambda: result.take_summary(SummaryReady(rewritten(article()), (), coverage(article())), "writer-large"),
        lambda: result.take_sentence(SentenceTranslated("summary", TranslatedSentence(0, "Перше.")), "uk"),
        lambda: result.take_translation(TranslationReady("article", translation(text="Усе."), (DOUBT,))),
    ]
    for step in work[:steps]:
        step()
    back = again(result)
    assert brief_record(back) == brief_record(result)
    assert (back.article, back.summary, back.final) == (result.article, result.summary, result.final)
    assert (back.summariser, back.findings, back.created) == (result.summariser, result.findings, result.created)
    assert lives(back) == lives(result)


def test_edits_and_settled_doubts_come_back_and_can_be_taken_back() -> None:
    result = finished()
    result.editing.write(0, "The ferry runs.")
    result.editing.write_translation(1, "Моє.")
    result.editing.settle("key")
    result.keep.id = 3
    back = again(result)
    assert back.summary == result.summary
    assert back.translation is not None
    assert back.translation.texts == result.translation.texts if result.translation else None
    assert back.editing.settled == {"key"}
    assert back.editing.has_edits
    assert back.keep.id == 3
    wanted = back.editing.wanted()
    assert wanted is not None
    assert wanted.check == {0: "The ferry runs."}, "what was not known of the edit is asked again"
    back.editing.write(0, "")
    assert back.summary is not None
    assert back.summary.sentences[0].text == rewritten(article()).sentences[0].text


def test_an_edited_summary_that_was_replaced_is_not_lost() -> None:
    result = finished()
    result.editing.write(0, "The ferry runs.")
    result.take_summary(SummaryReady(summary(result.article, 1), (), coverage(result.article)), "key-sentences")
    back = again(result)
    back.go_back_to_edits()
    assert back.summary is not None
    assert back.summary.sentences[0].text == "The ferry runs."
    assert back.translation is not None
    back.editing.write(0, "")
    assert back.summary.sentences[0].text == rewritten(article()).sentences[0].text


def test_an_edited_translation_that_another_language_has_taken_the_place_of_comes_back() -> None:
    result = finished()
    result.editing.write_translation(0, "Нічний пором лишається.")
    result.take_translation(TranslationReady("summary", translation("es", ("Uno.", "Dos.")), ()))
    back = again(result)
    back.take_sentence(SentenceTranslated("summary", TranslatedSentence(1, "Два.")), "uk")
    assert back.translation is not None
    assert back.translation.texts[0] == "Нічний пором лишається."
