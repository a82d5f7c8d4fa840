"""What is wrong with a line of a glossary, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefdesk.glossary.entries import Problem

WORDS: dict[Problem, object] = {
    "columns": QT_TRANSLATE_NOOP("Glossary", "It has two columns (term, wording) or four (from, to, term, wording)."),
    "quotes": QT_TRANSLATE_NOOP("Glossary", "A quotation mark is not closed."),
    "no-term": QT_TRANSLATE_NOOP("Glossary", "The term is missing."),
    "no-wording": QT_TRANSLATE_NOOP("Glossary", "The wording is missing."),
    "no-language": QT_TRANSLATE_NOOP("Glossary", "The language of the wording is missing."),
    "language": QT_TRANSLATE_NOOP("Glossary", "A language is written with two letters, like en, es or uk."),
    "too-long": QT_TRANSLATE_NOOP("Glossary", "It is longer than 200 characters."),
    "changes-nothing": QT_TRANSLATE_NOOP("Glossary", "Term and wording are the same."),
}


def words(problem: Problem) -> str:
    return QCoreApplication.translate("Glossary", str(WORDS[problem]))
