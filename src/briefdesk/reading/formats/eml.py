"""Mails: the text of the message; quotations, signature and headers are listed, attachments by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from lxml.html import HtmlElement

from briefdesk.errors import DamagedFile, EmptyInput, NotText
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.encoding import declared_encoding, decode
from briefdesk.reading.formats.html.page import page_blocks
from briefdesk.reading.formats.invisible import without_invisible
from briefdesk.reading.formats.mail_text import FORWARDED, message_blocks, unflowed

_LISTED_HEADERS = ("From", "To", "Cc", "Date")
_QUOTES = "//blockquote[@type='cite'] | //*[contains(concat(' ', @class, ' '), ' gmail_quote ')]"
_SIGNATURES = "//*[contains(concat(' ', @class, ' '), ' gmail_signature ')]"


def read_eml(data: bytes, name: str, limits: Limits) -> Document:
    """All of the text that a mail shows, of alternatives the plain one. Damage is read around.

    Raises `EmptyInput`, and `DamagedFile` for parts inside parts without end.
    """
    try:
        return _document(message_from_bytes(data.lstrip(), policy=policy.compat32), name)
    except RecursionError:
        raise DamagedFile(name=name) from None


def _document(mail: Message, name: str) -> Document:
    shown = _shown(mail, name) or _attached(mail, name)
    if not shown:
        raise EmptyInput(name=name)
    names = [attached for part in mail.walk() if (attached := _attachment(part))]
    return Document(
        (
            *(block for document in shown for block in document.blocks),
            *_header_blocks(mail),
            *(Block(attached, removed="attachment") for attached in names),
        ),
        title=_header(mail, "Subject") or shown[0].title,
        byline=_sender(mail),
        published=_date(mail),
        language=shown[0].language,
    )


def _shown(part: Message, name: str) -> list[Document]:
    """What a program for mails shows of a part: nothing for an attachment."""
    inside = _inside(part)
    if inside and part.get_content_maintype() == "multipart":
        if part.get_content_type() == "multipart/alternative":
            plain_first = sorted(inside, key=lambda sub: sub.get_content_type() != "text/plain")
            return next(filter(None, (_shown(sub, name) for sub in plain_first)), [])
        return [document for sub in inside for document in _shown(sub, name)]
    if _attachment(part):
        return []
    try:
        return [_html(part, name) if part.get_content_type() == "text/html" else _plain(part, name)]
    except (EmptyInput, NotText):
        return []


def _attached(mail: Message, name: str) -> list[Document]:
    """The first attached mail that shows something."""
    mails = (inside for part in mail.walk() if part.get_content_type() == "message/rfc822" for inside in _inside(part))
    return next(filter(None, (_shown(inside, name) for inside in mails)), [])


def _inside(part: Message) -> list[Message]:
    return [sub for sub in part.get_payload() if isinstance(sub, Message)] if part.is_multipart() else []


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
    quoted = [*_taken_out(root, _QUOTES, "mail-quote"), *_taken_out(root, _SIGNATURES, "mail-signature")]
    try:
        document = tree_document(root, name)
    except EmptyInput:  # nothing but a quotation: then that is the message
        document, quoted = Document(tuple(Block(block.text) for block in quoted)), []
    marks = [Block(invisible, removed="invisible")] if invisible else []
    return replace(document, blocks=(*document.blocks, *quoted, *marks))


def _taken_out(root: HtmlElement, path: str, reason: str) -> Iterator[Block]:
    """The text of the elements at `path`, which are emptied; one inside another goes with it."""
    outermost: dict[HtmlElement, None] = {}
    for found in root.xpath(path):
        is_inside = any(above in outermost for above in found.iterancestors())
        if not is_inside and not FORWARDED.search(found.text_content()[:500]):
            outermost[found] = None
    for element in outermost:
        yield from (Block(block.text, removed=reason) for block in page_blocks(element))
        element.clear(keep_tail=True)


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _charset(part: Message) -> str:
    return _stated(part.get_content_charset)


def _stated(ask: Callable[[], str | None]) -> str:
    try:
        return ask() or ""
    except ValueError:  # a NUL in the name of an encoding
        return ""


def _attachment(part: Message) -> str:
    """How an attachment is called, "" for what is none: text that is shown, parts that only hold others."""
    file_name = _decoded(_stated(part.get_filename))
    if part.get_content_maintype() == "multipart":
        return ""
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
    if isinstance(piece, bytes) and not charset:  # stood as it is beside encoded words: undo what `decode_header` did
        piece = piece.decode("raw-unicode-escape", "replace")
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
