"""What word processors and browsers want to know of a language."""

from __future__ import annotations

from typing import Literal

_REGIONS = {
    "ar": "SA", "be": "BY", "ca": "ES", "cs": "CZ", "da": "DK", "el": "GR", "en": "US", "et": "EE", "fa": "IR",
    "he": "IL", "hi": "IN", "ja": "JP", "ka": "GE", "ko": "KR", "sl": "SI", "sr": "RS", "sv": "SE", "uk": "UA",
    "vi": "VN", "zh": "CN",
}  # fmt: skip
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur", "yi", "ps"}


def tag(language: str) -> str:
    """With the region that Word insists on: "uk-UA", "es-ES"; "" where it could not be told."""
    if language in ("", "und"):
        return ""
    if language == "no":
        return "nb-NO"
    return f"{language}-{_REGIONS.get(language, language.upper())}"


def direction(language: str) -> Literal["ltr", "rtl"]:
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"
