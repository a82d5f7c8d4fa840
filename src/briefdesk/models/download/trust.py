"""Whom this laptop trusts: what its system trusts, and the certificates that a company names in the environment."""

from __future__ import annotations

import logging
import os
import ssl
from pathlib import Path

import truststore

log = logging.getLogger(__name__)
_FILES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
_FOLDERS = ("SSL_CERT_DIR",)


def system_trust() -> ssl.SSLContext:
    """Checks certificates and host names with the system's own list.

    On Linux OpenSSL takes `SSL_CERT_FILE` *instead* of that list; here it comes on top, as on the other systems.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    defaults = ssl.get_default_verify_paths()
    system = [path for path in map(Path, (defaults.openssl_cafile, defaults.openssl_capath)) if path.exists()]
    places = {path.resolve(): "OpenSSL" for path in system}
    for name in (*_FILES, *_FOLDERS):
        places |= {path.resolve(): name for path in _places(name)}
    for path, name in places.items():  # each once: a list takes a tenth of a second
        _trust(context, path, name)
    return context


def _places(name: str) -> list[Path]:
    value = os.environ.get(name, "")
    return [Path(place) for place in (value.split(os.pathsep) if name in _FOLDERS else [value]) if place]


def _trust(context: ssl.SSLContext, path: Path, name: str) -> None:
    """A list that cannot be read is told, and the others hold: the connection fails later, if it needs that list."""
    try:
        if path.is_dir():
            context.load_verify_locations(capath=path)
        else:
            context.load_verify_locations(cafile=path)
    except OSError:  # ssl.SSLError is one
        log.warning("The certificates that %s names cannot be read.", name)
