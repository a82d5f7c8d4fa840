"""Every measurement, one after the other, each in a process of its own.

    python -m evaluation --data DIR

Ends with 1 if a figure is on the wrong side of its bound in `floors.toml` or a measurement failed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from evaluation.common import data_folder

MEASUREMENTS = (
    *("documents", "encodings", "pages", "boilerplate", "languages", "sentences"),
    *("summaries", "evidence", "facts_in_summaries", "facts_in_translations", "lengths"),
)
WITHOUT_DATA = ("pdf_paragraphs", "rewritten_evidence")


def main() -> int:
    folder = data_folder(__doc__ or "")
    wrong = [name for name in MEASUREMENTS if not _holds(name, "--data", str(folder.resolve()))]
    wrong += [name for name in WITHOUT_DATA if not _holds(name)]
    print(f"\nBroken or failed: {', '.join(wrong)}" if wrong else "\nEvery bound holds.")
    return 1 if wrong else 0


def _holds(name: str, *options: str) -> bool:
    print(f"\n== {name}", flush=True)
    root = Path(__file__).parent.parent
    return subprocess.run([sys.executable, "-m", f"evaluation.{name}", *options], cwd=root, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
