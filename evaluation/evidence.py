"""How well the support of a summary sentence tells what the article says from what it does not say.

    python -m evaluation.evidence --data DIR

reads sentences of summarisers with three people's votes (QAGS on CNN/DailyMail). Support cannot see a wrong word in a
sentence that is otherwise right; it is to see sentences that are about something else. Figures: the area under the
ROC curve in per cent, and of the sentences that all three call right the share that would be flagged.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np

from briefdesk.models.encoder import load_encoder
from briefdesk.reading.article import build_article
from briefdesk.reading.formats.text import text_document
from briefdesk.records import SourceFile
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising.evidence import link
from briefdesk.summarising.rewriting import WEAK
from evaluation.common import data_folder, hold, records

SETS = ("qags_cnndm",)


def main() -> int:
    folder = data_folder(__doc__ or "") / "summarization" / "faithfulness"
    encoder = load_encoder()
    figures: dict[str, float] = {}
    for name in SETS:
        judged = [pair for record in records(folder / f"{name}.jsonl.gz") for pair in _judged(record, encoder)]
        right = np.array([support for support, yes in judged if yes == 3])
        wrong = np.array([support for support, yes in judged if yes <= 1])
        ties = (right[:, None] == wrong[None, :]).mean() / 2
        figures[f"{name}_auc"] = 100 * float((right[:, None] > wrong[None, :]).mean() + ties)
        figures[f"{name}_flagged_though_right_max"] = 100 * float((right < WEAK).mean())
        print(f"{name}: {len(right)} right, {len(wrong)} wrong, {(wrong < WEAK).mean():.1%} of those flagged")
    return hold("evidence", figures)


def _judged(record: dict[str, object], encoder: Encoder) -> Iterator[tuple[float, int]]:
    """Support and the number of those who call the sentence right, for each sentence of a summary."""
    article = build_article(text_document(str(record["article"]), "text"), SourceFile("", "", "text/plain"))
    sources = [article.sentence_text(i) for i in range(len(article.sentences))]
    vectors = encoder.encode(sources)
    judgements = record["summary_sentences"]
    assert isinstance(judgements, list)
    for judgement in judgements:
        sentence = judgement["sentence"]
        [found] = link([sentence], sources, encoder.encode([sentence]) @ vectors.T)
        yield found.support, judgement["votes"].count("yes")


if __name__ == "__main__":
    sys.exit(main())
