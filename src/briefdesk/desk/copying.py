"""The brief as text for the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefdesk.desk import wording
from briefdesk.records import Article, Summary


def summary_text(summary: Summary) -> str:
    """One sentence a line."""
    return "\n".join(sentence.text for sentence in summary.sentences)


def with_sources(article: Article, summary: Summary) -> str:
    """Each sentence with the sentences of the article that it comes from, then the article itself."""
    lines = [f"{each.text} ({wording.from_sentences(each.evidence)})" for each in summary.sentences]
    about = [part for part in (article.title, article.byline, article.published) if part]
    source = QCoreApplication.translate("Copy", "Source: %1").replace("%1", " · ".join(about))
    return "\n".join([*lines, "", source] if about else lines)
