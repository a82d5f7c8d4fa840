"""What the guard of a process hears is told once, in order, whoever listens when."""

from __future__ import annotations

import subprocess
import sys
import threading

from briefdesk.attempts import MOST, Attempt, Attempts

PROGRAM = """
import contextlib, os, socket
from briefdesk.attempts import Attempts
from briefdesk.errors import NetworkRefused
from briefdesk.offline import refuse_connections
attempts = Attempts("worker")
refuse_connections(tell=attempts)
tries = (
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
    lambda: socket.socket(socket.AF_UNIX).connect(b"/tmp/there") if hasattr(socket, "AF_UNIX") else None,
    lambda: socket.getaddrinfo("example.org", 443),
    lambda: socket.gethostbyname("example.org"),
    lambda: socket.getnameinfo(("127.0.0.1", 9), 0),
)
for attempt in tries:
    with contextlib.suppress(NetworkRefused):
        attempt()
for each in attempts.kept:
    print(each.way, each.address, each.allowed, each.pid == os.getpid())
"""


def test_the_guard_tells_what_was_wanted() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == [
        "look-up 127.0.0.1 False True",  # before a connection, Python asks for the address of the address
        "datagram 127.0.0.1:9 False True",
        "connection /tmp/there False True",
        "look-up example.org False True",
        "look-up example.org False True",
        "look-up 127.0.0.1:9 False True",
    ]


def test_what_nobody_heard_is_told_first() -> None:
    attempts, heard = Attempts("reader"), list[Attempt]()
    attempts("connection", "one", False)
    attempts.listen(heard.append)
    attempts("look-up", "two", True)
    assert [(each.address, each.allowed) for each in heard] == [("one", False), ("two", True)]
    assert attempts.kept == ()


def test_it_hears_from_every_thread_and_does_not_go_on_for_ever() -> None:
    attempts = Attempts("worker")

    def try_often() -> None:
        for number in range(MOST):
            attempts("connection", str(number), False)

    threads = [threading.Thread(target=try_often) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(attempts.kept) == MOST
