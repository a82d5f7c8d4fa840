"""The records that the stages hand to each other.

`Article.text` is the only copy of the text. Everything else points into it: a paragraph or a sentence is a span of
code points, a summary sentence names the article sentences that support it. All records are frozen and go through
JSON unchanged (`briefdesk.codec`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

ParagraphKind = Literal["text", "heading", "credit", "caption"]
Length = Literal["headline", "short", "medium", "long"]
KEY_SENTENCES = "key-sentences"
"""The summariser that needs no model from elsewhere: the article's own sentences."""
LENGTHS: tuple[Length, ...] = ("headline", "short", "medium", "long")


@dataclass(frozen=True, slots=True)
class Span:
    """`text[start:end]`, in code points of `Article.text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Paragraph(Span):
    """A paragraph and what it is.

    Only "text" holds sentences, unless nothing in the article is text. A "credit" is a byline, a source or a date line;
    short lines without a full stop count as "heading".
    """

    kind: ParagraphKind = "text"


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence that may be summarised. No part of it: a dateline, or text that junk has run into."""


@dataclass(frozen=True, slots=True)
class Removed:
    """Text of the input that is not part of the article; `reason` is one of `REMOVAL_REASONS`.

    `before`: index of the paragraph that it stood in front of, or in; -1 where that is not known.
    """

    text: str
    reason: str
    before: int = -1


REMOVAL_REASONS: dict[str, str] = {
    "author-bio": "author bio",
    "reply-form": "reply form",
    "comments": "readers' comments",
    "share-links": "share buttons",
    "read-more": "links to other articles",
    "newsletter": "newsletter invitation",
    "cookie-notice": "cookie notice",
    "photo-credit": "photo credit",
    "publication-line": "publication time",
    "advertisement": "advertisement",
    "copyright": "copyright line",
    "navigation": "menus and page furniture",
    "page-number": "page numbers",
    "running-head": "running heads",
    "footnote-mark": "footnote marks",
    "mail-header": "mail headers",
    "mail-quote": "quoted earlier mail",
    "mail-signature": "mail signature",
    "attachment": "attachments",
    "comment": "reviewers' comments",
    "deleted-text": "deleted text of tracked changes",
    "header-footer": "page headers and footers",
    "hidden-text": "hidden text",
    "invisible": "invisible characters",
    "unreadable": "pages that could not be read",
    "duplicate": "repeated text",
    "markup": "formatting marks",
}
"""Reason code -> what was left out, in English (the window words the codes itself)."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """Where the bytes came from. `path` is "-" for standard input and "" for pasted text."""

    path: str
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it was understood. `language` is ISO 639-1, or "und" where it could not be told.

    The title is kept apart from `text`. Title, text and removed text together are the whole input.
    """

    title: str
    byline: str
    published: str
    language: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    removed: tuple[Removed, ...]
    source: SourceFile

    def sentence_text(self, index: int) -> str:
        """The sentence on one line: line breaks inside it become spaces."""
        return " ".join(self.sentences[index].of(self.text).split())

    def credits(self) -> tuple[str, ...]:
        """Byline, date and credit paragraphs, each on one line and once; "By Jane Roe" says no more than "Jane Roe"."""
        lines = [self.byline, self.published]
        for paragraph in self.paragraphs:
            line = " ".join(paragraph.of(self.text).split())
            is_byline = self.byline and line.endswith(self.byline) and len(line.split()) <= len(self.byline.split()) + 1
            if paragraph.kind == "credit" and not is_byline:
                lines.append(line)
        return tuple(dict.fromkeys(line for line in lines if line))


@dataclass(frozen=True, slots=True)
class Wish:
    """What a brief is to be.

    `summariser`: id of a model, `KEY_SENTENCES` for none, "" for the best on this laptop. `thorough`: it reads a long
    article section by section. `to`: the language to translate into, "" for none; `whole`: the article, too.
    """

    length: Length = "short"
    summariser: str = ""
    to: str = ""
    whole: bool = False
    thorough: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What a person has written into a summary, by row: what of it is to be checked against the article, and what is
    to be translated into `to`. `compare`: sentences with what the person has written as their translation."""

    check: dict[int, str]
    translate: dict[int, str]
    to: str = ""
    compare: dict[int, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ModelRef:
    """A model that took part: catalogue id, pinned revision, SHA-256 of its weights, runtime ("ct2", "torch", ...)."""

    id: str
    revision: str
    digest: str
    runtime: str


@dataclass(frozen=True, slots=True)
class Fact(Span):
    """Something that a sentence says and the article bears out: `text` is the sentence's from `start` to `end`, for as
    long as nothing else is changed in it. `kind`: "number", "date", "period", "name" or "quotation". `evidence`: the
    article's words for it, "" where there is no one place."""

    kind: str
    text: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """`evidence`: indexes of the article sentences that support it; `support`: how well they do, 0 to 1.

    `model_text`: what the model had written, where a person has changed it; "" anywhere else. `facts`: how many numbers
    and dates, names and quotations of it were looked for in the article; `found`: how many of them stand there;
    `facts_found`: those, in order.
    """

    text: str
    evidence: tuple[int, ...]
    support: float = 1.0
    model_text: str = ""
    facts: int = 0
    found: int = 0
    facts_found: tuple[Fact, ...] = ()

    @property
    def edited(self) -> bool:
        """A person has changed it."""
        return bool(self.model_text)


@dataclass(frozen=True, slots=True)
class Summary:
    """`read`: indexes of the article sentences that the model saw."""

    sentences: tuple[SummarySentence, ...]
    length: Length
    model: ModelRef
    read: tuple[int, ...]

    @property
    def as_written(self) -> tuple[str, ...]:
        """The sentences of the model, whatever a person has made of them."""
        return tuple(sentence.model_text or sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class TranslatedSentence:
    """`of`: index of the sentence of the summary, or of the article, that it translates.

    `model_text`: what the model had written, where a person has changed it; "" anywhere else.
    """

    of: int
    text: str
    model_text: str = ""

    @property
    def edited(self) -> bool:
        """A person has changed it."""
        return bool(self.model_text)


@dataclass(frozen=True, slots=True)
class Translation:
    """Of a summary, or of a whole article. `text`: the sentences, one a line; of an article, all of it as it stands.

    `model`: the one that wrote the language; a translation by way of English has another one before it.
    """

    language: str
    title: str
    sentences: tuple[TranslatedSentence, ...]
    model: ModelRef
    text: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a person should know about the output: `text[start:end]` of one side, what it was held against, why.

    `severity`: "info" tells how the output was made, "doubt" asks to verify. `side`: "article", "summary" or
    "translation". `evidence` is the text on the other side, "" where there is none. `suggestion`: words that can be put
    in the place of `text`, "" where there are none.
    """

    kind: str
    severity: Literal["info", "doubt"]
    side: Literal["article", "summary", "translation"]
    start: int
    end: int
    text: str
    evidence: str
    note: str
    suggestion: str = ""

    @property
    def is_offer(self) -> bool:
        """It asks for nothing, and has other words for a place: for somebody who works on the text."""
        return self.severity == "info" and bool(self.suggestion)

    @property
    def key(self) -> str:
        """The same for the same question about the same words, wherever they stand: what a person has settled is known
        again by it."""
        parts = "\0".join((self.kind, self.side, self.text, self.evidence))
        return sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the article's sentences the ranker and the model that wrote the summary have read.

    `key_sentences_left`: indexes of those that matter most to the ranker and that no summary sentence rests on.
    """

    sentences: int
    read_by_ranker: int
    read_by_model: int
    key_sentences_left: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """The whole result. `translation` is of the summary, `whole` of the article. `created` is ISO 8601 in UTC.

    `whole_findings` are those of `whole`: they point into its text. `settled`: the keys of doubts about which a person
    has said that it looks right.
    """

    article: Article
    summary: Summary
    translation: Translation | None
    findings: tuple[Finding, ...]
    coverage: Coverage
    app_version: str
    created: str
    whole: Translation | None = None
    whole_findings: tuple[Finding, ...] = ()
    settled: tuple[str, ...] = ()

    @property
    def to_verify(self) -> tuple[Finding, ...]:
        """The doubts that nobody has settled, about the summary and both translations."""
        findings = (*self.findings, *self.whole_findings)
        return tuple(each for each in findings if each.severity == "doubt" and each.key not in self.settled)
