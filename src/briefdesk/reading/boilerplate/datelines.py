"""Datelines: where and through whom a story was filed, in front of its first sentence.

LONDON, England (CNN) -- ...      kyiv, Ukraine — ...      КИЇВ, 5 травня (Укрінформ) — ...      (Reuters) - ...
"""

from __future__ import annotations

import re

from briefdesk.reading.boilerplate.stamps import DATE, DAY

LONGEST = 120

_AGENCY = (
    r"(?:cnn(?:\s?money|\sespañol|\sstudent\snews)?|ap|associated\spress|afp|reuters|efe|bbc|upi|dpa|ansa|xinhua"
    r"|bloomberg"
    r"|europa\spress|notimex|t[eé]lam|anadolu|укрінформ|унн|уніан|рбк-україна|інтерфакс-україна|радіо\sсвобода)"
)
_DASH = r"(?:\.?\s?(?:--|—|–|-)|\.-)"
_UPPER = r"(?-i:[A-ZÀ-ÞА-ЯЄІЇҐ])"
_NO_PLACE = (
    r"(?!(?:FILE|UPDATE|VIDEO|WATCH|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|PHOTO|NOTE|The|On|In|At|For|And|But|By|From"
    r"|With|As|If"
    r"|When|After|Mr|Mrs|Ms|El|La|Los|Las|En|Por|Para|Pero|Un|Una|Та|На|За|Але|Але|Як|Це|Про|ФОТО|ВІДЕО|ОНОВЛЕНО|У|В"
    r"|З|І|А)\b)"
)
_LETTER = r"[A-ZÀ-ÞА-ЯЄІЇҐ]"
_WORD = rf"{_LETTER}[\w’'ʼ.-]{{0,20}}"
_PLACE = rf"(?-i:{_NO_PLACE}(?:{_WORD}|kyiv\b)(?:\s(?:de\s|del\s|la\s|el\s|of\s|на\s)?{_WORD}){{0,3}})"
_CAPITALS = rf"(?-i:{_NO_PLACE}{_LETTER}[A-ZÀ-ÞА-ЯЄІЇҐ.’'ʼ-]{{2,20}}(?:\s{_LETTER}[A-ZÀ-ÞА-ЯЄІЇҐ.’'ʼ-]{{1,20}}){{0,3}})"
_LOWER_PLACE = r"[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20}){0,2}(?:\s?,\s[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20}){0,2})?"
_DAY = rf"(?:[,.]?\s(?:{DATE}|{DAY})\.?)"
_FILED = rf"(?:\(\s?{_AGENCY}(?:\s?/\s?{_AGENCY})?\s?\)|/{_AGENCY}/|\[{_AGENCY}\])"
_ANY_FILED = r"(?:\(\s?[\w./ -]{2,30}\s?\)|/[\w. -]{2,30}/)"

_AGENCY_FIRST = rf"(?:{_FILED}\s?(?:{_DASH})?|cnn\s(?:--|—))"
_WITH_AGENCY = rf"{_PLACE}(?:\s?,\s{_PLACE}){{0,2}}{_DAY}?,?\s{_FILED}\s?(?:{_DASH}|[.:])?"
_WITH_SENDER = rf"{_PLACE}(?:\s?,\s{_PLACE}){{0,2}}{_DAY}?,?\s{_ANY_FILED}\s?{_DASH}"
_TOKENISED = rf"{_LOWER_PLACE}\s\(\scnn\s\)\s?(?:--)?"
STRONG = re.compile(rf"(?:{_AGENCY_FIRST}|{_WITH_AGENCY}|{_TOKENISED})\s*", re.IGNORECASE)
"""Datelines that name an agency: true of any paragraph."""

_LONG_DASH = r"\s?(?:--|—|–)\s?|\s-\s"
_IN_CAPITALS = rf"{_CAPITALS}(?:\s?,\s(?:{_PLACE})){{0,2}}{_DAY}?(?:{_LONG_DASH})"
_WITH_COUNTRY = rf"{_PLACE}\s?,\s{_PLACE}{_DAY}?(?:\s?—\s?|\s--\s|\s–\s)"
_WITH_DAY = rf"{_PLACE}(?:\s?,\s{_PLACE})?{_DAY}\s?(?:{_LONG_DASH}|{_DASH}\s)"
_CITIES = (
    r"(?-i:Washington|London|Paris|Berlin|Brussels|Moscow|Kyiv|Kiev|Beijing|Tokyo|Rome|Madrid|Geneva|Vienna"
    r"|Jerusalem|Cairo"
    r"|Baghdad|Kabul|Tehran|New York|Los Angeles|Lima|Bogotá|Buenos Aires|México|Caracas|Santiago|Quito|La Paz"
    r"|Bruselas|Londres"
    r"|Roma|Berlín|Moscú|Pekín|Kiev|Nueva York|Київ|Львів|Одеса|Харків|Дніпро|Лондон|Париж|Берлін|Брюссель|Вашингтон"
    r"|Женева|Варшава)"
)
_KNOWN_CITY = rf"{_CITIES}\s?(?:—|--)\s?(?={_UPPER})"
WEAK = re.compile(
    rf"(?:{_IN_CAPITALS}|{_WITH_SENDER}\s{{0,2}}|{_WITH_COUNTRY}|{_WITH_DAY}|{_KNOWN_CITY})"
    rf"(?=[\W_]{{0,3}}(?-i:{_LETTER}|\d|\Z))",
    re.IGNORECASE,
)
"""Datelines without a known agency: true only where a story begins."""

_OPENS = re.compile(r"[\W_]{0,3}(?:[^\W_]|\Z)")


def dateline_end(text: str, *, opens_story: bool) -> int:
    """Length of the dateline in front of a paragraph, with the space after it; 0 where there is none."""
    head = text[:LONGEST]
    match = STRONG.match(head) or (WEAK.match(head) if opens_story else None)
    if match is None or not _OPENS.match(text, match.end()):
        return 0
    return match.end()
