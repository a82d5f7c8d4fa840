"""The converting process: one request on standard input, one answer on standard output, then the end.

request   a line of JSON (`Request`); after it the input stays open, and its end ends the process
answer    JSON (`Answer`): nothing where all went well, or an error by code and parameters
"""

from __future__ import annotations

import errno
import os
import sys
import threading
from pathlib import Path
from typing import Literal

from msgspec import Struct

from briefdesk.cards import ModelCard
from briefdesk.codec import from_json, to_json
from briefdesk.errors import BriefDeskError, CannotWrite, ConversionFailed, RanOutOfMemory
from briefdesk.events import Failed
from briefdesk.log import fault
from briefdesk.offline import refuse_connections
from briefdesk.processes import claim_stdout


class Request(Struct, frozen=True):
    """Paths of folders: `originals` as published, `target` to be made."""

    originals: str
    target: str
    card: ModelCard
    quantization: Literal["int8", "float32"] = "int8"


class Answer(Struct, frozen=True):
    """`fault`: where something unexpected happened, for the log of the one who asked."""

    failure: Failed | None = None
    fault: str = ""


def main() -> int:
    """Serve one request and return the exit status."""
    refuse_connections()
    replies = claim_stdout()
    line = sys.stdin.buffer.readline()
    if not line:
        return 0
    request = from_json(line, Request)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    replies.write(to_json(_answer(request)))
    replies.flush()
    return 0


def _end_with_the_parent() -> None:
    """Its input ends when the parent does, whatever became of it. Read past Python's own buffer, which has a lock."""
    while os.read(0, 1024):
        pass
    os._exit(1)


def _answer(request: Request) -> Answer:
    """Convert; say what went wrong."""
    try:
        from briefdesk.runtimes.convert_text import convert  # noqa: PLC0415  # takes seconds: it brings in torch

        convert(Path(request.originals), Path(request.target), request.card, request.quantization)
    except BriefDeskError as error:
        return _failed(error, error.__cause__ if isinstance(error, ConversionFailed) else None)
    except MemoryError:
        return _failed(RanOutOfMemory(model=request.card.name))
    except OSError as error:
        if error.errno == errno.ENOSPC:
            return _failed(CannotWrite(name=request.card.name, reason="the disk is full"))
        reason = f"a file cannot be read or written ({error.strerror})"
        return _failed(ConversionFailed(model=request.card.name, reason=reason), error)
    except Exception as error:
        reason = f"a fault in the converter ({type(error).__name__})"
        return _failed(ConversionFailed(model=request.card.name, reason=reason), error)
    return Answer()


def _failed(error: BriefDeskError, cause: BaseException | None = None) -> Answer:
    return Answer(Failed(error.code, error.params), "" if cause is None else fault(cause))
