"""Where results go, and that a good file is never replaced by a half-written one."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefdesk.atomic import write_atomically
from briefdesk.errors import CannotWrite, UsageError
from briefdesk.output import Outputs


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
