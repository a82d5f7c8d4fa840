"""One in, one out, in order, whatever the order of the work."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding
from briefdesk.translating import Cache, Leg, Piece, Translator
from briefdesk.translating.groups import WINDOW
from briefdesk.translating.run import LONGEST
from tests.models.pocket_grammar import article
from tests.translating.models import Scripted, card, leg, translator

SENTENCES = [f"Sentence {n} " + "of the long report " * (n % 9) + "ended." for n in range(300)]


def shifted(text: str, decoding: Decoding) -> str:
    """Words that nobody takes for the source."""
    return text.translate(
        {ord(char): ord(char) + 1 if char != "z" else ord("a") for char in "abcdefghijklmnopqrstuvwxyz"}
    )


def expected(texts: Sequence[str]) -> list[str]:
    return [shifted(text, Decoding()) for text in texts]


def texts_of(pieces: Sequence[Piece]) -> list[str]:
    return [piece.text for piece in pieces]


def slowly(answer: Callable[[str, Decoding], str]) -> Callable[[str, Decoding], str]:
    rng = random.Random(1)

    def late(text: str, decoding: Decoding) -> str:
        time.sleep(rng.random() * 0.004)
        return answer(text, decoding)

    return late


@pytest.mark.parametrize("parallel", [1, 2, 5])
def test_all_come_back_in_order_and_are_told_of_in_order(parallel: int) -> None:
    told: list[tuple[int, Piece]] = []
    model = Scripted(slowly(shifted), parallel=parallel)
    pieces = translator(model).translate(SENTENCES, CancelToken(), lambda index, piece: told.append((index, piece)))
    assert texts_of(pieces) == expected(SENTENCES)
    assert told == list(enumerate(pieces))


@given(st.lists(st.text(alphabet='ab .,\n«»"12-—\t', max_size=30), max_size=30), st.integers(1, 3))
@settings(deadline=None, max_examples=50)
def test_any_texts_give_as_many_pieces(texts: list[str], parallel: int) -> None:
    told: list[int] = []
    pieces = translator(Scripted(shifted, parallel=parallel)).translate(
        texts, CancelToken(), lambda index, _: told.append(index)
    )
    assert told == list(range(len(texts)))
    assert len(pieces) == len(texts)
    assert [bool(piece.text) for piece in pieces] == [bool(text.strip()) for text in texts]


def test_nothing_gives_nothing_and_asks_nothing() -> None:
    model = Scripted(shifted)
    assert translator(model).translate([], CancelToken()) == []
    assert not model.asked


def test_the_first_sentences_are_there_while_most_are_not_even_encoded() -> None:
    model = Scripted(shifted)
    encoded: list[int] = []
    translator(model).translate(SENTENCES, CancelToken(), lambda index, _: encoded.append(len(model.encoded)))
    assert encoded[0] <= model.parallel + WINDOW
    assert all(count <= index + 1 + 2 * WINDOW + model.parallel for index, count in enumerate(encoded))


def test_a_quick_model_gets_no_sentences_ahead_of_the_others() -> None:
    model = Scripted(shifted, parallel=2)
    model.quick = True
    translator(model).translate(SENTENCES[:40], CancelToken())
    assert min(len(texts) for texts, _ in model.asked) > 1


def test_inside_a_window_sentences_of_a_length_go_together() -> None:
    model = Scripted(shifted, parallel=1)
    translator(model).translate(SENTENCES[: 1 + WINDOW], CancelToken())
    later = [[len(text.split()) for text in texts] for texts, _ in model.asked if texts[0] != SENTENCES[0]]
    lengths = [length for group in later for length in group]
    assert lengths == sorted(lengths, reverse=True)
    assert len(later) > 3


def test_lanes_work_side_by_side() -> None:
    together = threading.Barrier(2, timeout=10)

    def answer(text: str, decoding: Decoding) -> str:
        together.wait()
        return shifted(text, decoding)

    texts = [f"sentence {n} is as long as any {'word ' * 45}" for n in range(4)]
    assert texts_of(translator(Scripted(answer)).translate(texts, CancelToken())) == [
        text.strip() for text in expected(texts)
    ]


def test_the_same_sentence_is_translated_once() -> None:
    model = Scripted(slowly(shifted))
    texts = [f"sentence {n % 7} is here again" for n in range(250)]
    assert texts_of(translator(model).translate(texts, CancelToken())) == expected(texts)
    assert sorted(model.texts) == sorted(set(texts))


def test_one_changed_sentence_costs_one() -> None:
    model, cache = Scripted(shifted), Cache()
    first = translator(model, cache=cache).translate(SENTENCES, CancelToken())
    model.asked.clear()
    model.encoded.clear()
    changed = [*SENTENCES[:50], "the mayor has said no.", *SENTENCES[51:]]
    told: list[int] = []
    second = translator(model, cache=cache).translate(changed, CancelToken(), lambda index, _: told.append(index))
    assert model.texts == model.encoded == ["the mayor has said no."]
    assert told == list(range(300))
    assert [one for one in range(300) if first[one] != second[one]] == [50]


def test_the_cache_knows_models_and_directions_apart() -> None:
    cache = Cache()
    for model, target in ((Scripted(shifted), "xx"), (Scripted(shifted), "yy"), (Scripted(shifted, name="new"), "xx")):
        translator(model, target=target, cache=cache).translate(["the mayor said"], CancelToken())
        assert model.texts == ["the mayor said"]


def test_a_cache_that_holds_nothing_changes_nothing() -> None:
    assert texts_of(translator(Scripted(shifted), cache=Cache(0)).translate(SENTENCES, CancelToken())) == expected(
        SENTENCES
    )


@pytest.mark.parametrize(
    "text", ["* * *", "12:30", "https://example.org/a/b", "news@example.org", "@lowgate #ferries", "", "…", "— 5 —"]
)
def test_what_has_no_words_is_passed_through(text: str) -> None:
    model = Scripted(shifted)
    assert translator(model, target="uk").translate([text], CancelToken()) == [Piece(text)]
    assert not model.asked


def test_a_sentence_over_the_limit_is_parted_translated_and_joined() -> None:
    model = Scripted(shifted)
    text = "the harbour is closed, said the mayor; the ferries go on from the point, and the hotels wait."
    pieces = translator(model, max_input=9).translate([text], CancelToken())
    assert texts_of(pieces) == expected([text])
    assert len(model.texts) > 1
    assert all(len(part.split()) <= 9 for part in model.texts)


def test_a_sentence_is_never_longer_than_is_good_for_the_model() -> None:
    model = Scripted(shifted)
    text = " ".join(f"word{n}" for n in range(1000))
    assert texts_of(translator(model).translate([text], CancelToken())) == expected([text])
    assert max(len(part.split()) for part in model.texts) <= LONGEST


def test_no_more_goes_in_than_may_come_out() -> None:
    model = Scripted(shifted)
    few = replace(card("en", "xx"), decoding=Decoding(max_tokens=30))
    text = " ".join(f"word{n}" for n in range(100))
    assert texts_of(Translator([Leg(model, few, "en", "xx")], Cache()).translate([text], CancelToken())) == expected(
        [text]
    )
    assert max(len(part.split()) for part in model.texts) <= 20


def test_problems_of_a_part_are_those_of_the_sentence() -> None:
    model = Scripted(lambda text, decoding: "" if "mayor" in text else shifted(text, decoding))
    text = "the harbour is closed, said the mayor; the ferries go on from the point."
    [piece] = translator(model, max_input=8).translate([text], CancelToken())
    assert piece.problems == ("untranslated",)
    assert "said the mayor;" in piece.text
    assert piece.text.endswith(shifted("from the point.", Decoding()))


def test_a_sentence_that_cannot_be_translated_stands_there_as_it_was() -> None:
    text = "“We” – the WORKERS’ union – 'said' nothing…"
    pieces = translator(Scripted(lambda text, decoding: "", strange="“’–…"), target="uk").translate(
        [text], CancelToken()
    )
    assert pieces == [Piece(text, ("untranslated",))]


def test_capitals_are_lowered_and_come_back() -> None:
    model = Scripted(
        lambda text, decoding: {"NATO and Lowgate say no": "НАТО і Лоугейт кажуть ні."}.get(text, "Мер Лоугейта.")
    )
    pieces = translator(model, target="uk").translate(
        ["NATO AND LOWGATE SAY NO", "The mayor of Lowgate."], CancelToken()
    )
    assert texts_of(pieces) == ["НАТО І ЛОУГЕЙТ КАЖУТЬ НІ", "Мер Лоугейта."]


@pytest.mark.parametrize("lead", ["• ", "- ", "1) ", "— ", "2. ", "a) ", "– "])
def test_list_marks_stay_and_are_not_shown_to_the_model(lead: str) -> None:
    model = Scripted(lambda text, decoding: "Мер сказав «ні»")
    assert texts_of(translator(model, target="uk").translate([f"{lead}The mayor said no"], CancelToken())) == [
        f"{lead}Мер сказав «ні»"
    ]
    assert model.texts == ["The mayor said no"]


def test_a_number_that_opens_a_german_sentence_is_a_date() -> None:
    model = Scripted(lambda text, decoding: "May 5 is a holiday.")
    translator(model, "de", "en").translate(["5. Mai ist ein Feiertag."], CancelToken())
    assert model.texts == ["5. Mai ist ein Feiertag."]


@pytest.mark.parametrize(
    ("target", "said", "written"),
    [
        ("uk", '"М\'яч у грі", - сказав він...', "«М’яч у грі», — сказав він…"),
        ("es", '"La pelota - dijo - rueda..."', "«La pelota —dijo— rueda…»"),
    ],
)
def test_marks_are_plain_for_the_model_and_typographic_for_the_reader(target: str, said: str, written: str) -> None:
    model = Scripted(lambda text, decoding: said, strange="“—…")
    assert texts_of(translator(model, target=target).translate(["“The ball” — he said — rolls…"], CancelToken())) == [
        written
    ]
    assert model.texts == ['"The ball" - he said - rolls...']


@pytest.mark.parametrize("target", ["uk", "es"])
def test_what_a_model_writes_well_is_not_touched(target: str) -> None:
    lines = [line for seed in range(12) for line in article(seed).lines()]
    known = {en: uk if target == "uk" else es for en, uk, es in lines}
    model = Scripted(lambda text, decoding: known[text])
    pieces = translator(model, target=target).translate(list(known), CancelToken())
    assert pieces == [Piece(text) for text in known.values()]


def through_english(first: Scripted, second: Scripted) -> Translator:
    return Translator([leg(first, "es", "en"), leg(second, "en", "xx")], Cache())


def test_two_legs_follow_each_other() -> None:
    texts = [f"frase {n} de la noticia" for n in range(150)]
    english = {text: f"sentence {n} of the news" for n, text in enumerate(texts)}
    first, second = Scripted(lambda text, decoding: english[text], name="first"), Scripted(shifted, name="second")
    chain = through_english(first, second)
    told: list[int] = []
    pieces = chain.translate(texts, CancelToken(), lambda index, _: told.append(index))
    assert texts_of(pieces) == expected(list(english.values()))
    assert told == list(range(150))
    assert (chain.source, chain.target, chain.model.id) == ("es", "xx", "second")


def test_what_the_first_leg_could_not_translate_is_not_given_to_the_second() -> None:
    first = Scripted(lambda text, decoding: "" if "puerto" in text else "the mayor said no")
    second = Scripted(shifted)
    texts = ["el alcalde dijo «no»", "el puerto está «cerrado»"]
    pieces = through_english(first, second).translate(texts, CancelToken())
    assert pieces == [Piece("uif nbzps tbje op"), Piece(texts[1], ("untranslated",))]
    assert second.texts == ["the mayor said no"]


def test_doubt_about_the_first_leg_is_doubt_about_the_whole() -> None:
    first = Scripted(lambda text, decoding: "closed")
    [piece] = through_english(first, Scripted(shifted)).translate(
        ["el puerto de la ciudad está cerrado hasta nuevo aviso por las obras"], CancelToken()
    )
    assert piece == Piece("dmptfe", ("short",))


def test_legs_have_to_meet() -> None:
    first, second = Scripted(), Scripted()
    with pytest.raises(ValueError, match="follow"):
        Translator([leg(first, "es", "en"), leg(second, "de", "uk")], Cache())
    with pytest.raises(ValueError, match="follow"):
        Translator([], Cache())


class Blocked(Scripted):
    """Each call waits until it is let go, or until the test ends."""

    def __init__(self) -> None:
        self.entered, self.let_go = threading.Event(), threading.Event()
        super().__init__(self._wait)

    def _wait(self, text: str, decoding: Decoding) -> str:
        self.entered.set()
        self.let_go.wait(10)
        return shifted(text, decoding)


def test_cancel_does_not_wait_for_a_model_that_is_at_work_and_no_thread_is_left() -> None:
    model, cancel = Blocked(), CancelToken()

    def stop() -> None:
        model.entered.wait(10)
        cancel.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        translator(model).translate(SENTENCES, cancel)
    assert time.monotonic() - begun < 2
    asked = len(model.asked)
    model.let_go.set()
    stopper.join()
    for thread in threading.enumerate():
        if thread.name.startswith("translating"):
            thread.join(2)
            assert not thread.is_alive()
    assert len(model.asked) == asked <= model.parallel, "no group that was waiting has begun"


def test_cancel_before_the_start_asks_nothing() -> None:
    model, cancel = Scripted(), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        translator(model).translate(SENTENCES, cancel)
    assert not model.encoded


def test_what_was_done_before_a_cancel_is_not_done_again() -> None:
    model, cache, cancel = Scripted(shifted, parallel=1), Cache(), CancelToken()

    def stop(index: int, piece: Piece) -> None:
        if index == 120:
            cancel.cancel()

    with pytest.raises(Cancelled):
        translator(model, cache=cache).translate(SENTENCES, cancel, stop)
    translator(model, cache=cache).translate(SENTENCES, CancelToken())
    again = len(model.texts) - len(set(SENTENCES))
    assert again <= 3 * 16


def test_a_fault_of_the_model_reaches_the_caller_and_no_thread_is_left() -> None:
    def answer(text: str, decoding: Decoding) -> str:
        if "7" in text:
            raise MemoryError
        return shifted(text, decoding)

    with pytest.raises(MemoryError):
        translator(Scripted(answer)).translate(SENTENCES, CancelToken())


def test_a_fault_of_the_listener_reaches_the_caller_and_no_thread_is_left() -> None:
    def done(index: int, piece: Piece) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        translator(Scripted(slowly(shifted))).translate(SENTENCES, CancelToken(), done)


def test_the_model_is_told_the_languages() -> None:
    told: list[tuple[str, str]] = []

    class Asked(Scripted):
        def encode(self, text: str, source: str = "", target: str = ""):  # type: ignore[no-untyped-def]
            told.append((source, target))
            return super().encode(text, source, target)

    Translator([Leg(Asked(shifted), card("en", "uk"), "en", "uk")], Cache()).translate(["the mayor"], CancelToken())
    assert set(told) == {("en", "uk")}
