"""Briefs for tests of the Library."""

from __future__ import annotations

from dataclasses import replace

from briefdesk.records import Brief, Sentence, Summary, SummarySentence
from tests.samples import REWRITTEN


def brief(title: str = "Port & harbour", text: str = "The port closed on Friday.", of: Brief = REWRITTEN) -> Brief:
    """A brief of one sentence of an article of its own, without a translation."""
    article = replace(of.article, title=title, text=text, paragraphs=(), sentences=(Sentence(0, len(text)),))
    summary = Summary((SummarySentence(text, (0,)),), "short", of.summary.model, (0,))
    return replace(of, article=article, summary=summary, translation=None, findings=(), whole=None, whole_findings=())
