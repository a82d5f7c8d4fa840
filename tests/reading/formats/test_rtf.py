from __future__ import annotations

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFile
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.rtf.reader import read_rtf

FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Arial Cyr;}"
    r"{\f2\fcharset238 Arial CE;}{\f3\fcharset128 Mincho;}}"
)


def read(body: str, header: str = r"\ansi\ansicpg1252\deff0") -> Document:
    return read_rtf(f"{{\\rtf1{header}{FONTS}{body}}}".encode("latin-1"), "story.rtf", Limits())


def blocks(body: str, header: str = r"\ansi\ansicpg1252\deff0") -> list[tuple[str, str]]:
    """(text, why it was removed) of each block."""
    return [(block.text, block.removed) for block in read(body, header).blocks]


def text(body: str, header: str = r"\ansi\ansicpg1252\deff0") -> str:
    return "\n".join(text for text, _ in blocks(body, header))


def test_control_words_make_paragraphs_and_characters() -> None:
    assert text("One \\b bold\\b0  word.\\par Two\\line lines\\tab and\\~more\\emdash{\\i x}\\\nThree \\{\\}\\\\") == (
        "One bold word.\nTwo\nlines and\u00a0more—x\nThree {}\\"
    )


def test_line_ends_in_the_file_are_not_text() -> None:
    assert text("Wor\r\nds run\non.") == "Words runon."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"\'e9t\'e9", "été"),
        (r"\f1 \'ca\'e8\'bf\'e2", "Київ"),
        (r"\f2 \'b3\'f3d\'9f", "łódź"),
        (r"\f1 \'e4{\f0 \'e4}\'e4", "дäд"),
        (r"\f1 \'e4\plain\'e4", "дä"),
        (r"\f3 \'83A\'83\'76", "アプ"),  # the second byte of a character may be a plain letter
        (r"\f99 \'e9", "é"),
    ],
)
def test_bytes_are_read_in_the_code_page_of_their_font(body: str, expected: str) -> None:
    assert text(body) == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (r"\ansi\ansicpg1251", "Київ"),
        (r"\ansi\ansicpg1251\deff0", "Київ"),  # the ANSI font of a Cyrillic document
        (r"\ansi\ansicpg21866", "йХ©Б"),
        (r"\mac", "Ëø‚"),
        (r"\ansi\ansicpg99999", "Êè¿â"),
    ],
)
def test_bytes_without_a_font_are_read_in_the_code_page_of_the_document(header: str, expected: str) -> None:
    assert text(r"\'ca\'e8\'bf\'e2", header) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (r"\u1050?\u1080?\u1111?\u1074?", "Київ"),
        (r"\uc2\u1050\'ca\'ca\u1080ab.", "Ки."),
        (r"\uc0\u8804 x", "≤x"),
        (r"{\uc0\u8804 }\u8804 ?x", "≤≤x"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\u8217\par next", "’\nnext"),  # a paragraph never stands in for a character
        (r"a\u-4051?b", "ab"),  # a bullet in a font of pictures
    ],
)
def test_unicode_characters_replace_their_stand_ins(body: str, expected: str) -> None:
    assert text(body) == expected


def test_half_a_surrogate_pair_is_no_text() -> None:
    assert blocks(r"a\u-10179?b") == [("ab", ""), ("\ufffd", "invisible")]


def test_tables_fields_and_pictures_around_the_text_are_not_shown() -> None:
    assert blocks(
        r"{\colortbl;\red1\green2\blue3;}{\*\generator Writer;}{\*\unknown\b junk {nested} junk}"
        r"Read {\field{\*\fldinst{HYPERLINK "
        r'"x"}}{\fldrslt the page}}{\pict\pngblip 89504e47}{\*\bkmkstart b}.'
    ) == [("Read the page.", "")]


def test_a_star_in_the_middle_of_a_group_hides_nothing() -> None:
    assert text(r"{\i0\b0\*\cs7 The fox jumps.}") == "The fox jumps."


def test_raw_binary_is_jumped_over() -> None:
    assert text("a{\\object{\\*\\objdata\\bin6 }}{\\\\}}b") == "ab"


def test_styles_and_levels_give_kinds() -> None:
    styles = r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 Title;}{\*\cs3 Emphasis;}{\s4 Caption;}}"
    body = (
        r"\s2 A title\par\pard\s1 A heading\par\pard Text\par\outlinelevel1 Level\par"
        r"\pard\s4 Below\par\pard\ls1 Item\par"
    )
    assert [(block.text, block.kind) for block in read(styles + body).blocks] == [
        ("A title", "title"),
        ("A heading", "heading"),
        ("Text", "paragraph"),
        ("Level", "heading"),
        ("Below", "caption"),
        ("Item", "list-item"),
    ]


def test_marks_of_list_items_are_not_text() -> None:
    assert read(r"{\listtext 1.\tab}One\par{\pntext\'b7}Two\par Three").blocks == (
        Block("One", "list-item"),
        Block("Two", "list-item"),
        Block("Three"),
    )


def test_table_rows() -> None:
    body = r"\trowd\pard\intbl Day\cell Ships\cell\row\trowd\pard\intbl Monday\cell\cell\row\pard After."
    assert read(body).blocks == (Block("Day | Ships", "table-row"), Block("Monday", "table-row"), Block("After."))


def test_a_table_in_a_cell_keeps_its_rows() -> None:
    inner = r"\pard\intbl\itap2 a\nestcell b\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}"
    assert read(rf"\trowd\pard\intbl One\cell {inner}\pard\intbl After\cell\row").blocks == (
        Block("One"),
        Block("a | b", "table-row"),
        Block("After"),
    )


def test_a_row_without_an_end_is_kept() -> None:
    assert text(r"\trowd\pard\intbl a\cell b\cell\pard After.") == "a | b\nAfter."


def test_what_is_no_article_text_is_listed() -> None:
    assert blocks(
        r"{\header Daily\par}{\footer 1\par}{\header Daily\par}Shown {\v secret }{\deleted old }text"
        r"{\footnote Its source.}{\*\annotation Really?}.\par End"
    ) == [
        ("Shown text.", ""),
        ("old", "deleted-text"),
        ("secret", "hidden-text"),
        ("End", ""),
        ("Its source.", ""),
        ("Really?", "comment"),
        ("Daily", "header-footer"),
        ("1", "header-footer"),
    ]


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    shape = r"{\shp{\*\shpinst{\sp{\sn fill}{\sv 1}}{\shptxt Box.\par}}{\shprslt{\*\do{\dptxbxtext Box.}}}}"
    assert text(rf"Around {shape}it.\par After.") == "Around it.\nBox.\nAfter."


def test_the_unicode_form_of_a_double_destination_is_taken() -> None:
    assert text(r"{\upr{Kyiv?}{\*\ud{K\u1080?iv}}} end") == "Kиiv end"


def test_properties_state_the_title_but_no_author() -> None:
    document = read(r"{\info{\title Grain leaves port}{\author Harbour Office}{\subject no}}Text.")
    assert (document.title, document.byline) == ("Grain leaves port", "")
    assert document.blocks == (Block("Text."),)


def test_what_follows_the_end_is_listed() -> None:
    assert read_rtf(b"{\\rtf1 Text.}\r\n more", "a.rtf", Limits()).blocks == (
        Block("Text."),
        Block("more", removed="markup"),
    )


def test_a_file_that_was_cut_off_gives_what_is_there() -> None:
    assert read_rtf(b"{\\rtf1{\\b One. {\\i Two", "a.rtf", Limits()).blocks == (Block("One. Two"),)


@pytest.mark.parametrize("data", [b"", b"plain text", b"{\\b x}"])
def test_what_does_not_begin_like_rtf_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedFile):
        read_rtf(data, "a.rtf", Limits())


def test_deep_nesting_needs_no_deep_stack() -> None:
    depth = 100_000
    assert text("{" * depth + "deep" + "}" * depth) == "deep"


def test_stories_inside_stories_stay_cheap() -> None:
    assert "".join(word for word, _ in blocks(r"{\shptxt a" * 2_000)).count("a") == 2_000


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40))
@example("😀 \\{}")
def test_text_that_goes_in_comes_out(words: str) -> None:
    units = words.encode("utf-16-le")
    body = "".join(f"\\u{int.from_bytes(units[at : at + 2], 'little', signed=True)}?" for at in range(0, len(units), 2))
    assert text(body) == " ".join(words.split(" "))


@given(st.text(st.sampled_from("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя ,.«»—"), max_size=40))
def test_text_in_windows_1251_comes_out(words: str) -> None:
    body = "".join(f"\\'{byte:02x}" for byte in words.encode("cp1251"))
    assert text(rf"\f1 {body}").split() == words.split()


WORDS = (
    r"{ } \ * \par \cell \row \nestcell \itap3 \u1050 \u-10179? \bin5 \'e9 \'8 \footnote \shptxt "
    r"\header \upr \ud \info \title \stylesheet \s1 \uc9 \fonttbl \f7 \fcharset204 \v \plain \pard "
    r"\intbl \ansicpg0 \pict text "
)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=60).map(" ".join))
def test_any_order_of_tokens_gives_a_document(body: str) -> None:
    assert isinstance(read(body), Document)


@given(st.binary(max_size=80))
def test_any_bytes_give_a_document_or_an_error_of_ours(body: bytes) -> None:
    for data in (body, b"{\\rtf1 " + body):
        with contextlib.suppress(BriefDeskError):
            read_rtf(data, "a.rtf", Limits())
