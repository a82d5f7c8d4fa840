"""`make run`: the window with an article; where there is no display, its brief in the terminal."""

from __future__ import annotations

import subprocess
import sys

from qt_libraries import install_line

from briefdesk.display import has_display


def main() -> int:
    command = [sys.executable, "-m", "briefdesk"]
    missing = install_line() if has_display() else ""
    if missing:
        print(f"The window needs system libraries that are missing. Install them with:\n  {missing}", file=sys.stderr)
    if missing or not has_display():
        command.append("brief")
    try:
        return subprocess.call([*command, sys.argv[1]])
    except KeyboardInterrupt:  # Ctrl+C reached the program, too
        return 130


if __name__ == "__main__":
    sys.exit(main())
