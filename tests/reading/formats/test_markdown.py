from __future__ import annotations

import pytest

from briefdesk.errors import EmptyInput
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.markdown import read_markdown

STORY = """---
title: "The ferry is back"
author: Olena Koval
date: 2024-05-01
lang: en-GB
tags: [harbour]
---
# The ferry *is* back

It runs **twice** a day, says the [harbour office](https://harbour.example/times),
and `cash` is taken. Fish &amp; chips, 2 * 3, snake_case_word.

## Times

- in the morning
- in the *evening*
  1. on weekdays

| Day | Boats |
|-----|-------|
| Monday | 2 |

> "At last," she said.

<div class="note">Bring a <b>coat</b>.</div>

<!-- check the price -->

![The pier](pier.jpg)
"""


def read(text: str) -> Document:
    return read_markdown(text.encode(), "story.md", Limits())


def kept(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(text).blocks if not block.removed]


def test_marks_are_taken_off_and_the_text_stays() -> None:
    assert kept(STORY) == [
        ("title", "The ferry is back"),
        (
            "paragraph",
            "It runs twice a day, says the harbour office, and cash is taken. Fish & chips, 2 * 3, snake_case_word.",
        ),
        ("heading", "Times"),
        ("list-item", "in the morning"),
        ("list-item", "in the evening"),
        ("list-item", "on weekdays"),
        ("table-row", "Day | Boats"),
        ("table-row", "Monday | 2"),
        ("paragraph", '"At last," she said.'),
        ("paragraph", "Bring a coat."),
        ("paragraph", "The pier"),
    ]


def test_front_matter_is_metadata() -> None:
    document = read(STORY)
    stated = (document.title, document.byline, document.published, document.language)
    assert stated == ("The ferry is back", "Olena Koval", "2024-05-01", "en")


def test_front_matter_addresses_and_comments_are_listed() -> None:
    listed = [block.text for block in read(STORY).blocks if block.removed == "markup"]
    assert "tags: [harbour]" in listed[0]
    assert {"https://harbour.example/times", "<!-- check the price -->", "pier.jpg"} <= set(listed)


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert kept("---\nJust a line under a rule.\n") == [("paragraph", "Just a line under a rule.")]


def test_lines_of_a_paragraph_are_joined_and_hard_breaks_stay() -> None:
    assert kept("one\ntwo  \nthree") == [("paragraph", "one two\nthree")]


def test_definitions_of_links_are_listed() -> None:
    blocks = read("See [the times][1].\n\n[1]: https://harbour.example/times").blocks
    assert [(block.removed, block.text) for block in blocks] == [
        ("", "See the times."),
        ("markup", "https://harbour.example/times"),
        ("markup", "https://harbour.example/times"),
    ]


def test_code_is_text() -> None:
    assert kept("```py\nprint(1)\n```") == [("paragraph", "print(1)")]


@pytest.mark.parametrize("text", ["<!-- nothing -->", "---\ntitle: x\n---\n", "\n\n"])
def test_marks_alone_are_empty(text: str) -> None:
    with pytest.raises(EmptyInput):
        read(text)


@pytest.mark.parametrize("text", ["[" * 20_000, "> " * 5_000 + "deep", "*a " * 20_000, "- " * 2_000 + "deep"])
def test_hostile_nesting_ends(text: str) -> None:
    assert "".join(kept_text for _, kept_text in kept(text)).endswith(text[-4:].strip())


def test_text_between_two_rules_is_no_front_matter() -> None:
    text = "---\nThe harbour opens again.\n\nShips wait.\n\n---\n\nMore follows.\n"
    assert [words for _, words in kept(text)] == ["The harbour opens again.", "Ships wait.", "More follows."]


def test_titles_of_links_and_pictures_are_listed() -> None:
    story = "The ferry runs again from June, and the tickets cost four euros. " * 20
    document = read(f'{story}\n\n[one](a.example "first") ![two](b.png "second")\n\n[three]: c.example "third"\n')
    assert {"first", "second", "third"} <= {block.text for block in document.blocks if block.removed == "markup"}
