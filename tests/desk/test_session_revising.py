"""A session while what the person has edited is checked and translated."""

from __future__ import annotations

from pathlib import Path

from briefdesk.desk.session import Phase, Session
from briefdesk.events import (
    ArticleReady,
    Failed,
    Finished,
    SentenceChecked,
    SentenceRetranslated,
    SummaryReady,
    TranslationReady,
)
from briefdesk.records import Changes, SummarySentence, TranslatedSentence, Wish
from briefdesk.worker.messages import Reply, ReviseSummary
from tests.desk.articles import MODELS, TRANSLATOR, UKRAINIAN, article, coverage, rewritten, summary, translation

FERRY = article()
MINE = "The ferry stays."
FINAL = SummaryReady(rewritten(FERRY), (), coverage(FERRY))
TRANSLATED = TranslationReady("summary", translation(), ())


def session(*replies: Reply) -> Session:
    """One that is at work on the story, and has heard this."""
    made = Session(Wish("short", to="uk"))
    made.take(MODELS)
    made.open_file(Path("ferry.txt"))
    for reply in (ArticleReady(FERRY), *replies):
        made.take(reply)
    return made


def edited(*replies: Reply) -> Session:
    made = session(*replies)
    assert made.result is not None
    made.result.editing.write(0, MINE)
    return made


def test_an_edit_at_rest_is_asked_about_at_once() -> None:
    now = edited(FINAL, TRANSLATED, Finished(3.0, 1000))
    assert now.revise() == ReviseSummary(FERRY, Changes({0: MINE}, {0: MINE}, "uk"))
    assert now.revising
    assert (now.phase, now.running, now.can_brief) == (Phase.RESTING, False, True)
    now.take(SentenceChecked(0, SummarySentence(MINE, (1,), 0.9), ()))
    now.take(SentenceRetranslated(MINE, TranslatedSentence(0, "Пором лишається."), "uk", TRANSLATOR, ()))
    now.take(Finished(0.1, 2000))
    assert not now.revising
    assert now.revise() is None
    assert now.summary is not None
    assert now.summary.sentences[0].evidence == (1,)
    assert now.translation is not None
    assert now.translation.texts == {0: "Пором лишається.", 1: UKRAINIAN[1]}
    assert now.seconds == 3.0, "that of the brief"


def test_an_edit_while_a_job_runs_waits_for_its_end() -> None:
    now = edited(FINAL)
    assert now.revise() is None
    assert now.phase is Phase.TRANSLATING
    now.take(TRANSLATED)
    now.take(Finished(3.0, 1000))
    assert now.summary is not None
    assert now.summary.sentences[0].text == MINE
    assert now.revise() == ReviseSummary(FERRY, Changes({0: MINE}, {0: MINE}, "uk"))


def test_a_new_job_takes_the_place_of_a_revision_which_is_asked_again_after_it() -> None:
    now = edited(FINAL, TRANSLATED, Finished(3.0, 1000))
    now.revise()
    assert now.again() is not None
    assert not now.revising
    for reply in (FINAL, TRANSLATED, Finished(3.0, 1000)):
        now.take(reply)
    assert now.revise() == ReviseSummary(FERRY, Changes({0: MINE}, {0: MINE}, "uk"))


def test_key_sentences_that_were_edited_stay_reachable_behind_the_rewritten_summary() -> None:
    now = edited(SummaryReady(summary(FERRY, 0, 3), (), coverage(FERRY), final=False))
    now.take(FINAL)
    assert now.notice is not None
    assert now.notice.code == "edits-kept"
    now.take(TRANSLATED)
    now.take(Finished(3.0, 1000))
    now.go_back_to_edits()
    assert now.notice is None
    assert now.summary is not None
    assert [each.text for each in now.summary.sentences] == [MINE, FERRY.sentence_text(3)]
    assert now.revise() == ReviseSummary(FERRY, Changes({0: MINE}, {}))


def test_a_worker_that_is_lost_during_a_revision_leaves_the_edit_and_is_told() -> None:
    now = edited(FINAL, TRANSLATED, Finished(3.0, 1000))
    now.revise()
    now.lost()
    assert now.notice is not None
    assert (now.notice.code, now.notice.side, now.notice.error) == ("not-revised", "brief", None)
    assert now.summary is not None
    assert now.summary.sentences[0].text == MINE
    assert now.revise() is not None


def test_a_revision_that_fails_says_why_and_keeps_what_was_found_out() -> None:
    now = edited(FINAL, TRANSLATED, Finished(3.0, 1000))
    now.revise()
    now.take(SentenceChecked(0, SummarySentence(MINE, (1,), 0.9), ()))
    now.take(Failed("no-translator", {"source": "en", "target": "uk"}))
    assert now.notice is not None
    assert (now.notice.code, now.notice.error.code if now.notice.error else "") == ("not-revised", "no-translator")
    assert now.summary is not None
    assert now.summary.sentences[0].evidence == (1,)


def test_only_what_takes_away_text_is_a_replacement() -> None:
    now = session()
    assert now.is_replaced_by(FINAL)
    now.take(FINAL)
    now.take(TRANSLATED)
    assert not now.is_replaced_by(TRANSLATED)
    assert now.is_replaced_by(ArticleReady(FERRY))
    now.take(Finished(3.0, 1000))
    assert not now.is_replaced_by(SentenceChecked(0, SummarySentence(MINE, (1,), 0.9), ()))
