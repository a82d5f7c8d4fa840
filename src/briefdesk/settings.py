"""What a person chose, kept between runs in one small JSON file.

A value that is missing, damaged or out of range becomes its default and leaves the others alone: a bad settings file
never keeps the program from starting. `load_mended` also says which were no good, so that a person can be told.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from briefdesk import paths
from briefdesk.atomic import write_atomically
from briefdesk.records import Length

RECENT_FILES = 8
TEXT_SIZES = range(14, 25)
Width = Annotated[int, Meta(ge=1, le=100_000)]
Scheme = Literal["system", "light", "dark"]
ReadingFace = Literal["source-serif", "serif", "sans"]
Layout = Literal["sentences", "paragraph"]


class Settings(Struct, frozen=True):
    """`text_size`: px of the article's text. `geometry`: Qt's own bytes of the window's place, in base64.

    `split`: widths of Original and Brief in px, `None` before the divider was ever moved. `recent`: newest first.
    `summariser`: id of a model, "" for the best on this laptop. `target`: the language to translate into, "" for none;
    `whole`: the article, too.
    `interface`: language of menus and messages, "" for the system's. `scheme`: light or dark. `reading_face`: the
    typeface of the texts: Source Serif, or the system's own with or without serifs. `layout`: how a brief is exported.
    `library`: whether finished briefs are kept; nothing is kept before the person has said so. `private`: nothing at
    all is kept, whatever `library` says. `library_shown`: in a wide window, `None` before a person has closed
    or opened it; `library_width`: px. `provenance`: exports say how they were made.
    `models_folder`: "" for the usual one. `mirror`, `proxy`: addresses that downloads go through, "" for none and for
    the system's. `threads`: processor cores for the models, 0 for all. `memory_limit`: MB for the models, 0 for none.
    """

    length: Length = "short"
    summariser: Annotated[str, Meta(max_length=200)] = ""
    target: Annotated[str, Meta(max_length=20)] = ""
    whole: bool = False
    text_size: Annotated[int, Meta(ge=TEXT_SIZES.start, lt=TEXT_SIZES.stop)] = 17
    geometry: Annotated[str, Meta(max_length=10_000)] = ""
    split: tuple[Width, Width] | None = None
    recent: Annotated[tuple[str, ...], Meta(max_length=RECENT_FILES)] = ()
    interface: Literal["", "en", "uk", "es"] = ""
    scheme: Scheme = "system"
    reading_face: ReadingFace = "source-serif"
    reduce_motion: bool = False
    library: Literal["unasked", "off", "on"] = "unasked"
    private: bool = False
    library_shown: bool | None = None
    library_width: Annotated[int, Meta(ge=200, le=320)] = 216
    layout: Layout = "sentences"
    provenance: bool = True
    models_folder: Annotated[str, Meta(max_length=4_000)] = ""
    mirror: Annotated[str, Meta(max_length=500)] = ""
    proxy: Annotated[str, Meta(max_length=500)] = ""
    threads: Annotated[int, Meta(ge=0, le=256)] = 0
    memory_limit: Annotated[int, Meta(ge=0, le=1_000_000)] = 0

    def with_recent(self, path: str) -> Settings:
        """The same settings with `path` as the newest of the recent files."""
        others = tuple(known for known in self.recent if known != path)
        return msgspec.structs.replace(self, recent=(path, *others)[:RECENT_FILES])


def default_path() -> Path:
    return paths.home() / "settings.json"


@dataclass(frozen=True, slots=True)
class Loaded:
    """`mended`: names of the fields whose stored values were no good; all where the file is no settings file."""

    settings: Settings
    mended: tuple[str, ...] = ()


def load(path: Path) -> Settings:
    """The settings in `path`, mended; the defaults where there is no such file. Never raises."""
    return load_mended(path).settings


def load_mended(path: Path) -> Loaded:
    """The same, and what had to be mended."""
    fields = msgspec.structs.fields(Settings)
    try:
        stored = msgspec.json.decode(path.read_bytes())
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        stored = None
    if not isinstance(stored, dict):
        return Loaded(Settings(), tuple(field.name for field in fields))
    good: dict[str, Any] = {}
    mended: list[str] = []
    for field in fields:
        if field.name in stored:
            try:
                good[field.name] = msgspec.convert(stored[field.name], field.type)
            except msgspec.ValidationError:
                mended.append(field.name)
    return Loaded(Settings(**good), tuple(mended))


def save(settings: Settings, path: Path) -> None:
    """Raises `OSError`; what was stored before is then still there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, msgspec.json.format(msgspec.json.encode(settings)))
