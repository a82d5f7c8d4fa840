"""A `Brief` as a `Document`: what every format of it says."""

from __future__ import annotations

from dataclasses import replace

from briefdesk.exporting.choices import Choices, Content, Style
from briefdesk.exporting.document import Block, Document, Heading, Pairs, Point, Points, Prose, Sources, line, lines
from briefdesk.exporting.provenance import TRANSLATES, doubts, provenance, settled, stamp
from briefdesk.exporting.words import Words
from briefdesk.records import Brief, Translation


def outline(brief: Brief, choices: Choices, words: Words) -> Document:
    """The same brief, choices and words give the same document."""
    every = range(len(brief.summary.sentences))
    rows = tuple(row for row in every if choices.rows is None or row in choices.rows)
    content = choices.content
    if brief.translation is None and content in TRANSLATES:
        content = "summary"
    choices = replace(choices, content=content, rows=rows)
    whole = _whole(brief, choices, words) if len(rows) == len(every) else []
    doubted = doubts(brief, content, rows, whole=bool(whole))
    points = _points(brief, rows, choices.numbers)
    body = [*_body(brief, choices, words, points), *whole, *_sources(brief, choices, words, points)]
    right = settled(brief, content, rows, whole=bool(whole))
    noted: list[Block] = []
    if choices.doubts:
        noted += _listed(words.to_verify(), [words.doubt(each) for each in doubted], choices, words)
        noted += _listed(words.settled(), [words.doubt(each) for each in right], choices, words)
    if choices.provenance:
        noted.append(Prose(line(provenance(brief, content, rows, len(doubted), words)), words.language, "note"))
    head = _head(brief, content) if choices.head else []
    return Document(
        title=next((block.text for block in _head(brief, content) if isinstance(block, Heading)), words.brief()),
        author=line(brief.article.byline),
        language=_language(brief, content),
        created=brief.created[:10],
        blocks=(*head, *body, *noted),
        stamp=line(stamp(brief, content, len(doubted), words)) if choices.provenance else "",
    )


def _language(brief: Brief, content: Content) -> str:
    return brief.translation.language if brief.translation and content == "translation" else brief.article.language


def _head(brief: Brief, content: Content) -> list[Block]:
    """Title and credits; that of the translation where nothing but the translation goes out."""
    title, language = line(brief.article.title), brief.article.language
    if brief.translation and content == "translation" and line(brief.translation.title):
        title, language = line(brief.translation.title), brief.translation.language
    credit = " · ".join(line(each) for each in brief.article.credits())
    blocks = (Heading(title, language, 1), Prose(credit, brief.article.language, "credit"))
    return [block for block in blocks if block.text]


def _points(brief: Brief, rows: tuple[int, ...], numbers: bool) -> list[tuple[Point, Point]]:
    """Each sentence and its translation; without text where there is none (yet)."""
    other = brief.translation.language if brief.translation else ""
    texts = {each.of: each.text for each in brief.translation.sentences} if brief.translation else {}
    pairs = []
    for row in rows:
        sentence = brief.summary.sentences[row]
        sources = tuple(index + 1 for index in sentence.evidence) if numbers else ()
        original = Point(line(sentence.text), brief.article.language, sources)
        pairs.append((original, Point(line(texts.get(row, "")), other)))
    return pairs


def _body(brief: Brief, choices: Choices, words: Words, points: list[tuple[Point, Point]]) -> list[Block]:
    originals = Points(tuple(original for original, _ in points), choices.style)
    match choices.content:
        case "pairs":
            heads = (words.summary(), words.translation())
            title = _other_title(brief, words) if choices.head else []
            return [*title, Pairs(tuple(points), heads, words.language)]
        case "translation":
            return [Points(tuple(other if other.text else original for original, other in points), choices.style)]
        case "both":
            others = tuple(other for _, other in points if other.text)
            return [originals, *_other_title(brief, words), Points(others, choices.style)]
    return [originals]


def _other_title(brief: Brief, words: Words) -> list[Block]:
    assert brief.translation is not None
    title = line(brief.translation.title)
    return [Heading(title, brief.translation.language) if title else Heading(words.translation(), words.language)]


def _whole(brief: Brief, choices: Choices, words: Words) -> list[Block]:
    """The translated article, with its headings where its paragraphs are those of the article."""
    if brief.whole is None or not choices.whole or choices.content not in TRANSLATES:
        return []
    paragraphs = _paragraphs(brief.whole)
    kinds = [paragraph.kind for paragraph in brief.article.paragraphs]
    kinds = kinds if len(kinds) == len(paragraphs) else ["text"] * len(paragraphs)
    language = brief.whole.language
    texts: list[Block] = [
        Heading(line(text), language, 3) if kind == "heading" else Prose(text, language)
        for text, kind in zip(paragraphs, kinds, strict=True)
    ]
    return [Heading(words.whole(), words.language), *texts] if texts else []


def _paragraphs(whole: Translation) -> list[str]:
    return [text for text in map(lines, whole.text.split("\n\n")) if text]


def _sources(brief: Brief, choices: Choices, words: Words, points: list[tuple[Point, Point]]) -> list[Block]:
    """The article's sentences that the summary names, in the order of the article."""
    if choices.content != "sources":
        return []
    numbers = sorted({number for original, _ in points for number in original.sources})
    known = [number for number in numbers if number <= len(brief.article.sentences)]
    sentences = tuple((number, line(brief.article.sentence_text(number - 1))) for number in known)
    return [Heading(words.sources(), words.language), Sources(sentences, brief.article.language)] if sentences else []


def _listed(heading: str, notes: list[str], choices: Choices, words: Words) -> list[Block]:
    """Each note once; nothing where there is none."""
    if not notes:
        return []
    style: Style = "lines" if choices.style == "lines" else "bullets"
    points = tuple(Point(line(note), words.language) for note in dict.fromkeys(notes))
    return [Heading(heading, words.language), Points(points, style)]
