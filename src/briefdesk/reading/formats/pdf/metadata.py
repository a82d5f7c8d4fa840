"""What a PDF's information dictionary says, where it makes sense."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2 as pdfium

from briefdesk.reading.formats.metadata import person, stated_title


@dataclass(frozen=True, slots=True)
class Metadata:
    """Title and author; "" for what is missing or makes no sense. The date of the file is not that of the article."""

    title: str = ""
    author: str = ""


def metadata_of(document: pdfium.PdfDocument) -> Metadata:
    """The metadata of an open document."""
    return Metadata(title=stated_title(_value(document, "Title")), author=person(_value(document, "Author")))


def _value(document: pdfium.PdfDocument, key: str) -> str:
    try:
        value = str(document.get_metadata_value(key))
    except UnicodeError:
        return ""
    return " ".join("".join(char if char.isprintable() else " " for char in value).split())
