"""What a job tells while it runs. The pipeline yields these; the worker sends them; the window shows them.

A brief yields, in order: `Progress` (any number, any time), `ArticleReady`, `SummaryReady` (the key sentences, then the
rewritten summary, if a model writes one), `SentenceTranslated` (in reading order) and `TranslationReady` for the
summary and then for the article, where they were asked for, `BriefReady`. A revision yields `SentenceRetranslated`
and `SentenceChecked` for the sentences that it was asked about. The worker ends each job with exactly one of
`Finished`, `Failed`, `Stopped`; it does not send `BriefReady`, whose parts have all gone out before.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from briefdesk.records import (
    Article,
    Brief,
    Coverage,
    Finding,
    ModelRef,
    Summary,
    SummarySentence,
    TranslatedSentence,
    Translation,
)

Stage = Literal["reading", "summarising", "translating"]
Part = Literal["summary", "article"]
"""What is translated."""


class Progress(Struct, frozen=True, tag="progress"):
    """`done` of `total` steps of a stage: sentences, but for a model that rewrites, whose steps are sections."""

    stage: Stage
    done: int
    total: int


class ArticleReady(Struct, frozen=True, tag="article"):
    """The article as it was understood."""

    article: Article


class SummaryReady(Struct, frozen=True, tag="summary"):
    """A summary that can be read. `final`: no later one of the same job replaces it."""

    summary: Summary
    findings: tuple[Finding, ...]
    coverage: Coverage
    final: bool = True


class SentenceTranslated(Struct, frozen=True, tag="sentence-translated"):
    """One sentence of the summary or of the article in the other language, as soon as it is there."""

    part: Part
    sentence: TranslatedSentence


class TranslationReady(Struct, frozen=True, tag="translation"):
    """All of a translation, with what a person should know about it."""

    part: Part
    translation: Translation
    findings: tuple[Finding, ...]


class SentenceChecked(Struct, frozen=True, tag="sentence-checked"):
    """What supports a sentence that a person has written. Offsets of findings count from where it starts."""

    row: int
    sentence: SummarySentence
    findings: tuple[Finding, ...]


class SentenceRetranslated(Struct, frozen=True, tag="sentence-retranslated"):
    """How `source`, which a person has written, reads in the other language; offsets of findings as above."""

    source: str
    sentence: TranslatedSentence
    language: str
    model: ModelRef
    findings: tuple[Finding, ...]


class TranslationChecked(Struct, frozen=True, tag="translation-checked"):
    """What is doubtful in `text`, which a person has written as the translation of `source`; offsets as above."""

    row: int
    source: str
    text: str
    language: str
    findings: tuple[Finding, ...]


class BriefReady(Struct, frozen=True, tag="brief"):
    """The whole result. For those in the same process: an article is not sent twice."""

    brief: Brief


class Finished(Struct, frozen=True, tag="finished"):
    """The job is done. `memory_bytes`: resident memory of the worker."""

    seconds: float
    memory_bytes: int


class Failed(Struct, frozen=True, tag="failed"):
    """The job ended with an error of `briefdesk.errors`, by code and parameters."""

    code: str
    params: dict[str, str]


class Stopped(Struct, frozen=True, tag="stopped"):
    """The job was cancelled."""


Revised = SentenceChecked | SentenceRetranslated | TranslationChecked
PipelineEvent = Progress | ArticleReady | SummaryReady | SentenceTranslated | TranslationReady | Revised | BriefReady
Event = PipelineEvent | Finished | Failed | Stopped
ENDINGS = (Finished, Failed, Stopped)
