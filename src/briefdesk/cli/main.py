"""Where the command line begins.

Results go to standard output, progress and errors to standard error. Exit status: 0 done, 1 unexpected, 2 usage, 3 the
input cannot be read, 4 a model is missing or damaged, 5 cancelled, 6 network.
"""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from briefdesk import __version__, log
from briefdesk.cancel import CancelToken
from briefdesk.cli import articles, check, glossary, library, models
from briefdesk.cli.guard import guarded, interruptible
from briefdesk.offline import refuse_connections

DESCRIPTION = "Brief an article on this laptop, and carry it into another language, offline."
EPILOG = "Without a command, briefdesk opens its window with the files that are named."


def run(argv: list[str]) -> int:
    """Run one command; the exit status."""
    parser = _parser()
    options = parser.parse_args(argv)
    if "command" not in options:
        parser.error("a command is needed: brief, read, translate, check, models, library, glossary or doctor")
    log.configure(debug=options.debug)
    _mend_streams()
    if "downloads" not in options:  # every other command sees articles, or has no business with a network
        refuse_connections()
    options.cancel = CancelToken()
    try:
        return interruptible(partial(guarded, partial(options.command, options), debug=options.debug), options.cancel)
    except BrokenPipeError:  # "briefdesk … | head": the reader has had enough
        sys.stderr.close()
        return 0


def _mend_streams() -> None:
    """A closed stream swallows what it is given; a Windows console may have an old code page."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w")  # noqa: SIM115  as long as the process lasts
    sys.stderr = sys.stderr or Path(os.devnull).open("w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        cast(TextIOWrapper, stream).reconfigure(encoding="utf-8", errors="replace")


def _doctor(options: argparse.Namespace) -> int:
    if options.offline:
        from briefdesk.cli.offline_proof import print_proof  # noqa: PLC0415  for this alone

        return print_proof()
    from briefdesk.doctor import examine  # noqa: PLC0415  it looks at everything, so it imports a lot

    healthy = True
    for look in examine():
        healthy = healthy and look.ok
        print(f"{'ok  ' if look.ok else 'FAIL'}  {look.name}: {look.result}")
        if look.advice:
            print(f"      {look.advice}")
    return 0 if healthy else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("briefdesk", description=DESCRIPTION, epilog=EPILOG)
    parser.add_argument("--version", action="version", version=f"BriefDesk {__version__}")
    parser.add_argument("--debug", action="store_true", help="show where an unexpected fault happened")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(
        title="commands", metavar="brief | read | translate | check | models | library | glossary | doctor"
    )
    articles.add_commands(commands, common)
    check.add_commands(commands, common)
    models.add_commands(commands, common)
    library.add_commands(commands, common)
    glossary.add_commands(commands, common)
    doctor = commands.add_parser("doctor", parents=[common], help="check that everything BriefDesk needs is here")
    doctor.add_argument("--offline", action="store_true", help="prove that nothing leaves this laptop")
    doctor.set_defaults(command=_doctor)
    return parser
