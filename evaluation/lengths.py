"""Translating real texts from 50 to 30,000 words: nothing dropped, memory flat, time linear.

    python -m evaluation.lengths --data DIR

The translators are pocket models of the tests. Each knows a few hundred words, so what it makes of a real text is
nonsense, and each sentence is tried several times; what is measured is what becomes of the sentences. Figures: the
share of texts whose sentences all came out, the memory of the process after 30,000 words over that after 300, and the
seconds a word at 30,000 words over those at 3,000.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from briefdesk.cancel import CancelToken
from briefdesk.models.shelf import Shelf
from briefdesk.models.store import Store
from briefdesk.pipeline import translate_text
from briefdesk.planning import Workshop
from briefdesk.reading.article import build_article
from briefdesk.reading.formats.text import text_document
from briefdesk.records import SourceFile
from evaluation.common import data_folder, hold, records
from tests.models.pocket_home import install_pocket_models, install_pocket_student

MODELS = {"": "pocket-en-uk", "student_": "pocket-student-en-uk"}
"""By what their figures begin with."""
SET = "cnndm_train100_cased"
WORDS = (50, 300, 1_000, 3_000, 10_000, 30_000)


def main() -> int:
    folder = data_folder(__doc__ or "") / "summarization" / "refs"
    text = "\n\n".join(str(record["article"]) for record in records(folder / f"{SET}.jsonl.gz"))
    figures: dict[str, float] = {}
    for prefix, model in MODELS.items():
        with tempfile.TemporaryDirectory() as home:
            install = install_pocket_student if prefix else _install
            store = Store(install(Path(home), model) / "models")
            rows = list(_measured(text.split(" "), Workshop(Shelf(store))))
        print(model)
        for words, whole, megabytes, seconds in rows:
            print(f"{words:6} words: {'all' if whole else 'NOT ALL'} sentences, {megabytes:.0f} MB, {seconds:.1f} s")
        by_words = {words: (megabytes, seconds / words) for words, _, megabytes, seconds in rows}
        figures |= {
            f"{prefix}all_sentences_percent": 100 * sum(whole for _, whole, _, _ in rows) / len(rows),
            f"{prefix}memory_30000_over_300_max": by_words[30_000][0] / by_words[300][0],
            f"{prefix}time_a_word_30000_over_3000_max": by_words[30_000][1] / by_words[3_000][1],
        }
    return hold("lengths", figures)


def _install(home: Path, model: str) -> Path:
    return install_pocket_models(home, [model])


def _measured(words: list[str], workshop: Workshop) -> Iterator[tuple[int, bool, float, float]]:
    """Words, whether each sentence came out once and in order, MB resident when it was done, seconds."""
    process = psutil.Process(os.getpid())
    for count in WORDS:
        pieces = (words * (1 + count // len(words)))[:count]
        article = build_article(text_document(" ".join(pieces), "text"), SourceFile("", "", "text/plain"))
        began = time.perf_counter()
        translation, _ = translate_text(article, "uk", workshop, lambda event: None, CancelToken())
        seconds = time.perf_counter() - began
        whole = [sentence.of for sentence in translation.sentences] == list(range(len(article.sentences)))
        yield count, whole, process.memory_info().rss / 1e6, seconds


if __name__ == "__main__":
    sys.exit(main())
