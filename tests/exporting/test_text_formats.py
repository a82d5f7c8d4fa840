"""A brief as text, Markdown and HTML: everything said, nothing that would be taken for markup."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import pytest
from markdown_it import MarkdownIt

from briefdesk.exporting.outline import Style
from briefdesk.exporting.text_formats import article_text, brief_html, brief_markdown, brief_text
from briefdesk.records import SummarySentence
from tests.samples import ARTICLE, BRIEF, REWRITTEN


def test_text() -> None:
    assert brief_text(BRIEF, "bullets") == (
        "Port & harbour\n"
        "Ann Keller · 2024-05-14 · Source: Harbour News\n"
        "\n"
        "• The port of Київ <b>closed</b> on Friday. [1]\n"
        "\n"
        "Key sentences, word for word; all 2 sentences read.\n"
        "Chosen by words alone.\n"
        "Left out: reply form.\n"
    )


def test_markdown_escapes_what_would_be_markup() -> None:
    out = brief_markdown(BRIEF, "bullets")
    assert out.startswith("# Port & harbour\n\nAnn Keller")
    assert "- The port of Київ \\<b\\>closed\\</b\\> on Friday. \\[1\\]" in out


@pytest.mark.parametrize(
    "text", ["1. May was cold.", "- Yes, he said.", "+ 4 degrees", "AT&amp;T ~~paid~~ *it*", "# 7"]
)
def test_markdown_leads_back_to_the_words(text: str) -> None:
    summary = replace(BRIEF.summary, sentences=(SummarySentence(text, (0,)),))
    styles: tuple[Style, ...] = ("bullets", "paragraph")
    for style in styles:
        html = MarkdownIt().enable("strikethrough").render(brief_markdown(replace(BRIEF, summary=summary), style))
        assert f">{escape(text)} [1]<" in html
        assert "<ol" not in html


def test_html_escapes_the_article() -> None:
    out = brief_html(BRIEF, "bullets")
    assert "<li>The port of Київ &lt;b&gt;closed&lt;/b&gt; on Friday. <sup>1</sup></li>" in out
    assert "<title>Port &amp; harbour</title>" in out
    assert '<html lang="en">' in out


def test_paragraph_style() -> None:
    assert "\n\nThe port of Київ <b>closed</b> on Friday. [1]\n\n" in brief_text(BRIEF, "paragraph")
    assert "<ul>" not in brief_html(BRIEF, "paragraph")


def test_an_article_lists_what_was_left_out() -> None:
    out = article_text(ARTICLE)
    assert ARTICLE.text in out
    assert "[reply-form] Leave a Reply" in out


def test_a_rewritten_brief_names_its_models_how_much_was_read_and_what_to_verify() -> None:
    assert brief_text(REWRITTEN, "bullets") == (
        "Port & harbour\n"
        "Ann Keller · 2024-05-14 · Source: Harbour News\n"
        "\n"
        "• The port is closed. [1]\n"
        "\n"
        "Порт & гавань\n"
        "\n"
        "• Порт <закрито>.\n"
        "\n"
        "Джерело: Harbour News\n"
        "\n"
        "Порт закрили в п’ятницю. Ремонт коштує чотири мільйони.\n"
        "\n"
        "Rewritten by distilbart-cnn-12-6; 1 of 2 sentences read.\n"
        "Translated by opus-mt-tc-big-en-zle.\n"
        "To verify: “The port is closed.” Verify it.\n"
        "Left out: reply form.\n"
    )


def test_a_translation_is_marked_as_another_language() -> None:
    out = brief_html(REWRITTEN, "paragraph")
    section = out[out.index('<section lang="uk">') : out.index("</section>")]
    assert "<h2>Порт &amp; гавань</h2>" in section
    assert "<p>Порт &lt;закрито&gt;.</p>" in section
    assert "The port is closed" not in section
    assert "- Порт \\<закрито\\>." in brief_markdown(REWRITTEN, "bullets")
