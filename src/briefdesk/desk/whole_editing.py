"""Words that a person puts into the translated article and into the translated headline. Neither has rows to write in.

What was put there stays when the machine translates once more.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from briefdesk.desk.history import Slot
from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.desk.translated_article import sentence_spans
from briefdesk.glossary.house_style import Change, moved
from briefdesk.records import Finding, Span, TranslatedSentence, Translation

if TYPE_CHECKING:
    from briefdesk.desk.doubts import Doubt
    from briefdesk.desk.result import Result

Findings = tuple[Finding, ...]
Placed = tuple[Slot, str]
"""What is to be changed, and the text that is to stand there."""


class WholeEditing:
    """Of one result. The text is taken as pieces: piece 2n + 1 is sentence n, piece 2n what stands before it."""

    def __init__(self, result: Result) -> None:
        self._result = result
        self._known: dict[Placed, Findings] = {}
        self._kept: dict[tuple[str, int], tuple[TranslatedSentence, Findings]] = {}
        self._headlines: dict[tuple[str, str], str] = {}
        self._by_machine: dict[tuple[str, str], str] = {}

    @property
    def has_edits(self) -> bool:
        whole = self._result.whole
        return whole is not None and whole.record is not None and any(each.edited for each in whole.record.sentences)

    def in_article(self, doubt: Doubt) -> Placed | None:
        """The suggestion of a doubt in its place; `None` where its words stand there no more. `doubt.at` counts code
        points of the whole text."""
        live = self._result.whole
        if live is None or live.record is None:
            return None
        piece = _piece_at(live.record, doubt.at)
        span = _span(live.record, piece)
        return self._placed(
            Slot("article", piece, live.language), span.of(live.record.text), doubt, doubt.at - span.start
        )

    def in_headline(self, doubt: Doubt) -> Placed | None:
        """The same for the headline; `doubt.at` counts its code points."""
        live = next(iter(self._headed(None)), None)
        if live is None:
            return None
        return self._placed(Slot("headline", language=live.language), live.title, doubt, doubt.at)

    def read(self, slot: Slot) -> str:
        live = self._result.whole if slot.kind == "article" else next(iter(self._headed(slot.language)), None)
        if live is None or live.record is None or live.language != slot.language:
            return ""
        return _span(live.record, slot.row).of(live.record.text) if slot.kind == "article" else live.title

    def put(self, slot: Slot, text: str) -> None:
        """What is told of the place comes with it, as far as it is known."""
        if slot.kind == "headline":
            self._put_headline(slot, text)
            return
        live = self._result.whole
        if live is not None and live.record is not None and live.language == slot.language:
            known = self._known.get((slot, text), _standing(self._findings(slot), text))
            self._result.whole = _with_piece(live, live.record, slot.row, text, known)

    def keep(self) -> None:
        """The translated article is about to be replaced, or is not wanted any more."""
        live = self._result.whole
        if live is None or live.record is None:
            return
        self._kept = {place: kept for place, kept in self._kept.items() if place[0] != live.language}
        for each in live.record.sentences:
            if each.edited:
                slot = Slot("article", 2 * each.of + 1, live.language)
                self._kept[live.language, each.of] = (each, self._findings(slot))

    def kept_in(self, translation: Translation, findings: Findings) -> tuple[Translation, Findings]:
        """What the machine has translated, with what the person has put there."""
        title = self._headlines.get((translation.language, translation.title), translation.title)
        if title == translation.title:
            return translation, findings
        about = [each for each in findings if _is_outside(each)]
        known = self._known.get(
            (Slot("headline", language=translation.language), title), _standing(tuple(about), title)
        )
        return replace(translation, title=title), (*known, *(each for each in findings if not _is_outside(each)))

    def kept_in_article(self, live: LiveTranslation) -> LiveTranslation:
        """The same for the sentences of a whole article."""
        for (language, of), (sentence, findings) in self._kept.items():
            here = live.at(of) if language == live.language else None
            if here is not None and live.record is not None:
                live = _with_piece(live, live.record, 2 * of + 1, sentence.text, findings)
        return live

    def _placed(self, slot: Slot, text: str, doubt: Doubt, at: int) -> Placed | None:
        end = at + len(doubt.words)
        if at < 0 or not doubt.words or text[at:end] != doubt.words:
            return None
        new = text[:at] + doubt.suggestion + text[end:]
        self._known[slot, text] = before = self._findings(slot)
        others = tuple(each for each in before if (each.note, each.text) != (doubt.note, doubt.words))
        self._known[slot, new] = _carried(others, text, Change(Span(at, end), doubt.suggestion), new)
        return slot, new

    def _findings(self, slot: Slot) -> Findings:
        """About a piece as it is: offsets count from its start."""
        if slot.kind == "headline":
            found = [each for live in self._headed(slot.language) for each in live.findings if _is_outside(each)]
            return tuple(dict.fromkeys(found))
        live = self._result.whole
        if live is None or live.record is None:
            return ()
        span = _span(live.record, slot.row)
        return tuple(_by(each, -span.start) for each in live.findings if _is_inside(each, span))

    def _headed(self, language: str | None) -> list[LiveTranslation]:
        """The translations that have the headline; `None` for that of the one that is shown first."""
        lives = [live for live in (self._result.translation, self._result.whole) if live is not None and live.title]
        language = language or (lives[0].language if lives else "")
        return [live for live in lives if live.language == language]

    def _put_headline(self, slot: Slot, text: str) -> None:
        lives = self._headed(slot.language)
        if not lives:
            return
        before = lives[0].title
        machine = self._by_machine.pop((slot.language, before), before)
        self._by_machine[slot.language, text] = machine
        self._headlines[slot.language, machine] = text
        known = self._known.get((slot, text), _standing(self._findings(slot), text))
        for live in lives:
            if live.record is None or live.title != before:
                continue
            record = replace(live.record, title=text)
            findings = (*known, *(each for each in live.findings if not _is_outside(each)))
            if live is self._result.whole:  # another one: it is shown anew
                self._result.whole = LiveTranslation.complete(record, findings)
            else:
                live.record, live.findings = record, findings


def _with_piece(
    live: LiveTranslation, record: Translation, piece: int, text: str, findings: Findings
) -> LiveTranslation:
    """With other words in its place, and these findings about it."""
    span = _span(record, piece)
    by = len(text) - (span.end - span.start)
    others = [
        _by(each, by) if each.start >= span.end and not _is_outside(each) else each
        for each in live.findings
        if not _is_inside(each, span)
    ]
    of = piece // 2 if piece % 2 else -1
    sentences = tuple(_written(each, text) if each.of == of else each for each in record.sentences)
    whole = record.text[: span.start] + text + record.text[span.end :]
    told = (*others, *(_by(each, span.start) for each in findings))
    return LiveTranslation.complete(replace(record, sentences=sentences, text=whole), told)


def _written(sentence: TranslatedSentence, text: str) -> TranslatedSentence:
    machine = sentence.model_text or sentence.text
    return replace(sentence, text=text, model_text=machine if machine != text else "")


def _piece_at(record: Translation, at: int) -> int:
    spans = sentence_spans(record)
    of = bisect_right([each.start for each in spans], at) - 1
    return 2 * of + 1 if of >= 0 and at < spans[of].end else 2 * (of + 1)


def _span(record: Translation, piece: int) -> Span:
    spans = sentence_spans(record)
    of = piece // 2
    if piece % 2:
        return spans[of]
    return Span(spans[of - 1].end if of else 0, spans[of].start if of < len(spans) else len(record.text))


def _carried(findings: Findings, old: str, change: Change, text: str) -> Findings:
    """Those that speak of other words than the ones that go, with their places in the new text."""
    kept = []
    for each in findings:
        if _is_outside(each):
            kept += [replace(each, text=text)] if each.text == old else [each] if each.text in text else []
        elif each.end <= change.old.start or each.start >= change.old.end:
            place = moved(Span(each.start, each.end), [change])
            kept.append(replace(each, start=place.start, end=place.end))
        elif each.start < change.old.start or each.end > change.old.end:
            place = moved(Span(each.start, each.end), [change])
            kept.append(replace(each, start=place.start, end=place.end, text=place.of(text)))
    return tuple(kept)


def _standing(findings: Findings, text: str) -> Findings:
    """Those whose words still stand in the text."""
    found = [(each, text.find(each.text)) for each in findings if each.text in text]
    return tuple(each if _is_outside(each) else _by(each, at - each.start) for each, at in found)


def _is_outside(finding: Finding) -> bool:
    """About the headline."""
    return finding.end == finding.start


def _is_inside(finding: Finding, span: Span) -> bool:
    return not _is_outside(finding) and span.start <= finding.start < span.end


def _by(finding: Finding, by: int) -> Finding:
    return replace(finding, start=finding.start + by, end=finding.end + by)
