"""Mails: the text of the message; quotations, signature and headers are listed, attachments by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from briefdesk.errors import EmptyInput, NotText
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.encoding import declared_encoding, decode
from briefdesk.reading.formats.html.page import page_blocks
from briefdesk.reading.formats.invisible import without_invisible
from briefdesk.reading.formats.mail_text import FORWARDED, message_blocks, unflowed

MOST_PARTS = 1000

_LISTED_HEADERS = ("From", "To", "Cc", "Date")
_QUOTES = "//blockquote[@type='cite'] | //*[contains(concat(' ', @class, ' '), ' gmail_quote ')]"
_SIGNATURES = "//*[contains(concat(' ', @class, ' '), ' gmail_signature ')]"


def read_eml(data: bytes, name: str, limits: Limits) -> Document:
    """The plain part if there is one, else the HTML part. Raises `EmptyInput`; damage is read around."""
    mail = message_from_bytes(data.lstrip(), policy=policy.compat32)
    parts = list(_parts(mail))
    body = _body(parts, name)
    names = [attached for part in parts if (attached := _attachment(part))]
    return Document(
        (*body.blocks, *_header_blocks(mail), *(Block(attached, removed="mail-header") for attached in names)),
        title=_header(mail, "Subject") or body.title,
        byline=_sender(mail),
        published=_date(mail),
        language=body.language,
    )


def _parts(mail: Message) -> Iterator[Message]:
    """What the mail is made of, depth first; an attached mail and then its parts."""
    stack = [mail]
    for _ in range(MOST_PARTS):
        if not stack:
            return
        part = stack.pop()
        inside = part.get_payload()
        if isinstance(inside, list):
            stack.extend(sub for sub in reversed(inside) if isinstance(sub, Message))
        if part.get_content_maintype() != "multipart":
            yield part


def _body(parts: Iterable[Message], name: str) -> Document:
    """The first plain part with text in it; else the first HTML part."""
    shown = [part for part in parts if not _attachment(part)]
    for media_type, read in (("text/plain", _plain), ("text/html", _html)):
        for part in shown:
            if part.get_content_type() == media_type:
                try:
                    return read(part, name)
                except (EmptyInput, NotText):
                    continue
    raise EmptyInput(name=name)


def _plain(part: Message, name: str) -> Document:
    text = decode(_content(part), name, _charset(part))
    if str(part.get_param("format")).lower() == "flowed":
        text = unflowed(text, delete_space=str(part.get_param("delsp")).lower() == "yes")
    blocks = tuple(message_blocks(text))
    if all(block.removed for block in blocks):
        raise EmptyInput(name=name)
    return Document(blocks)


def _html(part: Message, name: str) -> Document:
    from briefdesk.reading.formats.html.reader import parse_page, tree_document  # noqa: PLC0415  trafilatura is slow to import

    content = _content(part)
    markup, invisible = without_invisible(decode(content, name, _charset(part) or declared_encoding(content)))
    root = parse_page(markup, name)
    removed = [Block(invisible, removed="invisible")] if invisible else []
    for path, reason in ((_QUOTES, "mail-quote"), (_SIGNATURES, "mail-signature")):
        for element in [found for found in root.xpath(path) if not FORWARDED.search(found.text_content()[:500])]:
            removed += [Block(block.text, removed=reason) for block in page_blocks(element)]
            element.clear(keep_tail=True)
    try:
        document = tree_document(root, name)
    except EmptyInput:  # nothing but a quotation: then that is the message
        return Document(tuple(Block(block.text) for block in removed))
    return replace(document, blocks=(*document.blocks, *removed))


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _charset(part: Message) -> str:
    return part.get_content_charset() or ""


def _attachment(part: Message) -> str:
    """How an attachment is called, "" for a part that is shown as the message."""
    file_name = _decoded(part.get_filename() or "")
    if part.get_content_disposition() == "attachment" or part.get_content_type() not in ("text/plain", "text/html"):
        return file_name or part.get_content_type()
    return ""


def _header_blocks(mail: Message) -> Iterator[Block]:
    for header in _LISTED_HEADERS:
        if value := _header(mail, header):
            yield Block(f"{header}: {value}", removed="mail-header")


def _header(mail: Message, wanted: str) -> str:
    """A header as text, whatever it was encoded in; "" where there is none."""
    values = (str(value) for key, value in mail.raw_items() if key.lower() == wanted.lower())
    return _decoded(next(values, ""))


def _decoded(value: str) -> str:
    try:
        pieces = decode_header(value)
    except HeaderParseError:
        pieces = [(value, None)]
    return " ".join("".join(_text(piece, charset or "") for piece, charset in pieces).split())


def _text(piece: bytes | str, charset: str) -> str:
    data = piece.encode("utf-8", "surrogateescape") if isinstance(piece, str) else piece
    try:
        return without_invisible(decode(data, "", charset))[0]
    except (EmptyInput, NotText):
        return ""


def _sender(mail: Message) -> str:
    """The name of the sender, without one the address."""
    name, address = parseaddr(_header(mail, "From"))
    return name or address


def _date(mail: Message) -> str:
    """ISO 8601 day, "" where the header is no date."""
    try:
        return parsedate_to_datetime(_header(mail, "Date")).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return ""
