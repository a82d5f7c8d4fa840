"""PDF to `Document`: words from pdfium, everything after that from where they stand."""

from briefdesk.reading.formats.pdf.reader import read_pdf

__all__ = ["read_pdf"]
