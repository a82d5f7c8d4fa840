"""The worker as the window sees it: a process that answers, and that is replaced when it does not.

One job at a time: a new job waits until the worker is ready and the old one has ended, or until the worker was ended
for ignoring the request to stop. The window never waits for any of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from briefdesk.attempts import Attempt
from briefdesk.events import ENDINGS
from briefdesk.processes import own_command
from briefdesk.worker.client import Conversation
from briefdesk.worker.messages import Models, Ready, Request

PATIENCE_MS = 300
LAST_WORDS_MS = 200
RENEWAL_MS = 500
"""After the last of several changes of its settings."""


class WorkerProcess(QObject):
    """`replied`: a reply of the newest job, or the models. `lost`: the worker ended by itself during a job.

    It was started again then. `unavailable`: it does not start, or ends before it has said that it is ready.
    """

    replied = Signal(object)
    lost = Signal()
    unavailable = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talk = Conversation()
        self._process: QProcess | None = None
        self._next: Request | None = None
        self._stopping = self._dying = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._lose_patience)
        self._environment: Mapping[str, str] = {}
        self._outdated = False
        self._renewal = QTimer(self)
        self._renewal.setSingleShot(True)
        self._renewal.timeout.connect(self._renew)

    def warm_up(self) -> None:
        """Start the process ahead of the first job."""
        if self._process is None:
            self._launch()

    def keep_to(self, environment: Mapping[str, str]) -> None:
        """What to add to the environment of the process; one that runs is replaced as soon as it has no job."""
        if environment != self._environment:
            self._environment = dict(environment)
            self._outdated = self._process is not None
            self._renewal.start(RENEWAL_MS)

    def start(self, job: Request) -> None:
        """Begin a job; one that runs is stopped first."""
        self.warm_up()
        self._next = job
        if self._talk.running:
            self._ask_to_stop()
        elif self._talk.ready is not None and not self._dying:
            self._send_next()

    def stop(self) -> None:
        """Ask the running job to stop, and make sure of it."""
        self._next = None
        if self._talk.running:
            self._ask_to_stop()

    def look_around(self) -> None:
        """Models have come or gone: have it told, if it runs."""
        if self._talk.ready is not None and not self._dying:
            self._write(self._talk.look_around())

    def _ask_to_stop(self) -> None:
        self._write(self._talk.cancel())
        if not self._stopping:
            self._stopping = True
            self._patience.start(PATIENCE_MS)

    def shut_down(self) -> None:
        """End the process with the program. Waits for it, at most about a second."""
        process, self._process = self._process, None
        self._patience.stop()
        self._renewal.stop()
        if process is not None:
            process.blockSignals(True)
            process.closeWriteChannel()
            if not process.waitForFinished(LAST_WORDS_MS):
                process.kill()
                process.waitForFinished(1000)
            process.deleteLater()

    @property
    def pid(self) -> int:
        """0 where no process runs."""
        return self._process.processId() if self._process is not None else 0

    def _launch(self) -> None:
        program, *arguments = own_command("--worker")
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._troubled)
        surroundings = QProcessEnvironment.systemEnvironment()
        for name, value in self._environment.items():
            surroundings.insert(name, value)
        process.setProcessEnvironment(surroundings)
        self._process, self._outdated = process, False
        process.start(program, arguments)

    def _send_next(self) -> None:
        job, self._next = self._next, None
        if job is not None:
            self._write(self._talk.start(job))

    def _write(self, data: bytes) -> None:
        if self._process is not None and data:
            self._process.write(data)

    def _read(self) -> None:
        if self._process is None:
            return
        try:
            replies = self._talk.feed(bytes(self._process.readAllStandardOutput().data()))
        except ValueError:
            self._process.kill()
            return
        for reply in replies:
            if not self._stopping or isinstance(reply, Models | Attempt):
                self.replied.emit(reply)
                if isinstance(reply, Ready):
                    self._send_next()
                if isinstance(reply, ENDINGS):
                    self._renew()
            elif isinstance(reply, ENDINGS):
                self._stopping = False
                self._patience.stop()
                if not self._dying:
                    self._send_next()
                    self._renew()

    def _renew(self) -> None:
        """Let an idle process that was started with other settings end; the next one is started when it has."""
        process, is_idle = self._process, self._talk.ready is not None and not self._talk.running
        if self._outdated and process is not None and is_idle and not self._renewal.isActive():
            self._outdated, self._dying = False, True
            process.closeWriteChannel()
            QTimer.singleShot(LAST_WORDS_MS, process, process.kill)
        elif self._outdated and not is_idle and not self._talk.running:
            self._renewal.start(RENEWAL_MS)  # it is starting still

    def _lose_patience(self) -> None:
        """The job did not stop in time: ask the process to end, then end it. No job is given to it any more."""
        process = self._process
        if process is not None and self._talk.running:
            self._dying = True
            process.terminate()
            QTimer.singleShot(LAST_WORDS_MS, process, process.kill)

    def _troubled(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._forget()
            self._next = None
            self.unavailable.emit()

    def _ended(self) -> None:
        """The process is gone: because it was told to, because it crashed, or because it cannot run at all."""
        was_ready, was_running = self._talk.ready is not None, self._talk.running
        was_told = self._stopping or self._dying
        self._forget()
        if not was_ready:
            self._next = None
            self.unavailable.emit()
        elif was_running or was_told:
            self._launch()
            if not was_told:
                self.lost.emit()

    def _forget(self) -> None:
        process, self._process = self._process, None
        self._patience.stop()
        self._stopping = self._dying = False
        self._talk.restart()
        if process is not None:
            process.deleteLater()
