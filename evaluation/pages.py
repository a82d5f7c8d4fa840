"""Web pages: how much of the article is read, and how little of the rest, beside plain trafilatura.

F1: token F1 of the kept text against a gold text, mean over the pages. Segments: share of phrases that belong to the
article and are kept, and of phrases that do not and are not.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean
from typing import Any

import trafilatura

from briefdesk.errors import BriefDeskError
from briefdesk.reading.document import Limits
from briefdesk.reading.formats.html.reader import read_html
from evaluation.common import data_folder, hold, records

Reader = Callable[[bytes], str]


def briefdesk_text(page: bytes) -> str:
    """The kept text without the title, which is no part of a gold text."""
    try:
        document = read_html(page, "page", Limits())
    except BriefDeskError:
        return ""
    return "\n".join(block.text for block in document.blocks if not block.removed and block.kind != "title")


def trafilatura_text(page: bytes) -> str:
    return trafilatura.extract(page) or ""


def token_f1(text: str, gold: str) -> float:
    found, wanted = (Counter(re.findall(r"\w+", each.casefold())) for each in (text, gold))
    return 2 * (found & wanted).total() / max(1, found.total() + wanted.total())


def segment_score(text: str, wanted: list[str], unwanted: list[str]) -> float:
    text = " ".join(text.split())
    right = [" ".join(segment.split()) in text for segment in wanted]
    right += [" ".join(segment.split()) not in text for segment in unwanted]
    return mean(right)


def pages(folder: Path) -> Iterator[tuple[dict[str, Any], bytes]]:
    for record in records(folder / "reader" / "manifest.jsonl.gz"):
        if record["kind"] == "html":
            data = (folder / "reader" / record["file"]).read_bytes()
            yield record, gzip.decompress(data) if record["file"].endswith(".gz") else data


def measure(folder: Path) -> dict[str, float]:
    readers: dict[str, Reader] = {"": briefdesk_text, "trafilatura_": trafilatura_text}
    measured: dict[str, float] = {}
    for name, reader in readers.items():
        f1, segments = [], []
        for record, page in pages(folder):
            if "gold_text" in record:
                f1.append(token_f1(reader(page), record["gold_text"]))
            elif "with" in record:
                segments.append(segment_score(reader(page), record["with"], record["without"]))
        measured |= {f"{name}f1": mean(f1), f"{name}segments": mean(segments)}
    measured["f1_gain"] = measured["f1"] - measured["trafilatura_f1"]
    measured["segments_gain"] = measured["segments"] - measured["trafilatura_segments"]
    return measured


if __name__ == "__main__":
    sys.exit(min(1, hold("pages", measure(data_folder(__doc__ or "")))))
