"""The open brief, held against the glossary once more: its texts stay as they are, what is told of them is renewed."""

from __future__ import annotations

from collections.abc import Sequence

from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.desk.result import Result
from briefdesk.glossary.rules import STYLE, TERM, Rules
from briefdesk.records import Finding


def renew(result: Result, rules: Rules) -> None:
    """What was written over stays marked: it can still be put back."""
    if result.summary is None:
        return
    language, sentences = result.article.language, result.summary.sentences
    told: list[Finding] = []
    start = 0
    for sentence in sentences:
        told += rules.about_summary(result.article, sentence.text, start)
        start += len(sentence.text) + 1
    result.findings = (*_others(result.findings), *told)
    live, told, start = result.translation, [], 0
    if live is not None:
        for of in sorted(live.texts):
            told += rules.about_translation(sentences[of].text, language, live.texts[of], live.language, start)
            start += len(live.texts[of]) + 1
        live.findings = (*_headline(result, live, rules), *_others(live.findings), *told)
    _renew_whole(result, rules)
    result.editing.ask_again()


def _renew_whole(result: Result, rules: Rules) -> None:
    whole, told, end = result.whole, list[Finding](), 0
    if whole is None or whole.record is None:
        return
    for sentence in whole.record.sentences:
        start = whole.record.text.find(sentence.text, end)
        if start >= 0:
            original = result.article.sentence_text(sentence.of)
            told += rules.about_translation(original, result.article.language, sentence.text, whole.language, start)
            end = start + len(sentence.text)
    whole.findings = (*_headline(result, whole, rules), *_others(whole.findings), *told)


def _headline(result: Result, live: LiveTranslation, rules: Rules) -> tuple[Finding, ...]:
    return rules.about_headline(result.article.title, result.article.language, live.title, live.language)


def _others(findings: Sequence[Finding]) -> list[Finding]:
    return [each for each in findings if each.kind not in (STYLE, TERM)]
