"""Reading in a process of its own: whatever a document does, one article or one clear error comes back, in time."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from briefdesk import paths
from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.errors import (
    EmptyInput,
    FileNotFound,
    FileTooLarge,
    NotAFile,
    ReaderCrashed,
    ReadingTooBig,
    ReadingTooSlow,
)
from briefdesk.reading.document import Limits
from briefdesk.reading.isolation import IsolatedReader
from briefdesk.reading.source import Source, pasted

BIG = pasted("A sentence that is repeated until the reading takes a while. " * 200_000)


def _read(source: Source, limits: Limits | None = None, cancel: CancelToken | None = None) -> None:
    reader = IsolatedReader(limits)
    try:
        reader.read(source, cancel)
    finally:
        reader.close()


def test_the_article_comes_back_whole() -> None:
    reader = IsolatedReader()
    article = reader.read(Source(str(paths.sample())))
    assert article.language == "en"
    assert len(article.sentences) == 28
    assert article.source.path == str(paths.sample())
    assert article.source.media_type == "text/plain"


def test_bytes_travel_to_the_process() -> None:
    reader = IsolatedReader()
    article = reader.read(Source("-", paths.sample().read_bytes()))
    assert article.source.path == "-"
    assert len(article.sentences) == 28


@pytest.mark.parametrize(
    ("source", "error"),
    [
        (Source("missing.txt"), FileNotFound),
        (Source("bad\0name.txt"), FileNotFound),
        (Source("."), NotAFile),
        (Source("/dev/zero"), NotAFile),
        (Source("-", b""), EmptyInput),
    ],
)
def test_errors_cross_the_process_line(source: Source, error: type[Exception]) -> None:
    with pytest.raises(error):
        _read(source)


def test_the_limit_on_bytes(tmp_path: Path) -> None:
    file = tmp_path / "big.txt"
    file.write_bytes(b"word " * 300_000)
    with pytest.raises(FileTooLarge) as caught:
        _read(Source(str(file)), Limits(file_bytes=1_000_000))
    assert caught.value.params == {"name": "big.txt", "limit_mb": "1"}


def test_the_limit_on_seconds_ends_the_process() -> None:
    with pytest.raises(ReadingTooSlow):
        _read(BIG, Limits(seconds=0.3))
    _assert_no_children()


def test_the_limit_on_memory() -> None:
    with pytest.raises((ReadingTooBig, ReaderCrashed)) as caught:
        _read(BIG, Limits(memory_bytes=120 * 1024**2))
    assert isinstance(caught.value, ReadingTooBig)


def test_stop_ends_the_process_at_once() -> None:
    cancel = CancelToken()
    threading.Timer(0.3, cancel.cancel).start()
    with pytest.raises(Cancelled):
        _read(BIG, cancel=cancel)
    _assert_no_children()


def test_a_process_that_dies_over_a_document_is_a_clear_error() -> None:
    reader = IsolatedReader()
    [child] = psutil.Process().children()
    threading.Timer(0.3, child.kill).start()
    with pytest.raises(ReaderCrashed):
        reader.read(BIG)
    assert len(reader.read(Source(str(paths.sample()))).sentences) == 28


def test_a_process_that_died_before_its_document_came_is_replaced() -> None:
    reader = IsolatedReader()
    [child] = psutil.Process().children()
    child.kill()
    child.wait()
    assert len(reader.read(Source(str(paths.sample()))).sentences) == 28
    _assert_no_children()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such file names")
def test_a_file_name_in_no_encoding_is_read(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9.txt")
    file.write_text("The ferry runs again. Tickets cost four euros.")
    article = IsolatedReader().read(Source(str(file)))
    assert len(article.sentences) == 2
    assert article.source.path == str(tmp_path / "caf?.txt")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bound memory in other ways")
def test_a_tighter_bound_of_the_system_is_no_error() -> None:
    reading = (
        "from briefdesk.reading.isolation import IsolatedReader\n"
        "from briefdesk.reading.source import pasted\n"
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_AS, (1_900_000_000, 1_900_000_000))\n"
        "print(IsolatedReader().read(pasted('The ferry runs again.')).text)"
    )
    done = subprocess.run([sys.executable, "-c", reading], capture_output=True, text=True, check=True)
    assert done.stdout == "The ferry runs again.\n"


def test_a_process_in_reserve_is_ready_for_the_next_document() -> None:
    reader = IsolatedReader(reserve=True)
    try:
        for _ in range(3):
            reader.read(Source(str(paths.sample())))
            assert len(psutil.Process().children()) == 1
    finally:
        reader.close()
    _assert_no_children()


def _assert_no_children() -> None:
    assert not [child for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE]
