"""Build the .qm files that the window reads from the .ts files that people write. Fast where nothing has changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import PySide6

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"


def build(folder: Path = FOLDER) -> list[Path]:
    """Those that were missing or older than their source. A half-written one never takes the place of a good one."""
    lrelease = Path(PySide6.__file__).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")
    built = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            growing = target.with_name(f"{target.name}.{os.getpid()}")
            subprocess.run([lrelease, "-silent", str(source), "-qm", str(growing)], check=True)
            growing.replace(target)
            built.append(target)
    return built


if __name__ == "__main__":
    for made in build():
        print(f"Built {made}.")
