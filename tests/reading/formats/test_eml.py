from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFile, EmptyInput
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
    assert {"розклад.pdf", "notes.txt"} <= set(listed(document, "attachment"))
    assert not [block for block in document.blocks if "secret" in block.text or "not the message" in block.text]


def parts(kind: str, *inside: str) -> str:
    """The head and the body of a part that holds others; each begins with its media type."""
    bodies = "".join(f"--{kind}\r\nContent-Type: {part}\r\n" for part in inside)
    return f"multipart/{kind}; boundary={kind}\r\n\r\n{bodies}--{kind}--\r\n"


def leaf(subtype: str, text: str) -> str:
    return f"text/{subtype}\r\n\r\n{text}"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (parts("mixed", leaf("plain", "One."), "image/png\r\n\r\nx", leaf("plain", "Two.")), ["One.", "Two."]),
        (parts("mixed", leaf("html", "<p>One.</p>"), leaf("plain", "Two.")), ["One.", "Two."]),
        (parts("alternative", leaf("html", "<p>Wide.</p>"), leaf("plain", "Plain.")), ["Plain."]),
        (parts("alternative", leaf("plain", " "), leaf("html", "<p>Wide.</p>")), ["Wide."]),
        (
            parts("mixed", parts("alternative", leaf("plain", "One."), leaf("html", "One.")), leaf("plain", "Two.")),
            ["One.", "Two."],
        ),
        (parts("mixed", leaf("html", "<p>Mine.</p>"), "message/rfc822\r\n\r\nSubject: x\r\n\r\nTheirs."), ["Mine."]),
        ("multipart/mixed\r\n\r\nNo boundary was named.", ["No boundary was named."]),
    ],
)
def test_all_text_that_is_shown_is_read_and_one_of_alternatives(body: str, expected: list[str]) -> None:
    document = read(f"From: a@harbour.example\r\nSubject: x\r\nContent-Type: {body}".encode())
    assert kept(document) == expected


def test_a_quotation_inside_a_quotation_is_listed_once() -> None:
    quoted = "<blockquote type=cite>outer <blockquote type=cite>inner</blockquote></blockquote>"
    document = read(raw(f"<p>The ferry runs again from June.</p>{quoted}".encode(), b"text/html"))
    assert listed(document, "mail-quote") == ["outer", "inner"]


def test_invisible_marks_stay_listed_in_a_mail_that_only_quotes() -> None:
    document = read(raw("<blockquote type=cite>Ferr\u200by</blockquote>".encode(), b"text/html; charset=utf-8"))
    assert (kept(document), listed(document, "invisible")) == (["Ferry"], ["\u200b"])


def test_a_bare_header_beside_an_encoded_word_is_read() -> None:
    data = "From: a@b.example\r\nSubject: Пором =?utf-8?B?0LfQvdC+0LLRgw==?=\r\n\r\nТак."
    assert read(data.encode()).title == "Пором знову"


@pytest.mark.parametrize(
    "header", [b"text/plain; charset=a\0b", b"text/plain; charset*=a\0b''x", b"text/plain; name*=a\0b''x"]
)
def test_a_nul_in_the_name_of_an_encoding_does_no_harm(header: bytes) -> None:
    assert kept(read(raw(b"Text.", header))) == ["Text."]
    assert kept(read(raw("Їжа.".encode(), header))) == ["Їжа."]


def test_parts_in_parts_without_end_are_damage() -> None:
    with pytest.raises(DamagedFile):
        read(b"Subject: x\r\n" + b"Content-Type: message/rfc822\r\n\r\n" * 5_000 + b"Text.")


def test_two_hyphens_above_a_long_text_are_no_signature() -> None:
    section = "\n\n".join(f"Paragraph {number} of the newsletter." for number in range(30))
    assert len(kept(read(mail(f"Hello.\n\n--\n\n{section}").as_bytes()))) == 32


def test_a_signature_above_an_earlier_mail_is_listed() -> None:
    earlier = "From: Ivan\nSubject: Ferry\n\n" + "Does it run?\n" * 40
    document = read(mail(f"It does!\n-- \nOlena\n\n{earlier}").as_bytes())
    assert kept(document) == ["It does!"]


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
