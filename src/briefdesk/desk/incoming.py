"""What a drag or the clipboard holds, in terms of articles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

_BLOCKS = ("<p", "<h1", "<h2", "<article", "<li")


@dataclass(frozen=True, slots=True)
class Incoming:
    """Files, or text; `html` tells that the text is markup. Neither: nothing to read."""

    files: tuple[Path, ...] = ()
    text: str = ""
    html: bool = False


def from_mime(data: QMimeData | None) -> Incoming:
    """Files before markup, markup before plain text: but only markup that knows paragraphs."""
    if data is None:  # a clipboard that nobody has filled yet
        return Incoming()
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return Incoming(files)
    if data.hasHtml() and any(block in data.html().lower() for block in _BLOCKS):
        return Incoming(text=data.html(), html=True)
    return Incoming(text=data.text())
