"""Whatever a person and a worker do, in whatever order: the session is never lost, and no word of the person is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefdesk.codec import from_json, to_json
from briefdesk.desk import doubts
from briefdesk.desk.brief_record import brief_record
from briefdesk.desk.library import results
from briefdesk.desk.result import Result
from briefdesk.desk.session import Phase
from briefdesk.events import Failed, Finished, Progress, SentenceTranslated, Stopped
from briefdesk.library.records import Draft
from briefdesk.records import KEY_SENTENCES, LENGTHS, TranslatedSentence, Wish
from briefdesk.worker.messages import BriefFile, Models, Reply
from tests.desk.articles import MODELS, article
from tests.desk.session_desk import ARTICLES, Desk, answers, checked, mine

names = st.sampled_from([*ARTICLES])
rows = st.integers(0, 5)
words = st.sampled_from(["", "One.", "Two 🚢.", "Три.", "Four e\u0301."])
wishes = st.builds(Wish, st.sampled_from(LENGTHS), st.sampled_from(["", KEY_SENTENCES, "gone"]),
                   st.sampled_from(["", "uk", "es", "en", "fr"]), st.booleans())  # fmt: skip
failures = st.sampled_from([("scanned", {"name": "a.pdf"}), ("model-missing", {"model": "m"}),
                            ("unexpected", {"kind": "MemoryError"})])  # fmt: skip
strays: list[Reply] = [
    *answers(BriefFile("harbour", Wish("long", "", "uk", whole=True))),
    *answers(BriefFile("ferry", Wish("headline", KEY_SENTENCES, "es"))),
    Progress("translating", 3, 2),
    SentenceTranslated("summary", TranslatedSentence(90, "Ніде.")),
    SentenceTranslated("article", TranslatedSentence(90, "Ніде.")),
    checked(7, "Nowhere."),
    Stopped(),
    Failed("no-such-code", {}),
]
LEGAL = {
    Phase.EMPTY: {Phase.READING},
    Phase.READING: {Phase.SUMMARISING, Phase.RESTING, Phase.EMPTY},
    Phase.SUMMARISING: {Phase.TRANSLATING, Phase.RESTING, Phase.READING},
    Phase.TRANSLATING: {Phase.SUMMARISING, Phase.RESTING, Phase.READING},
    Phase.RESTING: {Phase.READING, Phase.SUMMARISING},
}
"""One step at a time; a phase may stay."""


class AnyOrder(RuleBasedStateMachine):
    """`_do` lets something happen and compares what was there before with what is there afterwards."""

    @initialize(to=st.sampled_from(["", "uk"]), whole=st.booleans(), files=st.integers(0, 3), events=st.integers(0, 20))
    def begin(self, to: str, whole: bool, files: int, events: int) -> None:
        """Anywhere between a window that is empty and one with a brief and others that wait."""
        self.desk = Desk()
        self.desk.session.wish = Wish("short", "", to, whole)
        self.desk.session.take(MODELS)
        if files:
            self.open_files([*ARTICLES][:files])
            self.work(events)

    # What the person does

    @rule(some=st.lists(names, min_size=1, max_size=3))
    def open_files(self, some: list[str]) -> None:
        self._do(lambda: self.desk.open_files(some))

    @rule(
        text=st.sampled_from([" ", "word", "A bakers story.\n\nIt was pasted.", "car parks " * 30]), html=st.booleans()
    )
    def paste(self, text: str, html: bool) -> None:
        self._do(lambda: self.desk.begin(self.desk.session.open_text(text, html)))

    @rule(wish=wishes)
    def choose(self, wish: Wish) -> None:
        self._do(lambda: self.desk.begin(self.desk.session.choose(wish)), drops=True)

    @precondition(lambda self: not self.desk.session.running)
    @rule()
    def again(self) -> None:
        self._do(lambda: self.desk.begin(self.desk.session.again()))

    @precondition(lambda self: self.desk.session.running)
    @rule()
    def stop(self) -> None:
        self._do(self.desk.stop, nothing=True)
        assert not self.desk.session.running

    @precondition(lambda self: self.desk.session.before is not None)
    @rule()
    def go_back(self) -> None:
        self._do(lambda: (self.desk.session.go_back(), self.desk.revise()))

    @precondition(lambda self: any(item.result for item in self.desk.queue.items))
    @rule(number=st.integers(0, 3))
    def open_queued(self, number: int) -> None:
        done = [item.result for item in self.desk.queue.items if item.result is not None]
        self._do(lambda: self.desk.show(done[number % len(done)]), opens=True)

    @rule(name=names)
    def open_from_library(self, name: str) -> None:
        """A brief that was kept, in an article that nobody else has."""
        made = Result(article(f"kept {name}"))
        self._do(lambda: self.desk.show(made), opens=True)

    @precondition(lambda self: self.desk.queue.items)
    @rule(number=rows)
    def take_out_of_queue(self, number: int) -> None:
        self._do(lambda: self.desk.remove(number), removes=True)

    @precondition(lambda self: self.desk.queue.over)
    @rule()
    def clear_queue(self) -> None:
        self._do(self.desk.queue.clear, removes=True)

    @precondition(lambda self: self.desk.session.result is not None and self.desk.session.result.versions)
    @rule()
    def back_to_edits(self) -> None:
        self._do(lambda: (self.desk.session.go_back_to_edits(), self.desk.revise()), drops=True)

    @precondition(lambda self: self.desk.session.summary is not None)
    @rule(row=rows, text=words)
    def write(self, row: int, text: str) -> None:
        summary, result = self.desk.session.summary, self.desk.session.result
        assert summary is not None
        assert result is not None
        row %= len(summary.sentences)
        self._do(lambda: (result.editing.write(row, text), self.desk.revise()), at=("", row))
        assert result.summary is not None
        assert result.summary.sentences[row].text == (text or summary.as_written[row])

    @precondition(lambda self: self.desk.session.translation is not None and self.desk.session.translation.texts)
    @rule(row=rows, text=words)
    def write_translation(self, row: int, text: str) -> None:
        live, result = self.desk.session.translation, self.desk.session.result
        assert live is not None
        assert result is not None
        row = [*live.texts][row % len(live.texts)]
        self._do(lambda: (result.editing.write_translation(row, text), self.desk.revise()), at=(live.language, row))
        assert not text or live.texts[row] == text

    @precondition(lambda self: self.desk.session.summary is not None)
    @rule(forward=st.booleans())
    def undo_or_redo(self, forward: bool) -> None:
        editing = self.desk.session.result.editing  # type: ignore[union-attr]
        step = editing.redo if forward else editing.undo
        self._do(lambda: (step(), self.desk.revise()), anywhere=True)

    @precondition(lambda self: self.desk.session.findings)
    @rule()
    def looks_right(self) -> None:
        self.desk.session.result.editing.settle(self.desk.session.findings[0].key)  # type: ignore[union-attr]

    @rule()
    def dismiss(self) -> None:
        self._do(self.desk.session.dismiss, nothing=True)

    # What the worker says

    @rule(events=st.integers(1, 12))
    def work(self, events: int) -> None:
        for _ in range(events):
            self._do(lambda: self.desk.work(1))

    @rule(events=st.integers(1, 4))
    def work_to_the_end(self, events: int) -> None:
        """The job, and what comes after it."""
        for _ in range(events):
            job = self.desk.newest
            while self.desk.busy and self.desk.newest == job:
                self._do(lambda: self.desk.work(1))

    @rule(failure=failures)
    def fail(self, failure: tuple[str, dict[str, str]]) -> None:
        self._do(lambda: self.desk.say(self.desk.newest, Failed(*failure)), nothing=True)

    @rule(reply=st.sampled_from(strays))
    def say_out_of_turn(self, reply: Reply) -> None:
        """Twice, and whatever the job is."""
        for _ in range(2):
            self._do(lambda: self.desk.say(self.desk.newest, reply))

    @precondition(lambda self: self.desk.newest > 1)
    @rule(reply=st.sampled_from(strays), back=st.integers(1, 3))
    def say_late(self, reply: Reply, back: int) -> None:
        """Of a job whose place another one has taken."""
        before = self._snapshot()
        self.desk.say(max(0, self.desk.newest - back), reply)
        assert self._snapshot() == before

    @precondition(lambda self: not self.desk.session.running and not self.desk.session.revising)
    @rule(reply=st.sampled_from([*strays, Finished(9.0, 9)]))
    def say_to_nobody(self, reply: Reply) -> None:
        before = self._snapshot()
        self.desk.session.take(reply)
        assert self._snapshot() == before

    @rule(models=st.sampled_from([MODELS, Models((), ()), Models((), ("uk",))]))
    def models_come_and_go(self, models: Models) -> None:
        self._do(lambda: self.desk.say(0, models), nothing=True)

    @rule()
    def lose_worker(self) -> None:
        self._do(self.desk.lose, nothing=True)

    @rule()
    def have_no_worker(self) -> None:
        self._do(self.desk.no_worker, nothing=True)
        assert not self.desk.session.running

    # What holds

    @invariant()
    def state_is_legal(self) -> None:
        now = self.desk.session
        assert now.running == (now.phase in (Phase.READING, Phase.SUMMARISING, Phase.TRANSLATING))
        assert (now.phase is Phase.EMPTY) <= (now.result is None)
        assert (now.phase in (Phase.SUMMARISING, Phase.TRANSLATING, Phase.RESTING)) <= (now.result is not None)
        assert now.revising <= (now.phase is Phase.RESTING)
        assert now.running or now.progress is None
        assert (now.phase is Phase.RESTING) <= now.can_brief
        assert now.before is None or now.before is not now.result
        if now.phase is Phase.RESTING and now.summary is not None:
            assert now.wish.length == now.summary.length
        waits = now.running or now.revising or self.desk.queue.running is not None
        assert waits <= self.desk.busy, "what is waited for is on its way"
        if now.running or now.revising:
            assert self.desk.queue.running is None, "the worker has one job"

    @invariant()
    def everything_can_be_shown(self) -> None:
        now = self.desk.session
        assert now.target == "" or now.article is not None
        assert isinstance(now.awaited, bool)
        assert isinstance(now.rewritten, bool)
        if now.result is not None and now.summary is not None:
            assert set(now.retranslated) <= set(range(len(now.summary.sentences)))
            joined = "\n".join(each.text for each in now.summary.sentences)
            for finding in now.findings:
                assert finding.side != "summary" or joined[finding.start : finding.end] == finding.text
            assert doubts.open_in(now.result) is not None
            assert brief_record(now.result) is not None

    @invariant()
    def a_crash_takes_nothing(self) -> None:
        for result in self._results():
            draft = results.draft(result)
            assert results.draft(results.of_draft(from_json(to_json(draft), Draft))) == draft

    def _results(self) -> list[Result]:
        queued = [item.result for item in self.desk.queue.items]
        now = self.desk.session
        return [each for each in (now.result, now.before, *queued) if each is not None]

    def _snapshot(self) -> object:
        now = self.desk.session
        shown = [(id(result), results.draft(result)) for result in self._results()]
        items = [(item.path, item.state, item.notice) for item in self.desk.queue.items]
        return now.phase, now.wish, now.progress, now.notice, now.seconds, now.revising, shown, items

    def _do(
        self,
        act: Callable[[], object],
        *,
        at: tuple[str, int] | None = None,
        anywhere: bool = False,
        nothing: bool = False,
        drops: bool = False,
        opens: bool = False,
        removes: bool = False,
    ) -> None:
        """`at`: the language and row of what the person writes; `anywhere`: it may be any sentence that is shown.

        `nothing`: no text changes. `drops`: the person wants another translation or summary in the place of that which
        is shown. `opens`: another article. `removes`: something of the queue.
        """
        now = self.desk.session
        phase, shown, before = now.phase, now.result, now.before
        there = [(result, mine(result), results.draft(result)) for result in self._results()]
        act()
        assert now.phase is phase or now.phase in LEGAL[phase] or (now.phase is Phase.RESTING and opens)
        left = self._results()
        for result, words, draft in there:
            is_here = any(result is each for each in left)
            if not is_here and (removes or result is before or not words):
                assert removes or now.result is not shown, "the article before goes only where another one comes"
                assert removes or opens or not words or now.article != result.article, "it comes back as it was left"
                continue
            assert is_here, "an article is gone"
            assert result.article is draft.article
            after = mine(result)
            if not (result is shown and anywhere):
                lost = words - after
                assert all(result is shown and (each[1], each[2]) == at for each in lost), lost
            if nothing:
                assert results.draft(result) == draft
            elif not (result is shown and (at or anywhere or drops)):
                keeps_sentences(draft, results.draft(result))
        self.desk.go_on()


def keeps_sentences(before: Draft, after: Draft) -> None:
    """What was finished is there, or another one has come in its place as a whole."""
    old, new = before.shown, after.shown
    assert not old.final or new.final
    assert old.summary is None or (new.summary is not None and bool(new.summary.sentences))
    same = old.summary and new.summary and old.summary.as_written == new.summary.as_written
    pairs = [(before.whole, after.whole), *([(old.translation, new.translation)] if same else [])]
    for earlier, later in pairs:
        if earlier is not None:
            assert later is not None
            assert later.language != earlier.language or _rows(earlier) <= _rows(later)


def _rows(live: object) -> set[int]:
    sentences: Iterable[TranslatedSentence] = live.record.sentences if live.record else live.sentences  # type: ignore[attr-defined]
    return {each.of for each in sentences}


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=40, stateful_step_count=50, deadline=None)
