"""What must never happen."""

from __future__ import annotations

from briefdesk.errors.base import BriefDeskError


class NetworkRefused(BriefDeskError):
    code, exit_code = "network-refused", 6
    template = "Something in BriefDesk tried to open a network connection; it was stopped."
    advice = "Please report this: no article may ever leave this laptop."


class UnexpectedFailure(BriefDeskError):
    code, exit_code = "unexpected", 1
    template = "BriefDesk hit a fault of its own ({kind})."
    advice = "Try again; with --debug the command line shows where it happened."
