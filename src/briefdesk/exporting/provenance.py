"""How a brief was made, and what of it is to be verified, in sentences."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import PurePath

from briefdesk.exporting.choices import Content
from briefdesk.exporting.words import Words
from briefdesk.placing import has_place, row_of
from briefdesk.records import Brief, Finding, SummarySentence, TranslatedSentence

TRANSLATES: frozenset[Content] = frozenset({"both", "translation", "pairs"})


def doubts(brief: Brief, content: Content, rows: Collection[int], *, whole: bool) -> list[Finding]:
    """Those that nobody has settled: about these rows, about their translation, about the translated article."""
    found = all_doubts(brief, content, rows, whole=whole)
    return [finding for finding in found if finding.key not in brief.settled]


def settled(brief: Brief, content: Content, rows: Collection[int], *, whole: bool) -> list[Finding]:
    """The others: a person has said of them that it looks right."""
    found = all_doubts(brief, content, rows, whole=whole)
    return [finding for finding in found if finding.key in brief.settled]


def all_doubts(brief: Brief, content: Content, rows: Collection[int], *, whole: bool) -> list[Finding]:
    """About what goes out, whatever a person has said of them."""
    texts = {"summary": {row: each.text for row, each in enumerate(brief.summary.sentences)}}
    if content in TRANSLATES and brief.translation:
        texts["translation"] = {each.of: each.text for each in brief.translation.sentences}
    all_rows = len(rows) == len(brief.summary.sentences)

    def goes_out(finding: Finding) -> bool:
        if finding.side not in texts or all_rows:
            return finding.side in texts
        of = texts[finding.side]
        return has_place(finding) and bool(of) and list(of)[row_of(finding, list(of.values()))] in rows

    found = [*filter(goes_out, brief.findings), *(brief.whole_findings if whole else ())]
    return [finding for finding in found if finding.severity == "doubt"]


def provenance(brief: Brief, content: Content, rows: Collection[int], doubted: int, words: Words) -> str:
    """One paragraph: whether a machine wrote it, from what, with which models, how much was read, when."""
    model = brief.summary.model
    chosen = words.word_for_word(model if model.digest or model.revision else None)
    edited = _edited(brief, content, rows)
    sentences = [
        _mark(brief, content, doubted, words),
        words.source(_credit(brief)) if _credit(brief) else "",
        words.rewritten(model) if _is_rewritten(brief) else chosen,
        words.read(brief.coverage),
        words.left(left) if (left := len(brief.coverage.key_sentences_left)) else "",
        words.translated(brief.translation.model) if brief.translation and content in TRANSLATES else "",
        words.edited(edited) if edited else "",
        *dict.fromkeys(words.note(each) for each in brief.findings if each.severity == "info" and not each.is_offer),
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
    is_translated = brief.translation is not None and content in TRANSLATES
    return words.machine_written(doubted) if _is_rewritten(brief) or is_translated else ""


def _is_rewritten(brief: Brief) -> bool:
    return brief.coverage.read_by_model > 0


def _edited(brief: Brief, content: Content, rows: Collection[int]) -> int:
    """How many of the sentences that go out a person has changed."""
    originals: list[tuple[int, SummarySentence | TranslatedSentence]] = list(enumerate(brief.summary.sentences))
    others = [(each.of, each) for each in brief.translation.sentences] if brief.translation else []
    shown = (originals if content != "translation" else []) + (others if content in TRANSLATES else [])
    return sum(sentence.edited for row, sentence in shown if row in rows)


def _credit(brief: Brief) -> str:
    """Title, byline, date and the name of the file, without its folder."""
    article = brief.article
    path = article.source.path.strip("-")
    parts: Sequence[str] = (article.title, article.byline, article.published, PurePath(path).name)
    return " · ".join(part.rstrip(".") for part in parts if part)
