from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, EmptyInput
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.eml import read_eml

BODY = "The ferry runs again from June.\n\nTickets cost four euros.\n"


def read(data: bytes) -> Document:
    return read_eml(data, "mail.eml", Limits())


def mail(text: str = BODY, **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "The ferry is back"
    message["From"] = "Olena Koval <olena@harbour.example>"
    message["To"] = "desk@harbour.example"
    message["Date"] = "Tue, 14 May 2024 09:30:00 +0300"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message


def raw(body: bytes, content_type: bytes = b"text/plain; charset=utf-8", encoding: bytes = b"8bit") -> bytes:
    head = b"From: a@harbour.example\r\nSubject: x\r\nContent-Type: %b\r\nContent-Transfer-Encoding: %b\r\n\r\n"
    return head % (content_type, encoding) + body


def kept(document: Document) -> list[str]:
    return [block.text for block in document.blocks if not block.removed]


def listed(document: Document, reason: str) -> list[str]:
    return [block.text for block in document.blocks if block.removed == reason]


def test_headers_are_title_byline_and_day() -> None:
    document = read(mail().as_bytes())
    assert (document.title, document.byline, document.published) == ("The ferry is back", "Olena Koval", "2024-05-14")
    assert kept(document) == ["The ferry runs again from June.", "Tickets cost four euros."]
    assert "To: desk@harbour.example" in listed(document, "mail-header")


def test_the_plain_part_is_preferred() -> None:
    message = mail()
    message.add_alternative("<html><body><p>Other words</p></body></html>", subtype="html")
    assert kept(read(message.as_bytes())) == ["The ferry runs again from June.", "Tickets cost four euros."]


def test_html_is_read_where_there_is_no_plain_part() -> None:
    message = mail()
    message.set_content("<html><body><p>Пором знову ходить.</p></body></html>", subtype="html", charset="koi8-u")
    assert kept(read(message.as_bytes())) == ["Пором знову ходить."]


def test_quotation_and_signature_of_plain_text_are_listed() -> None:
    text = "It does!\n\nOn Monday Ivan wrote:\n> Does the ferry run?\n> Ivan\n\n-- \nOlena Koval\nHarbour office\n"
    document = read(mail(text).as_bytes())
    assert kept(document) == ["It does!"]
    assert listed(document, "mail-quote") == ["On Monday Ivan wrote:\n> Does the ferry run?\n> Ivan"]
    assert listed(document, "mail-signature") == ["-- \nOlena Koval\nHarbour office"]


def test_an_earlier_mail_below_the_answer_is_listed() -> None:
    text = "It does.\n\nВід: Ivan <ivan@harbour.example>\nКому: Olena\nТема: Ferry\n\nDoes it run?\n"
    document = read(mail(text).as_bytes())
    assert kept(document) == ["It does."]
    assert "Does it run?" in listed(document, "mail-quote")[0]


def test_a_forwarded_mail_is_the_message() -> None:
    text = "FYI\n\n---------- Forwarded message ---------\nFrom: Ivan\nSubject: Ferry\n\nThe ferry runs again.\n"
    assert "The ferry runs again." in kept(read(mail(text).as_bytes()))


def test_a_mail_that_only_quotes_is_kept() -> None:
    assert kept(read(mail("> The ferry runs again.\n> It is June.\n").as_bytes()))[0].startswith(
        "The ferry runs again."
    )


def test_quotation_of_html_is_listed() -> None:
    message = mail()
    message.set_content(
        "<p>It does!</p><div class='gmail_quote'>Ivan wrote<blockquote>Does it run?</blockquote></div>",
        subtype="html",
    )
    document = read(message.as_bytes())
    assert kept(document) == ["It does!"]
    assert listed(document, "mail-quote") == ["Ivan wrote", "Does it run?"]


def test_attachments_are_named_and_not_read() -> None:
    message = mail()
    message.add_attachment(b"%PDF-1.4 secret", maintype="application", subtype="pdf", filename="розклад.pdf")
    message.add_attachment("not the message", filename="notes.txt")
    document = read(message.as_bytes())
    assert {"розклад.pdf", "notes.txt"} <= set(listed(document, "mail-header"))
    assert not [block for block in document.blocks if "secret" in block.text or "not the message" in block.text]


def test_an_attached_mail_is_read_where_there_is_no_other_text() -> None:
    outer = EmailMessage()
    outer["Subject"] = "Fwd"
    outer.add_attachment(mail())
    assert kept(read(outer.as_bytes()))[0] == "The ferry runs again from June."


@pytest.mark.parametrize(
    "data",
    [
        raw("Пором ходить щодня, крім неділі.".encode("cp1251"), b"text/plain; charset=us-ascii"),
        raw("Пором ходить щодня, крім неділі.".encode("koi8-u"), b"text/plain; charset=no-such"),
        raw("Пором ходить щодня, крім неділі.".encode(), b"text/plain; charset=iso-8859-1"),
        raw("Пором ходить щодня, крім неділі.".encode("cp1251"), b"text/plain; charset=windows-1251", b"unknown"),
    ],
)
def test_a_wrong_charset_does_no_harm(data: bytes) -> None:
    assert kept(read(data)) == ["Пором ходить щодня, крім неділі."]


def test_headers_without_any_encoding_are_read() -> None:
    data = "Subject: Пором знову ходить до острова\r\nFrom: x@harbour.example\r\n\r\nТак.".encode("cp1251")
    assert read(data).title == "Пором знову ходить до острова"


def test_soft_line_ends_of_flowed_text_are_no_line_ends() -> None:
    body = b"The ferry runs \r\nagain from June.\r\nTickets cost four.\r\n"
    assert kept(read(raw(body, b"text/plain; format=flowed"))) == [
        "The ferry runs again from June.",
        "Tickets cost four.",
    ]


def test_a_date_that_is_none_is_left_out() -> None:
    assert read(b"Subject: x\r\nDate: Wed, 15 Dec 2010    59:10 -0500\r\n\r\nText.").published == ""


@pytest.mark.parametrize("data", [b"Subject: x\r\n\r\n", b"\r\n", b"Subject: x\r\nContent-Type: image/png\r\n\r\nxyz"])
def test_a_mail_without_text_is_empty(data: bytes) -> None:
    with pytest.raises(EmptyInput):
        read(data)


@settings(deadline=None)
@given(st.data())
def test_a_damaged_mail_gives_text_or_an_error_of_ours(data: st.DataObject) -> None:
    message = mail(Message_ID="<1@harbour.example>")
    message.add_alternative("<p>Other words</p>", subtype="html")
    whole = bytearray(message.as_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
    try:
        document = read(bytes(whole))
    except BriefDeskError:
        return
    assert kept(document)
