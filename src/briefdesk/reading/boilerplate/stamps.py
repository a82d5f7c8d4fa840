"""Dates, times and names as newspapers print them, as regular expressions for the rules on credits and junk."""

from __future__ import annotations

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic"
    r"|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)[^\W\d_]{0,8}\.?"
)
_WEEKDAY = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo"
    r"|понеділок|вівторок|середа|четвер|п['’ʼ]ятниця|субота|неділя)[,.]?\s{1,3}"
)
_ZONE = r"(?:\s{0,2}\(?\b(?:[ECMP][SD]?T|GMT|BST|UTC|CES?T|EES?T|Z|hrs?|h)\b\)?)?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"

DATE_IN_FIGURES = rf"(?:\d{{1,2}}[/.-]?\d{{1,2}}[/.-]?{_YEAR}(?!\d)|{_YEAR}-\d\d-\d\d)"
"""Some sites lose the slashes: 03072025."""

DAY = rf"(?:{_DAY}\s{{1,3}}(?:de\s)?{_MONTH}|{_MONTH}\s{{1,3}}{_DAY})"
"""A day and a month."""

DATE = rf"(?:(?:{_WEEKDAY})?{DAY}(?:\s{{1,3}}del?)?[,\s]{{1,3}}{_YEAR}(?:\s?р\.)?|{DATE_IN_FIGURES})"

TIME = rf"(?:\d{{1,2}}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?\s?m\b\.?)?|\d{{1,2}}\s?[ap]\.?m\b\.?){_ZONE}"

_BETWEEN = r"\s{0,3}(?:,|\||-|–|—|·|\bon\b|\bat\b|\ba\slas\b|\bо\b)?\s{0,3}"

MOMENT_IN_FIGURES = rf"(?:{DATE_IN_FIGURES}{_BETWEEN}{TIME})"
"""A date and a time of day as no sentence begins."""

STAMP = rf"(?:{DATE}(?:{_BETWEEN}{TIME})?|{TIME}{_BETWEEN}{DATE})"
"""A date, perhaps with a time of day."""

_WORD = r"(?-i:[A-ZÀ-ÞА-ЯЄІЇҐ][\w’'ʼ.-]{0,30})"
NAME = rf"{_WORD}(?:\s(?:(?:de|del|la|las|los|van|von|der|bin|al|el|y|and|і|та)\s){{0,2}}{_WORD}){{1,4}}"
"""Two or more words with a capital: a person, a newsroom."""
