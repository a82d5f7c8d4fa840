"""Zip packages (docx, odt, epub), read in memory: nothing is ever written, and no header is taken at its word."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from pathlib import PurePosixPath

from lxml import etree

from briefdesk.errors import DamagedFile, EncryptedFile, HostileMarkup, UnpacksTooLarge
from briefdesk.reading.document import Limits
from briefdesk.reading.formats.safe_xml import parse_xml

_CHUNK = 1 << 16
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, NotImplementedError)


class Archive:
    """The members of one zip file by path, whatever its case ("word/document.xml").

    Raises `DamagedFile`, `EncryptedFile`, `HostileMarkup` for a path that leaves the package, and `UnpacksTooLarge`
    once more than `limits.unpacked_bytes` came out of it, over all calls of `read`.
    """

    def __init__(self, data: bytes, name: str, limits: Limits) -> None:
        self._name = name
        self._limit = limits.unpacked_bytes
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN:
            raise DamagedFile(name=name) from None
        self._members = {self._safe_path(info.filename): info for info in self._zip.infolist()}
        if any(info.flag_bits & _ENCRYPTED for info in self._members.values()):
            raise EncryptedFile(name=name)

    def __contains__(self, path: str) -> bool:
        return path.casefold() in self._members

    def paths(self) -> list[str]:
        """The paths of all members, in the archive's order and case."""
        return [info.filename for info in self._members.values()]

    def read(self, path: str) -> bytes:
        """The unpacked bytes of a member; one that is not there is a damage."""
        info = self._members.get(path.casefold())
        if info is None:
            raise DamagedFile(name=self._name)
        chunks = []
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(_CHUNK):
                    self._count(len(chunk))
                    chunks.append(chunk)
        except _BROKEN:
            raise DamagedFile(name=self._name) from None
        return b"".join(chunks)

    def xml(self, path: str, *, doctype: bool = False) -> etree._Element:
        """The root of a member; raises what `parse_xml` raises, too."""
        return parse_xml(self.read(path), self._name, doctype=doctype)

    def spare_xml(self, path: str, *, doctype: bool = False) -> etree._Element:
        """The root of a member that the text can do without: an empty one where it is not there, or damaged."""
        try:
            return self.xml(path, doctype=doctype)
        except DamagedFile:
            return etree.Element("nothing")

    def _count(self, size: int) -> None:
        self._unpacked += size
        if self._unpacked > self._limit:
            raise UnpacksTooLarge(name=self._name, limit_mb=self._limit // 1_000_000)

    def _safe_path(self, filename: str) -> str:
        path = PurePosixPath(filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or (path.parts[:1] and path.parts[0].endswith(":")):
            raise HostileMarkup(name=self._name)
        return str(path).casefold()
