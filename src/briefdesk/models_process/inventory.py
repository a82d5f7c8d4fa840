"""What there is and what can be had, in the words of the window."""

from __future__ import annotations

import psutil

from briefdesk.errors import CatalogueError
from briefdesk.models.catalogue import CatalogueEntry, Quality, load_catalogue
from briefdesk.models.disk import MB, disk_of, size_of
from briefdesk.models.encoder import prepared_bytes
from briefdesk.models.listing import Listed, listing
from briefdesk.models.quality import stars
from briefdesk.models.store import Store
from briefdesk.models_process.messages import Inventory, Model, Score, State


def take_inventory(store: Store) -> Inventory:
    """A catalogue with a mistake hides what could be had, and nothing that is here: getting a model tells of it."""
    try:
        entries = {entry.card.id: entry for entry in load_catalogue()}
    except CatalogueError:
        entries = {}
    models = tuple(_model(each, entries.get(each.card.id), store) for each in listing(store, entries.values()))
    disk = disk_of(store.folder)
    return Inventory(
        models=models,
        folder=str(store.folder),
        encoder_bytes=prepared_bytes(),
        used_bytes=store.disk_use(),
        free_bytes=disk.free,
        disk_bytes=disk.total,
        memory_bytes=int(psutil.virtual_memory().total),
    )


def _model(each: Listed, entry: CatalogueEntry | None, store: Store) -> Model:
    card = each.card
    part = size_of(store.parts(card.id))
    return Model(
        id=card.id,
        name=card.name,
        task=card.task,
        sources=card.sources,
        targets=card.targets,
        tier=each.tier or "",
        licence=card.licence,
        commercial=card.commercial,
        state=_state(each, entry, part),
        bytes=each.bytes or size_of(store.folder / card.id),
        part_bytes=part,
        download_bytes=each.download_bytes,
        ready_bytes=entry.converted_mb * MB if entry else None,
        memory_bytes=each.memory_mb * MB if each.memory_mb else None,
        checked=store.checked(card.id),
        scores=tuple(map(_score, each.quality)),
    )


def _state(each: Listed, entry: CatalogueEntry | None, part: int) -> State:
    if each.state == "available":
        return "partial" if part else "available"
    if each.state == "installed" and entry is None:
        return "imported"
    return each.state


def _score(quality: Quality) -> Score:
    return Score(quality.metric, quality.test, quality.value, quality.pair, quality.source, stars(quality))
