"""Students as Mozilla publishes them: packed files, their entry in a catalogue, and a hub that has them in its storage.

    with Hub() as hub:
        offer = Offer(hub)                            # of files that run; of others: Offer(hub, files)
        install(offer.entry(), ...)                   # the files come from offer.place(name), packed

A catalogue with it, for BRIEFDESK_CATALOGUE, is offer.text().
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from briefdesk.models.catalogue import CatalogueEntry, load_catalogue
from tests.models.hub import Hub
from tests.models.students import make_student

REPOSITORY = "somebody/students"
REVISION = Hub.revision_of(REPOSITORY)
STORAGE, ARCHIVE, STORED = "storage/", "archive/", "models/en-uk/a_run-1/exported"
FOLDER = "models/tiny/enuk"
CHANCE = random.Random(11)
FILES = {
    "model.bin": CHANCE.randbytes(900_000),
    "lex.bin": CHANCE.randbytes(60_000) + bytes(400_000),
    "vocab.spm": CHANCE.randbytes(30_000),
}
"""Files that no runtime would load: enough where nothing looks into them."""


@cache
def forged(kind: str = "tiny", *, rounded: bool = True) -> Mapping[str, bytes]:
    """Files that run, by their names in the store."""
    with tempfile.TemporaryDirectory() as folder:
        make_student(Path(folder), kind, rounded=rounded)
        return read(Path(folder))


def read(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def published_name(stored: str, pair: str = "enuk") -> str:
    """Mozilla's, unpacked."""
    kind, ending = stored.split(".")
    middle = {"model": f"{pair}.intgemm.alphas", "lex": f"50.50.{pair}.s2t"}.get(kind, pair)
    return f"{kind}.{middle}.{ending}"


def published(files: Mapping[str, bytes] = FILES, pair: str = "enuk", *, packed: bool = True) -> dict[str, bytes]:
    """By Mozilla's names."""
    plain = {published_name(name, pair): data for name, data in files.items()}
    return {f"{name}.gz": gzip.compress(data, mtime=0) for name, data in plain.items()} if packed else plain


@dataclass
class Offer:
    """A model in a hub's storage and in a catalogue. `packed`: as it lies there, by Mozilla's names.

    `said`: fields of its entry that say something else than is so.
    """

    hub: Hub
    files: Mapping[str, bytes] = field(default_factory=forged)
    packed: dict[str, bytes] = field(default_factory=dict)
    said: dict[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.packed = self.packed or published(self.files)
        for name, data in self.packed.items():
            self.hub.plain[self.place(name)] = data

    @staticmethod
    def place(name: str) -> str:
        """Of a packed file in the hub's storage."""
        return f"{STORAGE}{STORED}/{name}"

    @staticmethod
    def archived(name: str) -> str:
        """Of a packed file in the archive, which is asked after the storage."""
        return f"{ARCHIVE}{REPOSITORY}/{REVISION}/{FOLDER}/{name}"

    def sent(self) -> int:
        """Bytes of contents, of all files, that have left the storage."""
        return sum(self.hub.sent[self.place(name)] for name in self.packed)

    def text(self) -> str:
        """A catalogue that holds it."""
        return students(self.hub.endpoint) + student(self.files["model.bin"], self.packed, **self.said)

    def entry(self) -> CatalogueEntry:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "catalogue.toml"
            path.write_text(self.text(), "utf-8")
            return load_catalogue(path)[0]


def students(endpoint: str) -> str:
    return f"""
[students]
repository = "{REPOSITORY}"
revision = "{REVISION}"
storage = "{endpoint}/{STORAGE}"
archive = "{endpoint}/{ARCHIVE}"
licence = "MPL-2.0"
commercial = true
memory_mb = {{ tiny = 120, base-memory = 160 }}
max_input = 256
decoding = {{ beams = 1, max_tokens = 256 }}
test = "a test"
source = "its makers"
"""


def student(model: bytes, packed: Mapping[str, bytes], **said: object) -> str:
    """`packed`: with the sizes and digests that they have."""
    fields = {
        "id": "firefox-en-uk",
        "name": "Forged, English to Ukrainian",
        "tier": "recommended",
        "pair": ["en", "uk"],
        "architecture": "tiny",
        "bytes": len(model),
        "sha256": hashlib.sha256(model).hexdigest(),
        "stored": STORED,
        "bleu": 30.5,
        "comet": 0.8805,
    } | said
    lines = [f"{name} = {json.dumps(value)}" for name, value in fields.items()]
    rows = [
        f'  {{ path = "{name}", bytes = {len(data)}, sha256 = "{hashlib.sha256(data).hexdigest()}" }},'
        for name, data in packed.items()
    ]
    return "\n".join(["", "[[student]]", *lines, "files = [", *rows, "]", ""])
