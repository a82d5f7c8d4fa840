"""A rewritten summary: what the model reads, what becomes of its answer, what is told about it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding
from briefdesk.models.encoder import load_encoder
from briefdesk.reading.sentences import split
from briefdesk.records import Length
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import Ranking, Rewriter, Summarised, rank
from briefdesk.summarising.lengths import BUDGETS
from tests.scripted_model import SUMMARISER, ScriptedModel
from tests.summarising.articles import HARBOUR, article

CLOSED = "The harbour of Lowgate will close for six weeks."
COST = "The work will cost four million."


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


@pytest.fixture(scope="module")
def ranking(encoder: Encoder) -> Ranking:
    return rank(article(HARBOUR), encoder, CancelToken(), lambda done, total: None)


def sentences_of(text: str) -> list[str]:
    return [span.of(text) for span in split(text, "en")]


class Rewriting:
    """The harbour article, rewritten by a model that answers what it is told to."""

    def __init__(self, ranking: Ranking, encoder: Encoder, answer: Callable[[str, Decoding], str]) -> None:
        self.model = ScriptedModel(answer)
        self.rewriter = Rewriter(self.model, SUMMARISER, "en", sentences_of, encoder)
        self.ranking = ranking
        self.steps: list[tuple[int, int]] = []

    def run(self, length: Length = "short", *, thorough: bool = False) -> Summarised | None:
        return self.rewriter.rewrite(
            self.ranking,
            dict(enumerate(self.ranking.texts)),
            length,
            CancelToken(),
            lambda *step: self.steps.append(step),
            thorough=thorough,
        )


def test_the_model_reads_what_fits_in_the_articles_order(ranking: Ranking, encoder: Encoder) -> None:
    rewriting = Rewriting(ranking, encoder, lambda text, _decoding: f"{CLOSED} {COST}")
    summarised = rewriting.run()
    assert summarised is not None
    [(read, _)] = rewriting.model.asked
    assert read == " ".join(HARBOUR[i] for i in summarised.summary.read)
    assert len(read.split()) <= SUMMARISER.max_input
    assert 0 < summarised.coverage.read_by_model == len(summarised.summary.read) < len(HARBOUR)
    assert summarised.coverage.read_by_ranker == len(HARBOUR)


def test_evidence_is_among_what_the_model_read(ranking: Ranking, encoder: Encoder) -> None:
    summarised = Rewriting(ranking, encoder, lambda text, _decoding: f"{CLOSED} {COST}").run()
    assert summarised is not None
    assert [sentence.text for sentence in summarised.summary.sentences] == [CLOSED, COST]
    for sentence in summarised.summary.sentences:
        assert sentence.evidence
        assert set(sentence.evidence) <= set(summarised.summary.read)


def test_key_sentences_that_no_sentence_rests_on_are_told(ranking: Ranking, encoder: Encoder) -> None:
    key = ranking.choose(BUDGETS["short"])
    [one, *others] = key
    part = Rewriting(ranking, encoder, lambda text, _decoding: HARBOUR[one]).run()
    whole = Rewriting(ranking, encoder, lambda text, _decoding: " ".join(HARBOUR[i] for i in key)).run(
        "short", thorough=True
    )
    assert part is not None
    assert whole is not None
    assert part.coverage.key_sentences_left == tuple(others) != ()
    assert not set(whole.coverage.key_sentences_left) & {i for each in whole.summary.sentences for i in each.evidence}


def test_thorough_has_every_sentence_read(ranking: Ranking, encoder: Encoder) -> None:
    rewriting = Rewriting(ranking, encoder, lambda text, _decoding: sentences_of(text)[0])
    summarised = rewriting.run("long", thorough=True)
    assert summarised is not None
    parts = len(rewriting.model.asked)
    assert parts > 1
    assert " ".join(read for read, _ in rewriting.model.asked) == " ".join(HARBOUR)
    assert summarised.coverage.read_by_model == len(HARBOUR)
    assert len(summarised.summary.sentences) == parts
    assert rewriting.steps == [(n, parts) for n in range(parts + 1)]


def test_what_sections_give_together_is_written_once_more_where_it_is_too_much(
    ranking: Ranking, encoder: Encoder
) -> None:
    rewriting = Rewriting(ranking, encoder, lambda text, _decoding: sentences_of(text)[0])
    summarised = rewriting.run("headline", thorough=True)
    assert summarised is not None
    *sections, (together, _) = rewriting.model.asked
    assert sentences_of(together)[0] == HARBOUR[0]
    assert len(sections) > 1
    assert [sentence.text for sentence in summarised.summary.sentences] == [HARBOUR[0]]
    assert summarised.coverage.read_by_model == len(HARBOUR)


def test_lengths_scale_the_makers_limits(ranking: Ranking, encoder: Encoder) -> None:
    limits: dict[Length, tuple[int, int]] = {}
    lengths: tuple[Length, ...] = ("headline", "short", "medium", "long")
    for length in lengths:
        rewriting = Rewriting(ranking, encoder, lambda text, _decoding: CLOSED)
        rewriting.run(length)
        decoding = rewriting.model.asked[0][1]
        limits[length] = (decoding.min_tokens, decoding.max_tokens)
    assert limits["short"] == (SUMMARISER.decoding.min_tokens, SUMMARISER.decoding.max_tokens)
    assert limits["headline"][0] < limits["short"][0] < limits["medium"][0] < limits["long"][0]
    assert limits["short"][1] < limits["medium"][1] < limits["long"][1]


def test_a_headline_is_one_sentence(ranking: Ranking, encoder: Encoder) -> None:
    summarised = Rewriting(ranking, encoder, lambda text, _decoding: f"{CLOSED} {COST}").run("headline")
    assert summarised is not None
    assert [sentence.text for sentence in summarised.summary.sentences] == [CLOSED]


def test_a_half_sentence_at_the_end_is_left_out(ranking: Ranking, encoder: Encoder) -> None:
    summarised = Rewriting(ranking, encoder, lambda text, _decoding: f"{CLOSED} {'It goes on and on ' * 20}").run()
    assert summarised is not None
    assert [sentence.text for sentence in summarised.summary.sentences] == [CLOSED]


def test_one_long_sentence_gets_a_second_chance_to_end(ranking: Ranking, encoder: Encoder) -> None:
    long = " ".join(["The harbour will close"] * 15) + "."
    rewriting = Rewriting(ranking, encoder, lambda text, _decoding: long)
    summarised = rewriting.run()
    assert summarised is not None
    assert [sentence.text for sentence in summarised.summary.sentences] == [long]
    assert len(rewriting.model.asked) == 2


@pytest.mark.parametrize("answer", ["", "...", "it never comes to an end " * 50])
def test_a_model_without_an_answer_leaves_the_key_sentences(ranking: Ranking, encoder: Encoder, answer: str) -> None:
    assert Rewriting(ranking, encoder, lambda text, _decoding: answer).run() is None


def test_an_invention_is_to_be_verified(ranking: Ranking, encoder: Encoder) -> None:
    invented = "The finance minister of Belgium resigned over taxes."
    summarised = Rewriting(ranking, encoder, lambda text, _decoding: f"{CLOSED} {invented}").run()
    assert summarised is not None
    [finding] = summarised.findings
    assert (finding.kind, finding.severity, finding.side) == ("weak-support", "doubt", "summary")
    assert f"{CLOSED} {invented}"[finding.start : finding.end] == finding.text == invented


def test_it_stops(ranking: Ranking, encoder: Encoder) -> None:
    cancel = CancelToken()
    rewriting = Rewriting(ranking, encoder, lambda text, _decoding: CLOSED)
    cancel.cancel()
    with pytest.raises(Cancelled):
        rewriting.rewriter.rewrite(
            ranking, dict(enumerate(ranking.texts)), "short", cancel, lambda done, total: None, thorough=True
        )
