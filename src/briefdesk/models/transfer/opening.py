"""What a path leads to, told by its first bytes and not by its name."""

from __future__ import annotations

from pathlib import Path

from briefdesk.errors import FileNotFound, ModelRefused
from briefdesk.models.transfer.folders import Folder
from briefdesk.models.transfer.source import Source, refusing
from briefdesk.models.transfer.tars import TarGz
from briefdesk.models.transfer.zips import Zip


def open_source(path: Path) -> Source:
    """Raises `FileNotFound`, `NoPermission`, `ModelRefused` for what is neither a folder nor such an archive."""
    if not path.exists():
        raise FileNotFound(name=path.name)
    with refusing(path.name):
        if path.is_dir():
            return Folder(path)
        if not path.is_file():  # to open a pipe would wait for ever
            raise ModelRefused(name=path.name, reason="it is neither a folder nor a file")
        with path.open("rb") as file:
            head = file.read(4)
    if head.startswith(b"\x1f\x8b"):
        return TarGz(path)
    if head in (b"PK\x03\x04", b"PK\x05\x06"):
        return Zip(path)
    raise ModelRefused(name=path.name, reason="it is neither a folder nor a .zip or .tar.gz file")
