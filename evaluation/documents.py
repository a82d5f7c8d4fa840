"""Office documents and e-books: token F1 of what is read against the gold text, and how every file ends.

    python -m evaluation.documents --data DIR

Takes the documents and the hostile files of `DIR/reader/manifest.jsonl.gz` in the formats of `READERS`. Gold is
pandoc's native format or plain text. Of pandoc's metadata only what a Word file says in styled paragraphs belongs to
the text; of several golds of tracked changes the first one, all changes accepted.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import fmean
from typing import Any

from briefdesk.errors import BriefDeskError
from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.docx.reader import read_docx
from briefdesk.reading.formats.epub import read_epub
from briefdesk.reading.formats.fb2 import read_fb2
from briefdesk.reading.formats.odt.reader import read_odt
from briefdesk.reading.formats.rtf.reader import read_rtf
from evaluation.common import data_folder, hold, records
from evaluation.pandoc_native import body_text, metadata_text

READERS: dict[str, Callable[[bytes, str, Limits], Document]] = {
    "docx": read_docx,
    "odt": read_odt,
    "rtf": read_rtf,
    "epub": read_epub,
    "fb2": read_fb2,
}


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def token_f1(text: str, gold: str) -> float:
    """F1 over the words as a bag, letters' case aside; 1 where both are empty."""
    read, wanted = words(text), words(gold)
    if not read and not wanted:
        return 1.0
    return 2 * (read & wanted).total() / (read.total() + wanted.total())


def gold_text(path: Path, format_name: str) -> str:
    text = path.read_text("utf-8", errors="replace")
    if path.suffix != ".native":
        return text
    body = body_text(text)
    return f"{metadata_text(text)}\n{body}" if format_name == "docx" else body


def shown_text(document: Document) -> str:
    return "\n".join(block.text for block in document.blocks if not block.removed)


def attempt(path: Path, format_name: str) -> tuple[Document | None, str]:
    """The document, or none and how it ended: an error's code, or "fault: ..." for anything else."""
    try:
        return READERS[format_name](path.read_bytes(), path.name, Limits()), "read"
    except BriefDeskError as error:
        return None, error.code
    except Exception as error:  # counted; it must not stop the count
        return None, f"fault: {error!r}"


def measure(folder: Path, record: dict[str, Any]) -> tuple[float | None, str, float]:
    """(F1 where there is a gold, how it ended, seconds)."""
    format_name = format_of(record)
    start = time.perf_counter()
    document, ending = attempt(folder / record["file"], format_name)
    seconds = time.perf_counter() - start
    if not record["gold_files"]:
        return None, ending, seconds
    gold = gold_text(folder / record["gold_files"][0], format_name)
    return token_f1(shown_text(document), gold) if document else 0.0, ending, seconds


def format_of(record: dict[str, Any]) -> str:
    return str(record.get("format") or Path(record["file"]).suffix.removeprefix("."))


def main() -> int:
    folder = data_folder("Token F1 of office documents and e-books.") / "reader"
    scores: dict[str, dict[str, float]] = defaultdict(dict)
    slowest = faults = 0.0
    for record in records(folder / "manifest.jsonl.gz"):
        if record["kind"] not in {"document", "hostile"} or format_of(record) not in READERS:
            continue
        score, ending, seconds = measure(folder, record)
        slowest, faults = max(slowest, seconds), faults + ending.startswith("fault")
        if score is not None:
            scores[format_of(record)][record["file"]] = score
        print(f"{'' if score is None else f'{score:.4f}':7} {seconds:6.2f} s  {ending:18} {record['file']}")
    figures = {}
    for format_name, by_file in scores.items():
        print(f"{format_name}: {len(by_file)} with gold, worst: {min(by_file, key=by_file.__getitem__)}")
        figures[f"{format_name}.token_f1"] = fmean(by_file.values())
        figures[f"{format_name}.worst_token_f1"] = min(by_file.values())
    return hold("documents", {**figures, "faults_max": faults, "slowest_seconds_max": slowest})


if __name__ == "__main__":
    sys.exit(main())
