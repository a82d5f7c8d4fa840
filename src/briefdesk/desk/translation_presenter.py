"""Brings the second language of the window in line with the session: beside the summary, and in the article's place.

Sentences come in by the hundred: each is shown once, and nothing is built anew for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from briefdesk.desk import doubts, fonts, naming, wording
from briefdesk.desk.controller import Controller
from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.original import OriginalPane
from briefdesk.desk.translated_article import GrowingArticle, Readable, complete
from briefdesk.records import Article, Finding, Translation

Spans = tuple[tuple[int, int], ...]


class TranslationPresenter(QObject):
    """`begun`: the translated article was written anew, and knows no numbers and no evidence yet."""

    begun = Signal()

    def __init__(self, control: Controller, original: OriginalPane, brief: BriefPane) -> None:
        super().__init__(original)
        self._control, self._original, self._brief = control, original, brief
        self._fed: LiveTranslation | None = None
        self._article: Readable | None = None
        self._of: Article | None = None
        self._sentences, self._px = 0, 0
        self._marked: tuple[Spans, Spans] = ((), ())
        self._face = fonts.face()

    def show_beside_summary(self) -> None:
        """Views, headings, translated rows and doubts."""
        now, rows = self._control.session, self._brief.rows
        live, target = now.translation, now.target
        self._brief.offer_views(bool(target) and now.summary is not None)
        rows.show_translations(live.texts if live else {}, target, now.awaited, now.retranslated)
        self._show_heading()
        rows.show_doubts(doubts.shown_in(now.result))

    def show_article(self, px: int) -> None:
        """The translated article, as far as it is there."""
        live = self._control.session.whole
        has_text = live is not None and bool(live.sentences)
        self._original.offer_translation(naming.language(live.language) if live and has_text else "")
        if live is None or not self._original.shows_translation:
            return
        if live is not self._fed:
            self._px, self._face = px, fonts.face()
            self._begin(live)
            return
        if isinstance(self._article, GrowingArticle):
            self._grow(live, self._article)
        elif self._article is not None:
            self._mark()
        if (px, fonts.face()) != (self._px, self._face):
            self._px, self._face = px, fonts.face()
            if self._article is not None:  # else it is about to be written, in these letters
                self._original.translated.show_article(self._article, px)

    def _begin(self, live: LiveTranslation) -> None:
        now = self._control.session
        assert now.article is not None
        shown = self._article
        is_continued = self._of is now.article and shown is not None and shown.language == live.language
        self._fed, self._of, self._sentences = live, now.article, 0
        self._article = self._article if is_continued else None
        if live.record is not None:
            QTimer.singleShot(0, self, partial(self._complete, live, live.record, now.article, is_continued))
            return
        title = now.translation.title if now.translation else ""
        self._article = growing = GrowingArticle(now.article, live.language, title)
        self._grow(live, growing)
        self._original.translated.show_article(growing, self._px)
        self._original.translated.show_doubts(())
        self._marked = ((), ())
        self.begun.emit()

    def _complete(self, live: LiveTranslation, record: Translation, of: Article, is_continued: bool) -> None:
        """In steps, with room between them for other events: a long article takes a while."""
        if live is self._fed:
            self._article = complete(of, record)
            QTimer.singleShot(0, self, partial(self._show_complete, live, self._article, is_continued))

    def _show_complete(self, live: LiveTranslation, article: Article, is_continued: bool) -> None:
        if live is self._fed:
            view = self._original.translated
            view.show_article(article, self._px, same_place=is_continued)
            self._marked = ((), ())
            self._mark()
            self.begun.emit()

    def _mark(self) -> None:
        """What is to be verified in the article, as long as it is, and where other words are offered."""
        result = self._control.session.result
        marked = (_spans(doubts.open_in_article(result)), _spans(doubts.offers_in_article(result)))
        if marked != self._marked:
            self._marked = marked
            self._original.translated.show_doubts(*marked)

    def _grow(self, live: LiveTranslation, growing: GrowingArticle) -> None:
        if self._sentences < len(live.sentences):
            for sentence in live.sentences[self._sentences :]:
                growing.add(sentence)
            self._sentences = len(live.sentences)
            self._original.translated.grow()

    def _show_heading(self) -> None:
        now = self._control.session
        if now.article is None or now.summary is None:
            return
        language = now.article.language
        word_for_word = naming.tr("Brief", "Key sentences, word for word")
        if any(sentence.edited for sentence in now.summary.sentences):
            word_for_word = naming.tr("Brief", "Key sentences, word for word but for your edits")
        writer = wording.made_by(language, naming.model(now.summary.model, now.models))
        model = now.translation.model if now.translation else None
        translator = wording.translated_by(now.target, naming.model(model, now.models) if model else "")
        target = naming.language(now.target)
        self._brief.rows.show_heading(writer if now.rewritten else word_for_word, translator, target)


def _spans(findings: Iterable[Finding]) -> Spans:
    return tuple((each.start, each.end) for each in findings)
