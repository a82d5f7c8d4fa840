"""An article into a summary: its key sentences, and what a model makes of them in words of its own."""

from briefdesk.summarising.key_sentences import Summarised, choose, key_sentences, whole_if_short
from briefdesk.summarising.ranking import Ranking, compares_meanings, rank
from briefdesk.summarising.rewriting import Rewriter, doubts
from briefdesk.summarising.support import supported

__all__ = [
    "Ranking",
    "Rewriter",
    "Summarised",
    "choose",
    "compares_meanings",
    "doubts",
    "key_sentences",
    "rank",
    "supported",
    "whole_if_short",
]
