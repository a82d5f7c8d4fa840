"""How many paragraphs of a PDF come back whole, in one column and in two.

    python -m evaluation.pdf_paragraphs

Sets a few hundred invented stories in English, Spanish and Ukrainian, each in a design of its own, and reads them. For
our reader a paragraph is whole when a block is exactly its text. For the plain text of other libraries, which knows no
paragraphs, it is enough that the text holds it, white space aside and with hyphens at line ends joined or kept.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable

import pypdfium2 as pdfium

from briefdesk.reading.document import Document, Limits
from briefdesk.reading.formats.pdf import read_pdf
from evaluation.common import hold
from evaluation.invention import invent
from evaluation.typesetting import Design, Item, serif, typeset

STORIES = 240
Reader = Callable[[bytes], str]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--show", type=int, default=0, help="print so many paragraphs that did not come back")
    parser.add_argument("--ours", action="store_true", help="leave the other libraries out")
    options = parser.parse_args()
    show = options.show
    whole: dict[str, Counter[int]] = defaultdict(Counter)
    total: Counter[int] = Counter()
    clean: Counter[int] = Counter()
    furniture: Counter[int] = Counter()
    readers = {} if options.ours else plain_readers()
    for seed in range(STORIES):
        data, paragraphs, design = story(seed)
        document = read_pdf(data, "story.pdf", Limits())
        blocks = Counter(block.text for block in document.blocks if not block.removed)
        missed = [text for text in paragraphs if not blocks[text]]
        total[design.columns] += len(paragraphs)
        whole["ours"][design.columns] += len(paragraphs) - len(missed)
        if sum(block.removed == "page-number" for block in document.blocks) != 1:  # a head on a single page is no head
            clean[design.columns] += not _left_furniture(document, design)
            furniture[design.columns] += 1
        for text in missed[:show]:
            _explain(seed, design, text, blocks)
        show -= min(show, len(missed))
        for name, reader in readers.items():
            text = reader(data)
            whole[name][design.columns] += sum(_holds(text, paragraph) for paragraph in paragraphs)
    measured = {
        f"{name}_{columns}_columns": 100 * counts[columns] / total[columns]
        for name, counts in whole.items()
        for columns in sorted(total)
    }
    measured |= {f"clean_{columns}_columns": 100 * clean[columns] / furniture[columns] for columns in sorted(total)}
    return hold("pdf", measured)


def story(seed: int) -> tuple[bytes, list[str], Design]:
    """A PDF, its paragraphs and its design."""
    chance = random.Random(seed)
    language = chance.choice(["en", "es", "uk"])
    design = _design(chance, language, columns=1 + seed % 2)
    paragraphs = [invent(chance, language, chance.randint(1, 7)) for _ in range(chance.randint(8, 26))]
    items = []
    for index, text in enumerate(paragraphs):
        if index and chance.random() < 0.12:
            items.append(_aside(chance, language))
        note = invent(chance, language, 1)[:40] if chance.random() < 0.05 else ""
        items.append(Item(text, note=note))
    title = invent(chance, language, 1).rstrip(".") if chance.random() < 0.8 else ""
    return typeset(items, design, title), paragraphs, design


def _design(chance: random.Random, language: str, columns: int) -> Design:
    indented = chance.random() < 0.5
    embedded = language == "uk" or chance.random() < 0.4
    standard = chance.choice([("Helvetica", "Helvetica-Bold"), ("Times-Roman", "Times-Bold")])
    justified = chance.random() < 0.6
    return Design(
        columns=columns,
        size=chance.choice([8.5, 9, 10, 11]),
        leading=chance.choice([1.1, 1.2, 1.25, 1.4]),
        indent=chance.choice([1.0, 1.5, 2.0]) if indented else 0.0,
        space=0.0 if indented else chance.choice([0.4, 0.6, 1.0]),
        gutter=chance.choice([12, 16, 24]),
        margin=chance.choice([50, 60]),
        page=chance.choice([(420, 595), (595, 842), (612, 792)]),
        justified=justified,
        hyphenated=justified or chance.random() < 0.3,
        word_by_word=chance.random() < 0.5,
        font=serif() if embedded else standard[0],
        bold=serif("Bold") if embedded else standard[1],
        head=chance.choice(["", "The Harbour Courier", "Вісник затоки · травень"][: 3 if embedded else 2]),
        numbered=chance.random() < 0.8,
        first_page=chance.choice([1, 7, 98]),
    )


def _aside(chance: random.Random, language: str) -> Item:
    kind = chance.choice(["heading", "quote", "caption"])
    text = invent(chance, language, 1)
    if kind == "heading":
        return Item(" ".join(text.split()[:4]).rstrip(",."), "heading")
    if kind == "quote":
        return Item(f"“{text}”", "quote")
    figure = {"en": "Figure", "es": "Figura", "uk": "Рис."}[language]
    return Item(f"{figure} {chance.randint(1, 9)}. {text}", "caption")


def plain_readers() -> dict[str, Reader]:
    """What the usual libraries give for a whole PDF, of those that are installed."""
    readers: dict[str, Reader] = {"pypdfium2": _pypdfium2}
    if importlib.util.find_spec("pdfminer"):
        from pdfminer.high_level import extract_text  # noqa: PLC0415 (only for measuring, may be missing)

        readers["pdfminer"] = lambda data: str(extract_text(io.BytesIO(data)))
    if importlib.util.find_spec("pypdf"):
        from pypdf import PdfReader  # noqa: PLC0415 (only for measuring, may be missing)

        readers["pypdf"] = lambda data: "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    return readers


def _pypdfium2(data: bytes) -> str:
    with pdfium.PdfDocument(data) as document:
        pages = []
        for page in document:
            text_page = page.get_textpage()
            pages.append(text_page.get_text_range())
            text_page.close()
            page.close()
    return "\n".join(pages).replace("\ufffe", "-\n")


def _holds(text: str, paragraph: str) -> bool:
    wanted = _squeezed(paragraph)
    return wanted in _squeezed(re.sub(r"-\s*\n", "", text)) or wanted in _squeezed(re.sub(r"-\s*\n", "-", text))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _left_furniture(document: Document, design: Design) -> bool:
    kept = [block.text for block in document.blocks if not block.removed]
    numbers = sum(block.removed == "page-number" for block in document.blocks)
    return any(design.head and design.head in text for text in kept) or (design.numbered and numbers == 0)


def _explain(seed: int, design: Design, text: str, blocks: Counter[str]) -> None:
    nearest = max(blocks, key=lambda block: _common(text, block))
    place = _prefix(text, nearest)
    around = slice(max(0, place - 40), place + 40)
    print(f"--- story {seed}: {design}\n  wanted …{text[around]}…\n  got    …{nearest[around]}…")


def _common(text: str, block: str) -> int:
    """Length of the common beginning or end, whichever is longer."""
    return max(_prefix(text, block), _prefix(text[::-1], block[::-1]))


def _prefix(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (left, right) in pairs if left != right), min(len(one), len(other)))


if __name__ == "__main__":
    sys.exit(main())
