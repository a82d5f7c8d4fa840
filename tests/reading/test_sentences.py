"""Sentences: each case says how an editor would divide the paragraph."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefdesk.reading import abbreviations
from briefdesk.reading.sentences import split


def divided(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split(text, language)]


ONE_SENTENCE = [
    # abbreviations before names
    ("en", "Mr. Hale met Gen. Ortiz, Sen. Park and Dr. Cole near St. Louis."),
    ("en", "The plan, i.e. The Long Road, was shelved."),
    ("es", "La Sra. Vega saludó al Sr. Ríos y a la Dra. Paz en la Av. Central."),
    ("es", "Vive en la c/ Mayor, núm. 5, de Sto. Domingo."),
    ("uk", "Він живе у м. Київ на вул. Садовій біля школи ім. Лесі Українки."),
    ("uk", "Заяву склав проф. Коваль, а підписав акад. Мельник."),
    # abbreviations that may end a sentence, but do not here
    ("en", "U.S. officials said so, and U.S. Marines agreed."),
    ("en", "Orbit Inc. said Monday that Orbit Corp. Chairman Lee would go."),
    ("en", "They meet at 10 a.m. Monday and at 4 p.m. EST on Friday."),
    ("es", "La reunión empezó a las 9 a. m. y acabó a las 8 p. m. de ayer."),
    ("es", "Llegó a EE. UU. con su familia y volvió de EE.UU. en barco."),
    ("uk", "У 2014 р. Марія переїхала, а у 2001–2005 рр. Петро вчився."),
    ("uk", "Громада витратила 5 тис. грн. на дошки, цвяхи і т. д. для школи."),
    ("uk", "Борг сягнув 3 млн. гривень."),
    # abbreviations before numbers
    ("en", "On Jan. 6 and Sept. 11 the No. 5 bus did not run, see p. 7 and fig. 2."),
    ("es", "El 3 de ene. 2020 se publicó el art. 14 en la pág. 9."),
    ("uk", "Наказ від 5 січ. 2020 р. № 12 посилається на ст. 5 закону (мал. 8)."),
    # initials
    ("en", "J. K. Rowling and George W. Bush met J.R.R. Tolkien."),
    ("uk", "О. В. Шевченко вивчає твори Т. Г. Шевченка."),
    ("es", "El libro de J. G. Ballard salió ayer."),
    # lower case goes on
    ("en", "position and assets. transport and commercial relations"),
    ("en", "He waited ... and waited… and left."),
    ("uk", "Він чекав... і дочекався."),
    ("es", "Esperó… y se fue."),
    ("en", "“Who knows?” he asked."),
    ("en", "“Why now?” Mayor Smith asked."),
    ("en", "“Stop!” she said, and Yahoo! and others stopped."),
    ("uk", "— Хто там? — спитав він."),
    ("uk", "«Це перемога!» — сказала вона."),
    ("es", "¡Ay!, dijo el alcalde."),
    ("en", "They sell nails, screws, etc. the way shops did."),
    ("en", "The mayor . of the town and the . council met."),
    # numbers, addresses
    ("en", "Prices rose 5...10 per cent."),
    ("en", "Version 2.0.1 costs 3.50 euros at www.example.org/A.B or from a.b@example.org today."),
    ("en", "1. First we look."),
    ("uk", "2. Друге питання розглянули."),
    ("uk", "Про це пише «Крим.Реалії» сьогодні."),
    # marks without a word
    ("en", "..."),
    ("en", "We won. :)"),
    ("en", "(He slept. )"),
    ("uk", "Рахунок зріс (торік. — Ред.)."),
]


@pytest.mark.parametrize(("language", "text"), ONE_SENTENCE)
def test_is_one_sentence(language: str, text: str) -> None:
    assert divided(text, language) == [text]


SENTENCES = [
    ("en", ["He left.", "3,000 people stayed."]),
    ("en", ["He lives in the U.S.", "The others do not."]),
    ("en", ["They met at 10 a.m.", "Police arrived later."]),
    ("en", ["She works for Orbit Inc.", "He does not."]),
    ("en", ["He said no.", "Then he left."]),
    ("en", ["It was you and I.", "Nobody else came."]),
    ("en", ["“It is done.”", "He left."]),
    ("en", ["(It was late.)", "Nobody came."]),
    ("en", ["He said, “It is done,” and sat.", "“We agree,” they said."]),
    ("en", ["“It took far too long.”", "Mr. Hale wrote to the board."]),
    ("en", ["What?!", "Nobody knew…", "Everybody guessed."]),
    ("en", ["1. First we look.", "2. Then we leap."]),
    ("en", ["See example.org.", "It is free."]),
    ("en", ["It ended.", "— And then?"]),
    ("en", ["Sales rose.", "iPhone sales fell."]),
    ("en", ["It ended in 2004.", "The next began in 2005."]),
    ("en", ["are you there?", "call me back.", "i am at home."]),
    ("en", ["we won!!!", "drinks for all"]),
    ("en", ["They sell nails, screws, etc.", "Customers like it."]),
    ("en", ["Nobody knew the end.", "\N{BULLET} second point"]),
    ("es", ["¿Quién es?", "¡Nadie!", "¿Y tú?", "Yo tampoco."]),
    ("es", ["Viajó a EE. UU.", "El viaje duró un mes."]),
    ("es", ["Abre a las 9 a. m.", "Hay entradas."]),
    ("es", ["«No iré».", "Así respondió la Sra. Vega."]),
    ("es", ["Vive en el núm. 5.", "Su hermano vive en el núm. 7."]),
    ("uk", ["Він народився 1974 р.", "Вона народилася 1980 р."]),
    ("uk", ["Купили хліб, сіль і т. д.", "Президент подякував."]),
    ("uk", ["Вежа має 100 м.", "Вона найвища."]),
    ("uk", ["Борг сягнув 3 млн.", "Уряд мовчить."]),
    ("uk", ["— Хто там?", "— Ніхто.", "— Заходь!"]),
    ("uk", ["Так сказав і я.", "Усі засміялися."]),
    ("uk", ["«Ми готові».", "Так відповів м. Київ."]),
    ("ru", ["Это было в г. Минск в 2017 г.", "Он уехал."]),
    ("de", ["Das sagte Dr. Maier.", "Er ging um 8 Uhr."]),
    ("und", ["Mr. Smith came to the U.S. Senate.", "Nobody saw him in the U.S.", "He left."]),
]


@pytest.mark.parametrize(("language", "sentences"), SENTENCES)
def test_ends_where_it_ends(language: str, sentences: list[str]) -> None:
    assert divided(" ".join(sentences), language) == sentences


def test_chinese_and_japanese_stops_need_no_space() -> None:
    assert divided("他走了。她留下。", "zh") == ["他走了。", "她留下。"]


def test_forgotten_space_is_seen_before_a_function_word() -> None:
    assert divided("That was the end.The next day began.") == ["That was the end.", "The next day began."]
    assert divided("That was the end...Mary wept.") == ["That was the end...", "Mary wept."]
    assert divided("Ask booking.Example or a.The@example.org.") == ["Ask booking.Example or a.The@example.org."]


@pytest.mark.parametrize("mark", ['"', "'", "“", "«", "„", "(", "["])
@pytest.mark.parametrize("language", ["en", "es", "uk"])
def test_an_unbalanced_mark_swallows_nothing(mark: str, language: str) -> None:
    first = f"Ana {mark}vino ayer."
    rest = ["Luis no vino.", "Eva lo sabe.", "Pedro calla."]
    assert divided(" ".join([first, *rest]), language) == [first, *rest]


def test_line_breaks_inside_a_paragraph_are_white_space() -> None:
    assert divided("One line\ngoes on.\nAnother begins.") == ["One line\ngoes on.", "Another begins."]


LANGUAGES = ["en", "es", "uk", "ru", "de", "fr", "pt", "zh", "und"]
PIECES = st.sampled_from(
    [
        *(
            "Mr",
            "U.S",
            "р",
            "т",
            "д",
            "м",
            "He",
            "They",
            "he",
            "Слово",
            "слово",
            "Él",
            "5",
            "III",
            "A",
            "www",
            "iPhone",
        ),
        *(".", ".", "...", "…", "?", "!", "?!", "。", ",", ":)", "¿", "•", "—", "№"),
        *('"', "“", "”", "«", "»", "(", ")", "'", "*", " ", " ", "  ", "\n", "\u00a0", "\x1c", "\x00", "😀", "\ud800"),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80)


@given(TEXTS, st.sampled_from(LANGUAGES))
@example("", "en")
@example(" \n ", "uk")
def test_spans_cover_every_character_in_order_and_are_trimmed(text: str, language: str) -> None:
    spans = split(text, language)
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_a_sentence_is_not_divided_again(text: str, language: str) -> None:
    for sentence in divided(text, language):
        assert divided(sentence, language) == [sentence]


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_white_space_around_the_paragraph_changes_nothing(text: str, language: str) -> None:
    assert divided(f" \n{text}\t ", language) == divided(text, language)


@pytest.mark.parametrize("unit", ["word ", "word", ".", ". ", "A. ", "x.  ", '" . ', ". ) ", "1. ", "end.The ", "  "])
def test_a_text_of_one_thing_over_and_over_is_split_to_its_end(unit: str) -> None:
    """What grows faster than the text runs into the suite's time-out."""
    text = unit * 200_000
    assert "".join(span.of(text) for span in split(text, "en")).replace(" ", "") == text.replace(" ", "")


def test_import_loads_no_model_library() -> None:
    code = "import sys, briefdesk.reading.sentences, briefdesk.reading.language; print('numpy' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_are_written_as_they_are_looked_up(language: str) -> None:
    """A function word is compared in lower case; an abbreviation without its last stop."""
    known = abbreviations.of(language)
    assert all(word == word.lower() for word in known.openers | known.clause_words)
    assert not any(word.endswith(".") for word in known.titles | known.numbered | known.others)
    assert not known.titles & known.others
