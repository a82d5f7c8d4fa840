"""What a document's properties state, where it can be believed."""

from __future__ import annotations

import re

_LONGEST_NAME = 100
_TITLE_OF_A_PROGRAM = re.compile(
    r"microsoft (word|powerpoint)\b.*|.*\.(docx?|docm|dotx?|odt|rtf|pdf|html?|txt|epub|fb2|pages|indd|qxd)"
    r"|(document|dokument|документ|documento|untitled|без назви|sin título)[ \d]*",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"[\d@_]|\b(microsoft|office|user|python|admin\w*|libreoffice|unknown)\b", re.IGNORECASE)


def stated_title(text: str) -> str:
    """The title, or "" where a program made it up ("Microsoft Word - Document1", "draft3.docx")."""
    return "" if _TITLE_OF_A_PROGRAM.fullmatch(text) else text


def person(text: str) -> str:
    """The name, or "" where it is a login or a program: a person's has two words at least."""
    return text if len(text) <= _LONGEST_NAME and " " in text and not _NO_NAME.search(text) else ""


def language_code(tag: str) -> str:
    """ISO 639-1 code of a language tag ("uk-UA" gives "uk"); "" where it is none."""
    code = re.split("[-_]", tag.strip(), maxsplit=1)[0].lower()
    return code if re.fullmatch("[a-z]{2}", code) else ""
