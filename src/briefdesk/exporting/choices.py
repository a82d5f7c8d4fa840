"""What of a brief goes out, and how its sentences are set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Content = Literal["both", "summary", "translation", "pairs", "sources"]
"""Summary, then translation; one of them; sentence beside sentence; the summary with the sentences it comes from."""
Style = Literal["paragraph", "bullets", "lines"]


@dataclass(frozen=True, slots=True)
class Choices:
    """What asks for a translation means the summary where there is none.

    `rows`: indexes of the summary sentences that go out, `None` for all. `head`: titles and credits.
    `numbers`: each sentence names those of the article that support it. `whole`: the translated article, too, where a
    translation goes out and all of its rows. `doubts`: what is to be verified; it goes with machine-written text
    unless a person asks for less. `provenance`: how it was made, by which models, from what.
    """

    content: Content = "both"
    style: Style = "bullets"
    rows: tuple[int, ...] | None = None
    head: bool = True
    numbers: bool = True
    whole: bool = True
    doubts: bool = True
    provenance: bool = True
