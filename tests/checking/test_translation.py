"""Facts of a translation, held against the original."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.checking import check_translation
from briefdesk.checking.alignment import align
from briefdesk.checking.transliteration import sound_alike


def told(original: str, translated: str, to: str) -> list[tuple[str, str]]:
    report = check_translation([(original, translated)], "en", to)
    return [(finding.text, finding.evidence) for finding in report.findings]


@pytest.mark.parametrize(
    ("original", "translated", "to"),
    [
        ("It costs $60 billion.", "Це коштує 60 мільярдів доларів.", "uk"),
        ("It costs $60 billion.", "Cuesta 60.000 millones de dólares.", "es"),
        ("It costs $60 billion.", "Cuesta 60 mil millones de dólares.", "es"),
        ("On 21 March 2016 at 9.30pm", "21 березня 2016 року о 21:30", "uk"),
        ("from 340 million to 500 million", "entre 340 y 500 millones", "es"),
        ("in the 18th century", "en el siglo XVIII", "es"),
        ("about 200 miles away", "за 322 км звідси", "uk"),
        ("Antony Blinken met Denys Shmyhal in Kyiv.", "Ентоні Блінкен зустрівся з Денисом Шмигалем у Києві.", "uk"),
        ("A lawyer of Google in London said so.", "Lo dijo un abogado de Google en Londres.", "es"),
    ],
)
def test_a_right_translation_is_left_alone(original: str, translated: str, to: str) -> None:
    assert told(original, translated, to) == []


@pytest.mark.parametrize(
    ("original", "translated", "to", "words", "own"),
    [
        ("It costs $60 billion.", "Це коштує 16 мільярдів доларів.", "uk", "16 мільярдів доларів", "$60 billion"),
        ("It costs 60 billion.", "Cuesta 60 billones.", "es", "60 billones", "60 billion"),
        ("It costs 60 billion.", "Це коштує 60 мільйонів.", "uk", "60 мільйонів", "60 billion"),
        ("They met on Tuesday.", "Вони зустрілися в середу.", "uk", "середу", "Tuesday"),
        ("The talks with Denys Shmyhal", "переговори з Денисом Кучмою", "uk", "Кучмою", "Shmyhal"),
    ],
)
def test_what_was_changed_is_told_with_the_original(
    original: str, translated: str, to: str, words: str, own: str
) -> None:
    assert told(original, translated, to) == [(words, own)]


def test_a_number_that_is_gone_is_told_of_the_sentence() -> None:
    assert told("It carried 700 people.", "Перевезено людей.", "uk") == [("Перевезено людей.", "700")]


def test_places_count_the_sentences_one_below_the_other() -> None:
    report = check_translation([("He is here.", "Він тут."), ("It is 5.", "Це 6.")], "en", "uk")
    assert [(finding.start, finding.text) for finding in report.findings] == [(12, "6")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Blinken", "Блінкен"),
        ("Shmyhal", "Шмигалем"),
        ("Joe", "Джо"),
        ("Virginia", "Вірджинії"),
        ("Kavanaugh", "Кавано"),
        ("Jacobs", "Джейкобсом"),
        ("Brandt", "Брандта"),
    ],
)
def test_names_that_sound_alike(one: str, other: str) -> None:
    assert sound_alike(one, other)


@pytest.mark.parametrize(("one", "other"), [("Blinken", "Шмигаль"), ("Brandt", "Кучма"), ("London", "Париж")])
def test_names_that_do_not(one: str, other: str) -> None:
    assert not sound_alike(one, other)


@settings(max_examples=100)
@given(st.lists(st.tuples(st.text(max_size=80), st.text(max_size=80)), max_size=5), st.sampled_from(("uk", "es", "fr")))
def test_whatever_the_texts_findings_lie_inside(pairs: list[tuple[str, str]], to: str) -> None:
    text = "\n".join(translated for _, translated in pairs)
    for finding in check_translation(pairs, "en", to).findings:
        assert text[finding.start : finding.end] == finding.text


@given(st.lists(st.text(min_size=1, max_size=60), max_size=12), st.lists(st.text(min_size=1, max_size=60), max_size=12))
def test_every_sentence_is_in_one_bead_and_in_order(source: list[str], target: list[str]) -> None:
    beads = align(source, target)
    assert [i for bead in beads for i in bead.source] == list(range(len(source)))
    assert [j for bead in beads for j in bead.target] == list(range(len(target)))


def test_a_sentence_that_is_missing_is_found_by_length_and_figures() -> None:
    source = [
        "A short one.",
        "It carried 700 people in the month of May, the council said.",
        "Nobody was hurt there at all.",
    ]
    target = ["Коротке.", "Ніхто там зовсім не постраждав."]
    assert [(list(bead.source), list(bead.target)) for bead in align(source, target)] == [
        ([0], [0]),
        ([1], []),
        ([2], [1]),
    ]
