"""How much of what a summariser may choose is no story: datelines, credits, buttons, links, before and after reading.

    python -m evaluation.boilerplate --data DIR

The detectors here know nothing of the rules in `briefdesk.reading`: they are blunt word lists over whole sentences, and
would rather accuse a sentence too many. "Before" is the text as it came, cut into sentences.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefdesk.reading.article import build_article
from briefdesk.reading.document import Block, Document
from briefdesk.reading.sentences import split
from briefdesk.records import Article, SourceFile
from evaluation.common import data_folder, hold, records

SETS = {"summarization/refs": ("article",), "ukrainian": ("text", "tokenised_text")}

_AGENCIES = r"(?:cnn|ap|afp|reuters|efe|bbc|укрінформ)"
DETECTORS = {
    "dateline": rf"(?i:^.{{0,60}}\( ?{_AGENCIES}\b[^)]{{0,12}}\))|^[A-ZА-ЯІЇЄ]{{4}}[A-ZА-ЯІЇЄ .,]*(?:--|[—–-] )",
    "byline": r"(?i:^by \. |^redacción |^agencia |contributed to this|^\W*by \w+ \w+\W*$|^\w+ \w+ actualizado )",
    "time": r"(?i:published ?:|updated ?:|last updated|actualizado (?:el|a) \d|\d{8},? \d\d[h:]\d\d)",
    "photo": r"(?i:\((?:[^)]*\W)?(?:photo|foto|фото)\b|\b(?:photo|foto|фото) ?:|\bimage source|getty images)",
    "link": r"(?i:read more ?:|read also|lea también|lee también|te puede interesar|más información ?:|читайте також)",
    "pointer": r"(?i:click here|on our dedicated page|scroll down|external links and|copiar enlace)",
    "player": r"(?i:playback is|escucha la noticia|keyboard shortcuts|entérate de lo más|repórtalo aquí)",
    "invitation": r"(?i:\bnewsletter\b|\byour inbox\b|^(?:you can )?follow .{2,60} on (?:twitter|facebook|instagram)"
    r"|\bsubscribe to\b|підпи(?:шіться|суйтесь))",
    "form": r"(?i:leave a reply|comments on this article|all rights reserved|\bwe use cookies|e-?mail to a friend"
    r"|continues below ad)",
}
_DETECTORS = {name: re.compile(pattern) for name, pattern in DETECTORS.items()}
_SOURCE = SourceFile("", "", "text/plain")
OPENING = 5


def main() -> int:
    folder = data_folder(__doc__ or "")
    figures: dict[str, float] = {}
    for path, texts in _texts(folder):
        before = [[" ".join(span.of(text).split()) for span in split(text, "en")] for text in texts]
        articles = [_read(text) for text in texts]
        after = [[article.sentence_text(index) for index in range(len(article.sentences))] for article in articles]
        name = path.name.partition(".")[0]
        print(f"\n{name}: {len(texts)} articles; kinds before {_kinds(before)}; after {_kinds(after)}")
        for measure, share in (("first", _first), ("opening", _opening), ("all", _all)):
            print(f"  {measure:8} {share(before):6.1f} % -> {share(after):5.1f} %")
            figures[f"{measure}_max"] = max(figures.get(f"{measure}_max", 0.0), share(after))
        lost = sum(_characters(text) != _held(article) for text, article in zip(texts, articles, strict=True))
        figures["characters_lost_max"] = figures.get("characters_lost_max", 0.0) + lost
    return hold("boilerplate", figures)


def _texts(folder: Path) -> Iterator[tuple[Path, list[str]]]:
    for place, fields in SETS.items():
        for path in sorted((folder / place).glob("*.jsonl.gz")):
            yield path, [next(record[field] for field in fields if field in record) for record in records(path)]


def _read(text: str) -> Article:
    return build_article(Document(tuple(Block(line) for line in text.splitlines())), _SOURCE)


def _characters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def _held(article: Article) -> Counter[str]:
    return _characters(article.title + article.text + "".join(removed.text for removed in article.removed))


def _is_junk(sentence: str) -> bool:
    return any(detector.search(sentence) for detector in _DETECTORS.values())


def _kinds(articles: Sequence[Sequence[str]]) -> dict[str, int]:
    counts = {
        name: sum(bool(detector.search(sentence)) for sentences in articles for sentence in sentences)
        for name, detector in _DETECTORS.items()
    }
    return {name: count for name, count in counts.items() if count}


def _share(sentences: Sequence[str]) -> float:
    return 100 * sum(map(_is_junk, sentences)) / max(1, len(sentences))


def _first(articles: Sequence[Sequence[str]]) -> float:
    """Percent of articles whose first sentence looks like junk."""
    return _share([sentences[0] for sentences in articles if sentences])


def _opening(articles: Sequence[Sequence[str]]) -> float:
    """Percent of the first five sentences that look like junk."""
    return _share([sentence for sentences in articles for sentence in sentences[:OPENING]])


def _all(articles: Sequence[Sequence[str]]) -> float:
    """Percent of all sentences that look like junk."""
    return _share([sentence for sentences in articles for sentence in sentences])


if __name__ == "__main__":
    sys.exit(main())
