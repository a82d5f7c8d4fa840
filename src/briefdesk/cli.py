"""The commands of the command line; no logic of their own.

Results go to standard output, progress and errors to standard error. Exit status: 0 done, 1 unexpected, 2 usage, 3 the
input cannot be read, 4 a model is missing or damaged, 5 cancelled, 6 network.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
from collections.abc import Callable
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from briefdesk import __version__, exporting, log, progress
from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.errors import BriefDeskError, UnexpectedFailure
from briefdesk.offline import refuse_connections
from briefdesk.output import Outputs
from briefdesk.paths import as_utf8
from briefdesk.pipeline import brief_article, read_article
from briefdesk.reading.document import Limits
from briefdesk.reading.isolation import IsolatedReader
from briefdesk.reading.source import STANDARD_INPUT, Source, load
from briefdesk.records import LENGTHS
from briefdesk.runtimes.protocol import Encoder

CANCELLED = 5
DESCRIPTION = "Brief an article on this laptop: key sentences with their evidence, offline."
EPILOG = "Without a command, briefdesk opens its window with the files that are named."


def run(argv: list[str]) -> int:
    """Run one command; the exit status."""
    parser = _parser()
    options = parser.parse_args(argv)
    if "command" not in options:
        parser.error("a command is needed: brief, read or doctor")
    log.configure(debug=options.debug)
    _mend_streams()
    refuse_connections()
    try:
        return _guarded(partial(options.command, options), debug=options.debug)
    except BrokenPipeError:  # "briefdesk … | head": the reader has had enough
        sys.stderr.close()
        return 0


def _mend_streams() -> None:
    """A closed stream swallows what it is given; a Windows console may have an old code page."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w")  # noqa: SIM115  as long as the process lasts
    sys.stderr = sys.stderr or Path(os.devnull).open("w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        cast(TextIOWrapper, stream).reconfigure(encoding="utf-8", errors="replace")


def _guarded(work: Callable[[], int], *, debug: bool) -> int:
    """The exit status of `work`, each failure told in one line of explanation and one of advice."""
    try:
        return work()
    except (KeyboardInterrupt, Cancelled):
        print(f"{progress.clear(sys.stderr)}Stopped.", file=sys.stderr)
        return CANCELLED
    except BrokenPipeError:
        raise
    except BriefDeskError as error:
        failure = error
    except Exception as error:
        if debug:
            raise
        failure = UnexpectedFailure(kind=type(error).__name__)
    print(f"{progress.clear(sys.stderr)}briefdesk: {failure.message}\n{failure.hint}", file=sys.stderr)
    return failure.exit_code


def _brief(options: argparse.Namespace) -> int:
    fmt = _format(options)
    outputs = Outputs(options.output, exporting.extension(fmt), options.files)
    reader = IsolatedReader(reserve=len(options.files) > 1)
    encoder = _EarlyEncoder()
    emit = progress.printer(sys.stderr)
    render = exporting.BRIEF_FORMATS[fmt]

    def one(path: str) -> int:
        cancel = CancelToken()
        article = read_article(_source(path, reader.limits), reader, emit, cancel)
        brief = brief_article(article, options.length, encoder, emit, cancel)
        outputs.write(path, render(brief, options.style))
        return 0

    try:
        return _each(options, one, reader)
    finally:
        encoder.close()


def _read(options: argparse.Namespace) -> int:
    fmt = _format(options)
    outputs = Outputs(options.output, exporting.extension(fmt), options.files)
    reader = IsolatedReader(reserve=len(options.files) > 1)
    render = exporting.ARTICLE_FORMATS[fmt]

    def one(path: str) -> int:
        article = reader.read(_source(path, reader.limits))
        outputs.write(path, render(article))
        return 0

    return _each(options, one, reader)


def _format(options: argparse.Namespace) -> str:
    """What was asked for, else what the name of the output says, else text; JSON of several inputs comes in lines."""
    fmt: str = options.format or exporting.format_of(options.output, options.formats)
    return "jsonl" if fmt == "json" and len(options.files) > 1 and not options.output else fmt


def _each(options: argparse.Namespace, one: Callable[[str], int], reader: IsolatedReader) -> int:
    """Every file in its turn; one failure does not stop the others. The status is that of the first failure."""
    try:
        statuses = []
        for path in options.files:
            statuses.append(_guarded(partial(one, path), debug=options.debug))
            if statuses[-1] == CANCELLED:
                break
        return next((status for status in statuses if status), 0)
    finally:
        reader.close()


def _doctor(_options: argparse.Namespace) -> int:
    from briefdesk.doctor import examine  # noqa: PLC0415  it looks at everything, so it imports a lot

    healthy = True
    for check in examine():
        healthy = healthy and check.ok
        print(f"{'ok  ' if check.ok else 'FAIL'}  {check.name}: {check.result}")
        if check.advice:
            print(f"      {check.advice}")
    return 0 if healthy else 1


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


def _source(path: str, limits: Limits) -> Source:
    """Standard input is read here: the reading process has its own. So is a file whose name is no UTF-8."""
    if path == STANDARD_INPUT:
        return Source(path, load(Source(path, sys.stdin.buffer.read(limits.file_bytes + 1)), limits))
    name = as_utf8(path)
    return Source(path) if name == path else Source(name, load(Source(path), limits))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("briefdesk", description=DESCRIPTION, epilog=EPILOG)
    parser.add_argument("--version", action="version", version=f"BriefDesk {__version__}")
    parser.add_argument("--debug", action="store_true", help="show where an unexpected fault happened")
    commands = parser.add_subparsers(title="commands", metavar="brief | read | doctor")

    brief = commands.add_parser("brief", help="the key sentences of articles, with their evidence")
    brief.add_argument("files", nargs="+", metavar="FILE", help="an article, or - for standard input")
    lengths = "one sentence, or about 60, 120 or 200 words (usually: short)"
    brief.add_argument("--length", choices=LENGTHS, default="short", help=lengths)
    style = "how text, md and html set the sentences (usually: bullets)"
    brief.add_argument("--style", choices=("paragraph", "bullets"), default="bullets", help=style)
    summariser = "what makes the summary; key-sentences is the only one so far"
    brief.add_argument(
        "--summariser", choices=("key-sentences",), default="key-sentences", metavar="ID", help=summariser
    )
    brief.set_defaults(command=_brief)

    read = commands.add_parser("read", help="the article as it was understood, and what was left out")
    read.add_argument("files", nargs="+", metavar="FILE", help="an article, or - for standard input")
    read.set_defaults(command=_read)

    doctor = commands.add_parser("doctor", help="check that everything BriefDesk needs is here")
    doctor.set_defaults(command=_doctor)

    output = "write here instead of standard output; with several inputs a folder, one file each"
    for command, formats in ((brief, ("text", "md", "html", "json")), (read, ("text", "json"))):
        command.set_defaults(formats=formats)
        command.add_argument("--format", choices=formats, help="usually: as the output is named, else text")
        command.add_argument("--output", metavar="FILE|DIR", default="", help=output)
    for command in (brief, read, doctor):
        command.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return parser
