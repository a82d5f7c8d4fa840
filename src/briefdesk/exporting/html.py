"""A document as a page of HTML: every part says which language it is in."""

from __future__ import annotations

from html import escape

from briefdesk.exporting.document import Block, Document, Heading, Pairs, Point, Points, Prose, Sources
from briefdesk.exporting.languages import direction

_PAGE = """<!DOCTYPE html>
<html{language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{author}<title>{title}</title>
<style>
body {{ font: 1.1em/1.5 Georgia, serif; max-width: 44em; margin: 2em auto; padding: 0 1em }}
table {{ border-collapse: collapse }}
th, td {{ text-align: start; vertical-align: top; width: 50%; padding: .5em 1em .5em 0; border-top: 1px solid }}
footer, .credit {{ font-size: .85em }}
</style>
</head>
<body>
{body}
</body>
</html>
"""


def html_page(document: Document) -> str:
    author = f'<meta name="author" content="{escape(document.author)}">\n' if document.author else ""
    parts = [part for block in document.blocks for part in _Writer(document).block(block)]
    language = _language(document.language)
    return _PAGE.format(language=language, author=author, title=escape(document.title), body="\n".join(parts))


def _language(code: str) -> str:
    return f' lang="{escape(code)}"' + (' dir="rtl"' if direction(code) == "rtl" else "")


class _Writer:
    """Elements of one document, which say their language where it is not the document's."""

    def __init__(self, document: Document) -> None:
        self._language, self._linked = document.language, document.linked

    def block(self, block: Block) -> list[str]:
        match block:
            case Heading():
                return [self._element(f"h{block.level}", escape(block.text), block.language)]
            case Prose():
                return [self._prose(block)]
            case Points():
                return self._points(block)
            case Pairs():
                return self._pairs(block)
            case Sources():
                return self._sources(block)

    def _prose(self, block: Prose) -> str:
        text = escape(block.text).replace("\n", "<br>\n")
        credit = ' class="credit"' if block.role == "credit" else ""
        paragraph = self._element("p", text, block.language, credit)
        return f"<footer>{paragraph}</footer>" if block.role == "note" else paragraph

    def _points(self, block: Points) -> list[str]:
        match block.style:
            case "bullets":
                return ["<ul>", *(self._point("li", point) for point in block.points), "</ul>"]
            case "lines":
                return [self._point("p", point) for point in block.points]
        return [f"<p>{' '.join(self._point('span', point) for point in block.points)}</p>"]

    def _pairs(self, block: Pairs) -> list[str]:
        heads = "".join(self._element("th", escape(head), block.language, ' scope="col"') for head in block.heads)
        rows = (f"<tr>{self._point('td', one)}{self._point('td', other)}</tr>" for one, other in block.pairs)
        return ["<table>", f"<tr>{heads}</tr>", *rows, "</table>"]

    def _sources(self, block: Sources) -> list[str]:
        items = (
            self._element("li", escape(text), block.language, f' value="{number}" id="source-{number}"')
            for number, text in block.sentences
        )
        return ["<ol>", *items, "</ol>"]

    def _point(self, name: str, point: Point) -> str:
        numbers = ", ".join(f'<a href="#source-{n}">{n}</a>' if self._linked else str(n) for n in point.sources)
        return self._element(name, escape(point.text) + (f" <sup>{numbers}</sup>" if numbers else ""), point.language)

    def _element(self, name: str, inside: str, language: str, attributes: str = "") -> str:
        """A span that has nothing to say is left out."""
        attributes += _language(language) if language and language != self._language else ""
        return f"<{name}{attributes}>{inside}</{name}>" if attributes or name != "span" else inside
