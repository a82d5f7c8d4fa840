"""`python -m benchmarks`: every figure, one after the other."""

from __future__ import annotations

from benchmarks import briefs, long_article, students, text_models, windows

if __name__ == "__main__":
    windows.report()
    long_article.report()
    briefs.report()
    large = text_models.report()[students.LARGE]
    students.compete(large[text_models.OURS], large[students.SLOW])
