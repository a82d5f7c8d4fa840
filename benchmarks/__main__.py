"""`python -m benchmarks`: every figure, one after the other."""

from __future__ import annotations

from benchmarks import briefs, text_models, windows

if __name__ == "__main__":
    windows.report()
    briefs.report()
    text_models.report()
