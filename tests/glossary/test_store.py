"""The table in the profile, and the rules that it keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefdesk.errors import CannotWrite, GlossaryDamaged, GlossaryTooNew
from briefdesk.glossary.entries import MOST, Entry, Glossary, entry
from briefdesk.glossary.store import default_path, load, save, set_aside

KYIV = Entry("en", "en", "Kiev", "Kyiv")
INVASION = Entry("en", "uk", "Russian full-scale invasion", "повномасштабне вторгнення Росії")
NATO = Entry("", "uk", "NATO", "НАТО")
TABLE = Glossary((KYIV, INVASION, NATO))


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new" / "glossary.json"
    save(TABLE, path)
    assert load(path) == TABLE
    assert "повномасштабне" in path.read_text("utf-8")


def test_it_lives_in_the_home_folder(home: Path) -> None:
    assert default_path() == home / "glossary.json"


def test_without_a_file_it_is_empty_and_an_empty_one_leaves_none(tmp_path: Path) -> None:
    path = tmp_path / "glossary.json"
    assert load(path) == Glossary()
    save(TABLE, path)
    save(Glossary(), path)
    assert not path.exists()


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"version": 1, "entries": [7]}', b"\xff\xfe\0"])
def test_a_damaged_file_is_told_and_kept(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "glossary.json"
    path.write_bytes(data)
    with pytest.raises(GlossaryDamaged):
        load(path)
    assert path.read_bytes() == data


def test_a_damaged_file_makes_way_under_a_name_that_nothing_has(tmp_path: Path) -> None:
    path = tmp_path / "glossary.json"
    for data in (b"one", b"two"):
        path.write_bytes(data)
        set_aside(path)
    kept = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    assert kept == {"glossary.json.damaged": b"one", "glossary.json.damaged-1": b"two"}


def test_a_newer_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "glossary.json"
    path.write_text('{"version": 2, "pages": []}')
    with pytest.raises(GlossaryTooNew):
        load(path)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite):
        save(TABLE, tmp_path / "file" / "glossary.json")


def test_a_later_entry_takes_the_place_of_an_earlier_one() -> None:
    again = TABLE.with_entries([Entry("en", "en", "KIEV", "Kyїv")])
    assert again.entries == (Entry("en", "en", "KIEV", "Kyїv"), INVASION, NATO)
    assert again.without([KYIV]).entries == (INVASION, NATO)


def test_which_entries_a_text_is_held_against() -> None:
    assert TABLE.style("en") == (KYIV,)
    assert TABLE.terms("en", "uk") == (INVASION, NATO)
    assert TABLE.terms("es", "uk") == (NATO,)
    assert TABLE.style("uk") == ()
    assert TABLE.terms("uk", "uk") == ()


def test_a_table_has_an_end() -> None:
    full = Glossary().with_entries(Entry("en", "uk", f"term {i}", "слово") for i in range(MOST + 5))
    assert full.is_full
    assert len(full.entries) == MOST


def test_cells_are_tidied() -> None:
    assert entry(" EN", "En ", " full-scale\u00a0\n invasion", "вторгнення\u200b") == Entry(
        "en", "en", "full-scale invasion", "вторгнення"
    )
    assert entry("*", "uk", "NATO", "НАТО") == NATO
