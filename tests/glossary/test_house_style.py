"""House style: what is written over, and what is left as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.glossary.entries import Entry
from briefdesk.glossary.house_style import HouseStyle, moved, rewrite

TABLE = {
    "en": [("Kiev", "Kyiv"), ("Turkey", "Türkiye"), ("migrant", "newcomer"), ("e-mail", "email"), ("US", "U.S.")],
    "uk": [("Бєларусь", "Білорусь"), ("Харьков", "Харків"), ("ополченець", "бойовик"), ("об'єднаний", "спільний")],
    "es": [("votación", "elección"), ("Kiev", "Kiiv"), ("mil millones", "millardo")],
}


def style(language: str) -> HouseStyle:
    return HouseStyle([Entry(language, language, *pair) for pair in TABLE[language]], language)


def styled(text: str, language: str) -> str:
    return rewrite(text, style(language).changes(text))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Kiev’s mayor left Kiev.", "Kyiv’s mayor left Kyiv."),
        ("en", "KIEV CALLS", "KYIV CALLS"),
        ("en", "Kiev-based, pro-Kiev", "Kyiv-based, pro-Kyiv"),
        ("en", "Migrant workers; a migrant", "Newcomer workers; a newcomer"),
        ("en", "E-mail and e-mail", "Email and email"),
        ("en", "The US and us", "The U.S. and us"),
        ("uk", "У Бєларусі БЄЛАРУСЬ", "У Білорусі БІЛОРУСЬ"),
        ("uk", "Об’єднаний штаб", "Спільний штаб"),
        ("es", "Votaciones en Kiev: la votación", "Elecciones en Kiiv: la elección"),
        ("es", "Mil millones de euros", "Millardo de euros"),
    ],
)
def test_words_are_written_over_with_their_case(language: str, text: str, expected: str) -> None:
    assert styled(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kieve and Kievan",
        "turkey for dinner",
        "“Kiev is calling,” he said",
        'He said "Kiev"',
        "‘Kiev’s night’",
        "see kiev.example or me@Kiev.example or #Kiev",
    ],
)
def test_other_words_quotations_and_addresses_stay(text: str) -> None:
    assert styled(text, "en") == text


@pytest.mark.parametrize(
    ("language", "text", "wording"),
    [("en", "Two migrants left", "newcomer"), ("uk", "У Харькові", "Харків"), ("uk", "Ополченці", "Бойовик")],
)
def test_a_form_that_is_not_sure_is_told_with_the_wording(language: str, text: str, wording: str) -> None:
    (use,) = style(language).uses(text)
    assert (use.wording, use.sure) == (wording, False)
    assert styled(text, language) == text


def test_a_wording_that_holds_its_term_is_not_put_there_twice() -> None:
    own = HouseStyle([Entry("en", "en", "Gulf", "Persian Gulf"), Entry("en", "en", "Gulf War", "war of 1991")], "en")
    once = rewrite(
        "The Gulf, the Persian Gulf and the Gulf War", own.changes("The Gulf, the Persian Gulf and the Gulf War")
    )
    assert once == "The Persian Gulf, the Persian Gulf and the war of 1991"
    assert own.changes(once) == []


@given(st.text("Kiev’s “KIEV” kiev.turkeyUS-e mail,\n", max_size=80))
def test_once_is_enough_and_places_go_along(text: str) -> None:
    own = style("en")
    changes = own.changes(text)
    new = rewrite(text, changes)
    for change in changes:
        assert moved(change.old, changes).of(new) == change.new
    assert {change.new.casefold() for change in own.changes(new)} <= {"u.s."}
