"""Which sentences of an article could stand in a summary at all."""

from __future__ import annotations

import re

from briefdesk.records import Article
from briefdesk.summarising.words import words

FEWEST_WORDS = 6
"""Shorter ones are mostly interjections, crossheads and answers."""

_FULL_STOP = re.compile(r"[.!?…。！？।]['\"”’»›」)\]\s]*\Z")
_BEGINNING = re.compile(r"\W*(?:[^\W\d_]|\d)")
_PAIRS = (("(", ")"), ("“", "”"), ("«", "»"), ("``", "''"))
_AGENCY = r"CNN|AP|AFP|EFE|UPI|Reuters|BBC|Associated Press|Укрінформ"
_JUNK = re.compile(
    rf"""
    \b(?: scroll\ (?:down|up)\ for | click\ here | file\ (?:photo|picture|image) | (?:all\ rights|derechos)\ reserv
        | contributed\ to\ this\ (?:report|story|article) | sign\ up\ (?:for|to)\ our | subscribe\ to\ our
        | follow\ (?:us|him|her|me)\ on | (?:photo|image|picture|foto|фото)(?:graph)?s?(?:\ (?:by|credit))?\ ?:
        | image\ (?:copyright|caption) | last\ updated\ (?:at|on) | getty\ images
        | le[ae]\ también | mira\ también | читайте\ також )
    | \A\W*(?: [\w .,]{{0,40}}\(\s*(?:{_AGENCY})\s*\) | by\ \.\  | (?:source|fuente|джерело|published|updated)\ ?:
        | pictured\ ?: | @\w )
    | https?:// | www\. | \w@\w+\.\w
    """,
    re.IGNORECASE | re.VERBOSE,
)


def eligible_sentences(article: Article) -> list[bool]:
    """For each sentence of the article whether it is whole, says something of its own, and is not page furniture."""
    title = words(article.title)
    texts = [article.sentence_text(i) for i in range(len(article.sentences))]
    return [_is_whole(text) and not _JUNK.search(text) and not _repeats(words(text), title) for text in texts]


def _is_whole(text: str) -> bool:
    """Begins like a sentence, ends like one, and closes each bracket and quotation mark that it opens."""
    beginning = _BEGINNING.match(text)
    begins = beginning is not None and not beginning.group()[-1].islower()
    closed = text.count('"') % 2 == 0 and all(text.count(left) == text.count(right) for left, right in _PAIRS)
    return begins and closed and bool(_FULL_STOP.search(text)) and len(words(text)) >= FEWEST_WORDS


def _repeats(sentence: list[str], title: list[str]) -> bool:
    """Whether the sentence says the title and nothing else."""
    return bool(title) and set(sentence) <= set(title) and len(sentence) <= len(title) + 2
