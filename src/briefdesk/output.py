"""Where the results of the command line go: standard output, one file, or one file an input in a folder."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from briefdesk.atomic import write_atomically
from briefdesk.errors import CannotWrite, UsageError
from briefdesk.reading.source import STANDARD_INPUT


class Outputs:
    """`target` is "" for standard output, a folder, or a file where there is one input.

    Several inputs need a folder, which is made if it is missing. Inputs of the same stem get `-2`, `-3`, ...
    """

    def __init__(self, target: str, extension: str, inputs: Sequence[str]) -> None:
        self._target = Path(target) if target else None
        self._extension = extension
        self._many = len(inputs) > 1
        self._used: Counter[str] = Counter()
        if self._many and self._target is not None and self._target.is_file():
            raise UsageError(problem="With several inputs --output must be a folder.")

    def write(self, source: str, text: str) -> None:
        """Raises `CannotWrite`; a half-written file never replaces a good one."""
        if self._target is None:
            sys.stdout.write(text)
            sys.stdout.flush()
            return
        path = self._path(source)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, text.encode("utf-8"))
        except OSError as error:
            raise CannotWrite(name=path.name, reason=os.strerror(error.errno or 0).lower()) from None

    def _path(self, source: str) -> Path:
        assert self._target is not None
        if not self._many and not self._target.is_dir():
            return self._target
        stem = "standard-input" if source == STANDARD_INPUT else Path(source).stem
        self._used[stem] += 1
        count = self._used[stem]
        return self._target / f"{stem}{'' if count == 1 else f'-{count}'}.{self._extension}"
