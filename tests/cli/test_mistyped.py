"""A word that is neither a command nor a file opens no window; a file that is gone is told of in the window."""

from __future__ import annotations

import pytest

from briefdesk import __main__ as program
from tests.commands import briefdesk


def test_it_is_said() -> None:
    result = briefdesk("frobnicate")
    assert (result.returncode, result.stdout) == (3, b"")
    assert result.stderr.decode().splitlines() == [
        "briefdesk: There is no file “frobnicate”, and no such command.",
        "Try: briefdesk --help",
    ]


@pytest.mark.parametrize("arguments", [[], ["gone.txt"], ["/gone/article"], ["one", "two"]])
def test_anything_else_is_for_the_window(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr(program, "window", lambda files: opened.append(files) or 0)
    assert program.main(arguments) == 0
    assert opened == [arguments]
