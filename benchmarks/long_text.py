"""An article of 30,000 words and its translation, made of a few phrases of our own in ever other orders."""

from __future__ import annotations

from random import Random

from briefdesk.records import (
    Article,
    Coverage,
    ModelRef,
    Paragraph,
    Sentence,
    SourceFile,
    Summary,
    SummarySentence,
    TranslatedSentence,
    Translation,
)

WORDS = 30_000
MODEL = ModelRef("encoder", "1", "0" * 64, "ct2")
PHRASES = {
    "en": (
        "the night ferry left the quay",
        "a clerk of the harbour office counted 60 000 tickets",
        "nurses and bakers waited in the rain",
        "the council put off repairs to two car parks",
        "the owner spoke of the price of fuel",
        "🚢 the last bus had gone",
        "nobody had asked the people who cross every day",
        "the naïve plan of the café's owner was heard",
    ),
    "uk": (
        "нічний пором відійшов від причалу",
        "службовець порту нарахував 60 000 квитків",
        "медсестри й пекарі чекали під дощем",
        "рада відклала ремонт двох стоянок",
        "власник говорив про ціну пального",
        "🚢 останній автобус уже поїхав",
        "ніхто не питав тих, хто переправляється щодня",
        "почули й наївний задум власника кав’ярні",
    ),
}


def sentences(language: str, words: int = WORDS) -> list[str]:
    """So many that the English ones have this many words. Sentence 7 of one language is sentence 7 of the other."""
    chance, found, written = Random(7), [], 0
    while written < words:
        chosen = chance.sample(range(len(PHRASES["en"])), chance.choice((1, 2, 3, 3, 4)))
        text = ", ".join(PHRASES[language][number] for number in chosen)
        written += sum(len(PHRASES["en"][number].split()) for number in chosen)
        found.append(f"{text[0].upper()}{text[1:]}.")
    return found


def paragraphs(said: list[str]) -> list[list[str]]:
    """One to five sentences each."""
    chance, rest, found = Random(11), list(said), []
    while rest:
        count = chance.randint(1, 5)
        found.append(rest[:count])
        rest = rest[count:]
    return found


def article(words: int = WORDS) -> Article:
    text, blocks, spans = "", [], []
    for paragraph in paragraphs(sentences("en", words)):
        begin = len(text)
        for sentence in paragraph:
            text += " " if len(text) > begin else ""
            spans.append(Sentence(len(text), len(text) + len(sentence)))
            text += sentence
        blocks.append(Paragraph(begin, len(text)))
        text += "\n\n"
    source = SourceFile("ferry.txt", "0" * 64, "text/plain")
    return Article("A year on the night ferry", "Ada Quill", "", "en", text, tuple(blocks), tuple(spans), (), source)


def translation(words: int = WORDS) -> Translation:
    said = sentences("uk", words)
    text = "\n\n".join(" ".join(paragraph) for paragraph in paragraphs(said))
    return Translation("uk", "Рік на нічному поромі", _numbered(said), MODEL, text)


def summary(of: Article, rows: int) -> Summary:
    """That many sentences from all over the article, word for word."""
    chosen = range(0, len(of.sentences), max(1, len(of.sentences) // rows))
    said = tuple(SummarySentence(of.sentence_text(index), (index,)) for index in chosen)
    return Summary(said, "long", MODEL, tuple(range(len(of.sentences))))


def summary_translation(of: Summary) -> Translation:
    said = sentences("uk")
    return Translation("uk", "", _numbered([said[each.evidence[0]] for each in of.sentences]), MODEL)


def coverage(of: Article) -> Coverage:
    return Coverage(len(of.sentences), len(of.sentences), 0)


def _numbered(said: list[str]) -> tuple[TranslatedSentence, ...]:
    return tuple(TranslatedSentence(index, text) for index, text in enumerate(said))
