"""The command line as scripts see it: results on stdout, an explanation and an advice on stderr, exit codes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from briefdesk import __version__, paths
from tests.commands import briefdesk

SEED = paths.sample()
SENTENCES = [
    "The harbour of Lindmouth will close for three weeks in March, the port authority said on Friday.",
    "Divers found cracks in the northern quay after the January storm.",
    "Repairs will cost 4.2 million euros, half of it paid by the region.",
    "Fishing boats move to the neighbouring port of Wells until the work is done.",
    "The ferry company expects to lose about 9,000 passengers.",
    "Mayor Ann Keller called the closure painful but necessary.",
]


def _schema(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((paths.resources() / "schemas" / f"{name}.json").read_text("utf-8"))
    return schema


def _json(*arguments: str | Path, stdin: bytes = b"") -> dict[str, Any]:
    result = briefdesk(*arguments, "--format", "json", stdin=stdin)
    assert result.returncode == 0, result.stderr.decode()
    shape: dict[str, Any] = json.loads(result.stdout)
    return shape


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    file = tmp_path / "harbour.txt"
    file.write_text("Harbour closes for repairs\n\n" + "\n\n".join(SENTENCES) + "\n", "utf-8")
    return file


def test_read_understands_the_sample() -> None:
    article = _json("read", SEED)
    jsonschema.validate(article, _schema("read"))
    assert article["title"] == (
        "Blinken visits Ukraine to promote US support for kyiv's fight in the face of Russian advances"
    )
    assert article["language"] == "en"
    removed = " ".join(item["text"] for item in article["removed"])
    assert "passionate about writing" in removed
    assert "Leave a Reply" in removed
    kept = f"{article['title']} {article['text']} {removed}".split()
    assert sorted(kept) == sorted(SEED.read_text("utf-8").split())


def test_brief_of_the_sample_follows_the_schema_and_is_the_same_on_every_run() -> None:
    runs = [briefdesk("brief", SEED, "--length", "short", "--format", "json").stdout for _ in range(2)]
    assert runs[0] == runs[1]
    brief = json.loads(runs[0])
    jsonschema.validate(brief, _schema("brief"))
    assert 2 <= len(brief["summary"]["sentences"]) <= 4
    article = brief["article"]
    for sentence in brief["summary"]["sentences"]:
        (index,) = sentence["evidence"]
        span = article["sentences"][index]
        assert " ".join(article["text"][span["start"] : span["end"]].split()) == sentence["text"]


@pytest.mark.parametrize(("length", "most"), [("headline", 45), ("short", 90), ("medium", 160), ("long", 250)])
def test_lengths(length: str, most: int) -> None:
    brief = _json("brief", SEED, "--length", length)
    words = sum(len(sentence["text"].split()) for sentence in brief["summary"]["sentences"])
    assert brief["summary"]["length"] == length
    assert 0 < words <= most


def test_standard_input(harbour: Path) -> None:
    brief = _json("brief", "-", stdin=harbour.read_bytes())
    assert brief["article"]["source"]["path"] == "-"
    assert brief["article"]["title"] == "Harbour closes for repairs"


@pytest.mark.parametrize("fmt", ["text", "md", "html"])
def test_text_formats_hold_title_summary_and_sources(harbour: Path, fmt: str) -> None:
    out = briefdesk("brief", harbour, "--length", "headline", "--format", fmt).stdout.decode()
    assert "Harbour closes for repairs" in out
    assert any(sentence in out for sentence in SENTENCES)
    assert re.search(r"\[\d\\?\]|<sup>\d</sup>", out)
    assert "6 sentences read" in out


def test_paragraph_style_is_one_line(harbour: Path) -> None:
    out = briefdesk("brief", harbour, "--style", "paragraph").stdout.decode()
    assert "•" not in out


def test_progress_is_silent_when_piped(harbour: Path) -> None:
    assert briefdesk("brief", harbour).stderr == b""


def test_several_inputs_one_file_each_and_one_failure_does_not_stop_the_others(harbour: Path, tmp_path: Path) -> None:
    result = briefdesk("brief", harbour, tmp_path / "none.txt", SEED, "--output", tmp_path / "out", "--format", "json")
    assert result.returncode == 3
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(["harbour.json", f"{SEED.stem}.json"])
    assert result.stderr.decode().splitlines() == [
        "briefdesk: none.txt is not there.",
        "It may have been moved or renamed: open it from its new place.",
    ]


def test_a_failure_never_touches_an_output_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "out.txt").write_text("good", "utf-8")
    assert briefdesk("brief", tmp_path / "none.txt", "--output", tmp_path / "out.txt").returncode == 3
    assert (tmp_path / "out.txt").read_text("utf-8") == "good"


@pytest.mark.parametrize(
    "arguments", [["brief"], ["brief", "a", "--length", "epic"], ["--nonsense"], ["brief", "a", "--format", "exe"]]
)
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    result = briefdesk(*arguments)
    assert result.returncode == 2
    assert result.stdout == b""


def test_version() -> None:
    assert briefdesk("--version").stdout.decode().strip() == f"BriefDesk {__version__}"


def test_doctor_finds_everything_in_order() -> None:
    result = briefdesk("doctor")
    assert result.returncode == 0, result.stdout.decode()
    assert b"FAIL" not in result.stdout
    assert b"connections are refused" in result.stdout


def test_doctor_names_the_models_and_those_that_are_damaged(
    pocket_models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(pocket_models, tmp_path / "own")
    monkeypatch.setenv("BRIEFDESK_HOME", str(tmp_path / "own"))
    (tmp_path / "own" / "models" / "pocket-en-uk" / "model.bin").write_bytes(b"cut")
    result = briefdesk("doctor")
    told = result.stdout.decode()
    assert result.returncode != 0
    assert "pocket-en-es" in told
    assert "Take it away with: briefdesk models remove pocket-en-uk." in told


def test_a_very_short_article_comes_back_whole_with_a_note() -> None:
    brief = _json("brief", "-", stdin=f"{SENTENCES[0]} {SENTENCES[1]}".encode())
    assert [sentence["text"] for sentence in brief["summary"]["sentences"]] == SENTENCES[:2]
    assert "whole-article" in {finding["kind"] for finding in brief["findings"]}


def test_a_language_that_the_model_does_not_know_is_said() -> None:
    text = (
        "Міська рада Житомира у вівторок ухвалила бюджет на наступний рік. Депутати сперечалися понад п'ять годин. "
        "На ремонт доріг виділили 40 мільйонів гривень. Мер заявив, що цього вистачить на дванадцять вулиць. "
        "Опозиція вимагала більше грошей для шкіл. Наступне засідання відбудеться в січні. Бюджет ухвалили більшістю."
    )
    brief = _json("brief", "-", "--length", "headline", stdin=text.encode())
    assert brief["article"]["language"] == "uk"
    assert "lexical-fallback" in {finding["kind"] for finding in brief["findings"]}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-P", "-m", "briefdesk", "read", str(SEED)]
        result = subprocess.run(command, check=False, stdout=full, stderr=subprocess.PIPE)
    assert result.returncode == 1
    assert result.stderr.decode().splitlines()[0] == (
        "briefdesk: The standard output cannot be written: no space left on device."
    )


@pytest.mark.skipif(os.name == "nt", reason="no POSIX shell")
@pytest.mark.parametrize("streams", [">&-", "2>&-", ">&- 2>&-"])
def test_a_stream_that_is_closed_is_no_failure(harbour: Path, streams: str) -> None:
    shell = ["sh", "-c", f'"$0" -P -m briefdesk read "$1" {streams}', sys.executable, str(harbour)]
    result = subprocess.run(shell, check=False, capture_output=True)
    assert (result.returncode, result.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_file_whose_name_is_no_text_is_read(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"harbour-\xff.txt")
    file.write_text("\n\n".join(SENTENCES), "utf-8")
    assert _json("read", file)["source"]["path"] == f"{tmp_path}/harbour-\ufffd.txt"


@pytest.mark.skipif(sys.platform != "linux", reason="a display is always there")
def test_a_window_without_a_display_is_told(harbour: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = briefdesk(harbour)
    assert result.returncode == 1
    assert result.stderr.decode().splitlines() == [
        "briefdesk: There is no display for the window.",
        "Use “briefdesk brief FILE” instead.",
    ]


def test_closing_the_pipe_early_is_no_failure(harbour: Path) -> None:
    command = [sys.executable, "-P", "-m", "briefdesk", "brief", str(harbour)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_the_name_of_the_output_says_the_format(harbour: Path, tmp_path: Path) -> None:
    briefdesk("brief", harbour, "--output", tmp_path / "out.md")
    assert (tmp_path / "out.md").read_text("utf-8").startswith("# Harbour closes for repairs")


def test_several_inputs_and_the_name_of_a_file_is_wrong_usage(harbour: Path, tmp_path: Path) -> None:
    result = briefdesk("brief", harbour, SEED, "--output", tmp_path / "out.md")
    assert result.returncode == 2
    assert not (tmp_path / "out.md").exists()


def test_json_of_several_inputs_is_one_object_a_line(harbour: Path) -> None:
    result = briefdesk("read", harbour, SEED, "--format", "json")
    titles = [json.loads(line)["title"] for line in result.stdout.splitlines()]
    assert titles[0] == "Harbour closes for repairs"
    assert len(titles) == 2


def test_read_says_who_wrote_it_and_when() -> None:
    page = f"<html><head><meta name='author' content='Jane Roe'></head><body><p>{' '.join(SENTENCES)}</p></body></html>"
    assert briefdesk("read", "-", stdin=page.encode()).stdout.decode().splitlines()[0] == "Jane Roe"
