"""A term of the glossary has to come out of a translation as its wording."""

from __future__ import annotations

import pytest

from briefdesk.glossary.entries import Entry
from briefdesk.glossary.terms import Terms

INVASION = Entry("en", "uk", "Russian full-scale invasion", "повномасштабне вторгнення Росії")
EU = Entry("en", "uk", "European Union", "Європейський Союз")
UNION = Entry("en", "uk", "Union", "спілка")
TERMS = Terms([UNION, INVASION, EU])


@pytest.mark.parametrize(
    "translated",
    [
        "Повномасштабне вторгнення Росії триває.",
        "Після повномасштабного вторгнення Росії",
        "з повномасштабним вторгненням військ Росії",
    ],
)
def test_any_form_in_this_order_is_the_wording(translated: str) -> None:
    assert list(TERMS.missing("The Russian full-scale invasion goes on.", translated)) == []


def test_other_words_are_told_with_their_place() -> None:
    text = "Від початку російського повномасштабного вторгнення минуло два роки."
    (missing,) = TERMS.missing("Two years of the Russian full-scale invasion.", text)
    assert (missing.entry, missing.term) == (INVASION, "Russian full-scale invasion")
    assert missing.place.of(text) == "російського повномасштабного вторгнення"


def test_a_term_that_was_left_untranslated_is_the_place() -> None:
    text = "Рішення European Union чекають."
    (missing,) = TERMS.missing("They wait for the European Union.", text)
    assert missing.place.of(text) == "European Union"


def test_where_nothing_is_like_it_the_sentence_is_the_place() -> None:
    (missing,) = TERMS.missing("They wait for the European Union.", "Вони чекають на ЄС.")
    assert missing.place.of("Вони чекають на ЄС.") == "Вони чекають на ЄС."


def test_the_longer_term_has_the_word() -> None:
    assert [each.entry for each in TERMS.missing("The European Union and the Union", "Це.")] == [EU, UNION]
    assert [each.entry for each in TERMS.missing("The European Union", "Це.")] == [EU]


def test_what_the_original_does_not_say_is_not_asked_for() -> None:
    assert list(TERMS.missing("A union; Russian invasion, full-scale.", "Це.")) == []
