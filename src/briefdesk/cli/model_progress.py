"""Progress of a model on its way in or out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

from briefdesk.cli.progress import Bar
from briefdesk.models.install import InstallProgress
from briefdesk.models.transfer import TransferProgress

ModelProgress = InstallProgress | TransferProgress
_PHASES = {
    "downloading": "Downloading",
    "copying": "Copying",
    "unpacking": "Unpacking",
    "checking": "Checking",
    "optimising": "Optimising",
}


def printer(stream: TextIO) -> Callable[[ModelProgress], None]:
    """A sink that draws a bar on a terminal, and nothing where the output is piped."""
    bar = Bar(stream)
    return (lambda progress: _show(bar, progress)) if stream.isatty() else lambda _progress: None


def _show(bar: Bar, progress: ModelProgress) -> None:
    words = f" {progress.done / 1e6:.0f} of {progress.total / 1e6:.0f} MB"
    if isinstance(progress, InstallProgress) and progress.speed is not None:
        words += f", {progress.speed / 1e6:.1f} MB/s"
    if isinstance(progress, InstallProgress) and progress.seconds_left is not None:
        words += f", {_duration(progress.seconds_left)} left"
    bar.draw(_PHASES[progress.phase], progress.done, progress.total, words)


def _duration(seconds: float) -> str:
    return f"about {round(seconds)} s" if seconds < 90 else f"about {round(seconds / 60)} min"
