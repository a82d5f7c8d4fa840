"""Facts held against facts: a summary against its article, a translation against its original. No model takes part."""

from briefdesk.checking.report import Report, check_sentences, check_summary, check_translation

__all__ = ["Report", "check_sentences", "check_summary", "check_translation"]
