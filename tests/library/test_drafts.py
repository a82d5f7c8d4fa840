"""Drafts: there after a crash, gone after a clean end, each window's its own."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import CannotWrite
from briefdesk.library.drafts import AGE_S, DAMAGED, SUFFIX, DraftFile
from briefdesk.library.names import LOCK
from briefdesk.library.records import Draft, DraftSummary, DraftTranslation, Writing
from tests.samples import REWRITTEN

DRAFT = Draft(REWRITTEN.article, DraftSummary(REWRITTEN.created, REWRITTEN.summary, True))


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[DraftFile]:
    opened = DraftFile(tmp_path / "drafts")
    yield opened
    opened.close()


def left_behind(folder: Path, draft: Draft) -> Path:
    """By a process that ended without a word."""
    code = (
        "import os, sys; from pathlib import Path; from briefdesk.codec import from_json;"
        "from briefdesk.library.drafts import DraftFile; from briefdesk.library.records import Draft;"
        "DraftFile(Path(sys.argv[1])).save(from_json(sys.stdin.buffer.read(), Draft)); os._exit(9)"
    )
    from briefdesk.codec import to_json  # noqa: PLC0415

    before = set(folder.glob(f"*{SUFFIX}"))
    subprocess.run([sys.executable, "-c", code, str(folder)], input=to_json(draft), check=False, timeout=60)
    (path,) = set(folder.glob(f"*{SUFFIX}")) - before
    return path


def test_nothing_is_left_where_nothing_was(drafts: DraftFile, tmp_path: Path) -> None:
    assert drafts.adopt() is None
    drafts.clear()
    assert not (tmp_path / "drafts").exists()


def test_what_a_crash_leaves_is_found_once(drafts: DraftFile, tmp_path: Path) -> None:
    translation = DraftTranslation("uk", REWRITTEN.whole.sentences, REWRITTEN.whole, ()) if REWRITTEN.whole else None
    shown = DraftSummary(REWRITTEN.created, REWRITTEN.summary, True, "writer", settled=("key",))
    draft = Draft(
        REWRITTEN.article, shown, (shown, DraftSummary()), translation, Writing(0, "summary", "x"), ("a.txt",)
    )
    path = left_behind(tmp_path / "drafts", draft)
    assert drafts.adopt() == draft
    assert DraftFile(tmp_path / "drafts").adopt() is None, "it is this window's now"
    drafts.save(DRAFT)
    assert [each for each in path.parent.iterdir() if each.suffix == SUFFIX] == [path]
    drafts.close()
    assert list(path.parent.iterdir()) == []


def test_a_window_that_lives_keeps_its_own(drafts: DraftFile, tmp_path: Path) -> None:
    drafts.save(DRAFT)
    other = DraftFile(tmp_path / "drafts")
    assert other.adopt() is None
    other.save(DRAFT)
    other.close()
    assert len(list((tmp_path / "drafts").glob(f"*{SUFFIX}"))) == 1


def test_the_newest_comes_first_and_the_others_wait(drafts: DraftFile, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    older = left_behind(folder, Draft(REWRITTEN.article, DraftSummary("older")))
    newer = left_behind(folder, Draft(REWRITTEN.article, DraftSummary("newer")))
    os.utime(older, (1, 1))
    os.utime(newer, (2, 2))
    adopted = drafts.adopt()
    assert adopted is not None
    assert adopted.shown.created == "newer"
    drafts.close()
    again = DraftFile(folder)
    rest = again.adopt()
    assert rest is not None
    assert rest.shown.created == "older"
    again.close()


def test_one_that_cannot_be_read_is_set_aside(drafts: DraftFile, tmp_path: Path) -> None:
    good = left_behind(tmp_path / "drafts", DRAFT)
    bad = left_behind(tmp_path / "drafts", DRAFT)
    bad.write_bytes(bad.read_bytes()[:-9])
    os.utime(good, (1, 1))
    assert drafts.adopt() == DRAFT
    assert bad.with_suffix(DAMAGED).exists()


def test_what_was_half_written_is_swept_up(drafts: DraftFile, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    old, fresh = folder / ".briefdesk-old", folder / ".briefdesk-new"
    for path in (old, fresh):
        path.write_text("half of an article")
    os.utime(old, (1, old.stat().st_mtime - 2 * AGE_S))
    drafts.adopt()
    assert not old.exists()
    assert fresh.exists(), "another window may be writing it right now"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
def test_nobody_else_may_read_them(drafts: DraftFile, tmp_path: Path) -> None:
    drafts.save(DRAFT)
    for path in (tmp_path / "drafts").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "drafts").stat().st_mode) == 0o700


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("not a folder")
    with pytest.raises(CannotWrite):
        DraftFile(tmp_path / "drafts").save(DRAFT)


def test_a_cleared_draft_leaves_only_its_lock(drafts: DraftFile, tmp_path: Path) -> None:
    drafts.save(DRAFT)
    drafts.clear()
    assert {each.suffix for each in (tmp_path / "drafts").iterdir()} <= {LOCK}
    drafts.save(DRAFT)
    assert len(list((tmp_path / "drafts").glob(f"*{SUFFIX}"))) == 1
