"""What the models may use of this laptop: a folder, processor cores, memory.

The environment says it, which is how the window hands its settings to the processes that it starts, else the settings
file does: the window and the command line use the same.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from briefdesk import paths, settings
from briefdesk.settings import Settings

FOLDER, THREADS, MEMORY = "BRIEFDESK_MODELS", "BRIEFDESK_THREADS", "BRIEFDESK_MEMORY_MB"
MB = 1_000_000


def models_folder() -> Path:
    """Where models are kept; it need not exist yet."""
    chosen = os.environ.get(FOLDER)
    chosen = _stored().models_folder if chosen is None else chosen
    return Path(chosen) if chosen else paths.home() / "models"


def threads() -> int:
    """Processor cores for the models; 0 for all."""
    said = _number(THREADS)
    return _stored().threads if said is None else said


def memory() -> int:
    """Bytes that a process which runs models may take in all; 0 for no limit."""
    said = _number(MEMORY)
    return (_stored().memory_limit if said is None else said) * MB


def environment(chosen: Settings) -> Mapping[str, str]:
    """What to add to the environment of a process that is to keep to these settings."""
    said = {FOLDER: chosen.models_folder, THREADS: chosen.threads, MEMORY: chosen.memory_limit}
    return {name: str(value) for name, value in said.items() if value}


def _number(name: str) -> int | None:
    """`None` where the environment does not say it, or nothing that makes sense."""
    said = os.environ.get(name, "")
    return int(said) if said.isascii() and said.isdigit() else None


def _stored() -> Settings:
    return settings.load(settings.default_path())
