"""A dateline in front of a story is told from the story, and a sentence that looks like one is left alone."""

from __future__ import annotations

import pytest

from briefdesk.reading.boilerplate.datelines import dateline_end

STORY = "The harbour reopened on Friday after a week of storms."

WITH_AGENCY = [
    "(CNN) -- ",
    "(CNN)",
    "(Reuters) - ",
    "(AP) — ",
    "( CNN ) ",
    "( cnn ) -- ",
    "LONDON, England (CNN) -- ",
    "Kabul, Afghanistan (CNN) -- ",
    "Rome ( CNN ) ",
    "new york ( cnn ) -- ",
    "BOGOTÁ (AFP) - ",
    "Madrid, 5 may (EFE).- ",
    "Lima, 12 de marzo (EFE).- ",
    "КИЇВ, 5 травня (Укрінформ) — ",
    "КИЇВ. 5 травня. (УНН) - ",
    "CNN -- ",
]
BARE = [
    "kyiv, Ukraine —",
    "LONDON — ",
    "CANBERRA - ",
    "NEW YORK – ",
    "WASHINGTON, May 3 - ",
    "Geneva, Switzerland — ",
    "San José, Costa Rica — ",
    "Madrid, 5 may. – ",
    "Київ, 5 травня — ",
    "Paris — ",
    "ODESA, Ukraine (Harbour News) — ",
]


@pytest.mark.parametrize("dateline", WITH_AGENCY)
def test_an_agency_marks_a_dateline_in_any_paragraph(dateline: str) -> None:
    assert dateline_end(dateline + STORY, opens_story=False) == len(dateline)


@pytest.mark.parametrize("dateline", BARE)
def test_a_place_and_a_dash_are_a_dateline_where_a_story_opens(dateline: str) -> None:
    assert dateline_end(dateline + STORY, opens_story=True) == len(dateline)


@pytest.mark.parametrize("dateline", BARE)
def test_a_place_and_a_dash_are_a_sentence_further_down(dateline: str) -> None:
    assert dateline_end(dateline + STORY, opens_story=False) == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister — a former teacher — resigned.",
        "Blinken — who arrived on Monday — spoke first.",
        "On Thursday, NPR -- along with other stations -- went off the air.",
        "In Paris, London — everywhere — people danced.",
        "Paris — and not only Paris — was under water.",
        "FILE - The harbour in May.",
        "NATO – the alliance – met in Riga.",
        "Republic of Tarn (in Old Tarnish Tarna) — the smallest island state.",
        "Wembley (CNN reported) was empty.",
        "Але — і це головне — ніхто не постраждав.",
        "Pero, Ana — la menor — no volvió.",
    ],
)
def test_a_sentence_with_a_dash_is_no_dateline(sentence: str) -> None:
    assert dateline_end(sentence, opens_story=True) == 0


def test_the_beginning_of_the_story_is_never_taken_with_it() -> None:
    text = "KHARKIV, Ukraine — “We stayed,” she said."
    assert text[dateline_end(text, opens_story=True) :] == "“We stayed,” she said."


def test_a_dateline_alone_is_all_of_its_paragraph() -> None:
    assert dateline_end("CNN --", opens_story=True) == len("CNN --")


def test_only_the_head_of_a_long_text_is_looked_at() -> None:
    for text in ("A" * 1_000_000, "Ab " * 300_000, ", A" * 300_000, "(" * 1_000_000):
        assert dateline_end(text, opens_story=True) == 0
