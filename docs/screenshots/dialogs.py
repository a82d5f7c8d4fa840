"""The dialogs, and every message."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from typing import get_args

from briefdesk.desk import help_dialogs
from briefdesk.desk.notices import Code, Notice
from briefdesk.errors import BriefDeskError, from_code
from briefdesk.proving.tries import Target
from briefdesk.worker.messages import TryWaysOut
from docs.screenshots.camera import Size
from docs.screenshots.stage import Stage

PARAMS = {
    "name": "An interview with the harbour master.pdf",
    "language": "pt",
    "source": "en",
    "target": "pt",
    "needed_mb": "740",
    "free_mb": "120",
    "limit_mb": "200",
    "model": "distilbart-cnn-12-6",
    "reason": "no-room",
    "host": "mirror.example.org",
    "folder": "/home/ada/models",
}
SIZES = (Size(1024, 700), Size(1024, 700, 2))
"""The narrow ones: a message has all the less room."""


def models(stage: Stage) -> None:
    dialog = stage.window.models.open()
    stage.camera.wait(lambda: stage.window.control.models.state.inventory)
    stage.camera.take("models", dialog)
    dialog.filters.everything.setChecked(True)
    stage.camera.settle()
    stage.camera.take("models-all", dialog)
    dialog.filters.everything.setChecked(False)
    dialog.close()


def settings(stage: Stage) -> None:
    stage.window.settings.open(0)
    dialog = stage.window.settings.dialog
    assert dialog is not None
    for page in range(len(dialog.pages)):
        dialog.show_page(page)
        stage.camera.take(f"settings-{page + 1}", dialog)
    dialog.close()


def help_pages(stage: Stage) -> None:
    for name, dialog in (
        ("shortcuts", help_dialogs.shortcuts(stage.window, stage.window.does)),
        ("about", help_dialogs.about(stage.window)),
    ):
        stage.camera.take(name, dialog)
        dialog.close()


def privacy(stage: Stage) -> None:
    """With nothing tried, then with what the worker tries on purpose and the proof."""
    stage.window.privacy.open()
    page = stage.window.privacy.page
    assert page is not None
    stage.camera.take("privacy", page)
    log, ended = stage.window.control.attempts, list[bool]()
    stage.window.control.worker.start(TryWaysOut(Target("127.0.0.1", 9)))
    page.proving.ended.connect(ended.append)
    page.prove.click()
    stage.camera.wait(lambda: ended and log.refused)
    stage.camera.take("privacy-proven", page)
    page.close()


def offer(stage: Stage) -> None:
    """A language that has no model here."""
    stage.window.control.choose_target("pl")
    stage.camera.rest()
    stage.camera.take("offer")
    stage.window.control.choose_target(stage.target)
    stage.camera.rest()


def real_messages(stage: Stage) -> None:
    """An empty file; a worker that is killed."""
    control = stage.window.control
    stage.brief(stage.file("interview.txt", ""))
    stage.camera.take("message-empty", sizes=(Size(1440, 900), *SIZES))
    control.dismiss()
    control.open_files([stage.long_story()])
    stage.camera.wait(lambda: control.session.summary)
    os.kill(control.worker.pid, signal.SIGKILL)
    stage.camera.rest()
    stage.camera.take("message-lost")
    control.dismiss()
    stage.brief(stage.story(0))


def every_message(stage: Stage) -> None:
    for name, notice in _notices():
        stage.window.control.tell(notice)
        stage.camera.take(f"message-{name}", sizes=SIZES)
    stage.window.control.dismiss()


def _notices() -> Iterator[tuple[str, Notice]]:
    for code in get_args(Code):
        if code != "failed":
            error = from_code("not-enough-space", PARAMS) if code in ("not-kept", "not-exported") else None
            yield code, Notice(code, "brief", kept=True, ready="summary", error=error, fields=("text_size", "mirror"))
    for kind in _kinds(BriefDeskError):
        yield f"failed-{kind.code}", Notice("failed", "brief", kept=True, error=from_code(kind.code, PARAMS))


def _kinds(kind: type[BriefDeskError]) -> Iterator[type[BriefDeskError]]:
    for each in kind.__subclasses__():
        yield each
        yield from _kinds(each)
