"""The window's brief as a record: what the worker said, however far it came."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from briefdesk import codec
from briefdesk.desk.brief_record import NOT_SAID, brief_record
from briefdesk.desk.result import Result
from briefdesk.events import Part, SentenceTranslated, SummaryReady, TranslationReady
from briefdesk.records import Brief, Finding, TranslatedSentence
from tests.desk.articles import TRANSLATOR, UKRAINIAN, article, coverage, rewritten, summary, translation

FERRY = article()
WEAK = Finding("weak-support", "doubt", "summary", 0, 34, "The night ferry runs until spring.", "", "Verify it.")
NUMBER = Finding("number", "doubt", "translation", 0, 6, "Нічний", "", "A number changed.")


def summarised() -> Result:
    result = Result(FERRY)
    result.take_summary(SummaryReady(rewritten(FERRY), (WEAK,), coverage(FERRY)), "writer-large")
    return result


def said(part: Part, of: int, text: str) -> SentenceTranslated:
    return SentenceTranslated(part, TranslatedSentence(of, text))


def record(result: Result) -> Brief:
    made = brief_record(result)
    assert made is not None
    return made


def test_before_there_is_a_summary_there_is_no_brief() -> None:
    assert brief_record(None) is None
    assert brief_record(Result(FERRY)) is None


def test_a_finished_brief_is_what_the_worker_said() -> None:
    result = summarised()
    whole = translation(text="Нічний пором ходитиме до весни. Його оплатять ремонтом двох стоянок.")
    beside = translation(text="\n".join(UKRAINIAN))
    result.take_translation(TranslationReady("summary", beside, (NUMBER,)))
    result.take_translation(TranslationReady("article", whole, (NUMBER,)))
    brief = record(result)
    assert (brief.article, brief.summary, brief.coverage) == (FERRY, rewritten(FERRY), coverage(FERRY))
    assert (brief.translation, brief.findings) == (beside, (WEAK, NUMBER))
    assert (brief.whole, brief.whole_findings) == (whole, (NUMBER,))
    assert codec.from_json(codec.to_json(brief), Brief) == brief


def test_the_same_result_gives_equal_records_and_knows_when_it_was_made() -> None:
    result = summarised()
    assert record(result) == record(result)
    age = datetime.now(UTC) - datetime.fromisoformat(record(result).created)
    assert timedelta(0) <= age < timedelta(minutes=5)


def test_a_translation_that_was_stopped_holds_what_was_finished_in_order() -> None:
    result = summarised()
    result.take_sentence(said("summary", 1, UKRAINIAN[1]), "uk")
    result.take_sentence(said("summary", 0, UKRAINIAN[0]), "uk")
    for of, text in enumerate(("Перше.", "Друге.", "Третє.")):
        result.take_sentence(said("article", of, text), "uk")
    brief = record(result)
    assert brief.translation is not None
    assert brief.translation.text == "\n".join(UKRAINIAN)
    assert brief.translation.model == NOT_SAID
    assert brief.whole is not None
    assert brief.whole.text == "Перше. Друге.\n\nТретє."


def test_models_are_named_once_all_is_there() -> None:
    result = summarised()
    result.take_translation(TranslationReady("summary", translation(), ()))
    brief = record(result)
    assert brief.translation is not None
    assert brief.translation.model == TRANSLATOR


def test_another_summary_is_another_brief() -> None:
    result = summarised()
    result.take_translation(TranslationReady("summary", translation(), ()))
    result.take_summary(SummaryReady(summary(FERRY, 0, 3), (), coverage(FERRY)), "")
    assert record(result).translation is None
    assert record(result).findings == ()
