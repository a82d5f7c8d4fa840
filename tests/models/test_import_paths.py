"""The names in an archive: whatever they are, those that are let through lead into the folder."""

from __future__ import annotations

import ntpath
import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.models.transfer.paths import MOST_ENTRIES, Names, problem_of

PARTS = st.sampled_from(
    ["..", ".", "", "/", "\\", "C:", "c:\\", "~", "a", "config.json", "ü", "\x00", "\n", "nul", " "]
)


@given(st.lists(PARTS | st.text(max_size=8), min_size=1, max_size=6).map("/".join))
def test_a_name_that_is_let_through_stays_inside_on_every_system(name: str) -> None:
    if problem_of(name):
        return
    for path in (posixpath, ntpath):
        inside = path.normpath(path.join("root", name))
        assert not path.isabs(name)
        assert not path.splitdrive(name)[0]
        assert inside == "root" or inside.startswith(f"root{path.sep}")


@given(st.lists(st.from_regex(r"[A-Za-z0-9_][A-Za-z0-9._ -]{0,20}", fullmatch=True), min_size=1, max_size=4))
def test_ordinary_names_are_let_through(parts: list[str]) -> None:
    assert problem_of("/".join(parts)) == ""


@pytest.mark.parametrize(
    "name",
    [
        "../config.json",
        "a/../../b",
        "/etc/passwd",
        "\\\\host\\share",
        "C:/a",
        "a\\b",
        "a:stream",
        "~/a",
        "a\x00b",
        "",
        "é" * 2000,
    ],
)
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    assert problem_of(name)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a", "a"),
        ("README.md", "readme.MD"),
        ("a/b", "a//b"),
        ("a/b", "./a/b"),
        ("caf\u00e9", "cafe\u0301"),
        ("a", "a/"),
    ],
)
def test_two_names_that_some_system_takes_for_one(first: str, second: str) -> None:
    names = Names()
    assert names.add(first) == ""
    assert "same name" in names.add(second)


def test_more_names_than_any_model_has() -> None:
    names = Names()
    problems = [names.add(str(number)) for number in range(MOST_ENTRIES + 1)]
    assert problems[:-1] == [""] * MOST_ENTRIES
    assert problems[-1]
