"""A number of another month, or for another length of time."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_summary


@pytest.mark.parametrize(
    ("language", "article", "summary", "evidence"),
    [
        (
            "en",
            "Consumer prices rose 8.4% in August after 7.9% in July.",
            "Consumer prices rose 7.9% in August.",
            "7.9% in July",
        ),
        ("en", "Workers get 800 soles a month.", "Workers get 800 soles a year.", "800 soles a month"),
        (
            "es",
            "Los precios subieron un 8,4 % en agosto y un 7,9 % en julio.",
            "Subieron un 7,9 % en agosto.",
            "7,9 % en julio",
        ),
        ("es", "La tasa sube un 3 % anual.", "La tasa sube un 3 % mensual.", "3 % anual"),
        (
            "uk",
            "У серпні ціни зросли на 8,4 %, у липні — на 7,9 %.",
            "У серпні ціни зросли на 7,9 %.",
            "липні — на 7,9 %",
        ),
        ("uk", "Країна дає 12 танків на тиждень.", "Країна дає 12 танків на місяць.", "12 танків на тиждень"),
    ],
)
def test_it_is_told(language: str, article: str, summary: str, evidence: str) -> None:
    [finding] = check_summary(article, language, summary).findings
    assert (finding.kind, finding.evidence) == ("number-contradicted", evidence)


RIGHT = [
    ("en", "Prices rose 8.4% in August after 7.9% in July.", "In August prices rose 8.4%, up from 7.9% in July."),
    ("en", "Prices rose 8.4%. In July it was hot.", "Prices rose 8.4% in July."),
    ("en", "Inflation fell to 5% in June from 6% in May.", "In June, inflation fell from 6% to 5%."),
    ("en", "He earns 800 soles a month, or 9,600 soles a year.", "He earns 9,600 soles a year."),
    ("en", "He earned 800 soles. He works a month.", "He earned 800 soles a month."),
    ("es", "La inflación bajó al 5 % en junio desde el 6 % de mayo.", "En junio la inflación bajó del 6 % al 5 %."),
    ("es", "Gana 800 soles al mes, o 9.600 soles al año.", "Gana 9.600 soles al año."),
    ("uk", "Інфляція впала до 5 % у червні з 6 % у травні.", "У червні інфляція впала з 6 % до 5 %."),
    ("uk", "Він отримує 800 гривень на тиждень, 3200 на місяць.", "Він отримує 800 гривень на тиждень."),
]


@pytest.mark.parametrize(("language", "article", "summary"), RIGHT)
def test_what_may_be_right_is_not(language: str, article: str, summary: str) -> None:
    assert check_summary(article, language, summary).findings == ()
