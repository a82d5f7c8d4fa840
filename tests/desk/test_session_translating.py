"""Rewritten summaries and translations in a session: what replaces what, and what every end of a job keeps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefdesk.desk.session import Phase, Session
from briefdesk.events import (
    ArticleReady,
    Failed,
    Finished,
    Progress,
    SentenceTranslated,
    Stopped,
    SummaryReady,
    TranslationReady,
)
from briefdesk.records import KEY_SENTENCES, Finding, TranslatedSentence, Wish
from briefdesk.worker.messages import BriefArticle, BriefFile, Models, Ready, Reply
from tests.desk.articles import MODELS, UKRAINIAN, article, coverage, rewritten, summary, translation

FERRY = article()
OTHER = article("Another story")
KEY = SummaryReady(summary(FERRY, 0, 3), (), coverage(FERRY), final=False)
FINAL = SummaryReady(rewritten(FERRY), (), coverage(FERRY))
FIRST, SECOND = (SentenceTranslated("summary", each) for each in translation().sentences)
DONE = TranslationReady("summary", translation(), ())
WHOLE = TranslationReady("article", translation(texts=("Раз.", "Два.", "Три.", "Чотири.")), ())
UK = Wish("short", to="uk")


def opened(*replies: Reply, wish: Wish = UK, models: Models | None = MODELS) -> Session:
    """A session that opened a file with this wish and heard this."""
    session = Session(wish)
    if models:
        session.take(models)
    session.open_file(Path("ferry.txt"))
    for reply in replies:
        session.take(reply)
    return session


def rested(wish: Wish = UK) -> Session:
    return opened(ArticleReady(FERRY), KEY, FINAL, FIRST, SECOND, DONE, Finished(4.0, 1000), wish=wish)


def shown(session: Session) -> dict[int, str]:
    return session.translation.texts if session.translation else {}


# The stages


def test_a_job_goes_through_summarising_and_translating_to_rest() -> None:
    session = opened()
    seen = []
    for reply in (ArticleReady(FERRY), KEY, FINAL, FIRST, SECOND, DONE, Finished(4.0, 1000)):
        session.take(reply)
        seen.append(session.phase.name)
    assert seen == ["SUMMARISING"] * 2 + ["TRANSLATING"] * 4 + ["RESTING"]
    assert session.summary == rewritten(FERRY)
    assert shown(session) == dict(enumerate(UKRAINIAN))


def test_without_a_language_nothing_is_translated() -> None:
    session = opened(ArticleReady(FERRY), KEY, FINAL, wish=Wish("short"))
    assert session.phase is Phase.SUMMARISING
    assert (session.target, session.awaited) == ("", False)


def test_an_article_in_the_language_of_the_translation_awaits_none() -> None:
    session = opened(ArticleReady(replace(FERRY, language="uk")), KEY, FINAL)
    assert (session.phase, session.target, session.awaited) == (Phase.SUMMARISING, "", False)


def test_the_rewritten_summary_replaces_the_key_sentences_with_all_that_belongs_to_them() -> None:
    doubt = Finding("weak-support", "doubt", "summary", 0, 5, "The n", "", "verify")
    session = opened(ArticleReady(FERRY), KEY)
    assert (session.summary, session.rewritten) == (KEY.summary, False)
    session.take(SummaryReady(rewritten(FERRY), (doubt,), replace(coverage(FERRY), read_by_model=3)))
    assert session.summary is not None
    assert session.coverage is not None
    assert [each.evidence for each in session.summary.sentences] == [(0,), (2, 3)]
    assert (session.rewritten, session.findings, session.coverage.read_by_model) == (True, (doubt,), 3)


def test_key_sentences_that_are_all_there_will_be_are_no_rewriting() -> None:
    session = opened(ArticleReady(FERRY), as_final(KEY), wish=Wish("short", KEY_SENTENCES))
    assert session.result is not None
    assert (session.rewritten, session.result.final) == (False, True)


def test_a_model_that_repeats_the_article_word_for_word_has_still_rewritten_it() -> None:
    copied = replace(summary(FERRY, 0, 3), model=rewritten(FERRY).model)
    assert opened(ArticleReady(FERRY), SummaryReady(copied, (), coverage(FERRY))).rewritten


def test_translating_summary_and_article_is_one_stage_of_progress() -> None:
    session = opened(ArticleReady(FERRY), KEY, FINAL, wish=replace(UK, whole=True))
    seen = []
    for reply in (progress(0, 2), progress(2, 2), DONE, progress(0, 4), progress(4, 4)):
        session.take(reply)
        seen.append(session.progress)
    assert seen == [progress(0, 6), progress(2, 6), progress(2, 6), progress(2, 6), progress(6, 6)]


def test_progress_of_the_summary_alone_is_what_the_worker_says() -> None:
    session = opened(ArticleReady(FERRY), KEY, FINAL, progress(1, 2))
    assert session.progress == progress(1, 2)


def test_sentences_are_awaited_until_the_translation_is_done() -> None:
    session = opened(ArticleReady(FERRY), KEY)
    waiting = [(session.target, session.awaited)]
    for reply in (FINAL, FIRST, SECOND, DONE):
        session.take(reply)
        waiting.append((session.target, session.awaited))
    assert waiting == [("uk", True)] * 4 + [("uk", False)]


def test_the_same_sentence_twice_is_there_once() -> None:
    session = opened(ArticleReady(FERRY), KEY, FINAL, FIRST, FIRST, SECOND)
    assert session.translation is not None
    assert [each.of for each in session.translation.sentences] == [0, 1]


def test_the_whole_article_is_kept_apart_from_the_summary() -> None:
    said = [SentenceTranslated("article", each) for each in WHOLE.translation.sentences]
    session = opened(ArticleReady(FERRY), KEY, FINAL, DONE, *said, wish=replace(UK, whole=True))
    assert session.whole is not None
    assert (len(session.whole.texts), session.whole.done) == (4, False)
    session.take(WHOLE)
    assert session.whole.done
    assert shown(session) == dict(enumerate(UKRAINIAN))


def test_findings_of_both_sides_are_told() -> None:
    doubt = Finding("script", "doubt", "translation", 0, 5, "Нічни", "", "verify")
    session = opened(ArticleReady(FERRY), KEY, FINAL, TranslationReady("summary", translation(), (doubt,)))
    assert session.findings == (doubt,)


# What every end keeps


@pytest.mark.parametrize("end", ["stop", "stopped", "lost", "failed"])
def test_a_finished_summary_and_what_is_translated_stay(end: str) -> None:
    session = opened(ArticleReady(FERRY), KEY, FINAL, FIRST)
    finish(session, end)
    assert session.phase is Phase.RESTING
    assert (session.summary, shown(session)) == (rewritten(FERRY), {0: UKRAINIAN[0]})
    assert not session.awaited
    assert session.again() == BriefArticle(FERRY, UK)


@pytest.mark.parametrize("end", ["stop", "stopped", "lost", "failed"])
def test_key_sentences_stay_where_rewriting_ended_early(end: str) -> None:
    session = opened(ArticleReady(FERRY), KEY)
    finish(session, end)
    assert session.summary == KEY.summary
    assert session.again() == BriefArticle(FERRY, UK)


@pytest.mark.parametrize("end", ["stop", "lost", "failed"])
def test_a_finished_summary_is_never_replaced_by_the_key_sentences_of_the_next(end: str) -> None:
    session = rested()
    session.choose(replace(UK, length="long"))
    session.take(SummaryReady(summary(FERRY, 0, 1, 2, length="long"), (), coverage(FERRY), final=False))
    assert session.summary == rewritten(FERRY)
    finish(session, end)
    assert (session.summary, shown(session)) == (rewritten(FERRY), dict(enumerate(UKRAINIAN)))
    assert session.wish == UK


def test_another_summary_takes_its_translation_with_it() -> None:
    session = rested()
    session.choose(replace(UK, length="long"))
    assert shown(session)
    session.take(SummaryReady(summary(FERRY, 0, 1, 2, length="long"), (), coverage(FERRY)))
    assert (shown(session), session.target, session.awaited) == ({}, "uk", True)


def test_a_missing_translator_leaves_the_summary_and_says_that_it_is_ready() -> None:
    session = opened(ArticleReady(FERRY), KEY, FINAL, Failed("no-translator", {"source": "en", "target": "uk"}))
    assert session.notice is not None
    assert (session.notice.side, session.notice.ready, session.summary) == ("brief", "summary", rewritten(FERRY))


def test_a_summariser_that_fails_leaves_the_key_sentences_and_says_so() -> None:
    session = opened(ArticleReady(FERRY), KEY, Failed("out-of-memory", {"model": "writer-large"}))
    assert session.notice is not None
    assert (session.notice.ready, session.summary) == ("key-sentences", KEY.summary)


def test_going_back_brings_the_translations_back() -> None:
    session = opened(ArticleReady(FERRY), KEY, FINAL, DONE, WHOLE, Finished(4.0, 1000), wish=replace(UK, whole=True))
    session.open_file(Path("other.txt"))
    session.take(ArticleReady(OTHER))
    assert (session.summary, session.translation, session.whole) == (None, None, None)
    session.stop()
    session.go_back()
    assert (session.article, shown(session)) == (FERRY, dict(enumerate(UKRAINIAN)))
    assert session.whole is not None
    assert session.whole.record == WHOLE.translation
    assert session.rewritten


# Another wish


def test_another_language_keeps_the_summary_and_the_old_translation_until_the_first_new_sentence() -> None:
    session = rested()
    assert session.choose(replace(UK, to="es")) == BriefArticle(FERRY, replace(UK, to="es"))
    session.take(KEY)
    assert (session.summary, session.target, session.awaited) == (rewritten(FERRY), "uk", False)
    session.take(FINAL)
    assert shown(session) == dict(enumerate(UKRAINIAN))
    session.take(SentenceTranslated("summary", TranslatedSentence(0, "El ferry sigue.")))
    assert (session.target, session.awaited, shown(session)) == ("es", True, {0: "El ferry sigue."})


@pytest.mark.parametrize("end", ["stop", "lost", "failed"])
def test_another_language_that_did_not_come_is_not_chosen(end: str) -> None:
    session = rested()
    session.choose(replace(UK, to="es"))
    finish(session, end)
    assert (session.wish, shown(session)) == (UK, dict(enumerate(UKRAINIAN)))


def test_another_summariser_briefs_again_and_stopped_is_not_chosen() -> None:
    session = rested()
    wish = replace(UK, summariser="writer-small")
    assert session.choose(wish) == BriefArticle(FERRY, wish)
    session.stop()
    assert session.wish == UK


def test_no_language_takes_the_translation_away_without_a_job() -> None:
    session = rested()
    assert session.choose(Wish("short")) is None
    assert (session.running, session.translation, session.summary) == (False, None, rewritten(FERRY))
    assert session.choose(UK) == BriefArticle(FERRY, UK)


def test_the_article_is_translated_once_it_is_wished_and_taken_away_once_it_is_not() -> None:
    session = rested()
    wish = replace(UK, whole=True)
    assert session.choose(wish) == BriefArticle(FERRY, wish)
    for reply in (ArticleReady(FERRY), FINAL, DONE, WHOLE, Finished(4.0, 1000)):
        session.take(reply)
    assert session.choose(UK) is None
    assert (session.whole, shown(session)) == (None, dict(enumerate(UKRAINIAN)))


def test_the_same_wish_is_no_job() -> None:
    assert rested().choose(UK) is None


# What the laptop can do


def test_before_the_models_are_known_the_wish_goes_out_as_it_is() -> None:
    session = Session(replace(UK, summariser="writer-large", whole=True))
    assert session.open_file(Path("a")) == BriefFile("a", replace(UK, summariser="writer-large", whole=True))


def test_what_is_not_on_the_laptop_is_not_asked_for_and_still_remembered() -> None:
    wish = Wish("short", "gone", "fr", whole=True)
    session = opened(wish=wish)
    assert session.again() == BriefFile("ferry.txt", Wish("short"))
    assert session.wish == wish
    session.take(Models(MODELS.summarisers, ("fr",)))
    assert session.again() == BriefFile("ferry.txt", Wish("short", "", "fr", whole=True))


def test_a_worker_that_is_up_and_tells_of_no_models_has_none() -> None:
    session = Session(UK)
    session.take(Ready("1", 7, encoder=True))
    assert session.open_file(Path("a")) == BriefFile("a", Wish("short"))
    assert session.wish == UK


def test_models_are_heard_at_any_time() -> None:
    session = Session()
    session.take(MODELS)
    assert session.models == MODELS
    session.open_file(Path("a"))
    session.take(Models((), ()))
    assert session.models == Models((), ())
    assert session.phase is Phase.READING


def finish(session: Session, end: str) -> None:
    match end:
        case "stop":
            session.stop()
        case "stopped":
            session.take(Stopped())
        case "lost":
            session.lost()
        case "failed":
            session.take(Failed("unexpected", {"kind": "MemoryError"}))


def progress(done: int, total: int) -> Progress:
    return Progress("translating", done, total)


def as_final(ready: SummaryReady) -> SummaryReady:
    return SummaryReady(ready.summary, ready.findings, ready.coverage)


def test_another_length_is_briefed_also_while_a_language_waits_for_its_model() -> None:
    session = rested()
    assert session.choose(replace(UK, to="fr")) is None
    assert shown(session) == dict(enumerate(UKRAINIAN))
    assert session.choose(replace(session.wish, length="long")) == BriefArticle(FERRY, Wish("long"))


@pytest.mark.parametrize("reply", [
    SentenceTranslated("summary", TranslatedSentence(2, "Ніде.")),
    SentenceTranslated("article", TranslatedSentence(4, "Ніде.")),
    TranslationReady("summary", translation("es"), ()),
    TranslationReady("summary", translation(texts=("Раз.", "Два.", "Три.")), ()),
])  # fmt: skip
def test_what_speaks_of_sentences_that_are_not_there_is_not_taken(reply: Reply) -> None:
    session = opened(ArticleReady(FERRY), FINAL, FIRST)
    session.take(reply)
    assert shown(session) == {0: UKRAINIAN[0]}
    assert session.whole is None


def test_a_summary_of_an_article_that_is_not_read_yet_is_not_that_of_the_one_before() -> None:
    session = rested()
    session.open_file(Path("other.txt"))
    session.take(SummaryReady(summary(OTHER, 1), (), coverage(OTHER)))
    assert session.summary == FINAL.summary
