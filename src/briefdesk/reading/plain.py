"""Text that is an article already: nothing is taken out of it, and every line is a paragraph."""

from __future__ import annotations

import hashlib

from briefdesk.reading.language import detect
from briefdesk.reading.sentences import split
from briefdesk.records import Article, Paragraph, Sentence, SourceFile


def plain_article(text: str, language: str = "") -> Article:
    """`language`: ISO 639-1, "" to find out. The text stays as it is, so that places in it mean what they meant."""
    language = language or detect(text, "")
    paragraphs, sentences, start = [], [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            paragraphs.append(Paragraph(start, start + len(line.rstrip())))
        spans = split(line, language)
        sentences += [Sentence(start + span.start, start + span.end) for span in spans]
        start += len(line)
    source = SourceFile("", hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), "text/plain")
    return Article("", "", "", language, text, tuple(paragraphs), tuple(sentences), (), source)
