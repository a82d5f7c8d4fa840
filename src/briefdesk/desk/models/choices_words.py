"""Choices that need a model which is not here, as (value, words, size)."""

from __future__ import annotations

from briefdesk.desk import naming
from briefdesk.desk.language_names import NAMES
from briefdesk.desk.models import words
from briefdesk.desk.models.choices import Choices


def targets(choices: Choices) -> list[tuple[str, str, str]]:
    """Languages that the window has a name for, by name."""
    sizes = {each.value: each.bytes for each in choices.target_offers if each.value in NAMES}
    return [(code, name, naming.offered(words.size(sizes[code]))) for code, name in naming.by_name(sizes)]


def summarisers(choices: Choices) -> list[tuple[str, str, str]]:
    offers = choices.summariser_offers
    return [(each.value, each.models[0].name, naming.offered(words.size(each.bytes))) for each in offers]
