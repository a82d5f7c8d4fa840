"""What a laptop has no model for, and which models of the catalogue would do it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from briefdesk.bridging import BRIDGE, to_get
from briefdesk.models_process.messages import Inventory, Model

_TIERS = ("recommended", "best", "light", "other", "")


@dataclass(frozen=True, slots=True)
class Offer:
    """`value`: a language, or the id of a summariser. `models`: what is to be got for it."""

    value: str
    models: tuple[Model, ...]

    @property
    def bytes(self) -> int | None:
        """That are still to come; `None` where nobody knows."""
        sizes = [left_of(model) for model in self.models]
        return None if None in sizes else sum(size for size in sizes if size is not None)


def left_of(model: Model) -> int | None:
    """Bytes of its download that are still to come."""
    return None if model.download_bytes is None else max(0, model.download_bytes - model.part_bytes)


class Offers:
    """Of one inventory, for articles in one language."""

    def __init__(self, inventory: Inventory, source: str) -> None:
        self._source = source
        translators = [model for model in inventory.models if model.task == "translate"]
        useful = [model for model in translators if {source, BRIDGE} & {*model.sources}]
        self._here = [model for model in useful if model.here]
        self._others = [model for model in useful if not model.here and model.tier]
        self._summarisers = [model for model in inventory.models if model.task == "summarise"]
        self._languages = [code for model in useful for code in model.targets]

    def missing(self, target: str) -> tuple[Model, ...] | None:
        """What to get to translate into this language; () for nothing, `None` where nothing on offer leads there."""
        if target == self._source:
            return ()
        found = to_get(self._source, target, self._is_here, self._best, _rank)
        return None if found is None else tuple(dict.fromkeys(found))

    @cached_property
    def languages(self) -> list[Offer]:
        """That can be had and are not here."""
        reached = ((code, self.missing(code)) for code in dict.fromkeys(self._languages))
        return [Offer(code, models) for code, models in reached if models]

    def here(self, language: str) -> bool:
        """Whether the models on this laptop lead there."""
        return self.missing(language) == ()

    @cached_property
    def summarisers(self) -> list[Offer]:
        """That can be had and are not here, those first that are told of first."""
        others = [model for model in self._summarisers if not model.here and model.tier]
        return [Offer(model.id, (model,)) for model in sorted(others, key=_rank)]

    def recommended(self, target: str) -> Model | None:
        """The one for a language that is told of first, here or not."""
        return self._best(self._source, target) or _first([m for m in self._here if m.goes(self._source, target)])

    def _is_here(self, source: str, target: str) -> bool:
        return any(model.goes(source, target) for model in self._here)

    def _best(self, source: str, target: str) -> Model | None:
        return _first([model for model in self._others if model.goes(source, target)])


def _first(models: Sequence[Model]) -> Model | None:
    """Of the first tier the one with the fewest languages: it was made for these."""
    return min(models, key=lambda model: (_rank(model), len(model.sources) * len(model.targets)), default=None)


def _rank(model: Model) -> int:
    return _TIERS.index(model.tier)
