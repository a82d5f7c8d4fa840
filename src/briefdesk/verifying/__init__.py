"""A summary or a translation that somebody wrote, held against its article: evidence, facts and what is missing."""

from briefdesk.verifying.summary import verify_summary, with_facts
from briefdesk.verifying.translation import translation_doubts, verify_translation
from briefdesk.verifying.verified import Verified

__all__ = ["Verified", "translation_doubts", "verify_summary", "verify_translation", "with_facts"]
