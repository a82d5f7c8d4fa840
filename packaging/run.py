"""`make run`: the window with an article; where there is no display, its brief in the terminal."""

from __future__ import annotations

import os
import subprocess
import sys

from qt_libraries import install_line


def has_display() -> bool:
    """Whether a window can be shown. Linux without X11 or Wayland has none; a remote macOS shell still has."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    article = sys.argv[1]
    if not has_display():
        return subprocess.call([sys.executable, "-m", "briefdesk", "brief", article])
    missing = install_line()
    if missing:
        print(f"The window needs system libraries that are missing. Install them with:\n  {missing}", file=sys.stderr)
        return subprocess.call([sys.executable, "-m", "briefdesk", "brief", article])
    return subprocess.call([sys.executable, "-m", "briefdesk", article])


if __name__ == "__main__":
    sys.exit(main())
