"""Which models are shown, and in which order."""

from __future__ import annotations

import pytest

from briefdesk.desk.models.finding import COMMERCIAL, Wanted, find, languages_of, own_languages
from tests.desk.models.samples import model, summariser

MANY = ("ab", "ac", "ad", "ae", "af")
MODELS = [
    summariser(),
    model("fr", "en-fr"),
    model("es", "en-es"),
    model("uk", "en-uk"),
    model("back", "uk-en"),
    model("best", "en-uk", tier="best"),
    model("imported", "en-de", "imported", tier="", licence="CC-BY-NC-4.0", commercial=False),
    model("many", "en-uk", tier="other", sources=(*MANY, "uk"), targets=(*MANY, "en")),
]
NAMES = {"fr": "French", "uk": "Ukrainian", "es": "Spanish", "de": "German", "en": "English"}


def found(wanted: Wanted, *own: str) -> list[str]:
    groups = find(MODELS, wanted, own, lambda code: NAMES.get(code, code))
    return [each.id for models in groups.values() for each in models]


def test_first_a_persons_own_languages_and_what_is_here() -> None:
    assert found(Wanted(), "uk") == ["distilbart", "uk", "best", "back", "imported", "many"]


def test_all_of_them_on_request() -> None:
    assert found(Wanted(everything=True), "uk", "es") == [
        *("distilbart", "uk", "best", "back", "es", "fr", "imported", "many")
    ]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(task="summarise"), ["distilbart"]),
        (Wanted(text="french"), ["fr"]),
        (Wanted(text="  FIREFOX   spanish "), ["es"]),
        (Wanted(language="fr"), ["fr"]),
        (Wanted(language="de", licence="CC-BY-NC-4.0"), ["imported"]),
        (Wanted(everything=True, task="translate", licence=COMMERCIAL, text="german"), []),
        (Wanted(text="no such thing"), []),
    ],
)
def test_filters(wanted: Wanted, expected: list[str]) -> None:
    assert found(wanted, "uk") == expected


def test_own_languages() -> None:
    assert own_languages("es", "en", "uk", "es") == ("es", "uk")
    assert own_languages("", "en") == ("uk", "es"), "whoever has none but English"
    assert own_languages("no") == ("no", "nb"), "as models call Norwegian"


def test_a_model_for_many_languages_fills_no_list_of_languages() -> None:
    assert languages_of(MODELS) == {"en", "fr", "es", "uk", "de"}
