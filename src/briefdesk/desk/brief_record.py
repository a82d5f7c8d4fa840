"""What the window shows of an article's brief as one record: for files, paper and the Library."""

from __future__ import annotations

from dataclasses import replace

from briefdesk import __version__
from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.desk.result import Result
from briefdesk.desk.translated_article import GrowingArticle
from briefdesk.records import Article, Brief, ModelRef, Translation

NOT_SAID = ModelRef("", "", "", "")
"""The model of a translation that was stopped: it is named when all is done."""


def brief_record(result: Result | None) -> Brief | None:
    """The brief as far as it has come; `None` before there is a summary.

    A translation that was stopped holds the sentences that were finished. The same result gives equal records.
    """
    if result is None or result.summary is None or result.coverage is None:
        return None
    beside, whole = result.translation, result.whole
    return Brief(
        article=result.article,
        summary=result.summary,
        translation=_translation(beside) if beside else None,
        findings=result.findings + (beside.findings if beside else ()),
        coverage=result.coverage,
        app_version=__version__,
        created=result.created,
        whole=_whole(whole, result.article) if whole else None,
        whole_findings=whole.findings if whole else (),
        settled=tuple(sorted(result.editing.settled)),
    )


def _translation(live: LiveTranslation) -> Translation | None:
    """`None` where no sentence is there yet."""
    sentences = live.in_order
    text = "\n".join(each.text for each in sentences)
    return Translation(live.language, live.title, sentences, live.model or NOT_SAID, text) if sentences else None


def _whole(live: LiveTranslation, article: Article) -> Translation | None:
    if live.record is not None:
        return live.record
    partial = _translation(live)
    if partial is None:
        return None
    growing = GrowingArticle(article, live.language, "")
    for sentence in partial.sentences:
        growing.add(sentence)
    return replace(partial, text=growing.text)
