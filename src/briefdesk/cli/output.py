"""Where the results of the command line go: standard output, one file, or one file an input in a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from itertools import count
from pathlib import Path
from typing import cast

from briefdesk.atomic import write_atomically
from briefdesk.errors import CannotWrite, UsageError
from briefdesk.reading.source import STANDARD_INPUT


def say(text: str | bytes) -> None:
    """To standard output, at once. Raises `CannotWrite`; `BrokenPipeError` where the reader has had enough."""
    try:
        if isinstance(text, bytes):
            sys.stdout.flush()
            cast(TextIOWrapper, sys.stdout).buffer.write(text)
        else:
            sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _cannot_write("The standard output", error) from None


def _cannot_write(name: str, error: OSError) -> CannotWrite:
    return CannotWrite(name=name, reason=os.strerror(error.errno or 0).lower())


class Outputs:
    """`target` is "" for standard output, a folder, or a file where there is one input.

    Several inputs need a folder, which is made if it is missing. Inputs of the same stem get `-2`, `-3`, ... No input
    is ever overwritten, nor what is read `beside` them.
    """

    def __init__(self, target: str, extension: str, inputs: Sequence[str], beside: Sequence[str] = ()) -> None:
        self._target = Path(target) if target else None
        self._extension = extension
        self._inputs = [Path(name) for name in (*inputs, *beside) if name != STANDARD_INPUT]
        self._in_folder = len(inputs) > 1 or target.endswith(("/", os.sep)) or Path(target).is_dir()
        self._used: set[str] = set()
        if self._in_folder and self._target is not None and self._is_meant_as_file(self._target):
            raise UsageError(problem="With several inputs --output must be a folder.")

    def _is_meant_as_file(self, target: Path) -> bool:
        return target.is_file() or (target.suffix == f".{self._extension}" and not target.is_dir())

    def write(self, source: str, made: str | bytes) -> None:
        """Raises `CannotWrite`; a half-written file never replaces a good one."""
        path = self._path(source)
        if path is None:
            say(made)
            return
        try:
            if path.exists() and any(known.exists() and path.samefile(known) for known in self._inputs):
                raise CannotWrite(name=path.name, reason="it is one of the articles")
            if path.exists() and not os.access(path, os.W_OK):
                raise CannotWrite(name=path.name, reason="it is protected against writing")
            if self._in_folder:
                path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, made.encode("utf-8") if isinstance(made, str) else made)
        except OSError as error:
            raise _cannot_write(path.name, error) from None

    def _path(self, source: str) -> Path | None:
        """`None` for standard output."""
        if self._target is None or not self._in_folder:
            return self._target
        stem = "standard-input" if source == STANDARD_INPUT else Path(source).stem
        names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
        name = next(name for name in names if name.casefold() not in self._used)
        self._used.add(name.casefold())  # some file systems take "A" and "a" for one name
        return self._target / f"{name}.{self._extension}"
