"""What the list of checks holds: the questions of a brief, open and settled, with the words of both sides."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from briefdesk.desk import doubts
from briefdesk.desk.doubts import Doubt, Question, Side
from briefdesk.desk.result import Result
from briefdesk.desk.translated_article import sentence_spans
from briefdesk.records import Article

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
    none. `keys`: what a person settles; `settled`: it was said to be right. `fix`: other words for the place, if there
    are any; `calm`: see `Doubt`. `fact`: the kind of a fact that was found in the article, "" for anything else."""

    side: Side
    row: int
    of: int
    note: str
    keys: tuple[str, ...]
    settled: bool
    ours: Quote
    theirs: Quote
    source: int = -1
    fix: Doubt | None = None
    calm: bool = False
    fact: str = ""

    @property
    def is_open(self) -> bool:
        """It is to be verified."""
        return not (self.settled or self.calm or self.fact)

    @property
    def rank(self) -> int:
        """What comes first in the list."""
        return [bool(self.fact), self.settled, self.calm, True].index(True)


def checks_of(result: Result | None) -> list[Check]:
    """Those to verify first, then places that have other words, what is settled, and the facts that were found; each of
    them in the order of the brief."""
    if result is None or result.summary is None:
        return []
    listed = [*_in_rows(result), *_in_headline(result), *_in_article(result), *_facts(result)]
    return sorted(listed, key=lambda check: -check.rank)


def quote(text: str, at: int, length: int) -> Quote:
    """`text[at:at + length]`, and whole words around it."""
    text = text.replace("\n", " ")
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
    doubtful, offers = doubts.found_in(result), doubts.offers_in(result)
    for row in sorted({*doubtful, *offers}):
        found = [*doubtful.get(row, ()), *offers.get(row, ())]
        sentence = result.summary.sentences[row]
        for question in doubts.questions(found):
            first = next(each for each in found if each.key in question.keys)
            text = sentence.text if first.side == "summary" else texts.get(row, "")
            theirs, source = _theirs(result.article, sentence.evidence, evidence.get(first.key, ""))
            if source < 0 and first.side == "translation":
                theirs = _within(sentence.text, evidence.get(first.key, ""))
            yield _check(result, question, (first.side, row, -1), _ours(text, first), (theirs, source))


def _facts(result: Result) -> Iterable[Check]:
    """What the brief says and the article bears out."""
    assert result.summary is not None
    for row, sentence in enumerate(result.summary.sentences):
        for fact in sentence.facts_found:
            ours = _words_at(sentence.text, fact.text, fact.start)
            theirs, source = _theirs(result.article, sentence.evidence, fact.evidence)
            yield Check("summary", row, -1, "", (), False, ours, theirs, source, fact=fact.kind)


def _in_headline(result: Result) -> Iterable[Check]:
    """The words alone where nobody knows the headline yet."""
    title = doubts.headline(result)
    told = [each for each in result.all_findings if each.end == each.start and each.side == "translation"]
    for finding in {each.key: each for each in told if each.severity == "doubt" or each.is_offer}.values():
        (question,) = doubts.headline_questions(result, [finding])
        ours = _within(title, finding.text) if title else Quote(words=finding.text)
        theirs = _within(result.article.title, finding.evidence)
        yield _check(result, question, ("translation", -1, -1), ours, (theirs, -1))


def _in_article(result: Result) -> Iterable[Check]:
    whole = result.whole.record if result.whole else None
    if result.whole is None or whole is None:
        return
    starts = [span.start for span in sentence_spans(whole)]
    told = [each for each in result.whole.findings if each.severity == "doubt" or each.is_offer]
    told = sorted((each for each in told if each.end > each.start), key=lambda each: each.start)
    for finding, question in zip(told, doubts.article_questions(result, told), strict=True):
        of = max(0, bisect_right(starts, finding.start) - 1)
        ours = quote(whole.text, finding.start, finding.end - finding.start)
        theirs = _theirs(result.article, (of,), "" if question.fix and question.fix.done else finding.evidence)
        yield _check(result, question, ("translation", -1, of), ours, theirs)


def _check(
    result: Result, question: Question, place: tuple[Side, int, int], ours: Quote, theirs: tuple[Quote, int]
) -> Check:
    """`place`: side, row, and sentence of the translated article."""
    settled = result.editing.settled.issuperset(question.keys) and not question.calm
    keys, fix, calm = question.keys, question.fix, question.calm
    return Check(*place, question.note, keys, settled, ours, *theirs, fix, calm)


def _ours(text: str, doubt: Doubt) -> Quote:
    return _words_at(text, doubt.words, doubt.at) if doubt.words else quote(text, 0, 0)


def _words_at(text: str, words: str, at: int) -> Quote:
    """Where they stand now, if not there any more."""
    at = at if text.startswith(words, at) else text.find(words)
    return quote(text, at, len(words)) if at >= 0 else Quote(words=words)


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
