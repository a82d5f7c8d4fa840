"""What languages, models and choices are called in the window."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefdesk.records import KEY_SENTENCES, ModelRef
from briefdesk.worker.messages import Models, Summariser

tr = QCoreApplication.translate
_LANGUAGES = {
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
    "be": QT_TRANSLATE_NOOP("Language", "Belarusian"),
    "bg": QT_TRANSLATE_NOOP("Language", "Bulgarian"),
    "ca": QT_TRANSLATE_NOOP("Language", "Catalan"),
    "cs": QT_TRANSLATE_NOOP("Language", "Czech"),
    "da": QT_TRANSLATE_NOOP("Language", "Danish"),
    "de": QT_TRANSLATE_NOOP("Language", "German"),
    "el": QT_TRANSLATE_NOOP("Language", "Greek"),
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
    "et": QT_TRANSLATE_NOOP("Language", "Estonian"),
    "fa": QT_TRANSLATE_NOOP("Language", "Persian"),
    "fi": QT_TRANSLATE_NOOP("Language", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("Language", "French"),
    "he": QT_TRANSLATE_NOOP("Language", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("Language", "Hindi"),
    "hr": QT_TRANSLATE_NOOP("Language", "Croatian"),
    "hu": QT_TRANSLATE_NOOP("Language", "Hungarian"),
    "it": QT_TRANSLATE_NOOP("Language", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Language", "Japanese"),
    "ka": QT_TRANSLATE_NOOP("Language", "Georgian"),
    "ko": QT_TRANSLATE_NOOP("Language", "Korean"),
    "lt": QT_TRANSLATE_NOOP("Language", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("Language", "Latvian"),
    "nl": QT_TRANSLATE_NOOP("Language", "Dutch"),
    "no": QT_TRANSLATE_NOOP("Language", "Norwegian"),
    "pl": QT_TRANSLATE_NOOP("Language", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Language", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("Language", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
    "sk": QT_TRANSLATE_NOOP("Language", "Slovak"),
    "sl": QT_TRANSLATE_NOOP("Language", "Slovenian"),
    "sr": QT_TRANSLATE_NOOP("Language", "Serbian"),
    "sv": QT_TRANSLATE_NOOP("Language", "Swedish"),
    "tr": QT_TRANSLATE_NOOP("Language", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Language", "Ukrainian"),
    "zh": QT_TRANSLATE_NOOP("Language", "Chinese"),
}
_FAMILIES = (
    (re.compile(r"opus-mt"), "OPUS-MT"),
    (re.compile(r"m2m-?100"), "M2M-100"),
    (re.compile(r"mbart"), "mBART"),
    (re.compile(r"distilbart"), "DistilBART"),
    (re.compile(r"bart"), "BART"),
    (re.compile(r"pegasus"), "PEGASUS"),
    (re.compile(r"firefox|bergamot"), "Firefox"),
)


def language(code: str) -> str:
    """The name of a language (ISO 639-1); the code itself where the window has no name for it."""
    return tr("Language", str(_LANGUAGES[code])) if code in _LANGUAGES else code


def model(ref: ModelRef, models: Models | None) -> str:
    """As the worker calls it; else by its family, else by its id."""
    known = {each.id: each.name for each in models.summarisers} if models else {}
    family = next((name for pattern, name in _FAMILIES if pattern.search(ref.id)), ref.id)
    return known.get(ref.id, family)


def summarisers(models: Sequence[Summariser]) -> list[tuple[str, str, str]]:
    """Choices as (id, words, what it means); the first model is chosen by "", whichever it is some day."""
    rewriting = tr("Choices", "rewritten")
    listed = [(each.id if number else "", each.name, rewriting) for number, each in enumerate(models)]
    return [*listed, (KEY_SENTENCES, tr("Choices", "Key sentences"), tr("Choices", "instant"))]


def targets(languages: Sequence[str]) -> list[tuple[str, str]]:
    """Choices as (language, words), by name; "" for no translation comes first."""
    named = sorted(((code, language(code)) for code in languages), key=lambda each: each[1].casefold())
    return [("", tr("Choices", "No translation")), *named]
