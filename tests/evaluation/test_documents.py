from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.documents import gold_text, token_f1
from evaluation.pandoc_native import body_text, metadata_text

NATIVE = r"""
Pandoc (Meta {unMeta = fromList [("title",MetaInlines [Str "A",Space,Str "title"])]})
[Header 1 ("id",["class"],[("key","value")]) [Str "One"]
,Para [Str "x",Superscript [Str "2"],SoftBreak,Str "caf\233",Str "\"q\"",Note [Para [Str "note"]]
,Code ("",[],[]) "some code",Image ("",[],[]) [Str "alt"] ("a.png","fig:"),RawInline (Format "html") "<b>"]]
"""


def test_words_of_a_native_document() -> None:
    assert body_text(NATIVE).split() == ["One", "x2", 'café"q"', "notesome", "code"]
    assert metadata_text(NATIVE) == "A title"


def test_a_document_without_metadata() -> None:
    assert (body_text('[Para [Str "a",Space,Str "b"]]').split(), metadata_text("[Para []]")) == (["a", "b"], "")


@pytest.mark.parametrize(
    ("text", "gold", "score"),
    [("a b", "B a.", 1.0), ("", "", 1.0), ("a a", "a", 2 / 3), ("a", "b", 0.0), ("", "a", 0.0)],
)
def test_token_f1_counts_words_as_a_bag(text: str, gold: str, score: float) -> None:
    assert token_f1(text, gold) == pytest.approx(score)


def test_only_in_word_files_metadata_is_text(tmp_path: Path) -> None:
    gold = tmp_path / "a.native"
    gold.write_text(NATIVE, "utf-8")
    assert gold_text(gold, "docx").startswith("A title\n")
    assert "title" not in gold_text(gold, "epub")
