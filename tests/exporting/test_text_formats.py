"""A brief as text, Markdown and HTML: everything said, nothing that would be taken for markup."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import pytest
from lxml import html
from markdown_it import MarkdownIt

from briefdesk.exporting import Choices, brief_file
from briefdesk.exporting.choices import Style
from briefdesk.exporting.text import article_text
from briefdesk.records import SummarySentence
from tests.samples import ARTICLE, BRIEF, REWRITTEN

MADE = (
    "Source: Port & harbour · Ann Keller · 2024-05-14 · port.txt."
    " Key sentences, word for word, chosen by all-MiniLM-L6-v2 (revision 1). All 2 sentences read."
    " Chosen by words alone. Left out: reply form. BriefDesk 0.1.0, 2024-05-14."
)


def written(fmt: str, brief: object = BRIEF, choices: Choices | None = None) -> str:
    return brief_file(brief, fmt, choices).decode("utf-8")  # type: ignore[arg-type]


def test_text() -> None:
    assert written("text") == (
        "Port & harbour\n"
        "Ann Keller · 2024-05-14 · Source: Harbour News\n"
        "\n"
        "• The port of Київ <b>closed</b> on Friday. [1]\n"
        "\n"
        f"{MADE}\n"
    )


def test_markdown_escapes_what_would_be_markup() -> None:
    out = written("md")
    assert out.startswith("# Port & harbour\n\nAnn Keller")
    assert "- The port of Київ \\<b\\>closed\\</b\\> on Friday. \\[1\\]" in out


@pytest.mark.parametrize(
    "text", ["1. May was cold.", "- Yes, he said.", "+ 4 degrees", "AT&amp;T ~~paid~~ *it*", "# 7", "a | b"]
)
def test_markdown_leads_back_to_the_words(text: str) -> None:
    summary = replace(BRIEF.summary, sentences=(SummarySentence(text, (0,)),))
    styles: tuple[Style, ...] = ("bullets", "paragraph", "lines")
    for style in styles:
        out = written("md", replace(BRIEF, summary=summary), Choices(style=style))
        rendered = MarkdownIt().enable("strikethrough").render(out)
        assert f">{escape(text)} [1]<" in rendered
        assert "<ol" not in rendered


def test_markdown_sets_pairs_as_a_table() -> None:
    rendered = MarkdownIt().enable("table").render(written("md", REWRITTEN, Choices("pairs")))
    rows = [[cell.text for cell in row] for row in html.fromstring(rendered).iter("tr")]
    assert rows == [["Summary", "Translation"], ["The port is closed. [1]", "Порт <закрито>."]]


def test_html_escapes_the_article() -> None:
    out = written("html")
    assert "<li>The port of Київ &lt;b&gt;closed&lt;/b&gt; on Friday. <sup>1</sup></li>" in out
    assert "<title>Port &amp; harbour</title>" in out
    assert '<html lang="en">' in out


def test_paragraph_style() -> None:
    choices = Choices(style="paragraph")
    assert "\n\nThe port of Київ <b>closed</b> on Friday. [1]\n\n" in written("text", BRIEF, choices)
    assert "<ul>" not in written("html", BRIEF, choices)


def test_an_article_lists_what_was_left_out() -> None:
    out = article_text(ARTICLE)
    assert ARTICLE.text in out
    assert "[reply-form] Leave a Reply" in out


def test_a_rewritten_brief_names_its_models_how_much_was_read_and_what_to_verify() -> None:
    assert written("text", REWRITTEN) == (
        "Port & harbour\n"
        "Ann Keller · 2024-05-14 · Source: Harbour News\n"
        "\n"
        "• The port is closed. [1]\n"
        "\n"
        "Порт & гавань\n"
        "\n"
        "• Порт <закрито>.\n"
        "\n"
        "The whole article\n"
        "\n"
        "Джерело: Harbour News\n"
        "\n"
        "Порт закрили в п’ятницю. Ремонт коштує чотири мільйони.\n"
        "\n"
        "To verify\n"
        "\n"
        "• “The port is closed.” Verify it.\n"
        "\n"
        "Machine-written; 1 point to verify."
        " Source: Port & harbour · Ann Keller · 2024-05-14 · port.txt."
        " Rewritten by distilbart-cnn-12-6 (revision 1). 1 of 2 sentences read."
        " Translated by opus-mt-tc-big-en-zle (revision 1). Left out: reply form. BriefDesk 0.1.0, 2024-05-14.\n"
    )


def test_html_says_which_language_each_part_is_in() -> None:
    page = html.document_fromstring(written("html", REWRITTEN))
    other = ["".join(each.itertext()) for each in page.xpath("//*[@lang='uk']")]
    assert other == [
        "Порт & гавань",
        "Порт <закрито>.",
        "Джерело: Harbour News",
        "Порт закрили в п’ятницю. Ремонт коштує чотири мільйони.",
    ]


def test_html_leads_from_a_number_to_its_sentence() -> None:
    page = html.document_fromstring(written("html", REWRITTEN, Choices("sources")))
    (link,) = page.xpath("//li/sup/a")
    (source,) = page.xpath(f"//*[@id='{link.get('href')[1:]}']")
    assert source.text == ARTICLE.sentence_text(0)
    assert source.get("value") == link.text == "1"


def test_html_runs_from_right_to_left_where_its_language_does() -> None:
    hebrew = replace(REWRITTEN, translation=replace(REWRITTEN.translation, language="he"), whole=None)  # type: ignore[type-var]
    assert '<td lang="he" dir="rtl">' in written("html", hebrew, Choices("pairs"))
    assert '<html lang="he" dir="rtl">' in written("html", hebrew, Choices("translation"))
