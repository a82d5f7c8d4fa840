"""What a person has changed is checked and translated, and nothing else is."""

from __future__ import annotations

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.errors import NoTranslator
from briefdesk.events import PipelineEvent, SentenceChecked, SentenceRetranslated, TranslationChecked
from briefdesk.glossary.entries import Entry, Glossary
from briefdesk.glossary.rules import Rules
from briefdesk.pipeline import revise_summary
from briefdesk.planning import Workshop
from briefdesk.records import Changes
from tests.scripted_model import ScriptedModel
from tests.summarising.articles import HARBOUR, article
from tests.test_pipeline import GivenModels

ARTICLE = article(HARBOUR, title="Harbour closes")


def revise(models: GivenModels, changes: Changes, cancel: CancelToken | None = None) -> list[PipelineEvent]:
    events: list[PipelineEvent] = []
    revise_summary(ARTICLE, changes, Workshop(models), events.append, cancel or CancelToken())
    return events


def test_a_sentence_of_the_article_is_its_own_evidence() -> None:
    text = ARTICLE.sentence_text(4)
    (checked,) = revise(GivenModels(), Changes({2: text}, {}))
    assert isinstance(checked, SentenceChecked)
    assert (checked.row, checked.sentence.text, checked.sentence.evidence) == (2, text, (4,))
    assert checked.sentence.support == pytest.approx(1.0, abs=0.01)
    assert checked.findings == ()


def test_what_the_article_does_not_say_is_to_be_verified() -> None:
    text = "Zebras play chess on Jupiter."
    (checked,) = revise(GivenModels(), Changes({1: text}, {}))
    assert isinstance(checked, SentenceChecked)
    whole, name = checked.findings
    assert (whole.kind, whole.text, whole.start, whole.end) == ("weak-support", text, 0, len(text))
    assert (name.kind, name.text) == ("name-absent", "Jupiter")
    assert (checked.sentence.facts, checked.sentence.found) == (1, 0)


def test_only_what_is_to_be_translated_goes_through_the_model() -> None:
    models = GivenModels(("en", "uk"))
    first, second = revise(models, Changes({}, {0: "The harbour closes.", 3: "Ships wait."}, "uk"))
    assert isinstance(first, SentenceRetranslated)
    assert isinstance(second, SentenceRetranslated)
    assert (first.source, first.sentence.of, first.language) == ("The harbour closes.", 0, "uk")
    assert (second.source, second.sentence.of) == ("Ships wait.", 3)
    model = models.text_model(models.cards("translate")[0])
    assert isinstance(model, ScriptedModel)
    assert {text for text, _ in model.asked} == {"Ships wait.", "The harbour closes."}


def test_doubts_about_a_translation_count_from_its_own_start() -> None:
    models = GivenModels(("en", "uk"))
    model = models.text_model(models.cards("translate")[0])
    assert isinstance(model, ScriptedModel)
    model._answer = lambda text, _decoding: text  # it hands back what it was given
    events = revise(
        models, Changes({}, {0: "The harbour of Lowgate is closed now.", 1: "Many ships wait outside."}, "uk")
    )
    for event in events:
        assert isinstance(event, SentenceRetranslated)
        doubt = next(each for each in event.findings if each.kind == "translation-untranslated")
        assert (doubt.start, doubt.end) == (0, len(event.sentence.text))


def test_a_translation_that_a_person_wrote_is_held_against_its_sentence_and_the_glossary() -> None:
    rules = Rules(Glossary((Entry("en", "uk", "ceasefire", "припинення вогню"),)))
    source, events = "The ceasefire holds for 12 days.", list[PipelineEvent]()
    compare = {0: (source, "Перемир’я тримається 14 днів."), 2: (source, "Припинення вогню тримається 12 днів.")}
    revise_summary(
        ARTICLE, Changes({}, {}, "uk", compare), Workshop(GivenModels(), rules=rules), events.append, CancelToken()
    )
    first, second = events
    assert isinstance(first, TranslationChecked)
    assert isinstance(second, TranslationChecked)
    assert (first.row, first.source, first.text, first.language) == (0, *compare[0], "uk")
    assert {each.kind for each in first.findings} >= {"glossary-term"}
    assert {each.text for each in first.findings if "number" in each.kind} == {"14"}
    assert (second.row, second.findings) == (2, ())


def test_without_a_translator_the_sentence_is_checked_all_the_same() -> None:
    events: list[PipelineEvent] = []
    changes = Changes({0: "The harbour closes."}, {0: "The harbour closes."}, "uk")
    with pytest.raises(NoTranslator):
        revise_summary(ARTICLE, changes, Workshop(GivenModels()), events.append, CancelToken())
    assert [type(event) for event in events] == [SentenceChecked]


def test_it_can_be_stopped() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        revise(GivenModels(), Changes({0: "The harbour closes."}, {}), cancel)
