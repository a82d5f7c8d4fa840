from __future__ import annotations

from briefdesk.reading.document import Block
from briefdesk.reading.formats.html.alignment import chosen

STORY = "The ferry to the island runs again from the first of June"
MORE = "Tickets cost four euros and can be bought on board every day"


def test_blocks_are_found_whatever_became_of_their_lines() -> None:
    blocks = [Block("Menu"), Block(f"{STORY}\n{MORE}"), Block("Share")]
    assert chosen(blocks, [STORY, MORE]) == ([1], {})
    parted = [Block("Menu"), Block(STORY), Block(MORE)]
    assert chosen(parted, [f"{STORY} {MORE}"]) == ([1, 2], {})


def test_case_and_punctuation_do_not_matter() -> None:
    assert chosen([Block(f"“{STORY.upper()}!”")], [STORY])[0] == [0]


def test_a_short_block_must_be_a_line_of_its_own() -> None:
    blocks = [Block("the island"), Block(STORY), Block("Prices"), Block(MORE)]
    assert chosen(blocks, [STORY, "Prices", MORE])[0] == [1, 2, 3]


def test_of_two_that_are_alike_the_one_in_the_article_is_meant() -> None:
    blocks = [
        Block("Prices"),
        Block("Menu"),
        Block(STORY),
        Block("Prices"),
        Block(MORE),
        Block(STORY, removed="hidden-text"),
    ]
    assert chosen(blocks, [STORY, "Prices", MORE])[0] == [2, 3, 4]


def test_text_that_no_block_shows_is_given_back_in_its_place() -> None:
    assert chosen([Block("Menu"), Block(STORY)], [STORY, MORE, "Share"]) == ([1], {1: [MORE]})
    assert chosen([Block("Menu")], [MORE]) == ([], {-1: [MORE]})
