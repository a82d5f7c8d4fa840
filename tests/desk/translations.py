"""What tests know of the translations: the texts of the source, and what the .ts files make of them."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

ROOT = Path(__file__).parents[2]
DESK = ROOT / "src" / "briefdesk" / "desk"
FOLDER = ROOT / "resources" / "translations"
SCAN: dict[str, Any] = runpy.run_path(str(ROOT / "packaging" / "interface_texts.py"))
PLACEHOLDER = re.compile(r"%L?n|%L?\d|\{\w*\}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a .ts file. `forms`: one, or as many as the language has plurals."""

    context: str
    source: str
    comment: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def texts() -> list[Any]:
    """Those of the source, as `packaging/interface_texts.py` finds them."""
    found: list[Any] = SCAN["texts"](DESK)
    return found


def entries(language: str) -> list[Entry]:
    tree = etree.parse(str(FOLDER / f"briefdesk_{language}.ts"))
    return [entry for context in tree.iter("context") for entry in _of_context(context)]


def _of_context(context: Any) -> Iterator[Entry]:
    for message in context.iter("message"):
        said = message.find("translation")
        plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in said.iter("numerusform")] if plural else [said.text or ""]
        yield Entry(
            context=context.findtext("name"),
            source=message.findtext("source"),
            comment=message.findtext("comment") or "",
            plural=plural,
            forms=tuple(forms),
            finished=said.get("type") is None,
        )
