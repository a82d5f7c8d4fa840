"""Summaries and translations in a person's own words, with a finding for each place."""

from __future__ import annotations

from dataclasses import replace

from briefdesk.glossary.entries import Entry, Glossary
from briefdesk.glossary.rules import APPLIED, STYLE, TERM, Rules
from briefdesk.records import Finding, ModelRef, Summary, SummarySentence, TranslatedSentence, Translation
from tests.summarising.articles import article

RULES = Rules(
    Glossary(
        (
            Entry("en", "en", "Kiev", "Kyiv"),
            Entry("uk", "uk", "місто-герой", "місто"),
            Entry("en", "uk", "ceasefire", "припинення вогню"),
        )
    )
)
MODEL = ModelRef("toy", "1", "", "test")
ARTICLE = article(["Troops left Kiev on Monday.", "The mayor of Kiev spoke of a ceasefire."])


def summary(*texts: str) -> Summary:
    return Summary(tuple(SummarySentence(text, (0,)) for text in texts), "short", MODEL, (0, 1))


def test_a_summary_of_a_model_is_in_house_style_and_each_place_is_told() -> None:
    text = "Kiev was left; “Kiev is free,” he said.\nKiev rests."
    doubt = Finding("number-absent", "doubt", "summary", text.index("rests"), text.index("rests") + 5, "rests", "", "?")
    styled, findings = RULES.summary(ARTICLE, summary(*text.split("\n")), [doubt])
    new = "\n".join(each.text for each in styled.sentences)
    assert new == "Kyiv was left; “Kiev is free,” he said.\nKyiv rests."
    assert [(each.kind, each.severity, each.text, each.suggestion) for each in findings] == [
        ("number-absent", "doubt", "rests", ""),
        (APPLIED, "info", "Kyiv", "Kiev"),
        (STYLE, "info", "Kiev", "Kyiv"),
        (APPLIED, "info", "Kyiv", "Kiev"),
    ]
    assert all(new[each.start : each.end] == each.text for each in findings)


def test_the_articles_own_sentences_are_not_changed() -> None:
    own = summary(*map(ARTICLE.sentence_text, range(2)))
    styled, findings = RULES.summary(ARTICLE, own, ())
    assert styled == own
    assert [(each.kind, each.severity, each.suggestion, each.is_offer) for each in findings] == [
        (STYLE, "info", "Kyiv", True),
        (STYLE, "info", "Kyiv", True),
    ]


def test_a_translation_keeps_its_lines_and_tells_what_it_lacks() -> None:
    text = "Заголовок про місто-герой\n\nВійська залишили місто-герой.\n— Мер сказав про перемир’я."
    sentences = (
        TranslatedSentence(0, "Війська залишили місто-герой."),
        TranslatedSentence(1, "Мер сказав про перемир’я."),
    )
    translation = Translation("uk", "Місто-герой", sentences, MODEL, text)
    originals = ["Troops left Kiev.", "The mayor spoke of a ceasefire."]
    doubt = Finding("x", "doubt", "translation", text.index("Мер"), text.index("Мер") + 3, "Мер", "", "?")
    styled, findings = RULES.translation(originals, "en", translation, [doubt])
    assert styled.text == text.replace("місто-герой", "місто")
    assert styled.title == "Місто"
    assert [each.text for each in styled.sentences] == ["Війська залишили місто.", "Мер сказав про перемир’я."]
    assert [(each.kind, each.end > each.start) for each in findings] == [
        (APPLIED, False),
        ("x", True),
        (APPLIED, True),
        (APPLIED, True),
        (TERM, True),
    ]
    assert all(styled.text[each.start : each.end] == each.text for each in findings[1:])
    assert (findings[-1].evidence, findings[-1].suggestion) == ("ceasefire", "припинення вогню")


def test_what_a_person_wrote_is_only_told_of() -> None:
    (finding,) = RULES.about_summary(ARTICLE, "The mayor of Kiev.", 100)
    assert (finding.severity, finding.start, finding.suggestion) == ("doubt", 113, "Kyiv")
    (finding,) = RULES.about_translation("A ceasefire.", "en", "Перемир’я.", "uk", 7)
    assert (finding.kind, finding.start, finding.end) == (TERM, 7, 17)


def test_without_a_glossary_nothing_is_changed() -> None:
    own = summary("Kiev was left.")
    assert Rules().summary(ARTICLE, own, ()) == (own, ())
    translation = Translation("uk", "", (TranslatedSentence(0, "Так."),), MODEL, "Так.")
    assert Rules().translation(["Yes."], "en", replace(translation), ()) == (translation, ())


def test_a_translated_headline_is_in_house_style_and_lacks_no_term_unsaid() -> None:
    translation = Translation("uk", "Місто-герой і перемир’я", (), MODEL, "")
    styled, findings = RULES.translation([], "en", translation, (), "Ceasefire in the hero city")
    assert styled.title == "Місто і перемир’я"
    assert [(each.kind, each.severity, each.start, each.end, each.text, each.suggestion) for each in findings] == [
        (APPLIED, "info", 0, 0, "Місто", "Місто-герой"),
        (TERM, "doubt", 0, 0, "Місто і перемир’я", "припинення вогню"),
    ]
    (again,) = RULES.about_headline("Ceasefire in the hero city", "en", styled.title, "uk")
    assert again == findings[1]
    mended = "Місто і припинення вогню"
    assert RULES.about_headline("Ceasefire in the hero city", "en", mended, "uk") == ()


def test_without_a_headline_there_is_nothing_to_say_of_one() -> None:
    translation = Translation("uk", "", (), MODEL, "")
    assert RULES.translation([], "en", translation, (), "Ceasefire")[1] == ()
    assert RULES.about_headline("Ceasefire", "en", "", "uk") == ()
