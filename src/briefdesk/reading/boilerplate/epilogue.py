"""What stands behind a story on its page: who wrote it, and what readers said about it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefdesk.reading.boilerplate.credits import is_person
from briefdesk.reading.boilerplate.junk import line_reason
from briefdesk.reading.boilerplate.stamps import NAME
from briefdesk.reading.document import Block

LAST_BLOCKS = 6
LONGEST_BIO = 700
"""Code points."""

_HEADING = re.compile(r"(?:about|sobre)\s(?:the|el|la)\s(?:author|writer|autora?)|про\sавтор(?:а|ку)?", re.IGNORECASE)
_WRITER = (
    r"(?:journalist|reporter|correspondent|columnist|editor|writer|freelancer?|contributor|blogger|author|producer"
    r"|periodista|reporter[oa]|redactora?|corresponsal|columnista|editora?|журналіст(?:ка)?|кореспондент(?:ка)?"
    r"|редактор(?:ка)?|оглядач(?:ка)?|автор(?:ка)?)"
)
_INTRODUCTION = r"(?:I['’]m|I\sam|my\sname\sis|soy|me\sllamo|мене\sзвати)"
_IN_THIRD_PERSON = re.compile(
    rf"(?:{NAME})\s(?:is|es|—|-|–)\s(?:an?\s|the\s|una?\s)?(?:[\w’'-]{{1,30}},?\s){{0,8}}?{_WRITER}\b", re.IGNORECASE
)
_IN_FIRST_PERSON = re.compile(rf"{_INTRODUCTION}\s(?:{NAME})", re.IGNORECASE)
_WORK = re.compile(
    r"follow\s(?:him|her|them)\b|can\sbe\sreached|e-?mail\s(?:him|her)\b|\b(?:writes|reports|covers|covering|writing)\b"
    r"|\bspeciali[sz]|years\sof\sexperience|\bescribe\b|\bcubre\b|\bespecializad|\bпише\s(?:про|на)\b|\bспеціаліз|@\w{3}",
    re.IGNORECASE,
)
_READERS_TALK = re.compile(
    r"^[^\n]{2,40}\s(?:says|said|wrote|dice|dijo|каже|пише):?\s*$|^(?:reply|responder|відповісти)\s*$",
    re.IGNORECASE | re.MULTILINE,
)


def find_epilogue(blocks: Sequence[Block]) -> dict[int, str]:
    """Index -> reason of the blocks that are no part of the story because of where they stand."""
    found = {index: "author-bio" for index in range(_end_of_story(blocks), len(blocks)) if _is_bio(blocks, index)}
    return found | dict.fromkeys(_comments(blocks), "comments")


def _end_of_story(blocks: Sequence[Block]) -> int:
    """Bios are sought in the last blocks that are no buttons, and not in the first half."""
    buttons = sum(bool(line_reason(block.text)) for block in blocks[len(blocks) // 2 :])
    return max(len(blocks) - LAST_BLOCKS - buttons, len(blocks) // 2, 1)


def _is_bio(blocks: Sequence[Block], index: int) -> bool:
    """Somebody who writes for a living is introduced, under their own name or a heading, or with what they do there."""
    text = blocks[index].text.strip()
    if _HEADING.fullmatch(text):
        return True
    by_others = _IN_THIRD_PERSON.match(text)
    if len(text) > LONGEST_BIO or not (by_others or _IN_FIRST_PERSON.match(text)):
        return False
    above = [block.text.strip() for block in blocks[max(0, index - 2) : index]]
    headed = any(_HEADING.fullmatch(line) or (is_person(line) and line.casefold() in text.casefold()) for line in above)
    return headed or bool(by_others and _WORK.search(text))


def _comments(blocks: Sequence[Block]) -> range:
    """From a heading such as "3 comments" to the end, if readers talk below it."""
    for index in range(len(blocks) // 2, len(blocks)):
        if line_reason(blocks[index].text) == "comments":
            below = blocks[index + 1 : index + 4]
            if any(_READERS_TALK.search(block.text[:LONGEST_BIO]) for block in below):
                return range(index, len(blocks))
    return range(0)
