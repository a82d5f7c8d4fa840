"""Which letters a language is written with."""

from __future__ import annotations

import re

_SCRIPTS = {
    "cyrillic": "\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "arabic": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff",
    "hebrew": "\u0590-\u05ff\ufb1d-\ufb4f",
    "devanagari": "\u0900-\u097f",
    "bengali": "\u0980-\u09ff",
    "gurmukhi": "\u0a00-\u0a7f",
    "gujarati": "\u0a80-\u0aff",
    "tamil": "\u0b80-\u0bff",
    "telugu": "\u0c00-\u0c7f",
    "kannada": "\u0c80-\u0cff",
    "malayalam": "\u0d00-\u0d7f",
    "sinhala": "\u0d80-\u0dff",
    "thai": "\u0e00-\u0e7f",
    "burmese": "\u1000-\u109f",
    "georgian": "\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f",
    "armenian": "\u0530-\u058f",
    "ethiopic": "\u1200-\u139f",
    "han": "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "hangul": "\uac00-\ud7af\u1100-\u11ff\u3130-\u318f\u4e00-\u9fff",
    "latin": "A-Za-zªº\u00c0-\u024f\u0250-\u02af\u1e00-\u1eff\ua720-\ua7ff\ufb00-\ufb06",
}
_WRITTEN_IN = {
    **dict.fromkeys("be bg kk ky mk mn ru tg uk".split(), "cyrillic"),  # noqa: SIM905
    **dict.fromkeys("ar fa ur ps".split(), "arabic"),  # noqa: SIM905
    **dict.fromkeys(("hi", "mr", "ne"), "devanagari"),
    **dict.fromkeys(("zh", "ja"), "han"),
    "el": "greek", "he": "hebrew", "bn": "bengali", "pa": "gurmukhi", "gu": "gujarati", "ta": "tamil", "te": "telugu",
    "kn": "kannada", "ml": "malayalam", "si": "sinhala", "th": "thai", "my": "burmese", "ka": "georgian",
    "hy": "armenian", "am": "ethiopic", "ko": "hangul",
}  # fmt: skip
_EITHER = frozenset({"sr", "bs", "uz", "und", ""})
"""Languages that are written in more than one script, or that nobody knows."""

_NEVER = {"uk": "ыэёъ", "ru": "іїєґў", "be": "ищъїєґ", "bg": "ыэёіїєґ"}
"""Letters of a neighbour's alphabet: in one of these languages they tell that the model wrote the other."""

_CLASSES = {name: re.compile(f"[{ranges}]") for name, ranges in _SCRIPTS.items()}


def own_letters(language: str) -> re.Pattern[str] | None:
    """What matches one letter of the script of a language; `None` where there is more than one."""
    return None if language in _EITHER else _CLASSES[_WRITTEN_IN.get(language, "latin")]


def foreign_letters(language: str) -> frozenset[str]:
    """Letters, in lower case, that no word of the language has, although they are of its script."""
    return frozenset(_NEVER.get(language, ""))


def mixes_scripts(word: str) -> bool:
    """Latin and Cyrillic letters in one word: a look-alike from the other alphabet."""
    return bool(_CLASSES["latin"].search(word) and _CLASSES["cyrillic"].search(word))
