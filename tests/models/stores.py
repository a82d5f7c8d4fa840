"""Models for tests of what keeps them: files without meaning, in a real store. Disks that are small or read-only."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefdesk.cards import ModelCard
from briefdesk.models.store import Installed, Store
from briefdesk.records import ModelRef

FILES = {"model.bin": b"weights" * 1000, "config.json": b"{}", "original/vocab.json": b'{"a": 1}'}
HOLDER = """
import sys
from pathlib import Path
from briefdesk.models.store import Store
with Store(Path(sys.argv[1])).changing():
    print("held", flush=True)
    sys.stdin.read()
"""


def card(id: str = "a-model", name: str = "A model") -> ModelCard:
    return ModelCard(id, name, "translate", "marian", ("en",), ("uk",), "MIT", True)


def put(store: Store, id: str = "a-model", files: dict[str, bytes] = FILES) -> Installed:
    with store.landing(id) as landing:
        for name, data in files.items():
            path = landing.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        landing.describe(card(id), ModelRef(id, "1", "d", "ct2"))
    return store.get(id)


def everything_in(folder: Path) -> dict[str, bytes]:
    """Every file by path, without the lock; so two equal ones mean that nothing was changed."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != ".lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@contextmanager
def another_briefdesk_changing(store: Store) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock, until the block ends or the process is killed."""
    command = [sys.executable, "-c", HOLDER, str(store.folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of that size, mounted at the folder; the test is left out where that is not allowed."""
    folder.mkdir(parents=True, exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """The folder as on a disk that is read-only; permissions say nothing to an administrator."""
    _mount("--bind", str(folder), str(folder))
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _mount(*arguments: str) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only an administrator can mount a disk")
    done = subprocess.run(["mount", *arguments], capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("mounting is not allowed here")
