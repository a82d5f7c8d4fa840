"""10,000 briefs: how long a search takes, and what keeping, opening and deleting one costs.

    python -m benchmarks.library [BRIEFS]

The articles are made up, word by word, with the frequencies of a language (few words often, most of them seldom), so
that a search finds a handful, a hundred or almost all of them.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

from briefdesk.library.store import Library
from briefdesk.records import (
    Article,
    Brief,
    Coverage,
    ModelRef,
    Sentence,
    SourceFile,
    Summary,
    SummarySentence,
    TranslatedSentence,
    Translation,
)

BRIEFS, WORDS, SENTENCE, VOCABULARY = 10_000, 600, 20, 30_000
RUNS, PAGE = 30, 200
"""A page is what the window asks for at a time."""
_STARTS, _ENDS = "бвгджзклмнпрстхцчш", "аеиоуіюя"
_MODEL = ModelRef("made-up", "1", "0" * 64, "none")


def report(briefs: int = BRIEFS) -> None:
    with tempfile.TemporaryDirectory() as folder, Library(path := Path(folder) / "briefs.sqlite3") as library:
        dice = random.Random(1)
        words = list(_vocabulary(dice))
        weights = list(accumulate(1 / (rank + 10) for rank in range(len(words))))
        began = time.perf_counter()
        for number in range(briefs):
            library.add(_brief(number, dice.choices(words, cum_weights=weights, k=WORDS)))
        each = (time.perf_counter() - began) / briefs
        size = path.stat().st_size / 1e6
        print(f"{briefs} briefs of {WORDS} words: {size:.0f} MB; keeping one takes {1000 * each:.0f} ms")
        for name, query in _queries(words):
            found = len(library.entries(query))
            print(f"{name:42} {found:6} found  {_median(lambda query=query: library.entries(query, PAGE)):7.2f} ms")
        print(f"{'opening one':57} {_median(lambda: library.get(briefs // 2)):7.2f} ms")
        began = time.perf_counter()
        library.delete(briefs // 2)
        print(f"{'deleting one':57} {1000 * (time.perf_counter() - began):7.0f} ms")
        began = time.perf_counter()
        library.purge()
        print(f"{'overwriting its words in the index, too':57} {1000 * (time.perf_counter() - began):7.0f} ms")


def _queries(words: list[str]) -> list[tuple[str, str]]:
    return [
        ("all of them", ""),
        ("one letter, as typing begins", words[0][0]),
        ("three letters", words[200][:3]),
        ("a word that is in almost every brief", words[0]),
        ("a common word in another of its forms", words[100] + "ами"),
        ("a rare word", words[-1]),
        ("two common words", f"{words[50]} {words[60]}"),
        ("three words, one of them rare", f"{words[20]} {words[30]} {words[20_000]}"),
        ("two words side by side", f'"{words[1]} {words[2]}"'),
        ("a word that is nowhere", "дирижабель"),
    ]


def _median(work: Callable[[], object]) -> float:
    """ms, after one run that is not counted."""
    seconds = []
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return 1000 * statistics.median(seconds[1:])


def _vocabulary(dice: random.Random) -> Iterator[str]:
    known: set[str] = set()
    while len(known) < VOCABULARY:
        word = "".join(dice.choice(_STARTS) + dice.choice(_ENDS) for _ in range(dice.randint(2, 4)))
        if word not in known:
            known.add(word)
            yield word


def _brief(number: int, words: list[str]) -> Brief:
    """With a summary of two sentences, and its translation."""
    starts = range(0, len(words), SENTENCE)
    texts = [" ".join(words[start : start + SENTENCE]).capitalize() + "." for start in starts]
    ends = list(accumulate(len(text) + 1 for text in texts))
    sentences = tuple(Sentence(end - 1 - len(text), end - 1) for text, end in zip(texts, ends, strict=True))
    source = SourceFile(f"story-{number}.txt", "0" * 64, "text/plain")
    article = Article(f"Report {number}", "", "", "uk", " ".join(texts), (), sentences, (), source)
    summary = Summary((SummarySentence(texts[0], (0,)), SummarySentence(texts[1], (1,))), "short", _MODEL, (0, 1))
    translated = tuple(TranslatedSentence(of, f"Sentence {of} of report {number}.") for of in (0, 1))
    translation = Translation("en", article.title, translated, _MODEL)
    created = f"2026-01-01T00:00:{number % 60:02}+00:00"
    return Brief(article, summary, translation, (), Coverage(len(texts), len(texts), 0), "", created)


if __name__ == "__main__":
    report(int(sys.argv[1]) if len(sys.argv) > 1 else BRIEFS)
