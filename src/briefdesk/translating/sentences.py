"""The sentences of a summary in another language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefdesk.cancel import CancelToken
from briefdesk.records import Finding, TranslatedSentence
from briefdesk.translating.findings import findings, title_findings
from briefdesk.translating.piece import Piece
from briefdesk.translating.translator import Translator


@dataclass(frozen=True, slots=True)
class SentencesTranslation:
    """`findings` point into `text`: the sentences, one a line. Those of the title have an empty span."""

    title: str
    text: str
    sentences: tuple[TranslatedSentence, ...]
    findings: tuple[Finding, ...]


def translate_sentences(
    texts: Sequence[str],
    title: str,
    translator: Translator,
    cancel: CancelToken,
    done: Callable[[int, str], None],
) -> SentencesTranslation:
    """Each sentence and the title. `done` gets the index and the text of each sentence in order. Raises `Cancelled`."""

    def took(index: int, piece: Piece) -> None:
        if index > 0:
            done(index - 1, piece.text)

    head, *pieces = translator.translate([title, *texts], cancel, took)
    found, start = [*title_findings(head, title)], 0
    for source, piece in zip(texts, pieces, strict=True):
        found += findings(piece, source, start)
        start += len(piece.text) + 1
    sentences = tuple(TranslatedSentence(index, piece.text) for index, piece in enumerate(pieces))
    return SentencesTranslation(head.text, "\n".join(piece.text for piece in pieces), sentences, tuple(found))
