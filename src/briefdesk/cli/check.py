"""The command that holds a summary or a translation against its article, whoever wrote it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from briefdesk.cancel import CancelToken
from briefdesk.cli import progress
from briefdesk.cli.articles import language_code, source_of
from briefdesk.cli.output import Outputs, say
from briefdesk.errors import BadBatch, FileNotFound, UsageError
from briefdesk.exporting.check_formats import check_shape, check_text
from briefdesk.exporting.shapes import to_line, to_text
from briefdesk.models.shelf import Shelf
from briefdesk.pipeline import read_article
from briefdesk.reading.formats.encoding import decode
from briefdesk.reading.isolation import IsolatedReader
from briefdesk.reading.plain import plain_article
from briefdesk.reading.source import load
from briefdesk.records import Article
from briefdesk.runtimes.protocol import Encoder
from briefdesk.verifying import Verified, verify_summary, verify_translation


class Item(msgspec.Struct, frozen=True):
    """A line of a batch: an article and a summary or a translation of it, as plain text."""

    id: str | int
    article: str
    summary: str = ""
    translation: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True)
class _Checker:
    encoder: Encoder | None
    cancel: CancelToken

    def check(self, article: Article, text: str, to: str) -> Verified:
        if to:
            return verify_translation(article, text, to, self.cancel)
        return verify_summary(article, text, self.encoder, self.cancel)


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Describe it to the parser."""
    check = commands.add_parser("check", parents=[common], help="facts of a summary or a translation, whoever wrote it")
    check.add_argument("article", nargs="?", metavar="ARTICLE", help="the article, or - for standard input")
    check.add_argument("summary", nargs="?", metavar="SUMMARY", help="a summary of it in its language, as a document")
    check.add_argument("--translation", metavar="FILE", help="a translation of it, in place of a summary")
    check.add_argument("--to", metavar="LANG", default="", type=language_code, help="the language of the translation")
    batch = 'many at once: lines of {"id", "article", "summary"} or {"id", "article", "translation", "to"}'
    check.add_argument("--batch", metavar="FILE.jsonl", help=batch)
    check.add_argument("--from", dest="source", metavar="LANG", default="", type=language_code, help="of the article")
    check.add_argument("--output", metavar="FILE", default="", help="write here instead of standard output")
    check.add_argument("--format", choices=("text", "json"), help="usually: as the output is named, else text")
    check.set_defaults(command=_check)


def _check(options: argparse.Namespace) -> int:
    _validate(options)
    return _check_batch(options) if options.batch else _check_one(options)


def _validate(options: argparse.Namespace) -> None:
    ways = sum(map(bool, (options.batch, options.summary, options.translation)))
    if ways != 1 or (options.batch and options.article) or not (options.batch or options.article):
        raise UsageError(problem="Name an article and a summary, an article and --translation, or --batch.")
    if options.translation and not options.to:
        raise UsageError(problem="Which language is the translation in? Say it with --to.")


def _check_one(options: argparse.Namespace) -> int:
    checked = options.summary or options.translation
    reader = IsolatedReader()
    emit = progress.printer(sys.stderr)
    try:
        article = read_article(source_of(options.article, reader.limits), reader, emit, options.cancel, options.source)
        text = _text(checked, reader, options)
    finally:
        reader.close()
    sys.stderr.write(progress.clear(sys.stderr))
    checker = _Checker(None if options.translation else Shelf().encoder(), options.cancel)
    verified = checker.check(article, text, options.to if options.translation else "")
    as_json = options.format == "json" or (not options.format and options.output.endswith(".json"))
    made = to_text(check_shape(verified.sentences, verified.findings)) if as_json else _text_of(verified)
    Outputs(options.output, "json" if as_json else "txt", [options.article, checked]).write(checked, made)
    return 0


def _text_of(verified: Verified) -> str:
    return check_text(verified.sentences, verified.findings, verified.facts, verified.found)


def _text(path: str, reader: IsolatedReader, options: argparse.Namespace) -> str:
    """Of a plain text, what is in the file, so that places can be found in it; of any other document, what it says."""
    source = source_of(path, reader.limits)
    article = reader.read(source, options.cancel)
    if article.source.media_type.startswith("text/plain"):
        return decode(load(source, reader.limits), source.name)
    return "\n\n".join(part for part in (article.title, article.text) if part)


def _check_batch(options: argparse.Namespace) -> int:
    checker = _Checker(None, options.cancel)  # words alone: an encoder would take most of the time
    lines = (to_line({"id": item.id, **_checked(item, checker, options)}) for item in _items(options.batch))
    if options.output:
        Outputs(options.output, "jsonl", [options.batch]).write(options.batch, "".join(lines))
        return 0
    for line in lines:
        say(line)
    return 0


def _checked(item: Item, checker: _Checker, options: argparse.Namespace) -> dict[str, Any]:
    options.cancel.check()
    verified = checker.check(plain_article(item.article, options.source), item.translation or item.summary, item.to)
    return check_shape(verified.sentences, verified.findings)


def _items(name: str) -> Iterator[Item]:
    """Raises `BadBatch` for the first line that is none."""
    try:
        lines = sys.stdin.buffer if name == "-" else Path(name).open("rb")  # noqa: SIM115  closed with the process
    except OSError:
        raise FileNotFound(name=name) from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            item = msgspec.json.decode(line, type=Item)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            raise BadBatch(line=number, name=name) from None
        if bool(item.summary) == bool(item.translation) or (item.translation and not item.to):
            raise BadBatch(line=number, name=name)
        yield item
