"""Which 8-bit code page a text is in, told from what its letters look like in each.

Needs no data: an alphabet written in order of frequency says how likely a letter is, and words have a shape. Lower
case does not turn into upper case inside a word, scripts do not mix, an opening quotation mark follows no letter.
Bytes are counted in pairs, so the cost does not grow with the number of code pages.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache

CYRILLIC = {
    "uk": "оанивітерслкудмпвзяьбгчйхжцїюєшщфґ",
    "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "be": "аніерстоялкудмпвзыцьгбшчжхйўэюфё",
    "bg": "аиоентрсвлкдпмзгъубчщцжяюхшйфьѐѝ",
    "sr": "аиоенсртјувкдлпмзгбчшцњжљхћђфџ",
}
LATIN = {
    "es": "óíáéñúüº",
    "fr": "éèàêçôùâîûëïœ",
    "de": "üäöß",
    "pt": "ãçáéíóõêâúàôº",
    "it": "èàùòìéº",
    "ca": "àóéíèçòúïü",
    "sv": "äåöéü",
    "da": "åøæé",
    "fi": "äöå",
    "is": "áíðéóöúþæý",
    "hu": "áéőöóüíúű",
    "pl": "łąęóżśćńź",
    "cs": "íáěéřšžýčůúňťďó",
    "sk": "áíéčžýšľúťňôďóäĺŕ",
    "ro": "ăîșțâşţ",
    "hr": "čšžćđ",
    "tr": "ıişğüçöâ",
    "lt": "ėšžųįąčūę",
    "lv": "āīēšūņļžķģč",
    "et": "äõüöšž",
}
GREEK = {"el": "αοιετσνηυρπκμλωςάίόδγχήέθύώφβξζψϊϋΐΰ"}
HEBREW = {"he": "יוהלאתרבשמנכעדחםפקצטסגןזץךף"}
ARABIC = {"ar": "اليمنرتوبعدسفحقكهجشصأطخضةىزثذئغظءؤإآ"}

CODE_PAGES: dict[str, tuple[float, dict[str, str]]] = {
    "cp1252": (0.0, LATIN),
    "cp1251": (0.0, CYRILLIC),
    "koi8-u": (0.5, CYRILLIC),
    "koi8-r": (0.5, CYRILLIC),
    "cp1250": (0.5, LATIN),
    "iso8859-15": (0.5, LATIN),
    "iso8859-2": (1.0, LATIN),
    "cp866": (1.0, CYRILLIC),
    "cp1125": (1.0, CYRILLIC),
    "iso8859-5": (1.5, CYRILLIC),
    "mac-cyrillic": (1.5, CYRILLIC),
    "mac-roman": (1.5, LATIN),
    "cp850": (1.5, LATIN),
    "cp852": (2.0, LATIN),
    "cp1254": (1.0, LATIN),
    "cp1257": (1.0, LATIN),
    "cp1253": (1.5, GREEK),
    "iso8859-7": (1.5, GREEK),
    "cp1255": (1.5, HEBREW),
    "cp1256": (1.5, ARABIC),
}
"""Code page -> how many letters' worth of evidence it takes to believe in it, and the languages written in it."""

_OPENING, _CLOSING = frozenset("«“„‘–¿¡([№§£€"), frozenset("»”“…•—–°©®™ªº²³!?,.:;)]%")
_EITHER = frozenset("’ʼ—…\xa0·")
_UNLIKELY = -1.5
_FOREIGN = -1.0
_CONTROL = -3.0
_MIXED_SCRIPTS = -2.0
_BROKEN_WORD = -1.0
_RHYTHM = 0.2
"""Vowels and consonants take turns, more often than not."""
_VOWELS = frozenset("аеєиіїоуюяёыэў")


def best_code_page(data: bytes) -> tuple[str, float]:
    """The code page under which `data` looks most like text, and how much: about 1 for text, below 0 for none."""
    pairs = Counter(zip(b" " + data, data + b" ", strict=True))
    high = {pair: count for pair, count in pairs.items() if pair[0] > 0x7F or pair[1] > 0x7F}
    present = {byte for pair in high for byte in pair if byte > 0x7F}
    scores = {page: _score(high, page) for page in CODE_PAGES if _fits(present, page)}
    best = max(scores, key=lambda page: scores[page], default="cp1252")
    return best, scores.get(best, _CONTROL)


@cache
def _table(page: str) -> str:
    return bytes(range(256)).decode(page, "replace")


def _fits(present: set[int], page: str) -> bool:
    return all(_table(page)[byte] != "\ufffd" for byte in present)


def _score(pairs: dict[tuple[int, int], int], page: str) -> float:
    """The best mean over the languages of the page, per byte above ASCII."""
    table, (doubt, alphabets) = _table(page), CODE_PAGES[page]
    counts: Counter[str] = Counter()
    shape = 0.0
    for (left, right), count in pairs.items():
        shape += count * _shape(table[left], table[right])
        if right > 0x7F:
            counts[table[right]] += count
    letters = max(_letters(counts, alphabet) for alphabet in alphabets.values())
    return (shape + letters - doubt) / max(1, counts.total())


def _letters(counts: Counter[str], alphabet: str) -> float:
    """Each letter between 1 (the most frequent of the language) and 0; what is no letter of it costs."""
    return sum(count * _letter(char, alphabet) for char, count in counts.items())


def _letter(char: str, alphabet: str) -> float:
    place = alphabet.find(char.lower())
    if place >= 0:
        return 1 - place / len(alphabet) + (0.0 if char.isupper() else 0.2)
    if char in _OPENING or char in _CLOSING or char in _EITHER:
        return 0.3
    if unicodedata.category(char) == "Cc":
        return _CONTROL
    return _FOREIGN if char.isalpha() else _UNLIKELY


def _shape(left: str, right: str) -> float:
    """What the neighbourhood of two characters costs."""
    if left.isalpha() and right.isalpha():
        return _inside_word(left, right)
    if (left.isalpha() and right in _OPENING - _EITHER) or (right.isalpha() and left in _CLOSING - _EITHER):
        return _BROKEN_WORD
    return _BROKEN_WORD / 2 if (left.isalpha() and right.isdigit()) or (left.isdigit() and right.isalpha()) else 0.0


def _inside_word(left: str, right: str) -> float:
    if _script(left) != _script(right):
        return _MIXED_SCRIPTS
    if left.islower() and right.isupper():
        return _BROKEN_WORD
    if _script(left) == "LATIN":
        return _BROKEN_WORD / 2 if min(left, right) > "\x7f" else 0.0
    if _script(left) == "CYRILLIC":
        return _RHYTHM if (left.lower() in _VOWELS) != (right.lower() in _VOWELS) else -_RHYTHM
    return 0.0


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "NONE").split()[0]
