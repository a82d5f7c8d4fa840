"""The stages in order, with models that answer what they are told to: what is emitted, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding, ModelCard, Task
from briefdesk.errors import AlreadyInLanguage, ModelMissing, NoTranslator
from briefdesk.events import BriefReady, PipelineEvent, Progress, SentenceTranslated, SummaryReady, TranslationReady
from briefdesk.models.encoder import load_encoder
from briefdesk.pipeline import brief_article, translate_text
from briefdesk.planning import Workshop
from briefdesk.records import KEY_SENTENCES, Article, Brief, Wish
from briefdesk.runtimes.protocol import Encoder, TextModel
from tests.scripted_model import SUMMARISER, ScriptedModel
from tests.summarising.articles import HARBOUR, PUERTO, article

SUMMARY = "The harbour of Lowgate will close for six weeks. The work will cost four million."
encoder = load_encoder()


def translates(source: str, target: str) -> ModelCard:
    return replace(
        SUMMARISER, id=f"{source}-{target}", task="translate", family="marian", sources=(source,), targets=(target,),
        decoding=Decoding(max_tokens=200), max_input=512,
    )  # fmt: skip


def marked(target: str) -> Callable[[str, Decoding], str]:
    """A translation that shows which model it went through."""
    return lambda text, _decoding: " ".join(f"{word}{target}" if word.isalpha() else word for word in text.split())


class GivenModels:
    """`pairs`: the directions that are installed; `summary`: what the summariser writes, "" for no summariser."""

    def __init__(self, *pairs: tuple[str, str], summary: str = "") -> None:
        self._cards = [translates(*pair) for pair in pairs]
        self._models: dict[str, TextModel] = {card.id: ScriptedModel(marked(card.targets[0])) for card in self._cards}
        if summary:
            self._cards.append(SUMMARISER)
            self.summariser = ScriptedModel(lambda text, _decoding: summary)
            self._models[SUMMARISER.id] = self.summariser

    def add(self, card: ModelCard, mark: str) -> None:
        self._cards.append(card)
        self._models[card.id] = ScriptedModel(marked(mark))

    def encoder(self) -> Encoder:
        return encoder

    def cards(self, task: Task) -> Sequence[ModelCard]:
        return [card for card in self._cards if card.task == task]

    def named(self, task: Task, id_: str) -> ModelCard:
        for card in self.cards(task):
            if card.id == id_:
                return card
        raise ModelMissing(model=id_)

    def text_model(self, card: ModelCard) -> TextModel:
        return self._models[card.id]

    def advice(self, source: str, target: str) -> str:
        return f"Get {source}-{target}."


class Run:
    """One brief, and what was emitted on the way."""

    def __init__(self, models: GivenModels, of: Article | None = None) -> None:
        self._workshop, self._article = Workshop(models), of or article(HARBOUR, title="Harbour closes")
        self.events: list[PipelineEvent] = []

    def brief(self, **wish: object) -> Brief:
        return brief_article(
            self._article,
            Wish(**wish),
            self._workshop,
            self.events.append,
            CancelToken(),  # type: ignore[arg-type]
        )

    @property
    def summaries(self) -> list[SummaryReady]:
        return [event for event in self.events if isinstance(event, SummaryReady)]

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.events if not isinstance(event, Progress)]


def test_without_a_summariser_the_key_sentences_are_the_summary() -> None:
    run = Run(GivenModels())
    brief = run.brief()
    assert run.kinds == ["SummaryReady", "BriefReady"]
    assert run.summaries[0].final
    assert brief.coverage.read_by_model == 0


def test_the_key_sentences_come_first_and_the_rewritten_summary_replaces_them() -> None:
    run = Run(GivenModels(summary=SUMMARY))
    brief = run.brief()
    assert [ready.final for ready in run.summaries] == [False, True]
    first, last = (ready.summary for ready in run.summaries)
    assert all(sentence.text in HARBOUR for sentence in first.sentences)
    assert " ".join(sentence.text for sentence in last.sentences) == SUMMARY
    assert brief.summary == last


def test_key_sentences_can_be_asked_for() -> None:
    run = Run(GivenModels(summary=SUMMARY))
    run.brief(summariser=KEY_SENTENCES)
    assert [ready.final for ready in run.summaries] == [True]


def test_a_summariser_that_is_not_there_fails_behind_the_key_sentences() -> None:
    run = Run(GivenModels())
    with pytest.raises(ModelMissing):
        run.brief(summariser="unheard-of")
    assert [ready.final for ready in run.summaries] == [False]


def test_a_model_that_writes_nothing_leaves_the_key_sentences_and_says_so() -> None:
    run = Run(GivenModels(summary="..."))
    brief = run.brief()
    assert [sentence.text in HARBOUR for sentence in brief.summary.sentences] == [True] * len(brief.summary.sentences)
    assert "not-rewritten" in [finding.kind for finding in brief.findings]
    assert run.summaries[-1].final


def test_each_sentence_of_the_summary_is_translated_in_order() -> None:
    run = Run(GivenModels(("en", "uk"), summary=SUMMARY))
    brief = run.brief(to="uk")
    assert brief.translation is not None
    told = [event.sentence for event in run.events if isinstance(event, SentenceTranslated)]
    assert tuple(told) == brief.translation.sentences
    assert [sentence.of for sentence in told] == list(range(len(brief.summary.sentences)))
    assert brief.translation.title == "Harbouruk closesuk"
    assert brief.translation.model.id == "scripted"
    assert run.kinds[-2:] == ["TranslationReady", "BriefReady"]


def test_the_whole_article_is_translated_behind_the_summary() -> None:
    run = Run(GivenModels(("en", "uk"), summary=SUMMARY))
    brief = run.brief(to="uk", whole=True)
    assert brief.whole is not None
    assert len(brief.whole.sentences) == len(HARBOUR)
    assert [event.part for event in run.events if isinstance(event, TranslationReady)] == ["summary", "article"]
    assert brief.whole.text.count("\n\n") == len(HARBOUR) - 1


def test_a_translator_that_is_missing_leaves_the_summary_and_names_what_to_get() -> None:
    run = Run(GivenModels(summary=SUMMARY))
    with pytest.raises(NoTranslator) as raised:
        run.brief(to="uk")
    assert raised.value.hint == "Get en-uk."
    assert run.summaries[-1].final


def test_the_article_is_in_the_language_already() -> None:
    brief = Run(GivenModels(("en", "uk"))).brief(to="en")
    assert brief.translation is None
    assert [finding.kind for finding in brief.findings] == ["same-language"]
    with pytest.raises(AlreadyInLanguage):
        translate_text(article(HARBOUR), "en", Workshop(GivenModels()), lambda event: None, CancelToken())


class TestAnotherLanguageThanTheSummarisers:
    """A Spanish article and a summariser that reads English."""

    @pytest.fixture
    def spanish(self) -> Article:
        return article(PUERTO, title="El puerto", language="es")

    def test_it_is_translated_rewritten_and_translated_back(self, spanish: Article) -> None:
        models = GivenModels(("es", "en"), ("en", "es"), summary=SUMMARY)
        brief = Run(models, spanish).brief()
        [(read, _)] = models.summariser.asked
        assert all(word.endswith("en") for word in read.split() if word.isalpha())
        assert all("es" in sentence.text for sentence in brief.summary.sentences)
        assert brief.coverage.read_by_model == len(brief.summary.read)
        assert "by-way" in [finding.kind for finding in brief.findings]

    def test_evidence_points_into_the_article(self, spanish: Article) -> None:
        brief = Run(GivenModels(("es", "en"), ("en", "es"), summary=SUMMARY), spanish).brief()
        for sentence in brief.summary.sentences:
            assert sentence.evidence
            assert set(sentence.evidence) <= set(brief.summary.read)

    def test_its_own_language_is_what_it_wrote(self, spanish: Article) -> None:
        run = Run(GivenModels(("es", "en"), ("en", "es"), summary=SUMMARY), spanish)
        brief = run.brief(to="en")
        assert brief.translation is not None
        assert " ".join(sentence.text for sentence in brief.translation.sentences) == SUMMARY
        told = [event.sentence for event in run.events if isinstance(event, SentenceTranslated)]
        assert tuple(told) == brief.translation.sentences

    @pytest.mark.parametrize("pairs", [[], [("es", "en")], [("en", "es")]])
    def test_without_both_ways_the_key_sentences_stay_and_it_says_why(
        self, spanish: Article, pairs: list[tuple[str, str]]
    ) -> None:
        brief = Run(GivenModels(*pairs, summary=SUMMARY), spanish).brief()
        assert all(sentence.text in PUERTO for sentence in brief.summary.sentences)
        assert "not-rewritten" in [finding.kind for finding in brief.findings]


def test_a_named_translator_does_it_and_no_other() -> None:
    models = GivenModels(("en", "es"), ("en", "uk"), ("uk", "es"))
    models.add(replace(translates("en", "es"), id="another"), "×")

    def first_word(model: str) -> str:
        translation, _ = translate_text(
            article(HARBOUR), "es", Workshop(models), lambda event: None, CancelToken(), model=model
        )
        return translation.text.split()[0]

    assert first_word("") == first_word("en-es") == "Thees"
    assert first_word("another") == "The×"
    with pytest.raises(NoTranslator):
        first_word("en-uk")
    with pytest.raises(ModelMissing):
        translate_text(article(HARBOUR), "es", Workshop(models), lambda event: None, CancelToken(), model="none")


@pytest.mark.parametrize("stage", [Progress, SummaryReady, SentenceTranslated])
def test_it_stops_at_whatever_is_emitted(stage: type[PipelineEvent]) -> None:
    cancel = CancelToken()

    def emit(event: PipelineEvent) -> None:
        assert not isinstance(event, BriefReady)
        if isinstance(event, stage):
            cancel.cancel()

    with pytest.raises(Cancelled):
        brief_article(
            article(HARBOUR),
            Wish(to="uk", whole=True),
            Workshop(GivenModels(("en", "uk"), summary=SUMMARY)),
            emit,
            cancel,
        )
