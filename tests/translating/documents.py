"""Articles of any layout: text in which what is a sentence stands between marks."""

from __future__ import annotations

import re

from briefdesk.records import Article, Paragraph, Sentence, SourceFile

_SENTENCE = re.compile(r"\{([^{}]*)\}", re.DOTALL)


def laid_out(marked: str, *, title: str = "", language: str = "en") -> Article:
    """ "Heading\\n\\n{First.} {Second.}" is a heading and two sentences."""
    text, spans = "", []
    place = 0
    for match in _SENTENCE.finditer(marked):
        text += marked[place : match.start()]
        spans.append((len(text), len(text) + len(match[1])))
        text += match[1]
        place = match.end()
    text += marked[place:]
    return Article(
        title=title,
        byline="",
        published="",
        language=language,
        text=text,
        paragraphs=tuple(Paragraph(found.start(), found.end()) for found in re.finditer(r"(?s).+?(?=\n\n|\Z)", text)),
        sentences=tuple(Sentence(*span) for span in spans),
        removed=(),
        source=SourceFile("", "", "text/plain"),
    )
