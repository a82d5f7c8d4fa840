"""The stable JSON shapes of the command line, `"schema": 1`. See `resources/schemas`."""

from __future__ import annotations

import json
from typing import Any

from briefdesk.codec import to_plain
from briefdesk.records import Article, Brief

SCHEMA = 1


def article_shape(article: Article) -> dict[str, Any]:
    """The shape of `briefdesk read --format json`."""
    return {"schema": SCHEMA, **_article(article)}


def brief_shape(brief: Brief) -> dict[str, Any]:
    """The shape of `briefdesk brief --format json`. It holds no time: the same article gives the same bytes."""
    summary: dict[str, Any] = to_plain(brief.summary)
    del summary["read"]  # coverage counts it
    return {
        "schema": SCHEMA,
        "article": _article(brief.article),
        "summary": summary,
        "translation": None if brief.translation is None else to_plain(brief.translation),
        "findings": to_plain(brief.findings),
        "coverage": to_plain(brief.coverage),
        "app_version": brief.app_version,
    }


def to_text(shape: dict[str, Any]) -> str:
    """Readable JSON with its letters as they are."""
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def to_line(shape: dict[str, Any]) -> str:
    """The same on one line: several of them in a row can be told apart."""
    return json.dumps(shape, ensure_ascii=False) + "\n"


def _article(article: Article) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(article)
    plain["paragraphs"] = [{"start": paragraph.start, "end": paragraph.end} for paragraph in article.paragraphs]
    return plain
