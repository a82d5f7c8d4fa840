"""The models process has a network while a download runs that a person has asked for, and never else."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import socket
from briefdesk.errors import NetworkRefused
from briefdesk.offline import refuse_connections

downloading = False
refuse_connections(unless=lambda: downloading)
listener = socket.create_server(("127.0.0.1", 0))

def reachable():
    try:
        socket.create_connection(listener.getsockname(), 1).close()
    except NetworkRefused:
        return False
    return True

print(reachable())
downloading = True
print(reachable())
downloading = False
print(reachable())
"""


def test_connections_are_refused_but_while_a_download_runs() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "True", "False"]
