"""What of an article supports sentences that a person has written."""

from __future__ import annotations

from collections.abc import Sequence

from briefdesk.cancel import CancelToken
from briefdesk.records import Article, SummarySentence
from briefdesk.runtimes.protocol import Encoder
from briefdesk.summarising.evidence import link
from briefdesk.summarising.ranking import rank


def supported(
    texts: Sequence[str], article: Article, encoder: Encoder | None, cancel: CancelToken
) -> list[SummarySentence]:
    """Each text with its evidence among all sentences of the article. `encoder`: `None` where there is none.

    The article is read as it is for its key sentences, so that an encoder that remembers it has nothing to do. Raises
    `Cancelled`.
    """
    ranking = rank(article, encoder, cancel, lambda done, total: None)
    likeness = None
    if ranking.meaning is not None and encoder is not None:
        likeness = encoder.encode(texts, cancel) @ ranking.meaning.T
    links = link(texts, ranking.texts, likeness)
    return [SummarySentence(text, each.sources, each.support) for text, each in zip(texts, links, strict=True)]
