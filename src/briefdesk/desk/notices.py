"""What is told above a pane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefdesk.errors import BriefDeskError

Side = Literal["original", "brief"]
Code = Literal[
    "failed", "lost", "no-worker", "no-text", "few-words", "mended", "restored", "restored-before", "not-kept",
    "edits-kept", "not-revised", "not-exported", "not-printed",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell above a pane. `kept`: an article was open and still is; `ready`: what of its brief is there.

    `code`: "failed" (with its `error`), "lost" (the worker ended by itself), "no-worker" (it does not start),
    "no-text" (nothing to paste), "few-words" (too little of it to take the place of an article), "mended" (stored
    settings were no good: `fields`, by their names), "restored" (a crash had left it
    behind), "restored-before" (so it had, but another article was opened meanwhile), "not-kept" (it could not be
    written, for its `error`), "edits-kept" (another summary took the place of an edited one), "not-revised" (an edit
    was not checked, or not translated: of its `error`, else because the worker ended by itself), "not-exported" (with
    its `error`), "not-printed".
    """

    code: Code
    side: Side
    kept: bool
    error: BriefDeskError | None = None
    ready: Literal["", "key-sentences", "summary"] = ""
    fields: tuple[str, ...] = ()
