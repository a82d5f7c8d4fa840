from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import EmptyInput, NotText
from briefdesk.reading.formats.encoding import declared_encoding, decode
from briefdesk.reading.formats.invisible import without_invisible, without_surrogates

UKRAINIAN = [
    "Міська рада ухвалила бюджет на наступний рік.",
    "Їхні сусіди з'їхалися на ярмарок ще вчора ввечері.",
    "Пожежу на складі загасили, постраждалих немає.",
    "Ґанок школи відремонтували, але дах досі протікає.",
    "Чи підуть потяги за новим розкладом? Поки невідомо.",
]
SPANISH = [
    "El alcalde anunció que la estación abrirá mañana.",
    "¿Cuántos años tendrá que esperar la señora Núñez?",
    "El niño llegó a Málaga después de un viaje larguísimo.",
    "¡Qué lástima! La función se suspendió por la lluvia.",
    "La vergüenza del ministro ocupó la página número seis.",
]


def sentences(pool: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pool), min_size=1, max_size=8).map(" ".join)


@settings(deadline=None)
@given(
    sentences(UKRAINIAN),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1251", "koi8-u", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]),
)
def test_ukrainian_comes_back_from_its_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "news.txt") == text


@settings(deadline=None)
@given(
    sentences(SPANISH),
    st.sampled_from(["utf-8", "cp1252", "latin-1", "iso8859-15", "utf-16", "utf-16-le", "utf-32-le"]),
)
def test_spanish_comes_back_from_its_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "news.txt") == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Київ", "cp1251"),
        ("Київ", "koi8-u"),
        ("УКРАЇНА ОБИРАЄ НОВИЙ ПАРЛАМЕНТ", "koi8-u"),
        ("mañana", "cp1252"),
        ("PEÑA", "latin-1"),
        ("Une journée à l’hôtel coûte 90 €", "cp1252"),
        ("Zażółć gęślą jaźń, powiedziała łasica", "cp1250"),
        ("Москва не сразу строилась, это знают все", "cp866"),
        ("Вчера в городе шёл сильный дождь", "koi8-r"),
        ("Міський голова подав у відставку", "iso8859-5"),
        ("Міський голова подав у відставку", "mac-cyrillic"),
        ("Міський голова подав у відставку", "cp1125"),
        ("Καλημέρα κόσμε, τι κάνετε σήμερα", "cp1253"),
        ("駅前の商店街で火事がありました。けが人はいません。消防が調べています。", "shift_jis"),
    ],
)
def test_short_text_is_recognised_by_its_letters(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "note.txt") == text


def test_the_declared_encoding_is_believed_where_it_fits() -> None:
    korean = "안녕".encode("euc_kr")
    assert decode(korean, "mail", declared="EUC-KR") == "안녕"
    assert decode("mañana".encode("cp1252"), "mail", declared="no-such-charset") == "mañana"
    assert decode("mañana".encode("cp1252"), "mail", declared="shift_jis") == "mañana"
    assert decode("mañana".encode("cp1252"), "mail", declared="base64") == "mañana"


def test_utf8_wins_over_a_declaration_that_is_wrong() -> None:
    assert decode("señal".encode(), "mail", declared="iso-8859-1") == "señal"


@pytest.mark.parametrize(
    ("head", "declared"),
    [
        (b'<?xml version="1.0" encoding="windows-1251"?><html>', "windows-1251"),
        (b'<html><head><meta charset="koi8-u">', "koi8-u"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">', "utf-8"),
        (b"<p>charset=none</p>", ""),
    ],
)
def test_a_declaration_in_the_document_is_found(head: bytes, declared: str) -> None:
    assert declared_encoding(head) == declared


def test_a_damaged_byte_does_not_turn_utf8_into_something_else() -> None:
    data = ("Сьогодні в Одесі відкрили новий міст через лиман. " * 3).encode()
    assert decode(data[:-1] + b"\xff", "news.txt").startswith("Сьогодні в Одесі")


def test_damage_far_down_in_a_long_file_counts_little() -> None:
    data = b"An English report. " * 20_000 + "На пів шляху почалася українська частина. ".encode() * 5 + b"\xff"
    assert "На пів шляху" in decode(data, "news.txt")


@pytest.mark.parametrize("text", ["> > > > > deep", "- - - - - -", " a b c d e f", "! ! ! ! !"])
def test_every_other_byte_a_blank_is_no_utf16(text: str) -> None:
    assert decode(text.encode(), "dashes.txt") == text


def test_numbers_of_sixteen_bits_are_no_text() -> None:
    with pytest.raises(NotText):
        decode(b"".join(number.to_bytes(2, "little") for number in range(1, 31)) * 30, "samples.txt")


def test_surrogates_written_as_utf8_become_their_character() -> None:
    assert decode(b"ok \xed\xa0\xbd\xed\xb8\x80 \xed\xa0\x80!", "chat.txt") == "ok 😀 \ufffd!"


def test_nothing_is_empty() -> None:
    with pytest.raises(EmptyInput):
        decode(b"", "empty.txt")


@pytest.mark.parametrize("size", [200, 1000, 20_000])
def test_noise_is_no_text(size: int) -> None:
    with pytest.raises(NotText):
        decode(random.Random(size).randbytes(size), "renamed.txt")


@settings(deadline=None)
@given(st.binary(min_size=1, max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data, "any")
    except NotText:
        return
    text.encode("utf-8")


def test_invisible_characters_are_taken_out_and_words_stay_apart() -> None:
    visible, invisible = without_invisible("one\0two so\u00adft \u200bword \ufeff")
    assert visible == "one two soft word "
    assert invisible == "\0\u00ad\u200b\ufeff"


def test_what_holds_emoji_and_scripts_together_stays() -> None:
    family = "👩\u200d👩\u200d👧 می\u200cخواهم"
    assert without_invisible(family) == (family, "")


def test_surrogates_are_paired_or_taken_out() -> None:
    assert without_invisible("a\ud83d\ude00b\ud800c") == ("a😀bc", "\ufffd")
    assert without_surrogates("a\ud83d\ude00b\ud800c") == "a😀b\ufffdc"
