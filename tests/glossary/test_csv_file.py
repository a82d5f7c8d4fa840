"""A table comes in as spreadsheets write it, and nothing of it is dropped without a word."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.glossary.csv_file import BadLine, read_csv, write_csv
from briefdesk.glossary.entries import Entry, entry

UKRAINIAN = "Russian full-scale invasion;повномасштабне вторгнення Росії\r\nceasefire;припинення вогню\r\n"
TWO = (
    Entry("en", "uk", "Russian full-scale invasion", "повномасштабне вторгнення Росії"),
    Entry("en", "uk", "ceasefire", "припинення вогню"),
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_any_sign_and_encoding_of_a_spreadsheet(encoding: str, sign: str) -> None:
    data = UKRAINIAN.replace(";", sign).encode(encoding)
    read = read_csv(data, "en", "uk")
    assert read.entries == TWO
    assert read.bad == ()


def test_spanish_in_a_western_code_page() -> None:
    read = read_csv("Kiev;Kiiv\nLa Coruña;A Coruña\nGerona;Girona – ¡sí!\nÁvila;ÁVILA".encode("cp1252"), "es", "es")
    assert [each.wording for each in read.entries] == ["Kiiv", "A Coruña", "Girona – ¡sí!", "ÁVILA"]


def test_two_columns_take_the_languages_that_are_named() -> None:
    assert read_csv(b"Kiev,Kyiv", "en", "en").entries == (Entry("en", "en", "Kiev", "Kyiv"),)
    assert read_csv(b"Kiev,Kyiv", target="en").entries == (Entry("", "en", "Kiev", "Kyiv"),)


def test_four_columns_say_their_own() -> None:
    read = read_csv("en,en,Kiev,Kyiv\nany,uk,NATO,НАТО\n,uk,EU,ЄС".encode(), "es", "uk")
    assert read.entries == (
        Entry("en", "en", "Kiev", "Kyiv"),
        Entry("", "uk", "NATO", "НАТО"),
        Entry("es", "uk", "EU", "ЄС"),
    )


def test_a_header_orders_the_columns() -> None:
    read = read_csv(b"Wording;Notes;Term;To\nKyiv;since 2018;Kiev;EN\n", "en")
    assert read.entries == (Entry("en", "en", "Kiev", "Kyiv"),)


def test_quotation_marks_keep_the_sign_inside() -> None:
    read = read_csv(b'sep=;\n"Kiev; capital";"Kyiv ""capital"""\n', "en", "en")
    assert read.entries == (Entry("en", "en", "Kiev; capital", 'Kyiv "capital"'),)


def test_empty_lines_and_empty_ends_are_no_fault() -> None:
    assert len(read_csv(b"Kiev,Kyiv,,,,\n\n,,,,,\n  \nOdessa,Odesa,,\n", "en", "en").entries) == 2
    assert read_csv(b"Kiev,Kyiv,,,,\n\n,,,,,\n  \nOdessa,Odesa,,\n", "en", "en").bad == ()


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("Kiev", "columns"),
        ("a,b,c", "columns"),
        ("en,en,Kiev,Kyiv,more", "columns"),
        ('"Kiev,Kyiv', "quotes"),
        (",Kyiv", "no-term"),
        ("--,Kyiv", "no-term"),
        ("Kiev,", "no-wording"),
        ("en,english,Kiev,Kyiv", "language"),
        ("e1,en,Kiev,Kyiv", "language"),
        (f"{'x' * 201},Kyiv", "too-long"),
        ("Kyiv, Kyiv", "changes-nothing"),
    ],
)
def test_a_bad_line_is_told_and_costs_no_other(line: str, problem: str) -> None:
    read = read_csv(f"Odessa,Odesa\n{line}\nLvov,Lviv\n".encode(), "en", "en")
    assert [each.term for each in read.entries] == ["Odessa", "Lvov"]
    assert read.bad == (BadLine(2, problem, line),)  # type: ignore[arg-type]


def test_a_line_without_any_language_is_told() -> None:
    assert [each.problem for each in read_csv(b"Kiev,Kyiv").bad] == ["no-language"]


def test_pictures_are_no_table() -> None:
    with pytest.raises(UnicodeError):
        read_csv(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0")


_WORD = st.text(min_size=1, max_size=30)
_CODE = st.sampled_from(["en", "es", "uk", "pl"])


@given(st.lists(st.builds(entry, st.sampled_from(["", "en", "es", "uk"]), _CODE, _WORD, _WORD), max_size=8))
def test_what_is_exported_is_imported(made: list[object]) -> None:
    entries = tuple(each for each in made if isinstance(each, Entry))
    read = read_csv(write_csv(entries))
    assert read.entries == entries
    assert read.bad == ()


@given(st.lists(st.text('aÉї,;\t" ', min_size=1, max_size=20)))
def test_each_line_with_something_in_it_is_an_entry_or_is_told(lines: list[str]) -> None:
    read = read_csv("\n".join(lines).encode(), "en", "uk")
    assert len(read.entries) + len(read.bad) >= sum(any(char.isalpha() for char in line) for line in lines)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(UnicodeError):
        assert all(each.number > 0 for each in read_csv(data, "en", "uk").bad)


@pytest.mark.parametrize(
    "header", ["термін;слово", "source;target", "English;Ukrainian", "en;uk", "з;на;термін;слово", "Término;Traducción"]
)
def test_a_header_in_other_words_is_no_entry(header: str) -> None:
    line = "en;uk;ceasefire;припинення вогню" if header.count(";") == 3 else "ceasefire;припинення вогню"
    read = read_csv(f"{header}\n{line}\n".encode(), "en", "uk")
    assert [each.term for each in read.entries] == ["ceasefire"]
    assert read.bad == ()


def test_source_and_target_of_four_columns_are_languages() -> None:
    read = read_csv("source,target,term,wording\nen,uk,ceasefire,припинення вогню\n".encode(), "es", "es")
    assert [(each.source, each.target, each.term) for each in read.entries] == [("en", "uk", "ceasefire")]


def test_a_language_and_its_name_in_another_one_are_an_entry() -> None:
    read = read_csv("English;Англійська\nSpanish;Іспанська\n".encode(), "en", "uk")
    assert [each.term for each in read.entries] == ["English", "Spanish"]
