"""What a person makes of a summary and of its translation. The result holds the text as it is now; this, the way back.

- An edited sentence loses the evidence, the doubts and the machine's translation of what it was before; they are kept
  beside it, come back with the old text, and are asked for where nobody knows them yet (`wanted`).
- An edited translation is never written over. It stays where its sentence changes (`is_stale`), until the person takes
  it back.
- Empty text is no edit: it goes back to the model's. A sentence of a brief is not deleted here.
- Whatever is done can be undone and done again, over all sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefdesk import placing
from briefdesk.desk.edit_memory import EditMemory, Known, Said
from briefdesk.desk.history import Change, History, Slot
from briefdesk.desk.live_translation import LiveTranslation
from briefdesk.events import SentenceChecked, SentenceRetranslated, SummaryReady, TranslationChecked, TranslationReady
from briefdesk.records import Changes, Finding, Summary, SummarySentence, TranslatedSentence

if TYPE_CHECKING:
    from briefdesk.desk.doubts import Doubt
    from briefdesk.desk.result import Result
    from briefdesk.desk.whole_editing import Placed


class Editing:
    """Of one summary. `settled`: keys of doubts that a person has looked into."""

    def __init__(self, result: Result, settled: Iterable[str] = ()) -> None:
        self.settled = set(settled)
        self._result = result
        self._history = History()
        self._unchecked: set[int] = set()
        self._touched: set[int] = set()
        self._memory = EditMemory()
        self._aside: dict[str, LiveTranslation] = {}

    @property
    def unchecked(self) -> tuple[int, ...]:
        """Rows with edits about which the worker has not said anything yet."""
        return tuple(sorted(self._unchecked))

    @property
    def aside(self) -> tuple[LiveTranslation, ...]:
        """Edited translations into other languages than the one that is shown."""
        return tuple(self._aside.values())

    def resume(self, unchecked: Iterable[int], aside: Iterable[LiveTranslation] = ()) -> None:
        """The result comes from a record: what was not known there is to be found out."""
        self._unchecked |= set(unchecked)
        self._aside |= {live.language: live for live in aside}

    # What the person does

    def write(self, row: int, text: str) -> None:
        """Another text for a sentence of the summary; "" for the model's."""
        self._do(Slot("summary", row), text.strip() or None)

    def write_translation(self, row: int, text: str) -> None:
        """Another text for a translated sentence; "" for the machine's."""
        live = self._result.translation
        if live is not None:
            self._memory.keep_source(live.language, row, text.strip(), self._summary.sentences[row].text)
            self._do(Slot("translation", row, live.language), text.strip() or None)

    def settle(self, *keys: str) -> None:
        """Doubts that ask the same: it looks right."""
        self._do(Slot("settled", keys=keys), "yes")

    def fix_in_article(self, doubt: Doubt) -> bool:
        """Put a suggestion into the translated article. Returns whether its words still stood there."""
        return self._fix(doubt, self._result.whole_editing.in_article(doubt))

    def fix_in_headline(self, doubt: Doubt) -> bool:
        """The same in the translated headline."""
        return self._fix(doubt, self._result.whole_editing.in_headline(doubt))

    def _fix(self, doubt: Doubt, placed: Placed | None) -> bool:
        if placed is None:
            return False
        if doubt.done:  # the person does not want the house's word here, and is not asked again
            self.settle(doubt.key)
        self._do(*placed)
        return True

    def undo(self) -> Slot | None:
        """Returns what was changed, `None` where there was nothing to undo."""
        change = self._history.undo()
        if change is not None:
            self._put(change.slot, change.before)
        return change.slot if change else None

    def redo(self) -> Slot | None:
        """Returns what was changed, `None` where there was nothing to do again."""
        change = self._history.redo()
        if change is not None:
            self._put(change.slot, change.after)
        return change.slot if change else None

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    # What there is to know

    @property
    def has_edits(self) -> bool:
        """A person has changed a sentence of the summary or of one of its translations."""
        summary = self._result.summary
        edited = any(each.edited for each in summary.sentences) if summary else False
        return edited or any(_has_edits(live) for live in self._lives())

    def is_stale(self, row: int) -> bool:
        """The person's translation was written for another sentence than the one that stands there now."""
        live = self._result.translation
        translated = live.at(row) if live else None
        if live is None or translated is None or not translated.edited:
            return False
        now = self._summary.sentences[row].text
        return self._memory.source_of(live.language, row, translated.text) not in (None, now)

    def wanted(self) -> Changes | None:
        """What the worker is to be asked; `None` where all is known."""
        if self._result.summary is None:
            return None
        texts = {row: each.text for row, each in enumerate(self._summary.sentences)}
        check = {row: text for row, text in texts.items() if row in self._unchecked}
        live = self._result.translation
        translate = {row: text for row, text in texts.items() if self._is_untranslated(row)}
        compare = self._uncompared()
        if not check and not translate and not compare:
            return None
        return Changes(check, translate, live.language if live else "", compare)

    def _uncompared(self) -> dict[int, tuple[str, str]]:
        """Translations of the person about which nobody has said anything yet, with their sentences."""
        live = self._result.translation
        if live is None or not live.texts:
            return {}
        pairs = {each.of: (self._summary.sentences[each.of].text, each.text) for each in live.in_order if each.edited}
        return {row: pair for row, pair in pairs.items() if self._memory.compared(live.language, *pair) is None}

    def ask_again(self) -> None:
        """The person's glossary is another one: translations that they have written are to be held against it."""
        self._memory.forget_compared()

    # What the worker says

    def take(self, reply: SentenceChecked | SentenceRetranslated | TranslationChecked) -> None:
        """An answer about a text that has been changed again since is only remembered."""
        if isinstance(reply, SentenceChecked):
            self._memory.keep_found(reply.row, reply.sentence, reply.findings)
            self._refresh(reply.row, reply.sentence.text)
        elif isinstance(reply, TranslationChecked):
            self._memory.keep_compared(reply.language, reply.source, reply.text, reply.findings)
            self._mark_written(reply)
        else:
            self._memory.keep_said(reply.language, reply.source, reply.sentence.text, reply.findings)
            self._refresh(reply.sentence.of, reply.source)

    def merge(self, ready: SummaryReady) -> None:
        """The same summary once more: what the person has made of it stays."""
        others, by_row = placing.apart(ready.findings, _texts(ready.summary))
        _, own = placing.apart(self._result.findings, _texts(self._summary))
        sentences = list(ready.summary.sentences)
        for row, mine in enumerate(self._summary.sentences):
            self._memory.keep_found(row, sentences[row], by_row.get(row, ()))
            if mine.edited:
                sentences[row], by_row[row] = mine, own.get(row, ())
            else:
                self._unchecked.discard(row)
        self._show(replace(ready.summary, sentences=tuple(sentences)), others, by_row)

    def resumed(self, language: str) -> LiveTranslation:
        """The translation that sentences in this language go into. Another one that was edited is laid aside."""
        self.lay_aside()
        return self._aside.pop(language, None) or LiveTranslation(language)

    def lay_aside(self) -> None:
        """The translation is not shown any more. What was edited in it comes back with its language."""
        live = self._result.translation
        if live is not None and _has_edits(live):
            self._aside[live.language] = live
            self._result.keep_apart()

    def hear(self, live: LiveTranslation, sentence: TranslatedSentence) -> None:
        """A job has translated a sentence of the model's."""
        self._memory.hear(live.language, self._summary.as_written[sentence.of], sentence.text)
        if not self._is_mine(live, sentence.of):
            live.add(sentence)

    def completed(self, ready: TranslationReady) -> LiveTranslation:
        """The whole translation of a job, but for the sentences that the person has changed."""
        language = ready.translation.language
        live = LiveTranslation.complete(ready.translation, ready.findings)
        before = self._result.translation
        if before is None or before.language != language:
            self.lay_aside()
            before = self._aside.pop(language, None)
        for row, model_text in enumerate(self._summary.as_written):
            if translated := live.at(row):
                self._memory.keep_said(language, model_text, translated.text, live.findings_at(row))
        for row, sentence in enumerate(self._summary.sentences):
            mine = before.at(row) if before and self._is_mine(before, row) else None
            if before and mine is not None:
                live.put(mine, before.findings_at(row))
            elif sentence.edited:
                self._translate(live, row)
        return live

    # The rest

    @property
    def _summary(self) -> Summary:
        assert self._result.summary is not None
        return self._result.summary

    def _lives(self) -> Iterator[LiveTranslation]:
        if self._result.translation is not None:
            yield self._result.translation
        yield from self._aside.values()

    def _is_mine(self, live: LiveTranslation, row: int) -> bool:
        """What a job makes of the model's sentence has no place here."""
        translated = live.at(row)
        return self._summary.sentences[row].edited or (translated is not None and translated.edited)

    def _is_untranslated(self, row: int) -> bool:
        live = self._result.translation
        return live is not None and row not in live.texts and (live.done or row in self._touched)

    def _do(self, slot: Slot, value: str | None) -> None:
        before = self._read(slot)
        self._put(slot, value)
        after = self._read(slot)
        if after != before:
            self._history.add(Change(slot, before, after))

    def _read(self, slot: Slot) -> str | None:
        if slot.kind == "settled":
            return "yes" if self.settled.issuperset(slot.keys) else None
        if slot.kind in ("article", "headline"):
            return self._result.whole_editing.read(slot)
        if slot.kind == "summary":
            sentence = self._summary.sentences[slot.row]
            return sentence.text if sentence.edited else None
        live = self._live(slot.language)
        translated = live.at(slot.row) if live else None
        return translated.text if translated and translated.edited else None

    def _put(self, slot: Slot, value: str | None) -> None:
        if slot.kind == "settled":
            (self.settled.update if value else self.settled.difference_update)(slot.keys)
        elif slot.kind == "summary":
            self._put_sentence(slot.row, value)
        elif slot.kind in ("article", "headline"):
            self._result.whole_editing.put(slot, value or "")
        else:
            live = self._live(slot.language)
            if live is None and value:  # it was taken away since; what is brought back waits for its language
                live = self._aside[slot.language] = LiveTranslation(slot.language)
            if live is not None:
                self._put_translation(live, slot.row, value)

    def _put_sentence(self, row: int, value: str | None) -> None:
        old = self._summary.sentences[row]
        model_text = old.model_text or old.text
        text = value or model_text
        if text == old.text:
            return
        self._remember(row)
        self._touched.add(row)
        mine = model_text if text != model_text else ""
        new = replace(old, text=text, model_text=mine, facts=0, found=0, facts_found=())
        known = self._memory.found(row, text)
        self._unchecked.discard(row)
        if known is None:
            self._unchecked.add(row)
        self._replace(row, new, known)
        for live in self._lives():
            translated = live.at(row)
            if translated is None or not translated.edited:
                self._translate(live, row)

    def _put_translation(self, live: LiveTranslation, row: int, value: str | None) -> None:
        self._touched.add(row)
        source = self._summary.sentences[row].text
        machine = self._memory.said(live.language, source) or self._replaced(live, row)
        if machine is not None:
            self._memory.keep_said(live.language, source, machine.text, machine.findings)
        if value is None or (machine and value == machine.text):
            self._translate(live, row)
        else:
            known = self._memory.compared(live.language, source, value)
            live.put(TranslatedSentence(row, value, machine.text if machine else value), known or ())

    def _replaced(self, live: LiveTranslation, row: int) -> Said | None:
        """The machine's translation of the sentence as it stands, where it is there or a record says what it was."""
        old = live.at(row)
        if old is None:
            return None
        if not old.edited:
            return Said(old.text, live.findings_at(row))
        is_of_record = self._memory.source_of(live.language, row, old.text) is None and old.model_text != old.text
        return Said(old.model_text, ()) if is_of_record else None

    def _translate(self, live: LiveTranslation, row: int) -> None:
        """As the machine has said it; without a translation where it has not."""
        said = self._memory.said(live.language, self._summary.sentences[row].text)
        if said is None:
            live.drop(row)
        else:
            live.put(TranslatedSentence(row, said.text), said.findings)

    def _live(self, language: str) -> LiveTranslation | None:
        return next((live for live in self._lives() if live.language == language), None)

    def _remember(self, row: int) -> None:
        """What is known of the sentence as it stands."""
        sentence = self._summary.sentences[row]
        if row not in self._unchecked:
            _, by_row = placing.apart(self._result.findings, _texts(self._summary))
            self._memory.keep_found(row, sentence, by_row.get(row, ()))
        for live in self._lives():
            translated = live.at(row)
            if translated is not None and not translated.edited:
                self._memory.keep_said(live.language, sentence.text, translated.text, live.findings_at(row))

    def _refresh(self, row: int, text: str) -> None:
        """Something was found out about a text: where it still stands there, show it."""
        if row >= len(self._summary.sentences) or self._summary.sentences[row].text != text:
            return
        known = self._memory.found(row, text)
        if row in self._unchecked and known is not None:
            self._unchecked.discard(row)
            self._replace(row, self._summary.sentences[row], known)
        for live in self._lives():
            if row not in live.texts and self._memory.said(live.language, text):
                self._translate(live, row)

    def _mark_written(self, reply: TranslationChecked) -> None:
        """Where both texts still stand."""
        live = self._live(reply.language)
        here = live.at(reply.row) if live else None
        sentences = self._summary.sentences
        if live is None or here is None or not here.edited or reply.row >= len(sentences):
            return
        if (sentences[reply.row].text, here.text) == (reply.source, reply.text):
            live.put(here, reply.findings)

    def _replace(self, row: int, sentence: SummarySentence, known: Known | None) -> None:
        """Without anything known the old evidence stays; the old doubts and the counts of facts go."""
        others, by_row = placing.apart(self._result.findings, _texts(self._summary))
        by_row[row] = known.findings if known else ()
        if known is not None:
            sentence = replace(known.sentence, model_text=sentence.model_text)
        sentences = list(self._summary.sentences)
        sentences[row] = sentence
        self._show(replace(self._summary, sentences=tuple(sentences)), others, by_row)

    def _show(self, summary: Summary, others: Sequence[Finding], by_row: placing.ByRow) -> None:
        self._result.summary = summary
        self._result.findings = placing.together(others, by_row, _texts(summary))


def _texts(summary: Summary) -> dict[int, str]:
    return {row: sentence.text for row, sentence in enumerate(summary.sentences)}


def _has_edits(live: LiveTranslation) -> bool:
    return any(sentence.edited for sentence in live.in_order)
