"""Where an article comes from, and its bytes, within the limits."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from briefdesk.errors import DamagedFile, FileNotFound, FileTooLarge, NoPermission, NotAFile
from briefdesk.reading.document import Limits

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """A file (`data` is None), or bytes that are already here: standard input ("-") or pasted text ("").

    `media_type` is set where it is known and need not be guessed.
    """

    path: str
    data: bytes | None = None
    media_type: str = ""

    @property
    def name(self) -> str:
        """How a person knows it, for messages."""
        if self.path == STANDARD_INPUT:
            return "The standard input"
        return Path(self.path.encode("utf-8", "replace").decode()).name or self.path or "The pasted text"


def pasted(text: str, *, html: bool = False) -> Source:
    """Text from the clipboard. Lone surrogates travel along: the reader takes them out and lists them."""
    return Source("", text.encode("utf-8", "surrogatepass"), "text/html" if html else "text/plain; charset=utf-8")


def load(source: Source, limits: Limits) -> bytes:
    """The bytes of the source, at most `limits.file_bytes` of them."""
    data = source.data if source.data is not None else _file_bytes(source, limits)
    if len(data) > limits.file_bytes:
        raise FileTooLarge(name=source.name, limit_mb=limits.file_bytes // 1_000_000)
    return data


def _file_bytes(source: Source, limits: Limits) -> bytes:
    path = Path(source.path)
    try:
        # A device or a pipe could deliver bytes for ever, or never: only plain files are opened.
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotAFile(name=source.name)
        with path.open("rb") as file:
            return file.read(limits.file_bytes + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise FileNotFound(name=source.name) from None
    except PermissionError:
        raise NoPermission(name=source.name) from None
    except ValueError:  # a NUL in the path
        raise FileNotFound(name=source.name) from None
    except OSError:
        raise DamagedFile(name=source.name) from None
