"""A disk that is full or read-only: one clear error, and what has arrived is of use once that is mended."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import CannotWrite
from tests.models.downloads import CONTENTS, REPOSITORY, SIZE, WEIGHTS, fetch, files_in, plan, ranges
from tests.models.hub import Hub

# In a mount namespace: a small disk of its own, which becomes full, larger, and read-only.
ON_A_SMALL_DISK = """
import subprocess, sys
from pathlib import Path
from briefdesk.cancel import CancelToken
from briefdesk.errors import BriefDeskError
from briefdesk.models.catalogue import RemoteFile
from briefdesk.models.download import Options, Plan, download
endpoint, repository, revision, name, folder = sys.argv[1:]

def mount(options):
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=True)

def attempt():
    try:
        plan = Plan("a-model", repository, revision, (RemoteFile(name),))
        download(plan, Path(folder) / "parts", lambda _: None, CancelToken(), Options(hub=endpoint))
        print("done", (Path(folder) / "parts" / name).stat().st_size)
    except BriefDeskError as error:
        print(error.code, error.message)

mount("size=800k")
attempt()
print((Path(folder) / "parts" / f"{name}.part").stat().st_size)
mount("remount,size=4m")
attempt()
(Path(folder) / "parts" / name).unlink()
mount("remount,ro")
attempt()
"""


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        hub.add(REPOSITORY, CONTENTS)
        yield hub


def test_a_full_disk_then_a_larger_one_then_a_read_only_one(hub: Hub, tmp_path: Path) -> None:
    prefix = ["unshare", "--map-root-user", "--mount"]
    can = shutil.which("unshare") and shutil.which("mount")
    if not can or subprocess.run([*prefix, "true"], check=False, capture_output=True).returncode:
        pytest.skip("this system gives no mount namespace")
    arguments = [hub.endpoint, REPOSITORY, plan().revision, WEIGHTS, str(tmp_path)]
    result = subprocess.run(
        [*prefix, sys.executable, "-c", ON_A_SMALL_DISK, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "no_proxy": "*"},
    )
    full, kept, done, read_only = result.stdout.splitlines()
    assert full.startswith("not-enough-space a-model needs 1 MB of disk while it installs; 0 MB are free in ")
    assert 600_000 < int(kept) < 800 * 1024
    assert done == f"done {SIZE}"
    assert ranges(hub, WEIGHTS)[:2] == ["", f"bytes={kept}-"]
    assert read_only.startswith("cannot-write ")
    assert read_only.endswith("the disk is read-only.")


def test_a_folder_that_cannot_be(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "parts").write_bytes(b"a file")
    with pytest.raises(CannotWrite, match="cannot be written"):
        fetch(hub, tmp_path / "parts")
    assert files_in(tmp_path) == {"parts": b"a file"}


def test_a_folder_in_the_place_of_a_file(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / WEIGHTS).mkdir()
    with pytest.raises(CannotWrite, match=WEIGHTS):
        fetch(hub, tmp_path)
    assert hub.sent[WEIGHTS] == 0
