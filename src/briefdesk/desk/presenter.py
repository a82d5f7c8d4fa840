"""Brings every part of the window in line with the session and the settings. Cheap where nothing changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from briefdesk.desk import doubts, finding_words, fonts, naming, wording
from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.models import choices_words
from briefdesk.desk.models.choices import Choices
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.evidence import EvidenceLink
from briefdesk.desk.panes.original import OriginalPane
from briefdesk.desk.panes.rows import Look
from briefdesk.desk.panes.start import StartPage
from briefdesk.desk.session import Phase
from briefdesk.desk.toolbar import Toolbar
from briefdesk.desk.translation_presenter import TranslationPresenter
from briefdesk.desk.widgets.parts import announce
from briefdesk.desk.widgets.progress_panel import Promise
from briefdesk.desk.widgets.status_line import StatusLine
from briefdesk.records import Article, Summary

Letters = tuple[int, str]
"""Size in px and typeface of the texts."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the presenter keeps in line."""

    actions: Actions
    toolbar: Toolbar
    start: StartPage
    original: OriginalPane
    brief: BriefPane
    evidence: EvidenceLink
    status: StatusLine


class Presenter(QObject):
    def __init__(self, control: Controller, parts: Parts) -> None:
        super().__init__(parts.original)
        self._control, self._parts = control, parts
        self._choices = Choices(control.session, control.models)
        self._translations = TranslationPresenter(control, parts.original, parts.brief)
        self._translations.begun.connect(lambda: parts.evidence.show_summary(control.session.summary))
        self._shown: tuple[Article | None, Summary | None, Letters, bool] = (None, None, (0, ""), False)

    def show_state(self) -> None:
        """Everything but the texts."""
        now = self._control.session
        self._show_progress()
        self._show_notice()
        self._show_choices()
        final = now.result is None or now.result.final or not now.running
        self._parts.brief.coverage.show_coverage(now.summary, now.coverage, self._notes(), final)
        self._show_models()
        self._parts.status.show_refused(self._control.attempts.refused)
        self._parts.status.show_private(self._control.settings.private, now.result is not None and now.result.unkept)
        self._parts.status.show_work(now.seconds, now.memory_bytes, len(self._control.queue.waiting))

    def show_texts(self, px: int) -> None:
        """Article and summary, at this text size, and their translations."""
        now, parts, face = self._control.session, self._parts, fonts.face()
        shown = (now.article, now.summary, (px, face), now.rewritten)
        if shown != self._shown:
            article, _, letters, _ = self._shown
            if now.article is not None and (now.article is not article or (px, face) != letters):
                parts.original.view.show_article(now.article, px)
            look = Look(now.article.language if now.article else "", px, now.rewritten, face)
            parts.brief.show_summary(now.summary, look)
            parts.evidence.show_summary(now.summary)
            self._shown = shown
        self._translations.show_beside_summary()
        self._translations.show_article(px)

    def _show_progress(self) -> None:
        now = self._control.session
        panel, other = self._parts.brief.progress, self._parts.start.progress
        if now.article is None:
            panel, other = other, panel
        other.end()
        if not now.running:
            if panel.busy:
                self._announce_end()
            panel.end()
        elif not panel.busy:
            panel.begin(translates=bool(now.possible.to))
        panel.promise(self._promise())
        if now.running and now.progress is not None:
            panel.show_progress(now.progress)
        self._parts.brief.rows.show_waiting(now.phase is Phase.SUMMARISING and now.summary is None)
        idle = now.phase is Phase.RESTING and now.summary is None
        self._parts.brief.show_hint(self.tr("Press Brief to pick the key sentences of this article.") if idle else "")

    def _notes(self) -> tuple[str, ...]:
        """How the brief was made, and what is to be verified outside of its sentences."""
        now = self._control.session
        told = [each for each in now.findings if each.severity == "info" and not each.is_offer]
        notes = [finding_words.words(each.note) for each in told]
        notes += [wording.about_headline(question.note) for question in doubts.open_about_headline(now.result)]
        in_article = len(doubts.open_in_article(now.result))
        notes += [wording.to_verify_in_article(in_article)] if in_article else []
        return tuple(dict.fromkeys(notes))

    def _promise(self) -> Promise:
        now = self._control.session
        if now.summary is None:
            return "soon"
        if now.phase is Phase.TRANSLATING:
            return "ready"
        is_final = now.result is not None and now.result.final
        return "kept" if is_final or now.phase is Phase.READING else "replaced"

    def _show_models(self) -> None:
        now = self._control.session
        writer = self.tr("Key sentences")
        if now.summary is not None and now.rewritten:
            writer = naming.model(now.summary.model, now.models)
        live = next((each for each in (now.translation, now.whole) if each and each.model), None)
        if live is None or live.model is None or now.article is None:
            self._parts.status.show_models(writer, "")
        else:
            languages = (now.article.language, live.language)
            self._parts.status.show_models(writer, naming.model(live.model, now.models), languages)

    def _announce_end(self) -> None:
        now, pane = self._control.session, self._parts.brief
        if now.notice is not None:
            announce(pane, wording.message(now.notice).title)
        elif now.summary is not None:
            announce(pane, pane.accessibleName())

    def _show_notice(self) -> None:
        notice = self._control.session.notice
        bars = {"original": self._parts.original.message, "brief": self._parts.brief.message}
        if self._control.session.article is None:
            bars = dict.fromkeys(bars, self._parts.start.message)
        speaking = bars[notice.side] if notice else None
        for bar in (self._parts.start.message, self._parts.original.message, self._parts.brief.message):
            bar.tell(wording.message(notice) if notice and bar is speaking else None)

    def _show_choices(self) -> None:
        now, does = self._control.session, self._parts.actions
        self._parts.toolbar.show_state(now.running, now.can_brief)
        self._show_toolbar()
        for length, action in does.lengths.items():
            action.setChecked(length == now.wish.length)
            action.setEnabled(not now.running)
        does.brief.setEnabled(now.can_brief)
        does.stop.setEnabled(now.running)
        does.back.setEnabled(now.can_go_back)
        does.next_view.setEnabled(self._parts.brief.has_views)
        for action in (does.next_pane, does.previous_pane):
            action.setEnabled(now.article is not None)
        does.left_out.setEnabled(now.article is not None and bool(now.article.removed))

    def _show_toolbar(self) -> None:
        now, toolbar = self._control.session, self._parts.toolbar
        summarisers = now.models.summarisers if now.models else ()
        toolbar.length.show_length(now.wish.length)
        choices = self._choices
        toolbar.summariser.show_models(summarisers, choices.summariser, choices_words.summarisers(choices))
        toolbar.target.show_targets(choices.targets, choices.target, now.wish.whole, choices_words.targets(choices))
        toolbar.fit()
