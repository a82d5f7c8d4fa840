"""What the catalogue says of a model, whatever kind it is."""

from __future__ import annotations

from typing import Literal, get_args

from msgspec import Struct

from briefdesk.cards import ModelCard

Tier = Literal["recommended", "best", "light", "other"]
TIERS: tuple[Tier, ...] = get_args(Tier)
"""The order in which a person who has none of them is told of them."""


class Unpacked(Struct, frozen=True):
    """The file that a packed one holds, by its name in the store. `None`: not known before it is unpacked."""

    path: str
    bytes: int | None = None
    sha256: str | None = None


class RemoteFile(Struct, frozen=True):
    """A file as it is downloaded. `None`: not known here; the hub's listing at the pinned commit tells.

    `addresses`: where it lies, the first to be asked first; none for the hub. A mirror has all files as the hub has
    them. `unpacked`: what is in it, where it is a `.gz`.
    """

    path: str
    bytes: int | None = None
    sha256: str | None = None
    addresses: tuple[str, ...] = ()
    unpacked: Unpacked | None = None


class Quality(Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody has measured and published. `pair`: "en-uk"; "" for a summariser."""

    metric: str
    test: str
    value: float
    source: str
    pair: str = ""


class CatalogueEntry(Struct, frozen=True):
    """`files`: those that are needed, no others. `memory_mb`: while it works. `converted_mb`: on the disk.
    `download_mb`: of all files, as published, where the catalogue does not know the size of each.

    `folder`: where in its repository the files lie, "" for at its top.
    """

    card: ModelCard
    tier: Tier
    files: tuple[RemoteFile, ...]
    quality: tuple[Quality, ...]
    memory_mb: int
    converted_mb: int
    folder: str = ""
    download_mb: int | None = None

    @property
    def download_bytes(self) -> int | None:
        """About so many where the size of a file is not known but that of them all is; `None` where neither is."""
        sizes = [file.bytes for file in self.files]
        if None in sizes:
            return self.download_mb * 1_000_000 if self.download_mb else None
        return sum(size for size in sizes if size is not None)

    def digest_of(self, name: str) -> str | None:
        """SHA-256 of what a packed file holds, by its name in the store; `None` where it is not pinned."""
        inside = [file.unpacked for file in self.files if file.unpacked is not None]
        return next((each.sha256 for each in inside if each.path == name), None)
