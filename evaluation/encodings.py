"""Text in old encodings: the share of files that are decoded exactly.

`exact`: against the gold text. `named`: against what the encoding gives that the collection names (no gold text there);
a file counts, too, where only characters differ that are no letters. `sentence_...`: single sentences, encoded here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from statistics import mean
from typing import Any

from briefdesk.errors import BriefDeskError
from briefdesk.reading.formats.encoding import declared_encoding, decode
from evaluation.common import data_folder, hold, records

SENTENCE_DOCUMENTS = 40
SENTENCES = 400
SENTENCE_ENCODINGS = (("uk_iu*", "cp1251"), ("uk_iu*", "koi8_u"), ("es_gsd*", "cp1252"))


def decoded(data: bytes) -> str:
    try:
        return decode(data, "text", declared_encoding(data))
    except BriefDeskError:
        return ""


def files(folder: Path) -> Iterator[tuple[dict[str, Any], bytes]]:
    for record in records(folder / "reader" / "manifest.jsonl.gz"):
        if record["kind"] == "encoding":
            yield record, (folder / "reader" / record["file"]).read_bytes()


def letters(text: str) -> list[str]:
    return list(filter(str.isalpha, text))


def sentences(path: Path) -> Iterator[str]:
    for record in islice(records(path), SENTENCE_DOCUMENTS):
        for paragraph in record["paragraphs"]:
            yield from (sentence["text"] for sentence in paragraph[:SENTENCES])


def sentence_share(path: Path, encoding: str) -> float:
    """Of the sentences that the encoding can hold and ASCII cannot, the share that comes back unchanged."""
    fitting = (text for text in sentences(path) if text.encode(encoding, "ignore").decode(encoding) == text)
    return mean(decoded(text.encode(encoding)) == text for text in fitting if not text.isascii())


def measure(folder: Path) -> dict[str, float]:
    exact, named = [], []
    for record, data in files(folder):
        text = decoded(data)
        if record["gold_files"]:
            exact.append(text == (folder / "reader" / record["gold_files"][0]).read_text("utf-8-sig"))
        else:
            wanted = data.decode(record["encoding"], "replace")
            named.append(letters(text) == letters(wanted))
        if not (exact if record["gold_files"] else named)[-1]:
            print(f"differs: {record['file']}")
    measured = {"exact": mean(exact), "named": mean(named)}
    for pattern, encoding in SENTENCE_ENCODINGS:
        path = next((folder / "sentences").glob(pattern))
        measured[f"sentence_{pattern[:2]}_{encoding}"] = sentence_share(path, encoding)
    return measured


if __name__ == "__main__":
    sys.exit(min(1, hold("encodings", measure(data_folder(__doc__ or "")))))
