"""Which models the start page names, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from briefdesk.bridging import BRIDGE
from briefdesk.desk import naming
from briefdesk.desk.models import words
from briefdesk.desk.models.card import CardLine
from briefdesk.desk.models.columns import commercial_use
from briefdesk.desk.models.finding import FIRST
from briefdesk.desk.models.offers import Offers
from briefdesk.desk.models.state import ModelsState, is_install
from briefdesk.models_process.messages import Model

tr = QCoreApplication.translate
MOST_LANGUAGES = 3


def card_lines(now: ModelsState, offers: Offers | None, own: Sequence[str]) -> list[CardLine]:
    """The built-in one, a summariser, translators into a person's own languages and those of the first hour."""
    lines = [_key_sentences(now)]
    if offers is None:
        return lines
    summariser = _summariser(now, offers)
    if summariser is not None:
        lines.append(_line(summariser, now, _rewritten(summariser), _facts_of_summariser(summariser)))
    languages = [code for code in dict.fromkeys((*own, *FIRST)) if code != BRIDGE]
    translators = ((code, offers.recommended(code)) for code in languages)
    found = [(code, model) for code, model in translators if model is not None][:MOST_LANGUAGES]
    return [*lines, *(_line(model, now, _into(code), _facts_of_translator(model)) for code, model in found)]


def _key_sentences(now: ModelsState) -> CardLine:
    missing = now.inventory is not None and not now.inventory.encoder_bytes
    text = tr("Card", "Ready now. Picks the most important sentences in about a second.")
    text = tr("Card", "Missing. Install BriefDesk again.") if missing else text
    return CardLine("", tr("Models", "Key sentences"), text, ready=not missing, failed=missing)


def _summariser(now: ModelsState, offers: Offers) -> Model | None:
    """One that is here, else the one that is told of first."""
    here = next((model for model in now.models if model.task == "summarise" and model.here), None)
    return here or next((offer.models[0] for offer in offers.summarisers), None)


def _rewritten(model: Model) -> str:
    return tr("Card", "Rewritten summaries – %1").replace("%1", model.name)


def _into(code: str) -> str:
    return tr("Card", "Translation into %1").replace("%1", naming.language_within(code))


def _facts_of_summariser(model: Model) -> str:
    memory = words.size(model.memory_bytes, words.GB)
    facts = tr("Card", "%1. A shorter text in new words. %2 on disk, %3 of memory.")
    if not memory:  # nobody has measured one that was imported
        facts = tr("Card", "%1. A shorter text in new words. %2 on disk.")
    return facts.replace("%1", words.languages(model.sources)).replace("%2", _disk(model)).replace("%3", memory)


def _facts_of_translator(model: Model) -> str:
    return tr("Card", "From English, for summaries and whole articles. %1 on disk.").replace("%1", _disk(model))


def _disk(model: Model) -> str:
    return words.size(model.bytes if model.here else model.ready_bytes) or "–"


def _line(model: Model, now: ModelsState, title: str, facts: str) -> CardLine:
    running, problem = now.at_work(model.id), now.problems.get(model.id)
    if running is not None:
        act = "pause" if is_install(running) and not running.stopping else ""
        label, name = words.act_label("pause", model), words.act_name("pause", model)
        return CardLine(model.id, title, words.working(running), False, act, label, name, share=running.share)
    if model.here and not now.is_damaged(model):
        return CardLine(model.id, title, facts, ready=True)
    chosen: words.Act = "resume" if model.part_bytes else "again" if now.is_damaged(model) else "get"
    label, name = words.act_label(chosen, model), words.act_name(chosen, model)
    text = ". ".join(words.problem_words(problem)) if problem else facts
    tip = " ".join([tr("Models", "Licence: %1.").replace("%1", model.licence), commercial_use(model.commercial)])
    return CardLine(model.id, title, text, False, chosen, label, name, tip, failed=problem is not None)
