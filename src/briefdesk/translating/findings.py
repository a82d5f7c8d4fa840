"""What a person is told of a doubtful translation."""

from __future__ import annotations

from briefdesk.records import Finding
from briefdesk.translating.checks import problems
from briefdesk.translating.piece import Piece

NOTES = {
    "untranslated": "This was not translated: the original stands here, or hardly anything of it was changed.",
    "cut": "The model did not come to an end here: the translation breaks off.",
    "loop": "The translation says the same again and again.",
    "script": "Some of this is not written in the letters of the language.",
    "short": "The translation is far shorter than the original: something may be missing.",
    "empty": "There are no words in this.",
    "long": "The translation is far longer than the original: something may have been added.",
}
"""Problem -> a sentence. The kind of the finding is "translation-" and the problem."""


def findings(piece: Piece, source: str, start: int) -> tuple[Finding, ...]:
    """One for each problem of a piece that stands at `start` in the translated text."""
    end = start + len(piece.text)
    return tuple(
        Finding(f"translation-{code}", "doubt", "translation", start, end, piece.text, source, NOTES[code])
        for code in piece.problems
    )


def doubts_of(source: str, text: str, source_language: str, language: str, start: int) -> tuple[Finding, ...]:
    """Of a translation that somebody else wrote, which stands at `start`."""
    return findings(Piece(text, problems(source, text, source_language, language)), source, start)


def title_findings(piece: Piece, source: str) -> tuple[Finding, ...]:
    """Of a headline, which stands outside the text: the span is empty."""
    return tuple(
        Finding(f"translation-{code}", "doubt", "translation", 0, 0, piece.text, source, NOTES[code])
        for code in piece.problems
    )
