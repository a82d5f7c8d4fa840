"""The models process as the window sees it: started when something is asked for, and again after it was lost."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from briefdesk.models_process.client import Dialogue
from briefdesk.models_process.messages import Look, Operation, encode_request
from briefdesk.processes import own_command

LAST_WORDS_MS = 300
IDLE_MS = 60_000
"""After the last that was asked for or told; then the process ends, until it is needed again."""


class ModelsProcess(QObject):
    """`replied` carries each `ReplyLine`. `lost` carries the jobs that the process took with it, maybe none."""

    replied = Signal(object)
    lost = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talk = Dialogue()
        self._process: QProcess | None = None
        self._environment: Mapping[str, str] = {}
        self._outdated = self._leaving = False
        self._unsent = b""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._rest)

    @property
    def pid(self) -> int:
        """0 where no process runs."""
        return self._process.processId() if self._process is not None else 0

    def keep_to(self, environment: Mapping[str, str]) -> None:
        """What to add to the environment of the process; one that runs is replaced as soon as it has nothing to do."""
        if environment != self._environment:
            self._environment = dict(environment)
            self._outdated = self._process is not None
            self._renew_if_idle()

    def look(self) -> None:
        """Ask for the inventory. A process that starts tells it of its own accord."""
        if self._process is None:
            self._launch()
        else:
            self._write(encode_request(0, Look()))

    def ask(self, operation: Operation) -> int:
        """Begin an operation, or put it behind those that run; its job."""
        if self._process is None:
            self._launch()
        job, line = self._talk.ask(operation)
        self._write(line)
        return job

    def stop(self, job: int) -> None:
        self._write(self._talk.stop(job))

    def shut_down(self) -> None:
        """End the process with the program; what has arrived of a download stays. Waits at most about a second."""
        process, self._process = self._process, None
        self._idle.stop()
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if not process.waitForFinished(LAST_WORDS_MS):
            process.kill()
            process.waitForFinished(1000)
        process.deleteLater()

    def _launch(self) -> None:
        program, *arguments = own_command("--models")
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._troubled)
        own = QProcessEnvironment.systemEnvironment()
        for name, value in self._environment.items():
            own.insert(name, value)
        process.setProcessEnvironment(own)
        self._process = process
        process.start(program, arguments)
        self._idle.start(IDLE_MS)

    def _write(self, data: bytes) -> None:
        self._idle.start(IDLE_MS)
        if self._leaving:
            self._unsent += data
        elif self._process is not None and data:
            self._process.write(data)

    def _renew_if_idle(self) -> None:
        if self._outdated and self._process is not None and not self._talk.open:
            self._leave()

    def _rest(self) -> None:
        if self._talk.open:
            self._idle.start(IDLE_MS)
        elif self._process is not None and not self._leaving:
            self._leave()

    def _leave(self) -> None:
        """It ends by itself; what is asked meanwhile is kept for the next one."""
        assert self._process is not None
        self._leaving = True
        self._process.closeWriteChannel()

    def _read(self) -> None:
        if self._process is None:
            return
        try:
            replies = self._talk.feed(bytes(self._process.readAllStandardOutput().data()))
        except ValueError:
            self._process.kill()
            return
        for reply in replies:
            self.replied.emit(reply)
        self._renew_if_idle()

    def _troubled(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            QTimer.singleShot(0, self, self._ended)  # not before whoever asked for something knows its job

    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        if not self._leaving:
            self.lost.emit(self._talk.restart())
            return
        unsent, outdated = self._unsent, self._outdated
        self._unsent, self._leaving, self._outdated = b"", False, False
        if unsent or outdated:
            self._launch()
            self._write(unsent)
