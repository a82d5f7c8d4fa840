"""Bad PDFs end in an error that a person can act on, or in a document; never in anything else."""

from __future__ import annotations

import contextlib
import io
import random
import re

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from briefdesk.errors import (
    BriefDeskError,
    DamagedFile,
    EmptyInput,
    EncryptedFile,
    ReadingTooSlow,
    ScannedPdf,
    TooManyPages,
)
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.pdf import read_pdf
from evaluation.invention import invent
from evaluation.typesetting import Design, Item, typeset

SENTENCE = "The harbour is open again."


def pdf(*pages: str, user: str | None = None, size: tuple[float, float] = (420, 595)) -> bytes:
    buffer = io.BytesIO()
    encrypt = None if user is None else StandardEncryption(user, ownerPassword="owner", strength=128)
    canvas = Canvas(buffer, pagesize=size, invariant=1, encrypt=encrypt)
    for text in pages:
        canvas.drawString(50, 300, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_pdf(data, "some.pdf", limits or Limits())


def story() -> bytes:
    chance = random.Random(5)
    return typeset([Item(invent(chance, "en", 3)) for _ in range(4)], Design(columns=2))


def test_a_password_is_asked_for() -> None:
    with pytest.raises(EncryptedFile):
        read(pdf(SENTENCE, user="secret"))


def test_an_empty_user_password_opens() -> None:
    assert read(pdf(SENTENCE, user="")).blocks[0].text == SENTENCE


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"no pdf at all", b"\x00" * 4096])
def test_what_is_no_pdf_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedFile):
        read(data)


def test_a_pdf_without_pages_is_damaged() -> None:
    empty = pdfium.PdfDocument.new()
    buffer = io.BytesIO()
    empty.save(buffer)
    empty.close()
    with pytest.raises(DamagedFile):
        read(buffer.getvalue())


def test_pages_over_the_limit_are_counted() -> None:
    with pytest.raises(TooManyPages) as caught:
        read(pdf(*[SENTENCE] * 4), Limits(pages=3))
    assert caught.value.params == {"name": "some.pdf", "pages": "4", "limit": "3"}


def test_reading_stops_when_its_time_is_up() -> None:
    with pytest.raises(ReadingTooSlow):
        read(pdf(SENTENCE), Limits(seconds=-1))


def test_a_page_that_is_only_drawn_is_scanned() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.rect(10, 10, 300, 300, fill=1)
    canvas.showPage()
    canvas.save()
    with pytest.raises(ScannedPdf):
        read(buffer.getvalue())


def test_a_blank_page_holds_no_text() -> None:
    with pytest.raises(EmptyInput):
        read(pdf(""))


@pytest.mark.parametrize("size", [(1, 1), (14_400, 14_400), (100_000, 60)])
def test_odd_pages_are_read(size: tuple[float, float]) -> None:
    assert isinstance(read(pdf(SENTENCE, size=size)), Document)


def test_text_that_lies_nowhere_is_left_out() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(1e9, -1e9, "Nowhere")
    canvas.drawString(50, 300, SENTENCE)
    canvas.showPage()
    canvas.save()
    assert [block.text for block in read(buffer.getvalue()).blocks] == [SENTENCE]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_pdf_is_a_document_or_an_error(data: st.DataObject) -> None:
    whole = bytearray(story())
    for _ in range(data.draw(st.integers(1, 20))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(whole) // 2, len(whole)))
    with contextlib.suppress(BriefDeskError):
        assert read(bytes(whole[:cut])).blocks


def test_a_broken_page_among_good_ones_is_listed() -> None:
    whole = pdf("The first page is whole.", "The second page is broken.", "The third page is whole.")
    _, second, _ = re.split(rb"(?=/Type /Page\b(?!s))", whole)[1:4]
    blocks = read_pdf(
        whole.replace(second, second.replace(b"/Type /Page", b"/Type /Xxxx")), "three.pdf", Limits()
    ).blocks
    kept = " ".join(block.text for block in blocks if not block.removed)
    assert kept == "The first page is whole. The third page is whole."
    assert [(block.text, block.removed) for block in blocks if block.removed] == [("Page 2", "unreadable")]
