"""Quotations that are not the article's words, and what those are."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_summary


@pytest.mark.parametrize(
    ("language", "article", "summary", "own"),
    [
        (
            "en",
            "It was safe in November, said the agency. “We had no reason to close it on that day,” he said.",
            "He said: “We had no reason to close it in November”.",
            "We had no reason to close it on that day",
        ),
        (
            "es",
            "El alcalde dijo: «No vamos a dejar a nadie solo, pero tardará años». Después salió.",
            "Dijo: «Vamos a dejar a nadie solo, pero tardará».",
            "No vamos a dejar a nadie solo, pero tardará años",
        ),
        (
            "uk",
            "Міністр сказав: «Половину грошей дамо містам, а решту — селам». Він поїхав.",
            "Він сказав: «Половину грошей дамо селам, а решту — містам».",
            "Половину грошей дамо містам, а решту — селам",
        ),
    ],
)
def test_they_are_told_whole(language: str, article: str, summary: str, own: str) -> None:
    [finding] = check_summary(article, language, summary).findings
    assert (finding.kind, finding.evidence) == ("quotation-contradicted", own)


@pytest.mark.parametrize(
    ("language", "article", "summary"),
    [
        ("en", "“We had no reason to close it,” he said.", "He had “no reason to close it”."),
        ("es", "«No vamos a dejar a nadie solo», dijo.", "Dijo que no iban a «dejar a nadie solo»."),
        ("uk", "«Ми не закриємо порт, але чекатимемо», — сказав він.", "Він сказав: «Ми не закриємо порт»."),
        ("uk", "Клуб «Дніпрові вежі» виграв Кубок.", "Кубок у «Дніпрових веж»."),
        ("en", "“No. We came home by train,” she said.", "She said: “We came home by train”."),
        ("es", "«No, fuimos a casa en tren», dijo.", "Dijo: «fuimos a casa en tren»."),
        ("uk", "«Ні, ми поїхали додому», — сказала вона.", "Вона сказала: «ми поїхали додому»."),
        ("en", "“We will not go,” he said, then: “I go when I want.”", "He said: “go when I want”."),
        ("es", "«No voy», dijo, y luego: «Voy cuando quiero».", "Dijo: «Voy cuando quiero»."),
        ("en", "“We will not leave anyone alone,” they said.", "They vowed not to “leave anyone alone”."),
    ],
)
def test_part_of_one_is_found(language: str, article: str, summary: str) -> None:
    assert check_summary(article, language, summary).findings == ()
