"""Between the session and the worker: what the person asks for becomes jobs, what the worker says becomes state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from briefdesk import limits, paths
from briefdesk.attempts import Attempt
from briefdesk.desk.background import Background
from briefdesk.desk.glossary_refresh import GlossaryRefresh
from briefdesk.desk.incoming import Incoming
from briefdesk.desk.library.keeping import Keeping
from briefdesk.desk.models.control import ModelsControl
from briefdesk.desk.notices import Notice
from briefdesk.desk.privacy.log import AttemptLog
from briefdesk.desk.queue import Item, Queue
from briefdesk.desk.result import Result
from briefdesk.desk.session import Job, Session
from briefdesk.desk.worker_process import WorkerProcess
from briefdesk.errors import BriefDeskError
from briefdesk.events import Progress, SentenceTranslated
from briefdesk.records import Length, Wish
from briefdesk.settings import TEXT_SIZES, Settings
from briefdesk.worker.messages import Models

FRAME_MS = 30
STREAMED = (Progress, SentenceTranslated)


class Controller(QObject):
    """`changed`: session or settings are not what they were. `keep` stores the settings.

    `leaving`: the text that is shown is about to be replaced: what is being written in it has to be handed in now.
    `interface_chosen`: the window is to speak the language that is now in the settings.

    What a worker sends by the hundred is told once a frame.
    """

    changed = Signal()
    leaving = Signal()
    interface_chosen = Signal()

    def __init__(self, settings: Settings, keep: Callable[[Settings], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings, self.keep = settings, keep
        self.session = Session(Wish(settings.length, settings.summariser, settings.target, settings.whole))
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        self._frame.timeout.connect(self._tell_later)
        self._untold = False
        self.worker = WorkerProcess(self)
        self.worker.keep_to(limits.environment(settings))
        self.worker.replied.connect(self._take)
        self.worker.lost.connect(self._lost)
        self.worker.unavailable.connect(self._no_worker)
        self.keeping = Keeping(self.session, lambda: self.settings, self)
        self.keeping.restored.connect(self._restored)
        self.keeping.failed.connect(self._not_kept)
        self.background = Background(self.session, self.worker, self)
        self.keeping.waiting = lambda: self.queue.unkept(self.session.result)
        self.background.changed.connect(self.changed)
        self.background.ended.connect(self._end_queued)
        self.changed.connect(self.keeping.notice_change)
        self.changed.connect(self.background.go_on)
        self.models = ModelsControl(self)
        self.models.process.keep_to(limits.environment(settings))
        self.models.listed.connect(self.worker.look_around)
        self.models.changed.connect(self.changed)
        self.glossary = GlossaryRefresh(lambda: self.session.result, self.revise, self)
        self.attempts = AttemptLog(self)
        self.models.tried.connect(self.attempts.hear)
        self.attempts.changed.connect(self.changed)

    @property
    def told(self) -> bool:
        """Everything that the worker has sent was told."""
        return not self._untold

    def open_files(self, files: Sequence[Path]) -> None:
        """One or more files: the first opens, the others wait for their turn in the queue."""
        first, *others = files
        self.queue.withdraw(first)
        self.queue.add(path for path in others if path != first)
        self._begin(self.session.open_file(first))

    @property
    def queue(self) -> Queue:
        return self.background.queue

    def open_queued(self, item: Item) -> None:
        """Show what is done; open what is not, now."""
        if item.result is None:
            self.open_files([item.path])
        elif item.result is not self.session.result:
            self.show_result(item.result, item.notice)
            self._remember(str(item.path))

    def open_sample(self) -> None:
        self.open_files([paths.sample()])

    def take_in(self, article: Incoming) -> None:
        """What was pasted or dropped."""
        if article.files:
            self.open_files(article.files)
        else:
            self._begin(self.session.open_text(article.text, article.html))

    def brief_again(self) -> None:
        if not self.session.running:
            self._begin(self.session.again())

    def stop(self) -> None:
        self.session.stop()
        self.worker.stop()
        self.revise()

    def open_brief(self, id_: int) -> None:
        """One of the Library."""
        if self.session.result is None or self.session.result.keep.id != id_:
            self.keeping.get(id_, self.show_result)

    def show_result(self, result: Result, notice: Notice | None = None) -> None:
        """Another one takes the place of what is shown, as it is; what runs is stopped."""
        self._leave()
        if self.session.running:
            self.worker.stop()
        self.session.open_result(result, notice)
        self.revise()

    def go_back(self) -> None:
        self._leave()
        self.session.go_back()
        self.revise()

    def go_back_to_edits(self) -> None:
        """To the summary that was edited before another one took its place."""
        self._leave()
        self.session.go_back_to_edits()
        self.revise()

    def revise(self) -> None:
        """Call after an edit: the worker is asked what is not known of it, once it has time."""
        was_revising = self.session.revising
        request = self.session.revise()
        if request is not None:
            self.queue.give_way()
            self.worker.start(request)
        elif was_revising:
            self.worker.stop()
        self.changed.emit()

    def revise_again(self) -> None:
        """After it did not work."""
        self.session.dismiss()
        self.revise()

    def choose_length(self, length: Length) -> None:
        self._choose(replace(self.session.wish, length=length))

    def choose_summariser(self, id_: str) -> None:
        self._choose(replace(self.session.wish, summariser=id_))

    def choose_target(self, language: str) -> None:
        """The language to translate into; "" for none."""
        self._choose(replace(self.session.wish, to=language))

    def choose_whole(self, whole: bool) -> None:
        """Whether the article is translated, too."""
        self._choose(replace(self.session.wish, whole=whole))

    def resize_text(self, px: int) -> None:
        """The size of the reading text, within what is readable."""
        size = max(TEXT_SIZES.start, min(TEXT_SIZES.stop - 1, px))
        self.change(text_size=size)

    def change(self, **choices: object) -> None:
        """Settings that are no part of the wish for a brief: they hold, and are stored, at once."""
        changed = msgspec.structs.replace(self.settings, **choices)
        if changed != self.settings:
            self._store(changed)
            self.worker.keep_to(limits.environment(changed))
            self.models.process.keep_to(limits.environment(changed))
            self.changed.emit()

    def tell_mended(self, fields: Sequence[str]) -> None:
        """Settings that were no good became their defaults: say so once."""
        if fields:
            self.session.mended(fields)
            self._store(self.settings)
            self.changed.emit()

    def set_interface(self, code: Literal["", "en", "uk", "es"]) -> None:
        """The language of menus and messages; "" for the system's."""
        if code != self.settings.interface:
            self.leaving.emit()
            self._store(msgspec.structs.replace(self.settings, interface=code))
            self.interface_chosen.emit()

    def set_library(self, on: bool) -> None:
        """Whether finished briefs are kept, as the person has just said."""
        self._store(msgspec.structs.replace(self.settings, library="on" if on else "off"))
        self.changed.emit()

    def set_private(self, on: bool) -> None:
        """In private mode nothing of an article is kept: no brief, no draft, no name among the recent files."""
        self._store(msgspec.structs.replace(self.settings, private=on))
        self.changed.emit()

    def tell(self, notice: Notice) -> None:
        """Something that did not go well outside of the session."""
        self.session.notice = notice
        self.changed.emit()

    def dismiss(self) -> None:
        self.session.dismiss()
        self.changed.emit()

    def shut_down(self, geometry: str, split: tuple[int, int] | None) -> None:
        """Store the choices and end the worker."""
        self.leaving.emit()
        split = split if split is not None else self.settings.split
        self._store(msgspec.structs.replace(self.settings, geometry=geometry, split=split))
        self.keeping.shut_down()
        self.models.shut_down()
        self.worker.shut_down()

    def _store(self, settings: Settings) -> None:
        wish = self.session.wish
        self.settings = msgspec.structs.replace(
            settings, length=wish.length, summariser=wish.summariser, target=wish.to, whole=wish.whole
        )
        self.keep(self.settings)

    def _choose(self, wish: Wish) -> None:
        self._leave()
        self._begin(self.session.choose(wish))

    def _leave(self) -> None:
        self.leaving.emit()
        self.keeping.look(leaving=True)

    def _begin(self, job: Job | None) -> None:
        if job is not None:
            self.queue.give_way()
            self.worker.start(job)
        self.changed.emit()

    def _take(self, reply: object) -> None:
        if isinstance(reply, Attempt):
            self.attempts.hear(reply)
            return
        if self.background.hears(reply):
            return
        if self.session.is_replaced_by(reply):
            self._leave()
        was_running = self.session.running
        if isinstance(reply, Models):
            self.models.look_again()
        path = self.session.take(reply)  # type: ignore[arg-type]  # a Qt signal carries any object
        if was_running and not self.session.running:
            self.revise()  # what was edited meanwhile
        self._remember(path)
        if not isinstance(reply, STREAMED):
            self._tell()
        elif self._frame.isActive():
            self._untold = True
        else:
            self._tell()
            self._frame.start()

    def _end_queued(self, item: Item) -> None:
        if item.result is not None:
            self.keeping.keep(item.result)

    def _remember(self, path: str) -> None:
        """Among the recent files."""
        if path and not self.settings.private:
            self._store(self.settings.with_recent(path))

    def _tell(self) -> None:
        self._untold = False
        self.changed.emit()

    def _tell_later(self) -> None:
        if self._untold:
            self._tell()
            self._frame.start()

    def _restored(self, result: Result, waiting: Sequence[Path]) -> None:
        """Nothing that a person has opened meanwhile is taken away."""
        self.queue.add(waiting)
        if self.session.result is None and not self.session.running:
            self.show_result(result, Notice("restored", "brief", kept=True, ready=result.ready))
        elif self.session.before is None:
            self.session.before = result
            self.session.notice = Notice("restored-before", "original", kept=True)
            self.changed.emit()

    def _not_kept(self, error: BriefDeskError) -> None:
        self.session.notice = Notice("not-kept", "brief", kept=True, error=error)
        self.changed.emit()

    def _lost(self) -> None:
        if not self.background.loses_worker():
            self.session.lost()
            self.changed.emit()

    def _no_worker(self) -> None:
        self.session.no_worker()
        self.queue.no_worker()
        self.changed.emit()
