"""The stages in order: read, summarise. Each tells what it has done through `emit` and stops at the cancel token."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from briefdesk import __version__
from briefdesk.cancel import CancelToken
from briefdesk.events import ArticleReady, BriefReady, PipelineEvent, Progress, SummaryReady
from briefdesk.reading.source import Source
from briefdesk.records import Article, Brief, Length
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import key_sentences

Emit = Callable[[PipelineEvent], None]


class Reader(Protocol):
    def read(self, source: Source, cancel: CancelToken | None = None) -> Article: ...


def read_article(source: Source, reader: Reader, emit: Emit, cancel: CancelToken) -> Article:
    """The article in a source; emits `ArticleReady`."""
    emit(Progress("reading", 0, 1))
    article = reader.read(source, cancel)
    emit(ArticleReady(article))
    return article


def brief_article(
    article: Article, length: Length, encoder: Callable[[], Encoder], emit: Emit, cancel: CancelToken
) -> Brief:
    """The brief of an article; emits `SummaryReady` and `BriefReady`. `encoder` loads the model, or has it."""
    total = len(article.sentences)
    emit(Progress("summarising", 0, total))
    chosen = key_sentences(article, encoder(), length, cancel, lambda done, of: emit(Progress("summarising", done, of)))
    cancel.check()
    emit(SummaryReady(chosen.summary, chosen.findings, chosen.coverage))
    created = datetime.now(UTC).isoformat(timespec="seconds")
    brief = Brief(article, chosen.summary, None, chosen.findings, chosen.coverage, __version__, created)
    emit(BriefReady(brief))
    return brief
