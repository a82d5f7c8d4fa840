"""The table at work: in the summary that a model writes, in translations as they come in, in what is revised."""

from __future__ import annotations

from briefdesk.cancel import CancelToken
from briefdesk.events import PipelineEvent, SentenceChecked, SentenceRetranslated, SentenceTranslated
from briefdesk.glossary.entries import Entry, Glossary
from briefdesk.glossary.rules import APPLIED, STYLE, TERM, Rules
from briefdesk.pipeline import brief_article, revise_summary
from briefdesk.planning import Workshop
from briefdesk.records import Changes, Wish
from briefdesk.verifying import verify_summary
from tests.summarising.articles import HARBOUR, article
from tests.test_pipeline import SUMMARY, GivenModels

ARTICLE = article(HARBOUR, title="Harbour of Lowgate closes")
RULES = Rules(
    Glossary(
        (
            Entry("en", "en", "Lowgate", "Lowgate-on-Sea"),
            Entry("uk", "uk", "harbouruk", "гавань"),
            Entry("en", "uk", "million", "мільйони"),
        )
    )
)
"""The scripted translator marks each word with "uk"."""


def test_a_brief_is_in_the_persons_words_from_its_first_sentence_on() -> None:
    events: list[PipelineEvent] = []
    workshop = Workshop(GivenModels(("en", "uk"), summary=SUMMARY), rules=RULES)
    brief = brief_article(ARTICLE, Wish("short", to="uk", whole=True), workshop, events.append, CancelToken())
    assert brief.summary.sentences[0].text == SUMMARY.split(". ")[0].replace("Lowgate", "Lowgate-on-Sea") + "."
    assert [each.kind for each in brief.findings if each.side == "summary" and each.suggestion] == [APPLIED]
    assert brief.translation is not None
    assert brief.whole is not None
    told = [each for each in events if isinstance(each, SentenceTranslated)]
    assert tuple(each.sentence for each in told if each.part == "summary") == brief.translation.sentences
    assert tuple(each.sentence for each in told if each.part == "article") == brief.whole.sentences
    assert "гавань" in brief.whole.text
    assert "harbouruk" not in brief.whole.text
    for findings, text in ((brief.findings, brief.translation.text), (brief.whole_findings, brief.whole.text)):
        own = [each for each in findings if each.side == "translation" and each.end > each.start]
        assert {APPLIED, TERM} <= {each.kind for each in own}
        assert all(text[each.start : each.end] == each.text for each in own)


def test_what_a_person_writes_is_told_of_and_its_translation_is_in_house_style() -> None:
    events: list[PipelineEvent] = []
    changes = Changes({0: "Lowgate waits."}, {0: "The harbour costs a million."}, "uk")
    workshop = Workshop(GivenModels(("en", "uk")), rules=RULES)
    revise_summary(ARTICLE, changes, workshop, events.append, CancelToken())
    retranslated, checked = events
    assert isinstance(retranslated, SentenceRetranslated)
    assert isinstance(checked, SentenceChecked)
    assert "гавань" in retranslated.sentence.text
    assert [each.kind for each in retranslated.findings if each.suggestion] == [APPLIED, TERM]
    assert checked.sentence.text == "Lowgate waits."
    assert [(each.kind, each.suggestion) for each in checked.findings if each.suggestion] == [(STYLE, "Lowgate-on-Sea")]


def test_a_name_of_the_house_is_no_doubt_where_the_article_has_its_term() -> None:
    rules = Rules(Glossary((Entry("en", "en", "Lowgate", "Zuidpoort"), Entry("en", "en", "Bombay", "Mumbai"))))
    text = "The ferries of Zuidpoort wait for Mumbai."
    plain = verify_summary(ARTICLE, text, None, CancelToken())
    assert [each.text for each in plain.findings] == ["Zuidpoort", "Mumbai"]
    known = verify_summary(ARTICLE, text, None, CancelToken(), rules)
    assert [each.text for each in known.findings] == ["Mumbai"]
    assert (known.facts, known.found) == (plain.facts, plain.found + 1)
