"""An output that cannot be written."""

from __future__ import annotations

from briefdesk.errors.base import BriefDeskError


class CannotWrite(BriefDeskError):
    code, exit_code = "cannot-write", 1
    template = "{name} cannot be written: {reason}."
    advice = "Choose another place; nothing was overwritten."


class NotEnoughSpace(CannotWrite):
    code = "not-enough-space"
    template = "{name} needs {needed_mb} MB of disk while it installs; {free_mb} MB are free in {folder}."
    advice = "Make room there, or remove a model with: briefdesk models remove ID"
