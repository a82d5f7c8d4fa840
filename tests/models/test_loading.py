"""An installed model into memory: the right runtime, or one clear reason."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import psutil
import pytest

from briefdesk import limits
from briefdesk.errors import LibraryMissing, ModelDamaged, ModelMissing, OverMemoryLimit, TooLittleMemory
from briefdesk.models import libraries, loading, memory
from briefdesk.models.loading import Runtime, load_text_model
from briefdesk.models.memory import free_memory
from briefdesk.models.store import ORIGINAL, Installed, Store
from briefdesk.records import ModelRef
from briefdesk.runtimes.convert_text import convert
from briefdesk.runtimes.ct2_text import Ct2TextModel
from briefdesk.runtimes.memory import needed_memory
from briefdesk.runtimes.torch_text import TorchTextModel
from tests.models.lookalikes import CARDS, make_lookalike
from tests.models.stores import put

CARD = CARDS["marian-opus"]
LIMITED = """
import resource, psutil
from briefdesk.models.memory import free_memory
own = psutil.Process().memory_info().vms
resource.setrlimit(resource.RLIMIT_AS, (own + 50_000_000, own + 50_000_000))
print(free_memory())
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a model as they lie in the store, with the originals among them."""
    folder = tmp_path_factory.mktemp("made") / CARD.id
    make_lookalike("marian-opus", folder / ORIGINAL)
    convert(folder / ORIGINAL, folder, CARD)
    return folder


@pytest.fixture
def installed(made: Path) -> Installed:
    return land(made)


def land(made: Path, runtime: str = "ct2", id: str = CARD.id) -> Installed:
    with Store().landing(id) as landing:
        shutil.copytree(made if runtime == "ct2" else made / ORIGINAL, landing.folder, dirs_exist_ok=True)
        landing.describe(replace(CARD, id=id), ModelRef(id, "1", "d", runtime))
    return Store().get(id)


def test_the_runtime_that_it_was_prepared_for_runs_it(installed: Installed) -> None:
    model = load_text_model(installed)
    assert isinstance(model, Ct2TextModel)
    assert model.model == installed.model
    model.close()


def test_the_originals_run_on_torch_where_that_is_asked_for(installed: Installed) -> None:
    model = load_text_model(installed, "torch")
    assert isinstance(model, TorchTextModel)
    model.close()


def test_a_model_that_is_only_there_as_published_runs_on_torch(made: Path) -> None:
    model = load_text_model(land(made, "torch"))
    assert isinstance(model, TorchTextModel)
    model.close()


def test_without_its_originals_torch_is_not_to_be_had(installed: Installed, made: Path) -> None:
    shutil.rmtree(installed.folder)
    with Store().landing(CARD.id) as landing:
        shutil.copytree(made, landing.folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(ORIGINAL))
        landing.describe(CARD, installed.model)
    with pytest.raises(ModelDamaged, match="torch"):
        load_text_model(Store().get(CARD.id), "torch")


def test_a_folder_that_vanished_is_said(installed: Installed) -> None:
    shutil.rmtree(installed.folder)
    with pytest.raises(ModelMissing, match=CARD.id) as error:
        load_text_model(installed)
    assert "briefdesk models list" in error.value.hint, "the catalogue has no such model"


@pytest.mark.parametrize("harm", ["gone", "cut", "changed"])
def test_a_damaged_folder_is_said(installed: Installed, harm: str) -> None:
    path = installed.folder / "model.bin"
    if harm == "gone":
        path.unlink()
    elif harm == "cut":
        path.write_bytes(path.read_bytes()[:-1])
    else:
        path.write_bytes(bytes(path.stat().st_size))
    with pytest.raises(ModelDamaged):
        load_text_model(installed)


def test_too_little_memory_is_said_before_loading_with_one_that_fits(
    installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of those that do the same: the largest that fits, not one for other languages."""
    needs = {installed.folder.name: 900, "small": 300, "smaller": 200, "big": 800, "other": 400}
    for name in ("small", "smaller", "big"):
        put_like(name)
    put(Store(), "other")  # to Ukrainian; this one is to Spanish
    monkeypatch.setattr(loading, "needed_memory", lambda folder, _card, _threads: needs[folder.name] * 1024**2)
    monkeypatch.setattr(loading, "free_memory", lambda: 500 * 1024**2)
    with pytest.raises(TooLittleMemory) as error:
        load_text_model(installed)
    assert error.value.params == {
        "model": CARD.name,
        "needed_mb": "900",
        "free_mb": "500",
        "smaller": "Choose The small instead.",
    }
    monkeypatch.setattr(loading, "free_memory", lambda: 100 * 1024**2)
    with pytest.raises(TooLittleMemory) as error:
        load_text_model(installed)
    assert error.value.hint.strip() == "Close other programs."


def test_the_persons_own_limit_is_named_as_the_reason(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(limits.MEMORY, "1")
    with pytest.raises(OverMemoryLimit, match="the limit in the settings leaves 0 MB") as error:
        load_text_model(installed)
    assert "Raise the memory limit" in error.value.hint
    monkeypatch.setenv(limits.MEMORY, "1000000")
    load_text_model(installed).close()


def test_cores_are_those_that_the_person_allows(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(limits.THREADS, "1")
    model = load_text_model(installed)
    assert model.parallel == 1
    model.close()


def put_like(id: str) -> None:
    with Store().landing(id) as landing:
        (landing.folder / "model.bin").write_bytes(b"weights")
        landing.describe(replace(CARD, id=id, name=f"The {id}"), ModelRef(id, "1", "d", "ct2"))


def test_what_a_model_needs_is_asked_of_the_runtime(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "free_memory", lambda: needed_memory(installed.folder, CARD, 1) - 1)
    with pytest.raises(TooLittleMemory):
        load_text_model(installed)


@pytest.mark.parametrize(("room_for", "used"), [(1, 1), (2, 2), (5, 5), (50, 6)])
def test_with_little_memory_it_uses_fewer_cores(
    installed: Installed, monkeypatch: pytest.MonkeyPatch, room_for: int, used: int
) -> None:
    """Each has memory of its own."""
    monkeypatch.setattr(loading, "usable_cores", lambda: 6)
    monkeypatch.setattr(loading, "free_memory", lambda: needed_memory(installed.folder, CARD, room_for))
    model = load_text_model(installed)
    assert model.parallel == used
    model.close()


def test_where_ctranslate2_is_missing_torch_runs_the_originals(
    installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not every system has it."""
    monkeypatch.setattr(libraries, "find_spec", lambda name: None if name == "ctranslate2" else name)
    model = load_text_model(installed)
    assert isinstance(model, TorchTextModel)
    model.close()


def test_a_library_that_is_missing_is_said(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    for library, module, runtime in (
        ("ctranslate2", "briefdesk.runtimes.ct2_text", "ct2"),
        ("torch", "briefdesk.runtimes.torch_text", "torch"),
    ):
        monkeypatch.delitem(sys.modules, module)
        monkeypatch.setitem(sys.modules, library, None)
        with pytest.raises(LibraryMissing, match=library):
            load_text_model(installed, cast("Runtime", runtime))


def test_free_memory_is_what_the_laptop_has() -> None:
    assert 0 < free_memory() <= psutil.virtual_memory().total


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_limit_on_the_process_counts() -> None:
    done = subprocess.run([sys.executable, "-c", LIMITED], capture_output=True, text=True, check=True)
    assert 0 < int(done.stdout) <= 50_000_000


@pytest.mark.parametrize(
    ("files", "left"),
    [
        ({"memory.max": "1000", "memory.current": "700", "memory.stat": "anon 1\ninactive_file 150\n"}, 450),
        ({"memory.max": "max", "memory.current": "700", "memory.stat": "inactive_file 150\n"}, None),
        ({"memory.max": "1000"}, None),
        (
            {
                "memory/memory.limit_in_bytes": "900",
                "memory/memory.usage_in_bytes": "700",
                "memory/memory.stat": "total_inactive_file 20\n",
            },
            220,
        ),
    ],
)
def test_a_limit_on_the_container_counts(
    files: dict[str, str], left: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, groups: Callable[[], bool]
) -> None:
    for name, text in files.items():
        path = tmp_path / "cgroup" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "ascii")
    monkeypatch.setattr(memory, "CGROUPS", tmp_path / "cgroup")
    assert free_memory() == left if left is not None and groups() else free_memory() > 1_000_000


@pytest.fixture
def groups() -> Callable[[], bool]:
    """Whether this system has control groups at all."""
    return lambda: Path("/proc/self/cgroup").is_file()
