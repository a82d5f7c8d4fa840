"""What the Models dialog tells above its list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from briefdesk.desk.models import words
from briefdesk.desk.models.columns import commercial_use
from briefdesk.desk.models.state import News, Running
from briefdesk.desk.wording import Message
from briefdesk.errors import BriefDeskError
from briefdesk.models_process.messages import Export, Import

tr = QCoreApplication.translate


def importing(running: Running) -> Message:
    assert isinstance(running.operation, Import)
    title = tr("Models", "Importing %1").replace("%1", Path(running.operation.path).name)
    return Message("info", title, words.working(running), "stop", tr("Models", "Stop"))


def message(news: News) -> Message:
    model, done = news.model, news.done
    name = words.full_name(model) if model else ""
    if news.code == "failed":
        return _failed(news)
    if news.code == "imported":
        title = tr("Models", "%1 is on this laptop now").replace("%1", name)
        licence = tr("Models", "Licence: %1.").replace("%1", model.licence if model else "–")
        allowed = model.commercial if model else None
        return Message("info" if allowed else "missing", title, f"{licence} {commercial_use(allowed)}.")
    if news.code == "exported":
        title = tr("Models", "%1 is exported").replace("%1", name)
        text = tr("Models", "It is in %1. On the other laptop choose Import from file or folder.")
        return Message("info", title, text.replace("%1", done.path if done else ""))
    freed = tr("Models", "%1 are free again on this disk.").replace("%1", words.size(done.freed_bytes if done else 0))
    return Message("info", tr("Models", "The model is removed"), freed)


def _failed(news: News) -> Message:
    error = news.error or BriefDeskError()
    if isinstance(news.operation, Import):
        title = tr("Models", "%1 was not imported").replace("%1", Path(news.operation.path).name)
    else:
        assert isinstance(news.operation, Export)
        title = tr("Models", "%1 was not exported").replace("%1", news.model.name if news.model else news.operation.id)
    return Message("error", title, words.problem_words(error)[1])
