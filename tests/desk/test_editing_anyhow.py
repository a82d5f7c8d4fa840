"""Any edits, answers and briefs in any order: every step can be undone, and no word of the person is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefdesk import placing
from briefdesk.desk.history import Change, History, Slot
from briefdesk.desk.result import Result
from briefdesk.events import (
    SentenceChecked,
    SentenceRetranslated,
    SentenceTranslated,
    SummaryReady,
    TranslationChecked,
    TranslationReady,
)
from briefdesk.records import Finding, SummarySentence, TranslatedSentence, Translation
from tests.desk.articles import TRANSLATOR, article, coverage, summary

FERRY = article()
COUNT = 3
KEYS = ("k1", "k2")
rows = st.integers(0, COUNT - 1)
words = st.sampled_from(["", "One.", "Two 🚢.", "Три.", "Four e\u0301."])
languages = st.sampled_from(["uk", "es"])


def machine(language: str, text: str) -> str:
    return f"{language}: {text}"


class Edited(RuleBasedStateMachine):
    """`wanted`: what the person has written last into each place, as a plain dictionary."""

    @initialize()
    def begin(self) -> None:
        self.result = Result(FERRY)
        self.ready = SummaryReady(summary(FERRY, *range(COUNT)), (), coverage(FERRY))
        self.result.take_summary(self.ready, "")
        self.model = [each.text for each in self.ready.summary.sentences]
        self.mine: dict[Slot, str] = {}
        self.done: list[Change] = []
        self.undone: list[Change] = []

    def _wrote(self, slot: Slot, value: str | None) -> None:
        before = self.mine.get(slot)
        if before != value:
            self.done.append(Change(slot, before, value))
            self.undone.clear()
            self._set(slot, value)

    def _set(self, slot: Slot, value: str | None) -> None:
        self.mine.pop(slot, None)
        if value is not None:
            self.mine[slot] = value

    @rule(row=rows, text=words)
    def write(self, row: int, text: str) -> None:
        self.result.editing.write(row, text)
        self._wrote(Slot("summary", row), text or None)

    @precondition(lambda self: self.result.translation is not None)
    @rule(row=rows, text=words)
    def write_translation(self, row: int, text: str) -> None:
        live = self.result.translation
        assert live is not None
        self.result.editing.write_translation(row, text)
        self._wrote(Slot("translation", row, live.language), text or None)

    @rule(key=st.sampled_from(KEYS))
    def settle(self, key: str) -> None:
        self.result.editing.settle(key)
        self._wrote(Slot("settled", keys=(key,)), "yes")

    @rule()
    def undo(self) -> None:
        slot = self.result.editing.undo()
        assert (slot is None) == (not self.done)
        if self.done:
            self.undone.append(self.done.pop())
            assert slot == self.undone[-1].slot
            self._set(slot, self.undone[-1].before)

    @rule()
    def redo(self) -> None:
        slot = self.result.editing.redo()
        assert (slot is None) == (not self.undone)
        if self.undone:
            self.done.append(self.undone.pop())
            assert slot == self.done[-1].slot
            self._set(slot, self.done[-1].after)

    @rule(translates=st.booleans())
    def answer(self, translates: bool) -> None:
        """The worker says what it was asked, or the first half of it."""
        wanted = self.result.editing.wanted()
        if wanted is None:
            return
        for row, text in wanted.check.items():
            doubt = Finding("weak-support", "doubt", "summary", 0, len(text), text, "", "")
            self.result.editing.take(SentenceChecked(row, SummarySentence(text, (row, 3), 0.3), (doubt,)))
        if translates:
            for row, text in wanted.translate.items():
                said = TranslatedSentence(row, machine(wanted.to, text))
                self.result.editing.take(SentenceRetranslated(text, said, wanted.to, TRANSLATOR, ()))
            for row, (source, text) in wanted.compare.items():
                doubt = Finding("glossary-term", "doubt", "translation", 0, len(text), text, source, "")
                self.result.editing.take(TranslationChecked(row, source, text, wanted.to, (doubt,)))
        rest = self.result.editing.wanted()
        assert rest is None or not (rest.check or translates)

    @rule(language=languages, finishes=st.booleans())
    def brief_again(self, language: str, finishes: bool) -> None:
        """The same summary, translated; perhaps stopped in the middle."""
        self.result.take_summary(self.ready, "")
        sentences = [TranslatedSentence(row, machine(language, text)) for row, text in enumerate(self.model)]
        for sentence in sentences[: COUNT if finishes else 1]:
            self.result.take_sentence(SentenceTranslated("summary", sentence), language)
        if finishes:
            whole = "\n".join(each.text for each in sentences)
            made = Translation(language, "", tuple(sentences), TRANSLATOR, whole)
            self.result.take_translation(TranslationReady("summary", made, ()))

    @rule()
    def wish_for_no_translation(self) -> None:
        self.result.drop_translations(whole_only=False)

    @invariant()
    def every_word_of_the_person_is_there(self) -> None:
        now = self.result.summary
        assert now is not None
        assert list(now.as_written) == self.model
        for row, sentence in enumerate(now.sentences):
            assert sentence.text == self.mine.get(Slot("summary", row), self.model[row])
        live = self.result.translation
        if live is not None:
            for row in range(COUNT):
                written = self.mine.get(Slot("translation", row, live.language))
                source = now.sentences[row].text
                assert live.texts.get(row) in ((written,) if written else (None, machine(live.language, source)))
        assert self.result.editing.settled == {slot.keys[0] for slot in self.mine if slot.kind == "settled"}

    @invariant()
    def findings_stand_at_their_words(self) -> None:
        assert self.result.summary is not None
        joined = "\n".join(each.text for each in self.result.summary.sentences)
        for finding in self.result.findings:
            assert joined[finding.start : finding.end] == finding.text
        live = self.result.translation
        translated = "\n".join(live.texts[of] for of in sorted(live.texts)) if live else ""
        for finding in live.findings if live else ():
            assert translated[finding.start : finding.end] == finding.text

    @invariant()
    def all_or_nothing_is_asked(self) -> None:
        live = self.result.translation
        wanted = self.result.editing.wanted()
        assert self.result.summary is not None
        if live is not None and live.done:
            missing = {row for row in range(COUNT) if row not in live.texts}
            assert missing == (set(wanted.translate) if wanted else set())


TestEdited = Edited.TestCase
TestEdited.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)


@given(st.lists(st.sampled_from(["a", "b", None]), max_size=8))
def test_undoing_all_and_doing_all_again_is_where_it_began(values: list[str | None]) -> None:
    history, slot, now = History(), Slot("summary", 0), None
    for value in values:
        history.add(Change(slot, now, value))
        now = value
    end, back = now, None
    while (change := history.undo()) is not None:
        assert change.after == now
        now = change.before
    assert now is None
    while (change := history.redo()) is not None:
        back = change.after
    assert back == (end if values else None)


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=6), st.data())
def test_findings_taken_apart_and_put_together_are_the_same(texts: list[str], data: st.DataObject) -> None:
    by_row = dict(enumerate(texts))
    start, findings = 0, []
    for text in texts:
        length = data.draw(st.integers(1, len(text)))
        findings.append(Finding("k", "doubt", "summary", start, start + length, text[:length], "", ""))
        start += len(text) + 1
    others, apart = placing.apart(findings, by_row)
    assert others == ()
    assert list(placing.together(others, apart, by_row)) == findings
