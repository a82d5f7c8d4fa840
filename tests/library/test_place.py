"""The folder: a damaged file is set aside, and a wipe leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefdesk.library.drafts import DraftFile
from briefdesk.library.names import FILE, JOURNAL
from briefdesk.library.place import open_library, set_aside, wipe
from briefdesk.library.private import erase
from briefdesk.library.records import Draft
from tests.library.briefs import brief
from tests.samples import BRIEF


def test_a_damaged_file_is_set_aside_and_a_new_one_begun(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database at all")
    library, aside = open_library(tmp_path)
    with library:
        library.add(BRIEF)
        assert len(library) == 1
    assert aside is not None
    assert aside.read_bytes() == b"no database at all"
    (tmp_path / FILE).write_bytes(b"once more")
    library, other = open_library(tmp_path)
    library.close()
    assert other is not None
    assert other != aside
    assert aside.read_bytes() == b"no database at all"


def test_no_journal_stays_for_the_file_that_comes_next(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"damaged")
    (tmp_path / (FILE + JOURNAL)).write_bytes(b"of it")
    aside = set_aside(tmp_path / FILE)
    assert aside.with_name(aside.name + JOURNAL).read_bytes() == b"of it"
    assert len(list(tmp_path.iterdir())) == 2


def test_one_that_is_in_order_stays(tmp_path: Path) -> None:
    for expected in (0, 1):
        library, aside = open_library(tmp_path)
        with library:
            assert aside is None
            assert len(library) == expected
            library.add(BRIEF)


def test_a_wipe_takes_everything(tmp_path: Path) -> None:
    library, _ = open_library(tmp_path)
    with library:
        library.add(brief("Zeppelin"))
    (tmp_path / "briefs.damaged-2026-01-01.sqlite3").write_bytes(b"Zeppelin")
    drafts = DraftFile(tmp_path / "drafts")
    drafts.save(Draft(brief("Zeppelin").article))
    assert wipe(tmp_path) == 3
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and path.stat().st_size]
    library, _ = open_library(tmp_path)
    with library:
        assert len(library) == 0
    drafts.save(Draft(brief("Ferry").article))
    drafts.close()


def test_there_may_be_nothing_to_wipe(tmp_path: Path) -> None:
    assert wipe(tmp_path / "nowhere") == 0


def test_the_bytes_are_overwritten_before_the_file_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"Zeppelin" * 300_000)
    monkeypatch.setattr(Path, "unlink", lambda self, missing_ok=False: None)
    erase(path)
    assert path.read_bytes() == bytes(8 * 300_000)
