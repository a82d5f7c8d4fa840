from __future__ import annotations

import io
import random
import subprocess
import sys
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import (
    BriefDeskError,
    EmptyInput,
    EncryptedFile,
    FileTooLarge,
    HostileMarkup,
    NotText,
    UnreadableInput,
    UnsupportedFormat,
)
from briefdesk.reading.document import Limits
from briefdesk.reading.formats.sniffing import READERS, read_document, sniff

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500)


def package(*names: str, mimetype: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "<x/>")
    return buffer.getvalue()


def ole(stream: str) -> bytes:
    return OLE + stream.encode("utf-16-le") + bytes(500)


def test_a_book_in_a_zip_goes_to_its_reader() -> None:
    assert sniff(package("Story.fb2"), "Story.fb2.zip") == "application/x-fictionbook+xml"


def test_many_comments_in_front_of_no_page_take_no_time() -> None:
    assert sniff(b"<!-- a -->" * 500 + b"text", "story.txt") == "text/plain"


@pytest.mark.parametrize(
    ("data", "name", "media_type"),
    [
        (b"Just a line.", "note.txt", "text/plain"),
        (b"Just a line.", "note", "text/plain"),
        (b"# A title", "note.md", "text/markdown"),
        (b"%PDF-1.7\n", "note.txt", "application/pdf"),
        (b"{\\rtf1 hello}", "note.txt", "application/rtf"),
        (b"<!DOCTYPE html><p>x", "note.txt", "text/html"),
        (b"  <!-- saved --> <HTML><body>", "page", "text/html"),
        ("\ufeff<html>".encode("utf-16-le"), "page.htm", "text/html"),
        (b"<p>A piece of a page</p>", "page.html", "text/html"),
        (b"No tags at all", "page.html", "text/plain"),
        (b'<?xml version="1.0"?><html xmlns="x">', "page.xml", "text/html"),
        (b'<?xml version="1.0"?><FictionBook>', "book.xml", "application/x-fictionbook+xml"),
        (b'<?xml version="1.0"?><rss/>', "feed.txt", "application/xml"),
        (b"<note>x</note>", "note.xml", "application/xml"),
        (b"From: a@b.example\nSubject: x\n\ny", "saved.txt", "message/rfc822"),
        (b"Subject: x\n\ny", "saved.eml", "message/rfc822"),
        (b"Subject: x\n\ny", "saved.txt", "text/plain"),
        (b"From: Kyiv\nTo: Lviv\nby train it takes six hours\n\nSubject", "trip.txt", "text/plain"),
        (package("word/document.xml"), "report.zip", DOCX),
        (package("word/document.xml")[:40], "report.docx", DOCX),
        (
            package("content.xml", mimetype="application/vnd.oasis.opendocument.text"),
            "x",
            "application/vnd.oasis.opendocument.text",
        ),
        (package("META-INF/container.xml", mimetype="application/epub+zip"), "x", "application/epub+zip"),
        (package("photo.jpg"), "photos.zip", "application/zip"),
        (ole("WordDocument"), "old.docx", "application/msword"),
        (ole("__substg1.0_"), "mail.eml", "application/vnd.ms-outlook"),
        (b"\x89PNG\r\n\x1a\n", "note.txt", "image/png"),
        (b"\x1f\x8b\x08\0", "note.txt", "application/gzip"),
        (b"MZ\x90\0\x03", "note.txt", "application/x-executable"),
    ],
)
def test_content_decides_and_the_name_helps(data: bytes, name: str, media_type: str) -> None:
    assert sniff(data, name) == media_type


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b"", "empty.txt", EmptyInput),
        (b" \n", "blank.txt", EmptyInput),
        (ole("EncryptedPackage"), "report.docx", EncryptedFile),
        (ole("WordDocument"), "report.doc", UnsupportedFormat),
        (ole("Something"), "report.doc", UnsupportedFormat),
        (package("xl/workbook.xml"), "sheet.xlsx", UnsupportedFormat),
        (package("a.txt"), "a.zip", UnsupportedFormat),
        (b"\xff\xd8\xff\xe0" + bytes(50), "photo.txt", UnsupportedFormat),
        (random.Random(3).randbytes(4000), "noise.txt", NotText),
        (b"<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;'>]><a>&c;</a>", "laughs.xml", HostileMarkup),
        (b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>", "outside.txt", HostileMarkup),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(data: bytes, name: str, error: type[UnreadableInput]) -> None:
    with pytest.raises(error) as refused:
        read_document(data, name, Limits())
    assert name in refused.value.message


def test_a_file_over_the_limit_is_not_looked_at() -> None:
    with pytest.raises(FileTooLarge):
        read_document(b"x" * 1001, "big.txt", Limits(file_bytes=1000))


def test_a_known_media_type_is_not_guessed_again() -> None:
    blocks = read_document(b"<html> is a tag", "", Limits(), "text/plain; charset=utf-8").blocks
    assert [block.text for block in blocks] == ["<html> is a tag"]


def test_the_text_of_unknown_xml_is_read() -> None:
    feed = "<?xml version='1.0'?><rss><item><title>Пором</title><p>It <b>runs</b> again.</p></item></rss>"
    blocks = read_document(feed.encode(), "feed.xml", Limits()).blocks
    assert [block.text for block in blocks] == ["Пором", "It runs again."]


@pytest.mark.parametrize("media_type", READERS)
def test_every_reader_is_there_and_refuses_in_good_order(media_type: str) -> None:
    with pytest.raises(BriefDeskError):
        read_document(b"\0\1\2\3\4\5\6\7" * 20, "noise", Limits(), media_type)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([b"", b"%PDF-1.4", b"{\\rtf1", b"<html>", b"<?xml", b"PK\3\4", b"From: a\nTo: b\n\n", OLE[:8]]),
    st.binary(max_size=200),
    st.sampled_from(["a", "a.txt", "a.md", "a.html", "a.eml", "a.docx", "a.xml"]),
)
def test_any_bytes_give_a_document_or_an_error_of_ours(start: bytes, rest: bytes, name: str) -> None:
    try:
        document = read_document(start + rest, name, Limits())
    except BriefDeskError:
        return
    assert any(not block.removed for block in document.blocks)


def test_a_text_file_waits_for_no_other_reader() -> None:
    program = (
        "import sys\n"
        "from briefdesk.reading.document import Limits\n"
        "from briefdesk.reading.formats.sniffing import read_document\n"
        "read_document('Дощ ущух.'.encode(), 'rain.txt', Limits())\n"
        "print({'trafilatura', 'pypdfium2', 'markdown_it', 'lxml', 'charset_normalizer'} & set(sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "set()"
