"""The commands that take articles: brief, read, translate."""

from __future__ import annotations

import argparse
import contextlib
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefdesk import exporting
from briefdesk.cli import progress
from briefdesk.cli.glossary import glossary_option, rules_for
from briefdesk.cli.guard import each
from briefdesk.cli.languages import language_code
from briefdesk.cli.output import Outputs
from briefdesk.errors import UsageError
from briefdesk.exporting import Choices, brief_file
from briefdesk.models.shelf import Shelf
from briefdesk.paths import as_utf8
from briefdesk.pipeline import brief_article, read_article, translate_text
from briefdesk.planning import Workshop
from briefdesk.reading.document import Limits
from briefdesk.reading.isolation import IsolatedReader
from briefdesk.reading.source import STANDARD_INPUT, Source, load
from briefdesk.records import KEY_SENTENCES, LENGTHS, Article, Wish
from briefdesk.runtimes.protocol import Encoder


def _brief(options: argparse.Namespace) -> int:
    if options.full and not options.to:
        raise UsageError(problem="--full translates the whole article: name the language with --to.")
    wish = Wish(options.length, options.summariser, options.to, options.full, options.thorough)
    fmt = _format(options)
    _refuse_binary(options, fmt)
    choices = Choices(style=options.style, content="pairs" if fmt in exporting.BINARY else "both")
    encoder = _EarlyEncoder()
    workshop = Workshop(Shelf(encoder=encoder), rules=rules_for(options))
    emit = progress.printer(sys.stderr)

    def brief(article: Article) -> bytes:
        if wish.to not in ("", article.language):
            workshop.way(article.language, wish.to)  # better told now than after minutes of work
        return brief_file(brief_article(article, wish, workshop, emit, options.cancel), fmt, choices)

    try:
        return _each(options, fmt, brief)
    finally:
        encoder.close()


def _read(options: argparse.Namespace) -> int:
    fmt = _format(options)
    return _each(options, fmt, exporting.ARTICLE_FORMATS[fmt])


def _translate(options: argparse.Namespace) -> int:
    fmt = _format(options)
    render = exporting.TRANSLATION_FORMATS[fmt]
    workshop = Workshop(Shelf(), rules=rules_for(options))
    emit = progress.printer(sys.stderr)

    def translated(article: Article) -> str:
        translation, findings = translate_text(article, options.to, workshop, emit, options.cancel, model=options.model)
        if fmt == "text":
            for finding in findings:
                head = "To verify: " if finding.severity == "doubt" else ""
                print(f"{progress.clear(sys.stderr)}{head}“{finding.text}” {finding.note}", file=sys.stderr)
        return render(translation, findings)

    return _each(options, fmt, translated)


def _format(options: argparse.Namespace) -> str:
    """What was asked for, else what the name of the output says, else text; JSON of several inputs comes in lines."""
    named = exporting.format_of(options.output, options.formats)
    fmt: str = options.format or named
    is_of_other_kind = (named in exporting.BINARY) != (fmt in exporting.BINARY)
    if is_of_other_kind and Path(options.output).suffix and not Path(options.output).is_dir():
        raise UsageError(problem=f"{Path(options.output).name} is named as {named}, but --format says {fmt}.")
    return "jsonl" if fmt == "json" and len(options.files) > 1 and not options.output else fmt


def _refuse_binary(options: argparse.Namespace, fmt: str) -> None:
    """A Word file is no text: it goes into a file, or alone into a pipe."""
    if fmt not in exporting.BINARY or options.output:
        return
    if len(options.files) > 1:
        raise UsageError(problem=f"Several {fmt} files need a folder: name it with --output.")
    if sys.stdout.isatty():
        raise UsageError(problem=f"A {fmt} file cannot be shown in a terminal: name a file with --output.")


def _each(options: argparse.Namespace, fmt: str, made_of: Callable[[Article], str | bytes]) -> int:
    """Read every file, and write what is made of it."""
    outputs = Outputs(options.output, exporting.extension(fmt), options.files)
    reader = IsolatedReader(reserve=len(options.files) > 1)
    emit = progress.printer(sys.stderr)

    def one(path: str) -> int:
        source = source_of(path, reader.limits)
        article = read_article(source, reader, emit, options.cancel, getattr(options, "source", ""))
        made = made_of(article)
        sys.stderr.write(progress.clear(sys.stderr))
        outputs.write(path, made)
        return 0

    try:
        return each(options.files, one, debug=options.debug)
    finally:
        reader.close()


class _EarlyEncoder:
    """Loads the encoder while the article is being read."""

    def __init__(self) -> None:
        self._loaded: Encoder | None = None
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._load, daemon=True)
        self._thread.start()

    def __call__(self) -> Encoder:
        self._thread.join()
        if self._failure is not None:
            raise self._failure
        assert self._loaded is not None
        return self._loaded

    def close(self) -> None:
        """Wait for the loading to end: a process that exits in the midst of it is aborted by the runtime's threads."""
        self._thread.join()

    def _load(self) -> None:
        try:
            from briefdesk.models.encoder import load_encoder  # noqa: PLC0415  imported in the thread, beside reading

            self._loaded = load_encoder()
        except BaseException as error:
            self._failure = error


def source_of(path: str, limits: Limits) -> Source:
    """Standard input and pipes are read here: the reading process has its own. So is a file whose name is no UTF-8."""
    if path == STANDARD_INPUT:
        return Source(path, load(Source(path, sys.stdin.buffer.read(limits.file_bytes + 1)), limits))
    name = as_utf8(path)
    if _is_stream(path):
        with contextlib.suppress(OSError), Path(path).open("rb") as stream:
            return Source(name, load(Source(name, stream.read(limits.file_bytes + 1)), limits))
    return Source(path) if name == path else Source(name, load(Source(path), limits))


def _is_stream(path: str) -> bool:
    """A pipe ("<(…)" of a shell, /dev/stdin) or a device: a person who names one means it."""
    with contextlib.suppress(OSError, ValueError):
        mode = Path(path).stat().st_mode
        return stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)
    return False


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Describe them to the parser."""
    files = argparse.ArgumentParser(add_help=False)
    files.add_argument("files", nargs="+", metavar="FILE", help="an article, or - for standard input")
    output = "write here instead of standard output; with several inputs a folder, one file each"
    files.add_argument("--output", metavar="FILE|DIR", default="", help=output)
    languages = argparse.ArgumentParser(add_help=False)
    languages.add_argument(
        "--from",
        dest="source",
        metavar="LANG",
        default="",
        type=language_code,
        help="the article's language (usually: found out)",
    )
    own = glossary_option()
    _add_brief(
        commands.add_parser("brief", parents=[files, languages, own, common], help="a summary, with its evidence")
    )
    read = commands.add_parser("read", parents=[files, common], help="the article as it was understood")
    _finish(read, _read, ("text", "json"))
    translate = commands.add_parser("translate", parents=[files, languages, own, common], help="the whole text")
    translate.add_argument(
        "--to", metavar="LANG", required=True, type=language_code, help="into this language: uk, es, ..."
    )
    translate.add_argument("--model", metavar="ID", default="", help="with this model (usually: the best there is)")
    _finish(translate, _translate, ("text", "json"))


def _add_brief(brief: argparse.ArgumentParser) -> None:
    lengths = "one sentence, or about 60, 120 or 200 words (usually: short)"
    brief.add_argument("--length", choices=LENGTHS, default="short", help=lengths)
    style = "how text, md, html and docx set the sentences (usually: bullets)"
    brief.add_argument("--style", choices=("paragraph", "bullets"), default="bullets", help=style)
    summariser = f"the model that writes it, or {KEY_SENTENCES} (usually: the best there is)"
    brief.add_argument("--summariser", default="", metavar="ID", help=summariser)
    thorough = "the model reads a long article section by section, not only what fits at once"
    brief.add_argument("--thorough", action="store_true", help=thorough)
    brief.add_argument("--to", metavar="LANG", default="", type=language_code, help="translate it, too: uk, es, ...")
    brief.add_argument("--full", action="store_true", help="translate the whole article as well")
    _finish(brief, _brief, exporting.BRIEF_FORMATS)


def _finish(
    command: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int], formats: tuple[str, ...]
) -> None:
    command.set_defaults(command=run, formats=formats)
    command.add_argument("--format", choices=formats, help="usually: as the output is named, else text")
