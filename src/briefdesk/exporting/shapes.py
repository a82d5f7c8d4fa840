"""The stable JSON shapes of the command line, `"schema": 1`. See `resources/schemas`."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from briefdesk.codec import to_plain
from briefdesk.records import Article, Brief, Finding, Translation

SCHEMA = 1


def article_shape(article: Article) -> dict[str, Any]:
    """The shape of `briefdesk read --format json`."""
    return {"schema": SCHEMA, **_article(article)}


def brief_shape(brief: Brief) -> dict[str, Any]:
    """The shape of `briefdesk brief --format json`. It holds no time: the same article gives the same bytes.

    `article_translation` is there where the whole article was translated, too. A finding has `"settled": true` where a
    person has said that it looks right.
    """
    findings, about_whole = (_findings(each, brief.settled) for each in (brief.findings, brief.whole_findings))
    whole = (
        {} if brief.whole is None else {"article_translation": {**_translation(brief.whole), "findings": about_whole}}
    )
    return {
        "schema": SCHEMA,
        "article": _article(brief.article),
        "summary": _summary(brief),
        "translation": None if brief.translation is None else _sentences_alone(brief.translation),
        **whole,
        "findings": findings,
        "coverage": to_plain(brief.coverage),
        "app_version": brief.app_version,
    }


def translation_shape(translation: Translation, findings: Sequence[Finding]) -> dict[str, Any]:
    """The shape of `briefdesk translate --format json`."""
    return {"schema": SCHEMA, **_whole(translation, findings)}


def to_text(shape: dict[str, Any]) -> str:
    """Readable JSON with its letters as they are."""
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def to_line(shape: dict[str, Any]) -> str:
    """The same on one line: several of them in a row can be told apart."""
    return json.dumps(shape, ensure_ascii=False) + "\n"


def _article(article: Article) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(article)
    plain["removed"] = [{"text": piece.text, "reason": piece.reason} for piece in article.removed]
    plain["paragraphs"] = [{"start": paragraph.start, "end": paragraph.end} for paragraph in article.paragraphs]
    return plain


def _summary(brief: Brief) -> dict[str, Any]:
    """Without what other parts tell: coverage counts what was read, a finding says where support is weak."""
    plain: dict[str, Any] = to_plain(brief.summary)
    del plain["read"]
    for sentence in plain["sentences"]:
        for name in ("support", "model_text", "facts", "found", "facts_found"):
            del sentence[name]
    return plain


def _findings(findings: Sequence[Finding], settled: Collection[str]) -> list[dict[str, Any]]:
    return [{**to_plain(each), **({"settled": True} if each.key in settled else {})} for each in findings]


def _whole(translation: Translation, findings: Sequence[Finding]) -> dict[str, Any]:
    return {**_translation(translation), "findings": to_plain(findings)}


def _sentences_alone(translation: Translation) -> dict[str, Any]:
    plain = _translation(translation)
    del plain["text"]
    return plain


def _translation(translation: Translation) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(translation)
    for sentence in plain["sentences"]:
        del sentence["model_text"]
    return plain
