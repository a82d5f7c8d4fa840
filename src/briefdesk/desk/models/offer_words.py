"""A missing model in words: offered, on its way, paused, or not to be had now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from briefdesk.desk import naming
from briefdesk.desk.models import words
from briefdesk.desk.models.offers import Offer
from briefdesk.desk.models.state import ModelsState, Running, is_install
from briefdesk.desk.wording import Message
from briefdesk.errors import BriefDeskError, NotEnoughSpace
from briefdesk.models_process.messages import Model

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Need:
    """`models`: what is missing for a language, or for a summariser. `has_summary`: a summary is shown meanwhile."""

    kind: Literal["target", "summariser"]
    language: str
    models: tuple[Model, ...]
    has_summary: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    message: Message
    share: float | None = None


def told(need: Need, now: ModelsState) -> Told:
    running = [each for model in need.models if is_install(each := now.at_work(model.id)) and each is not None]
    if running:
        return _on_its_way(need, running)
    problem = next((now.problems[model.id] for model in need.models if model.id in now.problems), None)
    if problem is not None:
        return Told(_not_now(problem))
    return _paused(need) if any(model.part_bytes for model in need.models) else Told(_offered(need))


def get_label(need: Need) -> str:
    size = words.size(Offer("", need.models).bytes)
    if len(need.models) > 1:
        return tr("Offer", "Get the models (%1)").replace("%1", size) if size else tr("Offer", "Get the models")
    return tr("Offer", "Get the model (%1)").replace("%1", size) if size else tr("Offer", "Get the model")


def _missing(need: Need) -> str:
    if need.kind == "target":
        language = naming.language_within(need.language)
        return tr("Notice", "The %1 translator is not on this laptop").replace("%1", language)
    return tr("Offer", "%1 is not on this laptop").replace("%1", need.models[0].name)


def _offered(need: Need) -> Message:
    kept = tr("Notice", "The summary is ready.") if need.has_summary else ""
    ready = sum(model.ready_bytes or 0 for model in need.models)
    room = tr("Offer", "It takes %1 on disk once it is ready.").replace("%1", words.size(ready)) if ready else ""
    licences = ", ".join(dict.fromkeys(model.licence for model in need.models if model.licence))
    licence = tr("Models", "Licence: %1.").replace("%1", licences) if licences else ""
    return Message("missing", _missing(need), " ".join(filter(None, (kept, room, licence))), "get", get_label(need))


def _on_its_way(need: Need, running: list[Running]) -> Told:
    current = next((each for each in running if each.advance is not None), running[0])
    done = sum(model.part_bytes for model in need.models if model.id not in {_id(each) for each in running})
    title = tr("Offer", "Getting %1").replace("%1", _names(need))
    text = words.working(current)
    if current.advance is not None and current.advance.phase == "downloading":
        done_of = words.part_of(done + current.advance.done, current.advance.total)
        text = tr("Offer", "%1 (%2)").replace("%1", done_of).replace("%2", text)
        return Told(Message("info", title, text, "pause", tr("Models", "Pause")), current.share)
    return Told(Message("info", title, text, "pause", tr("Models", "Stop")), current.share)


def _paused(need: Need) -> Told:
    here, whole = (
        sum(model.part_bytes for model in need.models),
        sum(model.download_bytes or 0 for model in need.models),
    )
    text = tr("Models", "%1, paused").replace("%1", words.part_of(here, whole))
    return Told(
        Message("missing", _missing(need), text, "get", tr("Models", "Resume")), here / whole if whole else None
    )


def _not_now(problem: BriefDeskError) -> Message:
    title, text = words.problem_words(problem)
    if isinstance(problem, NotEnoughSpace):
        return Message("error", title, text, "models", tr("Offer", "Free up space…"))
    return Message("error", title, text, "get", tr("Offer", "Try again"))


def _names(need: Need) -> str:
    return ", ".join(words.full_name(model) for model in need.models)


def _id(running: Running) -> str:
    return getattr(running.operation, "id", "")
