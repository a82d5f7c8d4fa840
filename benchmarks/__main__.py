"""`python -m benchmarks`: every figure, one after the other."""

from __future__ import annotations

from benchmarks import briefs, windows

if __name__ == "__main__":
    windows.report()
    briefs.report()
