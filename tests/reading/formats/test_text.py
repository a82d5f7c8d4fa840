from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefdesk.errors import EmptyInput
from briefdesk.reading.document import Limits
from briefdesk.reading.formats.invisible import without_invisible
from briefdesk.reading.formats.text import read_text, text_blocks, text_document

FERRY = (
    "The ferry to the island will run twice a day from the first of June, the harbour office said on Monday. "
    "Tickets cost four euros and can be bought on board, but not with notes of more than twenty euros."
)
BRIDGE = (
    "Work on the old bridge has been put off again. The council wants to hear from the engineers first, who are "
    "still waiting for the results of the tests that were made in the spring."
)


def paragraphs(text: str) -> list[str]:
    return [block.text for block in text_blocks(text) if not block.removed]


def removed(text: str) -> dict[str, str]:
    return {block.removed: block.text for block in text_blocks(text) if block.removed}


def squeezed(text: str) -> str:
    return "".join(char for char in text if not char.isspace())


def test_blank_lines_part_paragraphs() -> None:
    assert paragraphs(f"{FERRY}\n\n\n{BRIDGE}\n") == [FERRY, BRIDGE]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_without_blank_lines_each_long_line_is_a_paragraph(line_end: str) -> None:
    assert paragraphs(f"{FERRY}{line_end}{BRIDGE}") == [FERRY, BRIDGE]


@pytest.mark.parametrize("width", [45, 60, 72, 80])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_lines_broken_to_a_width_are_joined(width: int, gap: str) -> None:
    wrapped = gap.join(textwrap.fill(text, width, break_on_hyphens=False) for text in (FERRY, BRIDGE))
    assert paragraphs(wrapped) == [FERRY, BRIDGE]


def test_a_word_broken_at_the_line_end_becomes_whole_and_the_hyphen_is_listed() -> None:
    text = "The nego-\ntiations over the well-\nknown harbour went on; a well-known\nmediator had come."
    assert paragraphs(text) == ["The negotiations over the well-known harbour went on; a well-known mediator had come."]
    assert removed(text) == {"markup": "-"}


def test_short_lines_that_were_not_broken_stay_apart() -> None:
    assert paragraphs("Buy bread\nCall Olena\nPay the rent") == ["Buy bread", "Call Olena", "Pay the rent"]


def test_sentences_written_one_a_line_stay_apart() -> None:
    lines = ["The ferry runs again from the first of June.", "Tickets cost four euros.", "Dogs travel free."]
    assert paragraphs("\n".join(lines)) == lines


def test_a_list_has_items() -> None:
    blocks = text_blocks("What is new:\n- a bus lane\n- two trams\n\n* more trees")
    assert [(block.kind, block.text) for block in blocks][1:] == [
        ("list-item", "- a bus lane"),
        ("list-item", "- two trams"),
        ("list-item", "* more trees"),
    ]


def test_an_indented_line_begins_a_paragraph() -> None:
    assert (
        len(paragraphs("The first paragraph ends here, and it is done.\n  The second begins here, as one can see."))
        == 2
    )


def test_invisible_characters_are_listed() -> None:
    assert removed("Text\0with nul") == {"invisible": "\0"}
    assert paragraphs("Text\0with nul") == ["Text with nul"]


@pytest.mark.parametrize("text", ["", " \n\t\n", "\0\0", "\ufeff"])
def test_nothing_to_see_is_empty(text: str) -> None:
    with pytest.raises(EmptyInput):
        text_document(text, "empty.txt")


def test_bytes_are_decoded() -> None:
    assert read_text("Дощ ущух.".encode("cp1251"), "rain.txt", Limits()).blocks[0].text == "Дощ ущух."


@settings(deadline=None)
@given(st.text(st.characters() | st.sampled_from("ab -.\n\n\r\t\0\u00ad"), max_size=300))
@example("well-\nknown\n\nlong\x85line\u2028x")
@example("a-\n\ud800\nb")
def test_every_visible_character_is_kept_in_order_or_listed(text: str) -> None:
    visible, invisible = without_invisible(text)
    kept = "".join(paragraphs(text))
    listed = removed(text)
    assert squeezed(kept).replace("-", "") == squeezed(visible).replace("-", "")
    assert kept.count("-") + listed.get("markup", "").count("-") == visible.count("-")
    assert listed.get("invisible", "") == invisible


@pytest.mark.parametrize(
    "text",
    ["a" * 5_000_000, "word " * 1_000_000, "-" * 5_000_000, "a-" * 2_500_000 + "\nb", "\0a" * 1_000_000],
    ids=["one word", "one line", "hyphens", "compound", "nul"],
)
def test_five_megabytes_in_one_line_are_read_to_the_end(text: str) -> None:
    assert paragraphs(text)
