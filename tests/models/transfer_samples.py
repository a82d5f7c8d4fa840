"""Folders and archives for the tests of import and export."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from briefdesk.cancel import CancelToken
from briefdesk.models.store import Installed, Store
from briefdesk.models.transfer import Answers, import_model

NAME = "opus-mt-en-ab"
FILES = {
    "config.json": b'{"model_type": "marian", "max_position_embeddings": 512}',
    "tokenizer_config.json": b'{"source_lang": "en", "target_lang": "ab"}',
    "vocab.json": b'{"</s>": 0, "<unk>": 1, "<pad>": 2}',
    "source.spm": b"source pieces",
    "target.spm": b"target pieces",
    "pytorch_model.bin": b"weights" * 1000,
    "README.md": b"---\nlicense: mit\n---\n",
}
"""The files of a model that has everything; only its conversion would find that they hold no weights."""


NOTHING_SAID = Answers()


def take_in(path: Path, store: Store, answers: Answers = NOTHING_SAID) -> Installed:
    return import_model(path, store, answers, lambda _: None, CancelToken())


def contents(store: Store) -> list[str]:
    """Everything in the store's folder but its lock, also what is hidden."""
    return sorted(path.relative_to(store.folder).as_posix() for path in store.folder.rglob("*") if path.name != ".lock")


def in_folder(folder: Path, files: dict[str, bytes] = FILES) -> Path:
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def zipped(
    path: Path, members: Iterable[tuple[str | zipfile.ZipInfo, bytes]], kind: int = zipfile.ZIP_DEFLATED
) -> Path:
    with zipfile.ZipFile(path, "w", kind) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def tarred(path: Path, members: Iterable[tuple[str | tarfile.TarInfo, bytes]]) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, data in members:
            info = tarfile.TarInfo(name) if isinstance(name, str) else name
            if info.isreg():
                info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path
