"""Words as they are searched: written in one way, and cut down to what their inflected forms share.

No dictionary and no grammar: endings are taken off again and again, until none is left, so that the forms of a word
come down to the same rest, be it a stem or not. Words of different origin may meet there: then a brief too many is
found, which does less harm than one too few.
"""

from __future__ import annotations

import re
import unicodedata

_APOSTROPHES = "'`´ʼʹ\u2018\u2019\u201b\u02bb\u2032"
_INNER_APOSTROPHE = re.compile(rf"(?<=[а-яєіїґё])[{_APOSTROPHES}](?=[а-яєіїґё])")
_ACCENT = re.compile(r"[\u0300-\u0305\u0307\u0309-\u036f]|(?<![иіе])[\u0306\u0308]")
_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_WORD = re.compile(r"[^\W_]+")
_ONE_LETTER = str.maketrans({"ґ": "г", "ё": "е", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})

_CYRILLIC = re.compile(r"[а-яєіїґё]{3,}")
_CYRILLIC_ENDINGS = re.compile(
    r"(?<=.{4})(?:ськ|ск)$|(?<=.{3})(?:ами|ями|ими|ыми|има|ові|еві|єві|ого|его|ому|ему|ою|ею|єю|ом|ем|єм|ам|ям|ах|ях|их|ых|им|ым|ій|ий"
    r"|ый|ой|ей|ая|яя|ое|ее|ые|ие|ів|їв|ов|ев|єв|ся|сь)$|(?<=.{2})[аеиіїоуюяєыэйьъ]$"
)
_ALTERNATING = re.compile(r"(?<=.)[іїеєо](?=[^аеиіїоуюяєыэ]$)")
_SOFTENED = {"ц": "к", "з": "г", "с": "х"}

_LATIN = re.compile(r"[a-z]{4,}")
_LATIN_ENDINGS = re.compile(r"(?<=.{3})(?:ing|ed|es|s|[aeiouy])$")
_DOUBLED = re.compile(r"(.)\1$")


def fold(text: str) -> str:
    """The words of a text in lower case with one space between them: without accents and without apostrophes.

    й and ї stay letters of their own, Chinese, Japanese and Korean letters become words of their own.
    """
    plain = _INNER_APOSTROPHE.sub("", unicodedata.normalize("NFKC", text).casefold())
    bare = unicodedata.normalize("NFC", _ACCENT.sub("", unicodedata.normalize("NFKD", plain)))
    return " ".join(_WORD.findall(_ASIAN.sub(r" \g<0> ", bare.translate(_ONE_LETTER))))


def stem(word: str) -> str:
    """What a folded word shares with its other forms: Україна, українською; Київ, Києва; elección, elecciones."""
    if _CYRILLIC.fullmatch(word):
        return _cyrillic_stem(word)
    return _without_endings(word, _LATIN_ENDINGS) if _LATIN.fullmatch(word) else word


def _cyrillic_stem(word: str) -> str:
    """Vowels come and go in the last syllable (ринок, ринку; рік, року), the last consonant softens (Прага, Празі)."""
    short = _ALTERNATING.sub("", _without_endings(word, _CYRILLIC_ENDINGS))
    return short[:-1] + _SOFTENED.get(short[-1], short[-1])


def _without_endings(word: str, endings: re.Pattern[str]) -> str:
    while (shorter := _DOUBLED.sub(r"\1", endings.sub("", word))) != word:
        word = shorter
    return word
