"""The real worker process: documents in, events out, in order, to exactly one ending a job."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from briefdesk import paths
from briefdesk.attempts import Attempts
from briefdesk.errors import ModelMissing
from briefdesk.events import ArticleReady, Failed, Finished, Progress, Stopped, SummaryReady
from briefdesk.processes import own_command
from briefdesk.records import Wish
from briefdesk.runtimes.protocol import Encoder
from briefdesk.worker.messages import BriefArticle, BriefFile, BriefText, Ready, decode_reply, encode_request
from briefdesk.worker.server import Server
from tests.worker.processes import WorkerProcess

_GLOSSARY = '{"version": 1, "entries": [{"source": "en", "target": "en", "term": "Kiev", "wording": "Kyiv"}]}'


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerProcess]:
    process = WorkerProcess()
    yield process
    process.close()


def _long_text(sentences: int) -> str:
    return "\n\n".join(
        f"The council of town number {n} met on Monday and voted for a budget of {n} million euros after a long debate."
        for n in range(sentences)
    )


def test_it_says_that_it_is_ready_and_has_its_model(worker: WorkerProcess) -> None:
    assert worker.conversation.ready is not None
    assert worker.conversation.ready.encoder
    assert worker.conversation.ready.pid == worker.process.pid


def test_a_file_becomes_a_brief(worker: WorkerProcess) -> None:
    assert isinstance(worker.run(BriefFile(str(paths.sample()), Wish("short"))), Finished)
    kinds = [type(reply) for reply in worker.replies if not isinstance(reply, Progress)]
    assert kinds == [ArticleReady, SummaryReady, Finished]


def test_pasted_text_becomes_a_brief(worker: WorkerProcess) -> None:
    worker.run(BriefText(paths.sample().read_text("utf-8"), Wish("headline")))
    article = next(reply.article for reply in worker.replies if isinstance(reply, ArticleReady))
    summary = next(reply.summary for reply in worker.replies if isinstance(reply, SummaryReady))
    assert article.source.path == ""
    assert len(summary.sentences) == 1


def test_the_glossary_is_read_as_it_is_now_and_a_damaged_one_costs_no_brief(home: Path) -> None:
    path = home / "glossary.json"
    process = WorkerProcess(BRIEFDESK_HOME=str(home))
    try:
        for data, told in (("", []), ("{", []), (_GLOSSARY, ["Kyiv"])):
            home.mkdir(exist_ok=True)
            if data:
                path.write_text(data, "utf-8")
            process.replies.clear()
            assert isinstance(process.run(BriefText("The mayor left Kiev on Monday.", Wish("headline"))), Finished)
            summary = next(reply for reply in process.replies if isinstance(reply, SummaryReady))
            assert [each.suggestion for each in summary.findings if each.suggestion] == told
    finally:
        process.close()


def test_pasted_html_is_read_as_a_page(worker: WorkerProcess) -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in _long_text(6).split("\n\n"))
    worker.run(BriefText(f"<html><body><article>{body}</article></body></html>", Wish("headline"), html=True))
    article = next(reply.article for reply in worker.replies if isinstance(reply, ArticleReady))
    assert len(article.sentences) == 6


def test_an_article_can_be_briefed_again_without_its_file(worker: WorkerProcess, tmp_path: Path) -> None:
    file = tmp_path / "gone.txt"
    file.write_text(_long_text(12), "utf-8")
    worker.run(BriefFile(str(file), Wish("headline")))
    article = next(reply.article for reply in worker.replies if isinstance(reply, ArticleReady))
    file.unlink()
    assert isinstance(worker.run(BriefArticle(article, Wish("medium"))), Finished)
    summary = next(reply.summary for reply in worker.replies if isinstance(reply, SummaryReady))
    assert len(summary.sentences) > 1


def test_a_file_that_cannot_be_read_fails_with_a_code_and_the_next_job_works(worker: WorkerProcess) -> None:
    ending = worker.run(BriefFile("nowhere/nothing.txt", Wish("short")))
    assert ending == Failed("not-found", {"name": "nothing.txt"})
    assert isinstance(worker.run(BriefFile(str(paths.sample()), Wish("short"))), Finished)


def test_stop_ends_a_running_job(worker: WorkerProcess) -> None:
    worker.replies.clear()
    worker.start(BriefText(_long_text(3000), Wish("long")))
    worker.wait_for(ArticleReady)
    worker.wait_for(Progress)
    worker.cancel()
    assert isinstance(worker.wait_for(Finished, Stopped), Stopped)


def test_the_newest_job_wins(worker: WorkerProcess) -> None:
    worker.replies.clear()
    worker.start(BriefText(_long_text(2000), Wish("long")))
    worker.wait_for(Progress)
    assert isinstance(worker.run(BriefFile(str(paths.sample()), Wish("headline"))), Finished)
    *_, article = [reply.article for reply in worker.replies if isinstance(reply, ArticleReady)]
    (summary,) = [reply.summary for reply in worker.replies if isinstance(reply, SummaryReady)]
    assert (article.source.path, summary.length) == (str(paths.sample()), "headline")


def test_it_ends_when_its_input_ends() -> None:
    process = WorkerProcess()
    process.close()
    assert process.process.returncode == 0


def test_a_window_that_vanishes_in_the_middle_of_a_job_ends_the_worker_quietly() -> None:
    program = own_command("--worker")
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdin.write(encode_request(1, BriefText(_long_text(50), Wish("long"))))
        process.stdin.flush()
        process.stdout.close()
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT for one process")
def test_ctrl_c_in_the_terminal_is_for_the_window_to_decide() -> None:
    process = WorkerProcess()
    process.process.send_signal(signal.SIGINT)
    assert isinstance(process.run(BriefText(_long_text(5), Wish("short"))), Finished)
    process.close()
    assert process.process.returncode == 0


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (ModelMissing(model="all-MiniLM-L6-v2"), Failed("model-missing", {"model": "all-MiniLM-L6-v2"})),
        (RuntimeError("no such instruction"), Failed("unexpected", {"kind": "RuntimeError"})),
    ],
)
def test_without_its_model_the_article_still_arrives(
    monkeypatch: pytest.MonkeyPatch, trouble: Exception, told: Failed
) -> None:
    def fail() -> Encoder:
        raise trouble

    monkeypatch.setattr("briefdesk.worker.server.load_encoder", fail)
    incoming, asking = os.pipe()
    requests, replies = os.fdopen(incoming, "rb"), io.BytesIO()
    server = Server(requests, replies, Attempts("worker"), reserve=False)
    running = threading.Thread(target=server.run)
    running.start()
    os.write(asking, encode_request(1, BriefFile(str(paths.sample()), Wish("short"))))
    while b"failed" not in replies.getvalue():
        running.join(0.05)
    os.close(asking)
    running.join()
    requests.close()
    ready, *rest = [decode_reply(line).body for line in replies.getvalue().splitlines()]
    assert isinstance(ready, Ready)
    assert not ready.encoder
    assert [type(reply) for reply in rest if not isinstance(reply, Progress)] == [ArticleReady, Failed]
    assert rest[-1] == told


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_a_killed_worker_leaves_no_reader_behind() -> None:
    process = WorkerProcess()
    children = psutil.Process(process.process.pid).children(recursive=True)
    assert children
    process.process.send_signal(signal.SIGKILL)
    process.process.wait()
    process.close()
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not alive
