"""A published model of each family comes in, is converted and writes; the import needs no network."""

from __future__ import annotations

import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding
from briefdesk.errors import ModelRefused, UsageError
from briefdesk.models.catalogue import CatalogueEntry, RemoteFile
from briefdesk.models.loading import load_text_model
from briefdesk.models.prepared import sha256
from briefdesk.models.store import Installed, Store
from briefdesk.models.transfer import Answers, TransferProgress, import_model, published
from tests.models.lookalikes import FILES, make_lookalike, malicious_pickle
from tests.models.transfer_samples import contents, take_in

pytestmark = pytest.mark.timeout(300)  # each converts in a process of its own, which takes its time on a busy machine

SENTENCE = "The council closed the old bridge on Monday."
SAID = Answers(sources=("en",), licence="mit")
KINDS = {
    "distilbart": ("folder", SAID),
    "marian-tc-big": ("zip", Answers(licence="cc-by-4.0")),
    "m2m100": ("tar.gz", Answers(licence="mit")),
    "mbart": ("zip", Answers(task="translate", licence="mit")),
    "pegasus": ("tar.gz", SAID),
    "t5": ("folder", replace(SAID, task="summarise")),
}
"""One of each family, each from a source of another kind, with what its files do not say."""


def packed(folder: Path, kind: str) -> Path:
    """The folder itself, or an archive of it as people make them: with the folder's name before each file."""
    path = folder.with_name(f"{folder.name}.{kind}")
    if kind == "zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in folder.iterdir():
                archive.write(file, f"{folder.name}/{file.name}")
    elif kind == "tar.gz":
        with tarfile.open(path, "w:gz") as archive:
            archive.add(folder, folder.name)
    return folder if kind == "folder" else path


def writes(installed: Installed) -> str:
    model = load_text_model(installed)
    try:
        card = installed.card
        text = model.encode(
            SENTENCE, card.sources[0], next(code for code in card.targets if code != "en" or len(card.targets) == 1)
        )
        return model.generate([text], Decoding(beams=1, max_tokens=12))[0].text
    finally:
        model.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_model_of_each_family_comes_in_and_writes(kind: str, tmp_path: Path) -> None:
    source, answers = KINDS[kind]
    known = make_lookalike(kind, tmp_path / f"my-{kind}")
    (tmp_path / f"my-{kind}" / "notes.exe").write_bytes(b"not wanted")
    store, steps = Store(tmp_path / "models"), list[TransferProgress]()
    installed = import_model(packed(tmp_path / f"my-{kind}", source), store, answers, steps.append, CancelToken())
    store.verify(f"my-{kind}")
    assert [model.card for model in store.list()] == [installed.card]
    assert (installed.card.family, installed.card.task) == (known.family, known.task)
    assert not list(store.folder.rglob("notes*"))
    assert not list(store.folder.glob(".landing*"))
    assert {step.phase for step in steps} == {"copying", "optimising", "checking"}
    weights = next(name for name in FILES[kind] if name.endswith((".bin", ".safetensors")))
    assert installed.model.digest == sha256((tmp_path / f"my-{kind}" / weights).read_bytes())
    assert isinstance(writes(installed), str)


def test_the_files_of_the_catalogue_get_its_card_and_others_not_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "renamed by hand"
    card = replace(make_lookalike("marian-opus", folder), id="opus-of-the-catalogue", commercial=True)
    files = tuple(
        RemoteFile(path.name, path.stat().st_size, sha256(path.read_bytes())) for path in sorted(folder.iterdir())
    )
    entry = CatalogueEntry(card, "other", files, (), 100, 1)
    monkeypatch.setattr(published, "load_catalogue", lambda: (entry,))
    (folder / "README.md").write_text("---\nlicense: other\n---\n", "utf-8")
    store = Store(tmp_path / "models")
    assert take_in(folder, store).card == card
    before = contents(store)
    config = folder / "config.json"
    config.write_bytes(config.read_bytes().replace(b'"num_beams": 6', b'"num_beams": 5'))
    with pytest.raises(UsageError, match="--id"):
        take_in(folder, store, Answers(id="opus-of-the-catalogue"))
    assert contents(store) == before


def test_a_malicious_pickle_is_refused_and_nothing_runs(tmp_path: Path) -> None:
    folder, store = tmp_path / "opus-mt-en-es", Store(tmp_path / "models")
    make_lookalike("marian-opus", folder)
    malicious_pickle(folder / "pytorch_model.bin", tmp_path / "marker")
    with pytest.raises(ModelRefused) as error:
        take_in(folder, store, Answers(id="mine", licence="mit"))
    assert "could run a program" in error.value.message
    assert not (tmp_path / "marker").exists()
    assert contents(store) == []
