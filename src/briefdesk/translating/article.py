"""A whole article in another language, as it stands: paragraphs, headings, lists and line breaks kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefdesk.cancel import CancelToken
from briefdesk.records import Article, Finding, TranslatedSentence
from briefdesk.translating.findings import findings, title_findings
from briefdesk.translating.layout import Segment, segments, with_breaks
from briefdesk.translating.piece import Piece
from briefdesk.translating.translator import Translator


@dataclass(frozen=True, slots=True)
class WholeTranslation:
    """`sentences`: one for each sentence of the article, in order; each stands in `text` as it is.

    `findings` point into `text`. Those of the title, which stands outside, have an empty span.
    """

    title: str
    text: str
    sentences: tuple[TranslatedSentence, ...]
    findings: tuple[Finding, ...]


def translate_article(
    article: Article,
    translator: Translator,
    cancel: CancelToken,
    done: Callable[[int, str], None],
    progress: Callable[[int, int], None],
) -> WholeTranslation:
    """All of an article. `done` gets the index and the text of each sentence in order, as early as it can.

    What stands between sentences is translated line by line, and kept as it is where it has no words. `progress` gets
    sentences done and sentences in all. Raises `Cancelled`.
    """
    layout = list(segments(article))
    sources = [segment.text for segment in layout if segment.is_translated]
    written = _Written(layout, len(article.sentences), done, progress)
    progress(0, len(article.sentences))

    def took(index: int, piece: Piece) -> None:
        if index > 0:
            written.add(piece)

    head, *_ = translator.translate([article.title, *sources], cancel, took)
    written.add_verbatim()
    return WholeTranslation(
        title=head.text,
        text=written.text(),
        sentences=tuple(written.sentences),
        findings=(*title_findings(head, article.title), *written.findings),
    )


class _Written:
    """The translated text as it grows, in reading order."""

    def __init__(
        self,
        layout: Sequence[Segment],
        sentences: int,
        done: Callable[[int, str], None],
        progress: Callable[[int, int], None],
    ) -> None:
        self.sentences: list[TranslatedSentence] = []
        self.findings: list[Finding] = []
        self._layout, self._count, self._done, self._progress = layout, sentences, done, progress
        self._next = 0
        self._parts: list[str] = []
        self._length = 0
        self._sentence: list[str] = []

    def text(self) -> str:
        return "".join(self._parts)

    def add(self, piece: Piece) -> None:
        """The translation of the next segment that has one, and what is kept around it."""
        self.add_verbatim()
        segment = self._layout[self._next]
        told = Piece(with_breaks(segment.text, piece.text), piece.problems)
        self.findings += findings(told, segment.text, self._length)
        self._put(segment, told.text)
        self.add_verbatim()

    def add_verbatim(self) -> None:
        """What is kept as it is, up to the next segment that is translated."""
        while self._next < len(self._layout) and not self._layout[self._next].is_translated:
            self._put(self._layout[self._next], self._layout[self._next].text)

    def _put(self, segment: Segment, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
        self._next += 1
        if segment.of >= 0:
            self._sentence.append(text)
            if self._next == len(self._layout) or self._layout[self._next].of != segment.of:
                self._close(segment.of)

    def _close(self, of: int) -> None:
        text = "".join(self._sentence)
        self._sentence = []
        self.sentences.append(TranslatedSentence(of, text))
        self._done(of, text)
        self._progress(len(self.sentences), self._count)
