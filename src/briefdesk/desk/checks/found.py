"""What the list of checks holds: the questions of a brief, open and settled, with the words of both sides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefdesk.desk import doubts
from briefdesk.desk.doubts import Doubt, Side
from briefdesk.desk.result import Result
from briefdesk.desk.translated_article import sentence_at
from briefdesk.records import Article, Finding

AROUND, SENTENCE = 60, 160
"""Letters of context on either side of the words; of a sentence in which there are none to point at."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words with a little of what stands around them. Without `words`, all of it is context."""

    before: str = ""
    words: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        return self.before + self.words + self.after


@dataclass(frozen=True, slots=True)
class Check:
    """`row`: of the brief, -1 where it is about no sentence of it. `of`: index of the sentence of the translated
    article that it is about, -1 for none. `source`: index of the article's sentence that `theirs` is from, -1 for
    none. `keys`: what a person settles; `settled`: it was said to be right."""

    side: Side
    row: int
    of: int
    note: str
    keys: tuple[str, ...]
    settled: bool
    ours: Quote
    theirs: Quote
    source: int = -1


def checks_of(result: Result | None) -> list[Check]:
    """Those to verify first, both parts in the order of the brief."""
    if result is None or result.summary is None:
        return []
    listed = [*_in_rows(result), *_in_headline(result), *_in_article(result)]
    return sorted(listed, key=lambda check: check.settled)


def quote(text: str, at: int, length: int) -> Quote:
    """`text[at:at + length]`, and whole words around it."""
    around = AROUND if length else SENTENCE
    start, end = max(0, at - around), min(len(text), at + length + around)
    before, after = text[start:at], text[at + length : end]
    if start > 0:
        before = "…" + before[before.find(" ") + 1 :]
    if end < len(text):
        after = after[: after.rfind(" ") + 1].rstrip() + "…"
    return Quote(before, text[at : at + length], after)


def _in_rows(result: Result) -> Iterable[Check]:
    assert result.summary is not None
    evidence = {each.key: each.evidence for each in result.all_findings}
    texts = result.translation.texts if result.translation else {}
    for row, found in doubts.found_in(result).items():
        sentence = result.summary.sentences[row]
        for question in doubts.questions(found):
            first = next(each for each in found if each.key in question.keys)
            text = sentence.text if first.side == "summary" else texts.get(row, "")
            theirs, source = _theirs(result.article, sentence.evidence, evidence.get(first.key, ""))
            if source < 0 and first.side == "translation":
                theirs = _within(sentence.text, evidence.get(first.key, ""))
            settled = result.editing.settled.issuperset(question.keys)
            yield Check(first.side, row, -1, question.note, question.keys, settled, _ours(text, first), theirs, source)


def _in_headline(result: Result) -> Iterable[Check]:
    found = {each.key: each for each in doubts.about_headline(result.all_findings)}
    for key, finding in found.items():
        ours, theirs = _headline(result, finding), _within(result.article.title, finding.evidence)
        yield Check("translation", -1, -1, finding.note, (key,), key in result.editing.settled, ours, theirs)


def _headline(result: Result, finding: Finding) -> Quote:
    """The words alone where nobody knows the headline yet."""
    lives = (result.translation, result.whole)
    title = next((live.record.title for live in lives if live is not None and live.record is not None), "")
    return _within(title, finding.text) if title else Quote(words=finding.text)


def _in_article(result: Result) -> Iterable[Check]:
    whole = result.whole.record if result.whole else None
    if result.whole is None or whole is None:
        return
    for finding in sorted(doubts.in_text(result.whole.findings), key=lambda each: each.start):
        of = sentence_at(whole, finding.start)
        ours = quote(whole.text, finding.start, finding.end - finding.start)
        theirs, source = _theirs(result.article, (of,), finding.evidence)
        settled = finding.key in result.editing.settled
        yield Check("translation", -1, of, finding.note, (finding.key,), settled, ours, theirs, source)


def _ours(text: str, doubt: Doubt) -> Quote:
    if not doubt.words:
        return quote(text, 0, 0)
    at = doubt.at if text.startswith(doubt.words, doubt.at) else text.find(doubt.words)
    return quote(text, at, len(doubt.words)) if at >= 0 else Quote(words=doubt.words)


def _theirs(article: Article, sources: Iterable[int], words: str) -> tuple[Quote, int]:
    """The article's words, first looked for where the sentence comes from; without any, that sentence."""
    own = [index for index in sources if 0 <= index < len(article.sentences)]
    if not words:
        return (quote(article.sentence_text(own[0]), 0, 0), own[0]) if own else (Quote(), -1)
    for index in (*own, *range(len(article.sentences))):
        text = article.sentence_text(index)
        at = text.find(words)
        if at >= 0:
            return quote(text, at, len(words)), index
    return Quote(words=words), -1


def _within(text: str, words: str) -> Quote:
    at = text.find(words) if words else 0
    return quote(text, at, len(words)) if at >= 0 else Quote(words=words)
