"""The Library on the disk: what goes in comes out, is found, and is gone when it is deleted."""

from __future__ import annotations

import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from briefdesk.errors import BriefUnreadable, CannotWrite, LibraryBusy, LibraryDamaged, LibraryTooNew, NotInLibrary
from briefdesk.library import store
from briefdesk.library.schema import MIGRATIONS
from briefdesk.library.store import LONGEST_TITLE, Library
from briefdesk.library.words import fold
from tests.library.briefs import brief
from tests.samples import BRIEF, REWRITTEN

ADDED = ("ALTER TABLE briefs ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library" / "briefs.sqlite3"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library(path) as opened:
        yield opened


def found(library: Library, query: str) -> list[int]:
    return [entry.id for entry in library.entries(query)]


# Keeping


def test_a_brief_comes_back_as_it_was(library: Library, path: Path) -> None:
    id_ = library.add(REWRITTEN)
    library.close()
    with Library(path) as again:
        assert again.get(id_) == REWRITTEN
        assert len(again) == 1


def test_a_list_says_what_a_brief_is(library: Library) -> None:
    library.add(REWRITTEN)
    library.add(BRIEF)
    newest, oldest = library.entries()
    assert (oldest.title, oldest.language, oldest.target, oldest.length) == ("Port & harbour", "en", "uk", "headline")
    assert oldest.created == "2024-05-14T10:00:00+00:00"
    assert newest.target == ""


def test_an_article_without_a_title_goes_by_its_beginning(library: Library) -> None:
    library.add(brief(" ", "The port\nclosed. " * 100))
    (entry,) = library.entries()
    assert entry.title.startswith("The port closed.")
    assert entry.title.endswith("…")
    assert len(entry.title) == LONGEST_TITLE


def test_more_work_on_a_brief_takes_the_place_of_it(library: Library) -> None:
    first, second = library.add(BRIEF), library.add(brief("Ferry"))
    library.replace(first, replace(REWRITTEN, created="2030-01-01T00:00:00+00:00"))
    assert library.get(first).summary == REWRITTEN.summary
    assert [(entry.id, entry.target) for entry in library.entries()] == [(second, ""), (first, "uk")]
    assert library.entries()[1].created == BRIEF.created
    assert found(library, "порт") == [first]


def test_lists_come_in_pages(library: Library) -> None:
    ids = [library.add(brief(f"Ferry {number}")) for number in range(5)]
    first = library.entries(limit=2)
    assert [entry.id for entry in first] == [ids[4], ids[3]]
    assert [entry.id for entry in library.entries(limit=2, before=first[-1].id)] == [ids[2], ids[1]]
    assert [entry.id for entry in library.entries("ferry", limit=9, before=ids[1])] == [ids[0]]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
def test_nobody_else_may_read_it(library: Library, path: Path) -> None:
    library.add(BRIEF)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


# Searching


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("київ", "Делегація прибула до Києва."),
        ("Україна", "Підтримка української армії."),
        ("прем'єр", "Прем’єр-міністр підписав."),
        ("премʼєр міністр", "Заява прем'єр-міністра."),
        ("зелен", "Президент Зеленський сказав."),
        ("вибори", "Підсумки виборів."),
        ("перем", "Почалися перемовини."),
        ("eleccion", "Las elecciones son el domingo."),
        ("ESPAÑA", "El Gobierno de España decide."),
        ("presidencia méxico", "México elige la presidencia."),
        ("council", "The councils voted."),
        ("“on friday”", "It closed on Friday."),
        ("friday closed", "It closed on Friday."),
    ],
)
def test_it_finds_what_a_person_means(library: Library, query: str, text: str) -> None:
    library.add(brief("A story", "Nothing of the kind."))
    wanted = library.add(brief("A story", text))
    assert found(library, query) == [wanted]


def test_it_looks_into_title_article_summary_and_translations(library: Library) -> None:
    id_ = library.add(REWRITTEN)
    for word in ("harbour", "Keller", "million", "closed", "закрито", "гавань", "ремонт"):
        assert found(library, word) == [id_], word


@pytest.mark.parametrize("query", ["closed on", '"friday on"', "closed zeppelin", "!", "«»", '"'])
def test_every_word_has_to_be_there(library: Library, query: str) -> None:
    library.add(brief("A story", "Nothing was closed."))
    assert found(library, query) == []


def test_no_query_is_everything(library: Library) -> None:
    library.add(BRIEF)
    assert len(library.entries(" ")) == 1


NAMES = st.text(st.characters(exclude_categories=("Cs",)), max_size=200)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES, NAMES)
def test_whatever_is_typed_is_a_query_and_every_word_finds_its_brief(library: Library, text: str, query: str) -> None:
    library.entries(query)
    id_ = library.add(brief("Any", text))
    assert library.get(id_).article.text == text
    for word in set(fold(text).split()):
        assert id_ in found(library, word)
        assert id_ in found(library, word[: max(1, len(word) // 2)])
    if folded := fold(text):
        assert id_ in found(library, f'"{folded}"')


# Deleting


def test_what_is_deleted_is_not_in_the_file_any_more(library: Library, path: Path) -> None:
    others = [library.add(brief(f"Ferry {number}", "An ordinary day. " * 200)) for number in range(20)]
    secret = library.add(brief("Zeppelin", "Zeppelin lands. " + "Nobody saw it. " * 500))
    last = library.add(brief("Ferry again"))
    assert b"eppelin" in path.read_bytes()
    library.delete(secret)
    assert b"obody saw it" not in path.read_bytes(), "the text itself goes at once"
    library.purge()
    kept = path.read_bytes()
    assert b"eppelin" not in kept
    assert [entry.id for entry in library.entries()] == [last, *reversed(others)]
    assert found(library, "zeppelin") == []
    assert list(path.parent.iterdir()) == [path]


def test_what_an_edit_took_out_goes_with_the_brief(library: Library, path: Path) -> None:
    id_ = library.add(brief("Zeppelin", "Zeppelin lands."))
    library.replace(id_, brief("Ferry"))
    library.delete(id_)
    library.purge()
    assert b"eppelin" not in path.read_bytes()


def test_what_is_not_there_is_told(library: Library) -> None:
    id_ = library.add(BRIEF)
    library.delete(id_)
    for attempt in (library.get, library.delete, lambda id_: library.replace(id_, BRIEF)):
        with pytest.raises(NotInLibrary):
            attempt(id_)
    assert library.add(BRIEF) > id_, "an id is never given twice"


def test_one_brief_that_cannot_be_read_spares_the_others(library: Library, path: Path) -> None:
    bad, good = library.add(BRIEF), library.add(BRIEF)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE records SET json = '{' WHERE id = ?", (bad,))
    with pytest.raises(BriefUnreadable):
        library.get(bad)
    assert library.get(good) == BRIEF


# Versions, damage and other processes


def test_a_file_of_an_older_version_is_brought_to_the_newest(library: Library, path: Path) -> None:
    id_ = library.add(BRIEF)
    library.close()
    with Library(path, (*MIGRATIONS, ADDED)) as newer:
        assert newer.get(id_) == BRIEF
        assert newer.entries("harbour")
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
        assert raw.execute("SELECT pinned FROM briefs").fetchall() == [(0,)]


def test_a_migration_that_fails_changes_nothing(library: Library, path: Path) -> None:
    id_ = library.add(BRIEF)
    library.close()
    before = path.read_bytes()
    with pytest.raises(sqlite3.OperationalError):
        Library(path, (*MIGRATIONS, (*ADDED, "NONSENSE")))
    assert path.read_bytes() == before
    with Library(path) as same:
        assert same.get(id_) == BRIEF


def test_a_file_of_a_newer_version_is_not_touched(library: Library, path: Path) -> None:
    library.add(BRIEF)
    library.close()
    Library(path, (*MIGRATIONS, ADDED)).close()
    before = path.read_bytes()
    with pytest.raises(LibraryTooNew):
        Library(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("contents", [b"no database at all", b"\xff" * 5000, b"SQLite format 3\0" + b"\1" * 5000])
def test_a_file_that_is_no_database_is_told(path: Path, contents: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(contents)
    with pytest.raises(LibraryDamaged):
        Library(path)
    assert path.read_bytes() == contents


def test_a_file_that_was_cut_off_is_told(library: Library, path: Path) -> None:
    ids = [library.add(brief(f"Ferry {number}", f"An ordinary day {number}. " * 300)) for number in range(20)]
    library.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(LibraryDamaged), Library(path) as cut:  # at the latest when it is read
        [cut.get(id_) for id_ in ids]


def test_two_processes_take_turns(library: Library, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library.add(BRIEF)
    monkeypatch.setattr(store, "PATIENCE_S", 0.05)
    with Library(path) as other:
        other.add(BRIEF)
        assert len(library) == 2
        with closing(sqlite3.connect(path)) as writing:
            writing.execute("BEGIN EXCLUSIVE")
            with pytest.raises(LibraryBusy):
                other.add(BRIEF)
    assert len(library) == 2


@given(st.integers(0, 3000), st.binary(min_size=1, max_size=40))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bytes_that_were_changed_never_raise_anything_unknown(path: Path, place: int, noise: bytes) -> None:
    path.unlink(missing_ok=True)
    with Library(path) as library:
        id_ = library.add(BRIEF)
    whole = path.read_bytes()
    broken = whole[:place] + noise + whole[place + len(noise) :]
    assume(broken != whole)
    path.write_bytes(broken)
    try:
        with Library(path) as library:
            library.entries("harbour")
            library.get(id_)
            library.add(BRIEF)
    except (LibraryDamaged, LibraryTooNew, NotInLibrary, BriefUnreadable, CannotWrite):
        pass
