"""`briefdesk glossary`, and what it does to the other commands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import briefdesk

STYLE = "Kiev;Kyiv\nOdessa;Odesa\nbad line\n"
TERMS = "from,to,term,wording\nen,uk,ceasefire,припинення вогню\n"


@pytest.fixture
def article(home: Path, tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("The mayor of Kiev spoke of a ceasefire on Monday. He left.\n", "utf-8")
    (tmp_path / "style.csv").write_bytes(STYLE.encode("utf-16"))
    (tmp_path / "terms.csv").write_text(TERMS, "utf-8")
    return path


def test_a_table_comes_in_is_listed_goes_out_and_is_removed(article: Path) -> None:
    folder = article.parent
    told = briefdesk("glossary", "import", folder / "style.csv", "--from", "en", "--to", "en")
    assert told.returncode == 0
    assert told.stdout == b"2 entries read, 1 left out; the glossary has 2 entries.\n"
    assert b"Line 3 was left out: " in told.stderr
    assert b"bad line" in told.stderr
    assert briefdesk("glossary", "import", folder / "terms.csv").returncode == 0
    listed = json.loads(briefdesk("glossary", "list", "--format", "json").stdout)
    assert listed["entries"][2] == {"source": "en", "target": "uk", "term": "ceasefire", "wording": "припинення вогню"}
    assert "en > uk   ceasefire → припинення вогню" in briefdesk("glossary", "list").stdout.decode()
    assert briefdesk("glossary", "export", folder / "out.csv").returncode == 0
    assert briefdesk("glossary", "remove", "kiev").stdout == b"1 entry removed.\n"
    assert briefdesk("glossary", "remove", "--all").returncode == 0
    assert b"empty" in briefdesk("glossary", "list").stdout
    again = briefdesk("glossary", "import", folder / "out.csv")
    assert again.stdout == b"3 entries read, 0 left out; the glossary has 3 entries.\n"


def test_a_check_tells_of_both_unless_it_is_told_not_to(article: Path) -> None:
    folder = article.parent
    briefdesk("glossary", "import", folder / "style.csv", "--from", "en", "--to", "en")
    briefdesk("glossary", "import", folder / "terms.csv")
    summary, translation = folder / "summary.txt", folder / "uk.txt"
    summary.write_text("Kiev has a mayor who left.\n", "utf-8")
    translation.write_text("Мер Києва говорив у понеділок про перемир’я. Він пішов.\n", "utf-8")
    found = json.loads(briefdesk("check", article, summary, "--format", "json").stdout)["findings"]
    assert [(each["kind"], each["text"], each["suggestion"]) for each in found if each["suggestion"]] == [
        ("house-style", "Kiev", "Kyiv")
    ]
    found = json.loads(
        briefdesk("check", article, "--translation", translation, "--to", "uk", "--format", "json").stdout
    )
    assert [each["suggestion"] for each in found["findings"]] == ["припинення вогню"]
    without = briefdesk("check", article, "--translation", translation, "--to", "uk", "--no-glossary")
    assert "припинення" not in without.stdout.decode()
    batch = folder / "b.jsonl"
    item = {"id": 1, "article": article.read_text("utf-8"), "summary": "Kiev has a mayor."}
    batch.write_text("\n".join([json.dumps(item)] * 130) + "\n", "utf-8")
    lines = briefdesk("check", "--batch", batch).stdout.decode().splitlines()
    assert len(lines) == 130
    assert all('"suggestion": "Kyiv"' in line for line in lines)


def test_key_sentences_stay_as_they_are(article: Path) -> None:
    briefdesk("glossary", "import", article.parent / "style.csv", "--from", "en", "--to", "en")
    shape = json.loads(briefdesk("brief", article, "--format", "json").stdout)
    assert "Kiev" in shape["summary"]["sentences"][0]["text"]
    assert [(each["severity"], each["suggestion"]) for each in shape["findings"] if each["suggestion"]] == [
        ("info", "Kyiv")
    ]


def test_a_damaged_glossary_stops_only_what_uses_it(article: Path, home: Path) -> None:
    home.mkdir(exist_ok=True)
    (home / "glossary.json").write_text("{", "utf-8")
    told = briefdesk("brief", article)
    assert told.returncode == 3
    assert b"--no-glossary" in told.stderr
    assert briefdesk("brief", article, "--no-glossary").returncode == 0
    assert briefdesk("glossary", "remove", "--all").returncode == 0
    assert briefdesk("brief", article).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["glossary"], 2), (["glossary", "remove"], 2), (["glossary", "import", "none.csv", "--to", "uk"], 3)],
)
def test_what_does_not_work_is_said(home: Path, arguments: list[str], status: int) -> None:
    assert briefdesk(*arguments).returncode == status


def test_what_takes_another_ones_place_is_told(home: Path, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("Kiev,Kyiv\nKiev,Kiyv\n", "utf-8")
    told = briefdesk("glossary", "import", table, "--from", "en", "--to", "en")
    assert told.returncode == 0
    assert "“Kiev” was “Kyiv” before: it is “Kiyv” now." in told.stderr.decode()


def test_a_table_of_which_nothing_can_be_read_fails(home: Path, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("Kiev,Kyiv\n", "utf-8")
    assert briefdesk("glossary", "import", table).returncode == 3


def test_a_folder_is_told_by_its_name(home: Path, tmp_path: Path) -> None:
    told = briefdesk("glossary", "import", ".", "--to", "en", cwd=tmp_path)
    assert f"briefdesk: {tmp_path} is a folder, not a file." in told.stderr.decode()
