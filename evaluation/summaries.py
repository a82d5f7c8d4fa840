"""Key sentences against LEAD and against sumy's LexRank, TextRank and LSA.

    python -m evaluation.summaries --data DIR

Every method is given the same source text and the same budget of words. BriefDesk reads the text (junk is taken out,
as in the program) and makes its "short" brief; the others rank the sentences of the raw text.

The longer briefs are held against LEAD of their length only, where references are longer than a sentence, and in two
more ways, as they are to bring the points of the whole article: how many of their sentences stand behind its first
third, and how like the article's sentences are, on average, to the nearest one of the brief.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rouge_score.rouge_scorer import RougeScorer

from briefdesk.cancel import CancelToken
from briefdesk.models.encoder import load_encoder
from briefdesk.reading.article import build_article
from briefdesk.reading.formats.text import text_document
from briefdesk.reading.sentences import split
from briefdesk.records import Article, Length, SourceFile
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising import key_sentences
from briefdesk.summarising.lengths import BUDGETS
from evaluation.baselines import BASELINES
from evaluation.common import data_folder, hold, records

ENGLISH = ("bbc_xsum_from_xent", "cnndm_summeval100", "cnndm_train100_cased", "news_writer_summaries")
SPANISH = ("es_peru_politics20",)
LONGER: tuple[Length, ...] = ("medium", "long")
LONGER_SETS = ENGLISH[1:]  # the references of the first are single sentences
METRICS = ("rouge1", "rouge2", "rougeLsum")

# Told apart from the program's own lists on purpose: what those miss must show here.
DANGLING = re.compile(
    r"\W*(he|she|it|they|him|them|his|her|hers|its|their|this|that|these|those|but|and|or|so|yet|nor|however|then|thus"
    r"|therefore|moreover|furthermore|besides|also|meanwhile|nevertheless|instead|because|consequently|for example)\b",
    re.IGNORECASE,
)
JUNK = re.compile(
    r"\(\s?(?:CNN|Reuters|AP|AFP|EFE|PA)\s?\)|^(?-i:[A-Z]{3,}[\w .,]{0,30}) (?:--|—|–) |\bscroll (?:down|up)\b"
    r"|\bpublished ?:|\blast updated\b|\bupdated ?:|\bby \. [A-Z]|\bimage (?:copyright|caption)"
    r"|\bfile (?:photo|picture)|\bphoto(?:graph)? ?(?:by|:)|getty images|\bclick here\b|\bread more ?:?|\bfollow @"
    r"|\bcontributed to this report|all rights reserved|https?://|www\.",
    re.IGNORECASE | re.MULTILINE,
)

Sentences = list[str]
Method = Callable[[str], tuple[Sentences, list[bool]]]
"""Text -> the chosen sentences, and for each whether the sentence before it in the text was chosen too."""


@dataclass(frozen=True)
class Score:
    """Per article: ROUGE (percent) over all references and over the first one, words, two flaws."""

    rouge: tuple[float, ...]
    recall: tuple[float, ...]
    first: tuple[float, ...]
    words: int
    dangling: float
    junk: float


def main() -> int:
    folder = data_folder(__doc__ or "") / "summarization" / "refs"
    encoder = load_encoder()
    scorer = RougeScorer(list(METRICS), use_stemmer=True)
    words = BUDGETS["short"].words
    methods: dict[str, Method] = {
        "briefdesk": _key_sentences(encoder, "short"),
        **{name: _ranked(rank, words) for name, rank in BASELINES.items()},
    }
    print(
        f"Budget, the same for all: sentences in a method's own order of preference as long as the next one brings the "
        f"total nearer to {words} words, one at least. BriefDesk's short brief also keeps to 2-4 sentences.\n"
        "ROUGE F1 in percent (rouge-score, stemmed); of several references the best counts.\n"
    )
    results = {s: {m: _scores(folder / f"{s}.jsonl.gz", methods[m], scorer) for m in methods} for s in ENGLISH}
    for name, scores in results.items():
        _print_table(name, scores)
    figures = _figures(results)
    _print_intervals(results)
    for name in SPANISH:
        _print_table(name, {m: _scores(folder / f"{name}.jsonl.gz", methods[m], scorer) for m in methods})
    for length in LONGER:
        figures |= _longer(folder, encoder, scorer, length)
    return hold("summaries", figures)


def _key_sentences(encoder: Encoder, length: Length) -> Method:
    def choose(text: str) -> tuple[Sentences, list[bool]]:
        article = _read(text)
        chosen = _chosen(article, encoder, length)
        return [article.sentence_text(i) for i in chosen], [i - 1 in chosen for i in chosen]

    return choose


def _read(text: str) -> Article:
    return build_article(text_document(text, "text"), SourceFile("", "", "text/plain"))


def _chosen(article: Article, encoder: Encoder, length: Length) -> list[int]:
    result = key_sentences(article, encoder, length, CancelToken(), lambda done, total: None)
    return [sentence.evidence[0] for sentence in result.summary.sentences]


def _ranked(rank: Callable[[Sentences], Sequence[int]], words: int) -> Method:
    def choose(text: str) -> tuple[Sentences, list[bool]]:
        sentences = [span.of(line) for line in text.splitlines() for span in split(line, "en")]
        chosen = sorted(_fill(sentences, rank(sentences), words))
        return [sentences[i] for i in chosen], [i - 1 in chosen for i in chosen]

    return choose


def _fill(sentences: Sentences, preference: Sequence[int], words: int) -> Iterator[int]:
    total = 0
    for index in preference:
        following = len(sentences[index].split())
        if total and abs(total + following - words) >= abs(total - words):
            return
        total += following
        yield index


def _scores(path: Path, method: Method, scorer: RougeScorer) -> list[Score]:
    return [_score(record, method, scorer) for record in records(path)]


def _score(record: dict[str, Any], method: Method, scorer: RougeScorer) -> Score:
    sentences, after_chosen = method(record["article"])
    summary = "\n".join(sentences)
    references = [
        "\n".join(s.of(line) for line in r.splitlines() for s in split(line, "en")) for r in record["references"]
    ]
    marks = [[scorer.score(reference, summary)[metric] for metric in METRICS] for reference in references]
    each = np.array([[mark.fmeasure for mark in row] for row in marks]) * 100
    recall = np.array([[mark.recall for mark in row] for row in marks]) * 100
    dangling = [not after and bool(DANGLING.match(s)) for s, after in zip(sentences, after_chosen, strict=True)]
    return Score(
        rouge=tuple(each.max(axis=0)),
        recall=tuple(recall.max(axis=0)),
        first=tuple(each[0]),
        words=len(summary.split()),
        dangling=100 * sum(dangling) / max(len(dangling), 1),
        junk=100.0 * bool(JUNK.search(summary)),
    )


Results = dict[str, dict[str, list[Score]]]


def _rouge1(scores: Sequence[Score]) -> float:
    return float(np.mean([score.rouge[0] for score in scores]))


def _figures(results: Results) -> dict[str, float]:
    """What the floors hold: differences of ROUGE-1, flaws; macro averages over the sets."""
    ahead = {m: [_rouge1(r["briefdesk"]) - _rouge1(r[m]) for r in results.values()] for m in BASELINES}
    ours = [r["briefdesk"] for r in results.values()]
    return {
        "rouge1": float(np.mean([_rouge1(scores) for scores in ours])),
        **{f"rouge1_over_{method}": float(np.mean(gains)) for method, gains in ahead.items()},
        "rouge1_over_lead_worst_set": min(ahead["lead"]),
        "dangling_percent_max": float(np.mean([np.mean([s.dangling for s in scores]) for scores in ours])),
        "junk_percent_max": float(np.mean([np.mean([s.junk for s in scores]) for scores in ours])),
    }


def _longer(folder: Path, encoder: Encoder, scorer: RougeScorer, length: Length) -> dict[str, float]:
    """A longer brief against LEAD of its length; differences, macro averages over the sets."""
    words = BUDGETS[length].words
    methods = {"briefdesk": _key_sentences(encoder, length), "lead": _ranked(BASELINES["lead"], words)}
    gains, spreads = [], []
    for name in LONGER_SETS:
        path = folder / f"{name}.jsonl.gz"
        scores = {method: _scores(path, choose, scorer) for method, choose in methods.items()}
        rouge = {m: np.mean([(*s.rouge[:2], *s.recall[:2]) for s in rows], axis=0) for m, rows in scores.items()}
        gains.append(rouge["briefdesk"] - rouge["lead"])
        spreads.append(_spread(path, encoder, length))
        print(f"{name}, {length} ({words} words): R1, R2, recall in R1, in R2, % behind the first third, likeness")
        for method, spread in zip(methods, spreads[-1], strict=True):
            print(f"  {method:12}" + "".join(f"{value:7.2f}" for value in (*rouge[method], *spread)))
    print()
    ours, lead = np.mean(spreads, axis=0).tolist()
    return {
        f"{length}_rouge1_over_lead": float(np.mean(gains, axis=0)[0]),
        f"{length}_behind_first_third_percent": ours[0],
        f"{length}_likeness_over_lead": ours[1] - lead[1],
    }


def _spread(path: Path, encoder: Encoder, length: Length) -> list[list[float]]:
    """For the brief and for the opening of the text as it is read: percent behind the first third, likeness x 100."""
    rows = []
    for record in records(path):
        article = _read(record["article"])
        texts = [article.sentence_text(i) for i in range(len(article.sentences))]
        vectors = encoder.encode(texts)
        opening = list(_fill(texts, range(len(texts)), BUDGETS[length].words))
        both = [np.array(chosen) for chosen in (_chosen(article, encoder, length), opening)]
        rows.append([[np.mean(c >= len(texts) / 3), np.mean((vectors @ vectors[c].T).max(axis=1))] for c in both])
    means: list[list[float]] = (100 * np.mean(rows, axis=0)).tolist()
    return means


def _print_table(name: str, scores: dict[str, list[Score]]) -> None:
    print(
        f"{name}, {len(scores['lead'])} articles: R1, R2, RLsum, R1 over the first reference alone, words, "
        "dangling %, junk %"
    )
    for method, rows in scores.items():
        rouge = np.mean([row.rouge for row in rows], axis=0)
        rest = [np.mean([getattr(row, field) for row in rows]) for field in ("words", "dangling", "junk")]
        first = np.mean([row.first[0] for row in rows])
        print(f"  {method:12}" + "".join(f"{v:7.2f}" for v in (*rouge, first, *rest)))
    print()


def _print_intervals(results: Results, draws: int = 2000) -> None:
    """How far BriefDesk's macro ROUGE-1 lies above each other method: 95 % of bootstrap samples of the articles."""
    random = np.random.default_rng(0)
    for method in BASELINES:
        samples = np.zeros(draws)
        for scores in results.values():
            pairs = zip(scores["briefdesk"], scores[method], strict=True)
            gains = np.array([ours.rouge[0] - theirs.rouge[0] for ours, theirs in pairs])
            samples += gains[random.integers(0, len(gains), (draws, len(gains)))].mean(axis=1) / len(results)
        low, high = np.percentile(samples, (2.5, 97.5))
        print(f"ROUGE-1 over {method}: {samples.mean():+.2f} (95 % interval {low:+.2f} to {high:+.2f})")
    print()


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
