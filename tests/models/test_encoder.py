"""The built-in encoder is found, verified and prepared."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from briefdesk import paths
from briefdesk.errors import ModelDamaged, ModelMissing
from briefdesk.models import encoder as built_in
from tests.pocket_encoder import DIMENSIONS, digests, make_originals


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_originals(tmp_path_factory.mktemp("installed") / "pocket_model" / "model")


@pytest.fixture
def published(originals: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The pocket encoder is the published one."""
    monkeypatch.setattr(built_in, "ORIGINALS", digests(originals))
    return originals


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with nothing prepared; the folder that it keeps for a person."""
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "resources")
    monkeypatch.setenv("BRIEFDESK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def installed(published: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A distribution that holds the published files, and that fails when it is imported."""
    site = published.parents[1]
    info = site / "pocket_encoder-1.dist-info"
    info.mkdir(exist_ok=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: pocket-encoder\nVersion: 1\n", "utf-8")
    files = [*published.iterdir(), published.parent / "__init__.py"]
    (published.parent / "__init__.py").write_text("raise RuntimeError('imported')", "utf-8")
    (info / "RECORD").write_text("".join(f"{path.relative_to(site).as_posix()},,\n" for path in files), "utf-8")
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.setattr(built_in, "DISTRIBUTION", "pocket-encoder")
    return published


def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(built_in, "DISTRIBUTION", "no-such-distribution-anywhere")


def test_the_encoder_that_ships_tells_meanings_apart() -> None:
    encoder = built_in.load_encoder()
    same, like, other = encoder.encode(
        ["The council closed the bridge.", "The town shut the crossing.", "Bakers sold more bread than ever."]
    )
    assert same @ like > 0.5 > same @ other
    assert encoder.languages == {"en"}
    assert encoder.model.digest == built_in.ORIGINALS["model.safetensors"]


def test_with_nothing_prepared_and_nothing_installed_the_model_is_missing(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing_installed(monkeypatch)
    with pytest.raises(ModelMissing) as error:
        built_in.load_encoder()
    assert built_in.MODEL in error.value.message


def test_originals_of_an_installed_distribution_are_prepared_once_and_never_imported(
    bare: Path, installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = built_in.load_encoder().encode(["A ferry waits."])
    assert first.shape == (1, DIMENSIONS)
    assert "pocket_model" not in sys.modules
    nothing_installed(monkeypatch)
    assert np.array_equal(built_in.load_encoder().encode(["A ferry waits."]), first)


def test_what_ships_comes_before_what_was_prepared_for_a_person(bare: Path, published: Path) -> None:
    built_in.prepare_encoder(published, paths.resources() / "encoder")
    (bare / "models" / "encoder").mkdir(parents=True)  # empty: it would be damaged
    assert built_in.load_encoder().encode(["A ferry waits."]).shape == (1, DIMENSIONS)


@pytest.mark.parametrize("name", ["model.bin", "tokenizer.json", "vocabulary.json", "config.json", "manifest.json"])
@pytest.mark.parametrize("harm", ["changed", "gone"])
def test_a_damaged_prepared_model_is_never_loaded(
    prepared: Path, bare: Path, name: str, harm: str, tmp_path: Path
) -> None:
    folder = paths.resources() / "encoder"
    folder.mkdir(parents=True)
    for path in prepared.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    if harm == "gone":
        (folder / name).unlink()
    else:
        data = (folder / name).read_bytes()
        (folder / name).write_bytes(data[:-9] + b"x" + data[-8:])
    with pytest.raises(ModelDamaged) as error:
        built_in.load_encoder()
    assert str(folder) in error.value.hint


@pytest.fixture(scope="module")
def prepared(originals: Path) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(built_in, "ORIGINALS", digests(originals))
        target = originals.parents[1] / "prepared"
        built_in.prepare_encoder(originals, target, {"NOTICE": "where it comes from"})
        return target


def test_notices_lie_beside_the_model(prepared: Path) -> None:
    assert (prepared / "NOTICE").read_text("utf-8") == "where it comes from"


@pytest.mark.parametrize("harm", ["changed", "gone"])
def test_files_that_are_not_the_published_ones_are_never_opened(published: Path, tmp_path: Path, harm: str) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    for path in published.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    if harm == "gone":
        (copy / "config.json").unlink()
    else:
        (copy / "model.safetensors").write_bytes(b"not a model")
    with pytest.raises(ModelDamaged):
        built_in.prepare_encoder(copy, tmp_path / "target")
    assert not (tmp_path / "target").exists()


def test_a_preparation_that_fails_leaves_what_was_there(published: Path, tmp_path: Path) -> None:
    target = tmp_path / "encoder"
    target.mkdir()
    (target / "old").write_text("still here", "utf-8")
    with pytest.raises(OSError, match="no/such"):
        built_in.prepare_encoder(published, target, {"no/such/folder": ""})
    assert [path.name for path in tmp_path.iterdir()] == ["encoder"]
    assert (target / "old").read_text("utf-8") == "still here"


def test_preparing_again_replaces_what_was_there(published: Path, tmp_path: Path) -> None:
    target = tmp_path / "encoder"
    built_in.prepare_encoder(published, target, {"old": ""})
    built_in.prepare_encoder(published, target)
    assert not (target / "old").exists()
    assert (target / "manifest.json").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["encoder"]
