"""Which system libraries of Linux does Qt miss here? Prints the one line that installs them.

Works before anything is installed. Exit status 1 where something is missing. `--apt` prints the package names alone.
"""

from __future__ import annotations

import ctypes
import shutil
import sys

# Shared library -> (Debian and Ubuntu package, Fedora package).
LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
}


def missing_libraries() -> list[str]:
    """The libraries that cannot be loaded; none on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [name for name in LIBRARIES if not _loads(name)]


def install_line() -> str:
    """The command that installs what is missing, "" where nothing is."""
    missing = missing_libraries()
    if not missing:
        return ""
    if shutil.which("dnf"):
        return "sudo dnf install " + " ".join(dict.fromkeys(LIBRARIES[name][1] for name in missing))
    return "sudo apt-get install " + " ".join(dict.fromkeys(LIBRARIES[name][0] for name in missing))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def main() -> int:
    if "--apt" in sys.argv:
        print(" ".join(LIBRARIES[name][0] for name in missing_libraries()))
        return 0
    line = install_line()
    if line:
        print(f"Qt needs system libraries that are missing here. Install them with:\n\n  {line}\n", file=sys.stderr)
    return 1 if line else 0


if __name__ == "__main__":
    sys.exit(main())
