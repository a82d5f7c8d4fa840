"""What went wrong on the network: the error that a person sees, and whether another try may help."""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from urllib3 import exceptions

from briefdesk.errors import AccessRefused, DownloadFailed, NoConnection, NotOnServer, ServerTrouble, UntrustedServer

_REFUSED = frozenset({401, 403, 451})
_GONE = frozenset({404, 410})
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504, 507, 509, 520, 521, 522, 523, 524})
_PROXY_WANTS_NAME = 407
_SIGN_IN = 511
_BAD_PROXY = (exceptions.ProxySchemeUnknown, exceptions.ProxySchemeUnsupported)
_UNREACHED = (exceptions.ProxyError, exceptions.NewConnectionError, exceptions.ConnectTimeoutError)
_NONSENSE = (exceptions.LocationParseError, exceptions.InvalidHeader, ValueError)
_SILENCE = (exceptions.ReadTimeoutError, TimeoutError)
_UNSAFE = (exceptions.SSLError, ssl.SSLError)
_REASONS = (
    (_SILENCE, "it went silent"),
    (_UNSAFE, "no safe connection comes about"),
    (_NONSENSE, "its answer makes no sense"),
)
_NUMBER = re.compile(r"[0-9]{1,15}")
WITHOUT_MIRROR = 'Not every mirror has every model. Try the hub itself (--mirror ""), or check the mirror\'s address.'
PORTAL = "it answers with a web page: the wifi may want you to sign in first"


class Trouble(Exception):
    """A request failed. `again`: another try may help, after `wait_s` seconds where the server asks for that."""

    def __init__(self, error: DownloadFailed, *, again: bool, wait_s: float | None = None) -> None:
        super().__init__(error.message)
        self.error = error
        self.again = again
        self.wait_s = wait_s


def of_status(status: int, headers: Mapping[str, str], host: str, file: str, longest_wait_s: float) -> Trouble:
    """What an answer other than the file means."""
    if status in _REFUSED:
        return Trouble(AccessRefused(host=host, file=file, status=status), again=False)
    if status in _GONE:
        return Trouble(NotOnServer(host=host, file=file, status=status), again=False)
    if status == _PROXY_WANTS_NAME:
        return Trouble(ServerTrouble(host="The proxy", file=file, reason="it wants a name and a password"), again=False)
    if status == _SIGN_IN:
        return Trouble(ServerTrouble(host=host, file=file, reason=PORTAL), again=False)
    wait_s = _retry_after(headers.get("Retry-After", ""))
    if status in _PASSING and wait_s is not None and wait_s > longest_wait_s:
        reason = f"it is busy and asks to come back in {max(1, round(wait_s / 60))} min"
        return Trouble(ServerTrouble(host=host, file=file, reason=reason), again=False)
    error = ServerTrouble(host=host, file=file, reason=f"answer {status}")
    return Trouble(error, again=status in _PASSING, wait_s=wait_s)


def of_mirror(trouble: Trouble, host: str) -> Trouble:
    """The same, said of a mirror: what it does not have, or not for everybody, others may have."""
    error = trouble.error
    if not isinstance(error, AccessRefused | NotOnServer):
        return trouble
    said = error.params | {"host": f"The mirror {host}", "instead": WITHOUT_MIRROR}
    return Trouble(type(error)(**said), again=False)


def of_exception(error: Exception, host: str, file: str) -> Trouble:
    """What an exception of the network means, before or after the answer began."""
    if _is_untrusted(error):
        return Trouble(UntrustedServer(host=host, file=file), again=False)
    if isinstance(error, _BAD_PROXY):
        reason = "the proxy that is set up here is of an unknown kind"
        return Trouble(DownloadFailed(file=file, reason=reason), again=False)
    if isinstance(error, exceptions.ProxyError) and str(_PROXY_WANTS_NAME) in str(error):
        return of_status(_PROXY_WANTS_NAME, {}, host, file, 0)
    if isinstance(error, _UNREACHED):
        whom = "the proxy that is set up here" if isinstance(error, exceptions.ProxyError) else host
        return Trouble(NoConnection(host=whom, file=file), again=True)
    reason = next((words for kinds, words in _REASONS if isinstance(error, kinds)), "the connection broke off")
    return Trouble(ServerTrouble(host=host, file=file, reason=reason), again=not isinstance(error, _NONSENSE))


def _is_untrusted(error: BaseException | None) -> bool:
    """urllib3 wraps what OpenSSL and the system say, sometimes twice."""
    for _ in range(5):
        if error is None:
            return False
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        inner = next((part for part in error.args if isinstance(part, BaseException)), None)
        error = inner or error.__cause__ or error.__context__
    return False


def number(text: str) -> int | None:
    """The number in a header. `None` for anything else, more digits than any size or time has included."""
    return int(text) if _NUMBER.fullmatch(text) else None


def _retry_after(text: str) -> float | None:
    """Seconds; the header holds seconds or a date. `None` where it makes no sense."""
    seconds = number(text.strip())
    if seconds is not None:
        return float(seconds)
    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, (moment - datetime.now(UTC)).total_seconds())
    except (ValueError, OverflowError):
        return None
