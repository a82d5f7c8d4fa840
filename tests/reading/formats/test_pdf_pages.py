"""Single pages that are set by hand: hyphens, letters, lists, tables, initials, hidden and turned text."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.pdf import read_pdf
from evaluation.typesetting import serif

Draw = Callable[[Canvas], None]


def page(*draws: Draw, font: str = "Helvetica") -> Document:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(420, 595), invariant=1)
    for draw in draws:
        canvas.setFont(font, 10)
        draw(canvas)
    canvas.showPage()
    canvas.save()
    return read_pdf(buffer.getvalue(), "page.pdf", Limits())


def lines(*texts: str, x: float = 50, y: float = 500, leading: float = 12) -> Draw:
    def draw(canvas: Canvas) -> None:
        for index, text in enumerate(texts):
            canvas.drawString(x, y - index * leading, text)

    return draw


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if not block.removed]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("the ferry company and its reconstruc-", "tion of the pier", "its reconstruction of the pier"),
        ("the ferry company and its long\u00ad", "er pier", "its longer pier"),
        ("the ferry company met the US-", "backed fund", "the US-backed fund"),
        ("the ferry company in the years 2019-", "2021 lost money", "the years 2019-2021 lost money"),
        ("the ferry company in the Franco-", "Spanish talks", "the Franco-Spanish talks"),
        ("the ferry company had a state-of-", "the-art pump", "a state-of-the-art pump"),
        ("the ferry company paid - it said -", "very little", "paid - it said - very little"),
    ],
)
def test_hyphen_at_a_line_end(first: str, second: str, whole: str) -> None:
    assert whole in texts(page(lines(first, second), font=serif()))[0]


def test_a_hyphen_stays_where_the_document_spells_the_word_with_it() -> None:
    document = page(lines("A long-term plan is a plan for many years, and this long-", "term plan is one of them."))
    assert texts(document) == ["A long-term plan is a plan for many years, and this long-term plan is one of them."]


def test_a_hyphen_goes_where_the_document_spells_the_word_without_it() -> None:
    document = page(
        lines("The newspaper was a good one, and every news-", "paper has a paper boy and news of its own.")
    )
    assert "every newspaper has" in texts(document)[0]


def test_ligatures_and_special_spaces_become_plain_letters() -> None:
    document = page(lines("The o\ufb03ce \ufb01nds a\u00a0\ufb02at."), font=serif())
    assert texts(document) == ["The office finds a flat."]


def test_items_of_a_list_stay_apart() -> None:
    document = page(lines("1. Close the harbour gate", "2. Open the harbour gate", "3. Paint the harbour gate"))
    assert [block.kind for block in document.blocks] == ["list-item"] * 3
    assert texts(document)[1] == "2. Open the harbour gate"


def test_rows_of_a_table_stay_rows() -> None:
    def draw(canvas: Canvas) -> None:
        for row, cells in enumerate([("Port", "Ships", "Crew"), ("Mirny", "14", "210"), ("Costa", "9", "133")]):
            for column, cell in enumerate(cells):
                canvas.drawString(60 + 110 * column, 480 - 14 * row, cell)

    assert page(draw).blocks == (
        Block("Port\tShips\tCrew", "table-row"),
        Block("Mirny\t14\t210", "table-row"),
        Block("Costa\t9\t133", "table-row"),
    )


def test_a_drop_cap_goes_back_to_its_word() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 34)
        canvas.drawString(50, 476, "T")
        canvas.setFont("Helvetica", 10)
        beside = ("he ferry that left on Monday did not come back", "until the following Thursday, and nobody knows")
        lines(*beside, "to this day where it had been in the meantime,", x=73)(canvas)
        lines("least of all the people who had been on board and", "who only shrugged when they were asked.", y=464)(
            canvas
        )

    assert texts(page(draw)) == [
        "The ferry that left on Monday did not come back until the following Thursday, and nobody knows to this day "
        "where it had been in the meantime, least of all the people who had been on board and who only shrugged when "
        "they were asked."
    ]


def test_invisible_text_beside_visible_text_is_listed_and_not_read() -> None:
    def hidden(canvas: Canvas) -> None:
        text = canvas.beginText(50, 300)
        text.setTextRenderMode(3)
        text.textOut("secret")
        canvas.drawText(text)

    document = page(lines("The harbour is open again."), hidden)
    assert document.blocks == (Block("The harbour is open again."), Block("secret", removed="invisible"))


def test_the_invisible_text_under_a_scan_is_the_text() -> None:
    def hidden(canvas: Canvas) -> None:
        canvas.rect(40, 40, 300, 500, fill=1)
        text = canvas.beginText(50, 300)
        text.setTextRenderMode(3)
        text.textOut("The recognised text of the scanned page.")
        canvas.drawText(text)

    assert texts(page(hidden)) == ["The recognised text of the scanned page."]


def test_text_that_runs_up_the_margin_is_set_aside() -> None:
    def margin(canvas: Canvas) -> None:
        canvas.rotate(90)
        canvas.drawString(100, -20, "Printed on recycled paper")

    document = page(lines("The harbour is open again, and", "the ferries run on time."), margin)
    assert texts(document) == ["The harbour is open again, and the ferries run on time."]
    assert document.blocks[-1] == Block("Printed on recycled paper", removed="navigation")


def test_columns_are_read_in_order_whatever_the_order_they_were_drawn_in() -> None:
    left = ["The council met on Monday and", "spoke about the old lighthouse", "that stands by the harbour."]
    right = ["The union met on Tuesday and", "spoke about new cranes that", "had come without any hooks."]
    rows = zip(range(500, 464, -12), right, left, strict=True)
    document = page(*(lines(text, x=x, y=y) for y, *pair in rows for x, text in zip((230, 50), pair, strict=True)))
    assert texts(document) == [" ".join(left), " ".join(right)]


@pytest.mark.parametrize("number", ["7", "– 7 –", "Page 7 of 9", "7 / 9", "xiv", "стор. 7", "Página 7", "| 41"])
def test_a_number_at_the_foot_is_a_page_number(number: str) -> None:
    document = page(
        lines("The harbour is open again, and", "the ferries run on time."), lines(number, x=200, y=40), font=serif()
    )
    assert document.blocks[1:] == (Block(number, removed="page-number"),)


@pytest.mark.parametrize("last", ["1987.", "civil", "in 1987", "7 boats"])
def test_a_short_last_line_is_no_page_number(last: str) -> None:
    document = page(lines("The harbour is open again, and", "the ferries run on time."), lines(last, y=440))
    assert texts(document)[-1] == last


def test_a_page_that_holds_nothing_but_a_number_keeps_it() -> None:
    assert page(lines("1987")).blocks == (Block("1987"),)
