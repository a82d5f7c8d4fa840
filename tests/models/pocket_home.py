"""A BriefDesk home with the pocket models in it, converted as an installation does it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from pathlib import Path

from briefdesk.models.store import Store
from briefdesk.records import ModelRef
from briefdesk.runtimes.convert_text import convert
from tests.models.pocket_models import POCKET, folder, student_card

WEIGHTS = "model.safetensors"


def install_pocket_student(home: Path, model: str) -> Path:
    """The same with one in the files of Firefox's models, which run as they are."""
    card = student_card(model)
    with Store(home / "models").landing(model) as landing:
        shutil.copytree(folder(model), landing.folder, dirs_exist_ok=True)
        digest = hashlib.sha256((landing.folder / "model.bin").read_bytes()).hexdigest()
        landing.describe(card, ModelRef(model, "", digest, "student"))
    return home


def install_pocket_models(home: Path, models: Iterable[str] = POCKET) -> Path:
    """Returns the home, for BRIEFDESK_HOME. What is there with the same weights is left as it is."""
    store = Store(home / "models")
    there = [(model.card, model.model.digest) for model in store.list()]
    for id_ in models:
        digest = hashlib.sha256((folder(id_) / WEIGHTS).read_bytes()).hexdigest()
        if (POCKET[id_], digest) in there:
            continue
        with store.landing(id_) as landing:
            convert(folder(id_), landing.folder, POCKET[id_])
            landing.describe(POCKET[id_], ModelRef(id_, "", digest, "ct2"))
    return home
