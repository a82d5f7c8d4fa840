"""Models, sizes, problems and what can be done, in words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale

from briefdesk.desk import error_words, naming, wording
from briefdesk.desk.models.finding import MOST_NAMED
from briefdesk.desk.models.offers import left_of
from briefdesk.desk.models.state import Running
from briefdesk.errors import BriefDeskError, DownloadFailed, NotEnoughSpace
from briefdesk.models_process.messages import Model

Act = Literal["get", "pause", "resume", "again", "stop", "check", "export", "remove"]
tr = QCoreApplication.translate
MB, GB = 1e6, 1e9


def title(model: Model) -> str:
    """Its name, without the languages, which stand below it."""
    return model.name.partition(",")[0] if model.task == "translate" else model.name


def languages(codes: tuple[str, ...]) -> str:
    """By name, or how many; as at the beginning of a line."""
    words = languages_within(codes)
    return words[:1].upper() + words[1:]


def languages_within(codes: tuple[str, ...]) -> str:
    if len(codes) > MOST_NAMED:
        return tr("Models", "%n languages", "", len(codes))
    return ", ".join(naming.language_within(code) for code in codes)


def size(count: float | None, unit: float | None = None) -> str:
    """ "25 MB", "1.2 GB", in the decimals of the interface; "" for nothing and for what is not known."""
    if not count:
        return ""
    if (unit or (GB if count >= GB else MB)) == GB:
        return tr("Models", "%1 GB").replace("%1", QLocale().toString(count / GB, "f", 1))
    return tr("Models", "%1 MB").replace("%1", QLocale().toString(max(1, round(count / MB))))


def part_of(done: int, total: int | None) -> str:
    """ "0.5 of 1.6 GB"."""
    here = size(done) or tr("Models", "%1 MB").replace("%1", "0")
    return tr("Models", "%1 of %2").replace("%1", here).replace("%2", size(total)) if total else here


def problem_words(error: BriefDeskError) -> tuple[str, str]:
    """What went wrong, shortly, and in a sentence."""
    if isinstance(error, NotEnoughSpace):
        text = tr("Models", "It needs %1 MB while it installs, %2 MB are free.")
        text = text.replace("%1", error.params.get("needed_mb", "?")).replace("%2", error.params.get("free_mb", "?"))
        return tr("Models", "Not enough disk space"), text
    if isinstance(error, DownloadFailed):
        return tr("Models", "Download failed"), error_words.words(error)[0]
    return tr("Models", "That did not work"), error_words.words(error)[0]


def act_label(act: Act, model: Model) -> str:
    labels = {
        "get": tr("Models", "Get"),
        "pause": tr("Models", "Pause"),
        "resume": tr("Models", "Resume"),
        "again": tr("Models", "Get again"),
        "stop": tr("Models", "Stop"),
        "check": tr("Models", "Check"),
        "export": tr("Models", "Export…"),
        "remove": tr("Models", "Remove…"),
    }
    bytes_left = size(left_of(model))
    return tr("Models", "Get %1").replace("%1", bytes_left) if act == "get" and bytes_left else labels[act]


def act_name(act: Act, model: Model) -> str:
    """For a screen reader: which model it is about."""
    if act == "get":
        name = tr("Models", "Get %1, %2") if left_of(model) else tr("Models", "Get %1")
        return name.replace("%1", full_name(model)).replace("%2", size(left_of(model)))
    name = tr("Models", "%1: %2").replace("%1", act_label(act, model).rstrip("…"))
    return name.replace("%2", full_name(model))


def full_name(model: Model) -> str:
    """ "Firefox, English → Ukrainian"."""
    if model.task == "summarise":
        return model.name
    return f"{title(model)}, {languages(model.sources)} → {languages_within(model.targets)}"


def working(running: Running) -> str:
    """ "62 %, about 40 s left", "Optimising"."""
    now = running.advance
    if now is None:
        return tr("Models", "Waiting")
    if now.phase == "downloading":
        share = wording.percent(running.share)
        if now.seconds_left is None:
            return share
        left = max(1, round(now.seconds_left))
        if left < 90:
            return tr("Models", "%1, about %n s left", "", left).replace("%1", share)
        return tr("Models", "%1, about %n min left", "", round(left / 60)).replace("%1", share)
    phases = {
        "unpacking": tr("Models", "Unpacking"),
        "optimising": tr("Models", "Optimising"),
        "checking": tr("Models", "Checking"),
        "copying": tr("Models", "Copying"),
    }
    return phases[now.phase]
