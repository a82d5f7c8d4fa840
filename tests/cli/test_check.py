"""`briefdesk check`: a summary or a translation, whoever wrote it."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import jsonschema
import psutil
import pytest

from briefdesk import paths
from briefdesk.cancel import CancelToken
from briefdesk.cli import batch_pool
from briefdesk.errors import UnexpectedFailure
from tests.commands import briefdesk

SEED = paths.sample()
SUMMARY = (
    "Antony Blinken arrived in Kyiv on Tuesday.\n"
    "Congress approved an aid package that included $16 billion for Ukraine 😀.\n"
    "“We know this is a difficult time,” Blinken said.\n"
)


def valid(line: str | bytes) -> dict[str, Any]:
    shape: dict[str, Any] = json.loads(line)
    jsonschema.validate(shape, json.loads((paths.resources() / "schemas" / "check.json").read_text("utf-8")))
    return shape


@pytest.fixture
def summary(tmp_path: Path) -> Path:
    file = tmp_path / "summary.txt"
    file.write_text(SUMMARY, "utf-8")
    return file


def test_a_summary_is_told_by_sentence_with_its_evidence(summary: Path) -> None:
    result = briefdesk("check", SEED, summary, "--format", "json")
    assert result.returncode == 0, result.stderr.decode()
    shape = valid(result.stdout)
    assert [each["text"] for each in shape["sentences"]] == SUMMARY.splitlines()
    assert [each["evidence"][0] for each in shape["sentences"]] == [0, 2, 1]
    (finding,) = shape["findings"]
    assert SUMMARY[finding["start"] : finding["end"]] == finding["text"] == "$16 billion"
    assert finding["evidence"] == "$60 billion"


def test_for_a_person_it_says_what_to_verify(summary: Path) -> None:
    out = briefdesk("check", SEED, summary).stdout.decode()
    assert out.startswith("8 facts checked, 7 found, 1 to verify.")
    assert "- “$16 billion”: The article says “$60 billion”." in out


def test_four_mistakes_in_the_sample_and_nothing_else(summary: Path) -> None:
    summary.write_text(
        "US Secretary of State Anthony Blinkin arrived in Kyiv on Tuesday on an unannounced visit. The visit comes "
        "less than a month after Congress approved an aid package with $16 billion for Ukraine. Blinken also met Prime "
        "Minister Denys Shmyhal on Wednesday. “We know this is difficult,” Blinken said.\n",
        "utf-8",
    )
    found = valid(briefdesk("check", SEED, summary, "--format", "json").stdout)["findings"]
    assert [each["kind"] for each in found] == [
        "name-contradicted",
        "number-contradicted",
        "date-contradicted",
        "quotation-contradicted",
    ]


def test_what_is_to_verify_adds_up_where_a_whole_sentence_is_doubted(summary: Path) -> None:
    summary.write_text(SUMMARY + "\nHer grandmother bakes delicious chocolate cakes.\n", "utf-8")
    out = briefdesk("check", SEED, summary).stdout.decode()
    assert out.startswith("8 facts checked, 7 found, 1 to verify; 1 other point to verify.")


def test_a_translation_is_paired_with_its_original(tmp_path: Path) -> None:
    article, translation = tmp_path / "a.txt", tmp_path / "t.txt"
    article.write_text(
        "The ferry carried 700 people on Tuesday, the council said.\n\nIt costs $60 billion a year to run it.\n\n"
        "Antony Varga wrote the long report on all of this.\n", "utf-8",
    )  # fmt: skip
    text = "Пором перевіз у вівторок 700 людей, повідомила рада.\nАнтоні Варга написав про все це довгий звіт.\n"
    translation.write_text(text, "utf-8")
    shape = valid(briefdesk("check", article, "--translation", translation, "--to", "uk", "--format", "json").stdout)
    assert [each["evidence"] for each in shape["sentences"]] == [[0], [2]]
    (finding,) = shape["findings"]
    assert (finding["kind"], finding["evidence"]) == ("sentence-missing", "It costs $60 billion a year to run it.")


def test_a_batch_gives_one_line_for_each_with_its_id(tmp_path: Path) -> None:
    items = [
        {"id": "a", "article": "It costs 5 euros.", "summary": "It costs 6 euros."},
        {"id": 7, "article": "It costs 5 euros.", "translation": "Це коштує 5 євро.", "to": "uk"},
    ]
    batch = tmp_path / "b.jsonl"
    batch.write_text("\n".join(map(json.dumps, items)) + "\n", "utf-8")
    result = briefdesk("check", "--batch", batch, "--from", "en")
    shapes = [valid(line) for line in result.stdout.splitlines()]
    assert [(shape["id"], len(shape["findings"])) for shape in shapes] == [("a", 1), (7, 0)]


def test_a_long_batch_goes_over_the_processors_and_keeps_its_order(tmp_path: Path) -> None:
    batch = tmp_path / "b.jsonl"
    items = [
        {"id": i, "article": f"It costs {i} euros.", "summary": f"It costs {i + i % 2} euros."} for i in range(10, 310)
    ]
    batch.write_text("\n".join(map(json.dumps, items)) + "\n", "utf-8")
    lines = briefdesk("check", "--batch", batch, "--from", "en").stdout.splitlines()
    shapes = [json.loads(line) for line in lines]
    assert [(shape["id"], len(shape["findings"])) for shape in shapes] == [(i, i % 2) for i in range(10, 310)]


def test_a_long_batch_tells_of_what_it_cannot_check(tmp_path: Path) -> None:
    batch = tmp_path / "b.jsonl"
    items = [{"id": i, "article": ENGLISH, "summary": SPANISH if i == 150 else ENGLISH} for i in range(300)]
    batch.write_text("\n".join(map(json.dumps, items)) + "\n", "utf-8")
    result = briefdesk("check", "--batch", batch)
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == [i for i in range(300) if i != 150]
    assert (result.returncode, b"The summary of 150 is in Spanish" in result.stderr) == (2, True)


def test_a_checking_process_that_ends_is_an_error_and_leaves_none_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_pool, "own_command", lambda _role: [sys.executable, "-c", "pass"])
    monkeypatch.setattr(batch_pool, "_processors", lambda: 2)
    line = json.dumps({"id": 1, "article": "x", "summary": "y"}).encode()
    with pytest.raises(UnexpectedFailure):
        list(batch_pool.check_all(iter([line] * 500), "en", CancelToken(), print))
    assert not psutil.Process().children()


def test_a_summary_with_a_language_is_a_summary(tmp_path: Path) -> None:
    batch = tmp_path / "b.jsonl"
    item = {"id": 1, "article": "It costs 5 euros.", "summary": "It costs 6 euros.", "to": "es"}
    batch.write_text(json.dumps(item) + "\n" + json.dumps({**item, "summary": "  "}) + "\n", "utf-8")
    result = briefdesk("check", "--batch", batch)
    (shape,) = [valid(line) for line in result.stdout.splitlines()]
    assert [each["text"] for each in shape["findings"]] == ["6 euros"]
    assert b"Line 2" in result.stderr


def test_a_broken_line_does_not_stop_the_others(tmp_path: Path) -> None:
    batch = tmp_path / "b.jsonl"
    good = [json.dumps({"id": i, "article": f"It costs {i} euros.", "summary": "It costs 5 euros."}) for i in (5, 6)]
    other = json.dumps({"id": 9, "article": ENGLISH, "summary": SPANISH})
    batch.write_text("\n".join([good[0], "{", other, good[1]]) + "\n", "utf-8")
    result = briefdesk("check", "--batch", batch)
    shapes = [valid(line) for line in result.stdout.splitlines()]
    assert [(shape["id"], len(shape["findings"])) for shape in shapes] == [(5, 0), (6, 1)]
    assert result.returncode == 2
    assert b"Line 2" in result.stderr
    assert b"The summary of 9 is in Spanish" in result.stderr


ENGLISH = "The council voted on Tuesday to keep the night ferry to the island, and it will cost 60 million euros."
SPANISH = "El consejo votó el miércoles por mantener el transbordador a la isla, que costará 60 millones de euros."


def test_a_summary_in_another_language_is_no_summary_of_this_article(tmp_path: Path) -> None:
    article, summary = tmp_path / "a.txt", tmp_path / "resumen.txt"
    article.write_text(ENGLISH, "utf-8")
    summary.write_text(SPANISH, "utf-8")
    result = briefdesk("check", article, summary)
    assert result.returncode == 2
    told = result.stderr.decode()
    assert "resumen.txt is in Spanish, the article in English." in told
    assert "--to es" in told
    assert briefdesk("check", article, summary, "--from", "en").returncode == 0
    found = valid(briefdesk("check", article, "--translation", summary, "--to", "es", "--format", "json").stdout)
    assert [each["text"] for each in found["findings"]] == ["miércoles"]


def test_a_day_that_the_original_does_not_name_is_called_a_date(tmp_path: Path) -> None:
    article, translation = tmp_path / "a.txt", tmp_path / "t.txt"
    article.write_text("Antony Blinken arrived in the city of Kyiv.\n", "utf-8")
    translation.write_text("Ентоні Блінкен прибув до міста Києва в середу.\n", "utf-8")
    out = briefdesk("check", article, "--translation", translation, "--to", "uk", "--from", "en").stdout.decode()
    assert "“середу”: The original does not say this date." in out


@pytest.mark.skipif(os.name == "nt", reason="no pipes with names")
def test_pipes_are_read_and_devices_are_no_folders(summary: Path) -> None:
    piped = briefdesk("check", SEED, "/dev/stdin", stdin=SUMMARY.encode())
    assert piped.stdout == briefdesk("check", SEED, summary).stdout
    nothing = briefdesk("read", "/dev/null")
    assert nothing.returncode == 3
    assert b"folder" not in nothing.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_batch_that_may_not_be_read_is_there(tmp_path: Path) -> None:
    batch = tmp_path / "b.jsonl"
    batch.touch(0)
    assert b"does not allow" in briefdesk("check", "--batch", batch).stderr


def test_a_folder_is_no_batch(tmp_path: Path) -> None:
    result = briefdesk("check", "--batch", tmp_path)
    assert (result.returncode, b"is a folder" in result.stderr) == (3, True)


@pytest.mark.parametrize("line", ["{", '{"id": 1, "article": "x"}', '{"id": 1, "article": "x", "translation": "y"}'])
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str) -> None:
    batch = tmp_path / "b.jsonl"
    batch.write_text(line + "\n", "utf-8")
    result = briefdesk("check", "--batch", batch)
    assert (result.returncode, b"Line 1" in result.stderr) == (2, True)


@pytest.mark.parametrize(
    "arguments", [[], [SEED], [SEED, SEED, "--translation", SEED, "--to", "uk"], [SEED, "--translation", SEED]]
)
def test_what_is_missing_is_said(arguments: list[str | Path]) -> None:
    assert briefdesk("check", *arguments).returncode == 2


def test_a_file_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    assert briefdesk("check", SEED, tmp_path / "none.txt").returncode == 3
    assert briefdesk("check", "--batch", tmp_path / "none.jsonl").returncode == 3


@pytest.mark.parametrize(("name", "begins"), [("checked.txt", "8 facts checked"), ("checked.json", "{")])
def test_it_is_written_to_a_file(summary: Path, tmp_path: Path, name: str, begins: str) -> None:
    result = briefdesk("check", SEED, summary, "--output", tmp_path / name)
    assert (result.returncode, result.stdout) == (0, b""), result.stderr.decode()
    assert (tmp_path / name).read_text("utf-8").startswith(begins)


@pytest.mark.parametrize("name", ["checked.docx", "gone/checked.txt", "summary.txt"])
def test_where_it_cannot_be_written_is_said_and_nothing_is_made(summary: Path, tmp_path: Path, name: str) -> None:
    result = briefdesk("check", SEED, summary, "--output", tmp_path / name)
    assert result.returncode != 0
    assert len(result.stderr.decode().splitlines()) <= 2
    assert [each.name for each in tmp_path.iterdir() if each.name != "home"] == ["summary.txt"]
    assert summary.read_text("utf-8") == SUMMARY


def test_the_articles_own_words_stand_below_each_sentence(summary: Path) -> None:
    out = briefdesk("check", SEED, summary).stdout.decode()
    assert "1. Antony Blinken arrived in Kyiv on Tuesday.\n   From 1: " in out


def test_one_fact_is_one(tmp_path: Path) -> None:
    article, summary = tmp_path / "article.txt", tmp_path / "summary.txt"
    article.write_text("The ferry from Lowgate is late.", "utf-8")
    summary.write_text("The ferry is from Lowgate.", "utf-8")
    assert briefdesk("check", article, summary).stdout.decode().startswith("1 fact checked, 1 found, 0 to verify.")


@pytest.mark.parametrize("arguments", [("--to", "es"), ("--translation", "summary.txt", "--to", "xx")])
def test_a_language_without_a_translation_or_that_is_none_is_refused(
    summary: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    named = [tmp_path / each if each.endswith(".txt") else each for each in arguments]
    result = briefdesk("check", SEED, *([summary] if len(named) == 2 else []), *named)
    assert (result.returncode, result.stdout) == (2, b"")


def test_a_batch_from_windows_is_read(tmp_path: Path) -> None:
    file = tmp_path / "batch.jsonl"
    line = {"id": "a", "article": "The ferry from Lowgate is late.", "summary": "The ferry is late."}
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(line).encode() + b"\r\n")
    result = briefdesk("check", "--batch", file)
    assert result.returncode == 0, result.stderr.decode()
    assert json.loads(result.stdout)["id"] == "a"


@pytest.mark.parametrize("content", [b"Once upon\na time\nthere was\na ferry.\n", bytes(range(1, 256)) * 40])
def test_what_is_no_batch_at_all_is_said_once(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(content)
    result = briefdesk("check", "--batch", file)
    assert (result.returncode, result.stdout) == (2, b"")
    assert len(result.stderr.decode().splitlines()) == 2


@pytest.mark.parametrize(
    "line",
    [
        {"id": 1, "article": " ", "summary": "The ferry is late."},
        {"id": 1, "article": "The ferry is late.", "translation": "El ferry llega tarde.", "to": "zzz"},
    ],
)
def test_a_line_without_an_article_or_in_no_language_is_named(tmp_path: Path, line: dict[str, Any]) -> None:
    file = tmp_path / "batch.jsonl"
    file.write_text(json.dumps(line), "utf-8")
    result = briefdesk("check", "--batch", file)
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"Line 1 of " in result.stderr
