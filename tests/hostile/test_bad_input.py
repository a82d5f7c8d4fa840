"""Bad input through the real reading process: one clear error or an article, within the limits, nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from briefdesk.errors import UnreadableInput
from briefdesk.reading.isolation import IsolatedReader
from briefdesk.reading.source import Source, pasted
from briefdesk.records import Article
from tests.commands import briefdesk
from tests.hostile import documents as make

TEXT = make.SENTENCES
RUNES = "ᚨᛒᛞᛖ ᚠᚷᚺᛁ ᛃᚲᛚᛗ ᚾᛟᛈ ᚱᛊᛏᚢ"
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

REFUSED: list[tuple[str, Callable[[], bytes], str]] = [
    ("empty.txt", lambda: b"", "empty"),
    ("blank.txt", lambda: b" \n\t\r\n ", "empty"),
    ("noise.txt", lambda: make.noise(20_000), "not-text"),
    ("picture.txt", lambda: make.png(40, 40), "not-text|unsupported-format"),
    ("program.txt", lambda: b"\x7fELF\x02\x01\x01" + make.noise(5_000), "not-text|unsupported-format"),
    ("locked.pdf", lambda: make.pdf(password="secret"), "encrypted"),
    ("broken.pdf", lambda: make.pdf()[:40], "damaged"),
    ("noise.pdf", lambda: b"%PDF-1.7\n" + make.noise(5_000), "damaged|scanned|empty"),
    ("scan.pdf", make.scanned_pdf, "scanned"),
    ("bomb.docx", lambda: make.zip_bomb(301), "unpacks-too-large"),
    ("laughs.docx", make.billion_laughs, "hostile-markup"),
    ("traversal.docx", make.path_traversal, "hostile-markup"),
    ("cut.docx", lambda: make.docx()[:300], "damaged"),
    (
        "old.doc",
        lambda: OLD_WORD + make.noise(5_000),
        "unsupported-format|encrypted|damaged",
    ),
    ("spaces.docx", lambda: make.docx("   "), "empty"),
]

READ: list[tuple[str, Callable[[], bytes]]] = [
    ("pdf-named.txt", make.pdf),
    ("nul.txt", lambda: TEXT.replace(". ", ".\0 ").encode()),
    ("surrogate.txt", lambda: TEXT.encode() + b" \xed\xa0\x80 \xff"),
    ("one-line.txt", lambda: (TEXT + " ").encode() * (5_000_000 // len(TEXT))),
    ("one-word.txt", lambda: b"a" * 5_000_000),
    ("two-sentences.txt", lambda: b"The bridge is closed. It opens on Friday."),
    ("runes.txt", RUNES.encode),
    ("brackets.rtf", lambda: b"{\\rtf1 " + b"{" * 100_000 + TEXT.encode() + b"}" * 100_001),
    ("nested.html", lambda: b"<html><body>" + b"<div>" * 50_000 + f"<p>{TEXT}</p>".encode()),
]


def _article(name: str, data: bytes) -> Article:
    reader = IsolatedReader()
    try:
        return reader.read(Source(name, data))
    finally:
        reader.close()


@pytest.mark.parametrize(("name", "make_data", "codes"), REFUSED, ids=[case[0] for case in REFUSED])
def test_refused_with_one_clear_error(name: str, make_data: Callable[[], bytes], codes: str) -> None:
    with pytest.raises(UnreadableInput) as caught:
        _article(name, make_data())
    assert caught.value.code in codes.split("|")
    assert name in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(("name", "make_data"), READ, ids=[case[0] for case in READ])
def test_odd_but_readable(name: str, make_data: Callable[[], bytes]) -> None:
    assert _article(name, make_data()).text


def test_an_external_entity_is_never_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the name of the source", "utf-8")
    with pytest.raises(UnreadableInput) as caught:
        _article("xxe.docx", make.external_entity(secret.as_uri()))
    assert caught.value.code == "hostile-markup"


def test_lone_surrogates_in_pasted_text() -> None:
    reader = IsolatedReader()
    assert "bridge" in reader.read(pasted(f"{TEXT} \ud83d {TEXT}")).text


def test_an_unknown_language_is_und() -> None:
    assert _article("runes.txt", RUNES.encode()).language == "und"


def test_a_file_of_200_mb_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "big.txt"
    with file.open("wb") as sparse:
        sparse.truncate(200_000_000)
    result = briefdesk("read", file)
    assert result.returncode == 3
    assert result.stderr.decode().splitlines()[0] == "briefdesk: big.txt is larger than 50 MB."


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_no_permission(tmp_path: Path) -> None:
    file = tmp_path / "locked.txt"
    file.write_text(TEXT, "utf-8")
    file.chmod(0)
    assert briefdesk("read", file).stderr.decode().startswith("briefdesk: The system does not allow")


@pytest.mark.parametrize("command", ["read", "brief"])
@pytest.mark.parametrize(
    ("name", "data"), [("empty.txt", b""), ("noise.txt", make.noise(9_000)), ("scan.pdf", make.scanned_pdf())]
)
def test_the_command_line_says_what_happened_and_what_to_do(
    tmp_path: Path, command: str, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    result = briefdesk(command, tmp_path / name)
    assert result.returncode == 3
    assert result.stdout == b""
    explanation, advice = result.stderr.decode().splitlines()
    assert explanation.startswith(f"briefdesk: {name} ")
    assert advice.endswith(".")


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    assert briefdesk("read", tmp_path).returncode == 3
    assert briefdesk("read", tmp_path / "gone.txt").returncode == 3
