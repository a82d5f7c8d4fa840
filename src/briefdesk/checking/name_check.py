"""Names of a summary, held against the article word by word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from briefdesk.checking.checked import Checked, Verdict
from briefdesk.checking.facts import Facts
from briefdesk.checking.likeness import bare, is_possessive
from briefdesk.checking.names import Name
from briefdesk.checking.source import Source
from briefdesk.checking.tokens import Token


def check(summary: Facts, source: Source) -> Iterator[Checked]:
    for name in summary.names:
        if _is_of_currency(name, summary):
            continue
        missing = _missing(name, source)
        if not missing and len(name.words) == 1 and name.leads and not source.names.has(name.words[0]):
            if len(name.words[0].text) > 3 and source.names.is_elsewhere(name.words[0]):
                yield Checked(name.start, name.end, "name", "absent")
            continue  # a sentence's first word, and no name as far as can be told
        if not missing:
            yield from _together(name, summary, source)
            continue
        own = [source.names.misspelt(word) for word in missing]
        verdict: Verdict = "contradicted" if all(own) else "absent"
        evidence = " ".join(word.text for word in own if word is not None)
        yield Checked(missing[0].start, missing[-1].end, "name", verdict, evidence)


def _is_of_currency(name: Name, summary: Facts) -> bool:
    """The "US" of "US$14bn"."""
    after = next(iter(summary.after(name.end)), None)
    return len(name.words) == 1 and after is not None and after.glued and after.text in summary.words.currencies


def _together(name: Name, summary: Facts, source: Source) -> Iterator[Checked]:
    """A name whose words the article has: whether it has them in one name, too, and as the name of the same thing."""
    if whole := source.names.lacks_whole(name.words):
        yield Checked(whole[0].start, whole[-1].end, "name", "absent")
        return
    if longer := source.names.only_within(name.words, next(iter(summary.after(name.end)), None)):
        yield Checked(name.start, name.end, "name", "contradicted", longer)
        return
    words = name.words[1:] if name.leads and not source.names.has(name.words[0]) else name.words
    for first, second in pairwise(words):
        if _names_nothing(first, source) or _names_nothing(second, source) or is_possessive(first.text):
            continue
        if own := source.names.apart(first, second):
            yield Checked(first.start, first.end, "name", "contradicted", own)
            return
    yield Checked(name.start, name.end, "name", "found")


def _missing(name: Name, source: Source) -> list[Token]:
    """The words of a name that the article does not have."""
    if source.names.has_initials(name.words):
        return []
    known = [word in source.words or source.names.has_alias(name.words, i) for i, word in enumerate(name.words)]
    missing = []
    for i, word in enumerate(name.words):
        if known[i] or source.names.has_initials([word]) or _names_nothing(word, source):
            continue
        if i == 0 and name.leads and not _is_certain(name, source):
            continue
        if _may_be_left_out(word, source) and (any(known) or len(name.words) == 1):
            continue
        missing.append(word)
    return missing


def _may_be_left_out(word: Token, source: Source) -> bool:
    """The "City" of a club; the "River" of a name that the article has without one is something else."""
    own, words = bare(word.text), source.facts.words
    return own in words.descriptors and own not in words.kinds


def _names_nothing(word: Token, source: Source) -> bool:
    """Titles and small words, numbers, months and weekdays, initials: other checks look at them, or none has to."""
    words = source.facts.words
    if len(word.text) == 1 or any(word.folded in known for known in (words.titles, words.small, words.inside_names)):
        return True
    return any(word.text in known for known in (words.numbers, words.ordinals, words.months, words.weekdays))


def _is_certain(name: Name, source: Source) -> bool:
    """Whether a sentence's first word is a name for certain, and not just written with a capital."""
    word = name.words[0]
    if source.names.misspelt(word) and len(word.text) > 4:
        return True
    if len(name.words) == 1:
        return word.folded.endswith(("'s", "s'"))
    return not word.folded.endswith(source.facts.words.role_endings)
