"""A translated article has the paragraphs and sentences of its original, while it grows and when it is complete."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.desk.translated_article import GrowingArticle, complete
from briefdesk.records import Paragraph, TranslatedSentence
from tests.desk.articles import article, translation

FERRY = article()
TEXTS = ("Раз 🚢.", "Два.", "Три.", "Чотири.")


def grown(*indexes: int) -> GrowingArticle:
    growing = GrowingArticle(FERRY, "uk", "Пором")
    for index in indexes:
        growing.add(TranslatedSentence(index, TEXTS[index]))
    return growing


def test_it_grows_in_the_paragraphs_of_the_original() -> None:
    growing = grown(0, 1, 2, 3)
    assert growing.text == "Раз 🚢. Два.\n\nТри. Чотири."
    assert growing.opens == {0, 2}
    assert [each.of(growing.text) for each in growing.sentences] == list(TEXTS)


def test_a_sentence_that_comes_again_changes_nothing() -> None:
    growing = grown(0, 1)
    growing.add(TranslatedSentence(0, "Інше."))
    assert [each.of(growing.text) for each in growing.sentences] == list(TEXTS[:2])


def test_sentence_numbers_hold_where_one_is_missing() -> None:
    growing = grown(0, 2)
    assert [each.of(growing.text) for each in growing.sentences] == [TEXTS[0], "", TEXTS[2]]


def test_complete_it_keeps_kinds_and_finds_every_sentence() -> None:
    heading = Paragraph(len(FERRY.text), len(FERRY.text) + 4, "heading")
    original = replace(FERRY, text=FERRY.text + "Fuel", paragraphs=(*FERRY.paragraphs, heading))
    text = "Раз 🚢. Два.\n\nТри. Чотири.\n\nПальне"
    whole = complete(original, translation(texts=TEXTS, text=text))
    assert (whole.title, whole.language, whole.byline) == ("Нічний пором залишається", "uk", "Ada Quill")
    assert [(each.of(text), each.kind) for each in whole.paragraphs] == [
        ("Раз 🚢. Два.", "text"),
        ("Три. Чотири.", "text"),
        ("Пальне", "heading"),
    ]
    assert [each.of(whole.text) for each in whole.sentences] == list(TEXTS)


def test_with_other_paragraphs_what_holds_no_sentence_is_a_heading() -> None:
    text = "Раз 🚢.\n\nПальне\n\nДва.\n\nТри. Чотири."
    whole = complete(FERRY, translation(texts=TEXTS, text=text))
    assert [each.kind for each in whole.paragraphs] == ["text", "heading", "text", "text"]


def test_a_sentence_that_does_not_stand_in_the_text_keeps_its_number() -> None:
    whole = complete(FERRY, translation(texts=TEXTS, text="Раз 🚢. Інше. Три.\n\nЧотири."))
    assert [each.of(whole.text) for each in whole.sentences] == [TEXTS[0], "", TEXTS[2], TEXTS[3]]


@given(st.lists(st.lists(st.sampled_from(["А б.", "В г д.", "Є 🚢!"]), min_size=1), min_size=1))
def test_all_of_the_text_is_in_its_paragraphs(paragraphs: list[list[str]]) -> None:
    texts = tuple(sentence for each in paragraphs for sentence in each)
    text = "\n\n".join(" ".join(each) for each in paragraphs)
    whole = complete(FERRY, translation(texts=texts, text=text))
    assert "\n\n".join(each.of(whole.text) for each in whole.paragraphs) == text
    assert [each.of(whole.text) for each in whole.sentences] == list(texts)
