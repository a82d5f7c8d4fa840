"""How a brief was made, and what of it is to be verified, in sentences."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import PurePath

from briefdesk.exporting.choices import Content
from briefdesk.exporting.words import Words
from briefdesk.placing import row_of
from briefdesk.records import Brief, Finding

TRANSLATES: frozenset[Content] = frozenset({"both", "translation", "pairs"})


def doubts(brief: Brief, content: Content, rows: Collection[int], *, whole: bool) -> list[Finding]:
    """The doubts about what goes out: these rows, of the summary, of its translation, of the article's."""
    texts = {"summary": [sentence.text for sentence in brief.summary.sentences], "translation": _translated(brief)}
    sides = [side for side in texts if side == "summary" or content in TRANSLATES]
    all_rows = len(rows) == len(brief.summary.sentences)
    found = [
        finding
        for finding in brief.findings
        if finding.severity == "doubt"
        and finding.side in sides
        and (all_rows or (finding.end > finding.start and row_of(finding, texts[finding.side]) in rows))
    ]
    return found + [finding for finding in brief.whole_findings if whole and finding.severity == "doubt"]


def provenance(brief: Brief, content: Content, doubted: int, words: Words) -> str:
    """One paragraph: whether a machine wrote it, from what, with which models, how much was read, when."""
    rewritten = brief.coverage.read_by_model > 0
    model = brief.summary.model
    chosen = words.word_for_word(model if model.digest or model.revision else None)
    sentences = [
        _mark(brief, content, doubted, words),
        words.source(_credit(brief)) if _credit(brief) else "",
        words.rewritten(model) if rewritten else chosen,
        words.read(brief.coverage),
        words.translated(brief.translation.model) if brief.translation and content in TRANSLATES else "",
        *dict.fromkeys(words.note(finding) for finding in brief.findings if finding.severity == "info"),
        words.left_out(brief.article.removed),
        words.made(brief.app_version, brief.created[:10]),
    ]
    return " ".join(sentence for sentence in sentences if sentence)


def stamp(brief: Brief, content: Content, doubted: int, words: Words) -> str:
    """The same in a few words, for the foot of a page."""
    mark = _mark(brief, content, doubted, words) or words.word_for_word(None)
    return f"{mark} {words.made(brief.app_version, brief.created[:10])}"


def _mark(brief: Brief, content: Content, doubted: int, words: Words) -> str:
    """Sentences that stand in the article like this were written by a person."""
    is_written = brief.coverage.read_by_model > 0 or (brief.translation is not None and content in TRANSLATES)
    return words.machine_written(doubted) if is_written else ""


def _credit(brief: Brief) -> str:
    """Title, byline, date and the name of the file, without its folder."""
    article = brief.article
    path = article.source.path.strip("-")
    parts: Sequence[str] = (article.title, article.byline, article.published, PurePath(path).name)
    return " · ".join(part.rstrip(".") for part in parts if part)


def _translated(brief: Brief) -> list[str]:
    texts = {sentence.of: sentence.text for sentence in brief.translation.sentences} if brief.translation else {}
    return [texts.get(row, "") for row in range(max(texts, default=-1) + 1)]
