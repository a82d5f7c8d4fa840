"""The real window. Says when it is painted; with "--brief", briefs the sample and says what the process then holds."""

from __future__ import annotations

import sys

import psutil
from PySide6.QtCore import QTimer

from benchmarks.first_paint import tell_first_paint
from briefdesk.desk.app import application, open_window
from briefdesk.desk.session import Phase

if __name__ == "__main__":
    app = application()
    window = open_window()
    if "--brief" not in sys.argv:
        tell_first_paint(window, app.quit)
        app.exec()
    else:
        window.does.sample.trigger()

        def look() -> None:
            if window.control.session.phase is Phase.RESTING:
                print(f"rss {psutil.Process().memory_info().rss}", flush=True)
                app.quit()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(200)
        app.exec()
