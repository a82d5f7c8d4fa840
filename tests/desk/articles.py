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
    TranslatedSentence,
    Translation,
)
from briefdesk.worker.messages import Models, Summariser

SENTENCES = (
    "The harbour council voted on Monday to keep the night ferry running until spring.",
    "🚢 The boat carries nurses, bakers and dock workers who finish long after the last bus.",
    "Its owner had asked for 60 000 more a year, citing the price of fuel.",
    "The council found the money by delaying repairs to two car parks.",
)
MODEL = ModelRef("encoder", "1", "0" * 64, "ct2")
WRITER = ModelRef("writer-large", "1", "0" * 64, "ct2")
TRANSLATOR = ModelRef("opus-mt-tc-big-en-zle", "1", "0" * 64, "ct2")
MODELS = Models((Summariser("writer-large", "Writer Large"), Summariser("writer-small", "Writer")), ("uk", "es"))
REWRITTEN = ("The night ferry runs until spring.", "Repairs to two car parks pay for it.")
UKRAINIAN = ("Нічний пором ходитиме до весни.", "Його оплатять ремонтом двох стоянок.")


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


def rewritten(of: Article, length: Length = "short", support: float = 0.9) -> Summary:
    """Two sentences in a model's words; the second rests on two of the article's, with this much support."""
    rows = (SummarySentence(REWRITTEN[0], (0,), 0.9), SummarySentence(REWRITTEN[1], (2, 3), support))
    return Summary(rows, length, WRITER, tuple(range(len(of.sentences))))


def translation(language: str = "uk", texts: tuple[str, ...] = UKRAINIAN, text: str = "") -> Translation:
    sentences = tuple(TranslatedSentence(index, each) for index, each in enumerate(texts))
    return Translation(language, "Нічний пором залишається", sentences, TRANSLATOR, text)
