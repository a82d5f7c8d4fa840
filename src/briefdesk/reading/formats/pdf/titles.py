"""The title: the largest text at the top of page one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefdesk.reading.formats.pdf.paragraphs import Paragraph

_LONGEST = 220


def mark_title(paragraphs: Sequence[Paragraph], body: float) -> None:
    """Gives the title the kind "title", where something stands out among the first paragraphs of page one."""
    first = [paragraph for paragraph in paragraphs if paragraph.lines[0].page == paragraphs[0].lines[0].page]
    candidates = [paragraph for paragraph in first[:12] if paragraph.size > 1.15 * body and _reads_like_one(paragraph)]
    if candidates:
        max(candidates, key=lambda paragraph: round(paragraph.size)).kind = "title"


def _reads_like_one(paragraph: Paragraph) -> bool:
    text = " ".join(line.text for line in paragraph.lines)
    return 3 < len(text) < _LONGEST and re.search(r"[^\W\d_]{3}", text) is not None
