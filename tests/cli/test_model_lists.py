"""What a person sees of the models: first those of the own languages, and all when that is wanted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from briefdesk import settings
from briefdesk.cli.model_tables import own_languages
from briefdesk.models.catalogue import find, load_catalogue
from briefdesk.models.store import Store
from tests.commands import briefdesk
from tests.models.stores import put

WIDE = 130
"""Columns: a row that is longer is broken by most windows."""


@pytest.fixture(autouse=True)
def _a_system_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


def told(*arguments: str) -> list[str]:
    result = briefdesk("models", "list", *arguments)
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout.decode().splitlines()


def ids(*arguments: str) -> list[str]:
    """Of the rows of the table."""
    known = {entry.card.id for entry in load_catalogue()} | {"mine"}
    return [line.split()[0] for line in told(*arguments) if line.startswith("  ") and line.split()[0] in known]


def in_json(*arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads("\n".join(told(*arguments, "--format", "json")))["models"]
    return found


def test_who_speaks_english_alone_sees_the_summarisers_and_which_languages_there_are() -> None:
    assert ids() == ["distilbart-cnn-12-6", "bart-large-cnn"]
    *_, title, first, second, advice = told()
    assert "Other translation models (136), to and from English:" in title
    assert {"uk", "es", "de", "zh"} <= set(f"{first} {second}".split())
    assert "briefdesk models list --to uk" in advice


@pytest.mark.parametrize("how", ["chosen", "system", "installed"])
def test_the_models_of_the_own_languages_are_seen_at_once(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if how == "chosen":
        settings.save(settings.Settings(target="uk"), settings.default_path())
    elif how == "system":
        monkeypatch.setenv("LANG", "uk_UA.UTF-8")
    else:
        put(Store(), "mine")
    own = ["firefox-en-uk", "firefox-uk-en", "opus-mt-tc-big-en-zle", "opus-mt-tc-big-zle-en", "firefox-tiny-en-uk"]
    mine = ["mine"] if how == "installed" else []
    assert ids() == [*mine, "distilbart-cnn-12-6", "bart-large-cnn", *own, "m2m100-418m"]
    assert not any(" uk" in line for line in told() if line.startswith("  ar "))


def test_a_row_says_direction_size_licence_quality_and_tier() -> None:
    row = next(line for line in told("--to", "uk") if "firefox-en-uk" in line)
    assert row.split("  ")[1] == "firefox-en-uk"
    for part in ("en → uk", "25 MB", "MPL-2.0", "BLEU 30.5", "COMET 0.8805", "(recommended)"):
        assert part in row
    assert "commercial" not in row
    assert all(len(line) <= WIDE for line in told("--all"))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--to", "uk"], ["firefox-en-uk", "opus-mt-tc-big-en-zle", "firefox-tiny-en-uk", "m2m100-418m"]),
        (["--from", "UK"], ["firefox-uk-en", "opus-mt-tc-big-zle-en", "m2m100-418m"]),
        (["--from", "en", "--to", "mt"], []),
        (["--from", "mt"], ["firefox-mt-en"]),
        (
            ["--from", "it", "--to", "pl"],
            ["firefox-en-pl", "firefox-it-en", "firefox-tiny-en-pl", "firefox-tiny-it-en", "m2m100-418m"],
        ),
    ],
)
def test_one_may_ask_for_a_language_or_for_a_way(arguments: list[str], expected: list[str]) -> None:
    assert ids(*arguments) == expected
    assert [model["card"]["id"] for model in in_json(*arguments)] == expected
    assert ("models import" in told(*arguments)[0]) == (not expected)


@pytest.mark.parametrize(
    ("source", "target", "through"),
    [
        ("mt", "pl", True),
        ("no", "te", True),
        ("it", "pl", False),  # one model does it, too
        ("te", "mt", False),  # no model writes that
        ("en", "te", False),
        ("te", "en", False),
        ("la", "eo", False),
    ],
)
def test_the_way_through_english_is_told_where_it_is_there_and_the_only_one(
    source: str, target: str, through: bool
) -> None:
    lines = told("--from", source, "--to", target)
    assert any("through English" in line for line in lines) == through


def test_norwegian_is_also_called_bokmal() -> None:
    assert ids("--from", "no", "--to", "en") == ["firefox-nb-en", "m2m100-418m"]
    assert ids("--from", "nb", "--to", "en") == ["firefox-nb-en"]


@pytest.mark.parametrize(
    ("said", "languages"),
    [
        (("uk_UA", "UTF-8"), {"uk"}),
        (("Ukrainian_Ukraine", "1251"), {"uk"}),
        (("Chinese (Simplified)_China", "936"), {"zh"}),
        (("no_NO", "UTF-8"), {"no", "nb"}),
        (("English_United Kingdom", "1252"), set()),
        (("Klingon", None), set()),
        ((None, None), set()),
        (ValueError("unknown locale: UTF-8"), set()),
    ],
)
def test_where_the_environment_says_nothing_the_system_is_asked(
    said: Any, languages: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, and mostly on macOS."""

    def asked() -> tuple[str | None, str | None]:
        if isinstance(said, ValueError):
            raise said
        found: tuple[str | None, str | None] = said
        return found

    monkeypatch.setattr("locale.getlocale", asked)
    assert own_languages([], "") == set(), "the environment says English"
    monkeypatch.delenv("LANG")
    assert own_languages([], "") == languages


def test_everything_is_there_for_who_wants_it_and_always_in_json() -> None:
    everything = {entry.card.id for entry in load_catalogue()}
    assert set(ids("--all")) == everything
    assert {model["card"]["id"] for model in in_json()} == everything
    model = next(model for model in in_json() if model["card"]["id"] == "firefox-en-es")
    assert {each["metric"]: each["value"] for each in model["quality"]} == {"BLEU": 27.7, "COMET": 0.8527}
    assert (model["state"], model["tier"], model["download_bytes"]) == ("available", "recommended", 25_373_354)


@pytest.mark.parametrize("arguments", [["--to", "klingon"], ["--from", "xx"]])
def test_what_is_no_language_is_told(arguments: list[str]) -> None:
    result = briefdesk("models", "list", *arguments)
    assert result.returncode == 2
    assert arguments[0] in result.stderr.decode().splitlines()[0]


def test_all_about_one() -> None:
    result = briefdesk("models", "info", "firefox-en-uk")
    said = result.stdout.decode()
    entry = find("firefox-en-uk")
    assert entry is not None
    for part in (
        "Firefox, English to Ukrainian",
        "en → uk",
        "recommended",
        "mozilla/firefox-translations-models at e7957fc4",
        "MPL-2.0, commercial use: yes",
        "25 MB",
        f"{entry.memory_mb} MB while it works",
        "30.5 on FLORES devtest en-uk (published with the model)",
        "0.8805 on FLORES devtest en-uk (published with the model)",
    ):
        assert part in said


def test_what_a_newsroom_may_not_use_for_its_work_is_said_in_the_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = Path(__file__).parents[2].joinpath("resources", "catalogue.toml").read_text("utf-8")
    (tmp_path / "own.toml").write_text(text.replace("commercial = true", "commercial = false"), "utf-8")
    monkeypatch.setenv("BRIEFDESK_CATALOGUE", str(tmp_path / "own.toml"))
    assert "commercial use: no" in next(line for line in told("--to", "uk") if "zle" in line)
