"""Addresses on the network: which may be asked, and what their servers are called."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def is_safe(url: str) -> bool:
    """Whether nobody on the way can change what comes from there: https, or this very machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and _is_this_machine(host or "")))


def is_proxy(url: str) -> bool:
    """Whether it can be the address of a proxy, which may be written without its http://."""
    try:
        parts = urlsplit(with_scheme(url))
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number
        return False


def with_scheme(proxy: str) -> str:
    """As browsers and systems write proxies, a name and a port are enough."""
    return proxy if "://" in proxy or not proxy else f"http://{proxy}"


def host_of(url: str) -> str:
    """The name of the server in an address, for a person."""
    try:
        return urlsplit(url).hostname or "the server"
    except ValueError:
        return "the server"


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
