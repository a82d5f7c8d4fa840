"""Who wrote it, who sent it, when it was printed: lines that stay in the text and hold no sentence to summarise."""

from __future__ import annotations

import re

from briefdesk.reading.boilerplate.stamps import MOMENT_IN_FIGURES, NAME, STAMP

LONGEST_CREDIT = 200
"""Code points."""
LONGEST_NAME = 60

_PERSON = re.compile(NAME)
_STAMP = re.compile(STAMP, re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:by|por|written\sby|reported\sby|story\sby|words\sby|text\sby|автор(?:ка|и)?|текст|autora?|texto)\s?[:.]?\s+"
    rf"(?P<name>{NAME})(?:[,|•·/–—-].{{0,100}}|\s.{{0,60}}[^.\s])?",
    re.IGNORECASE,
)
# Where a page's lines were joined with " . ": "By . Jane Doe . and John Roe . The story begins".
_JOINED_BYLINE = re.compile(
    r"by \. (?P<name>[^.\n]{2,60}?(?: \. and [^.\n]{2,60}?){0,3}) \. {0,2}(?=\S|\Z)", re.IGNORECASE
)
_NAME_AND_STAMP = re.compile(
    rf"(?P<name>{NAME})\s(?=(?:(?:actualizado|publicado)\sel\s(?:{STAMP})|{MOMENT_IN_FIGURES})\s)", re.IGNORECASE
)
_SOURCE = re.compile(
    r"(?:sources?|fuentes?|джерел[оа]|за\s(?:матеріалами|інформацією|даними)|v[ií]a)\s?:\s?.{2,120}"
    r"|(?:with\s(?:files|reporting|information)\sfrom|con\sinformaci[oó]n\sde|за\sматеріалами)"
    r"\s\S{1,40}(?:\s[^.!?\s]{1,40}){0,6}\.?",
    re.IGNORECASE,
)
_DATE_LINE = re.compile(rf"[\W_]{{0,4}}(?:{STAMP})[\W_]{{0,4}}", re.IGNORECASE)
_AGENCY = (
    r"(?:cnn|ap|afp|reuters|efe|bbc|upi|dpa|ansa|europa\spress|associated\spress|укрінформ|інтерфакс-україна|унн|уніан)"
)
_AGENCY_LINE = re.compile(
    rf"[\W_]{{0,4}}(?:agencia\s|the\s)?{_AGENCY}(?:\s?[/,y&]\s?{_AGENCY}){{0,3}}[\W_]{{0,4}}", re.IGNORECASE
)
_NAMES = r"(?:[^.!?\n]|(?<=\b\w)\.){3,160}"
_ONLY_NAMES = r"(?:[^.!?:\d\n]|(?<=\b\w)\.){3,160}"
_CONTRIBUTORS = re.compile(
    rf"(?<![\w’'.])(?:-{{1,2}}\s?|—\s?)?(?:cnn\s?['’]s\s{_NAMES}\scontributed\sto\sthis\s(?:report|story|article)"
    rf"|(?:\A|(?<=[.!?”\"]\s)){_ONLY_NAMES}\scontributed\sto\sthis\s(?:report|story|article)"
    rf"|(?:\A|(?<=[.!?”\"]\s))\(?(?:additional\s)?reporting\sby\s{_NAMES}(?:;\s?(?:editing|writing){_NAMES})?\)?)"
    r"\s?\.?\s*\Z",
    re.IGNORECASE,
)


def is_person(line: str) -> bool:
    """A line that holds a name and nothing else: two to five words with capitals."""
    return len(line) <= LONGEST_NAME and bool(_PERSON.fullmatch(line)) and not line.isupper()


def is_credit(line: str) -> bool:
    """A byline, a source, an agency, a date line, or a note on who contributed."""
    if len(line) > LONGEST_CREDIT:
        return False
    forms = {line, line.strip("()[]-–—•·* ")}
    rules = (_BYLINE, _JOINED_BYLINE, _SOURCE, _DATE_LINE, _AGENCY_LINE, _CONTRIBUTORS)
    return any(rule.fullmatch(form) for rule in rules for form in forms)


def byline_of(line: str) -> str:
    """The name in a byline; "" where the line is none."""
    match = _BYLINE.fullmatch(line) or _JOINED_BYLINE.fullmatch(line) if len(line) <= LONGEST_CREDIT else None
    return match["name"].replace(" . ", " ") if match else ""


def date_of(line: str) -> str:
    """The first date in a line, as it is printed; "" where there is none."""
    match = _STAMP.search(line[:LONGEST_CREDIT])
    return match[0].strip() if match else ""


def leading_byline(line: str) -> int:
    """Length of the byline in front of a line that goes on with a date or with the story; 0 where there is none."""
    match = _JOINED_BYLINE.match(line) or _NAME_AND_STAMP.match(line)
    return match.end() if match and match.end() < len(line) else 0


def contributors_start(line: str) -> int:
    """Where a note on who contributed begins, at the end of a line; its length where there is none."""
    match = _CONTRIBUTORS.search(line, max(0, len(line) - LONGEST_CREDIT))
    return match.start() if match else len(line)
