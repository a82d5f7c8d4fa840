"""What every runtime of a text model promises. Inherited by the tests of each, which say how to make a `text_model`."""

from __future__ import annotations

import math
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding, ModelCard
from briefdesk.records import ModelRef
from briefdesk.runtimes.protocol import Encoded, TextModel
from tests.models.lookalike_texts import ENGLISH

MODEL = ModelRef("lookalike", "1", "", "test")
GREEDY = Decoding(beams=1, max_tokens=24)
BEAMS = Decoding(beams=4, min_tokens=5, max_tokens=24)
TEXTS = [*ENGLISH[:6], "?", "Nobody knew. " * 5]


def encoded(text_model: TextModel, card: ModelCard, texts: list[str] = TEXTS) -> list[Encoded]:
    """Into Ukrainian where the model writes it."""
    many = len(card.targets) > 1
    return [text_model.encode(text, "en" if many else "", "uk" if many else "") for text in texts]


class TextModelContract:
    @pytest.mark.parametrize("decoding", [GREEDY, BEAMS])
    def test_each_input_gets_a_hypothesis_in_order(
        self, text_model: TextModel, card: ModelCard, decoding: Decoding
    ) -> None:
        batch = encoded(text_model, card)
        forth = [one.text for one in text_model.generate(batch, decoding)]
        back = [one.text for one in text_model.generate(batch[::-1], decoding)]
        assert len(forth) == len(TEXTS)
        assert forth == back[::-1]
        assert len(set(forth)) > 2

    @pytest.mark.parametrize("decoding", [GREEDY, BEAMS])
    def test_what_comes_out_does_not_depend_on_the_neighbours(
        self, text_model: TextModel, card: ModelCard, decoding: Decoding
    ) -> None:
        batch = encoded(text_model, card)
        together = text_model.generate(batch, decoding)
        alone = [text_model.generate([one], decoding)[0] for one in batch]
        assert [one.text for one in together] == [one.text for one in alone]
        assert [one.score for one in together] == pytest.approx([one.score for one in alone], abs=0.05)

    def test_no_inputs_no_hypotheses(self, text_model: TextModel) -> None:
        assert text_model.generate([], GREEDY) == []

    def test_an_empty_text_is_an_input_too(self, text_model: TextModel, card: ModelCard) -> None:
        assert len(text_model.generate(encoded(text_model, card, [""]), BEAMS)) == 1

    def test_a_text_is_never_cut_and_one_that_is_too_long_is_refused(
        self, text_model: TextModel, card: ModelCard
    ) -> None:
        short, long = encoded(text_model, card, ["Nobody knew. ", "Nobody knew. " * card.max_input])
        assert len(long) > card.max_input
        with pytest.raises(ValueError, match=f"{len(long)} tokens are more than the {card.max_input}"):
            text_model.generate([short, long], GREEDY)

    def test_an_input_may_be_as_long_as_the_card_says(self, text_model: TextModel, card: ModelCard) -> None:
        short = encoded(text_model, card, ["Nobody knew."])[0]
        filling = card.max_input - len(short)
        long = Encoded((*short.tokens[:-1], *[short.tokens[-2]] * filling, short.tokens[-1]), short.start)
        assert len(long) == card.max_input
        assert len(text_model.generate([long], Decoding(beams=1, max_tokens=3))) == 1

    @pytest.mark.parametrize("beams", [1, 4])
    def test_it_writes_no_more_tokens_than_allowed_and_says_whether_it_came_to_an_end(
        self, text_model: TextModel, card: ModelCard, beams: int
    ) -> None:
        batch = encoded(text_model, card, ENGLISH)
        cut = text_model.generate(batch, Decoding(beams=beams, min_tokens=3, max_tokens=8))
        assert all(3 <= one.tokens <= 8 for one in cut)
        assert all(one.ended for one in cut if one.tokens < 8)
        assert not all(one.ended for one in cut)
        longer = text_model.generate(batch, Decoding(beams=beams, min_tokens=3, max_tokens=100))
        assert sum(one.ended for one in longer) > sum(one.ended for one in cut)

    def test_nothing_is_written_twice_where_that_is_forbidden(self, text_model: TextModel, card: ModelCard) -> None:
        decoding = Decoding(beams=4, min_tokens=10, max_tokens=30, no_repeat_ngram=2)
        free = Decoding(beams=4, min_tokens=10, max_tokens=30)
        batch = encoded(text_model, card, ENGLISH)
        repeated = [
            [_repeats(text_model.encode(one.text, *_languages(card)).tokens) for one in text_model.generate(batch, how)]
            for how in (free, decoding)
        ]
        assert sum(repeated[1]) < sum(repeated[0])

    def test_scores_are_mean_log_probabilities(self, text_model: TextModel, card: ModelCard) -> None:
        for decoding in (GREEDY, BEAMS, Decoding(beams=4, length_penalty=2.0, min_tokens=5, max_tokens=24)):
            scores = [one.score for one in text_model.generate(encoded(text_model, card), decoding)]
            assert all(math.isfinite(score) and -8 < score < -0.1 for score in scores)

    def test_a_cancelled_token_stops_it_before_it_starts(self, text_model: TextModel, card: ModelCard) -> None:
        cancel = CancelToken()
        cancel.cancel()
        with pytest.raises(Cancelled):
            text_model.generate(encoded(text_model, card), BEAMS, cancel)

    def test_a_greedy_search_is_stopped_between_two_tokens(self, text_model: TextModel, card: ModelCard) -> None:
        class FromTheThirdLook(CancelToken):
            looks = 0

            def check(self) -> None:
                self.looks += 1
                if self.looks >= 3:
                    self.cancel()
                super().check()

        cancel = FromTheThirdLook()
        with pytest.raises(Cancelled):
            text_model.generate(encoded(text_model, card), Decoding(beams=1, min_tokens=20, max_tokens=24), cancel)
        assert cancel.looks < 3 + 2 * len(TEXTS)

    def test_a_token_that_is_not_cancelled_changes_nothing(self, text_model: TextModel, card: ModelCard) -> None:
        batch = encoded(text_model, card)
        assert text_model.generate(batch, GREEDY, CancelToken()) == text_model.generate(batch, GREEDY)

    def test_calls_from_many_threads_do_not_mix(self, text_model: TextModel, card: ModelCard) -> None:
        batch = encoded(text_model, card, ENGLISH[:3])
        expected = [one.text for one in text_model.generate(batch, BEAMS)]
        together = threading.Barrier(4)

        def one_by_one() -> list[str]:
            together.wait()
            mine = encoded(text_model, card, ENGLISH[:3])
            return [text_model.generate([one], BEAMS)[0].text for one in mine]

        with ThreadPoolExecutor(4) as pool:
            calls = [pool.submit(one_by_one) for _ in range(4)]
            assert [call.result() for call in calls] == [expected] * 4

    def test_it_says_what_it_is_and_how_many_calls_it_takes(self, text_model: TextModel) -> None:
        assert text_model.model == MODEL
        assert text_model.parallel >= 1

    def test_nothing_reaches_the_terminal(
        self, text_model: TextModel, card: ModelCard, capfd: pytest.CaptureFixture[str]
    ) -> None:
        text_model.generate(encoded(text_model, card), BEAMS)
        assert capfd.readouterr() == ("", "")


def _languages(card: ModelCard) -> tuple[str, str]:
    return ("en", "uk") if len(card.targets) > 1 else ("", "")


def _repeats(tokens: tuple[str, ...]) -> int:
    pairs = list(pairwise(tokens))
    return len(pairs) - len(set(pairs))
