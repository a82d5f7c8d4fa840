"""Models and inventories for tests of what the window knows of them."""

from __future__ import annotations

from briefdesk.models_process.messages import Inventory, Model, ReplyLine, Score, State

GB = 1_000_000_000


def model(id_: str = "firefox-en-uk", pair: str = "en-uk", state: State = "available", **said: object) -> Model:
    source, target = pair.split("-")
    fields: dict[str, object] = {
        "id": id_,
        "name": f"Firefox, {pair}",
        "task": "translate",
        "sources": (source,),
        "targets": (target,),
        "tier": "recommended",
        "licence": "MPL-2.0",
        "commercial": True,
        "state": state,
        "bytes": 38_000_000 if state in ("installed", "imported") else 0,
        "download_bytes": 25_000_000,
        "ready_bytes": 38_000_000,
        "memory_bytes": 200_000_000,
        "scores": (Score("BLEU", "FLORES devtest", 30.5, pair, "its makers", 4),),
    }
    return Model(**fields | said)  # type: ignore[arg-type]


def summariser(id_: str = "distilbart", state: State = "available", **said: object) -> Model:
    scores = (Score("ROUGE-2", "CNN/DailyMail", 21.3, "", "its makers"),)
    own = {"name": "DistilBART", "task": "summarise", "targets": ("en",), "download_bytes": 1_222_000_000}
    return model(id_, "en-en", state, **own | {"scores": scores} | said)


def inventory(*models: Model, **said: object) -> Inventory:
    fields: dict[str, object] = {
        "models": models,
        "folder": "/home/ada/models",
        "encoder_bytes": 24_000_000,
        "used_bytes": sum(each.bytes + each.part_bytes for each in models),
        "free_bytes": 50 * GB,
        "disk_bytes": 200 * GB,
        "memory_bytes": 8 * GB,
    }
    return Inventory(**fields | said)  # type: ignore[arg-type]


def told(*models: Model) -> ReplyLine:
    """An inventory as the process tells it."""
    return ReplyLine(1, 0, inventory(*models))
