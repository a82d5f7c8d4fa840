"""Small records of our own for tests."""

from __future__ import annotations

from dataclasses import replace

from briefdesk.records import (
    Article,
    Brief,
    Coverage,
    Finding,
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

TEXT = "Source: Harbour News\n\nThe port of Київ <b>closed</b> on Friday. Repairs cost *four* million."
_FIRST = TEXT.index("The port")
_SECOND = TEXT.index("Repairs")

ARTICLE = Article(
    title="Port & harbour",
    byline="Ann Keller",
    published="2024-05-14",
    language="en",
    text=TEXT,
    paragraphs=(Paragraph(0, _FIRST - 2, "credit"), Paragraph(_FIRST, len(TEXT))),
    sentences=(Sentence(_FIRST, _SECOND - 1), Sentence(_SECOND, len(TEXT))),
    removed=(Removed("Leave a Reply", "reply-form"), Removed("Reply", "reply-form")),
    source=SourceFile("port.txt", "0" * 64, "text/plain"),
)
_MODEL = ModelRef("all-MiniLM-L6-v2", "1", "0" * 64, "ct2")
_WRITER = ModelRef("distilbart-cnn-12-6", "1", "0" * 64, "ct2")
_TRANSLATOR = ModelRef("opus-mt-tc-big-en-zle", "1", "0" * 64, "ct2")

BRIEF = Brief(
    article=ARTICLE,
    summary=Summary((SummarySentence(ARTICLE.sentence_text(0), (0,)),), "headline", _MODEL, (0, 1)),
    translation=None,
    findings=(Finding("lexical-fallback", "info", "summary", 0, 0, "", "", "Chosen by words alone."),),
    coverage=Coverage(2, 2, 0),
    app_version="0.1.0",
    created="2024-05-14T10:00:00+00:00",
)

REWRITTEN = replace(
    BRIEF,
    summary=Summary((SummarySentence("The port is closed.", (0,), 0.4),), "headline", _WRITER, (0,)),
    translation=Translation("uk", "Порт & гавань", (TranslatedSentence(0, "Порт <закрито>."),), _TRANSLATOR),
    findings=(Finding("weak-support", "doubt", "summary", 0, 19, "The port is closed.", "", "Verify it."),),
    coverage=Coverage(2, 2, 1),
    whole=Translation(
        "uk",
        "Порт & гавань",
        (TranslatedSentence(0, "Порт закрили в п’ятницю."), TranslatedSentence(1, "Ремонт коштує чотири мільйони.")),
        _TRANSLATOR,
        "Джерело: Harbour News\n\nПорт закрили в п’ятницю. Ремонт коштує чотири мільйони.",
    ),
)
"""Written by a model that read half of the article, and translated, the article too."""
