"""What goes to the clipboard: the brief as text, or what is selected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTextEdit, QWidget

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


def copy_selection(window: QWidget) -> None:
    """Does nothing where nothing is selected."""
    if text := _selected(window):
        text.copy()


def has_selection(window: QWidget) -> bool:
    return _selected(window) is not None


def _selected(window: QWidget) -> QTextEdit | None:
    """The text with the keyboard, else the first one, in which something is selected."""
    texts = sorted(window.findChildren(QTextEdit), key=lambda text: not text.hasFocus())
    return next((text for text in texts if text.isVisible() and text.textCursor().hasSelection()), None)
