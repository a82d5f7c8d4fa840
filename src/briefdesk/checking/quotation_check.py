"""What a summary puts in quotation marks, held against the article word by word."""

from __future__ import annotations

from collections.abc import Iterator

from briefdesk.checking.checked import Checked
from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare
from briefdesk.checking.quotation_source import QuotationSource
from briefdesk.checking.quotations import words
from briefdesk.checking.source import Source
from briefdesk.records import Span

_BEFORE = 8
"""Tokens before a quotation that may deny it."""


def check(summary: Facts, source: Source) -> Iterator[Checked]:
    """Verbatim is: the same words in the same order, whatever the marks and the case. "…" and brackets part it."""
    if not summary.quotations:
        return  # the article is gone through for them alone
    article = QuotationSource(source.facts)
    for quotation in summary.quotations:
        if source.names.has_quoted(quotation.of(summary.text)):
            yield Checked(quotation.start, quotation.end, "quotation", "found")
            continue
        parts = [part for part in _parts(quotation.of(summary.text)) if part]
        missing = [part for part in parts if not article.has(part)] or [
            each for each in parts[:1] if article.is_denied(each) and not _denies_before(quotation, summary)
        ]
        if not missing:
            yield Checked(quotation.start, quotation.end, "quotation", "found")
            continue
        own = article.closest(missing[0])
        yield Checked(quotation.start, quotation.end, "quotation", "contradicted" if own else "absent", own)


def _denies_before(quotation: Span, summary: Facts) -> bool:
    """The writer says "not" in words of their own."""
    return any(token.folded in summary.words.negations for token in summary.before_all(quotation.start, _BEFORE))


def _parts(text: str) -> Iterator[list[str]]:
    """The words of what stands between omissions."""
    start, plain = 0, text.replace("...", "…").replace("(…)", "…").replace("[…]", "…")
    for end in [i for i, char in enumerate(plain) if char in "…[]"] + [len(plain)]:
        if end == len(plain) or plain[end] != "]":  # what stands in brackets is the writer's own
            yield [bare(match[0]) for match in words(plain[start:end])]
        start = end + 1
