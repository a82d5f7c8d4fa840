"""ALL CAPITALS, which models translate badly: lowered before, restored after."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable

from briefdesk.translating.words import ADDRESS, WORD, words

_EVERYWHERE = "NATO UNESCO UNICEF USA NASA FIFA UEFA FBI CIA BBC CNN COVID AI"
_OF_A_LANGUAGE = {
    "en": "EU UN US UK UAE IMF GDP CEO WTO UNHCR IAEA OPEC HIV DNA TV PM MP NHS GOP ABC NBC CBS AP AFP",
    "es": "OTAN ONU UE EEUU PIB FMI OMS OPEP PP PSOE IVA ADN",
    "fr": "OTAN ONU UE PIB FMI OMS SNCF TVA ADN",
    "de": "EU UN UNO BRD CDU CSU SPD FDP EZB BIP DNA",
    "uk": "НАТО ООН США ЄС ЗСУ СБУ ДБР МВФ ВВП РФ ООС ТЦК ЮНЕСКО ЗМІ ВРУ НАБУ ДСНС АЕС ПДВ",
    "ru": "НАТО ООН США ЕС РФ МВФ ВВП ФСБ МИД СМИ ЮНЕСКО АЭС НДС",
}
"""Words that are in capitals wherever they stand, unless the language has another word of the same letters."""

_KNOWN = {language: frozenset(f"{_EVERYWHERE} {own}".split()) for language, own in _OF_A_LANGUAGE.items()}
_ANY = frozenset(_EVERYWHERE.split())
_TOKEN = re.compile(r"\S+")
_DOTTED = re.compile(r"(?:[^\W\d_]\.){2,}")
_ENGLISH_I = re.compile(r"\bi(?=\b(?!\.))")
_TURKIC = ("tr", "az")

_MOST = 0.8
"""Share of the words of three letters or more."""


def is_shouted(text: str, language: str = "") -> bool:
    """Whether a text is in capitals: not because of an acronym or two."""
    if 2 * sum(map(str.islower, text)) > len(text):  # nearly all texts
        return False
    acronyms = _KNOWN.get(language, _ANY)
    long = [word for word in words(text) if len(word) >= 3 and word not in acronyms]
    loud = [word for word in long if word.isupper()]
    return len(loud) >= _MOST * len(long) and (len(loud) >= 2 or any(len(word) >= 6 for word in loud))


def shout(text: str, language: str) -> str:
    """In capitals, as the language writes them; addresses stay."""
    capitals, start = "", 0
    for match in ADDRESS.finditer(text):
        capitals += _upper(text[start : match.start()], language) + match[0]
        start = match.end()
    return capitals + _upper(text[start:], language)


def _upper(text: str, language: str) -> str:
    if language in _TURKIC:
        text = text.replace("i", "İ")
    if language == "el":  # capitals carry no accent, but keep the dots that part two vowels
        bare = unicodedata.normalize("NFD", text).replace("\u0301", "")
        text = unicodedata.normalize("NFC", bare)
    return text.upper()


def _lower(text: str, language: str) -> str:
    if language in _TURKIC:
        text = text.replace("İ", "i").replace("I", "ı")
    return text.lower()


class Casing:
    """How the words of a text are written where it does not shout: names and acronyms keep their capitals."""

    def __init__(self, texts: Iterable[str], language: str) -> None:
        self._language = language
        self._acronyms = _KNOWN.get(language, _ANY)
        self._forms = _forms(texts, language)

    def lowered(self, text: str) -> str:
        """A shouted text as a sentence."""
        quiet = _TOKEN.sub(lambda match: self._token(match[0]), text)
        if self._language == "en":
            quiet = _ENGLISH_I.sub("I", quiet)
        first = WORD.search(quiet)
        if first is None:
            return quiet
        place = first.start()
        return quiet[:place] + _upper(quiet[place], self._language) + quiet[place + 1 :]

    def _token(self, token: str) -> str:
        if ADDRESS.fullmatch(token) or _DOTTED.search(token) or any(map(str.isdigit, token)):  # U.S., G7, COVID-19
            return token
        return WORD.sub(lambda match: self._word(match[0]), token)

    def _word(self, word: str) -> str:
        lower = _lower(word, self._language)
        if word in self._acronyms:
            return word
        return self._forms.get(lower, lower)


def _forms(texts: Iterable[str], language: str) -> dict[str, str]:
    """Lower case -> the commonest way to write the word inside a sentence, where that is another one."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        found = words(text)
        capitals = sum(word[0].isupper() for word in found)
        if is_shouted(text, language) or 2 * capitals > len(found):  # Headlines Like This One say nothing
            continue
        for word in found[1:]:
            counts[_lower(word, language)][word] += 1
    commonest = {lower: count.most_common(1)[0][0] for lower, count in counts.items()}
    return {lower: form for lower, form in commonest.items() if form != lower}
