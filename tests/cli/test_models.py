"""Models on the command line: from a hub or a file to a laptop, and away again."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefdesk.models.download.line import BLOCK
from briefdesk.models.store import Store
from briefdesk.settings import Settings, default_path, save
from tests.commands import briefdesk
from tests.models import student_samples as students
from tests.models.hub import Cut, Hub, Status, WrongBytes
from tests.models.lookalikes import CARDS, FILES, make_lookalike
from tests.models.stores import put
from tests.models.students import make_student

KIND = "marian-tc-big"
CARD = CARDS[KIND]
ENTRY = f"""
[[model]]
id = "{CARD.id}"
name = "A look-alike"
tier = "best"
task = "translate"
family = "marian"
sources = ["en"]
targets = ["uk", "ru", "be"]
tags = {{ uk = ">>ukr<<", ru = ">>rus<<", be = ">>bel<<" }}
repository = "{CARD.repository}"
revision = "{CARD.revision}"
licence = "CC-BY-4.0"
commercial = true
memory_mb = 10
converted_mb = 1
max_input = 512
decoding = {{ beams = 4, max_tokens = 64 }}
files = [{", ".join(f'{{ path = "{name}" }}' for name in FILES[KIND] if name != "README.md")}]
"""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published") / KIND
    make_lookalike(KIND, folder)
    return folder


@pytest.fixture
def hub(published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub that has the model, and a catalogue that offers it."""
    (tmp_path / "catalogue.toml").write_text(ENTRY, "utf-8")
    monkeypatch.setenv("BRIEFDESK_CATALOGUE", str(tmp_path / "catalogue.toml"))
    _only_loopback(monkeypatch)
    with Hub() as hub:
        hub.add(CARD.repository, published, CARD.revision)
        monkeypatch.setenv("BRIEFDESK_MIRROR", hub.endpoint)
        yield hub


def _only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but this machine can be reached, wherever the test runs."""
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "127.0.0.1,localhost")


def _json(*arguments: str | Path) -> dict[str, Any]:
    result = briefdesk("models", *arguments, "--format", "json")
    assert result.returncode == 0, result.stderr.decode()
    plain: dict[str, Any] = json.loads(result.stdout)
    assert plain["schema"] == 1
    return plain


def _states() -> dict[str, str]:
    return {model["card"]["id"]: model["state"] for model in _json("list")["models"]}


def test_the_whole_life_of_a_model(hub: Hub, home: Path, tmp_path: Path) -> None:
    assert _states() == {CARD.id: "available"}
    installed = briefdesk("models", "install", CARD.id)
    assert installed.returncode == 0, installed.stderr.decode()
    assert b"CC-BY-4.0, commercial use: yes" in installed.stderr
    assert _states() == {CARD.id: "installed"}
    assert _json("info", CARD.id)["card"]["licence"] == "CC-BY-4.0"
    assert _json("verify")["ok"]
    assert _json("export", CARD.id, tmp_path / "model.zip")["file"] == str(tmp_path / "model.zip")
    assert _json("remove", CARD.id)["freed_bytes"] > 0
    assert _states() == {CARD.id: "available"}
    assert _json("import", tmp_path / "model.zip")["id"] == CARD.id
    assert _json("verify", CARD.id)["ok"]
    translated = briefdesk(
        "translate", "-", "--to", "uk", "--from", "en", "--format", "json", stdin=b"The port closed. It rains."
    )
    assert translated.returncode == 0, translated.stderr.decode()
    assert len(json.loads(translated.stdout)["sentences"]) == 2


def test_the_whole_life_of_one_of_firefoxs(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From its makers' storage, without a mirror."""
    make_student(tmp_path / "student")
    _only_loopback(monkeypatch)
    with Hub() as hub:
        offer = students.Offer(hub, students.read(tmp_path / "student"))
        (tmp_path / "catalogue.toml").write_text(offer.text(), "utf-8")
        monkeypatch.setenv("BRIEFDESK_CATALOGUE", str(tmp_path / "catalogue.toml"))
        installed = briefdesk("models", "install", "firefox-en-uk")
        assert installed.returncode == 0, installed.stderr.decode()
        assert installed.stderr.decode().splitlines() == [
            "Forged, English to Ukrainian, 0 MB: MPL-2.0, commercial use: yes"
        ]
        assert offer.sent() == sum(map(len, offer.packed.values()))
    assert _json("export", "firefox-en-uk", tmp_path / "model.zip")["file"] == str(tmp_path / "model.zip")
    assert _json("remove", "firefox-en-uk")["freed_bytes"] > 0
    (tmp_path / "published").mkdir()
    for name, data in students.published(offer.files).items():
        (tmp_path / "published" / name).write_bytes(data)
    assert _json("import", tmp_path / "published")["id"] == "firefox-en-uk", "the catalogue knows it"
    assert _json("import", tmp_path / "model.zip")["runtime"] == "student"
    assert _json("verify", "firefox-en-uk")["ok"]
    translated = briefdesk("translate", "-", "--to", "uk", "--from", "en", "--format", "json", stdin=b"It rains.")
    assert translated.returncode == 0, translated.stderr.decode()
    assert json.loads(translated.stdout)["model"]["runtime"] == "student"


@pytest.mark.parametrize("packed", [True, False])
def test_an_empty_vocabulary_is_told_in_one_sentence(packed: bool, tmp_path: Path) -> None:
    """The library that reads vocabularies would say something of its own."""
    make_student(tmp_path / "student")
    (tmp_path / "student" / "vocab.spm").write_bytes(b"")
    (tmp_path / "mine").mkdir()
    for name, data in students.published(students.read(tmp_path / "student"), packed=packed).items():
        (tmp_path / "mine" / name).write_bytes(data)
    result = briefdesk("models", "import", tmp_path / "mine", "--licence", "MPL-2.0")
    assert result.returncode == 4
    refused, advice = result.stderr.decode().splitlines()
    assert refused.startswith("briefdesk: mine was not taken in: its ")
    assert refused.endswith("is empty.")
    assert advice.startswith("Nothing was changed.")


def test_a_cut_connection_is_told_and_the_next_run_goes_on(hub: Hub, published: Path) -> None:
    hub.misbehave("model.safetensors", Cut(after=20_000, times=1), Status(404))
    first = briefdesk("models", "install", CARD.id)
    assert first.returncode == 6
    assert b"does not have model.safetensors" in first.stderr
    hub.misbehave("model.safetensors")
    assert briefdesk("models", "install", CARD.id).returncode == 0
    size = (published / "model.safetensors").stat().st_size
    assert size <= hub.sent["model.safetensors"] <= size + BLOCK


def test_wrong_bytes_are_refused_and_nothing_is_left(hub: Hub, home: Path) -> None:
    hub.misbehave("model.safetensors", WrongBytes())
    result = briefdesk("models", "install", CARD.id)
    assert result.returncode == 4
    assert b"model.safetensors" in result.stderr
    assert _states() == {CARD.id: "available"}
    assert not list(home.rglob("model.safetensors*"))


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["info", "nope"], 4, b"no model called nope"),
        (["install", "nope"], 4, b"no model called nope"),
        (["remove", "nope"], 4, b"nope"),
        (["remove", "all-minilm-l6-v2"], 2, b"a part of BriefDesk"),
        (["verify", "nope"], 4, b"nope"),
        (["export", "nope", "x.zip"], 4, b"nope"),
        (["import", "nowhere.zip"], 3, b"nowhere.zip"),
        (["remove", "../settings"], 4, b"settings"),
        ([], 2, b"a command is needed"),
    ],
)
def test_what_cannot_be_done_is_told_in_two_lines(arguments: list[str], status: int, told: bytes) -> None:
    result = briefdesk("models", *arguments)
    assert (result.returncode, result.stdout) == (status, b"")
    assert told in result.stderr


def test_without_a_server_there_is_one_sentence_and_an_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    _only_loopback(monkeypatch)
    result = briefdesk("models", "install", "distilbart-cnn-12-6", "--mirror", "http://127.0.0.1:9")
    assert result.returncode == 6
    licence, *told = result.stderr.decode().splitlines()
    assert "Apache-2.0" in licence
    assert told == [
        "briefdesk: There is no connection to 127.0.0.1.",
        "Check the network and try again: what has arrived is kept.",
    ]


def test_a_mirror_without_encryption_is_refused() -> None:
    result = briefdesk("models", "install", "distilbart-cnn-12-6", "--mirror", "http://example.org")
    assert result.returncode == 2
    assert b"https://" in result.stderr


def test_the_stored_mirror_is_used_and_can_be_left_out_for_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxy of the settings leads nowhere: nothing gets to the hub from here."""
    save(Settings(mirror="http://example.org", proxy="http://127.0.0.1:9"), default_path())
    monkeypatch.delenv("no_proxy", raising=False)
    assert briefdesk("models", "install", "distilbart-cnn-12-6").returncode == 2
    result = briefdesk("models", "install", "distilbart-cnn-12-6", "--mirror", "")
    assert (result.returncode, b"proxy" in result.stderr) == (6, True)
    monkeypatch.setenv("BRIEFDESK_MIRROR", "")
    assert briefdesk("models", "install", "distilbart-cnn-12-6").returncode == 6


def test_models_are_kept_where_the_settings_say(tmp_path: Path) -> None:
    save(Settings(models_folder=str(tmp_path / "disk")), default_path())
    put(Store(), "mine")
    assert (tmp_path / "disk" / "mine").is_dir()
    assert b"mine" in briefdesk("models", "list").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_output_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-P", "-m", "briefdesk", "models", "list"]
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert result.returncode == 1
    assert result.stderr.splitlines()[0] == "briefdesk: The standard output cannot be written: no space left on device."


def test_a_bad_catalogue_is_named_by_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own.toml").write_text(ENTRY.replace('"marian"', '"unheard-of"'), "utf-8")
    monkeypatch.setenv("BRIEFDESK_CATALOGUE", str(tmp_path / "own.toml"))
    result = briefdesk("models", "list")
    assert result.returncode == 4
    assert b"line 7 of " in result.stderr
    assert b"own.toml" in result.stderr
