"""Choices survive a restart, and a damaged file costs only what is damaged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.settings import RECENT_FILES, Settings, default_path, load, load_mended, save

CHOSEN = Settings(
    length="long",
    summariser="distilbart",
    target="uk",
    whole=True,
    text_size=20,
    geometry="QUJD",
    split=(500, 700),
    recent=("/news/a.txt", "/news/b.pdf"),
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    save(CHOSEN, path)
    assert load(path) == CHOSEN


def test_without_a_file_there_are_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


def test_settings_live_in_the_home_folder(home: Path) -> None:
    assert default_path() == home / "settings.json"


@pytest.mark.parametrize(
    ("field", "bad"),
    [
        ("length", "epic"),
        ("summariser", 7),
        ("summariser", "x" * 201),
        ("target", None),
        ("whole", "yes"),
        ("text_size", 3),
        ("text_size", "large"),
        ("geometry", 7),
        ("split", [500]),
        ("split", [-1, 500]),
        ("recent", ["x"] * (RECENT_FILES + 1)),
        ("recent", [1]),
        ("scheme", "sepia"),
        ("reading_face", "comic"),
        ("layout", "haiku"),
        ("threads", -1),
        ("memory_limit", 1.5),
    ],
)
def test_a_bad_value_is_mended_and_the_others_stay(tmp_path: Path, field: str, bad: object) -> None:
    path = tmp_path / "settings.json"
    save(CHOSEN, path)
    stored = json.loads(path.read_bytes())
    path.write_text(json.dumps({**stored, field: bad}))
    loaded = load_mended(path)
    mended = loaded.settings
    assert loaded.mended == (field,)
    assert getattr(mended, field) == getattr(Settings(), field)
    others = [name for name in stored if name != field]
    assert all(getattr(mended, name) == getattr(CHOSEN, name) for name in others)


def test_what_is_in_order_is_not_told_of(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert load_mended(path).mended == ()
    save(CHOSEN, path)
    assert load_mended(path).mended == ()


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff"])
def test_of_a_file_that_is_none_everything_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    loaded = load_mended(path)
    assert loaded.settings == Settings()
    assert loaded.mended == Settings.__struct_fields__


def test_a_value_of_a_later_version_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"length": "long", "from_the_future": true}')
    assert load(path) == Settings(length="long")


@given(
    content=st.binary(max_size=200)
    | st.lists(st.none() | st.integers() | st.text()).map(lambda v: json.dumps(v).encode())
)
def test_no_file_keeps_the_program_from_starting(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_bytes(content)
    assert isinstance(load(path), Settings)


def test_a_file_of_brackets_without_end_is_no_settings_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"[" * 1_000_000)
    assert load(path) == Settings()


def test_a_failed_save_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    save(CHOSEN, path)

    def full(self: Path, target: Path) -> Path:
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space"):
        save(Settings(), path)
    assert load(path) == CHOSEN
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["settings.json"]


def test_the_newest_file_comes_first_and_once() -> None:
    settings = Settings()
    for number in [*range(RECENT_FILES + 2), 5]:
        settings = settings.with_recent(f"/{number}.txt")
    assert settings.recent[0] == "/5.txt"
    assert len(settings.recent) == RECENT_FILES == len(set(settings.recent))
