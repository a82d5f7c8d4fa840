"""Language detection on translated texts, sentence by sentence and in paragraphs.

    python -m evaluation.languages --data DIR

reads DIR/translation/{flores-dev,ntrex,tatoeba.*}.jsonl.gz, one field per language. `right` and `wrong` are shares of
the pieces of one and of five sentences, in per cent; the rest is "und", which is honest for a few words only.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator

from briefdesk.reading.language import UNKNOWN, detect
from evaluation.common import data_folder, hold, records

LANGUAGES = ("en", "es", "uk")
SETS = ("flores-dev", "ntrex", "tatoeba.en-es", "tatoeba.en-uk")
SIZES = (1, 5)
EXAMPLES = 4


def pieces(sentences: list[str], size: int) -> Iterator[str]:
    """The sentences, `size` of them at a time."""
    return (" ".join(sentences[start : start + size]) for start in range(0, len(sentences), size))


def main() -> int:
    folder = data_folder(__doc__ or "")
    figures: dict[str, float] = {}
    for name in SETS:
        table = list(records(folder / "translation" / f"{name}.jsonl.gz"))
        for language in (language for language in LANGUAGES if language in table[0]):
            sentences = [str(record[language]) for record in table]
            for size in SIZES:
                answers = [(detect(piece), piece) for piece in pieces(sentences, size)]
                counts = Counter(answer for answer, _ in answers)
                wrong = [(answer, piece[:60]) for answer, piece in answers if answer not in {language, UNKNOWN}]
                key = f"{name.replace('.', '_')}_{language}_{size}"
                figures[f"{key}_right"] = 100 * counts[language] / len(answers)
                figures[f"{key}_wrong_max"] = 100 * len(wrong) / len(answers)
                print(key, dict(counts.most_common(5)), *wrong[:EXAMPLES])
    return hold("languages", figures)


if __name__ == "__main__":
    sys.exit(main())
