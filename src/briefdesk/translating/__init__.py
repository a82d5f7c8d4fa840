"""Sentences into another language: one in, one out, in order. Nothing is dropped, and what looks wrong is flagged."""

from briefdesk.translating.article import WholeTranslation, translate_article
from briefdesk.translating.cache import Cache
from briefdesk.translating.findings import doubts_of
from briefdesk.translating.languages import language_name
from briefdesk.translating.leg import Leg
from briefdesk.translating.piece import Piece
from briefdesk.translating.routes import Step, is_direct, plan_route
from briefdesk.translating.sentences import SentencesTranslation, translate_sentences
from briefdesk.translating.translator import Translator

__all__ = [
    "Cache",
    "Leg",
    "Piece",
    "SentencesTranslation",
    "Step",
    "Translator",
    "WholeTranslation",
    "doubts_of",
    "is_direct",
    "language_name",
    "plan_route",
    "translate_article",
    "translate_sentences",
]
