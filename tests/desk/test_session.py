"""The states of a session, and what each of its ends keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefdesk.desk.session import Phase, Session
from briefdesk.events import ArticleReady, Failed, Finished, Progress, Stopped, SummaryReady
from briefdesk.records import Wish
from briefdesk.worker.messages import BriefArticle, BriefFile, BriefText, Reply
from tests.desk.articles import article, coverage, summary

FERRY = article()
OTHER = article("Another story")


def summary_ready() -> SummaryReady:
    return SummaryReady(summary(FERRY, 0, 3), (), coverage(FERRY))


def opened(*replies: Reply) -> Session:
    """A session that opened a file and heard this."""
    session = Session()
    session.open_file(Path("ferry.txt"))
    for reply in replies:
        session.take(reply)
    return session


def rested() -> Session:
    return opened(ArticleReady(FERRY), summary_ready(), Finished(0.2, 1000))


def test_a_job_goes_through_reading_and_summarising_to_rest() -> None:
    session = Session()
    seen = [session.phase]
    assert session.open_file(Path("ferry.txt")) == BriefFile("ferry.txt", Wish("short"))
    seen.append(session.phase)
    for reply in (ArticleReady(FERRY), summary_ready(), Finished(0.2, 1000)):
        session.take(reply)
        seen.append(session.phase)
    assert seen == [Phase.EMPTY, Phase.READING, Phase.SUMMARISING, Phase.SUMMARISING, Phase.RESTING]
    assert (session.seconds, session.memory_bytes) == (0.2, 1000)


def test_a_file_counts_as_read_only_once_its_article_is_there() -> None:
    session = Session()
    session.open_file(Path("ferry.txt"))
    assert session.take(Progress("reading", 0, 1)) == ""
    assert session.take(ArticleReady(FERRY)) == "ferry.txt"


def test_opening_another_keeps_the_article_until_the_new_one_is_read() -> None:
    session = rested()
    session.open_file(Path("other.txt"))
    assert (session.article, session.summary) == (FERRY, summary(FERRY, 0, 3))
    session.take(ArticleReady(OTHER))
    assert (session.article, session.summary) == (OTHER, None)


def test_a_file_that_cannot_be_read_leaves_everything_as_it_was() -> None:
    session = rested()
    session.open_file(Path("broken.pdf"))
    session.take(Failed("scanned", {"name": "broken.pdf"}))
    assert session.notice is not None
    assert (session.notice.code, session.notice.side, session.notice.kept) == ("failed", "original", True)
    assert (session.phase, session.article, session.summary) == (Phase.RESTING, FERRY, summary(FERRY, 0, 3))
    assert session.again() == BriefArticle(FERRY, Wish("short"))


def test_without_an_article_a_failure_leaves_the_session_empty_and_can_be_tried_again() -> None:
    session = opened(Failed("not-found", {"name": "ferry.txt"}))
    assert (session.phase, session.notice and session.notice.kept) == (Phase.EMPTY, False)
    assert session.again() == BriefFile("ferry.txt", Wish("short"))


def test_a_model_that_fails_speaks_above_the_brief() -> None:
    session = opened(ArticleReady(FERRY), Failed("model-missing", {"model": "encoder"}))
    assert session.notice is not None
    assert (session.notice.side, session.article) == ("brief", FERRY)


def test_stop_gives_control_back_at_once_and_keeps_what_is_finished() -> None:
    session = opened(ArticleReady(FERRY), summary_ready())
    session.stop()
    assert (session.phase, session.summary) == (Phase.RESTING, summary(FERRY, 0, 3))


def test_replies_after_stop_change_nothing() -> None:
    session = opened()
    session.stop()
    session.take(ArticleReady(FERRY))
    assert (session.phase, session.article) == (Phase.EMPTY, None)


def test_stopping_a_new_file_means_the_old_article_again() -> None:
    session = rested()
    session.open_file(Path("slow.pdf"))
    session.take(Stopped())
    assert session.again() == BriefArticle(FERRY, Wish("short"))


@pytest.mark.parametrize("before", [(), (ArticleReady(FERRY),)], ids=["while reading", "while summarising"])
def test_a_lost_worker_loses_nothing(before: tuple[Reply, ...]) -> None:
    session = opened(*before)
    session.lost()
    assert session.notice is not None
    assert session.notice.code == "lost"
    assert not session.running
    expected = BriefArticle(FERRY, Wish("short")) if before else BriefFile("ferry.txt", Wish("short"))
    assert session.again() == expected
    assert session.notice is None


def test_a_worker_lost_at_rest_is_no_news() -> None:
    session = rested()
    session.lost()
    assert session.notice is None


def test_pasted_text_is_a_job_and_blank_text_is_not() -> None:
    session = Session()
    assert session.open_text(" \n") is None
    assert session.notice is not None
    assert session.notice.code == "no-text"
    assert session.open_text("A story.", html=True) == BriefText("A story.", Wish("short"), html=True)


def test_a_new_length_briefs_the_open_article_again() -> None:
    session = rested()
    assert session.choose(Wish("short")) is None
    assert session.choose(Wish("long")) == BriefArticle(FERRY, Wish("long"))
    assert session.summary == summary(FERRY, 0, 3)


def test_a_new_length_without_an_article_waits_for_one() -> None:
    session = Session()
    assert session.choose(Wish("long")) is None
    assert session.open_file(Path("a")) == BriefFile("a", Wish("long"))


def test_stopping_a_new_length_goes_back_to_the_one_that_is_shown() -> None:
    session = rested()
    session.choose(Wish("long"))
    session.stop()
    assert session.wish.length == "short"
    assert session.again() == BriefArticle(FERRY, Wish("short"))


def test_a_length_that_failed_or_was_lost_is_not_chosen_either() -> None:
    session = rested()
    session.choose(Wish("long"))
    session.take(Failed("unexpected", {"kind": "MemoryError"}))
    assert session.wish.length == "short"
    session.choose(Wish("medium"))
    session.lost()
    assert session.wish.length == "short"


def test_stopped_before_there_is_a_brief_the_length_stays_chosen() -> None:
    session = Session(Wish("long"))
    session.open_file(Path("ferry.txt"))
    session.take(ArticleReady(FERRY))
    session.stop()
    assert session.wish.length == "long"


def test_the_article_before_comes_back_as_it_was_left() -> None:
    session = rested()
    assert not session.can_go_back
    session.open_text("Another story.\n\nIt was pasted over the first.")
    session.take(ArticleReady(OTHER))
    assert not session.can_go_back
    session.take(Finished(0.1, 1000))
    session.go_back()
    assert (session.article, session.summary) == (FERRY, summary(FERRY, 0, 3))
    assert (session.phase, session.wish.length) == (Phase.RESTING, "short")
    assert session.choose(Wish("long")) == BriefArticle(FERRY, Wish("long"))
    session.stop()
    session.go_back()
    assert (session.article, session.summary) == (OTHER, None)


def test_the_same_article_at_another_length_is_not_the_one_before() -> None:
    session = rested()
    session.choose(Wish("long"))
    session.take(ArticleReady(FERRY))
    session.take(Finished(0.1, 1000))
    assert not session.can_go_back


@pytest.mark.parametrize(("text", "html"), [("Tuesday", False), ("https://example.org/a", False), ("<p>a</p> b", True)])
def test_a_stray_word_does_not_replace_an_open_article(text: str, html: bool) -> None:
    session = rested()
    assert session.open_text(text, html) is None
    assert session.notice is not None
    assert (session.notice.code, session.article) == ("few-words", FERRY)
    assert isinstance(Session().open_text(text, html), BriefText)


def test_a_language_without_spaces_is_not_a_stray_word() -> None:
    assert isinstance(rested().open_text("港湾評議会は夜間渡船を春まで続けると月曜日に決めた。" * 12), BriefText)


def test_an_article_that_is_opened_once_more_after_another_has_the_edits_of_the_person() -> None:
    session = rested()
    assert session.result is not None
    session.result.editing.write(0, "The ferry stays.")
    for each in (OTHER, FERRY):
        session.open_file(Path("any.txt"))
        session.take(ArticleReady(each))
        session.take(Finished(0.1, 1000))
    assert session.summary is not None
    assert session.summary.sentences[0].text == "The ferry stays."
    assert session.before is not None
    assert session.before.article == OTHER
