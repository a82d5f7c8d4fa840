"""What a download is to bring, and how patiently it goes about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from briefdesk.addresses import is_proxy, is_safe
from briefdesk.errors import ModelRefused, UsageError
from briefdesk.models.catalogue import CatalogueEntry, RemoteFile
from briefdesk.models.names import is_file_path

HUB = "https://huggingface.co"
_COMMIT = re.compile(r"[0-9a-f]{40}")
_REPOSITORY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)?")


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of a repository at a commit. `id`: the model's, for messages. `revision`: 40 hexadecimal digits.

    `folder`: where in the repository they lie, "" for at its top.
    """

    id: str
    repository: str
    revision: str
    files: tuple[RemoteFile, ...]
    folder: str = ""

    @classmethod
    def of(cls, entry: CatalogueEntry) -> Plan:
        return cls(entry.card.id, entry.card.repository, entry.card.revision, entry.files, entry.folder)

    def check(self) -> None:
        """Raises `ModelRefused` for a branch or tag, whose contents may change, and for names that lead elsewhere."""
        twice = [path for path, times in Counter(file.path.casefold() for file in self.files).items() if times > 1]
        paths = [file.path for file in self.files] + ([self.folder] if self.folder else [])
        addresses = [address for file in self.files for address in file.addresses]
        reason = ""
        if _COMMIT.fullmatch(self.revision) is None:
            reason = "its revision is not a commit of 40 digits"
        elif _REPOSITORY.fullmatch(self.repository) is None:
            reason = "its repository has no proper name"
        elif twice or not self.files or not all(map(is_file_path, paths)) or not all(map(is_safe, addresses)):
            reason = "its list of files is not in order"
        if reason:
            raise ModelRefused(name=self.id, reason=reason)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file as it has to come out, and where it lies, whichever source that is.

    At least one digest is there: `sha256`, or `blob`, the SHA-1 under which git keeps a file. Both are hexadecimal.
    `others`: where it lies, too, for those who do not get it, or not this one, at the first address.
    """

    path: str
    url: str
    bytes: int
    sha256: str | None = None
    blob: str | None = None
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Options:
    """`endpoint`: a mirror of the hub, which the files come from; "" for the hub itself. All times are seconds.

    `hub`: what the catalogue does not know is asked there, with a mirror, too: nobody can vouch for himself. Where the
    hub does not give its list, the mirror's own is taken, and `unchecked` is called, once in a download. `hub_s`: for
    the hub to begin its answer where there is a mirror. `proxy`: the address that connections go through; "" for
    what the environment or the system wants.

    `connect_s`: until there is a connection. `stall_s`: without a byte, until a connection is given up. `tries`:
    failures in a row, with nothing new between them, that end the download; `first_tries`: while no server has answered
    at all, as without a network. `first_wait_s`: before the second try,
    doubled for each one after it, up to `longest_wait_s`; a server that asks for a longer wait ends the download.
    `report_s`: between two reports of progress. `window_s`: over which the speed is measured.
    """

    endpoint: str = ""
    hub: str = HUB
    proxy: str = ""
    unchecked: Callable[[], None] = lambda: None
    hub_s: float = 5.0
    connect_s: float = 15.0
    stall_s: float = 30.0
    tries: int = 6
    first_tries: int = 3
    first_wait_s: float = 1.0
    longest_wait_s: float = 60.0
    report_s: float = 0.1
    window_s: float = 5.0

    @property
    def source(self) -> str:
        """Where the files come from."""
        return self.endpoint or self.hub

    def check(self) -> None:
        """Raises `UsageError` for an address that anybody on the way could change the contents of, or a bad proxy."""
        if not is_safe(self.hub) or not is_safe(self.source):
            raise UsageError(problem="The mirror's address must start with https://.")
        if self.proxy and not is_proxy(self.proxy):
            raise UsageError(problem="The proxy's address must look like http://proxy.example.org:8080.")
