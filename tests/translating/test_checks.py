import pytest

from briefdesk.translating.checks import SEVERITY, badness, problems
from briefdesk.translating.findings import NOTES
from tests.models.pocket_grammar import article
from tests.summarising.articles import HARBOUR

LONG = HARBOUR[0]
GOOD = "Порт Лоугейт закриють для поромів на шість тижнів, поки відбудовують мур, сказав його власник."


def test_a_translation_has_no_problems() -> None:
    assert problems(LONG, GOOD, "en", "uk") == ()


@pytest.mark.parametrize("target", ["uk", "es"])
def test_no_sentence_of_the_grammar_is_doubted(target: str) -> None:
    for seed in range(12):
        for en, uk, es in article(seed).lines():
            text = uk if target == "uk" else es
            assert problems(en, text, "en", target) == (), en
            assert problems(text, en, target, "en") == (), en


@pytest.mark.parametrize("text", ["", "   ", "...", "\u200b"])
def test_nothing_is_empty(text: str) -> None:
    assert problems(LONG, text, "en", "uk") == ("empty",)


def test_what_did_not_end_is_cut() -> None:
    assert problems(LONG, GOOD, "en", "uk", ended=False) == ("cut",)


@pytest.mark.parametrize(
    "text",
    [
        GOOD[:50] + " порт порт порт порт порт",
        GOOD[:60] + " і порт і порт і порт і порт",
        "Порт Лоугейт закриють, " * 4,
        GOOD[:40] + "нанананананананана",
        GOOD[:40] + " !!!!!!!!!!!!!!!",
    ],
)
def test_what_comes_round_again_is_a_loop(text: str) -> None:
    assert "loop" in problems(LONG, text, "en", "uk")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("No, no, no, no, no!", "Ні, ні, ні, ні, ні!"),
        ("It was very, very, very cold.", "Було дуже, дуже, дуже холодно."),
        ("Again and again and again and again he came.", "Знову і знову і знову і знову він приходив."),
        ("* * * * * * * * * * * * * end of part", "* * * * * * * * * * * * * кінець частини"),
    ],
)
def test_what_the_source_repeats_may_be_repeated(source: str, text: str) -> None:
    assert problems(source, text, "en", "uk") == ()


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (LONG, LONG),
        (LONG, LONG.lower()),
        (LONG, LONG.replace("ferries", "pontones")),
        ("the ferries will leave", "The ferries will leave."),
    ],
)
def test_the_source_over_again_is_no_translation(source: str, text: str) -> None:
    assert "untranslated" in problems(source, text, "en", "es")


@pytest.mark.parametrize(
    "text",
    [
        "Ines Calder, Marsh Point",
        "BBC, 12 May",
        "www.example.org/the/ferries/leave",
        "Real Madrid 3-1 Barcelona",
        "No, no.",
    ],
)
def test_names_and_figures_may_stay(text: str) -> None:
    assert problems(text, text, "en", "es") == ()


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("The harbour of Lowgate is to close for six weeks, the owner has told us.", "uk"),
        ("Порт закрыт на шесть недель, сказал владелец, это очень плохо.", "uk"),
        ("Порт закрито на шiсть тижнiв, сказав власник.", "uk"),
        ("Порт закрито на шість тижнів, сказав власник.", "ru"),
        ("Порт закрыт на шесть недель, сказал владелец.", "es"),
        ("Порт Лоугейт закриють на шість тижнів.", "zh"),
    ],
)
def test_the_wrong_letters_are_noticed(text: str, target: str) -> None:
    assert "script" in problems(LONG, text, "en", target)


@pytest.mark.parametrize(
    ("source", "text", "target"),
    [
        ("He wrote “Мы пыль” on the wall of a house.", "Він написав «Мы пыль» на стіні будинку.", "uk"),
        ("Windows, iPhone and Google Maps", "Windows, iPhone і Google Maps", "uk"),
        ("The COVID-19 pandemic in Kyiv", "COVID-пандемія у Києві", "uk"),
        ("Порт закрито на шість тижнів.", "The harbour is closed for six weeks.", "en"),
        ("The port is closed for six weeks.", "Luka je zatvorena šest sedmica.", "sr"),
    ],
)
def test_what_was_quoted_and_names_keep_their_letters(source: str, text: str, target: str) -> None:
    assert "script" not in problems(source, text, "uk" if target == "en" else "en", target)


@pytest.mark.parametrize(
    ("source", "text", "code"),
    [
        (LONG, "Порт закриють.", "short"),
        (LONG, GOOD + " Крім того, " + GOOD.lower() + " Адже " + GOOD[5:70], "long"),
        ("The port is closed.", GOOD + " І так далі.", "long"),
    ],
)
def test_far_too_short_or_long_is_noticed(source: str, text: str, code: str) -> None:
    assert problems(source, text, "en", "uk") == (code,)


@pytest.mark.parametrize(
    ("source", "text", "languages"),
    [
        ("OK.", "Гаразд, добре.", ("en", "uk")),
        ("Inadvertently.", "Ненароком.", ("en", "uk")),
        (LONG, "洛盖特港的业主表示，在重建海堤期间，港口将对渡轮关闭六周。", ("en", "zh")),
        ("洛盖特港的业主表示，在重建海堤期间，港口将对渡轮关闭六周。", LONG, ("zh", "en")),
    ],
)
def test_languages_and_short_texts_differ_in_length(source: str, text: str, languages: tuple[str, str]) -> None:
    assert problems(source, text, *languages) == ()


def test_nothing_is_worse_than_nothing_at_all_and_every_problem_has_a_note() -> None:
    assert badness(["empty"]) > badness([code for code in SEVERITY if code not in ("empty", "cut", "loop")])
    assert set(NOTES) == set(SEVERITY)
