from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.reading.document import Block
from briefdesk.reading.formats.blocks import Blocks, tidy


def test_text_with_a_reason_is_listed_after_its_paragraph() -> None:
    blocks = Blocks()
    for text, reason in [("Kept ", ""), ("gone", "deleted-text"), ("text.", ""), ("too", "deleted-text")]:
        blocks.put(text, reason)
    blocks.end("heading")
    assert blocks.done() == (Block("Kept text.", "heading"), Block("gone\ntoo", removed="deleted-text"))


def test_a_part_that_is_removed_as_a_whole_keeps_its_kinds() -> None:
    blocks = Blocks("navigation")
    blocks.put("Contents")
    blocks.end("heading")
    assert blocks.done() == (Block("Contents", "heading", "navigation"),)


def test_two_line_breaks_part_a_paragraph() -> None:
    blocks = Blocks()
    blocks.put("One.\n \nTwo,\nstill two.")
    assert [block.text for block in blocks.done()] == ["One.", "Two,\nstill two."]


def test_cells_of_a_row_stand_side_by_side_without_the_empty_ones() -> None:
    blocks = Blocks()
    blocks.row([[Block("a"), Block("b\nc")], [], [Block("d"), Block("e", removed="comment")]])
    assert blocks.done() == (Block("a b c | d", "table-row"), Block("e", removed="comment"))


def test_a_cell_alone_or_with_a_passage_only_lays_out_the_page() -> None:
    for cells in ([[Block("a")]], [[Block("a", "heading")], []], [[Block("a " * 300)], []]):
        blocks = Blocks()
        blocks.row(cells)
        assert [block.kind for block in blocks.done()] == [cells[0][0].kind]


def test_invisible_marks_leave_the_text_and_are_listed_last() -> None:
    blocks = Blocks()
    blocks.put("in\u00advisible ")
    blocks.end()
    blocks.put("\u200b")
    blocks.end()
    blocks.put("👩\u200d🚀")
    assert blocks.done() == (Block("invisible"), Block("👩\u200d🚀"), Block("\u00ad\u200b", removed="invisible"))


@given(st.lists(st.tuples(st.text(max_size=20), st.sampled_from(["", "comment", "hidden-text"])), max_size=8))
def test_no_letter_is_lost(pieces: list[tuple[str, str]]) -> None:
    blocks = Blocks()
    for text, reason in pieces:
        blocks.put(text, reason)
    found = "".join(block.text for block in blocks.done())
    assert sorted(filter(str.isalnum, found)) == sorted(filter(str.isalnum, "".join(text for text, _ in pieces)))


@given(st.text(st.sampled_from("ab \t\n"), max_size=30))
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert tidy(text).split() == text.split()
