"""Batches for `briefdesk check`: their lines, and what each of them gives."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from briefdesk.cancel import CancelToken
from briefdesk.errors import BadBatch, FileNotFound
from briefdesk.exporting.check_formats import check_shape
from briefdesk.exporting.shapes import to_line
from briefdesk.glossary.rules import Rules
from briefdesk.reading.plain import plain_article
from briefdesk.verifying import verify_summary, verify_translation


class Item(msgspec.Struct, frozen=True):
    """A line of a batch: an article and a summary or a translation of it, as plain text."""

    id: str | int
    article: str
    summary: str = ""
    translation: str = ""
    to: str = ""


def lines(name: str) -> Iterator[bytes]:
    """The lines of a batch file, or of standard input for "-". Raises `BadBatch` for the first that is no item."""
    try:
        found = sys.stdin.buffer if name == "-" else Path(name).open("rb")  # noqa: SIM115  closed with the process
    except OSError:
        raise FileNotFound(name=name) from None
    for number, line in enumerate(found, 1):
        if not line.strip():
            continue
        try:
            item = msgspec.json.decode(line, type=Item)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            raise BadBatch(line=number, name=name) from None
        if bool(item.summary) == bool(item.translation) or (item.translation and not item.to):
            raise BadBatch(line=number, name=name)
        yield line.rstrip(b"\r\n")


def checked(line: bytes, language: str, cancel: CancelToken, rules: Rules) -> str:
    """The line of the result. `language`: of the article, "" to find it out. Raises `Cancelled`."""
    cancel.check()
    item = msgspec.json.decode(line, type=Item)
    article = plain_article(item.article, language)
    if item.to:
        verified = verify_translation(article, item.translation, item.to, cancel, rules)
    else:  # words alone: an encoder would take most of the time
        verified = verify_summary(article, item.summary, None, cancel, rules)
    return to_line({"id": item.id, **check_shape(verified.sentences, verified.findings)})
