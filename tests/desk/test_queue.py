"""The queue without a window: its states, and what becomes of each item."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.desk.queue import Queue, State
from briefdesk.desk.session import Session
from briefdesk.events import ArticleReady, Failed, Finished, Stopped, SummaryReady
from briefdesk.records import Wish
from briefdesk.worker.messages import BriefFile, Reply
from tests.desk.articles import MODELS, article, coverage, rewritten, summary

A, B, C = Path("a.txt"), Path("b.txt"), Path("c.txt")
FERRY = article()
DONE: list[Reply] = [
    ArticleReady(FERRY),
    SummaryReady(summary(FERRY, 0), (), coverage(FERRY), final=False),
    SummaryReady(rewritten(FERRY), (), coverage(FERRY)),
    Finished(1.0, 100),
]
EMPTY = Failed("empty", {"name": "b.txt"})


def queue(*files: Path) -> Queue:
    result = Queue()
    result.add(files)
    return result


def states(queue: Queue) -> list[str]:
    return [item.state.name for item in queue.items]


def feed(queue: Queue, *replies: Reply) -> None:
    for reply in replies:
        queue.take(reply)


def test_one_after_another() -> None:
    waiting = queue(A, B, A)
    assert waiting.waiting == [A, B]
    person = Session(Wish("long", to="uk"))
    person.take(MODELS)
    assert waiting.start(person) == BriefFile("a.txt", Wish("long", to="uk"))
    assert waiting.start(person) is None, "one at a time"
    feed(waiting, *DONE)
    assert states(waiting) == ["DONE", "WAITING"]
    assert waiting.items[0].title == "Night ferry stays"
    assert waiting.items[1].title == "b.txt"
    assert waiting.items[0].result is not None
    assert waiting.items[0].result.summary == rewritten(FERRY)
    assert waiting.start(person) == BriefFile("b.txt", Wish("long", to="uk"))
    feed(waiting, *DONE)
    assert waiting.start(person) is None


def test_a_failure_is_that_of_one() -> None:
    waiting = queue(B, C)
    waiting.start(Session())
    feed(waiting, EMPTY)
    waiting.start(Session())
    feed(waiting, *DONE)
    assert states(waiting) == ["FAILED", "DONE"]
    notice = waiting.items[0].notice
    assert notice is not None
    assert notice.error is not None
    assert notice.error.message == "b.txt holds no text."


def test_a_brief_without_its_translation_is_done_and_says_so() -> None:
    waiting = queue(A)
    waiting.start(Session(Wish(to="uk")))
    feed(waiting, *DONE[:-1], Failed("no-translator", {"source": "en", "target": "uk"}))
    (item,) = waiting.items
    assert item.state is State.DONE
    assert item.result is not None
    assert item.notice is not None


def test_it_gives_way_and_begins_anew() -> None:
    waiting = queue(A, B)
    waiting.start(Session())
    feed(waiting, *DONE[:2])
    waiting.give_way()
    assert states(waiting) == ["WAITING", "WAITING"]
    assert waiting.start(Session()) == BriefFile("a.txt", Wish())
    feed(waiting, *DONE)
    assert states(waiting) == ["DONE", "WAITING"]


def test_a_worker_that_is_lost_takes_one_with_it() -> None:
    waiting = queue(A, B)
    waiting.start(Session())
    lost = waiting.lost()
    assert lost is waiting.items[0]
    assert states(waiting) == ["FAILED", "WAITING"]
    assert lost.notice is not None
    assert lost.notice.code == "lost"


def test_without_a_worker_nothing_waits_for_ever() -> None:
    waiting = queue(A, B)
    waiting.start(Session())
    waiting.no_worker()
    assert states(waiting) == ["FAILED", "FAILED"]
    assert waiting.start(Session()) is None


def test_what_the_person_opens_leaves_the_queue() -> None:
    waiting = queue(A, B, C)
    waiting.start(Session())
    waiting.withdraw(B)
    assert [item.path for item in waiting.items] == [A, C]
    assert states(waiting) == ["WAITING", "WAITING"], "the worker is needed for the person's"
    waiting.start(Session())
    waiting.withdraw(A)
    assert states(waiting) == ["WAITING"]


def test_what_is_over_can_be_cleared_away() -> None:
    waiting = queue(A, B, C)
    waiting.start(Session())
    feed(waiting, EMPTY)
    waiting.start(Session())
    waiting.clear()
    assert states(waiting) == ["RUNNING", "WAITING"]
    running = waiting.items[0]
    waiting.remove(running)
    assert waiting.running is None
    assert states(waiting) == ["WAITING"]


def test_a_file_that_is_being_briefed_does_not_wait_a_second_time() -> None:
    waiting = queue(A, B)
    waiting.start(Session())
    waiting.add([A])
    waiting.give_way()
    assert waiting.waiting == [A, B]


def _remove_last(queue: Queue) -> None:
    if queue.items:
        queue.remove(queue.items[-1])


ACTS: dict[str, Callable[[Queue], object]] = {
    "start": lambda queue: queue.start(Session()),
    "give way": Queue.give_way,
    "lost": Queue.lost,
    "no worker": Queue.no_worker,
    "clear": Queue.clear,
    "remove": _remove_last,
    "withdraw": lambda queue: queue.withdraw(B),
    "add": lambda queue: queue.add([A, B]),
}


@given(st.lists(st.sampled_from([*ACTS, *DONE, EMPTY, Stopped()])))
def test_whatever_happens_at_most_one_runs_and_what_is_done_has_a_brief(steps: list[str | Reply]) -> None:
    some = queue(A, B, C)
    for step in steps:
        if isinstance(step, str):
            ACTS[step](some)
        elif some.running is not None:
            some.take(step)
        running = [item for item in some.items if item.state is State.RUNNING]
        assert running == ([some.running] if some.running else [])
        assert len(some.waiting) == len(set(some.waiting))
        for item in some.items:
            assert (item.result is not None) == (item.state is State.DONE)
