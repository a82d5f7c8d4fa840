"""Brings every part of the window in line with the session and the settings. Cheap where nothing changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from briefdesk.desk import wording
from briefdesk.desk.actions import Actions
from briefdesk.desk.controller import Controller
from briefdesk.desk.panes.brief import BriefPane
from briefdesk.desk.panes.evidence import EvidenceLink
from briefdesk.desk.panes.original import OriginalPane
from briefdesk.desk.panes.start import StartPage
from briefdesk.desk.session import Phase
from briefdesk.desk.toolbar import Toolbar
from briefdesk.desk.widgets.parts import announce
from briefdesk.desk.widgets.status_line import StatusLine
from briefdesk.records import Article, Summary


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
        super().__init__(control)
        self._control, self._parts = control, parts
        self._shown: tuple[Article | None, Summary | None, int] = (None, None, 0)

    def show_state(self) -> None:
        """Everything but the texts."""
        now = self._control.session
        self._show_progress()
        self._show_notice()
        self._show_choices()
        self._parts.brief.coverage.show_coverage(now.summary, now.coverage, now.findings)
        self._parts.status.show_work(now.seconds, now.memory_bytes, len(now.waiting))

    def show_texts(self, px: int) -> None:
        """Article and summary, at this text size."""
        now = self._control.session
        if (now.article, now.summary, px) == self._shown:
            return
        article, _, size = self._shown
        if now.article is not None and (now.article is not article or px != size):
            self._parts.original.view.show_article(now.article, px)
        self._parts.brief.show_summary(now.summary, now.article.language if now.article else "", px)
        self._parts.evidence.show_summary(now.summary)
        self._shown = (now.article, now.summary, px)

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
            panel.begin()
        panel.promise(keeps=now.summary is not None)
        if now.running and now.progress is not None:
            panel.show_progress(now.progress)
        self._parts.brief.show_waiting(now.phase is Phase.SUMMARISING and now.summary is None)
        idle = now.phase is Phase.RESTING and now.summary is None
        self._parts.brief.show_hint(self.tr("Press Brief to pick the key sentences of this article.") if idle else "")

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
        self._parts.toolbar.length.show_length(now.length)
        for length, action in does.lengths.items():
            action.setChecked(length == now.length)
            action.setEnabled(not now.running)
        does.brief.setEnabled(now.can_brief)
        does.stop.setEnabled(now.running)
        does.back.setEnabled(now.can_go_back)
        for action in does.copies:
            action.setEnabled(now.summary is not None)
        for action in (does.next_pane, does.previous_pane):
            action.setEnabled(now.article is not None)
        does.left_out.setEnabled(now.article is not None and bool(now.article.removed))
