"""Which models are shown, and in which order: a person's own languages first, all of them on request."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from briefdesk.bridging import BRIDGE
from briefdesk.cards import Task, as_models_have_it
from briefdesk.models_process.messages import Model

MOST_NAMED = 4
"""Languages that are named one by one; a model with more of them is one for many languages."""
_TIERS = ("recommended", "best", "light", "other", "")
FIRST = ("uk", "es")
"""Shown to whoever has no other language than English."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """`task`: "" for both. `text`: words of a name or a language. `language`: "" for any. `licence`: its name, or
    `COMMERCIAL`, "" for any. `everything`: models of all languages, not those of a person's own alone.
    """

    task: Task | Literal[""] = ""
    text: str = ""
    language: str = ""
    licence: str = ""
    everything: bool = False


COMMERCIAL = "commercial"


def own_languages(*codes: str) -> tuple[str, ...]:
    """Those of a person, as models call them, in the order given; without English, which nearly all models know."""
    given = [code for code in codes if len(code) == 2 and code != BRIDGE] or list(FIRST)  # "C" is no language
    return tuple(dict.fromkeys(each for code in given for each in as_models_have_it(code)))


def find(
    models: Iterable[Model],
    wanted: Wanted,
    own: Collection[str],
    name_of: Callable[[str], str],
    busy: Collection[str] = (),
) -> dict[Task, list[Model]]:
    """By task. `name_of`: of a language, as the person calls it. `busy`: models that are shown in any case, by id."""
    narrowed = bool(wanted.text.strip() or wanted.language or wanted.everything)

    def is_near(model: Model) -> bool:
        return narrowed or model.state != "available" or model.id in busy or _is_own(model, own)

    shown = [model for model in models if is_near(model) and _matches(model, wanted, name_of)]
    shown.sort(key=lambda model: _order(model, list(own), name_of))
    return {
        task: [model for model in shown if model.task == task]
        for task in ("summarise", "translate")
        if wanted.task in ("", task)
    }


def languages_of(models: Iterable[Model]) -> set[str]:
    """Of models that were made for a few."""
    return {code for model in models for code in (*_few(model.sources), *_few(model.targets))}


def licences_of(models: Iterable[Model]) -> list[str]:
    return sorted({model.licence for model in models if model.licence}, key=str.casefold)


def _few(languages: tuple[str, ...]) -> tuple[str, ...]:
    return languages if len(languages) <= MOST_NAMED else ()


def _is_own(model: Model, own: Collection[str]) -> bool:
    return model.task == "summarise" or any(code in model.sources or code in model.targets for code in own)


def _matches(model: Model, wanted: Wanted, name_of: Callable[[str], str]) -> bool:
    if wanted.language and not any(
        code in model.sources or code in model.targets for code in as_models_have_it(wanted.language)
    ):
        return False
    if wanted.licence and not (
        model.commercial is True if wanted.licence == COMMERCIAL else wanted.licence == model.licence
    ):
        return False
    words = wanted.text.casefold().split()
    if not words:
        return True
    names = [name_of(code) for code in dict.fromkeys((*model.sources, *model.targets))]
    known = " ".join([model.id, model.name, *names]).casefold()
    return all(word in known for word in words)


def _order(model: Model, own: list[str], name_of: Callable[[str], str]) -> tuple[object, ...]:
    """A person's languages in their order, into them before out of them; then by name, then by tier."""
    other = [code for code in (*_few(model.targets), *_few(model.sources)) if code != BRIDGE]
    place = min((own.index(code) for code in other if code in own), default=len(own) if other else len(own) + 1)
    outwards = BRIDGE not in model.sources
    name = name_of(other[0]).casefold() if other else ""
    return model.task == "translate", place, name, outwards, _TIERS.index(model.tier), model.id
