"""Is there a screen for a window?"""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """Linux without X11 or Wayland has none; a remote macOS shell still has."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
