"""Web pages. trafilatura judges what is the article; the page itself supplies the text, so that nothing gets lost."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import replace

import trafilatura
from lxml import etree, html
from trafilatura.metadata import extract_metadata

from briefdesk.errors import EmptyInput
from briefdesk.reading.document import Block, Document, Limits
from briefdesk.reading.formats.encoding import declared_encoding, decode
from briefdesk.reading.formats.html.alignment import chosen
from briefdesk.reading.formats.html.page import page_blocks
from briefdesk.reading.formats.invisible import without_invisible
from briefdesk.reading.formats.metadata import language_code
from briefdesk.reading.likeness import same_words

LARGEST = 5_000_000
MOST_TAGS = 60_000
"""Characters and tags above which nothing is judged: no article is as long, and the judgement takes its time."""
ENOUGH = 250
"""Characters of a short article."""
FEWEST_WORDS = 3
"""Words of a headline."""

_DEPTH_TAGS = re.compile(
    r"(?:</?(?!(?:html|head|body|title|script|style|template|noscript|h[1-6]|p|br)\b)[a-z][^<>]*>\s*)+", re.IGNORECASE
)
_LIST_MARK = re.compile(r"^(?:[-|]\s+)+")
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its messages quote the page


def read_html(data: bytes, name: str, limits: Limits) -> Document:
    """Every text of a page in order; what is not the article has a reason. Raises `EmptyInput`, `NotText`.

    Where trafilatura finds no article all visible text is kept. Nothing is ever fetched.
    """
    return html_document(decode(data, name, declared_encoding(data)), name)


def html_document(markup: str, name: str) -> Document:
    """A page that is decoded already, see `read_html`."""
    markup, invisible = without_invisible(markup)
    judge = len(markup) <= LARGEST and markup.count("<") <= MOST_TAGS
    document = tree_document(parse_page(markup, name), name, judge=judge)
    marks = (Block(invisible, removed="invisible"),) if invisible else ()
    return replace(document, blocks=(*document.blocks, *marks))


def tree_document(root: html.HtmlElement, name: str, *, judge: bool = True) -> Document:
    """A page that is parsed already, see `read_html`. `judge`: whether some of it may be no article."""
    blocks = page_blocks(root)
    lines = _article_lines(root) if judge else []
    title, byline, published = _metadata(root) if judge else ("", "", "")
    title = _headline(root, title)
    judged = tuple(_judged(blocks, lines, title))
    if all(block.removed for block in judged):
        raise EmptyInput(name=name)
    return Document(judged, title, byline, published, _language(root))


def parse_page(markup: str, name: str) -> html.HtmlElement:
    """The tree of a page; one nested too deeply for libxml2 is flattened. Raises `EmptyInput`."""
    root, too_deep = _tree(markup, name)
    return _tree(_DEPTH_TAGS.sub("<br>", markup), name)[0] if too_deep else root


def _tree(markup: str, name: str) -> tuple[html.HtmlElement, bool]:
    """The tree, and whether libxml2 gave up on its depth."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(markup.encode(), parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise EmptyInput(name=name) from None
    return root, any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log)


def _article_lines(root: html.HtmlElement) -> list[str]:
    """What trafilatura takes for the article, line by line; nothing where it finds none.

    Its strict mode is right more often, but it may leave next to nothing: then the usual mode is asked.
    """
    text = _extracted(root, strict=True)
    if len(text) < ENOUGH:
        text = max(text, _extracted(root, strict=False), key=len)
    return [_LIST_MARK.sub("", line) for line in text.splitlines()]


def _extracted(root: html.HtmlElement, *, strict: bool) -> str:
    try:
        return trafilatura.extract(root, include_comments=False, favor_precision=strict) or ""
    except Exception:  # whatever a hostile page makes it raise, the page can still be shown whole
        return ""


def _metadata(root: html.HtmlElement) -> tuple[str, str, str]:
    """Title, author and date (ISO 8601), "" where the page does not say."""
    try:
        found = extract_metadata(root)
    except Exception:  # as above
        return "", "", ""
    return found.title or "", found.author or "", found.date or ""


def _language(root: html.HtmlElement) -> str:
    """ISO 639-1, from `<html lang>`."""
    return language_code(str(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""))


def _headline(root: html.HtmlElement, stated: str) -> str:
    """The `<h1>` that says what the metadata state: there the site often adds its name, or words it for searches."""
    stated_words = set(stated.casefold().split())
    for heading in root.iter("h1"):
        text = " ".join(str(heading.text_content()).split())
        words = set(text.casefold().split())
        if len(words) >= FEWEST_WORDS and len(words & stated_words) >= len(words) / 2:
            return text
    return stated


def _judged(blocks: tuple[Block, ...], lines: list[str], title: str) -> Iterator[Block]:
    kept, missing = chosen(blocks, lines)
    if not kept and not missing:  # no article, or so short a page that no run of words tells
        yield from blocks
        return
    kept_set = set(kept)
    headline = next((at for at, block in enumerate(blocks) if _is_title(block, title)), None)
    yield from map(Block, missing[-1])
    for index, block in enumerate(blocks):
        if index == headline:
            yield Block(block.text, "title")
        elif index in kept_set:
            yield Block(block.text, block.kind)
        else:
            yield Block(block.text, block.kind, block.removed or "navigation")
        yield from map(Block, missing[index])


def _is_title(block: Block, title: str) -> bool:
    return not block.removed and same_words(block.text, title)
