"""Models in words for a person: as rows of a table, or all about one."""

from __future__ import annotations

import contextlib
import locale
import os
import re
from collections.abc import Collection, Iterable

from briefdesk.cards import ModelCard, as_models_have_it
from briefdesk.models.languages import ISO_639_1
from briefdesk.models.listing import BRIDGE, Listed, between

MOST_NAMED = 4
"""Languages that are named one by one."""
NONE = "There is no such model here or in the catalogue. Import one with: briefdesk models import FILE"
THROUGH = "Without a model for the pair itself two of them do it, through English."

_STATES = {"installed": "On this laptop", "damaged": "Damaged", "available": "To get"}
_SHOWN = {"ROUGE-2": ".2f", "BLEU": ".1f", "COMET": ".4f"}
"""The measures that stand in a row, and how they are written."""
_LOCALE = re.compile(r"([a-z]{2})(?:[_.@].*)?")
_CODES_A_LINE = 30


def everything(models: Iterable[Listed]) -> list[str]:
    """The lines of a table: what is on this laptop, then what can be had."""
    models = list(models)
    rows = [_columns(model) for model in models]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines: list[str] = []
    for state, title in _STATES.items():
        group = [row for row, model in zip(rows, models, strict=True) if model.state == state]
        lines += [f"{title}:"] if group else []
        lines += ["  " + "  ".join(map(str.ljust, row, widths)).rstrip() for row in group]
    return lines


def first_look(models: Iterable[Listed], own: Collection[str]) -> list[str]:
    """The same without translation models of languages that are none of a person's own, and how to see those."""
    models = list(models)
    here = [model for model in models if model.state != "available"]
    offered = between(model for model in models if model.state == "available")
    wanted = [model for model in offered if model.card.task != "translate" or _is_for(model.card, own)]
    others = [model.card for model in offered if model not in wanted]
    return [*everything([*here, *wanted]), *(_languages_of(others) if others else [])]


def own_languages(models: Iterable[Listed], chosen: str) -> set[str]:
    """Of the person, as far as can be told: chosen to translate into, of the system, of the models that are here."""
    here = [model.card for model in models if model.state == "installed" and model.card.task == "translate"]
    spoken = [language for card in here for language in _few(card.sources) + _few(card.targets)]
    own = {*spoken, chosen, _of_the_system()} - {"", BRIDGE}
    return {code for language in own for code in as_models_have_it(language)}


def _of_the_system() -> str:
    """As the environment says it, else as the system does; "" where neither does."""
    said = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    if said:
        return _code_in(said)
    with contextlib.suppress(ValueError):  # a locale that Python does not know
        said = locale.getlocale()[0] or ""
    return _code_in(said) or (_called(re.split(r"[_(]", said)[0].strip()) if said else "")


def _code_in(said: str) -> str:
    match = _LOCALE.fullmatch(said)
    return match[1] if match else ""


def _called(name: str) -> str:
    """The language of an English name: Windows says "Ukrainian_Ukraine", "Chinese (Simplified)_China"."""
    from briefdesk.translating.languages import language_name  # noqa: PLC0415  it comes with all of the stage

    return next((code for code in sorted(ISO_639_1) if language_name(code) == name), "")


def _few(languages: tuple[str, ...]) -> tuple[str, ...]:
    return languages if len(languages) <= MOST_NAMED else ()


def _is_for(card: ModelCard, own: Collection[str]) -> bool:
    return any(language in card.sources or language in card.targets for language in own)


def _languages_of(cards: list[ModelCard]) -> list[str]:
    """Of models that are not shown, by their codes."""
    codes = sorted({code for card in cards for code in (*_few(card.sources), *_few(card.targets))} - {BRIDGE})
    rows = [codes[at : at + _CODES_A_LINE] for at in range(0, len(codes), _CODES_A_LINE)]
    return [
        f"Other translation models ({len(cards)}), to and from English:",
        *(f"  {' '.join(row)}" for row in rows),
        "  See those of a language with: briefdesk models list --to uk (or --from uk); all of them with: --all",
    ]


def _columns(model: Listed) -> list[str]:
    card = model.card
    size = model.bytes if model.state == "installed" else model.download_bytes
    tier = f"({model.tier})" if model.tier in ("recommended", "best", "light") else ""
    return [card.id, _does(card), size_of(size), _licence(card), _quality(model), tier]


def _licence(card: ModelCard) -> str:
    """Short; what a newsroom may not do with it is said."""
    short = card.licence or "no licence stated"
    return short if card.commercial else f"{short}, commercial use: {_COMMERCIAL[card.commercial]}"


def _quality(model: Listed) -> str:
    """As published; of which pair, where the model has several."""
    several = len(model.card.sources) * len(model.card.targets) > 1
    shown = [each for each in model.quality if each.metric in _SHOWN]
    return ", ".join(
        f"{each.metric} {each.value:{_SHOWN[each.metric]}}{f' {each.pair}' if several else ''}" for each in shown
    )


def details(model: Listed) -> list[str]:
    """All about one."""
    card = model.card
    known = [
        ("Name", card.name),
        ("State", _STATES[model.state].lower()),
        ("Does", _does(card)),
        ("Tier", model.tier or ""),
        ("From", f"{card.repository} at {card.revision}" if card.repository else "imported by hand"),
        ("Licence", licence_of(card)),
        ("Download", size_of(model.download_bytes) if model.state != "installed" else ""),
        ("On disk", size_of(model.bytes) if model.bytes else ""),
        ("Memory", f"{model.memory_mb} MB while it works" if model.memory_mb else ""),
        *((f"{each.metric}", f"{each.value} on {each.test} {each.pair} ({each.source})") for each in model.quality),
    ]
    return [f"{name:10} {value}" for name, value in known if value]


def _does(card: ModelCard) -> str:
    if not card.sources:
        return "not known any more"
    if card.task == "summarise":
        return f"summarises {_languages(card.sources)}"
    return f"{_languages(card.sources)} → {_languages(card.targets)}"


def _languages(codes: tuple[str, ...]) -> str:
    return ", ".join(codes) if len(codes) <= MOST_NAMED else f"{len(codes)} languages"


_COMMERCIAL = {True: "yes", False: "no", None: "not known"}


def licence_of(card: ModelCard) -> str:
    return f"{card.licence or 'no licence stated'}, commercial use: {_COMMERCIAL[card.commercial]}"


def size_of(size: int | None) -> str:
    """In MB or GB; `None` is not known."""
    return "size not known" if size is None else f"{size / 1e6:.0f} MB" if size < 1e9 else f"{size / 1e9:.1f} GB"
