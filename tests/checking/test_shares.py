"""Shares in words and percentages stand for each other, and another share is told."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_summary
from briefdesk.checking.facts import read
from briefdesk.checking.shares import shares


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "A third of the firms and two fifths of the shops closed.", [(1, 3), (2, 5)]),
        ("en", "One in five closed, seven out of 10 did not.", [(1, 5), (7, 10)]),
        ("en", "A third man came third in the race.", []),
        ("en", "In the first quarter it lost value for a quarter.", []),
        ("es", "Salieron de los cuartos.", []),
        ("es", "Una cuarta parte y tres cuartas partes.", [(1, 4), (3, 4)]),
        ("uk", "У другій чверті він забив о чверть на шосту.", []),
        ("uk", "Один із п'яти не прийшов.", [(1, 5)]),
        ("en", "Three out of two came.", []),
        ("en", "It was one in a series of five.", []),
        ("es", "Dos tercios de los bomberos, una quinta parte y la mitad de ellos.", [(2, 3), (1, 5), (1, 2)]),
        ("es", "Uno de cada cinco no vino.", [(1, 5)]),
        ("uk", "Дві третини і чверть; кожен п'ятий не прийшов.", [(2, 3), (1, 4), (1, 5)]),
    ],
)
def test_shares_are_read(language: str, text: str, expected: list[tuple[int, int]]) -> None:
    assert [(each.count, each.parts) for each in shares(read(text, language))] == expected


@pytest.mark.parametrize(
    ("language", "article", "summary"),
    [
        ("en", "One in five firms cut staff. The rate is 12.5 percent.", "Twenty percent of firms cut staff."),
        ("en", "Some 36 percent of the voters stayed at home.", "More than a third of the voters stayed at home."),
        ("es", "Un tercio de los bomberos son voluntarios.", "El 33 % de los bomberos son voluntarios."),
        ("uk", "Кожен п'ятий працівник захворів.", "Захворіли 20 % працівників."),
    ],
)
def test_a_share_in_other_words_is_found(language: str, article: str, summary: str) -> None:
    assert check_summary(article, language, summary).findings == ()


@pytest.mark.parametrize(
    ("language", "article", "summary", "words"),
    [
        (
            "es",
            "Dos tercios de los bomberos son voluntarios.",
            "Un tercio de los bomberos son voluntarios.",
            "Dos tercios",
        ),
        ("uk", "Дві третини пожежників — добровольці.", "Третина пожежників — добровольці.", "Дві третини"),
        ("en", "Two fifths of the firms cut jobs.", "One fifth of the firms cut jobs.", "Two fifths"),
        ("es", "La mitad de los habitantes sigue sin luz.", "Un tercio de los habitantes sigue sin luz.", "mitad"),
    ],
)
def test_another_share_is_told(language: str, article: str, summary: str, words: str) -> None:
    [finding] = check_summary(article, language, summary).findings
    assert (finding.kind, finding.evidence) == ("number-contradicted", words)


@pytest.mark.parametrize(
    ("article", "summary"),
    [
        ("A third of the firms closed; turnout was 36%.", "Turnout was 30 percent."),
        ("A fifth of the firms closed.", "Some 26 percent of the firms closed."),
    ],
)
def test_a_share_of_something_else_or_far_away_bears_nothing_out(article: str, summary: str) -> None:
    assert [each.kind.split("-")[0] for each in check_summary(article, "en", summary).findings] == ["number"]
