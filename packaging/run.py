"""`make run`: the window with an article; where there is no display, its brief in the terminal."""

from __future__ import annotations

import subprocess
import sys

from qt_libraries import install_line

from briefdesk.display import has_display


def show(article: str, *options: str) -> int:
    """The window; without a display the brief, made with these options."""
    command = [sys.executable, "-m", "briefdesk"]
    missing = install_line() if has_display() else ""
    if missing:
        print(f"The window needs system libraries that are missing. Install them with:\n  {missing}", file=sys.stderr)
    arguments = ["brief", article, *options] if missing or not has_display() else [article]
    try:
        return subprocess.call([*command, *arguments])
    except KeyboardInterrupt:  # Ctrl+C reached the program, too
        return 130


if __name__ == "__main__":
    sys.exit(show(sys.argv[1]))
