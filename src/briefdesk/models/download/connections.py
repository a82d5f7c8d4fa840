"""Connections as this laptop is set up: its certificates, its proxies, redirects that stay safe.

Nothing goes out but the address, a byte range and "BriefDesk/<version>": no cookies, no account, nothing of the person.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import HTTPError

from briefdesk import __version__
from briefdesk.addresses import host_of, is_safe, with_scheme
from briefdesk.errors import ServerTrouble
from briefdesk.models.download.failures import Trouble, of_exception
from briefdesk.models.download.plan import Options
from briefdesk.models.download.trust import system_trust

logging.getLogger("urllib3").setLevel(logging.CRITICAL)  # its lines hold whole addresses, signatures included
_HEADERS = {"User-Agent": f"BriefDesk/{__version__}", "Accept-Encoding": "identity"}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_HOPS = 10


@dataclass(frozen=True, slots=True)
class Request:
    """`file`: what a person knows it by."""

    url: str
    file: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Head:
    """The answer before its contents. `host`: who gave it. `linked`: the digest that the hub named on the way."""

    status: int
    headers: Mapping[str, str]
    host: str
    linked: str = ""


class Connections:
    """Close it after use. May be used from several threads. `answered`: whether any server ever has."""

    def __init__(self, options: Options) -> None:
        self._proxy = options.proxy
        self._timeout = urllib3.Timeout(connect=options.connect_s, read=options.stall_s)
        self._managers: dict[tuple[str, bool], urllib3.PoolManager] = {}
        self.answered = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for manager in self._managers.values():
            manager.clear()

    def open(self, request: Request) -> tuple[Head, urllib3.BaseHTTPResponse]:
        """The answer at the end of all redirects. Raises `Trouble`. Blocks: see `line.Line`."""
        url, linked = request.url, ""
        for _ in range(_MOST_HOPS):
            host = host_of(url)
            try:
                response = self._get(url, request.headers)
            except (HTTPError, OSError, ValueError) as error:
                raise of_exception(error, host, request.file) from None
            self.answered = True
            linked = response.headers.get("X-Linked-ETag", linked)
            if response.status not in _REDIRECTS:
                return Head(response.status, response.headers, host, linked.strip('"')), response
            response.close()
            url = _onward(url, response.headers.get("Location", ""), request.file)
        raise Trouble(ServerTrouble(host=host_of(url), file=request.file, reason="it sends us in circles"), again=False)

    def _get(self, url: str, headers: Mapping[str, str]) -> urllib3.BaseHTTPResponse:
        proxy = proxy_for(url, self._proxy)
        tls = "https" in {urlsplit(url).scheme, urlsplit(proxy).scheme}
        return self._manager(proxy, tls=tls).request(
            "GET",
            url,
            headers={**_HEADERS, **headers},
            redirect=False,
            retries=False,
            timeout=self._timeout,
            preload_content=False,
            decode_content=False,
        )

    @cached_property
    def _context(self) -> ssl.SSLContext:
        """Made for the first connection that needs it: reading the lists takes time."""
        return system_trust()

    def _manager(self, proxy: str, *, tls: bool) -> urllib3.PoolManager:
        key = (proxy, tls)
        if key not in self._managers:
            self._managers[key] = self._new_manager(proxy, self._context if tls else None)
        return self._managers[key]

    def _new_manager(self, proxy: str, trust: ssl.SSLContext | None) -> urllib3.PoolManager:
        if not proxy:
            return urllib3.PoolManager(ssl_context=trust)
        parts = urlsplit(proxy)
        name = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else None
        return urllib3.ProxyManager(
            proxy,
            ssl_context=trust,
            proxy_ssl_context=trust,
            proxy_headers=urllib3.make_headers(proxy_basic_auth=name) if name else None,
        )


def proxy_for(url: str, chosen: str = "") -> str:
    """The proxy for an address: the chosen one, else that of the environment or the system; "" for none.

    Addresses that the environment or the system excepts from proxies are asked directly, whatever was chosen.
    """
    parts = urlsplit(url)
    if proxy_bypass(parts.netloc):
        return ""
    proxies = getproxies()
    return with_scheme(chosen or proxies.get(parts.scheme) or proxies.get("all") or "")


def _onward(url: str, location: str, file: str) -> str:
    """Where a redirect leads. Never from a safe address to one that is not."""
    try:
        target = urljoin(url, location)
        downgrade = urlsplit(url).scheme == "https" and urlsplit(target).scheme != "https"
    except ValueError:
        target, downgrade = "", True
    if not location or downgrade or not is_safe(target):
        raise Trouble(ServerTrouble(host=host_of(url), file=file, reason="it points to an unsafe address"), again=False)
    return target
