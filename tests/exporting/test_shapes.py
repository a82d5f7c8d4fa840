"""The JSON shapes: stable, readable, without a time in them."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from briefdesk import paths
from briefdesk.exporting import brief_file
from briefdesk.exporting.shapes import article_shape, brief_shape, translation_shape
from tests.samples import BRIEF, REWRITTEN

assert REWRITTEN.whole is not None
WHOLE = REWRITTEN.whole


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("read", article_shape(BRIEF.article)),
        ("brief", brief_shape(BRIEF)),
        ("brief", brief_shape(REWRITTEN)),
        ("translate", translation_shape(WHOLE, REWRITTEN.findings)),
    ],
    ids=["read", "brief", "brief that was translated", "translate"],
)
def test_shapes_follow_their_schemas(name: str, shape: dict[str, object]) -> None:
    schema = json.loads((paths.resources() / "schemas" / f"{name}.json").read_text("utf-8"))
    jsonschema.validate(json.loads(json.dumps(shape)), schema)


def test_what_a_person_has_changed_is_told_in_the_same_shape() -> None:
    sentences = tuple(replace(each, model_text="As it was.") for each in REWRITTEN.summary.sentences)
    edited = replace(REWRITTEN, summary=replace(REWRITTEN.summary, sentences=sentences))
    assert brief_shape(edited) == brief_shape(REWRITTEN)


def test_letters_stay_readable() -> None:
    assert "Київ" in brief_file(BRIEF, "json").decode()


def test_a_brief_holds_no_time() -> None:
    assert BRIEF.created not in brief_file(BRIEF, "json").decode()


def test_the_article_in_the_other_language_is_there_where_it_was_asked_for() -> None:
    assert "article_translation" not in brief_shape(BRIEF)
    assert brief_shape(REWRITTEN)["article_translation"]["text"] == WHOLE.text


def test_a_sentence_is_text_and_evidence_and_nothing_else() -> None:
    (sentence,) = json.loads(brief_file(REWRITTEN, "json"))["summary"]["sentences"]
    assert sentence == {"text": "The port is closed.", "evidence": [0]}


def test_a_finding_that_a_person_has_settled_says_so() -> None:
    shape = brief_shape(replace(REWRITTEN, settled=(REWRITTEN.findings[0].key,)))
    assert shape["findings"][0]["settled"] is True
    assert not any("settled" in each for each in brief_shape(REWRITTEN)["findings"])
