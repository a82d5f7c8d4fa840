import pytest

from briefdesk.errors import NoTranslator
from briefdesk.translating import Step, is_direct, language_name, plan_route
from briefdesk.translating.languages import is_language
from tests.translating.models import card

EN_UK, EN_ES, ES_EN = card("en", "uk", name="en-uk"), card("en", "es", name="en-es"), card("es", "en", name="es-en")


def test_a_model_for_the_pair_is_the_route() -> None:
    assert plan_route([ES_EN, EN_UK], "en", "uk") == (Step(EN_UK, "en", "uk"),)


def test_of_two_the_one_that_comes_first_is_taken() -> None:
    other = card("en", "uk", name="other")
    assert plan_route([other, EN_UK], "en", "uk")[0].card is other


def test_a_pair_that_no_model_knows_goes_through_english() -> None:
    assert plan_route([EN_UK, ES_EN], "es", "uk") == (Step(ES_EN, "es", "en"), Step(EN_UK, "en", "uk"))


def test_one_step_is_better_than_two_even_with_a_later_model() -> None:
    direct = card("es", "uk", name="es-uk")
    assert plan_route([EN_UK, ES_EN, direct], "es", "uk") == (Step(direct, "es", "uk"),)


def test_nothing_to_do_needs_no_step() -> None:
    assert plan_route([EN_UK], "uk", "uk") == ()


def test_half_a_way_is_none_and_the_error_speaks_of_languages() -> None:
    with pytest.raises(NoTranslator) as refused:
        plan_route([EN_UK], "es", "uk", get="Install es-en.")
    assert refused.value.message == "No model on this laptop translates from Spanish to Ukrainian."
    assert refused.value.hint == "Install es-en."


def test_there_is_advice_where_none_was_given() -> None:
    with pytest.raises(NoTranslator) as refused:
        plan_route([EN_UK, EN_ES], "de", "uk")
    assert "models list" in refused.value.hint


def test_for_an_unknown_language_the_advice_is_to_name_it() -> None:
    with pytest.raises(NoTranslator) as refused:
        plan_route([EN_UK], "und", "uk")
    assert "from an unknown language to Ukrainian" in refused.value.message
    assert "--from" in refused.value.hint


@pytest.mark.parametrize(("code", "name"), [("uk", "Ukrainian"), ("nn", "Norwegian Nynorsk"), ("qq", "qq")])
def test_languages_have_names(code: str, name: str) -> None:
    assert language_name(code) == name


def test_norwegian_is_bokmal_to_models_that_know_no_other() -> None:
    to_english, general = card("nb", "en", name="nb-en"), card("no", "en", name="no-en")
    assert plan_route([to_english], "no", "en") == (Step(to_english, "nb", "en"),)
    assert plan_route([general, to_english], "no", "en") == (Step(general, "no", "en"),)
    assert plan_route([to_english, EN_UK], "no", "uk") == (Step(to_english, "nb", "en"), Step(EN_UK, "en", "uk"))
    assert is_direct(to_english, "no", "en")
    assert not is_direct(to_english, "no", "uk")


@pytest.mark.parametrize(("code", "known"), [("uk", True), ("yo", True), ("xx", False), ("zzz", False), ("", False)])
def test_a_language_code_is_one_of_the_standard(code: str, known: bool) -> None:
    assert is_language(code) is known
