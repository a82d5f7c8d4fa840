"""Word files from the command line: into a file, a folder or a pipe, never into a terminal."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from tests.commands import briefdesk

SENTENCE = "Divers found cracks in the northern quay after the January storm."
NEWS = f"Quay closed\n\n{SENTENCE} Repairs will cost 4.2 million euros, half of it paid by the region.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "quay.txt"
    path.write_text(NEWS, "utf-8")
    return path


@pytest.mark.parametrize(("name", "fmt"), [("a.docx", "md"), ("a.md", "docx")])
def test_a_name_and_a_format_that_contradict_each_other_are_refused(
    news: Path, tmp_path: Path, name: str, fmt: str
) -> None:
    result = briefdesk("brief", news, "--output", tmp_path / name, "--format", fmt)
    assert result.returncode == 2
    assert not (tmp_path / name).exists()


def test_the_name_of_the_output_asks_for_word(news: Path, tmp_path: Path) -> None:
    assert briefdesk("brief", news, "--output", tmp_path / "quay.docx").returncode == 0
    file = docx.Document(str(tmp_path / "quay.docx"))
    assert (file.paragraphs[0].style.name, file.paragraphs[0].text) == ("Heading 1", "Quay closed")
    assert any(paragraph.text == f"{SENTENCE} [1]" for paragraph in file.paragraphs)


def test_a_pipe_takes_the_same_bytes_on_every_run(news: Path) -> None:
    runs = [briefdesk("brief", news, "--format", "docx").stdout for _ in range(2)]
    assert runs[0] == runs[1]
    assert docx.Document(io.BytesIO(runs[0])).core_properties.title == "Quay closed"


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
def test_a_terminal_is_refused_before_any_work(tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-P", "-m", "briefdesk", "brief", str(tmp_path / "none.txt"), "--format", "docx"]
    result = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, check=False, timeout=120)
    os.close(theirs)
    os.close(ours)
    assert result.returncode == 2
    assert b"A docx file cannot be shown in a terminal: name a file with --output." in result.stderr


def test_several_need_a_folder(news: Path, tmp_path: Path) -> None:
    result = briefdesk("brief", news, news, "--format", "docx")
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"name it with --output" in result.stderr
    assert briefdesk("brief", news, news, "--format", "docx", "--output", tmp_path / "out").returncode == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["quay-2.docx", "quay.docx"]
