"""What the window knows of models, without a window: operations, their ends, problems, news."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.desk.models.state import ModelsState
from briefdesk.models_process.messages import (
    Advance,
    Done,
    Export,
    Failed,
    Import,
    Install,
    Operation,
    Remove,
    Reply,
    ReplyLine,
    Stopped,
    Verify,
)
from tests.desk.models.samples import model, told

DAMAGED = Failed("model-damaged", {"model": "firefox-en-uk", "folder": "/x", "what": "?"})


def say(state: ModelsState, job: int, body: Reply) -> None:
    state.take(ReplyLine(1, job, body))


def knowing(*operations: Operation) -> ModelsState:
    state = ModelsState()
    state.take(told(model()))
    for job, operation in enumerate(operations, 1):
        state.begin(job, operation)
    return state


def test_an_operation_waits_advances_and_ends() -> None:
    state = knowing(Install("firefox-en-uk"))
    running = state.at_work("firefox-en-uk")
    assert running is not None
    assert running.advance is None
    say(state, 1, Advance("downloading", 5, 20, 3.0))
    assert running.share == 0.25
    state.take(told(model(state="installed")))
    say(state, 1, Done("firefox-en-uk"))
    assert state.at_work("firefox-en-uk") is None
    assert state.models[0].here


def test_a_problem_stays_with_its_model_until_it_is_tried_again() -> None:
    state = knowing(Install("firefox-en-uk"))
    say(state, 1, Failed("no-connection", {"host": "example.org"}))
    assert state.problems["firefox-en-uk"].code == "no-connection"
    state.begin(2, Install("firefox-en-uk"))
    assert not state.problems


def test_what_was_read_and_found_wrong_is_damaged() -> None:
    state = knowing(Verify("firefox-en-uk"))
    say(state, 1, DAMAGED)
    assert state.is_damaged(state.models[0])


def test_a_pause_is_no_problem() -> None:
    state = knowing(Install("firefox-en-uk"))
    state.stop(1)
    say(state, 1, Stopped())
    assert not state.problems
    assert not state.running


def test_imports_and_exports_are_news() -> None:
    state = knowing(Import("/x.zip"))
    assert state.importing is not None
    say(state, 1, Done("firefox-en-uk"))
    assert state.news is not None
    assert (state.news.code, state.news.model) == ("imported", state.models[0])
    state.begin(2, Export("firefox-en-uk", "/y.zip"))
    assert state.news is None
    say(state, 2, Failed("cannot-write", {"name": "/y.zip", "reason": "the disk is full"}))
    assert state.news is not None
    assert state.news.code == "failed"
    assert not state.problems


def test_a_lost_process_ends_all_that_it_did() -> None:
    state = knowing(Install("firefox-en-uk"), Import("/x.zip"), Remove("other"))
    state.lost([1, 2, 3])
    assert not state.running
    assert {error.code for error in state.problems.values()} == {"models-interrupted"}
    assert state.news is not None
    assert state.news.error is not None
    assert state.news.error.code == "models-interrupted"


replies = st.sampled_from([Advance("checking", 1, 0), Done("firefox-en-uk"), DAMAGED, Stopped()])
jobs = st.integers(0, 4)
operations = st.sampled_from([Install("a"), Verify("b"), Remove("a"), Import("/x"), Export("b", "/y")])


@given(st.lists(st.one_of(st.tuples(jobs, replies), operations, jobs), max_size=30))
def test_whatever_is_said_leaves_a_state_in_order(events: list[object]) -> None:
    """Late, twice, or of a job that nobody knows."""
    state, last = ModelsState(), 0
    for event in events:
        if isinstance(event, tuple):
            say(state, *event)
        elif isinstance(event, int):
            state.stop(event)
        else:
            last += 1
            state.begin(last, event)  # type: ignore[arg-type]
        assert all(job == running.job for job, running in state.running.items())
    state.lost(list(state.running))
    assert not state.running
