import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.translating.quotes import STYLES, apostrophes, in_style

NBSP = "\u00a0"
NESTED = "\"He said 'no' twice,\" she told us."


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("uk", "«He said „no“ twice,» she told us."),
        ("ru", "«He said „no“ twice,» she told us."),
        ("es", "«He said “no” twice,» she told us."),
        ("en", "“He said ‘no’ twice,” she told us."),
        ("de", "„He said ‚no‘ twice,“ she told us."),
        ("fr", f"«{NBSP}He said “no” twice,{NBSP}» she told us."),
    ],
)
def test_each_language_has_its_own_marks(language: str, written: str) -> None:
    assert in_style(NESTED, "", language) == written


@pytest.mark.parametrize("language", STYLES)
@pytest.mark.parametrize("other", STYLES)
def test_the_marks_of_one_become_those_of_another(language: str, other: str) -> None:
    assert in_style(in_style(NESTED, "", other), "", language) == in_style(NESTED, "", language)


def test_a_language_without_a_style_keeps_what_the_model_wrote() -> None:
    assert in_style(NESTED, NESTED, "ja") == NESTED


@pytest.mark.parametrize(
    "text",
    [
        "He is 5'10\" tall.",
        'A 12" pipe and a 6" one.',
        "Don't say it isn't the workers' fault.",
        "The class of '68 came in the '90s.",
        'A mark " too many.',
        'One "here" and one " there.',
        "rock'n'roll",
    ],
)
@pytest.mark.parametrize("language", ["uk", "es", "de", "fr"])
def test_what_quotes_nothing_is_left(text: str, language: str) -> None:
    assert in_style(text, text.replace('" ', "").replace('"', ""), language) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('"He is 5\'10" tall," she said.', "«He is 5'10\" tall,» she said."),
        ('The "class of 2020" met.', "The «class of 2020» met."),
        ("\"'Yes', he said\"", "«„Yes“, he said»"),
        ("'Yes,' he said.", "«Yes,» he said."),
        ("'The workers' rights' he said", "'The workers' rights' he said"),
        ('("Yes")', "(«Yes»)"),
        ('"А" - "Б"', "«А» - «Б»"),
        ('Він сказав:"Так".', 'Він сказав:"Так".'),
        ("“Yes” and ”no”", "«Yes» and «no»"),
        ('" Yes " she said', '" Yes " she said'),
    ],
)
def test_marks_are_told_by_what_stands_beside_them(text: str, written: str) -> None:
    assert in_style(text, text, "uk") == written


@pytest.mark.parametrize(
    ("source", "text", "written"),
    [
        ("“We came.", '"Ми прийшли.', "«Ми прийшли."),
        ("We won,” he said.", 'Ми перемогли", - сказав він.', "Ми перемогли», - сказав він."),
        ("“We came, we saw.", '"Ми прийшли, "ми побачили.', '"Ми прийшли, "ми побачили.'),
        ("“We came.”", '"Ми прийшли.', '"Ми прийшли.'),
    ],
)
def test_a_quotation_that_goes_on_in_another_sentence_has_one_mark_here(source: str, text: str, written: str) -> None:
    assert in_style(text, source, "uk") == written


@pytest.mark.parametrize(
    ("text", "language", "written"),
    [
        ("м'яч об`єкт Кам´янка", "uk", "м’яч об’єкт Кам’янка"),
        ("I don't, y'all", "en", "I don’t, y’all"),
        ("the workers' rights since '68 and the '90s", "en", "the workers’ rights since ’68 and the ’90s"),
        ("'the workers' rights", "en", "'the workers' rights"),
        ("l'homme d'État", "fr", "l’homme d’État"),
        ("5'10\"", "en", "5'10\""),
        ("don't", "ja", "don't"),
    ],
)
def test_apostrophes(text: str, language: str, written: str) -> None:
    assert apostrophes(text, language) == written


@given(st.text(alphabet="ab 5,.\"'“”‘’«»„‚-(", max_size=40), st.sampled_from(sorted(STYLES)))
def test_nothing_but_marks_ever_changes(text: str, language: str) -> None:
    def bare(marked: str) -> str:
        return "".join(char for char in marked if char not in "\"'“”‘’«»„‚‘\u00a0 ")

    assert bare(in_style(text, text, language)) == bare(text)
    assert bare(apostrophes(text, language)) == bare(text)
