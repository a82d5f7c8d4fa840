"""Dispatch only: the window, the command line, or what a process that the program starts for itself is to do."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from briefdesk.display import has_display

COMMANDS = frozenset({"brief", "read", "translate", "check", "models", "library", "glossary", "doctor"})
ROLES = frozenset({"--worker", "--models", "--reader", "--converter", "--checker"})
UNREADABLE, INTERRUPTED = 3, 5


def main(argv: list[str] | None = None) -> int:
    """Run the program in the role that its arguments name; the exit status.

    Each role imports only its own part: the window never loads a model library, the command line never loads Qt.
    """
    arguments = sys.argv[1:] if argv is None else argv
    first = arguments[0] if arguments else ""
    if first in ROLES:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches all: whoever began it decides
        return _role(first)()
    if first in COMMANDS or first.startswith("-"):
        try:
            from briefdesk.cli.main import run as command_line  # noqa: PLC0415

            return command_line(arguments)
        except KeyboardInterrupt:  # before the command was there to say so, or after it was done
            print("Stopped.", file=sys.stderr)
            return INTERRUPTED
    if _is_mistyped(arguments):
        print(f"briefdesk: There is no file “{first}”, and no such command.\nTry: briefdesk --help", file=sys.stderr)
        return UNREADABLE
    return window(arguments)


def _is_mistyped(arguments: list[str]) -> bool:
    """A word without a path or an ending that is no file; of a file that is gone the window tells."""
    return len(arguments) == 1 and arguments[0].isalpha() and not Path(arguments[0]).exists()


def _role(name: str) -> Callable[[], int]:
    """What a process that the program starts for itself is to do: one of `ROLES`."""
    if name == "--worker":
        from briefdesk.worker.server import main as worker  # noqa: PLC0415

        return worker
    if name == "--models":
        from briefdesk.models_process.server import main as models  # noqa: PLC0415

        return models
    if name == "--reader":
        from briefdesk.reading.reader_process import main as reader  # noqa: PLC0415

        return reader
    if name == "--converter":
        from briefdesk.models.converter_process import main as converter  # noqa: PLC0415

        return converter
    from briefdesk.cli.batch_process import main as checker  # noqa: PLC0415

    return checker


def window(files: list[str] | None = None) -> int:
    """Open the window, with these files."""
    if not has_display() and "QT_QPA_PLATFORM" not in os.environ:  # Qt itself would end the process with a core dump
        print("briefdesk: There is no display for the window.\nUse “briefdesk brief FILE” instead.", file=sys.stderr)
        return 1
    from briefdesk.desk.app import run  # noqa: PLC0415

    return run(sys.argv[1:] if files is None else files)


if __name__ == "__main__":
    sys.exit(main())
