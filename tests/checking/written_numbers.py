"""Whole numbers as people write them in three languages, for tests that read them back."""

from __future__ import annotations


def _words(text: str) -> list[str]:
    return text.split()


_EN = _words(
    "zero one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_EN_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ES = _words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_ES_TENS = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
_ES_HUNDREDS = _words(
    "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_UK = _words(
    "нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять "
    "п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять"
)
_UK_TENS = _words("- - двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто")
_UK_HUNDREDS = _words("- сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот")


def in_words(value: int, language: str) -> str:
    """From 0 to 999,999,999."""
    return {"en": _english, "es": _spanish, "uk": _ukrainian}[language](value)


def in_digits(value: int, language: str) -> str:
    """With thousands set apart."""
    return f"{value:,}".replace(",", {"en": ",", "es": ".", "uk": "\u00a0"}[language])


def _english(value: int) -> str:
    if value < 20:
        return _EN[value]
    if value < 100:
        return _EN_TENS[value // 10] + (f"-{_EN[value % 10]}" if value % 10 else "")
    if value < 1000:
        rest = value % 100
        return f"{_EN[value // 100]} hundred" + (f" and {_english(rest)}" if rest else "")
    size, name = (10**6, "million") if value >= 10**6 else (1000, "thousand")
    rest = value % size
    return f"{_english(value // size)} {name}" + (f" {_english(rest)}" if rest else "")


def _spanish(value: int) -> str:
    if value < 30:
        return _ES[value]
    if value < 100:
        return _ES_TENS[value // 10] + (f" y {_ES[value % 10]}" if value % 10 else "")
    if value == 100:
        return "cien"
    if value < 1000:
        rest = value % 100
        return _ES_HUNDREDS[value // 100] + (f" {_spanish(rest)}" if rest else "")
    if value < 10**6:
        head = "" if value < 2000 else f"{_spanish(value // 1000)} "
        rest = value % 1000
        return f"{head}mil" + (f" {_spanish(rest)}" if rest else "")
    head, rest = value // 10**6, value % 10**6
    name = "un millón" if head == 1 else f"{_spanish(head)} millones"
    return name + (f" {_spanish(rest)}" if rest else "")


def _ukrainian(value: int) -> str:
    if value < 20:
        return _UK[value]
    if value < 100:
        return _UK_TENS[value // 10] + (f" {_UK[value % 10]}" if value % 10 else "")
    if value < 1000:
        rest = value % 100
        return _UK_HUNDREDS[value // 100] + (f" {_ukrainian(rest)}" if rest else "")
    size, forms = (10**6, ("мільйон", "мільйони", "мільйонів")) if value >= 10**6 else (
        1000, ("тисяча", "тисячі", "тисяч"))  # fmt: skip
    head, rest = value // size, value % size
    words = _ukrainian(head)
    if size == 1000:
        words = words.removesuffix("один") + "одна" if words.endswith("один") else words
        words = words.removesuffix("два") + "дві" if words.endswith(" два") or words == "два" else words
    return f"{words} {_form(head, forms)}" + (f" {_ukrainian(rest)}" if rest else "")


def _form(count: int, forms: tuple[str, str, str]) -> str:
    if count % 100 in range(11, 15):
        return forms[2]
    return forms[0] if count % 10 == 1 else forms[1] if count % 10 in (2, 3, 4) else forms[2]
