"""No process that sees an article opens a connection."""

from __future__ import annotations

import subprocess
import sys

import pytest

TRY = """
import socket
from briefdesk.errors import NetworkRefused
from briefdesk.offline import refuse_connections
refuse_connections()
try:
    {attempt}
except NetworkRefused:
    print("refused")
"""


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('example.org', 443)",
        "socket.gethostbyname('example.org')",
        "socket.gethostbyaddr('127.0.0.1')",
        "socket.getnameinfo(('127.0.0.1', 9), 0)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
    ],
)
def test_every_way_out_is_refused(attempt: str) -> None:
    program = [sys.executable, "-c", TRY.format(attempt=attempt)]
    result = subprocess.run(program, check=False, capture_output=True, text=True)
    assert result.stdout == "refused\n", result.stderr
