"""Batches for `briefdesk check`: their lines, and what each of them gives."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import msgspec

from briefdesk.cancel import CancelToken
from briefdesk.checking.lexicon import LANGUAGES
from briefdesk.errors import BadBatch, BriefDeskError, FileNotFound, NoPermission, NotAFile, OtherLanguage
from briefdesk.exporting.check_formats import check_shape
from briefdesk.exporting.shapes import to_line
from briefdesk.glossary.rules import Rules
from briefdesk.reading.language import detect
from briefdesk.reading.plain import plain_article
from briefdesk.reading.source import STANDARD_INPUT
from briefdesk.translating.languages import is_language, language_name
from briefdesk.verifying import verify_summary, verify_translation

_FEWEST_WORDS = 8
"""From this many on one sentence in 6,000 of news is taken for one in another of the languages that are checked."""


FAILED = "!"
"""Begins the answer for a line that cannot be checked."""


class Item(msgspec.Struct, frozen=True):
    """A line of a batch: an article and a summary or a translation of it, as plain text."""

    id: str | int
    article: str
    summary: str = ""
    translation: str = ""
    to: str = ""


def lines(name: str, failed: Callable[[BriefDeskError], object]) -> Iterator[bytes]:
    """The lines of a batch file, or of standard input for "-".

    `failed` is told of each line that cannot be checked; the others go on. Raises as `reading.source.load` does where
    there is no such file.
    """
    begun = False
    for number, read in enumerate(_opened(name), 1):
        line = read.removeprefix(codecs.BOM_UTF8)
        if not line.strip():
            continue
        if not begun and not line.lstrip().startswith(b"{"):
            raise BadBatch(line=number, name=name)  # something else altogether, and not worth a word for each line
        begun = True
        try:
            item = msgspec.json.decode(line, type=Item)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            failed(BadBatch(line=number, name=name))
            continue
        if not _can_be_checked(item):
            failed(BadBatch(line=number, name=name))
        else:
            yield line.rstrip(b"\r\n")


def _can_be_checked(item: Item) -> bool:
    if not item.article.strip() or bool(item.summary.strip()) == bool(item.translation.strip()):
        return False
    return is_language(item.to) if item.translation else not item.to or is_language(item.to)


def answer(line: bytes, language: str, cancel: CancelToken, rules: Rules) -> str:
    """As `checked`; where that fails, the error behind a "!", for a process that answers in lines."""
    try:
        return checked(line, language, cancel, rules)
    except BriefDeskError as error:
        return FAILED + to_line({"code": error.code, "params": error.params})


def _opened(name: str) -> IO[bytes]:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer
    try:
        return Path(name).open("rb")  # closed with the process
    except IsADirectoryError:
        raise NotAFile(name=name) from None
    except PermissionError:
        raise NoPermission(name=name) from None
    except (OSError, ValueError):
        raise FileNotFound(name=name) from None


def other_language(article: str, summary: str) -> Callable[[str], OtherLanguage] | None:
    """The error, for a name of the summary, where the two are in different languages; `None` where they are not, or
    where nobody can be sure."""
    if min(len(article.split()), len(summary.split())) < _FEWEST_WORDS:
        return None
    theirs, own = detect(article), detect(summary)
    if theirs == own or theirs not in LANGUAGES or own not in LANGUAGES:
        return None
    words = {"language": language_name(own), "source": language_name(theirs), "to": own}
    return lambda name: OtherLanguage(name=name, **words)


def checked(line: bytes, language: str, cancel: CancelToken, rules: Rules) -> str:
    """The line of the result. `language`: of the article, "" to find it out. Raises `Cancelled`, `OtherLanguage`."""
    cancel.check()
    item = msgspec.json.decode(line, type=Item)
    if item.summary and not language and (other := other_language(item.article, item.summary)):
        raise other(f"The summary of {item.id}")
    article = plain_article(item.article, language)
    if item.translation:
        verified = verify_translation(article, item.translation, item.to, cancel, rules)
    else:  # words alone: an encoder would take most of the time
        verified = verify_summary(article, item.summary, None, cancel, rules)
    return to_line({"id": item.id, **check_shape(verified.sentences, verified.findings)})
