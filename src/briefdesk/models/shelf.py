"""The models that this laptop has: which there are, best first, and those that are loaded and kept for the next job."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from briefdesk.bridging import to_get
from briefdesk.cards import ModelCard, Task, ways
from briefdesk.errors import CatalogueError, ModelMissing, TooLittleMemory
from briefdesk.models.catalogue import TIERS, CatalogueEntry, load_catalogue, recommended
from briefdesk.models.encoder import load_encoder
from briefdesk.models.loading import load_text_model
from briefdesk.models.store import Store
from briefdesk.runtimes.protocol import Encoder, TextModel

BEST_FIRST = ("best", "recommended", "light", "other")


@dataclass(slots=True)
class _Loaded:
    model: TextModel
    used: float


class Shelf:
    """May be used from several threads. `encoder` is loaded once, text models until `release`. `clock`: seconds."""

    def __init__(
        self,
        store: Store | None = None,
        encoder: Callable[[], Encoder] = load_encoder,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store or Store()
        self._load_encoder = encoder
        self._encoder: Encoder | None = None
        self._loaded: dict[str, _Loaded] = {}
        self._lock = threading.Lock()
        self._clock = clock

    def encoder(self) -> Encoder:
        """Raises `ModelMissing` and `ModelDamaged`."""
        with self._lock:
            if self._encoder is None:
                self._encoder = self._load_encoder()
            return self._encoder

    def cards(self, task: Task) -> list[ModelCard]:
        """Of what is installed now. A person's own models come behind those of the catalogue."""
        tiers = _tiers()
        cards = [installed.card for installed in self._store.list() if installed.card.task == task]
        return sorted(cards, key=lambda card: (tiers.get(card.id, len(BEST_FIRST)), card.id))

    def named(self, task: Task, id_: str) -> ModelCard:
        """Raises `ModelMissing`, also for a model of another task, `ModelDamaged`, `UnknownModel`."""
        card = self._store.get(id_).card
        if card.task != task:
            does = "translates" if card.task == "translate" else "summarises"
            raise ModelMissing(model=id_, get=f"There is one of that name, but it {does}.")
        return card

    def text_model(self, card: ModelCard) -> TextModel:
        """Loaded, if need be in the place of others. Raises `ModelMissing`, `ModelDamaged` and `TooLittleMemory`."""
        with self._lock:
            installed = self._store.get(card.id)
            known = self._loaded.get(card.id)
            if known is None or known.model.model != installed.model:  # it was removed and installed anew
                self._close([card.id])
                try:
                    model = load_text_model(installed)
                except TooLittleMemory:
                    if not self._loaded:
                        raise
                    self._close([*self._loaded])
                    model = load_text_model(installed)
                self._loaded[card.id] = known = _Loaded(model, 0)
            known.used = self._clock()
            return known.model

    def advice(self, source: str, target: str) -> str:
        """Which models of the catalogue to get for a way that is missing, in a sentence."""
        here = self.cards("translate")

        def is_here(source: str, target: str) -> bool:
            return any(card.translates(*way) for card in here for way in ways(source, target))

        found = to_get(source, target, is_here, _best, _rank)
        ids = dict.fromkeys(entry.card.id for entry in found or ())
        if not ids:
            return "Import a model for this pair with: briefdesk models import FILE"
        return f"Get it with: briefdesk models install {' '.join(ids)}"

    def release(self, idle_seconds: float = 0) -> None:
        """Give back the memory of the text models that nobody has asked for in so long."""
        with self._lock:
            now = self._clock()
            self._close([id_ for id_, loaded in self._loaded.items() if now - loaded.used >= idle_seconds])

    def _close(self, ids: list[str]) -> None:
        for id_ in ids:
            if loaded := self._loaded.pop(id_, None):
                loaded.model.close()


def _best(source: str, target: str) -> CatalogueEntry | None:
    """The translator of the catalogue that is told of first; `None` where none goes there."""
    found = [entry for way in ways(source, target) if (entry := recommended("translate", *way))]
    return min(found, key=_rank, default=None)


def _rank(entry: CatalogueEntry) -> int:
    return TIERS.index(entry.tier)


def _tiers() -> dict[str, int]:
    """How good the models of the catalogue are. It only sorts: a catalogue with a mistake keeps nobody from working."""
    try:
        return {entry.card.id: BEST_FIRST.index(entry.tier) for entry in load_catalogue()}
    except CatalogueError:
        return {}
