"""A paragraph into sentences.

A sentence ends at a stop that white space and something like a beginning follow. What follows decides most: a word in
lower case begins nothing (but for "?" and a few words in English, where people write without capitals). Then the word
before the stop decides: an abbreviation, an initial or the number of a list item ends nothing, except that an
abbreviation a sentence may close with ("in the U.S.") does so before a capitalised function word ("The"). Quotation
marks and brackets are never paired: one left open swallows nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefdesk.reading import abbreviations
from briefdesk.reading.abbreviations import Abbreviations
from briefdesk.records import Span

_STOPS = ".!?…‽⁇⁈⁉؟۔।॥"
_WIDE_STOPS = "。！？｡"
_QUOTES = "\"'“”„‟‘’‚«»‹›「」『』"
_CLOSING = _QUOTES + r")\]}）］*"
_OPENING = _QUOTES + "([{（［–—-¿¡"
_LOOK_AROUND = 40  # code points: more than any abbreviation has

# What is matched at each stop either cannot fail after a long match or is bounded, so that the time stays linear.
_STOP = re.compile(rf"(?P<stop>[{_STOPS}{_WIDE_STOPS}]+(?:\s[{_STOPS}]+)*)(?P<closing>[{_CLOSING}{_STOPS}]*)")
_EMOTICON = r"[:;=]['’-]?[()\[\]DP|/]{1,9}"
_STRAY_CLOSING = rf"[)\]}}”’»{_STOPS}]{{1,9}}"
_TAIL = re.compile(rf"(?:\s{{1,9}}(?:{_EMOTICON}|{_STRAY_CLOSING})(?!\S)){{0,3}}")
_NEXT = re.compile(r"\s*(?P<lead>[\W_]{0,12})(?P<word>[^\W_]{0,24})")
_ALPHANUMERIC = re.compile(r"[^\W_]")
_ENDS_ANYWAY = re.compile(rf"[{_QUOTES}{_STOPS}]")  # after the stop, whatever the word before it
_ITEM_NUMBER = re.compile(r"\W{0,2}(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,4})")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_NO_INITIAL = re.compile(r"\bт\. ?[дп]$|\d\s?[мтлmgl]$|\b[Iяй]$")  # "and so on", a unit, a word of one letter
_HOUR = re.compile(r"\b[ap]\. ?m$", re.IGNORECASE)
_EDITORS_NOTE = re.compile(r"[–—-] ?(?:Ред|Авт|Прим)\b")
_CAMEL_CASE = re.compile("[a-z][A-Z]")  # iPhone, eBay
_ASKING = frozenset({"?", "!", "?!", "!?"})
_ATTRIBUTION = re.compile(
    r"\s*(?:[A-Z][\w.’'-]{1,24} ){1,3}(?:said|says|asked|asks|added|replied|shouted|cried|wondered)(?=[.,])"
)


def split(text: str, language: str) -> list[Span]:
    """The sentences of one paragraph: in order, trimmed, together covering every character but white space.

    `language`: ISO 639-1, or "und". White space alone gives no sentence.
    """
    spans: list[Span] = []
    start = 0
    for end in [*_ends(text, abbreviations.of(language)), len(text)]:
        piece = text[start:end]
        if sentence := piece.strip():
            left = start + len(piece) - len(piece.lstrip())
            spans.append(Span(left, left + len(sentence)))
        start = end
    return spans


def _ends(text: str, known: Abbreviations) -> Iterator[int]:
    """Where a sentence ends inside the text. Marks without a word are no sentence of their own."""
    start = looked = 0
    has_word = False
    for match in _STOP.finditer(text):
        if match.start() < start:  # inside the closing marks of the sentence before
            continue
        has_word = has_word or _ALPHANUMERIC.search(text, looked, match.start()) is not None
        looked = match.end()
        tail = _TAIL.match(text, match.end())
        end = tail.end() if tail else match.end()
        if has_word and end < len(text) and _is_end(text, start, match, end, known):
            yield end
            start, looked, has_word = end, end, False


def _is_end(text: str, start: int, match: re.Match[str], end: int, known: Abbreviations) -> bool:
    """Whether the sentence from `start` ends with the stop of `match`, whose closing marks reach to `end`."""
    if match["stop"][-1] in _WIDE_STOPS:
        return True
    following = _NEXT.match(text, end)
    if following is None or not _may_begin(match, following, known):
        return False
    is_run = len(match["stop"]) > 1 and following["word"][:1].isupper()
    if not text[end].isspace() and not is_run and not _is_opener(following, known):
        return False
    before = text[max(start, match.start() - _LOOK_AROUND) : match.start()].rstrip()
    if match["stop"] == "." and not _ENDS_ANYWAY.search(match["closing"]):
        is_item = match.start() - start < _LOOK_AROUND and _ITEM_NUMBER.fullmatch(before.strip())
        if is_item or not _word_ends(before, following, known):
            return False
    elif match["closing"] and match["stop"] in _ASKING and _ATTRIBUTION.match(text, end):
        return False  # “Why now?” Smith asked.
    return text[end].isspace() or _is_glued(before, following)


def _may_begin(match: re.Match[str], following: re.Match[str], known: Abbreviations) -> bool:
    """Whether what follows the stop looks like the beginning of a sentence."""
    lead, word = following["lead"], following["word"]
    if "¿" in lead or "¡" in lead or "•" in lead:
        return True
    if lead[:1] in {",", ";", ":", "/", "%"} or _EDITORS_NOTE.match(lead + word):
        return False
    if not word:
        return len(lead.rstrip()) > 2
    if not word[0].islower() or _CAMEL_CASE.match(word) or word in {"http", "https", "www"}:
        return True
    if lead or match["closing"] or not known.clause_words:
        return False
    is_stray = match.string[match.start() - 1].isspace()  # a full stop on its own is left over from a line break
    return (
        "?" in match["stop"]
        or match["stop"].startswith("!!")
        or (word in known.clause_words and (match["stop"] == "!" or (match["stop"] == "." and not is_stray)))
    )


def _word_ends(before: str, following: re.Match[str], known: Abbreviations) -> bool:
    """Whether a single full stop ends a sentence after the words `before`."""
    word = before.rsplit(maxsplit=1)[-1].lstrip(_OPENING) if before else ""
    is_numbered, is_other = word in known.numbered, word in known.others or _INITIALS.fullmatch(word)
    next_word = following["word"]
    if next_word[:1].isdigit() or "№" in following["lead"]:
        return not (is_numbered or is_other or word in known.titles)
    if _NO_INITIAL.search(before, len(before) - 6):
        return True
    if word in known.titles:
        return False
    if _HOUR.search(before, len(before) - 6):
        return next_word[:1].isupper() and next_word not in abbreviations.AFTER_HOUR
    if is_other:
        return _is_opener(following, known)
    return not (is_numbered and next_word[:1].islower())


def _is_opener(following: re.Match[str], known: Abbreviations) -> bool:
    """Whether a capitalised function word follows; "A." is none, but an initial."""
    word, end = following["word"], following.end()
    return word[:1].isupper() and word.lower() in known.openers and following.string[end : end + 1] != "."


def _is_glued(before: str, following: re.Match[str]) -> bool:
    """Whether a sentence begins right after the stop, without a space ("the end.The next"), in no address."""
    after = following.string[following.end() : following.end() + _LOOK_AROUND]
    words = (before.split()[-1:] or [""]) + after.split()[:1]
    is_address = any(mark in word for word in words for mark in "/@=_")
    return words[0][-2:].islower() and len(words[0]) > 1 and not is_address
