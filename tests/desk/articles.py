"""Articles and summaries for tests of the window, written for them."""

from __future__ import annotations

from briefdesk.records import (
    Article,
    Coverage,
    Length,
    ModelRef,
    Paragraph,
    Removed,
    Sentence,
    SourceFile,
    Summary,
    SummarySentence,
)

SENTENCES = (
    "The harbour council voted on Monday to keep the night ferry running until spring.",
    "🚢 The boat carries nurses, bakers and dock workers who finish long after the last bus.",
    "Its owner had asked for 60 000 more a year, citing the price of fuel.",
    "The council found the money by delaying repairs to two car parks.",
)
MODEL = ModelRef("encoder", "1", "0" * 64, "ct2")


def article(title: str = "Night ferry stays", repeat: int = 1) -> Article:
    """Two sentences a paragraph."""
    text, paragraphs, sentences = "", [], []
    for first in range(0, len(SENTENCES) * repeat, 2):
        start = len(text)
        for number in (first, first + 1):
            sentence = SENTENCES[number % len(SENTENCES)]
            text += " " if number > first else ""
            sentences.append(Sentence(len(text), len(text) + len(sentence)))
            text += sentence
        paragraphs.append(Paragraph(start, len(text)))
        text += "\n\n"
    removed = (Removed("Share this story", "share-links"),)
    source = SourceFile("ferry.txt", "0" * 64, "text/plain")
    return Article(title, "Ada Quill", "", "en", text, tuple(paragraphs), tuple(sentences), removed, source)


def summary(of: Article, *chosen: int, length: Length = "short") -> Summary:
    rows = tuple(SummarySentence(of.sentence_text(index), (index,)) for index in chosen)
    return Summary(rows, length, MODEL, tuple(range(len(of.sentences))))


def coverage(of: Article) -> Coverage:
    return Coverage(len(of.sentences), len(of.sentences), 0)
