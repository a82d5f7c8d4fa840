"""Every model that a person can have: those of the catalogue and those on this laptop, each once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from briefdesk.cards import ModelCard, ways
from briefdesk.errors import UnknownModel
from briefdesk.models.catalogue import TIERS, CatalogueEntry, Quality, Tier, load_catalogue
from briefdesk.models.store import Installed, Store

BRIDGE = "en"
State = Literal["installed", "damaged", "available"]


class Listed(Struct, frozen=True):
    """`bytes`: on the disk, 0 where it is not there. `download_bytes`: `None` where nobody knows or none is offered."""

    card: ModelCard
    state: State
    tier: Tier | None
    bytes: int
    download_bytes: int | None
    memory_mb: int | None
    quality: tuple[Quality, ...]


def listing(store: Store, catalogue: Iterable[CatalogueEntry] | None = None) -> list[Listed]:
    """What is on this laptop first, then the catalogue in its order."""
    entries = {entry.card.id: entry for entry in (load_catalogue() if catalogue is None else catalogue)}
    installed = {model.card.id: model for model in store.list()}
    damaged = set(store.damaged())
    here = [_listed(model.card, entries.get(id_), model, damaged=False) for id_, model in installed.items()]
    own = [_unreadable(id_) for id_ in sorted(damaged - entries.keys())]
    others = [
        _listed(entry.card, entry, None, damaged=id_ in damaged)
        for id_, entry in entries.items()
        if id_ not in installed
    ]
    return here + own + others


def between(models: Iterable[Listed], source: str = "", target: str = "") -> list[Listed]:
    """Those that read `source` and write `target` ("": whatever), also as a half of a way through English.

    The first to be told of comes first: by tier, then by language.
    """
    parts = {(source, target), (source, BRIDGE), (BRIDGE, target)} if source and target else {(source, target)}
    wanted = [each for each in models if any(_goes(each.card, *part) for part in parts)]
    return sorted(wanted, key=_order)


def leads_through(models: Iterable[Listed], source: str, target: str) -> bool:
    """Whether these lead from one language to the other in two steps, through English, and in no other way."""
    cards = [each.card for each in models]
    direct, first, second = (
        any(_goes(card, *way) for card in cards) for way in ((source, target), (source, BRIDGE), (BRIDGE, target))
    )
    return first and second and not direct


def _goes(card: ModelCard, source: str, target: str) -> bool:
    return any(_goes_as_said(card, *way) for way in ways(source, target))


def _goes_as_said(card: ModelCard, source: str, target: str) -> bool:
    if source and target:
        return card.translates(source, target)
    return (not source or source in card.sources) and (not target or target in card.targets)


def _order(model: Listed) -> tuple[bool, int, bool, tuple[str, ...], tuple[str, ...]]:
    card, tier = model.card, TIERS.index(model.tier or "other")
    return card.task == "translate", tier, BRIDGE not in card.sources, card.sources, card.targets


def listed(store: Store, id_: str) -> Listed:
    """Raises `UnknownModel`."""
    for each in listing(store):
        if each.card.id == id_:
            return each
    raise UnknownModel(model=id_)


def _unreadable(id_: str) -> Listed:
    """A person's own model that is damaged: nobody knows any more what it was."""
    card = ModelCard(id_, id_, "translate", "marian", (), (), "", None)
    return Listed(card, "damaged", None, 0, None, None, ())


def _listed(card: ModelCard, entry: CatalogueEntry | None, model: Installed | None, *, damaged: bool) -> Listed:
    return Listed(
        card,
        "installed" if model else "damaged" if damaged else "available",
        entry.tier if entry else None,
        model.bytes if model else 0,
        entry.download_bytes if entry else None,
        entry.memory_mb if entry else None,
        entry.quality if entry else (),
    )
