"""The plain text of a mail: what was written, what was quoted, the signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefdesk.reading.document import Block
from briefdesk.reading.formats.text import text_blocks

_ATTRIBUTION = re.compile(
    r".{0,300}\b(?:wrote|writes|escribió|ha escrito|a écrit|schrieb|пише|писав|писала|написав|написала|пишет|написал)\b"
    r".{0,100}:\s*",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"[-_]{2,}\s*(?:original message|mensaje original|оригінальне повідомлення|исходное сообщение)\s*[-_]{2,}\s*",
    re.IGNORECASE,
)
_REPLY_HEADER = re.compile(r"\*?(?:from|від|от|de|von)\*?:\s", re.IGNORECASE)
_REPLY_SUBJECT = re.compile(r"\*?(?:subject|тема|asunto|betreff|objet)\*?:", re.IGNORECASE)
FORWARDED = re.compile(r"forwarded message|переслан|mensaje reenviado|weitergeleitete|message transféré", re.IGNORECASE)
"""What stands above a mail that was passed on: then that is the message."""
_SIGNATURE = re.compile(r"-- ?")
_LONGEST_SIGNATURE = 20
"""Lines with text below its mark. Above a longer text the two hyphens only part two sections."""


def unflowed(text: str, *, delete_space: bool) -> str:
    """Text of `format=flowed` (RFC 3676): soft line ends are taken out, the others part paragraphs."""
    soft_end = re.compile(r"(?<!^--) \r?\n(?!>)", re.MULTILINE)
    return soft_end.sub("" if delete_space else " ", text).replace("\n", "\n\n")


def message_blocks(text: str) -> Iterator[Block]:
    """All of the text; what is quoted is "mail-quote", from "-- " on it is "mail-signature".

    A mail that is nothing but a quotation is what somebody passed on: it is kept.
    """
    lines = text.splitlines()
    reasons = _reasons(lines)
    if not any(line.strip() and not reason for line, reason in zip(lines, reasons, strict=True)):
        lines, reasons = [line.lstrip("> ") for line in lines], [""] * len(lines)
    start = 0
    for end in range(1, len(lines) + 1):
        if end == len(lines) or reasons[end] != reasons[start]:
            yield from _section(lines[start:end], reasons[start])
            start = end


def _section(lines: Sequence[str], reason: str) -> Iterator[Block]:
    text = "\n".join(lines)
    if not reason:
        yield from text_blocks(text)
    elif text.strip():
        yield Block(text.strip(), removed=reason)


def _reasons(lines: Sequence[str]) -> list[str]:
    """Why each line is no part of the message, "" where it is."""
    reasons: list[str] = []
    rest = ""
    said_something = False
    for at, line in enumerate(lines):
        if not rest and said_something and _opens_earlier_mail(lines, at):
            rest = "mail-quote"
        elif not rest and _SIGNATURE.fullmatch(line) and _ends_soon(lines, at):
            rest = "mail-signature"
        quoted = line.startswith(">") or _introduces_quote(lines, at)
        reasons.append("mail-quote" if quoted else rest)
        said_something = said_something or bool(line.strip() and not reasons[-1])
    return reasons


def _ends_soon(lines: Sequence[str], at: int) -> bool:
    """Whether what somebody wrote ends within the length of a signature."""
    written = 0
    for below in range(at + 1, min(len(lines), at + 4 * _LONGEST_SIGNATURE)):
        if lines[below].startswith(">") or _opens_earlier_mail(lines, below):
            break
        written += bool(lines[below].strip())
        if written > _LONGEST_SIGNATURE:
            return False
    return True


def _introduces_quote(lines: Sequence[str], at: int) -> bool:
    following = next((line for line in lines[at + 1 : at + 3] if line.strip()), "")
    return following.startswith(">") and bool(_ATTRIBUTION.fullmatch(lines[at]))


def _opens_earlier_mail(lines: Sequence[str], at: int) -> bool:
    if _ORIGINAL.fullmatch(lines[at]):
        return True
    if not _REPLY_HEADER.match(lines[at]) or not any(map(_REPLY_SUBJECT.match, lines[at + 1 : at + 6])):
        return False
    return not any(map(FORWARDED.search, lines[max(0, at - 3) : at]))
