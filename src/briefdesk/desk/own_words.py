"""The open brief, held against the glossary once more: its texts stay as they are, what is told of them is renewed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.desk.result import Result
from briefdesk.glossary.rules import STYLE, TERM, Rules
from briefdesk.records import Article, Finding, Summary, Translation

Findings = tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """Those of a result at one time. `translated`: of the summary, by row; `titles`: the translated headline, as it is
    beside the summary and over the article."""

    article: Article
    summary: Summary
    translated: dict[int, str]
    languages: tuple[str, str]
    titles: tuple[str, str]
    whole: Translation | None


@dataclass(frozen=True, slots=True)
class Told:
    """What the table has to say about each of them."""

    summary: Findings
    translation: Findings
    whole: Findings


def texts_of(result: Result) -> Texts | None:
    """`None` before there is a summary."""
    beside, whole = result.translation, result.whole
    if result.summary is None:
        return None
    return Texts(
        result.article,
        result.summary,
        {of: beside.texts[of] for of in sorted(beside.texts)} if beside else {},
        (beside.language if beside else "", whole.language if whole else ""),
        (beside.title if beside else "", whole.title if whole else ""),
        whole.record if whole else None,
    )


def told(texts: Texts, rules: Rules) -> Told:
    """On any thread: a long article and a long table take a second or two."""
    (beside, over), (title, headline) = texts.languages, texts.titles
    return Told(
        tuple(_about_summary(texts, rules)),
        (*_about_title(texts.article, title, beside, rules), *_about_translation(texts, beside, rules)),
        (*_about_title(texts.article, headline, over, rules), *_about_whole(texts, over, rules)),
    )


def take(result: Result, texts: Texts, found: Told) -> bool:
    """Show it, if these are still the texts; returns whether they are. What was written over stays marked: it can still
    be put back."""
    now = texts_of(result)
    if now is None or now.summary is not texts.summary or now.whole is not texts.whole:
        return False
    if (now.translated, now.languages, now.titles) != (texts.translated, texts.languages, texts.titles):
        return False
    result.findings = (*_others(result.findings), *found.summary)
    _put(result.translation, found.translation)
    _put(result.whole, found.whole)
    result.editing.ask_again()
    return True


def renew(result: Result, rules: Rules) -> None:
    """All of it at once."""
    texts = texts_of(result)
    if texts is not None:
        take(result, texts, told(texts, rules))


def _about_summary(texts: Texts, rules: Rules) -> Iterator[Finding]:
    start = 0
    for sentence in texts.summary.sentences:
        yield from rules.about_summary(texts.article, sentence.text, start)
        start += len(sentence.text) + 1


def _about_translation(texts: Texts, to: str, rules: Rules) -> Iterator[Finding]:
    start = 0
    for of, text in texts.translated.items():
        original = texts.summary.sentences[of].text
        yield from rules.about_translation(original, texts.article.language, text, to, start)
        start += len(text) + 1


def _about_whole(texts: Texts, to: str, rules: Rules) -> Iterator[Finding]:
    end = 0
    for sentence in texts.whole.sentences if texts.whole else ():
        start = texts.whole.text.find(sentence.text, end) if texts.whole else -1
        if start >= 0:
            original = texts.article.sentence_text(sentence.of)
            yield from rules.about_translation(original, texts.article.language, sentence.text, to, start)
            end = start + len(sentence.text)


def _about_title(article: Article, title: str, to: str, rules: Rules) -> Findings:
    return rules.about_headline(article.title, article.language, title, to)


def _put(live: LiveTranslation | None, found: Findings) -> None:
    if live is not None:
        live.findings = (*_others(live.findings), *found)


def _others(findings: Sequence[Finding]) -> list[Finding]:
    return [each for each in findings if each.kind not in (STYLE, TERM)]
