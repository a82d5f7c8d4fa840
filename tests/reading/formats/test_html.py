from __future__ import annotations

import re
import socket

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import EmptyInput
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.html.reader import read_html

LEAD = "The harbour office said on Monday that the ferry to the island would run again from the first of June."
SECOND = "Tickets cost four euros, and <a href='/fares'>the fares for families</a> have not changed since last spring."
THIRD = "“We have waited for this for two years,” said the mayor, who took the first boat across on Friday morning."
FOURTH = "The crossing takes forty minutes, a little more when the wind is from the west and the sea is rough."

PAGE = f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
  <title>The ferry is back | Harbour News</title>
  <meta property="og:title" content="The ferry is back">
  <meta name="author" content="Olena Koval">
  <meta property="article:published_time" content="2024-05-14T09:30:00Z">
  <style>p {{ color: red }}</style>
  <script>var hidden = "never shown";</script>
</head>
<body>
  <header><a href="/">Harbour News</a>
  <nav><ul><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather today</a></li></ul></nav></header>
  <main><article>
    <h1>The ferry is back</h1>
    <p>{LEAD}</p>
    <p>{SECOND}</p>
    <h2>What the mayor said</h2>
    <p>{THIRD}</p>
    <ul><li>Monday to Friday: nine boats a day, the last one at eight in the evening</li>
        <li>Weekends: four boats a day, and none of them goes when there is a storm</li></ul>
    <table><tr><th>Class</th><th>Fare in euros</th></tr><tr><td>Adults of any age</td><td>4</td></tr></table>
    <p>{FOURTH}</p>
  </article></main>
  <aside><h3>Most read</h3><p><a href="/1">Fish market closes for the winter</a></p></aside>
  <footer><p>All about cookies</p><p style="display:none">Secret note</p></footer>
</body></html>"""


def read(page: str) -> Document:
    return read_html(page.encode(), "page.html", Limits())


def kept(document: Document) -> list[Block]:
    return [block for block in document.blocks if not block.removed]


def plain(markup: str) -> str:
    return re.sub(r"<[^>]+>", "", markup)


def test_the_article_is_kept_in_order_and_with_its_kinds() -> None:
    found = [(block.kind, block.text) for block in kept(read(PAGE))]
    assert found == [
        ("title", "The ferry is back"),
        ("paragraph", LEAD),
        ("paragraph", plain(SECOND)),
        ("heading", "What the mayor said"),
        ("paragraph", THIRD),
        ("list-item", "Monday to Friday: nine boats a day, the last one at eight in the evening"),
        ("list-item", "Weekends: four boats a day, and none of them goes when there is a storm"),
        ("table-row", "Class | Fare in euros"),
        ("table-row", "Adults of any age | 4"),
        ("paragraph", FOURTH),
    ]


def test_the_rest_of_the_page_is_listed() -> None:
    listed = [block.text for block in read(PAGE).blocks if block.removed == "navigation"]
    assert listed == [
        "Harbour News",
        "Sport",
        "Weather today",
        "Most read",
        "Fish market closes for the winter",
        "All about cookies",
    ]


def test_what_the_page_does_not_show_is_not_shown() -> None:
    assert not [block for block in read(PAGE).blocks if "never shown" in block.text or "color" in block.text]
    assert [block.text for block in read(PAGE).blocks if block.removed == "hidden-text"] == ["Secret note"]


def test_the_head_states_title_author_date_and_language() -> None:
    document = read(PAGE)
    stated = (document.title, document.byline, document.published, document.language)
    assert stated == ("The ferry is back", "Olena Koval", "2024-05-14", "en")


def test_the_heading_is_the_title_without_the_name_of_the_site() -> None:
    document = read(PAGE.replace('<meta property="og:title" content="The ferry is back">', ""))
    assert (document.title, kept(document)[0]) == ("The ferry is back", Block("The ferry is back", "title"))


def test_a_text_that_stands_twice_is_kept_once() -> None:
    teaser = f"<aside><p>{LEAD}</p></aside>"
    document = read(PAGE.replace("<footer>", f"{teaser}<footer>"))
    places = [(bool(block.removed), block.text) for block in document.blocks if block.text == LEAD]
    assert places == [(False, LEAD), (True, LEAD)]


def test_without_an_article_all_visible_text_is_kept() -> None:
    assert [block.text for block in kept(read("<html><body><p>Closed.</p><div>Back soon</div></body></html>"))] == [
        "Closed.",
        "Back soon",
    ]


def test_line_breaks_stay_and_two_of_them_part_paragraphs() -> None:
    document = read("<html><body><div>one<br>two<br><br>three</div></body></html>")
    assert [block.text for block in kept(document)] == ["one\ntwo", "three"]


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-u", "utf-8", "utf-16"])
def test_the_page_says_its_encoding(encoding: str) -> None:
    page = f'<html><head><meta charset="{encoding}"></head><body><p>Пором знову ходить до острова.</p></body></html>'
    document = read_html(page.encode(encoding), "page.html", Limits())
    assert [block.text for block in kept(document)] == ["Пором знову ходить до острова."]


def test_an_xml_declaration_is_no_obstacle() -> None:
    page = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Так</p></body></html>'
    assert kept(read(page)) == [Block("Так")]


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><script>x()</script></body></html>", "<!-- -->"])
def test_a_page_that_shows_nothing_is_empty(page: str) -> None:
    with pytest.raises(EmptyInput):
        read(page)


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td"])
@pytest.mark.parametrize("depth", [300, 20_000])
def test_depth_loses_no_text(tag: str, depth: int) -> None:
    texts = [block.text for block in kept(read(f"<html><body>{f'<{tag}>' * depth}Down here<p>and after"))]
    assert texts == ["Down here", "and after"]


def test_a_huge_page_is_read_without_being_judged() -> None:
    page = "<html><body>" + "<p>Line of a long list.</p>" * 40_000
    assert len(kept(read(page))) == 40_000


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    linked = PAGE.replace("<style>", '<link rel="stylesheet" href="http://harbour.example/a.css"><style>')
    assert kept(read(linked))


WORDS = ["boat", "pier", "gull", "tide", "rope", "sail", "mast"]
words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)
elements = st.tuples(st.sampled_from(["p", "div", "h2", "li", "nav", "aside", "td", "span", "b", "footer"]), words)


@settings(max_examples=40, deadline=None)
@given(st.lists(elements, min_size=1, max_size=12))
def test_kept_and_removed_text_is_all_visible_text(parts: list[tuple[str, str]]) -> None:
    document = read("<html><body>" + "\n".join(f"<{tag}>{text}</{tag}>" for tag, text in parts) + "</body></html>")
    found = " ".join(block.text for block in document.blocks).replace(" | ", " ").split()
    assert found == " ".join(text for _, text in parts).split()
