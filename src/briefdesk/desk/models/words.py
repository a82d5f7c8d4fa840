"""A model in words, as a row shows it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from briefdesk.bridging import BRIDGE
from briefdesk.desk import error_words, naming, wording
from briefdesk.desk.models.finding import MOST_NAMED
from briefdesk.desk.models.offers import left_of
from briefdesk.desk.models.state import ModelsState, Running, is_install
from briefdesk.errors import BriefDeskError, DownloadFailed, NotEnoughSpace
from briefdesk.models_process.messages import Inventory, Model, Score

Act = Literal["get", "pause", "resume", "again", "stop", "check", "export", "remove"]
tr = QCoreApplication.translate
MB, GB = 1e6, 1e9


@dataclass(frozen=True, slots=True)
class RowLook:
    """`icon`, `color`: the drawing of its state and the token that colours it; likewise `state_color`.

    `memory_warns`: it needs more than this laptop should give. `commercial`: `None` where nobody has said.
    `stars`: 1 to 5, `None` for none. `score_test`: what was measured on. `progress`: 0 to 1, `None` for no bar.
    `act`: of its button, `None` for none.
    """

    icon: str
    color: str
    title: str
    does: str
    disk: str
    memory: str
    memory_tip: str
    memory_warns: bool
    licence: str
    commercial: bool | None
    stars: int | None
    score: str
    score_test: str
    score_tip: str
    state: str
    state_text: str
    state_color: str = "text"
    state_tip: str = ""
    progress: float | None = None
    act: Act | None = None
    act_label: str = ""
    act_name: str = ""
    menu: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class _Status:
    icon: str
    color: str
    state: str = ""
    text: str = ""
    state_color: str = "text"
    tip: str = ""
    progress: float | None = None
    act: Act | None = None
    menu: tuple[Act, ...] = ()


def look(model: Model, now: ModelsState, own: Collection[str]) -> RowLook:
    """`own`: the person's languages: of the figures of a model for several pairs that of one of these is shown."""
    status = _status(model, now)
    score = _score_of(model, own)
    needed = model.memory_bytes or 0
    laptop = now.inventory.memory_bytes if now.inventory else 0
    too_much = bool(laptop) and needed > laptop / 2
    memory = size(needed, GB) if needed else "–"
    return RowLook(
        icon=status.icon,
        color=status.color,
        title=title(model),
        does=_does(model, score),
        disk=size(model.bytes if model.here else model.ready_bytes) or "–",
        memory=_beside(memory, size(laptop, GB)) if too_much else memory,
        memory_tip=_memory_tip(needed, laptop, too_much) if needed else "",
        memory_warns=too_much,
        licence=model.licence or tr("Models", "No licence stated"),
        commercial=model.commercial,
        stars=score.stars if score else None,
        score=_score(score) if score else tr("Models", "Not rated"),
        score_test=score.test if score else "",
        score_tip=_score_tip(score) if score else "",
        state=status.state,
        state_text=status.text,
        state_color=status.state_color,
        state_tip=status.tip,
        progress=status.progress,
        act=status.act,
        act_label=act_label(status.act, model) if status.act else "",
        act_name=act_name(status.act, model) if status.act else "",
        menu=status.menu,
    )


def built_in(inventory: Inventory) -> RowLook:
    """The model that comes with the program."""
    there = inventory.encoder_bytes > 0
    return RowLook(
        icon="built-in" if there else "doubt",
        color="accent" if there else "error",
        title=tr("Models", "Key sentences"),
        does=tr("Models", "English · picks whole sentences"),
        disk=size(inventory.encoder_bytes) or "–",
        memory=size(0.1 * GB, GB),
        memory_tip="",
        memory_warns=False,
        licence="Apache-2.0",
        commercial=True,
        stars=None,
        score=tr("Models", "Not rated"),
        score_test="",
        score_tip="",
        state=tr("Models", "Always ready") if there else tr("Models", "Missing"),
        state_text="" if there else tr("Models", "Install BriefDesk again"),
        state_color="text2" if there else "error",
    )


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


def _status(model: Model, now: ModelsState) -> _Status:
    running, problem = now.at_work(model.id), now.problems.get(model.id)
    if running is not None:
        return _at_work(running)
    if now.is_damaged(model):
        act: Act = "again" if model.tier else "remove"
        text = tr("Models", "Check failed")
        return _Status("doubt", "error", tr("Models", "File damaged"), text, "error", act=act, menu=("remove",))
    rest: tuple[Act, ...] = ("remove",) if model.part_bytes else ()
    if problem is not None:
        state, text = problem_words(problem)
        act = "check" if model.here else "resume" if model.part_bytes else "get"
        return _Status(
            "doubt", "error", state, _breakable(text), "error", " ".join(error_words.words(problem)), act=act, menu=rest
        )
    if model.here:
        return _here(model)
    if model.state == "partial":
        text = part_of(model.part_bytes, model.download_bytes)
        share = model.part_bytes / model.download_bytes if model.download_bytes else None
        paused = tr("Models", "%1, paused").replace("%1", text)
        return _Status("pause", "text2", paused, state_color="text2", progress=share, act="resume", menu=rest)
    recommended = tr("Models", "Recommended") if model.tier == "recommended" else ""
    return _Status("available", "text2", text=recommended, act="get")


def _at_work(running: Running) -> _Status:
    act: Act = "pause" if is_install(running) and _downloads(running) else "stop"
    words = tr("Models", "Stopping") if running.stopping else working(running)
    share = running.share if running.advance else None
    return _Status("get", "accent", words, progress=share, act=None if running.stopping else act)


def _downloads(running: Running) -> bool:
    return running.advance is None or running.advance.phase == "downloading"


def _here(model: Model) -> _Status:
    menu: tuple[Act, ...] = ("check", "export", "remove")
    if model.state == "imported":
        text = tr("Models", "From a file, by you")
        return _Status("stage-done", "ok", tr("Models", "Imported"), text, menu=menu)
    return _Status("stage-done", "ok", tr("Models", "Installed"), _checked(model.checked), menu=menu)


def _checked(when: float) -> str:
    day = QDateTime.fromSecsSinceEpoch(int(when)).date()
    if day == QDate.currentDate():
        return tr("Models", "Checked today")
    return tr("Models", "Checked %1").replace("%1", QLocale().toString(day, QLocale.FormatType.ShortFormat))


def _does(model: Model, score: Score | None) -> str:
    if not model.sources:
        return tr("Models", "Nobody knows any more what it was")
    if model.task == "summarise":
        return tr("Models", "%1 · rewrites in new words").replace("%1", languages(model.sources))
    several = len(model.sources) > MOST_NAMED and len(model.targets) > MOST_NAMED
    if not several:
        return f"{languages(model.sources)} → {languages_within(model.targets)}"
    if score is None or not score.pair:
        return languages(model.targets)
    words = tr("Models", "%1 · score for %2").replace("%1", languages(model.targets))
    return words.replace("%2", _pair(score.pair))


def _pair(pair: str) -> str:
    return " → ".join(naming.language_within(code) for code in pair.split("-"))


def _score_of(model: Model, own: Collection[str]) -> Score | None:
    """ROUGE-2 or BLEU, else COMET; of a pair with one of the person's languages before others."""
    wanted = ("BLEU", "ROUGE-2", "COMET")
    known = [score for score in model.scores if score.metric in wanted]
    return min(
        known,
        key=lambda each: (not (set(each.pair.split("-")) - {BRIDGE}) & set(own), wanted.index(each.metric)),
        default=None,
    )


def _score(score: Score) -> str:
    digits = 3 if score.metric == "COMET" else 1
    return f"{score.metric} {QLocale().toString(score.value, 'f', digits)}"


def _score_tip(score: Score) -> str:
    about = score.test + (f", {_pair(score.pair)}" if score.pair else "")
    words = tr("Models", "%1 on %2; source: %3").replace("%1", _score(score)).replace("%2", about)
    return words.replace("%3", score.source)


def _beside(needed: str, laptop: str) -> str:
    """In two lines: the column is narrow."""
    return "\n".join([needed, tr("Models", "of %1").replace("%1", laptop)])


def _breakable(text: str) -> str:
    """Names of servers may be longer than the column."""
    return re.sub(r"(?<=\w)\.(?=\w)", ".\u200b", text)


def _memory_tip(needed: int, laptop: int, too_much: bool) -> str:
    words = tr("Models", "Needs %1 of this laptop’s %2 of memory while it works.")
    words = words.replace("%1", size(needed, GB)).replace("%2", size(laptop, GB))
    return words + " " + tr("Models", "That is more than half: it may be slow, or not run.") if too_much else words
