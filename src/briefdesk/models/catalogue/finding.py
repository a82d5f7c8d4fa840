"""Which model of the catalogue it is, or should be."""

from __future__ import annotations

from collections.abc import Iterable

from briefdesk.cards import ModelCard, Task
from briefdesk.models.catalogue.entries import TIERS, CatalogueEntry
from briefdesk.models.catalogue.reading import load_catalogue


def find(id: str, catalogue: Iterable[CatalogueEntry] | None = None) -> CatalogueEntry | None:
    return next((entry for entry in _or_shipped(catalogue) if entry.card.id == id), None)


def recommended(
    task: Task, source: str, target: str, catalogue: Iterable[CatalogueEntry] | None = None
) -> CatalogueEntry | None:
    """The one to get for a language (a summariser writes what it reads) or for a pair; `None` where none does it.

    Of the first tier that has one it is the one with the fewest languages: it was made for these.
    """
    able = [entry for entry in _or_shipped(catalogue) if _does(entry.card, task, source, target)]
    order = [(TIERS.index(entry.tier), len(entry.card.sources) * len(entry.card.targets)) for entry in able]
    return able[order.index(min(order))] if able else None


def _does(card: ModelCard, task: Task, source: str, target: str) -> bool:
    if task == "summarise":
        return card.task == "summarise" and source in card.sources and target == source
    return card.translates(source, target)


def _or_shipped(catalogue: Iterable[CatalogueEntry] | None) -> Iterable[CatalogueEntry]:
    return load_catalogue() if catalogue is None else catalogue
