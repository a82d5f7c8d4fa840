"""The JSON shapes: stable, readable, without a time in them."""

from __future__ import annotations

import json

import jsonschema
import pytest

from briefdesk import exporting, paths
from briefdesk.exporting.shapes import article_shape, brief_shape
from tests.samples import BRIEF


@pytest.mark.parametrize(
    ("name", "shape"), [("read", article_shape(BRIEF.article)), ("brief", brief_shape(BRIEF))], ids=["read", "brief"]
)
def test_shapes_follow_their_schemas(name: str, shape: dict[str, object]) -> None:
    schema = json.loads((paths.resources() / "schemas" / f"{name}.json").read_text("utf-8"))
    jsonschema.validate(json.loads(json.dumps(shape)), schema)


def test_letters_stay_readable() -> None:
    assert "Київ" in exporting.BRIEF_FORMATS["json"](BRIEF, "bullets")


def test_a_brief_holds_no_time() -> None:
    assert BRIEF.created not in exporting.BRIEF_FORMATS["json"](BRIEF, "bullets")
