"""Run the real program in a process of its own, as a shell would."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def briefdesk(
    *arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """`briefdesk ARGUMENTS`; nothing it prints is a traceback, whatever happens."""
    command = [sys.executable, "-P", "-m", "briefdesk", *map(str, arguments)]
    result = subprocess.run(command, input=stdin, capture_output=True, check=False, cwd=cwd, timeout=120)
    assert b"Traceback" not in result.stderr, result.stderr.decode()
    assert b"Traceback" not in result.stdout
    return result
