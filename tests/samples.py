"""Small records of our own for tests."""

from __future__ import annotations

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

BRIEF = Brief(
    article=ARTICLE,
    summary=Summary((SummarySentence(ARTICLE.sentence_text(0), (0,)),), "headline", _MODEL, (0, 1)),
    translation=None,
    findings=(Finding("lexical-fallback", "info", "summary", 0, 0, "", "", "Chosen by words alone."),),
    coverage=Coverage(2, 2, 2),
    app_version="0.1.0",
    created="2024-05-14T10:00:00+00:00",
)
