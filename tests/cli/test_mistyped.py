"""A word that is neither a command nor a file opens no window."""

from __future__ import annotations

from tests.commands import briefdesk


def test_it_is_said() -> None:
    result = briefdesk("frobnicate")
    assert (result.returncode, result.stdout) == (3, b"")
    assert result.stderr.decode().splitlines() == [
        "briefdesk: There is no file “frobnicate”, and no such command.",
        "Try: briefdesk --help",
    ]
