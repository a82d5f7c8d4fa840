"""A card for a model: what its files say, what a person answers, and what is still missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from briefdesk.cards import ModelCard, Task
from briefdesk.errors import ModelRefused, ModelUndescribed, UsageError
from briefdesk.models.names import LONGEST, can_be_shown, is_model_id
from briefdesk.models.transfer.codes import allows_commerce, languages, licence
from briefdesk.models.transfer.facts import Facts
from briefdesk.models.transfer.source import Origin

OPTIONS = {
    "id": "--id NAME (small letters, digits and hyphens)",
    "task": "--task summarise or --task translate",
    "sources": "--from LANGUAGES (like en or en,uk)",
    "targets": "--to LANGUAGES (like uk or uk,es)",
    "licence": "--licence NAME (“unknown” where nobody says)",
}
_WORDS = {
    "id": "what to call it",
    "task": "whether it summarises or translates",
    "sources": "the languages it reads",
    "targets": "the languages it writes",
    "licence": "its licence",
}
UNKNOWN_LICENCE = "unknown"


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person says of a model; it counts for more than what its files say, but for the licence that they name.

    Languages in ISO 639-1 or -3. Empty: not said.
    """

    id: str = ""
    task: Task | None = None
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    licence: str = ""


def describe(facts: Facts, answers: Answers, origin: Origin) -> ModelCard:
    """`facts`: read with the task that was answered.

    Raises `UsageError` that names what is missing, and the options that say it; `ModelRefused` for words that nobody
    could show.
    """
    task = facts.task
    id_ = model_id(answers, origin)
    sources = _answered(answers.sources, OPTIONS["sources"]) or facts.sources
    targets = _answered(answers.targets, OPTIONS["targets"]) or facts.targets
    if task == "summarise":
        sources = targets = _answered(answers.sources, OPTIONS["sources"]) or facts.sources
    named = facts.licence or answers.licence
    _require_plain_words(facts, named, origin)
    missing = [key for key, there in (("id", id_), ("task", task), ("sources", sources)) if not there]
    missing += ["targets"] if task == "translate" and not targets else []
    missing += [] if named else ["licence"]
    if missing or task is None:
        raise _asking(origin.name, missing)
    tags = {code: tag for code, tag in facts.tags.items() if code in targets}
    if facts.tags and set(tags) != set(targets):
        unknown = ", ".join(code for code in targets if code not in tags)
        raise UsageError(problem=f"{origin.name} does not write {unknown}; it writes {', '.join(facts.tags)}.")
    return ModelCard(
        id=id_,
        name=origin.name,
        task=task,
        family=facts.family,
        sources=sources,
        targets=targets,
        licence=licence(named),
        commercial=allows_commerce(named),
        repository=origin.repository,
        revision=origin.revision,
        max_input=facts.max_input,
        decoding=facts.decoding,
        tags=tags,
        prefix=_prefix(facts, task, sources, targets, origin),
    )


def model_id(answers: Answers, origin: Origin) -> str:
    """As a person wants it, else out of its name; "" where the name makes none. Raises `UsageError`."""
    if answers.id:
        if not is_model_id(answers.id):
            raise UsageError(
                problem=f"A model cannot be called {answers.id!r}: give another name with {OPTIONS['id']}."
            )
        return answers.id
    slug = re.sub(r"[^a-z0-9.]+", "-", origin.name.casefold())
    slug = re.sub(r"[-.]*-[-.]*|\.{2,}", "-", slug)[:LONGEST].strip("-.")
    return slug if is_model_id(slug) else ""


def _answered(codes: tuple[str, ...], option: str) -> tuple[str, ...]:
    for code in codes:
        if not languages([code]):
            raise UsageError(problem=f"{code!r} is no language that BriefDesk knows: say {option}.")
    return languages(codes)


def _asking(name: str, missing: list[str]) -> ModelUndescribed:
    what, options = _listed(_WORDS, missing), _listed(OPTIONS, missing)
    return ModelUndescribed(name=name, what=what, options=options, missing=",".join(missing))


def _listed(words: Mapping[str, str], keys: list[str]) -> str:
    *first, last = (words[key] for key in keys)
    return f"{', '.join(first)} and {last}" if first else last


def _require_plain_words(facts: Facts, named: str, origin: Origin) -> None:
    """Raises `ModelRefused`: a stranger wrote them, and they come onto a terminal."""
    name = origin.name if can_be_shown(origin.name) else "A model with a name that cannot be shown"
    words = (origin.name, origin.repository, origin.revision, named, *facts.tags.values(), *facts.prefixes.values())
    if not all(map(can_be_shown, words)):
        raise ModelRefused(name=name, reason="it is described in words that cannot be shown")


def _prefix(facts: Facts, task: Task, sources: tuple[str, ...], targets: tuple[str, ...], origin: Origin) -> str:
    """Raises `UsageError` unless the words stand for the one pair of a model that wants words for each pair."""
    if task == "summarise":
        return facts.prefixes.get("", "")
    pairs = sorted(filter(None, facts.prefixes))
    pair = "-".join((*sources, *targets))
    if pairs and pair not in pairs:
        raise UsageError(
            problem=f"{origin.name} translates one pair of languages at a time, of these: {', '.join(pairs)}. "
            f"Choose one with {OPTIONS['sources']} and {OPTIONS['targets']}."
        )
    return facts.prefixes.get(pair, "")
