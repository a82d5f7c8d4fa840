"""The application's names: what a desktop calls the window."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
sys.argv[0] = "/somewhere/__main__.py"
from briefdesk.desk.app import application
app = application()
print(app.arguments()[0], app.applicationName(), app.desktopFileName())
"""


def test_the_desktop_knows_the_window_by_the_programs_name() -> None:
    told = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["briefdesk", "BriefDesk", "briefdesk"]
