"""Attempts and steps of the proof in the words of a person."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from briefdesk.attempts import Attempt
from briefdesk.desk import error_words
from briefdesk.errors import from_code
from briefdesk.proving.proof import Briefed, Heard, Sockets, Step, Unproven
from briefdesk.proving.tries import Try

tr = QCoreApplication.translate


def attempt_line(attempt: Attempt) -> str:
    """When, who, what, and whether it could: the parts stand in this order in every language."""
    moment = datetime.fromtimestamp(attempt.at).astimezone()
    outcome = tr("Privacy", "refused")
    if attempt.allowed:
        outcome = tr("Privacy", "allowed: you asked for a download")
    what = _what(attempt.way, attempt.address)
    return " · ".join((moment.strftime("%H:%M:%S"), who(attempt.process), what, outcome))


def step_line(step: Step) -> str:
    match step:
        case Briefed():
            return tr("Privacy", "The worker briefed the sample: %n sentences", "", step.sentences)
        case Unproven():
            failed = tr("Privacy", "The worker did not do its part")
            return f"{failed}. {error_words.words(from_code(step.code, step.params))[0]}" if step.code else failed
        case Try():
            outcome = tr("Privacy", "refused") if step.outcome == "refused" else tr("Privacy", "not refused")
            return " · ".join((who(step.process), _what(step.way, step.address), outcome))
        case Heard():
            arrived = tr("Privacy", "%n of the attempts arrived", "", step.arrivals)
            deaf = tr("Privacy", "This system lets nobody listen: whether something arrived is not known")
            return arrived if step.listened else deaf
        case Sockets():
            held = tr("Privacy", "The processes hold %n network sockets", "", step.held or 0)
            unknown = tr("Privacy", "The system does not say whether the processes hold network sockets")
            return held if step.held is not None else unknown


def who(process: str) -> str:
    names = {
        "window": tr("Privacy", "Window"),
        "worker": tr("Privacy", "Worker (models)"),
        "reader": tr("Privacy", "Reader (documents)"),
        "models": tr("Privacy", "Downloads"),
    }
    return names[process]


def _what(way: str, address: str) -> str:
    words = {
        "connection": tr("Privacy", "connection to %1"),
        "datagram": tr("Privacy", "datagram to %1"),
        "look-up": tr("Privacy", "look-up of %1"),
    }
    return words[way].replace("%1", address)
