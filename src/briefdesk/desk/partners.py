"""Which sentences of the article belong to which rows of the brief, both ways."""

from __future__ import annotations

from collections.abc import Sequence

from briefdesk.records import Summary


class Partners:
    """Rows are the sentences of the summary, by index; so are their translations."""

    def __init__(self, summary: Summary | None = None) -> None:
        self._sentences = [each.evidence for each in summary.sentences] if summary else []
        self._rows: dict[int, list[int]] = {}
        for row, sentences in enumerate(self._sentences):
            for sentence in dict.fromkeys(sentences):
                self._rows.setdefault(sentence, []).append(row)

    def sentences_of(self, row: int) -> Sequence[int]:
        """Those that a row rests on, in its own order; none for a row that is not there."""
        return self._sentences[row] if 0 <= row < len(self._sentences) else ()

    def rows_of(self, sentence: int) -> Sequence[int]:
        """The rows that rest on a sentence of the article, or of its translation."""
        return self._rows.get(sentence, ())

    @property
    def rows(self) -> int:
        return len(self._sentences)

    @property
    def numbers(self) -> dict[int, int]:
        """Sentence -> the number that stands beside it: that of the first row that rests on it, counted from 1."""
        return {sentence: rows[0] + 1 for sentence, rows in self._rows.items()}
