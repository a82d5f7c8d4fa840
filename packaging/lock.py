"""Renew the lock files: what a fresh environment gets today from pyproject.toml, exact versions.

`torch` stays at one version: on Linux an open range would bring gigabytes of CUDA libraries.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PINNED = {"torch": "torch==2.13.0"}
HEAD = "# Exact versions for `make`. Renew with: make lock\n"


def main() -> int:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [PINNED.get(name.split(">")[0], name) for name in project["project"]["dependencies"]]
    build = ["editables", *project["build-system"]["requires"]]
    groups = project["dependency-groups"]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        known: set[str] = set()
        for name, packages in (("", wanted + build), ("-test", groups["test"]), ("-measure", groups["measure"])):
            known |= _lock(Path(folder), packages, ROOT / f"requirements{name}.lock", known)
    return 0


def _lock(environment: Path, packages: list[str], target: Path, known: set[str]) -> set[str]:
    """Install on top of what is there; write the lines that are new."""
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    pip = [str(scripts / "python"), "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", *packages], check=True)
    frozen = subprocess.run([*pip, "freeze"], check=True, capture_output=True, text=True).stdout
    # A build of torch for the CPU calls itself 2.13.0+cpu; the release without the tag asks for it everywhere.
    lines = {line.partition("+")[0] if line.startswith("torch==") else line for line in frozen.splitlines() if line}
    target.write_text(HEAD + "\n".join(sorted(lines - known, key=str.lower)) + "\n", "utf-8")
    return lines


if __name__ == "__main__":
    sys.exit(main())
