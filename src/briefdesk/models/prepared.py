"""A prepared model: a folder with a manifest that says what is in it, written whole or not at all."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from briefdesk.codec import from_json, to_json
from briefdesk.errors import ModelDamaged
from briefdesk.records import ModelRef

MANIFEST = "manifest.json"
REPLACED = "replaced"


class Manifest(Struct, frozen=True):
    """`model.digest`: SHA-256 of the original weights. `files`: SHA-256 of each prepared file, by name."""

    model: ModelRef
    languages: tuple[str, ...]
    dimensions: int
    files: Mapping[str, str]


def read_prepared(folder: Path) -> tuple[Manifest, dict[str, bytes]]:
    """The manifest and the contents of the files, verified. Raises `ModelDamaged`."""
    try:
        manifest = from_json((folder / MANIFEST).read_bytes(), Manifest)
        files = {name: (folder / name).read_bytes() for name in manifest.files}
    except (OSError, ValueError):
        raise ModelDamaged(model=folder.name, folder=str(folder)) from None
    if any(sha256(data) != manifest.files[name] for name, data in files.items()):
        raise ModelDamaged(model=manifest.model.id, folder=str(folder))
    return manifest, files


def write_manifest(folder: Path, model: ModelRef, languages: tuple[str, ...], dimensions: int) -> None:
    """Describe the files of the folder as they are now."""
    files = {path.name: sha256(path.read_bytes()) for path in sorted(folder.iterdir())}
    (folder / MANIFEST).write_bytes(to_json(Manifest(model, languages, dimensions, files)) + b"\n")


@contextmanager
def landing(folder: Path, prefix: str = "") -> Iterator[Path]:
    """Where to make a folder: it takes the place of `folder` when the block ends well, and vanishes when it fails.

    It is made inside a folder beside `folder` whose name begins with `prefix`. A crash between the two renames leaves
    what was there in it: see `undo_replacement`.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix=prefix or f".{folder.name}-", dir=folder.parent, ignore_cleanup_errors=True
    ) as scratch:
        made = Path(scratch) / "made"
        yield made
        if folder.exists():
            replaced = Path(scratch) / REPLACED / folder.name
            replaced.parent.mkdir()
            folder.rename(replaced)
        try:
            made.rename(folder)
        except BaseException:
            undo_replacement(Path(scratch))
            raise


def undo_replacement(scratch: Path) -> None:
    """Put back what was taken away for a folder that did not come."""
    for replaced in (scratch / REPLACED).glob("*"):
        if not (scratch.parent / replaced.name).exists():
            replaced.rename(scratch.parent / replaced.name)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
