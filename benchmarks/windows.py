"""The window: time to the first paint against a bare window in the same run, and the memory of its process."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

from benchmarks.timing import RUNS, median


def report() -> None:
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"BRIEFDESK_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the first round compiles, as the first start does
        pairs = [
            (_until_line("benchmarks.bare_window", environment), _until_line("benchmarks.desk_window", environment))
            for _ in range(RUNS + 1)
        ][1:]
        bare, ours = median([a for a, _ in pairs]), median([b for _, b in pairs])
        ratio = median([b / a for a, b in pairs])
        print(f"bare window with two text panes, to first paint  {bare:6.2f} s")
        print(f"BriefDesk's window, to first paint               {ours:6.2f} s    ratio {ratio:.2f} (aim: 3)")
        command = [sys.executable, "-m", "benchmarks.desk_window", "--brief"]
        out = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
        print(f"memory of the window with the sample briefed     {int(out.split()[-1]) / 1024**2:6.0f} MB   (aim: 150)")


def _until_line(module: str, environment: dict[str, str]) -> float:
    """Seconds from the start of the process to the first line it prints."""
    began = time.perf_counter()
    with subprocess.Popen([sys.executable, "-m", module], env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"shown\n"
        return time.perf_counter() - began
