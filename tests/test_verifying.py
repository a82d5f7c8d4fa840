"""Whole texts held against their article: headlines, bylines and datelines are the article's own, too."""

from __future__ import annotations

import pytest

from briefdesk.cancel import CancelToken
from briefdesk.models.encoder import load_encoder
from briefdesk.reading.article import build_article
from briefdesk.reading.formats.text import text_document
from briefdesk.records import Article, SourceFile
from briefdesk.verifying import verify_summary, verify_translation

FLOOD = (
    "Flood hits Valencia again\n\nBy Olena Marchenko\n\n"
    "VALENCIA, Nov 3 (AP) - Heavy rain killed two people in Valencia on Monday, officials said. "
    "The river Turia rose by three metres.\n\n"
    "President Mazon said the region needs 500 million euros. Schools stay closed until Thursday, the mayor said.\n"
)
SENTENCES = {
    "es": [
        "Una inundación golpea de nuevo Valencia",
        "Por Olena Marchenko",
        "VALENCIA, 3 nov (AP) - Fuertes lluvias mataron a dos personas en Valencia el lunes, según las autoridades.",
        "El río Turia subió tres metros.",
        "El presidente Mazón dijo que la región necesita 500 millones de euros.",
        "Las escuelas siguen cerradas hasta el jueves, dijo la alcaldesa.",
    ],
    "uk": [
        "Повінь знову накрила Валенсію",
        "Олена Марченко",
        "ВАЛЕНСІЯ, 3 листопада (AP) - Сильні дощі вбили двох людей у Валенсії в понеділок, кажуть посадовці.",
        "Річка Турія піднялася на три метри.",
        "Президент Масон сказав, що регіону потрібно 500 мільйонів євро.",
        "Школи зачинені до четверга, сказала мерка.",
    ],
}


def flood() -> Article:
    return build_article(text_document(FLOOD, "text"), SourceFile("", "", "text/plain"))


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("left_out", [(), (0,), (1,), (0, 1)])
def test_a_translation_with_its_headline_or_without_is_right(language: str, left_out: tuple[int, ...]) -> None:
    article = flood()
    assert (article.title, len(article.sentences)) == ("Flood hits Valencia again", 4)
    kept = [line for i, line in enumerate(SENTENCES[language]) if i not in left_out]
    verified = verify_translation(article, "\n".join(kept), language, CancelToken())
    assert verified.findings == ()
    assert [each.evidence for each in verified.sentences[-4:]] == [(0,), (1,), (2,), (3,)]


@pytest.mark.parametrize("language", SENTENCES)
def test_a_translation_without_the_dateline_is_right(language: str) -> None:
    lines = SENTENCES[language][2:]
    lines[0] = lines[0].split(" - ", maxsplit=1)[1]
    assert verify_translation(flood(), "\n".join(lines), language, CancelToken()).findings == ()


@pytest.mark.parametrize(("language", "old", "new"), [("es", "3 nov", "4 nov"), ("uk", "3 листопада", "4 листопада")])
def test_another_dateline_is_told(language: str, old: str, new: str) -> None:
    text = "\n".join(SENTENCES[language]).replace(old, new)
    [finding] = verify_translation(flood(), text, language, CancelToken()).findings
    assert finding.text == new


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_that_is_left_out_is_told(language: str) -> None:
    lines = SENTENCES[language]
    [finding] = verify_translation(flood(), "\n".join(lines[:4] + lines[5:]), language, CancelToken()).findings
    assert (finding.kind, finding.evidence) == (
        "sentence-missing",
        "President Mazon said the region needs 500 million euros.",
    )


def test_an_article_says_what_it_says_and_nothing_else() -> None:
    encoder = load_encoder()
    assert verify_summary(flood(), FLOOD, encoder, CancelToken()).findings == ()
    [finding] = verify_summary(flood(), f"{FLOOD}\nZebras play chess.\n", encoder, CancelToken()).findings
    assert (finding.kind, finding.text) == ("weak-support", "Zebras play chess.")


def test_a_translation_without_words_is_told() -> None:
    found = verify_translation(flood(), "…", "es", CancelToken()).findings
    assert "sentence-missing" in {each.kind for each in found}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_that_stands_twice_is_told(language: str) -> None:
    lines = SENTENCES[language]
    found = verify_translation(flood(), "\n".join([*lines[:4], lines[3], *lines[4:]]), language, CancelToken()).findings
    assert "sentence-doubled" in {each.kind for each in found}


def test_what_the_original_repeats_may_be_repeated() -> None:
    article = build_article(text_document("It rains.\nIt rains.\nThe sun is out.", "text"), SourceFile("", "", ""))
    found = verify_translation(article, "Llueve.\nLlueve.\nSale el sol.", "es", CancelToken()).findings
    assert "sentence-doubled" not in {each.kind for each in found}


@pytest.mark.parametrize(
    ("language", "invented"),
    [
        ("es", "El plan es ilegal, según los jueces del tribunal más alto del país."),
        ("uk", "План незаконний, вважають судді найвищого суду країни."),
    ],
)
def test_a_sentence_in_the_place_of_a_byline_is_told(language: str, invented: str) -> None:
    lines = SENTENCES[language]
    text = "\n".join([lines[0], invented, *lines[2:]])
    kinds = {each.kind for each in verify_translation(flood(), text, language, CancelToken()).findings}
    assert kinds == {"sentence-added"}
