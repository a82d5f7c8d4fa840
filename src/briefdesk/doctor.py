"""`briefdesk doctor`: is everything here that BriefDesk needs, and does it work?"""

from __future__ import annotations

import importlib.metadata
import platform
import socket
from collections.abc import Iterator
from dataclasses import dataclass

import psutil

from briefdesk import __version__, paths
from briefdesk.errors import BriefDeskError, NetworkRefused
from briefdesk.models.encoder import load_encoder
from briefdesk.models.store import Store
from briefdesk.reading.isolation import IsolatedReader
from briefdesk.reading.source import Source

LIBRARIES = ("PySide6-Essentials", "ctranslate2", "torch", "transformers", "trafilatura", "pypdfium2")
MIN_FREE_MEMORY = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Check:
    """`advice` says what to do where `ok` is false."""

    name: str
    ok: bool
    result: str
    advice: str = ""


def examine() -> Iterator[Check]:
    """Every check, as it is done. Call `offline.refuse_connections` before."""
    yield Check("BriefDesk", True, f"{__version__}, Python {platform.python_version()}, {platform.platform()}")
    yield from _libraries()
    yield _home()
    yield _memory()
    yield _encoder()
    yield from _models()
    yield _sample()
    yield _network()


def _libraries() -> Iterator[Check]:
    for name in LIBRARIES:
        try:
            yield Check(name, True, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            yield Check(name, False, "not installed", "Install BriefDesk again.")


def _home() -> Check:
    folder = paths.home()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".doctor"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError:
        return Check("Data folder", False, f"{folder} cannot be written", "Set BRIEFDESK_HOME to another folder.")
    return Check("Data folder", True, str(folder))


def _memory() -> Check:
    memory = psutil.virtual_memory()
    result = f"{memory.available / 1e9:.1f} GB of {memory.total / 1e9:.1f} GB free"
    enough = memory.available >= MIN_FREE_MEMORY
    return Check("Memory", enough, result, "" if enough else "Close other programs.")


def _encoder() -> Check:
    try:
        encoder = load_encoder()
        encoder.encode(["A sentence to try it with."])
    except BriefDeskError as error:
        return Check("Built-in model", False, error.message, error.hint)
    except (ImportError, OSError, RuntimeError) as error:  # a library that does not fit this system
        return Check("Built-in model", False, f"does not run ({type(error).__name__})", "Install BriefDesk again.")
    return Check(
        "Built-in model", True, f"{encoder.model.id}, {encoder.model.runtime}, revision {encoder.model.revision}"
    )


def _models() -> Iterator[Check]:
    """Those that were installed; every byte of them is read by `briefdesk models verify` alone."""
    store = Store()
    for model in store.list():
        yield Check(model.card.id, True, f"{model.card.name}, {model.model.runtime}")
    for id_ in store.damaged():
        yield Check(id_, False, "damaged", f"Take it away with: briefdesk models remove {id_}. Then get it again.")


def _sample() -> Check:
    reader = IsolatedReader()
    try:
        article = reader.read(Source(str(paths.sample())))
    except BriefDeskError as error:
        return Check("Sample article", False, error.message, error.hint)
    finally:
        reader.close()
    return Check("Sample article", True, f"read in a process of its own, {len(article.sentences)} sentences")


def _network() -> Check:
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=1).close()
    except NetworkRefused:
        return Check("Network", True, "connections are refused; nothing leaves this laptop")
    except OSError:
        pass
    return Check("Network", False, "connections are not refused", "Please report this.")
