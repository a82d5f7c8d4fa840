"""What languages, models and choices are called in the window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from briefdesk.desk.language_names import language, language_within
from briefdesk.records import KEY_SENTENCES, ModelRef
from briefdesk.worker.messages import Models, Summariser

__all__ = ["language", "language_within", "model", "summarisers", "targets", "translate_to"]
tr = QCoreApplication.translate
_FAMILIES = (
    (re.compile(r"opus-mt"), "OPUS-MT"),
    (re.compile(r"m2m-?100"), "M2M-100"),
    (re.compile(r"mbart"), "mBART"),
    (re.compile(r"distilbart"), "DistilBART"),
    (re.compile(r"bart"), "BART"),
    (re.compile(r"pegasus"), "PEGASUS"),
    (re.compile(r"firefox|bergamot"), "Firefox"),
)


def model(ref: ModelRef, models: Models | None) -> str:
    """As the worker calls it; else by its family, else by its id."""
    known = {each.id: each.name for each in models.summarisers} if models else {}
    family = next((name for pattern, name in _FAMILIES if pattern.search(ref.id)), ref.id)
    return known.get(ref.id, family)


def summarisers(models: Sequence[Summariser]) -> list[tuple[str, str, str]]:
    """Choices as (id, words, what it means); the first model is chosen by "", whichever it is some day."""
    rewriting = tr("Choices", "rewritten")
    listed = [(each.id if number else "", each.name, rewriting) for number, each in enumerate(models)]
    return [*listed, (KEY_SENTENCES, tr("Choices", "Key sentences"), tr("Choices", "instant"))]


def offered(size: str) -> str:
    """What stands behind a choice that needs a model which is not here."""
    return size or tr("Choices", "to get")


def translate_to() -> str:
    """Before a language, which takes the place of %1."""
    return tr("Choices", "Translate to %1")


def targets(languages: Sequence[str]) -> list[tuple[str, str]]:
    """Choices as (language, words), by name; "" for no translation comes first."""
    return [("", tr("Choices", "No translation")), *by_name(languages)]


def by_name(languages: Iterable[str]) -> list[tuple[str, str]]:
    """As (language, words), in the order of the alphabet."""
    order = QCollator(QLocale())
    return sorted(((code, language(code)) for code in languages), key=lambda each: order.sortKey(each[1]))
