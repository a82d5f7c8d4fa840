"""Any text goes through every format: nothing is lost, nothing is taken for markup, nothing breaks a file."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace

import docx
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from briefdesk.exporting import Choices, brief_file
from briefdesk.records import Brief, SummarySentence, TranslatedSentence
from tests.samples import REWRITTEN

assert REWRITTEN.translation is not None
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
SIGNS = st.sampled_from(
    ["*", "#", "|", "`", "<b>", "&amp;", "\\", "1. ", "- ", "=", "~~", "[x](y)", "\n", "\x00", "🚢"]
)
TEXTS = st.lists(st.text(max_size=12) | SIGNS, max_size=6).map("".join)


def words(text: str) -> list[str]:
    """What must be left of a text: its words without the characters that no file can hold."""
    return FORBIDDEN.sub("", text).split()


def brief(summary: str, translated: str) -> Brief:
    sentences = (SummarySentence(summary, (0,)),)
    translation = replace(REWRITTEN.translation, sentences=(TranslatedSentence(0, translated),), title=translated)
    article = replace(REWRITTEN.article, title=summary, byline=translated)
    return replace(
        REWRITTEN,
        article=article,
        summary=replace(REWRITTEN.summary, sentences=sentences),
        translation=translation,
        whole=None,
    )


@given(TEXTS, TEXTS)
@settings(max_examples=30, deadline=None)
def test_word(summary: str, translated: str) -> None:
    file = docx.Document(io.BytesIO(brief_file(brief(summary, translated), "docx", Choices("pairs", numbers=False))))
    cells = file.tables[0].rows[1].cells
    assert [words(cell.text) for cell in cells] == [words(summary), words(translated)]


@given(TEXTS, TEXTS)
@settings(max_examples=100, deadline=None)
def test_html(summary: str, translated: str) -> None:
    page = html.document_fromstring(brief_file(brief(summary, translated), "html", Choices("pairs", numbers=False)))
    cells = ["".join(cell.itertext()) for cell in page.iter("td")]
    assert [words(cell) for cell in cells] == [words(summary), words(translated)]


@given(TEXTS, TEXTS)
@settings(max_examples=100, deadline=None)
def test_markdown(summary: str, translated: str) -> None:
    out = brief_file(brief(summary, translated), "md", Choices("pairs", numbers=False)).decode()
    page = html.document_fromstring(MarkdownIt().enable("table").enable("strikethrough").render(out))
    cells = ["".join(cell.itertext()) for cell in page.iter("td")]
    assert [words(cell) for cell in cells] == [words(summary), words(translated)]


@given(TEXTS, TEXTS)
@settings(max_examples=100, deadline=None)
def test_text_and_json(summary: str, translated: str) -> None:
    made = brief(summary, translated)
    out = brief_file(made, "text", Choices("summary", numbers=False, head=False, style="lines")).decode()
    assert words(out)[: len(words(summary))] == words(summary)
    shape = json.loads(brief_file(made, "json"))
    assert words(shape["summary"]["sentences"][0]["text"]) == words(summary)
