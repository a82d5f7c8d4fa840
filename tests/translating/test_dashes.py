import pytest

from briefdesk.translating.dashes import dashes


@pytest.mark.parametrize(
    ("text", "language", "written"),
    [
        ("Київ - столиця", "uk", "Київ — столиця"),
        ("«Так», -- сказав він", "uk", "«Так», — сказав він"),
        ("мер—жінка", "uk", "мер — жінка"),
        ("вже – так", "uk", "вже – так"),
        ("Він сказав: «Так. -", "uk", "Він сказав: «Так. —"),
        ("Київ - столица", "ru", "Київ — столица"),
        ("It is here - now", "en", "It is here – now"),
        ("It is here—now", "en", "It is here—now"),
        ("el alcalde - que llegó ayer - habló", "es", "el alcalde —que llegó ayer— habló"),
        ("el alcalde —que llegó ayer— habló", "es", "el alcalde —que llegó ayer— habló"),
        ("Madrid - la capital", "es", "Madrid — la capital"),
        ("hier - jetzt", "de", "hier – jetzt"),
        ("hier - jetzt", "xx", "hier - jetzt"),
        ("у 2014 - за мера", "uk", "у 2014 — за мера"),
    ],
)
def test_hyphens_become_the_dashes_of_the_language(text: str, language: str, written: str) -> None:
    assert dashes(text, text, language) == written


@pytest.mark.parametrize("language", ["uk", "es", "en", "de"])
@pytest.mark.parametrize(
    "text", ["5 - 3", "-5", "минус -5 °C", "будь-який", "10 - 12 %", "- a", "1,234.5 - 7", "100 - $200"]
)
def test_figures_and_compounds_are_left(text: str, language: str) -> None:
    assert dashes(text, text, language) == text


def test_a_range_of_years_is_what_it_was() -> None:
    assert dashes("в 2014-2022 і 1-2", "in 2014–2022 and 1-2", "uk") == "в 2014–2022 і 1-2"
