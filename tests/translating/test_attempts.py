"""What is done with a sentence that comes back wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding
from briefdesk.runtimes.protocol import Hypothesis
from briefdesk.translating import Piece
from briefdesk.translating.attempts import TOKENS_A_TOKEN, TOKENS_ON_TOP, translate_group, ways
from briefdesk.translating.groups import Unit
from tests.translating.models import Answer, Scripted, leg

SOURCE = "The harbour of Lowgate will close to ferries for six weeks."
GOOD = "Порт Лоугейт закриють для поромів на шість тижнів."
LOOP = "Порт порт порт порт порт порт порт порт порт."
RUSSIAN = "Порт Лоугейт закроют для паромов на шесть недель, ъ."


def pieces_of(answer: Answer, *texts: str) -> tuple[list[Piece], Scripted]:
    model = Scripted(answer)
    units = [Unit(text, model.encode(text)) for text in texts]
    return translate_group(leg(model), units, CancelToken()), model


def is_usual(decoding: Decoding) -> bool:
    return decoding.no_repeat_ngram == 0 and decoding.beams == Decoding().beams


def usual_then(first: str | Hypothesis, other: str | Hypothesis) -> Callable[[str, Decoding], str | Hypothesis]:
    return lambda text, decoding: first if is_usual(decoding) else other


def test_a_good_translation_is_asked_for_once() -> None:
    pieces, model = pieces_of(lambda text, decoding: GOOD, SOURCE)
    assert (pieces, len(model.asked)) == ([Piece(GOOD)], 1)


@pytest.mark.parametrize("bad", ["", LOOP, RUSSIAN, SOURCE, "Порт.", f"{GOOD} {RUSSIAN} {GOOD}"])
def test_a_bad_one_is_asked_for_in_another_way(bad: str) -> None:
    pieces, model = pieces_of(usual_then(bad, GOOD), SOURCE)
    assert (pieces, len(model.asked)) == ([Piece(GOOD)], 2)


def test_one_that_was_cut_off_is_asked_for_again() -> None:
    pieces, _ = pieces_of(usual_then(Hypothesis(GOOD[:40], -0.1, 9, ended=False), GOOD), SOURCE)
    assert pieces == [Piece(GOOD)]


def test_only_the_bad_ones_of_a_group_are_asked_for_again() -> None:
    def answer(text: str, decoding: Decoding) -> str:
        return LOOP if text == SOURCE and is_usual(decoding) else GOOD

    pieces, model = pieces_of(answer, "The port of Redhill closes for ferries, the mayor says.", SOURCE)
    assert pieces == [Piece(GOOD), Piece(GOOD)]
    assert [texts for texts, _ in model.asked[1:]] == [[SOURCE]]


def test_each_way_is_tried_and_the_last_is_greedy() -> None:
    _, model = pieces_of(lambda text, decoding: LOOP, SOURCE)
    asked = [decoding for _, decoding in model.asked]
    assert len(set(asked)) == len(ways(Decoding())) > 2
    assert max(decoding.beams for decoding in asked) > asked[0].beams
    assert asked[-1].beams == 1
    assert any(decoding.repetition_penalty > 1 and decoding.no_repeat_ngram for decoding in asked)


def test_if_all_are_bad_the_least_bad_is_kept_and_flagged() -> None:
    answers = iter([LOOP, "", RUSSIAN, "Порт."])
    pieces, _ = pieces_of(lambda text, decoding: next(answers), SOURCE)
    assert pieces == [Piece("Порт.", ("short",))]


def test_of_equally_bad_ones_the_likeliest_is_kept() -> None:
    answers = iter(Hypothesis(f"Порт {n}.", -1.0 if n == 2 else -2.0, 2, ended=True) for n in range(4))
    pieces, _ = pieces_of(lambda text, decoding: next(answers), SOURCE)
    assert pieces == [Piece("Порт 2.", ("short",))]


def test_a_sentence_that_never_comes_back_stands_for_itself() -> None:
    pieces, _ = pieces_of(lambda text, decoding: " ", SOURCE)
    assert pieces == [Piece(SOURCE, ("untranslated",))]


def test_output_is_bounded_by_what_the_longest_of_the_group_can_need() -> None:
    _, model = pieces_of(lambda text, decoding: GOOD, SOURCE, "word " * 20)
    assert model.asked[0][1].max_tokens == 20 * TOKENS_A_TOKEN + TOKENS_ON_TOP
    _, model = pieces_of(lambda text, decoding: GOOD, "word " * 100)
    assert model.asked[0][1].max_tokens == Decoding().max_tokens


def test_cancel_is_looked_at_between_attempts() -> None:
    cancel = CancelToken()

    def answer(text: str, decoding: Decoding) -> str:
        cancel.cancel()
        return LOOP

    model = Scripted(answer)
    with pytest.raises(Cancelled):
        translate_group(leg(model), [Unit(SOURCE, model.encode(SOURCE))], cancel)
    assert len(model.asked) == 1
