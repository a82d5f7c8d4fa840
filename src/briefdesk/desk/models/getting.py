"""Offers the model that a choice needs, above the brief; once it is there, the brief goes on by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from briefdesk.desk.controller import Controller
from briefdesk.desk.models import offer_words
from briefdesk.desk.models.choices import Choices
from briefdesk.desk.models.message import ProgressMessage
from briefdesk.desk.models.offer_words import Need
from briefdesk.errors import ModelMissing, NoTranslator
from briefdesk.models_process.messages import Model


class Getting(QObject):
    """`bars`: that of the start page, that of the brief. Tells in one of them what is missing, and acts on it."""

    def __init__(self, control: Controller, bars: Sequence[ProgressMessage], parent: QObject) -> None:
        super().__init__(parent)
        self._control, self._models = control, control.models
        self._on_start, self._on_brief = bars
        self._choices = Choices(control.session, control.models)
        self._awaited: Need | None = None
        for bar in bars:
            bar.acted.connect(self._act)
            bar.dismissed.connect(self._dismiss)

    @property
    def need(self) -> Need | None:
        """What the choices need that is not here: for the language before the summariser."""
        session = self._control.session
        for kind, models in (
            ("target", self._choices.missing_for_target),
            ("summariser", self._choices.missing_for_summariser),
        ):
            if models:
                ready = session.result is not None and session.result.final
                return Need(kind, session.wish.to, models, has_summary=ready)  # type: ignore[arg-type]
        return None

    @property
    def replaces_notice(self) -> bool:
        """What the session tells is that a model is missing, and here it can be got."""
        notice = self._control.session.notice
        return notice is not None and isinstance(notice.error, NoTranslator | ModelMissing) and self.need is not None

    def refresh(self) -> None:
        need, session = self.need, self._control.session
        if self.replaces_notice:
            session.dismiss()
        here = self._on_brief if session.article is not None else self._on_start
        for bar in (self._on_start, self._on_brief):
            if bar is here and need is not None and not session.running and not self._is_on_card(need, bar):
                told = offer_words.told(need, self._models.state)
                bar.tell_of(told.message, told.share)
            else:
                bar.tell_of(None)
        self._go_on()

    def _is_on_card(self, need: Need, bar: ProgressMessage) -> bool:
        """The start page names the model for the chosen language anyway."""
        return bar is self._on_start and need.kind == "target" and len(need.models) == 1

    def _act(self, action: str) -> None:
        need = self.need
        if need is None:
            return
        if action == "get":
            self._awaited = need
            for model in need.models:
                self._models.get(model.id)
        elif action == "pause":
            for model in need.models:
                self._models.pause(model.id)

    def _dismiss(self) -> None:
        """The choice is taken back."""
        need, session = self.need, self._control.session
        if need is None:
            return
        self._awaited = None
        if need.kind == "target":
            self._control.choose_target(session.translation.language if session.translation else "")
        else:
            self._control.choose_summariser("")

    def _go_on(self) -> None:
        """What was waited for is there, and the worker knows it: the brief is made as it was wished."""
        session, awaited = self._control.session, self._awaited
        if awaited is None or session.running:
            return
        wish, possible = session.wish, session.possible
        if awaited.kind == "target" and awaited.language != wish.to:  # another one was chosen meanwhile
            self._awaited = None
            return
        known = possible.to == wish.to if awaited.kind == "target" else possible.summariser == wish.summariser
        if known and all(self._is_here(model.id) for model in awaited.models):
            self._awaited = None
            if session.article is not None:
                self._control.brief_again()

    def _is_here(self, id_: str) -> bool:
        model: Model | None = self._models.state.model(id_)
        return model is not None and model.here
