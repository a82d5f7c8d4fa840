"""Each rewritten sentence leads to the sentences that say what it says."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from briefdesk.models.encoder import load_encoder
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising.evidence import UNSURE, Link, link
from briefdesk.summarising.order import AGAIN, BACK, in_order
from briefdesk.summarising.rewriting import WEAK
from tests.summarising.articles import HARBOUR, PORT_UK


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


def linked(encoder: Encoder, *sentences: str) -> list[Link]:
    return link(sentences, HARBOUR, encoder.encode(sentences) @ encoder.encode(HARBOUR).T)


def test_a_shortened_sentence_leads_to_the_one_it_comes_from(encoder: Encoder) -> None:
    [first, second] = linked(
        encoder,
        "The harbour of Lowgate will close for six weeks.",
        "The county pays half of the four million that the work costs.",
    )
    assert first.sources == (0,)
    assert second.sources == (4,)
    assert min(first.support, second.support) > WEAK


def test_a_sentence_made_of_two_leads_to_both(encoder: Encoder) -> None:
    [link_] = linked(
        encoder, "Ferries leave from Marsh Point until the harbour opens, and the county promised a bus every hour."
    )
    assert link_.sources == (5, 8)


def test_what_the_article_does_not_say_has_little_support(encoder: Encoder) -> None:
    [link_] = linked(encoder, "Protesters in Brussels demanded that the minister of finance resign over taxes.")
    assert link_.support < WEAK


def test_the_right_number_counts_where_meanings_are_alike(encoder: Encoder) -> None:
    sources = [f"Town number {n} got {n}00 trees from the forest office." for n in range(1, 9)]
    sentence = ["Town number 6 got 600 trees."]
    [link_] = link(sentence, sources, encoder.encode(sentence) @ encoder.encode(sources).T)
    assert link_.sources == (5,)


def test_without_an_encoder_words_do_it() -> None:
    [link_] = link(["Відбудова муру порту коштуватиме чотири мільйони."], PORT_UK, None)
    assert link_.sources == (3,)
    assert link_.support > UNSURE


def test_nothing_to_link_to() -> None:
    assert link(["A sentence."], [], None) == [Link((), 0.0)]
    assert link([], HARBOUR, np.zeros((0, len(HARBOUR)), np.float32)) == []


def test_an_unsure_link_names_the_runner_up(encoder: Encoder) -> None:
    [unsure] = linked(encoder, "Boats cannot use Lowgate for a while.")
    [sure] = linked(encoder, HARBOUR[0])
    assert unsure.support < UNSURE
    assert len(unsure.sources) == 2
    assert sorted(unsure.ranked) == list(unsure.sources)
    assert sure.sources == sure.ranked == (0,)


def test_without_an_encoder_parts_of_words_count_where_words_do_not() -> None:
    sources = ["Рада відмовила театру.", "Сонячна електростанція живить лікарню.", "Дощ ішов цілий тиждень."]
    [link_] = link(["Струм медикам дає сонце, не мережа."], sources, None)
    assert link_.ranked[0] == 1


def test_without_an_encoder_the_order_of_the_sentences_tells_the_runner_up() -> None:
    sources = [
        "Міст через річку закрили на ремонт.",
        "Рада шукає гроші на нові труби.",
        "Пекарня роздає хліб щоранку.",
        "Дітей возитиме шкільний автобус.",
        "Потяги їздитимуть за новим розкладом.",
    ]
    summary = ["Міст закрили на ремонт.", "Буханці без жодної плати.", "Дітей возитиме автобус."]
    alone = link(summary[1:2], sources, None)[0]
    among = link(summary, sources, None)[1]
    assert alone.ranked[0] == among.ranked[0]
    assert among.ranked[1] in (1, 2)


def test_the_order_never_takes_a_sure_source_away() -> None:
    backwards = PORT_UK[::-1]
    found = link(backwards, PORT_UK, None)
    assert [each.sources for each in found] == [(i,) for i in reversed(range(len(PORT_UK)))]


def test_the_best_of_all_ways_through_the_article() -> None:
    scores = np.random.default_rng(5).random((4, 5))

    def cost(steps: tuple[int, ...]) -> float:
        pairs = list(pairwise(steps))
        return sum(BACK * (later < earlier) + AGAIN * (later == earlier) for earlier, later in pairs)

    found = in_order(scores)
    for row, column in np.ndindex(scores.shape):
        ways = [way for way in product(range(5), repeat=4) if way[row] == column]
        best = max(sum(scores[i, at] for i, at in enumerate(way)) - cost(way) for way in ways)
        assert found[row, column] == pytest.approx(best)
