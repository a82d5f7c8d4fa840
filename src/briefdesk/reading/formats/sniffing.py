"""Which format a file is in, told by its content first and its name second, and the reader for it.

A reader is imported when its format turns up: a text file never waits for trafilatura or PDFium.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from pathlib import PurePath
from typing import cast

from briefdesk.errors import EmptyInput, EncryptedFile, FileTooLarge, UnsupportedFormat
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.binaries import ENCRYPTED_OFFICE, NAMES, binary_type
from briefdesk.reading.formats.encoding import latin_view

Reader = Callable[[bytes, str, Limits], Document]

READERS = {
    "text/plain": "text:read_text",
    "text/markdown": "markdown:read_markdown",
    "text/html": "html.reader:read_html",
    "application/xhtml+xml": "html.reader:read_html",
    "message/rfc822": "eml:read_eml",
    "application/xml": "plain_xml:read_xml",
    "application/pdf": "pdf:read_pdf",
    "application/rtf": "rtf.reader:read_rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx.reader:read_docx",
    "application/vnd.oasis.opendocument.text": "odt.reader:read_odt",
    "application/epub+zip": "epub:read_epub",
    "application/x-fictionbook+xml": "fb2:read_fb2",
}
"""Media type -> module below `briefdesk.reading.formats` and its function."""

_COMMENT = r"<!--(?:(?!-->).)*-->"  # none may reach over the end of another: 2**n ways to read n of them
_HTML = re.compile(rf"\s*(?:<\?xml[^>]*>\s*)?(?:{_COMMENT}\s*)*<(?:!doctype\s+html|html|head|body)\b", re.DOTALL | re.I)
_XML = re.compile(r"\s*(?:<\?xml\s|<!DOCTYPE\s+[^\s>]+\s*(?:\[|SYSTEM|PUBLIC))")
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_HEADER = re.compile(r"(?:From .*\r?\n)?([!-9;-~]+):|[ \t]+\S|>From ")
_MAIL_HEADERS = {
    *("from", "to", "cc", "subject", "date", "message-id", "received", "mime-version", "return-path", "reply-to"),
    *("delivered-to", "content-type", "content-transfer-encoding", "x-mailer", "dkim-signature", "in-reply-to"),
}


def sniff(data: bytes, name: str) -> str:
    """The media type. What is nothing else is "text/plain": its reader finds out whether it is text at all."""
    suffix = PurePath(name).suffix.lower()
    return binary_type(data, suffix) or _text_type(latin_view(data), suffix)


def read_document(data: bytes, name: str, limits: Limits, media_type: str = "") -> Document:
    """The blocks of a document. `media_type`: "" to find out; parameters after ";" are passed over.

    Raises a subclass of `UnreadableInput`.
    """
    if not data:
        raise EmptyInput(name=name)
    if len(data) > limits.file_bytes:
        raise FileTooLarge(name=name, limit_mb=limits.file_bytes // 1_000_000)
    kind = media_type.partition(";")[0].strip().lower() or sniff(data, name)
    if kind == ENCRYPTED_OFFICE:
        raise EncryptedFile(name=name)
    if kind not in READERS:
        raise UnsupportedFormat(name=name, format=NAMES.get(kind, kind))
    document = _reader(kind)(data, name, limits)
    if all(block.removed or not block.text.strip() for block in document.blocks):
        raise EmptyInput(name=name)
    return document


def _reader(media_type: str) -> Reader:
    module, _, function = READERS[media_type].partition(":")
    return cast(Reader, getattr(importlib.import_module(f"briefdesk.reading.formats.{module}"), function))


def _text_type(head: str, suffix: str) -> str:
    if head.lstrip().startswith("{\\rtf"):
        return "application/rtf"
    if _HTML.match(head) or (suffix in (".html", ".htm", ".xhtml") and _TAG.search(head)):
        return "text/html"
    if _XML.match(head) or (suffix == ".xml" and head.lstrip().startswith("<")):
        return _xml_type(head)
    if _is_mail(head, suffix):
        return "message/rfc822"
    return "text/markdown" if suffix in (".md", ".markdown", ".mkd") else "text/plain"


def _xml_type(head: str) -> str:
    if "<FictionBook" in head:
        return "application/x-fictionbook+xml"
    return "text/html" if re.search(r"<html[\s>]", head) else "application/xml"


def _is_mail(head: str, suffix: str) -> bool:
    """Two known headers before the first empty line, and nothing else there; one where the name says so."""
    known = set()
    for line in head.lstrip().splitlines():
        header = _HEADER.match(line)
        if not line.strip():
            break
        if header and header[1]:
            known.add(header[1].lower())
        elif not header and not line.startswith("From "):
            return suffix == ".eml" and bool(known)
    return len(known & _MAIL_HEADERS) >= (1 if suffix in (".eml", ".mht") else 2)
