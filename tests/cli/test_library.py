"""The Library on the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefdesk.library.drafts import DraftFile
from briefdesk.library.place import open_library
from briefdesk.library.records import Draft
from tests.commands import briefdesk
from tests.library.briefs import brief
from tests.samples import REWRITTEN


@pytest.fixture
def ids(home: Path) -> tuple[int, int]:
    library, _ = open_library(home / "library")
    with library:
        return library.add(REWRITTEN), library.add(replace(brief("Пором"), created="2026-01-02T03:04:05+00:00"))


def test_a_list_has_the_newest_first(ids: tuple[int, int]) -> None:
    lines = briefdesk("library", "list").stdout.decode().splitlines()
    assert [line.split()[0] for line in lines] == [str(ids[1]), str(ids[0])]
    assert lines[0].endswith("Пором  (short, en)")
    assert lines[1].endswith("Port & harbour  (headline, en → uk)")


def test_a_search_finds_other_forms(ids: tuple[int, int]) -> None:
    told = json.loads(briefdesk("library", "search", "--format", "json", "ремонту").stdout)
    assert told["schema"] == 1
    assert told["briefs"] == [
        {
            "id": ids[0],
            "created": REWRITTEN.created,
            "title": "Port & harbour",
            "language": "en",
            "target": "uk",
            "length": "headline",
        }
    ]
    none = briefdesk("library", "search", "zeppelin")
    assert none.returncode == 0
    assert none.stdout.decode() == "No brief has all of these words: zeppelin\n"


def test_a_brief_is_shown_as_it_would_be_written(ids: tuple[int, int]) -> None:
    assert "Порт <закрито>." in briefdesk("library", "show", str(ids[0])).stdout.decode()
    plain = json.loads(briefdesk("library", "show", str(ids[0]), "--format", "json").stdout)
    assert plain["article"]["text"] == REWRITTEN.article.text
    gone = briefdesk("library", "show", "99")
    assert gone.returncode == 3
    assert gone.stderr.decode().startswith("briefdesk: There is no brief 99 in the Library.")


def test_looking_begins_nothing(home: Path) -> None:
    assert briefdesk("library", "list").stdout.decode().startswith("There are no briefs in the Library.")
    assert json.loads(briefdesk("library", "list", "--format", "json").stdout)["briefs"] == []
    assert briefdesk("library", "show", "1").returncode == 3
    assert not (home / "library").exists()


def test_a_wipe_wants_to_be_meant(ids: tuple[int, int], home: Path) -> None:
    drafts = DraftFile(home / "library" / "drafts")
    drafts.save(Draft(REWRITTEN.article))
    refused = briefdesk("library", "wipe", stdin=b"")
    assert refused.returncode == 2
    assert len(briefdesk("library", "list").stdout.splitlines()) == 2
    wiped = briefdesk("library", "wipe", "--yes")
    assert wiped.returncode == 0
    assert wiped.stdout.decode().startswith("The Library is empty")
    assert not [path for path in (home / "library").rglob("*") if path.is_file() and path.stat().st_size]
    drafts.close()


def test_a_damaged_file_is_told_once(ids: tuple[int, int], home: Path) -> None:
    (home / "library" / "briefs.sqlite3").write_bytes(b"no database at all")
    first, second = briefdesk("library", "list"), briefdesk("library", "list")
    assert first.stderr.decode().startswith("The Library was damaged: its file is now ")
    assert b"no database at all" in next((home / "library").glob("*.damaged-*")).read_bytes()
    assert not second.stderr
