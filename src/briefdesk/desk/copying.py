"""What goes to the clipboard: the brief as text, or what is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QTextEdit, QWidget

from briefdesk.desk import wording
from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.widgets.sentence_row import View
from briefdesk.records import Article, Summary


class Copier(QObject):
    """Answers the actions that copy, from what the session knows."""

    def __init__(self, actions: Actions, control: Controller, brief: BriefPane, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._control, self._brief = actions, control, brief
        handlers: list[tuple[QAction, Callable[[], object]]] = [
            (actions.copy_selected, lambda: copy_selection(window)),
            (actions.copy, self._copy_shown),
            (actions.copy_summary, lambda: self._copy(summary_text)),
            (actions.copy_translation, lambda: self._copy(translation_text)),
            (actions.copy_pairs, lambda: self._copy(in_pairs)),
            (actions.copy_sources, self._copy_with_sources),
        ]
        for action, handler in handlers:
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
        brief.rows.row_copied.connect(self._copy_row)

    def refresh(self) -> None:
        """Only what is there can be copied."""
        now = self._control.session
        for action in self._actions.copies:
            action.setEnabled(now.summary is not None)
        for action in (self._actions.copy_translation, self._actions.copy_pairs):
            action.setEnabled(now.summary is not None and bool(self._translated()))

    def _copy_shown(self) -> None:
        shown: dict[View, Callable[[Summary, Mapping[int, str]], str]] = {
            "summary": summary_text,
            "translation": translation_text,
            "bilingual": in_pairs,
        }
        self._copy(shown[self._brief.view] if self._translated() else summary_text)

    def _copy(self, made_by: Callable[[Summary, Mapping[int, str]], str]) -> None:
        summary = self._control.session.summary
        if summary is not None:
            self._to_clipboard(made_by(summary, self._translated()))

    def _copy_with_sources(self) -> None:
        now = self._control.session
        if now.summary is not None and now.article is not None:
            self._to_clipboard(with_sources(now.article, now.summary))

    def _copy_row(self, row: int) -> None:
        """What the row shows."""
        summary = self._control.session.summary
        if summary is not None:
            original, translated = summary.sentences[row].text, self._translated().get(row, "")
            texts = {
                "summary": [original],
                "translation": [translated or original],
                "bilingual": [original, translated],
            }
            self._to_clipboard("\n".join(text for text in texts[self._brief.view] if text))

    def _translated(self) -> Mapping[int, str]:
        live = self._control.session.translation
        return live.texts if live is not None else {}

    def _to_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._brief.confirm_copy()


def summary_text(summary: Summary, _translated: Mapping[int, str] | None = None) -> str:
    """One sentence a line."""
    return "\n".join(sentence.text for sentence in summary.sentences)


def translation_text(summary: Summary, translated: Mapping[int, str]) -> str:
    """One sentence a line; one that is not translated (yet) as it is."""
    return "\n".join(translated.get(row, sentence.text) for row, sentence in enumerate(summary.sentences))


def in_pairs(summary: Summary, translated: Mapping[int, str]) -> str:
    """Each sentence with its translation below it, and a blank line between pairs."""
    pairs = ([sentence.text, translated.get(row, "")] for row, sentence in enumerate(summary.sentences))
    return "\n\n".join("\n".join(text for text in pair if text) for pair in pairs)


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
