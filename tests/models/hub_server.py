"""The HTTP side of the test hub: addresses, ranges, redirects, and the misbehaviour."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import re
import socket
import ssl
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from urllib3 import HTTPHeaderDict

from tests.models import hub_tricks as tricks

if TYPE_CHECKING:
    from tests.models.hub import Hub

CERTIFICATE = Path(__file__).parent / "hub_certificate.pem"
LISTING = "(listing)"
"""The name under which the listing counts, and can be made to misbehave."""
KEY = Path(__file__).parent / "hub_key.pem"
PORTAL_PAGE = b"<!doctype html><title>Welcome to the hotel</title><p>Please sign in."
ENDLESS = 256 * 1024 * 1024
"""Bytes that come where no end comes: more than any system holds in its buffers."""
_PIECE = 16 * 1024
_FILE = re.compile(r"/(?P<cdn>cdn/)?(?P<repository>.+)/resolve/(?P<revision>[0-9a-f]+)/(?P<path>.+)")
_TREE = re.compile(r"/api/models/(?P<repository>.+)/tree/(?P<revision>[0-9a-f]+)")


@dataclass
class Answer:
    """What came and what went. `target`: as it stood in the request line. `sent`: bytes of the contents so far."""

    path: str
    target: str
    headers: Mapping[str, str]
    status: int
    sent: int = 0


@dataclass
class Repository:
    revision: str
    files: dict[str, bytes]


class HubServer(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True

    def __init__(self, hub: Hub, *, tls: bool) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hub = hub
        self._open: set[socket.socket] = set()
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE, KEY)
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Close the connections that a client holds open without a request."""
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RD)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up, or that does not trust us, is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # headers and contents are two writes: the second would wait 40 ms
    server: HubServer

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        """An address in full is what a proxy is asked for: the hub is one, too, for itself."""
        parts = urlsplit(self.path)
        path = unquote(parts.path)
        if tree := _TREE.fullmatch(path):
            self._listing(tree["repository"], tree["revision"], parts.query)
        elif file := _FILE.fullmatch(path):
            self._file(file["repository"], file["revision"], file["path"], on_cdn=bool(file["cdn"]))
        elif (plain := path.removeprefix("/")) in self.server.hub.plain:
            self._plain(plain)
        else:
            self._refuse("", 404)

    def _listing(self, repository: str, revision: str, query: str) -> None:
        hub = self.server.hub
        if self._misbehaves_at_once(LISTING, trick := hub.take_trick(LISTING)):
            return
        files = self._repository(repository, revision)
        if files is None:
            self._refuse(LISTING, 404)
            return
        start = int(parse_qs(query).get("cursor", ["0"])[0])
        lines = [_line(path, data, large=hub.is_large(data)) for path, data in sorted(files.items())]
        headers = {"Content-Type": "application/json"}
        if start + hub.page < len(lines):
            base = f"{hub.endpoint}{urlsplit(self.path).path}"
            headers["Link"] = f'<{base}?recursive=true&cursor={start + hub.page}>; rel="next"'
        self._contents(LISTING, json.dumps(lines[start : start + hub.page]).encode(), headers, trick)

    def _file(self, repository: str, revision: str, path: str, *, on_cdn: bool) -> None:
        hub = self.server.hub
        files = self._repository(repository, revision)
        if files is None or path not in files:
            self._refuse(path, 404)
            return
        data = files[path]
        large, digest = hub.is_large(data), hashlib.sha256(data).hexdigest()
        etag = f'"{digest if large else blob(data)}{hub.etags}"'
        headers = {"X-Repo-Commit": revision, "Accept-Ranges": "bytes", "Content-Type": "text/plain; charset=utf-8"}
        if large and not on_cdn:
            if self._misbehaves_at_once(path, hub.peek_trick(path)):
                hub.take_trick(path)
                return
            headers |= {"X-Linked-Size": str(len(data)), "X-Linked-ETag": f'"{digest}"'}
            place = f"{hub.cdn}/{repository}/resolve/{revision}/{quote(path)}?signature=secret"
            self._answer(path, 302, headers | {"Location": place, "Content-Length": "0"})
            return
        if large:
            headers["Content-Type"] = "application/octet-stream"
        trick = hub.take_trick(path)
        if not self._misbehaves_at_once(path, trick):
            self._contents(path, data, headers | {"ETag": etag}, trick)

    def _plain(self, path: str) -> None:
        """A file at an address of its own: no redirect, and no digest in the headers."""
        hub = self.server.hub
        trick = hub.take_trick(path)
        if not self._misbehaves_at_once(path, trick):
            headers = {"Accept-Ranges": "bytes", "Content-Type": "application/octet-stream"}
            self._contents(path, hub.plain[path], headers, trick)

    def _repository(self, name: str, revision: str) -> dict[str, bytes] | None:
        known = self.server.hub.repositories.get(name)
        return known.files if known and known.revision == revision else None

    def _misbehaves_at_once(self, path: str, trick: tricks.Trick | None) -> bool:
        """Tricks that need no file."""
        if isinstance(trick, tricks.Status):
            self._refuse(path, trick.status, {"Retry-After": trick.retry_after} if trick.retry_after else {})
        elif isinstance(trick, tricks.RedirectTo):
            self._answer(path, 302, {"Location": trick.url, "Content-Length": "0"})
        elif isinstance(trick, tricks.Portal):
            headers = {"Content-Length": str(len(PORTAL_PAGE))} | ({"Content-Type": trick.kind} if trick.kind else {})
            self._answer(path, 200, headers, PORTAL_PAGE, counted=False)
        else:
            return False
        return True

    def _contents(self, path: str, data: bytes, headers: dict[str, str], trick: tricks.Trick | None) -> None:
        if isinstance(trick, tricks.WrongBytes):
            data = data[:-1] + bytes([data[-1] ^ 1])
        start, status = self._start(len(data), trick)
        if status == 416:
            self._answer(path, status, {"Content-Range": f"bytes */{len(data)}", "Content-Length": "0"})
            return
        body = data[start:]
        if status == 206:
            body = body[: trick.most] if isinstance(trick, tricks.ShortRange) else body
            headers["Content-Range"] = f"bytes {start}-{start + len(body) - 1}/{len(data)}"
        if isinstance(trick, tricks.Oversize):
            body += bytes(1000)
        chunked = isinstance(trick, tricks.Chunked) or (isinstance(trick, tricks.Oversize) and not trick.announced)
        headers |= {"Transfer-Encoding": "chunked"} if chunked else {"Content-Length": str(len(body))}
        if isinstance(trick, tricks.Headers):
            headers[trick.name] = trick.value
        self._answer(path, status, headers, body, trick=trick, chunked=chunked)

    def _start(self, size: int, trick: tricks.Trick | None) -> tuple[int, int]:
        """The first byte that is sent, and the status."""
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked is None or isinstance(trick, tricks.IgnoreRanges):
            return 0, 200
        if isinstance(trick, tricks.WrongRange):
            return int(asked[1]) // 2, 206
        return int(asked[1]), 206 if int(asked[1]) < size else 416

    def _refuse(self, path: str, status: int, headers: Mapping[str, str] | None = None) -> None:
        body = b"no"
        self._answer(path, status, {"Content-Length": str(len(body)), **(headers or {})}, body, counted=False)

    def _answer(
        self,
        path: str,
        status: int,
        headers: Mapping[str, str],
        body: bytes = b"",
        *,
        trick: tricks.Trick | None = None,
        chunked: bool = False,
        counted: bool = True,
    ) -> None:
        answer = Answer(path, self.path, HTTPHeaderDict(self.headers.items()), status)
        self.server.hub.note(answer)
        try:
            self.send_response_only(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            for piece in self._pieces(body, trick):
                # Counted first: whoever has got it may look at once.
                self.server.hub.count(answer, len(piece) if counted else 0)
                self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
            if chunked:
                self.wfile.write(b"0\r\n\r\n")
        except OSError:  # the client has hung up
            self.close_connection = True

    def _pieces(self, body: bytes, trick: tricks.Trick | None) -> Iterator[bytes]:
        """The body as far as it is sent at all."""
        hub = self.server.hub
        whole = len(body)
        if isinstance(trick, tricks.Cut | tricks.Stall | tricks.IgnoreRanges) and trick.after is not None:
            whole = min(whole, trick.after)
            self.close_connection = True
        began = time.monotonic()
        for at in range(0, whole, _PIECE):
            yield body[at : min(at + _PIECE, whole)]
            if isinstance(trick, tricks.Slow):
                hub.closing.wait(max(0.0, began + (at + _PIECE) / trick.speed - time.monotonic()))
        if isinstance(trick, tricks.Stall):
            hub.closing.wait(trick.seconds)
        if isinstance(trick, tricks.Oversize) and not trick.announced:
            yield from itertools.repeat(bytes(_PIECE), ENDLESS // _PIECE)


def blob(data: bytes) -> str:
    """The SHA-1 under which git keeps a file."""
    return hashlib.sha1(b"blob %d\0%b" % (len(data), data)).hexdigest()


def _line(path: str, data: bytes, *, large: bool) -> dict[str, object]:
    """A line of the hub's listing. The blob of a large file is a pointer to it."""
    line: dict[str, object] = {"type": "file", "oid": blob(data), "size": len(data), "path": path}
    if large:
        digest = hashlib.sha256(data).hexdigest()
        pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{digest}\nsize {len(data)}\n".encode()
        line["oid"] = blob(pointer)
        line["lfs"] = {"oid": digest, "size": len(data), "pointerSize": len(pointer)}
    return line
