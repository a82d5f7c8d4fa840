"""The network, or what is at its other end."""

from __future__ import annotations

from typing import ClassVar

from briefdesk.errors.base import BriefDeskError


class DownloadFailed(BriefDeskError):
    code, exit_code = "download-failed", 6
    template = "The download of {file} failed: {reason}."
    advice = "Try again: what has arrived is kept."


class NoConnection(DownloadFailed):
    code = "no-connection"
    template = "There is no connection to {host}."
    advice = "Check the network and try again: what has arrived is kept."


class UntrustedServer(DownloadFailed):
    code = "untrusted-server"
    template = "{host} could not prove who it is: its certificate is not trusted here."
    advice = "On a company network ask for its certificate; in a hotel, sign in to the wifi first."


class AccessRefused(DownloadFailed):
    code = "access-refused"
    template, advice = "{host} does not give {file} to everybody (answer {status}).", "{instead}"
    defaults: ClassVar[dict[str, str]] = {"instead": "Its owner wants an account or a consent. Choose another model."}


class NotOnServer(DownloadFailed):
    code = "not-on-server"
    template, advice = "{host} does not have {file} (answer {status}).", "{instead}"
    defaults: ClassVar[dict[str, str]] = {
        "instead": "It may have been withdrawn. Choose another model, or check the mirror's address."
    }


class ServerTrouble(DownloadFailed):
    code = "server-trouble"
    template = "{host} does not deliver {file} now ({reason})."
    advice = "Try again later: what has arrived is kept."
