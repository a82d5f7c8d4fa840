"""What a row of the list shows of a model: its facts, its state, and what can be done with it now."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QDate, QDateTime, QLocale

from briefdesk.bridging import BRIDGE
from briefdesk.desk import error_words, naming
from briefdesk.desk.models import words
from briefdesk.desk.models.finding import MOST_NAMED
from briefdesk.desk.models.state import ModelsState, Running, is_install
from briefdesk.desk.models.words import GB, Act, tr
from briefdesk.models_process.messages import Inventory, Model, Score


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
    memory = words.size(needed, GB) if needed else "–"
    return RowLook(
        icon=status.icon,
        color=status.color,
        title=words.title(model),
        does=_does(model, score),
        disk=words.size(model.bytes if model.here else model.ready_bytes) or "–",
        memory=_beside(memory, words.size(laptop, GB)) if too_much else memory,
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
        act_label=words.act_label(status.act, model) if status.act else "",
        act_name=words.act_name(status.act, model) if status.act else "",
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
        disk=words.size(inventory.encoder_bytes) or "–",
        memory=words.size(0.1 * GB, GB),
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
        state, text = words.problem_words(problem)
        act = "check" if model.here else "resume" if model.part_bytes else "get"
        return _Status(
            "doubt", "error", state, _breakable(text), "error", " ".join(error_words.words(problem)), act=act, menu=rest
        )
    if model.here:
        return _here(model)
    if model.state == "partial":
        text = words.part_of(model.part_bytes, model.download_bytes)
        share = model.part_bytes / model.download_bytes if model.download_bytes else None
        paused = tr("Models", "%1, paused").replace("%1", text)
        return _Status("pause", "text2", paused, state_color="text2", progress=share, act="resume", menu=rest)
    recommended = tr("Models", "Recommended") if model.tier == "recommended" else ""
    return _Status("available", "text2", text=recommended, act="get")


def _at_work(running: Running) -> _Status:
    act: Act = "pause" if is_install(running) and _downloads(running) else "stop"
    said = tr("Models", "Stopping") if running.stopping else words.working(running)
    share = running.share if running.advance else None
    return _Status("get", "accent", said, progress=share, act=None if running.stopping else act)


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
        return tr("Models", "%1 · rewrites in new words").replace("%1", words.languages(model.sources))
    several = len(model.sources) > MOST_NAMED and len(model.targets) > MOST_NAMED
    if not several:
        return f"{words.languages(model.sources)} → {words.languages_within(model.targets)}"
    if score is None or not score.pair:
        return words.languages(model.targets)
    said = tr("Models", "%1 · score for %2").replace("%1", words.languages(model.targets))
    return said.replace("%2", _pair(score.pair))


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
    said = tr("Models", "%1 on %2; source: %3").replace("%1", _score(score)).replace("%2", about)
    return said.replace("%3", score.source)


def _beside(needed: str, laptop: str) -> str:
    """In two lines: the column is narrow."""
    return "\n".join([needed, tr("Models", "of %1").replace("%1", laptop)])


def _breakable(text: str) -> str:
    """Names of servers may be longer than the column."""
    return re.sub(r"(?<=\w)\.(?=\w)", ".\u200b", text)


def _memory_tip(needed: int, laptop: int, too_much: bool) -> str:
    said = tr("Models", "Needs %1 of this laptop’s %2 of memory while it works.")
    said = said.replace("%1", words.size(needed, GB)).replace("%2", words.size(laptop, GB))
    return said + " " + tr("Models", "That is more than half: it may be slow, or not run.") if too_much else said
