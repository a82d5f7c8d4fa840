"""The stages in order: read, summarise, translate. Each tells what it has done by `emit` and stops at the token."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from briefdesk import __version__
from briefdesk.briefing import Briefing, Emit
from briefdesk.cancel import CancelToken
from briefdesk.errors import AlreadyInLanguage
from briefdesk.events import ArticleReady, BriefReady, Progress
from briefdesk.planning import Workshop
from briefdesk.reading.source import Source
from briefdesk.records import Article, Brief, Changes, Finding, Translation, Wish
from briefdesk.revising import Revision


class Reader(Protocol):
    def read(self, source: Source, cancel: CancelToken | None = None) -> Article: ...


def read_article(source: Source, reader: Reader, emit: Emit, cancel: CancelToken, language: str = "") -> Article:
    """The article in a source; emits `ArticleReady`. `language`: what a person says it is in, "" to find out."""
    emit(Progress("reading", 0, 1))
    article = reader.read(source, cancel)
    article = replace(article, language=language) if language else article
    emit(ArticleReady(article))
    return article


def brief_article(article: Article, wish: Wish, workshop: Workshop, emit: Emit, cancel: CancelToken) -> Brief:
    """The brief of an article, as wished. Emits what `briefdesk.events` says, in its order."""
    briefing = Briefing(article, workshop, emit, cancel)
    summarised = briefing.summarise(wish)
    findings = summarised.findings
    translation = whole = None
    whole_findings: tuple[Finding, ...] = ()
    if wish.to == article.language:
        findings += (Finding("same-language", "info", "article", 0, 0, "", "", "The article is in that language."),)
    elif wish.to:
        translation, doubts = briefing.translate_summary(summarised.summary, wish.to)
        findings += doubts
        if wish.whole:
            whole, whole_findings = briefing.translate_article(wish.to)
    created = datetime.now(UTC).isoformat(timespec="seconds")
    summary, coverage = summarised.summary, summarised.coverage
    brief = Brief(article, summary, translation, findings, coverage, __version__, created, whole, whole_findings)
    emit(BriefReady(brief))
    return brief


def revise_summary(article: Article, changes: Changes, workshop: Workshop, emit: Emit, cancel: CancelToken) -> None:
    """Translate what a person has written; hold it against the article, which may have to be read again for that.

    Emits `SentenceRetranslated`, `TranslationChecked` and `SentenceChecked`, one for each sentence that is to be. What
    cannot be translated is checked all the same.
    """
    revision = Revision(article, workshop, emit, cancel)
    try:
        if changes.translate:
            revision.translate(changes.translate, changes.to)
    finally:
        revision.compare(changes.compare, changes.to)
        if changes.check:
            revision.check(changes.check)


def translate_text(
    article: Article, to: str, workshop: Workshop, emit: Emit, cancel: CancelToken, *, model: str = ""
) -> tuple[Translation, tuple[Finding, ...]]:
    """The whole text in another language. `model`: id of the one to use, "" for the best there is."""
    if to == article.language:
        raise AlreadyInLanguage(name=article.source.path.strip("-") or "The text")
    return Briefing(article, workshop, emit, cancel).translate_article(to, model)
