"""Folder, cores and memory of the models: as the environment says, else as the settings do."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from briefdesk import limits
from briefdesk.models.memory import left_of_limit
from briefdesk.models.store import Store
from briefdesk.runtimes.cores import physical_cores, usable_cores
from briefdesk.settings import Settings, default_path, save


def test_without_settings_there_is_no_limit(home: Path) -> None:
    assert Store().folder == home / "models"
    assert usable_cores() == physical_cores()
    assert left_of_limit() is None
    assert limits.environment(Settings()) == {}


def test_the_settings_are_kept_to(tmp_path: Path) -> None:
    save(Settings(models_folder=str(tmp_path / "disk"), threads=1, memory_limit=100_000), default_path())
    assert Store().folder == tmp_path / "disk"
    assert usable_cores() == 1
    assert 0 < (left_of_limit() or 0) < 100_000 * limits.MB


def test_nothing_is_left_of_a_limit_that_is_used_up() -> None:
    save(Settings(memory_limit=1), default_path())
    assert left_of_limit() == 0


def test_the_environment_goes_before_the_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    save(Settings(models_folder=str(tmp_path / "disk"), threads=1), default_path())
    other = Settings(models_folder=str(tmp_path / "other"), threads=2, memory_limit=700)
    for name, value in limits.environment(other).items():
        monkeypatch.setenv(name, value)
    assert (limits.models_folder(), limits.threads(), limits.memory()) == (tmp_path / "other", 2, 700_000_000)


@pytest.mark.parametrize("nonsense", ["", "many", "-1", "1.5"])
def test_nonsense_in_the_environment_does_not_count(monkeypatch: pytest.MonkeyPatch, nonsense: str) -> None:
    save(Settings(threads=1), default_path())
    monkeypatch.setenv(limits.THREADS, nonsense)
    assert limits.threads() == 1


def test_no_more_threads_than_the_processor_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(limits.THREADS, "256")
    assert usable_cores() == (psutil.cpu_count() or 256)
