"""The conversation: jobs are numbered, the newest wins, half lines wait."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.events import Failed, Finished, Progress, Stopped
from briefdesk.records import Wish
from briefdesk.worker.client import Conversation
from briefdesk.worker.messages import BriefFile, Cancel, Ready, RequestLine, decode_request, encode_reply

REQUEST = BriefFile("a.txt", Wish("short"))


def _requests(data: bytes) -> list[RequestLine]:
    return [decode_request(line) for line in data.splitlines()]


def test_jobs_are_numbered_from_one() -> None:
    conversation = Conversation()
    assert [line.job for line in _requests(conversation.start(REQUEST))] == [1]
    assert conversation.running


def test_a_new_job_cancels_the_one_that_runs() -> None:
    conversation = Conversation()
    conversation.start(REQUEST)
    first, second = _requests(conversation.start(REQUEST))
    assert (first.job, first.body) == (1, Cancel())
    assert (second.job, second.body) == (2, REQUEST)


def test_late_replies_of_an_old_job_are_dropped() -> None:
    conversation = Conversation()
    conversation.start(REQUEST)
    conversation.start(REQUEST)
    assert conversation.feed(encode_reply(1, Finished(1.0, 1))) == []
    assert conversation.running
    assert conversation.feed(encode_reply(2, Progress("reading", 0, 1))) == [Progress("reading", 0, 1)]


@pytest.mark.parametrize("ending", [Finished(1.0, 1), Stopped()])
def test_an_ending_ends_the_job(ending: Finished | Stopped) -> None:
    conversation = Conversation()
    conversation.start(REQUEST)
    assert conversation.feed(encode_reply(1, ending)) == [ending]
    assert not conversation.running
    assert conversation.cancel() == b""


def test_a_lost_process_forgets_half_lines_and_keeps_the_numbering() -> None:
    conversation = Conversation()
    conversation.start(REQUEST)
    conversation.feed(b'{"v": 1, "jo')
    conversation.restart()
    assert not conversation.running
    conversation.start(REQUEST)
    assert conversation.job == 2
    assert conversation.feed(encode_reply(2, Stopped())) == [Stopped()]


@pytest.mark.parametrize("line", [b"\n", b"hello\n", b'{"v":1,"job":1,"body":{"type":"no"}}\n', b'{"v":9,"job":1}\n'])
def test_rubbish_is_an_error(line: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Conversation().feed(line)


def test_another_protocol_version_is_an_error() -> None:
    line = encode_reply(0, Ready("1", 1, True)).replace(b'"v":1', b'"v":2')
    with pytest.raises(ValueError, match="version"):
        Conversation().feed(line)


def test_a_long_line_in_many_pieces_is_put_together_once() -> None:
    """Each piece is looked at once: work that grew with the square of the length would run into the suite's limit."""
    text = "The ferry stays. " * 3_000_000
    conversation = Conversation()
    conversation.start(REQUEST)
    data = encode_reply(1, Failed("unexpected", {"kind": text}))
    received = [reply for at in range(0, len(data), 8192) for reply in conversation.feed(data[at : at + 8192])]
    assert received == [Failed("unexpected", {"kind": text})]


@given(st.lists(st.integers(1, 40)))
def test_replies_arrive_whole_however_the_bytes_are_cut(sizes: list[int]) -> None:
    conversation = Conversation()
    conversation.start(REQUEST)
    expected = [Progress("summarising", n, 9) for n in range(9)]
    data = b"".join(encode_reply(1, reply) for reply in expected)
    received = []
    for size in sizes:
        received += conversation.feed(data[:size])
        data = data[size:]
    assert received + conversation.feed(data) == expected
