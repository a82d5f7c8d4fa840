"""Lines to paragraphs: where one ends, what kind it is, which go on in the next column or on the next page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefdesk.reading.document import BlockKind
from briefdesk.reading.formats.pdf.lines import Line

_END = re.compile(r"[.!?…:;。！？][\"'”’»)\]“]*$")
_CAPTION = re.compile(
    r"(?:fig(?:ure|\.|ura)|table|tabla|photo|foto|image|imagen|chart|gráfico|рис(?:унок|\.)|мал(?:юнок|\.)|фото|табл(?:иця|\.))"
    r"(?:\s*\d+|\s*[:/.])",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together. `flows`: part of the running text, which may go on elsewhere."""

    lines: list[Line]
    kind: BlockKind = "paragraph"
    flows: bool = False

    @property
    def size(self) -> float:
        return self.lines[0].size


class Breaks:
    """Tells where a paragraph ends, by the document's own habits: its size of text, its leading."""

    def __init__(self, regions: Sequence[Sequence[Line]], body: float) -> None:
        self._body = body
        self._leading = _usual_leadings(regions)

    def between(self, above: Line, below: Line, first: Line) -> bool:
        """Whether a paragraph ends between two lines of one region; `first` is the first line of that paragraph."""
        if abs(above.size - below.size) > 0.07 * above.size or above.is_table_row or below.is_table_row:
            return True
        step = below.y - above.y
        if self._is_display(above):
            return step > 1.6 * above.size or above.bold != below.bold
        if step > 1.15 * self._leading.get(_key(above.size), 1.3 * above.size) or above.bold != below.bold:
            return True
        if below.text[0].islower() and _is_open(above):
            return False
        return self._new_item(above, below, first) or self._indented(above, below, first) or ends_early(above, below)

    def _is_display(self, line: Line) -> bool:
        return line.size > 1.15 * self._body

    @staticmethod
    def _new_item(above: Line, below: Line, first: Line) -> bool:
        ended = not _is_open(above) or ends_early(above, below) or first.has_marker
        return below.has_bullet or (below.has_marker and ended)

    @staticmethod
    def _indented(above: Line, below: Line, first: Line) -> bool:
        shift = (below.x0 - above.x0) / above.size
        if above is first:
            again = abs(shift) < 0.2 and _begins_indented(above) and not _is_open(above)
            return (again or shift > 0.6) and not first.has_marker
        return abs(shift) > 0.6


def _is_open(line: Line) -> bool:
    """No sentence ends with the line."""
    return _END.search(line.text) is None


def ends_early(above: Line, below: Line) -> bool:
    """The first word of the next line would have fitted: the break was meant."""
    if abs(above.x1 - below.x1) < 0.3 and above.room > above.size:
        return False  # both end at the edge of something that stands beside them
    return above.leaves_room_for(below.first_word)


def paragraphs_of(lines: Sequence[Line], breaks: Breaks, body: float) -> list[Paragraph]:
    """The paragraphs of one region."""
    found: list[Paragraph] = []
    for line in lines:
        if found and not breaks.between(found[-1].lines[-1], line, found[-1].lines[0]):
            found[-1].lines.append(line)
        else:
            found.append(Paragraph([line]))
    for paragraph in found:
        paragraph.kind = _kind(paragraph, body)
        paragraph.flows = paragraph.kind in ("paragraph", "list-item") and abs(paragraph.size - body) <= 0.07 * body
    return found


def flow_together(regions: Sequence[Sequence[Paragraph]], indented: bool) -> list[Paragraph]:
    """Joins each paragraph that breaks off with the one that goes on: in the next region, or after an interruption.

    What stands between the two parts (a footnote, a caption, a pull quote) comes after the whole. `indented`: the
    document marks paragraphs by first-line indents.
    """
    result: list[Paragraph] = []
    open_: Paragraph | None = None
    for region in regions:
        at_top, interrupted = True, False
        for paragraph in region:
            if not paragraph.flows:
                result.append(paragraph)
                interrupted = True
                if paragraph.kind == "heading" and open_ and not _is_unfinished(open_):
                    open_ = None
                continue
            may_go_on = open_ and (at_top or (interrupted and _is_unfinished(open_)))
            if open_ and may_go_on and _goes_on(open_, paragraph, indented):
                open_.lines += paragraph.lines
            else:
                result.append(paragraph)
                open_ = paragraph
            at_top = interrupted = False
    return result


def uses_indents(paragraphs: Iterable[Paragraph]) -> bool:
    """Whether most of the paragraphs that are longer than a line begin with an indent."""
    long = [paragraph.lines for paragraph in paragraphs if paragraph.flows and len(paragraph.lines) > 1]
    return sum(_begins_indented(lines[0]) for lines in long) > 0.5 * len(long)


def _begins_indented(line: Line) -> bool:
    return line.indent > 0.6 * line.size


def _is_unfinished(paragraph: Paragraph) -> bool:
    return _is_open(paragraph.lines[-1])


def _goes_on(above: Paragraph, below: Paragraph, indented: bool) -> bool:
    last, first = above.lines[-1], below.lines[0]
    if first.has_marker or last.is_table_row or first.is_table_row or last.bold != first.bold:
        return False
    if _is_unfinished(above) and first.text[0].islower():
        return True
    if last.leaves_room_for(first.first_word):
        return False
    return not (indented and _begins_indented(first))


def _kind(paragraph: Paragraph, body: float) -> BlockKind:
    first = paragraph.lines[0]
    text = " ".join(line.text for line in paragraph.lines)
    if first.is_table_row:
        return "table-row"
    if first.has_marker:
        return "list-item"
    if _CAPTION.match(text) and (paragraph.size < 0.97 * body or len(paragraph.lines) < 4):
        return "caption"
    stands_out = paragraph.size > 1.1 * body or (first.bold and paragraph.size > 0.9 * body)
    short = len(paragraph.lines) <= 4 and not re.search(r"[.,;:][\"'”’»)]*$", text) and re.search(r"[^\W\d_]{2}", text)
    return "heading" if stands_out and short else "paragraph"


def _usual_leadings(regions: Sequence[Sequence[Line]]) -> dict[int, float]:
    """Size of text -> the most frequent distance between baselines, the smaller where two are as frequent."""
    steps: dict[int, Counter[float]] = {}
    for lines in regions:
        for above, below in pairwise(lines):
            step = below.y - above.y
            if abs(above.size - below.size) < 0.1 and 0.8 * above.size < step < 2.2 * above.size:
                steps.setdefault(_key(above.size), Counter())[round(step * 2) / 2] += 1
    return {size: min(counts, key=lambda step: (-counts[step], step)) for size, counts in steps.items()}


def _key(size: float) -> int:
    return round(size * 2)
