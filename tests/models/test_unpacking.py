"""What comes out of a `.gz` is what went in, never more than it may be, and only out of one that is sound."""

from __future__ import annotations

import gzip
import hashlib
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.models.store import FileRecord
from briefdesk.models.unpacking import NotSound, unpack

NOISE = random.Random(5).randbytes(700_000)
PACKED = gzip.compress(NOISE, mtime=0)
BOMB = gzip.compress(bytes(100_000_000), mtime=0)


def out_of(data: bytes, most: int = 1_000_000, *, several: bool = False) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        packed, target = Path(folder, "a.gz"), Path(folder, "a")
        packed.write_bytes(data)
        read: list[int] = []
        record = unpack(packed, target, most, read.append, several=several)
        assert sum(read) == len(data)
        made = target.read_bytes()
    assert record == FileRecord(len(made), hashlib.sha256(made).hexdigest())
    return made


@given(st.binary(max_size=2000), st.integers(0, 9))
def test_what_went_in(data: bytes, level: int) -> None:
    assert out_of(gzip.compress(data, level), len(data)) == data


@pytest.mark.parametrize("data", [NOISE, bytes(900_000), b"", NOISE[:200_000] * 4 + bytes(100_000)])
def test_large_ones(data: bytes) -> None:
    assert out_of(gzip.compress(data), len(data)) == data


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (PACKED[:-1], "cut off"),
        (PACKED[:-8], "cut off"),
        (PACKED[: len(PACKED) // 2], "cut off"),
        (PACKED[:5], "cut off"),
        (b"", "cut off"),
        (PACKED + b"\0", "behind its end"),
        (PACKED + b"rubbish" * 100_000, "behind its end"),
        (PACKED + gzip.compress(b"a second one"), "behind its end"),
        (PACKED[:-5] + bytes([PACKED[-5] ^ 1]) + PACKED[-4:], "damaged"),
        (PACKED[:-1] + bytes([PACKED[-1] ^ 1]), "damaged"),
        (b"no gz at all", "damaged"),
        (NOISE, "damaged"),
        (BOMB, "more than it should"),
        (gzip.compress(bytes(1_000_001)), "more than it should"),
    ],
)
def test_what_is_not_sound(data: bytes, reason: str) -> None:
    with pytest.raises(NotSound, match=reason):
        out_of(data)


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=9))
def test_several_parts_are_one_file_where_they_may_be(parts: list[bytes]) -> None:
    assert out_of(b"".join(map(gzip.compress, parts)), sum(map(len, parts)), several=True) == b"".join(parts)


@pytest.mark.parametrize("at", [1, 65_000, 65_500, 65_536, 350_000])
def test_several_parts_end_anywhere(at: int) -> None:
    """Also where one block that is read ends and the next one begins."""
    data = gzip.compress(NOISE[:at]) + gzip.compress(NOISE[at:])
    assert out_of(data, len(NOISE), several=True) == NOISE


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (PACKED + b"rubbish", "damaged"),
        (PACKED + gzip.compress(b"a second one")[:-1], "cut off"),
        (PACKED + PACKED[:3], "cut off"),
        (gzip.compress(bytes(500_001)) * 2, "more than it should"),
        (gzip.compress(bytes(999_999)) + BOMB, "more than it should"),
        (b"", "cut off"),
    ],
)
def test_several_parts_that_are_not_sound(data: bytes, reason: str) -> None:
    with pytest.raises(NotSound, match=reason):
        out_of(data, several=True)


def test_a_bomb_writes_no_more_than_it_may(tmp_path: Path) -> None:
    (tmp_path / "bomb.gz").write_bytes(BOMB)
    with pytest.raises(NotSound):
        unpack(tmp_path / "bomb.gz", tmp_path / "made", 50_000, lambda _count: None)
    assert (tmp_path / "made").stat().st_size <= 50_000


@given(st.integers(0, len(PACKED) - 1), st.integers(1, 255))
def test_a_changed_byte_is_found_or_changes_nothing(at: int, change: int) -> None:
    """A few bytes of the header say nothing of the contents."""
    data = PACKED[:at] + bytes([PACKED[at] ^ change]) + PACKED[at + 1 :]
    try:
        assert out_of(data) == NOISE
    except NotSound:
        return
    assert at < 10


def test_stopped_in_its_midst(tmp_path: Path) -> None:
    cancel = CancelToken()

    def report(_count: int) -> None:
        cancel.check()
        cancel.cancel()

    (tmp_path / "a.gz").write_bytes(PACKED)
    with pytest.raises(Cancelled):
        unpack(tmp_path / "a.gz", tmp_path / "a", len(NOISE), report)
