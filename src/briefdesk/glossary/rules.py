"""What the table asks of summaries and translations: texts that are written over, and findings.

House style is written over what a machine wrote, each place with a finding that says what stood there, so that it can
be put back. It is only told of where it would change what somebody else has written: inside quotation marks, in
sentences that are the article's own, in what a person wrote, and in forms of words whose new form is not sure.
A glossary never changes a translation: whoever knows the language puts the wording there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

from briefdesk.glossary.entries import Glossary
from briefdesk.glossary.forms import words
from briefdesk.glossary.house_style import Change, HouseStyle, moved, quoted, rewrite
from briefdesk.glossary.terms import Terms
from briefdesk.records import Article, Finding, Span, Summary, TranslatedSentence, Translation

Side = Literal["summary", "translation"]
APPLIED, STYLE, TERM = "house-style-applied", "house-style", "glossary-term"
_NOTES = {
    APPLIED: "House style: the machine wrote “{}”.",
    STYLE: "House style: “{}”.",
    TERM: "The glossary says “{}”.",
}
KINDS = frozenset({APPLIED, STYLE, TERM})


@dataclass(frozen=True, slots=True)
class Rules:
    """Of one table. Findings count code points as those that they are put beside."""

    glossary: Glossary = field(default_factory=Glossary)
    _styles: dict[str, HouseStyle] = field(default_factory=dict, compare=False)
    _terms: dict[tuple[str, str], Terms] = field(default_factory=dict, compare=False)

    def style(self, language: str) -> HouseStyle:
        if language not in self._styles:
            self._styles[language] = HouseStyle(self.glossary.style(language), language)
        return self._styles[language]

    def terms(self, source: str, target: str) -> Terms:
        if (source, target) not in self._terms:
            self._terms[source, target] = Terms(self.glossary.terms(source, target))
        return self._terms[source, target]

    def in_house_style(self, text: str, language: str) -> str:
        """A sentence that a machine wrote."""
        return rewrite(text, self.style(language).changes(text))

    def explains(self, article: Article, finding: Finding) -> bool:
        """A name that the article does not have is the house's for one that it has: no doubt about that."""
        if not finding.kind.startswith("name-"):
            return False
        used = self.style(article.language).uses(f"{article.title}\n{article.text}")
        known = {word.text.casefold() for use in used for word in words(use.wording)}
        return bool(known) and {word.text.casefold() for word in words(finding.text)} <= known

    def summary(
        self, article: Article, summary: Summary, findings: Sequence[Finding]
    ) -> tuple[Summary, tuple[Finding, ...]]:
        """In house style. `findings`: about the summary as it is; they come back with their places in the new one."""
        own = _sentences(article)
        parts = _joined([(each.text, each.text not in own) for each in summary.sentences])
        texts, changes, added = self._restyled(parts, article.language, "summary")
        if not changes and not added:
            return summary, tuple(findings)
        sentences = tuple(replace(each, text=text) for each, text in zip(summary.sentences, texts[::2], strict=True))
        kept = _carried(findings, changes, "".join(texts), "summary")
        return replace(summary, sentences=sentences), (*kept, *added)

    def translation(
        self,
        originals: Sequence[str],
        language: str,
        translation: Translation,
        findings: Sequence[Finding],
        title: str = "",
    ) -> tuple[Translation, tuple[Finding, ...]]:
        """In house style, and with what it has not of the glossary. `originals`: all sentences, in the order that `of`
        counts them; `language`: theirs; `title`: the original's. `findings` as above."""
        parts, places = _apart(translation)
        texts, changes, added = self._restyled(parts, translation.language, "translation")
        sentences = tuple(
            TranslatedSentence(each.of, texts[place] if place >= 0 else each.text, each.model_text)
            for each, place in zip(translation.sentences, places, strict=True)
        )
        text = "".join(texts)
        headline, about_headline = self._headline(title, language, translation)
        styled = replace(translation, title=headline, sentences=sentences, text=text)
        missing = self._missing(originals, language, styled, _starts(texts, places))
        kept = _carried(findings, changes, text, "translation")
        return styled, (*about_headline, *kept, *added, *missing)

    def about_summary(self, article: Article, text: str, start: int = 0) -> tuple[Finding, ...]:
        """House style in a sentence that is not to be changed, because a person wrote it. `start`: where it stands."""
        as_said = " ".join(text.split()) in _sentences(article)
        return tuple(_told(self.style(article.language), text, start, "summary", as_said=as_said))

    def about_translation(
        self, original: str, language: str, text: str, to: str, start: int = 0
    ) -> tuple[Finding, ...]:
        """Both rules on a translated sentence that is not to be changed. `start`: where it stands."""
        told = _told(self.style(to), text, start, "translation", as_said=False)
        return (*told, *_terms_of(self.terms(language, to), original, text, start))

    def about_headline(self, original: str, language: str, title: str, to: str) -> tuple[Finding, ...]:
        """Both rules on a translated headline that is not to be changed. It stands outside of the text: the findings
        have an empty span."""
        return _outside(self.about_translation(original, language, title, to) if title else ())

    def _headline(self, original: str, language: str, translation: Translation) -> tuple[str, tuple[Finding, ...]]:
        """In house style, with what is to be said of it."""
        to = translation.language
        if not translation.title:
            return "", ()
        (title,), _, added = self._restyled([(translation.title, True)], to, "translation")
        return title, _outside([*added, *_terms_of(self.terms(language, to), original, title, 0)])

    def _restyled(
        self, parts: Sequence[tuple[str, bool]], language: str, side: Side
    ) -> tuple[list[str], list[Change], list[Finding]]:
        """The parts of a text, with whether they may be changed; the changes in all of it; findings in the new one."""
        style = self.style(language)
        texts: list[str] = []
        changes: list[Change] = []
        findings: list[Finding] = []
        before = after = 0
        for text, is_free in parts:
            own = style.changes(text) if is_free else []
            new = rewrite(text, own)
            applied = [_applied(each.old.of(text), moved(each.old, own), new, after, side) for each in own]
            findings += applied
            findings += _told(style, new, after, side, as_said=not is_free, besides=applied)
            changes += [Change(Span(each.old.start + before, each.old.end + before), each.new) for each in own]
            before, after = before + len(text), after + len(new)
            texts.append(new)
        return texts, changes, findings

    def _missing(
        self, originals: Sequence[str], language: str, translation: Translation, starts: Sequence[int]
    ) -> Iterator[Finding]:
        terms = self.terms(language, translation.language)
        for sentence, start in zip(translation.sentences, starts, strict=True):
            if start >= 0:
                yield from _terms_of(terms, originals[sentence.of], sentence.text, start)


def _told(
    style: HouseStyle, text: str, start: int, side: Side, *, as_said: bool, besides: Sequence[Finding] = ()
) -> Iterator[Finding]:
    """What of house style a text does not keep. It is no doubt where the words are somebody else's. `besides`: what has
    just been put there."""
    kept = quoted(text)
    done = {each.start for each in besides}
    for use in style.uses(text):
        if start + use.start in done:
            continue
        said = as_said or any(each.start <= use.start < each.end for each in kept)
        place = (start + use.start, start + use.end, use.of(text))
        note = _NOTES[STYLE].format(use.wording)
        yield Finding(STYLE, "info" if said else "doubt", side, *place, "", note, use.wording)


def _applied(old: str, place: Span, text: str, start: int, side: Side) -> Finding:
    note = _NOTES[APPLIED].format(old)
    return Finding(APPLIED, "info", side, start + place.start, start + place.end, place.of(text), old, note, old)


def _outside(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(replace(each, start=0, end=0) for each in findings)


def _terms_of(terms: Terms, original: str, text: str, start: int) -> Iterator[Finding]:
    for each in terms.missing(original, text):
        place = (start + each.place.start, start + each.place.end, each.place.of(text))
        wording = each.entry.wording
        leads = each.place.start == 0 and each.place.end < len(text) and text[0].isupper()
        put = wording[0].upper() + wording[1:] if leads else wording
        note = _NOTES[TERM].format(wording)
        yield Finding(TERM, "doubt", "translation", *place, each.term, note, put)


def _carried(findings: Sequence[Finding], changes: Sequence[Change], text: str, side: Side) -> Iterator[Finding]:
    """With their places, and their words, in the text after the changes."""
    for each in findings:
        if not changes or each.side != side or each.end <= each.start:
            yield each
            continue
        place = moved(Span(each.start, each.end), changes)
        yield replace(each, start=place.start, end=place.end, text=place.of(text))


def _joined(parts: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """With a line break between two of them."""
    joined = [each for part in parts for each in (part, ("\n", False))]
    return joined[:-1]


def _apart(translation: Translation) -> tuple[list[tuple[str, bool]], list[int]]:
    """The text as sentences and what is between them; for each sentence which part it is, -1 where it is not there."""
    parts: list[tuple[str, bool]] = []
    places, end = [], 0
    for sentence in translation.sentences:
        start = translation.text.find(sentence.text, end) if sentence.text else -1
        if start < 0:
            places.append(-1)
            continue
        parts += [(translation.text[end:start], True), (sentence.text, True)]
        places.append(len(parts) - 1)
        end = start + len(sentence.text)
    return [*parts, (translation.text[end:], True)], places


def _starts(texts: Sequence[str], places: Sequence[int]) -> list[int]:
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text))
    return [starts[place] if place >= 0 else -1 for place in places]


@lru_cache(maxsize=1)
def _sentences(article: Article) -> frozenset[str]:
    return frozenset(map(article.sentence_text, range(len(article.sentences))))
