"""A process that is killed while it writes: every brief is there whole, or not at all."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefdesk.library.drafts import DraftFile
from briefdesk.library.place import open_library

MOMENTS = 20


def killed_after(seconds: float, folder: Path) -> list[list[str]]:
    """Run the writer, kill it that long after its first word; what it had said until then."""
    command = [sys.executable, "-m", "tests.library.writer", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(seconds)
    process.kill()
    said = (first + process.stdout.read()).decode()
    process.stdout.close()
    process.wait()
    return [line.split() for line in said.splitlines()]


@pytest.mark.parametrize("moment", range(MOMENTS))
def test_a_writer_is_killed(tmp_path: Path, moment: int) -> None:
    said = killed_after(random.Random(moment).uniform(0, 0.25), tmp_path)
    state: dict[int, tuple[str, int]] = {}
    for what, id_, number in said:
        if what != "drafted":
            state[int(id_)] = (what, int(number))
    library, aside = open_library(tmp_path)
    with library:
        assert aside is None
        there = {entry.id: library.get(entry.id) for entry in library.entries()}
        for brief in there.values():
            assert brief.article.title == brief.article.text.partition(".")[0], "one half of one and one of another"
            assert brief.summary.sentences[0].text == brief.article.text
        last = max(state)
        for id_, (what, number) in state.items():
            if id_ == last:  # what came after its last word may have been done, too
                continue
            title = {"added": "Report", "replaced": "Mended", "deleted": ""}[what]
            assert (there[id_].article.title if id_ in there else "") == (f"{title} {number}" if title else "")
        words = {entry.id for entry in library.entries("word7 report")} | {
            entry.id for entry in library.entries("word7 mended")
        }
        assert words == set(there), "the index knows the same briefs"
        library.add(next(iter(there.values())))
    drafts = DraftFile(tmp_path / "drafts")
    draft = drafts.adopt()
    drafted = [int(number) for what, _, number in said if what == "drafted"]
    if drafted:
        assert draft is not None
        assert draft.article.title in (f"Report {drafted[-1]}", f"Report {drafted[-1] + 1}")
        assert draft.shown.summary is not None
        assert draft.shown.summary.sentences[0].text == draft.article.text
    drafts.close()
