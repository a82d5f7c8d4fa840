"""Where results go, and that a good file is never replaced by a half-written one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefdesk.atomic import write_atomically
from briefdesk.cli.output import Outputs
from briefdesk.errors import CannotWrite, UsageError


def test_one_input_goes_to_the_named_file(tmp_path: Path) -> None:
    Outputs(str(tmp_path / "b.txt"), "txt", ["a.pdf"]).write("a.pdf", "ї")
    assert (tmp_path / "b.txt").read_text("utf-8") == "ї"


def test_one_input_and_a_folder_makes_a_file_of_its_stem(tmp_path: Path) -> None:
    Outputs(str(tmp_path), "json", ["x/a.pdf"]).write("x/a.pdf", "{}")
    assert (tmp_path / "a.json").exists()


def test_several_inputs_make_the_folder_and_a_file_each(tmp_path: Path) -> None:
    outputs = Outputs(str(tmp_path / "new"), "md", ["a.pdf", "x/a.docx", "-"])
    for source in ("a.pdf", "x/a.docx", "-"):
        outputs.write(source, source)
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["a-2.md", "a.md", "standard-input.md"]


def test_no_output_takes_the_place_of_another(tmp_path: Path) -> None:
    inputs = ["a.pdf", "x/a.docx", "a-2.pdf", "A.odt"]
    outputs = Outputs(str(tmp_path), "txt", inputs)
    for source in inputs:
        outputs.write(source, source)
    assert sorted(path.read_text("utf-8") for path in tmp_path.iterdir()) == sorted(inputs)


def test_an_output_never_takes_the_place_of_an_article(tmp_path: Path) -> None:
    article = tmp_path / "story.txt"
    article.write_text("The only copy.", "utf-8")
    for target in (tmp_path, article):
        with pytest.raises(CannotWrite, match="one of the articles"):
            Outputs(str(target), "txt", [str(article)]).write(str(article), "brief")
    assert article.read_text("utf-8") == "The only copy."


def test_a_name_that_ends_in_a_slash_is_a_folder(tmp_path: Path) -> None:
    Outputs(f"{tmp_path}/new/", "txt", ["a.pdf"]).write("a.pdf", "brief")
    assert (tmp_path / "new" / "a.txt").read_text("utf-8") == "brief"


def test_a_file_that_is_protected_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kept.txt"
    target.write_text("kept", "utf-8")
    monkeypatch.setattr("briefdesk.cli.output.os.access", lambda *_: False)  # to root nothing is protected
    with pytest.raises(CannotWrite):
        Outputs(str(target), "txt", ["a.txt"]).write("a.txt", "new")
    assert target.read_text("utf-8") == "kept"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "there.txt").touch()
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "there.txt")
    write_atomically(link, b"brief")
    assert link.is_symlink()
    assert (tmp_path / "there.txt").read_bytes() == b"brief"


@pytest.mark.skipif(os.name == "nt", reason="no named pipes in folders")
def test_a_pipe_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(pipe, b"brief")
    assert os.read(reader, 100) == b"brief"
    os.close(reader)
    assert pipe.is_fifo()


def test_several_inputs_into_one_file_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "b.txt").touch()
    with pytest.raises(UsageError):
        Outputs(str(tmp_path / "b.txt"), "txt", ["a", "b"])


def test_a_place_that_cannot_be_written_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        Outputs(str(tmp_path / "file" / "b.txt"), "txt", ["a"]).write("a", "")


def test_a_failed_write_keeps_the_old_file_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "brief.txt"
    target.write_text("good", "utf-8")

    def full_disk(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        write_atomically(target, b"half")
    assert target.read_text("utf-8") == "good"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and links")
def test_a_private_file_stays_private_behind_a_link_too(tmp_path: Path) -> None:
    private, link = tmp_path / "private.txt", tmp_path / "link.txt"
    private.write_text("old", "utf-8")
    private.chmod(0o600)
    link.symlink_to(private)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert private.read_text("utf-8") == "new"
    assert private.stat().st_mode & 0o777 == 0o600
