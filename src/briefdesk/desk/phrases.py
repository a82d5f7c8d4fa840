"""Sentences that the core says in English, with values in some of them: found again, and said in another language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_VALUE = re.compile(r"\\\{(\w+)\\\}")


class Phrases:
    """`templates`: texts of a context of the translations, with "{name}" for a value. Where several fit, the first."""

    def __init__(self, context: str, templates: Iterable[object]) -> None:
        self._context = context
        self._patterns = [(template, _pattern(template)) for template in map(str, templates)]

    def words(self, said: str) -> str | None:
        """In the language of the window; `None` where none of the templates fits."""
        for template, pattern in self._patterns:
            if match := pattern.fullmatch(said):
                return QCoreApplication.translate(self._context, template).format_map(match.groupdict())
        return None


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_VALUE.sub(r"(?P<\1>.+)", re.escape(template)), re.DOTALL)
