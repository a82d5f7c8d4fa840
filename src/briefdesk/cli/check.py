"""The command that holds a summary or a translation against its article, whoever wrote it."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from pathlib import Path
from typing import Any

from briefdesk.cli import progress
from briefdesk.cli.articles import source_of
from briefdesk.cli.batch import lines, other_language
from briefdesk.cli.batch_pool import check_all
from briefdesk.cli.glossary import glossary_option, rules_for
from briefdesk.cli.guard import tell
from briefdesk.cli.languages import language_code
from briefdesk.cli.output import Outputs, say
from briefdesk.errors import BriefDeskError, UsageError
from briefdesk.exporting.check_formats import check_shape, check_text
from briefdesk.exporting.shapes import to_text
from briefdesk.models.shelf import Shelf
from briefdesk.pipeline import read_article
from briefdesk.reading.formats.encoding import decode
from briefdesk.reading.isolation import IsolatedReader
from briefdesk.reading.source import load
from briefdesk.records import Article
from briefdesk.verifying import Verified, verify_summary, verify_translation


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Describe it to the parser."""
    check = commands.add_parser(
        "check", parents=[glossary_option(), common], help="facts of a summary or a translation, whoever wrote it"
    )
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
    if bool(options.translation) != bool(options.to):
        raise UsageError(problem="A translation needs its language, and a language a translation: --translation, --to.")
    if options.batch and options.format == "text":
        raise UsageError(problem="A batch gives a line of JSON for each of its lines, and no text.")
    if not options.batch and _suffix(options.output) not in ("", ".txt", ".json"):
        raise UsageError(problem="A check is text or JSON: name the output .txt or .json.")


def _suffix(output: str) -> str:
    """Of a file, in lower case; "" for a folder."""
    is_folder = output.endswith(("/", os.sep)) or Path(output).is_dir()
    return "" if is_folder else Path(output).suffix.lower()


def _check_one(options: argparse.Namespace) -> int:
    checked, rules = options.summary or options.translation, rules_for(options)
    reader = IsolatedReader()
    emit = progress.printer(sys.stderr)
    try:
        article = read_article(source_of(options.article, reader.limits), reader, emit, options.cancel, options.source)
        text = _text(checked, reader, options)
    finally:
        reader.close()
    sys.stderr.write(progress.clear(sys.stderr))
    if not options.translation and not options.source and (other := other_language(article.text, text)):
        raise other(Path(checked).name)
    if options.translation:
        verified = verify_translation(article, text, options.to, options.cancel, rules)
    else:
        verified = verify_summary(article, text, Shelf().encoder(), options.cancel, rules)
    as_json = options.format == "json" or (not options.format and _suffix(options.output) == ".json")
    made = to_text(check_shape(verified.sentences, verified.findings)) if as_json else _text_of(verified, article)
    Outputs(options.output, "json" if as_json else "txt", [checked], beside=[options.article]).write(checked, made)
    return 0


def _text_of(verified: Verified, article: Article) -> str:
    return check_text(article, verified.sentences, verified.findings, verified.facts, verified.found)


def _text(path: str, reader: IsolatedReader, options: argparse.Namespace) -> str:
    """Of a plain text, what is in the file, so that places can be found in it; of any other document, what it says."""
    source = source_of(path, reader.limits)
    article = reader.read(source, options.cancel)
    if article.source.media_type.startswith("text/plain"):
        return decode(load(source, reader.limits), source.name)
    return "\n\n".join(part for part in (article.title, article.text) if part)


def _check_batch(options: argparse.Namespace) -> int:
    """One failure does not stop the others. The status of the first."""
    failures: list[int] = []

    def failed(failure: BriefDeskError) -> None:
        failures.append(tell(failure))

    items = lines(options.batch, failed)
    results = check_all(items, options.source, options.cancel, failed, own_words=not options.no_glossary)
    with contextlib.closing(results):
        if options.output:
            Outputs(options.output, "jsonl", [options.batch]).write(options.batch, "".join(results))
        else:
            for line in results:
                say(line)
    return next(iter(failures), 0)
