"""Whom a download trusts, how it leaves the network of a company, and that an article's process cannot do it at all."""

from __future__ import annotations

import contextlib
import logging
import os
import select
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from briefdesk.errors import DownloadFailed, NoConnection, ServerTrouble, UntrustedServer, UsageError
from tests.models.downloads import CONTENTS, REPOSITORY, WEIGHTS, fetch, files_in, plan
from tests.models.hub import CERTIFICATE, Cut, Hub, RedirectTo

CERTIFICATE_HASH = "2a3f957f"
"""`openssl x509 -hash`: the name by which OpenSSL finds a certificate in a folder."""
OFFLINE = """
import sys
from pathlib import Path
from briefdesk.cancel import CancelToken
from briefdesk.errors import NetworkRefused
from briefdesk.models.catalogue import RemoteFile
from briefdesk.models.download import Options, Plan, download
from briefdesk.offline import refuse_connections
refuse_connections()
endpoint, repository, revision, folder = sys.argv[1:]
plan = Plan("a-model", repository, revision, (RemoteFile("config.json"),))
try:
    download(plan, Path(folder), print, CancelToken(), Options(hub=endpoint))
except NetworkRefused:
    print("refused")
"""


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        hub.add(REPOSITORY, CONTENTS)
        yield hub


@pytest.fixture
def safe_hub() -> Iterator[Hub]:
    with Hub(tls=True) as hub:
        hub.add(REPOSITORY, CONTENTS)
        yield hub


def test_an_unknown_authority_is_not_trusted(safe_hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(UntrustedServer, match=r"127\.0\.0\.1"):
        fetch(safe_hub, tmp_path)
    assert safe_hub.answers == []
    assert files_in(tmp_path) == {}


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "SSL_CERT_DIR"])
def test_a_company_names_its_certificate(safe_hub: Hub, tmp_path: Path, name: str) -> None:
    place = CERTIFICATE
    if name == "SSL_CERT_DIR":
        place = tmp_path / "certificates"
        place.mkdir()
        (place / f"{CERTIFICATE_HASH}.0").write_bytes(CERTIFICATE.read_bytes())
    fetch(safe_hub, tmp_path / "parts", environment={name: str(place)})
    assert files_in(tmp_path / "parts") == CONTENTS


def test_certificates_that_cannot_be_read_are_told(
    safe_hub: Hub, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(UntrustedServer):
        fetch(safe_hub, tmp_path, environment={"REQUESTS_CA_BUNDLE": str(tmp_path / "none.pem")})
    assert "REQUESTS_CA_BUNDLE" in caplog.text


def test_never_from_https_to_http(safe_hub: Hub, hub: Hub, tmp_path: Path) -> None:
    """Not even where http would do: the hub on this machine."""
    what = plan()
    target = f"{hub.endpoint}/{REPOSITORY}/resolve/{what.revision}/{WEIGHTS}"
    safe_hub.misbehave(WEIGHTS, RedirectTo(target))
    with pytest.raises(ServerTrouble, match="unsafe address"):
        fetch(safe_hub, tmp_path, what=what, environment={"SSL_CERT_FILE": str(CERTIFICATE)})
    assert hub.answers == []


def test_https_asked_of_a_server_that_has_none(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(ServerTrouble, match="no safe connection"):
        fetch(hub, tmp_path, hub=hub.endpoint.replace("http:", "https:"))


def test_a_resume_over_https(safe_hub: Hub, tmp_path: Path) -> None:
    safe_hub.misbehave(WEIGHTS, Cut(400_000))
    fetch(safe_hub, tmp_path, environment={"SSL_CERT_FILE": str(CERTIFICATE)})
    assert files_in(tmp_path) == CONTENTS
    assert safe_hub.sent[WEIGHTS] == len(CONTENTS[WEIGHTS])


def test_a_proxy(hub: Hub, tmp_path: Path) -> None:
    """Nobody else could reach that address."""
    fetch(hub, tmp_path, hub="http://127.0.0.9:9", environment={"http_proxy": f"127.0.0.1:{hub.port}"})
    assert files_in(tmp_path) == CONTENTS
    assert all(answer.target.startswith("http://") for answer in hub.answers)
    assert {answer.headers["Host"] for answer in hub.answers} == {"127.0.0.9:9", f"localhost:{hub.port}"}


def test_a_proxy_that_wants_a_name_gets_it(hub: Hub, tmp_path: Path) -> None:
    proxy = f"http://me:p%40ss@127.0.0.1:{hub.port}"
    fetch(hub, tmp_path, hub="http://127.0.0.9:9", environment={"http_proxy": proxy})
    assert {answer.headers["Proxy-Authorization"] for answer in hub.answers} == {"Basic bWU6cEBzcw=="}


@pytest.mark.parametrize("scheme", ["", "http://"])
def test_a_chosen_proxy_takes_the_place_of_the_systems(hub: Hub, tmp_path: Path, scheme: str) -> None:
    nobody = {"http_proxy": "http://127.0.0.1:9"}
    fetch(hub, tmp_path, hub="http://127.0.0.9:9", environment=nobody, proxy=f"{scheme}127.0.0.1:{hub.port}")
    assert files_in(tmp_path) == CONTENTS
    assert "127.0.0.9:9" in {answer.headers["Host"] for answer in hub.answers}


def test_what_the_system_excepts_from_proxies_stays_excepted(hub: Hub, tmp_path: Path) -> None:
    fetch(hub, tmp_path, environment={"no_proxy": "*"}, proxy="http://127.0.0.1:9")
    assert files_in(tmp_path) == CONTENTS


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "http://", "http://host:port", "host:0", "http://[::1"])
def test_a_chosen_proxy_that_is_none_is_refused_at_once(hub: Hub, tmp_path: Path, proxy: str) -> None:
    with pytest.raises(UsageError, match="proxy"):
        fetch(hub, tmp_path, proxy=proxy)
    assert hub.answers == []


@pytest.mark.parametrize("exception", ["127.0.0.1,localhost", "*"])
def test_no_proxy(hub: Hub, tmp_path: Path, exception: str) -> None:
    fetch(hub, tmp_path, environment={"http_proxy": "http://127.0.0.1:9", "no_proxy": exception})
    assert files_in(tmp_path) == CONTENTS


def test_a_proxy_that_is_not_there(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(NoConnection, match="proxy"):
        fetch(hub, tmp_path, environment={"http_proxy": "http://me:secret@127.0.0.1:9"})


def test_a_proxy_of_an_unknown_kind(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(DownloadFailed, match="unknown kind"):
        fetch(hub, tmp_path, environment={"all_proxy": "socks5://127.0.0.1:9"})


def test_https_through_a_tunnel(safe_hub: Hub, tmp_path: Path) -> None:
    """The proxy sees who is spoken to, not what is said; the certificate is the hub's."""
    with _Tunnel() as tunnel:
        environment = {"https_proxy": f"http://127.0.0.1:{tunnel.server_port}"}
        with pytest.raises(UntrustedServer):
            fetch(safe_hub, tmp_path, environment=environment)
        fetch(safe_hub, tmp_path, environment={**environment, "SSL_CERT_FILE": str(CERTIFICATE)})
    assert files_in(tmp_path) == CONTENTS
    assert set(tunnel.asked) == {f"127.0.0.1:{safe_hub.port}", f"localhost:{safe_hub.port}"}


def test_a_tunnel_that_wants_a_name(safe_hub: Hub, tmp_path: Path) -> None:
    with _Tunnel(answer=407) as tunnel, pytest.raises(ServerTrouble, match="a name and a password"):
        fetch(safe_hub, tmp_path, environment={"https_proxy": f"http://127.0.0.1:{tunnel.server_port}"})


def test_log_lines_hold_no_address_with_a_query(hub: Hub, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    hub.misbehave(WEIGHTS, Cut(1000, times=1))
    fetch(hub, tmp_path)
    assert "Trying again" in caplog.text
    assert "signature" not in caplog.text
    assert "?" not in caplog.text


def test_a_process_that_sees_articles_cannot_download(hub: Hub, tmp_path: Path) -> None:
    arguments = [hub.endpoint, REPOSITORY, plan().revision, str(tmp_path / "parts")]
    environment = {**os.environ, "no_proxy": "*"}
    result = subprocess.run(
        [sys.executable, "-c", OFFLINE, *arguments], check=True, capture_output=True, text=True, env=environment
    )
    assert result.stdout == "refused\n"
    assert hub.answers == []
    assert not (tmp_path / "parts").exists()


class _Tunnel(ThreadingHTTPServer):
    """A company's proxy for https."""

    daemon_threads = False

    def __init__(self, answer: int = 200) -> None:
        super().__init__(("127.0.0.1", 0), _TunnelEnd)
        self.answer = answer
        self.asked: list[str] = []
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,))

    def __enter__(self) -> _Tunnel:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()


class _TunnelEnd(BaseHTTPRequestHandler):
    server: _Tunnel

    def log_message(self, *_: object) -> None:
        pass

    def do_CONNECT(self) -> None:
        self.server.asked.append(self.path)
        self.send_response_only(self.server.answer)
        self.end_headers()
        if self.server.answer != 200:
            return
        host, port = self.path.split(":")
        with socket.create_connection((host, int(port))) as far, contextlib.suppress(OSError):
            ends = {self.connection: far, far: self.connection}
            while True:
                ready, _, _ = select.select(list(ends), [], [], 5)
                for end in ready:
                    data = end.recv(65536)
                    if not data:
                        return
                    ends[end].sendall(data)
