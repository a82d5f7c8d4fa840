"""Each rewritten sentence leads to the sentences that say what it says."""

from __future__ import annotations

import numpy as np
import pytest

from briefdesk.models.encoder import load_encoder
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising.evidence import Link, link
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
    assert link_.support > WEAK


def test_nothing_to_link_to() -> None:
    assert link(["A sentence."], [], None) == [Link((), 0.0)]
    assert link([], HARBOUR, np.zeros((0, len(HARBOUR)), np.float32)) == []


def test_an_unsure_link_names_the_runner_up(encoder: Encoder) -> None:
    [unsure] = linked(encoder, "Boats cannot use Lowgate for a while.")
    [sure] = linked(encoder, HARBOUR[0])
    assert unsure.support < WEAK
    assert len(unsure.sources) == 2
    assert sorted(unsure.ranked) == list(unsure.sources)
    assert sure.sources == sure.ranked == (0,)


def test_without_an_encoder_parts_of_words_count_where_words_do_not() -> None:
    sources = ["Рада відмовила театру.", "Сонячна електростанція живить лікарню.", "Дощ ішов цілий тиждень."]
    [link_] = link(["Струм медикам дає сонце, не мережа."], sources, None)
    assert link_.ranked[0] == 1
