"""What everybody may rely on in articles of the pocket grammar."""

from __future__ import annotations

import hashlib
import re
from functools import cache

import pytest

from briefdesk.models.encoder import load_encoder
from briefdesk.reading.article import build_article
from briefdesk.reading.formats.text import text_document
from briefdesk.records import SourceFile
from tests.models.pocket_grammar import FEWEST, MOST, PocketArticle, article
from tests.models.pocket_models import HELD_OUT, TRAINING
from tests.models.pocket_words import NBSP, Language

ARTICLES_0_TO_19 = "cd03b0b6c3a3ebb0d78dc946ddd24fa7cdb96c704bde9b1e345350d435394b94"
"""SHA-256 of the texts. It changes with the grammar: then the models have to be trained anew."""
SOME = (*HELD_OUT[:80], *TRAINING[:80])


@cache
def articles() -> list[PocketArticle]:
    return [article(seed) for seed in SOME]


def test_an_article_has_its_sentences_in_three_languages() -> None:
    for each in articles():
        assert FEWEST <= len(each.sentences_en) <= MOST
        assert len(each.sentences_en) == len(each.sentences_uk) == len(each.sentences_es) == sum(each.paragraphs)
        assert len(each.summary_en) == len(each.summary_uk) == len(each.summary_es) == len(each.evidence) == 2


def test_the_summary_says_less_than_its_sources() -> None:
    for each in articles():
        assert each.evidence[0] == (0,)
        assert 0 < each.evidence[1][0] < len(each.sentences_en)
        for language in ("en", "uk", "es"):
            sentences = getattr(each, f"sentences_{language}")
            for short, (source,) in zip(getattr(each, f"summary_{language}"), each.evidence, strict=True):
                assert short != sentences[source]
                assert len(short.split()) <= len(sentences[source].split())


def test_a_seed_gives_the_article_that_the_models_were_trained_on() -> None:
    texts = "".join(article(seed).text() + article(seed).text_uk() + article(seed).text_es() for seed in range(20))
    assert hashlib.sha256(texts.encode()).hexdigest() == ARTICLES_0_TO_19


def test_held_out_articles_are_no_training_articles() -> None:
    assert not set(HELD_OUT) & set(TRAINING)
    held_out = {article(seed).body() for seed in HELD_OUT}
    assert len(held_out) == len(HELD_OUT)
    assert not held_out & {article(seed).body() for seed in TRAINING[:300]}


def test_a_number_has_the_same_value_in_all_languages() -> None:
    seen = 0
    for each in articles():
        for en, uk, es in each.lines():
            assert values(en, "en") == values(uk, "uk") == values(es, "es")
            seen += len(values(en, "en"))
    assert seen > 500


def values(text: str, language: Language) -> list[float]:
    """The numbers in a text, smallest first."""
    thousands, decimals = {"en": (",", "."), "uk": (NBSP, ","), "es": (".", ",")}[language]
    whole = re.sub(rf"(?<=\d){re.escape(thousands)}(?=\d{{3}})", "", text)
    return sorted(
        float(number.replace(decimals, ".")) for number in re.findall(rf"\d+(?:{re.escape(decimals)}\d+)?", whole)
    )


@pytest.mark.parametrize(("source", "target"), [(0, 1), (0, 2), (2, 0)])
def test_no_sentence_has_two_translations(source: int, target: int) -> None:
    known: dict[str, str] = {}
    for each in articles():
        for line in each.lines():
            assert known.setdefault(line[source], line[target]) == line[target]


def test_each_language_has_its_own_quotation_marks() -> None:
    quotes = [line for each in articles() for line in each.lines() if line[0].startswith("“")]
    assert len(quotes) > 100
    for en, uk, es in quotes:
        assert ",” said " in en
        assert re.match("«[^«»]+», — сказа(в|ла) ", uk)
        assert re.match("«[^«»]+», dijo (el|la) ", es)


@pytest.mark.parametrize("language", ["en", "uk", "es"])
def test_briefdesk_reads_a_file_of_it_as_it_was_written(language: Language) -> None:
    for each in articles()[:30]:
        text = each.text() if language == "en" else getattr(each, f"text_{language}")()
        title = each.title if language == "en" else getattr(each, f"title_{language}")
        read = build_article(text_document(text, "article.txt"), SourceFile("", "", "text/plain"))
        sentences = getattr(each, f"sentences_{language}")
        assert [read.sentences[i].of(read.text) for i in range(len(read.sentences))] == list(sentences)
        assert (read.title, read.language, read.removed) == (title, language, ())


def test_the_encoder_finds_the_source_of_each_summary_sentence() -> None:
    encoder = load_encoder()
    for each in articles()[:25]:
        similar = encoder.encode(each.summary_en) @ encoder.encode(each.sentences_en).T
        assert [(index,) for index in similar.argmax(axis=1).tolist()] == list(each.evidence)
