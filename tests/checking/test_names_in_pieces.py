"""Names whose words the article has, but not as the name of that."""

from __future__ import annotations

import pytest

from briefdesk.checking import check_summary

PIECES = [
    ("en", "Islamists made a statement to the state.", "A man spied for Islamic State.", "Islamic State", ""),
    ("en", "The New York Post wrote about the party.", "They met in New York.", "New York", "New York Post"),
    (
        "en",
        "Avon and Somerset Police named the victim.",
        "A body was found in Somerset.",
        "Somerset",
        "Avon and Somerset Police",
    ),
    (
        "en",
        "Richard Sarstedt sang. The younger brother, Clive, sang as Robin Sarstedt.",
        "The singer Clive Sarstedt has died.",
        "Clive",
        "Richard Sarstedt",
    ),
    ("es", "El New York Post habló de la fiesta.", "Se reunieron en New York.", "New York", "New York Post"),
]


@pytest.mark.parametrize(("language", "article", "summary", "words", "own"), PIECES)
def test_pieces_of_other_names_are_told(language: str, article: str, summary: str, words: str, own: str) -> None:
    (finding,) = check_summary(article, language, summary).findings
    assert (finding.text, finding.evidence) == (words, own)


@pytest.mark.parametrize(
    ("article", "summary"),
    [
        ("The New York Post wrote about it.", "The New York Post wrote about it."),
        ("The New York Post wrote about it in New York.", "They met in New York."),
        ("Fighters of IS took the town.", "The group Islamic State took the town."),
        ("Avon and Somerset Police named the victim.", "Avon and Somerset police named him."),
        ("They came from Somerset, Avon and Somerset Police said.", "They came from Somerset."),
        ("Oxford and Cambridge University met.", "A crew from Cambridge met them."),
        ("Kent Police closed the road.", "A road in Kent was closed."),
        ("Milly said no. The Dowler family came.", "They asked Milly Dowler."),
        ("Hillary spoke. Bill Clinton and Mrs Clinton listened.", "Hillary Clinton spoke."),
    ],
)
def test_what_may_be_the_same_is_found(article: str, summary: str) -> None:
    assert check_summary(article, "en", summary).findings == ()
