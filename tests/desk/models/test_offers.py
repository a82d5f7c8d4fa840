"""What is missing for a language, and what would do it."""

from __future__ import annotations

from briefdesk.desk.models.offers import Offers
from briefdesk.models_process.messages import Model
from tests.desk.models.samples import inventory, model, summariser

EN_UK, UK_EN = model("en-uk", "en-uk"), model("uk-en", "uk-en")
EN_ES, ES_EN = model("en-es", "en-es"), model("es-en", "es-en")
HERE = model("en-uk", "en-uk", "installed")


def missing(source: str, target: str, *models: Model) -> list[str] | None:
    found = Offers(inventory(*models), source).missing(target)
    return None if found is None else [each.id for each in found]


def test_one_step() -> None:
    assert missing("en", "uk", EN_UK, UK_EN) == ["en-uk"]
    assert missing("en", "uk", HERE, UK_EN) == []
    assert missing("en", "uk", UK_EN) is None
    assert missing("en", "en", UK_EN) == []


def test_through_english() -> None:
    assert missing("es", "uk", EN_UK, ES_EN) == ["es-en", "en-uk"]
    assert missing("es", "uk", HERE, ES_EN) == ["es-en"]
    assert missing("es", "uk", HERE, model("es-en", "es-en", "installed")) == []
    assert missing("es", "uk", EN_UK) is None


def test_of_several_the_one_that_is_told_of_first() -> None:
    assert missing("en", "uk", model("big", "en-uk", tier="best"), EN_UK) == ["en-uk"]
    many = model("many", "en-uk", targets=("uk", "es", "fr"))
    assert missing("en", "uk", many, EN_UK) == ["en-uk"], "made for this pair"


def test_imported_ones_count_as_here_and_are_never_offered() -> None:
    own = model("mine", "en-uk", "imported", tier="")
    assert missing("en", "uk", own) == []
    assert missing("en", "uk", model("mine", "en-uk", "damaged", tier="")) is None


def test_all_languages_with_their_sizes() -> None:
    offers = Offers(inventory(HERE, EN_ES, model("en-fr", "en-fr", part_bytes=5_000_000)), "en")
    assert {offer.value: offer.bytes for offer in offers.languages} == {"es": 25_000_000, "fr": 20_000_000}
    assert offers.here("uk")
    assert not offers.here("es")
    unknown = Offers(inventory(model("en-es", "en-es", download_bytes=None)), "en")
    assert [offer.bytes for offer in unknown.languages] == [None]


def test_summarisers_that_are_not_here() -> None:
    offers = Offers(inventory(summariser("best", tier="best"), summariser(), summariser("mine", "imported")), "en")
    assert [offer.value for offer in offers.summarisers] == ["distilbart", "best"]
