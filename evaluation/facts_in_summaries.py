"""How well facts of a summary that the article does not bear out are found, and how often right ones are flagged.

    python -m evaluation.facts_in_summaries --data DIR

- `entities`: XSum summaries whose names, numbers and dates people have labelled: the share that is flagged of those
  that are wrong, of those that swap facts of the article, and of those that it supports.
- `edits`: summaries in which a number, a date or a name was changed (SummEdits, Falke 2019): the share found.
- `negations`: summaries in which people planted or took out a negation (SummEdits): the share in which that is found.
- `right`: summaries that people call right: the share with any flag.
- `retold`: sentences of a Spanish text as another translator has written it: the share with a flag, but for quotations.
"""

from __future__ import annotations

import difflib
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from briefdesk.checking import check_summary
from briefdesk.checking.likeness import bare
from briefdesk.checking.synonyms import aliases
from evaluation.common import data_folder, hold, records

_LABELS = {
    "Non-hallucinated": "supported",
    "Non-factual Hallucination": "wrong",
    "Intrinsic Hallucination": "swapped",
    "Factual Hallucination": "true_elsewhere",
}
_OTHER_TRANSLATORS = ("es_2", "es_mx")


def main() -> int:
    folder = data_folder(__doc__ or "") / "summarization"
    figures = {**_entities(folder), **_edits(folder), **_negations(folder), **_right(folder)}
    figures |= _retold(folder.parent / "translation" / "ntrex.jsonl.gz")
    return hold("facts_in_summaries", figures)


def _flags(article: str, summary: str) -> list[range]:
    return [range(each.start, each.end) for each in check_summary(article, "en", summary).findings]


def _entities(folder: Path) -> dict[str, float]:
    articles = {each["id"]: each["article"] for each in records(folder / "refs" / "bbc_xsum_from_xent.jsonl.gz")}
    seen: Counter[str] = Counter()
    flagged: Counter[str] = Counter()
    for record in records(folder / "faithfulness" / "xent_entity_labels.jsonl.gz"):
        flags = _flags(articles[record["id"]], record["summary"])
        for entity in record["entities"]:
            label = _LABELS[entity["label"]]
            seen[label] += 1
            flagged[label] += any(flag.start < entity["end"] and entity["start"] < flag.stop for flag in flags)
    for label, count in seen.items():
        print(f"entities, {label}: {flagged[label]} of {count} flagged")
    bad = seen["wrong"] + seen["swapped"]
    return {
        "entities_found": 100 * (flagged["wrong"] + flagged["swapped"]) / bad,
        "entities_swapped_found": 100 * flagged["swapped"] / seen["swapped"],
        "entities_supported_flagged_max": 100 * flagged["supported"] / seen["supported"],
    }


def _edits(folder: Path) -> dict[str, float]:
    edited = [(article, wrong) for article, right, wrong in _edited(folder) if _is_of_fact(right, wrong)]
    found = sum(bool(_flags(article, wrong)) for article, wrong in edited)
    print(f"edits of numbers, dates and names: {found} of {len(edited)} found")
    return {"edits_found": 100 * found / len(edited)}


def _negations(folder: Path) -> dict[str, float]:
    documents = _by_id(folder / "faithfulness" / "summedits_news_docs.jsonl.gz", "doc_id")
    edited = [
        (documents[str(record["doc_id"])]["article"], record["summary"])
        for record in records(folder / "faithfulness" / "summedits_news.jsonl.gz")
        if record["label"] == 0 and "negation_insertion_removal" in record["edit_types"]
    ]
    kinds = [{each.kind for each in check_summary(article, "en", wrong).findings} for article, wrong in edited]
    found = sum("negation-contradicted" in each for each in kinds)
    print(f"negations: {found} of {len(edited)} found")
    return {"negations_found": 100 * found / len(edited)}


def _edited(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Article, right summary, wrong summary."""
    documents = _by_id(folder / "faithfulness" / "summedits_news_docs.jsonl.gz", "doc_id")
    for record in records(folder / "faithfulness" / "summedits_news.jsonl.gz"):
        if record["label"] == 0:
            yield documents[str(record["doc_id"])]["article"], record["original_summary"], record["summary"]
    for record in records(folder / "faithfulness" / "rank19_pairs.jsonl.gz"):
        yield record["source"], record["correct"], record["incorrect"]


def _is_of_fact(right: str, wrong: str) -> bool:
    """Whether a number, date or name was changed for another: no other word, and no other name of the same thing."""
    before, after = right.split(), wrong.split()
    changes = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    pairs = [(_facts(before, i, j), _facts(after, k, m)) for tag, i, j, k, m in changes if tag == "replace"]
    return any(old - new and new - old for old, new in pairs)


def _facts(words: Sequence[str], start: int, end: int) -> set[object]:
    """The values of words with figures, and the names with a capital, but for the first word of a sentence."""
    found: set[object] = set()
    for i in range(start, end):
        word = bare(words[i].strip(".,;:"))
        if figures := re.search(r"\d[\d.,]*", words[i]):
            found.add(figures[0])
        elif words[i][:1].isupper() and i and words[i - 1][-1] not in ".!?":
            word = "european" if word == "eu" else word
            found |= {f"alias {group}" for group in aliases().groups((word,), 0)} or {word}
    return found


def _right(folder: Path) -> dict[str, float]:
    flagged: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for name, article, summary in _called_right(folder):
        seen[name] += 1
        flagged[name] += bool(_flags(article, summary))
    for name, count in seen.items():
        print(f"right, {name}: {flagged[name]} of {count} flagged")
    return {"right_flagged_max": 100 * flagged.total() / seen.total()}


def _retold(path: Path) -> dict[str, float]:
    texts: dict[str, list[dict[str, Any]]] = {}
    for record in records(path):
        texts.setdefault(record["item"], []).append(record)
    seen = flagged = 0
    for sentences in texts.values():
        article = "\n".join(each["es"] for each in sentences)
        for other in (each[name] for each in sentences for name in _OTHER_TRANSLATORS):
            kinds = {each.kind for each in check_summary(article, "es", other).findings}
            seen += 1
            flagged += any(not kind.startswith("quotation") for kind in kinds)
    print(f"retold: {flagged} of {seen} flagged")
    return {"retold_es_flagged_max": 100 * flagged / seen}


def _called_right(folder: Path) -> Iterator[tuple[str, str, str]]:
    faith = folder / "faithfulness"
    documents = _by_id(faith / "summedits_news_docs.jsonl.gz", "doc_id")
    for record in records(faith / "summedits_news.jsonl.gz"):
        if record["label"] == 1:
            yield "summedits", documents[str(record["doc_id"])]["article"], record["summary"]
    for record in records(faith / "rank19_pairs.jsonl.gz"):
        yield "rank19", record["source"], record["correct"]
    articles = _by_id(faith / "cliff_articles.jsonl.gz", "id")
    for record in records(faith / "cliff.jsonl.gz"):
        if record["faithful"]:
            yield "cliff", articles[record["id"]]["article"], record["summary"]
    for name in ("qags_cnndm", "qags_xsum"):
        for record in records(faith / f"{name}.jsonl.gz"):
            for sentence in record["summary_sentences"]:
                if sentence["votes"].count("yes") == 3:
                    yield name, record["article"], sentence["sentence"]


def _by_id(path: Path, key: str) -> dict[str, dict[str, Any]]:
    return {str(record[key]): record for record in records(path)}


if __name__ == "__main__":
    sys.exit(main())
