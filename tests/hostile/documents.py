"""Documents that are broken, odd or made to do harm. Made here, byte by byte."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

CONTENT_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Target="word/document.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"""
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SENTENCES = (
    "The bridge over the Lind was closed on Monday. Engineers had found rust in two cables. "
    "The council will decide on repairs next week."
)


def docx(document: str = "", *, prolog: str = "", extra: dict[str, bytes] | None = None) -> bytes:
    """A small Word file around the XML of one paragraph."""
    body = f'{prolog}<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>{document or SENTENCES}</w:t></w:r></w:p>'
    return _zip(
        {
            "[Content_Types].xml": CONTENT_TYPES.encode(),
            "_rels/.rels": RELATIONS.encode(),
            "word/document.xml": f"{body}</w:body></w:document>".encode(),
            **(extra or {}),
        }
    )


def billion_laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return docx("&l9;", prolog=f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{entities}]>')


def external_entity(url: str) -> bytes:
    return docx(f"{SENTENCES} &x;", prolog=f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x SYSTEM "{url}">]>')


def zip_bomb(megabytes: int) -> bytes:
    """A Word file whose text part unpacks to so many megabytes of spaces."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr("_rels/.rels", RELATIONS)
        with archive.open("word/document.xml", "w") as part:
            part.write(f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>'.encode())
            for _ in range(megabytes):
                part.write(b" " * 1_000_000)
            part.write(b"</w:t></w:r></w:p></w:body></w:document>")
    return buffer.getvalue()


def path_traversal() -> bytes:
    return docx(extra={"../../../../tmp/briefdesk-escaped.txt": b"out", "/tmp/briefdesk-escaped.txt": b"out"})


def pdf(*, password: str = "") -> bytes:
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=A4, encrypt=StandardEncryption(password) if password else None)
    for number, line in enumerate(SENTENCES.split(". ")):
        page.drawString(72, 700 - 16 * number, line)
    page.showPage()
    page.save()
    return buffer.getvalue()


def scanned_pdf() -> bytes:
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=A4)
    for _ in range(2):
        page.drawImage(ImageReader(io.BytesIO(png(64, 64))), 0, 0, *A4)
        page.showPage()
    page.save()
    return buffer.getvalue()


def png(width: int, height: int) -> bytes:
    rows = b"".join(b"\0" + bytes([x % 256 for x in range(width)]) for _ in range(height))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data)
        for kind, data in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
            (b"IDAT", zlib.compress(rows)),
            (b"IEND", b""),
        )
    )


def noise(size: int) -> bytes:
    return random.Random(7).randbytes(size)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _zip(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()
