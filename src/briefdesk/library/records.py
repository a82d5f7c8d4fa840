"""What the Library hands out and takes in, beside briefs. Light to import: the window needs it at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from briefdesk.records import Article, Coverage, Finding, Summary, TranslatedSentence, Translation

NEWEST = 1 << 62
"""No id is as great."""
DRAFT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A brief in a list. `created`: ISO 8601 in UTC; `target`: the language of its translation, "" for none.

    Newer ones have greater ids.
    """

    id: int
    created: str
    title: str
    language: str
    target: str
    length: str

    @property
    def at(self) -> datetime | None:
        """By the clock of this laptop; `None` where `created` is no time."""
        try:
            return datetime.fromisoformat(self.created).astimezone()
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class DraftTranslation:
    """`record`: all of it, `None` where it has not come to its end."""

    language: str
    sentences: tuple[TranslatedSentence, ...]
    record: Translation | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class DraftSummary:
    """A summary as far as it has come, with a person's edits. `final`: it is the one that was wished for.

    `kept_as`: its id in the Library, 0 for none. `summariser`: the wish that it answers. `settled`: keys of the doubts
    that a person has looked into. `unchecked`: rows with edits that are still to be held against the article. `aside`:
    translations into other languages than the one that is shown, for a person has edited them.
    """

    created: str = ""
    summary: Summary | None = None
    final: bool = False
    summariser: str = ""
    findings: tuple[Finding, ...] = ()
    coverage: Coverage | None = None
    translation: DraftTranslation | None = None
    settled: tuple[str, ...] = ()
    unchecked: tuple[int, ...] = ()
    aside: tuple[DraftTranslation, ...] = ()
    kept_as: int = 0


@dataclass(frozen=True, slots=True)
class Writing:
    """What a person is writing in the place of a sentence: not handed in yet."""

    row: int
    side: Literal["summary", "translation"]
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An article and what is known of it. `versions`: edited summaries in whose place another one has come.

    `waiting`: paths of the articles that are to be briefed after it, and of those that were and are not kept.
    """

    article: Article
    shown: DraftSummary = DraftSummary()
    versions: tuple[DraftSummary, ...] = ()
    whole: DraftTranslation | None = None
    writing: Writing | None = None
    waiting: tuple[str, ...] = ()
    version: int = DRAFT_VERSION
