"""A summary in a model's own words: what it reads, what is made of its answer, and where each sentence comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding, ModelCard
from briefdesk.records import Coverage, Finding, Length, Summary, SummarySentence
from briefdesk.runtimes.protocol import Encoded, Encoder, TextModel
from briefdesk.summarising import words
from briefdesk.summarising.evidence import Link, link
from briefdesk.summarising.fitting import fit, sections
from briefdesk.summarising.key_sentences import Summarised
from briefdesk.summarising.lengths import BUDGETS, MOST_OVER
from briefdesk.summarising.ranking import Ranking, Report
from briefdesk.summarising.tidying import tidy

WEAK = 0.3
"""Support below which nothing in the article says what a sentence says (see `evaluation.evidence`)."""

FEWEST_TOKENS = 40
"""Room for one sentence, however short the summary is to be."""

RESERVED = 4
"""Places of a model's longest output that special tokens take."""

TOKENS_A_WORD = 1.3
"""Of English, as BART cuts it."""

Split = Callable[[str], list[str]]
"""Text into sentences, in the model's language."""


@dataclass(frozen=True, slots=True)
class Rewriter:
    """A model that summarises, with what it takes to hold its answer against the article.

    `language`: what the model is given and writes, ISO 639-1. `split` is for it, too. `encoder`: `None` where there is
    none, or where it does not know the language.
    """

    model: TextModel
    card: ModelCard
    language: str
    split: Split
    encoder: Encoder | None

    def room(self) -> int:
        """Tokens of an article that the model reads at a time."""
        return self.card.max_input - len(self._encoded(""))

    def sizes(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each sentence, and one for the space before it."""
        empty = len(self._encoded(""))
        return [len(self._encoded(text)) - empty + 1 for text in texts]

    def likely(self, ranking: Ranking) -> list[int]:
        """What the model will read of an article in another language, as far as can be told before it is translated."""
        return fit(ranking.scores(), ranking.counts, round(self.room() / TOKENS_A_WORD))

    def rewrite(
        self,
        ranking: Ranking,
        texts: Mapping[int, str],
        length: Length,
        cancel: CancelToken,
        progress: Report,
        *,
        thorough: bool = False,
    ) -> Summarised | None:
        """The summary; `None` where the model writes no whole sentence, so that the key sentences stay.

        `texts`: the article's sentences by index, in the model's language; those that are missing are not read. What is
        more than the model reads at a time is cut down to what matters most; `thorough` has it read all of them,
        section by section. Raises `Cancelled`.
        """
        indexes = list(texts)
        sizes = self.sizes(list(texts.values()))
        chosen = sections(sizes, self.room()) if thorough else [fit(ranking.scores()[indexes], sizes, self.room())]
        parts = [self._trimmed([indexes[i] for i in part], texts) for part in chosen if part]
        kept = self._written([[texts[i] for i in part] for part in parts], length, cancel, progress)
        read = [i for part in parts for i in part]
        if not kept:
            return None
        links = link(kept, [texts[i] for i in read], self._likeness(kept, ranking, texts, read, cancel))
        return self._summarised(kept, links, read, length, ranking)

    def _trimmed(self, part: Sequence[int], texts: Mapping[int, str]) -> list[int]:
        """Side by side the sentences may take a token more than one by one: then the last of them is not read."""
        read = list(part)
        while len(self._encoded(" ".join(texts[i] for i in read))) > self.card.max_input:
            read.pop()
        return read

    def _written(
        self, parts: Sequence[Sequence[str]], length: Length, cancel: CancelToken, progress: Report
    ) -> list[str]:
        """The sentences of a summary. What the sections give together is written once more where it is too much."""
        budget = BUDGETS[length]
        sentences: list[str] = []
        for number, part in enumerate(parts):
            progress(number, len(parts))
            sentences += tidy(self._write(part, self._decoding(length, len(parts)), cancel), budget.most)
        if len(parts) > 1 and sum(map(words.count, sentences)) > MOST_OVER * budget.words:
            sentences = self._write(self._evenly(sentences), self._decoding(length, 1), cancel) or sentences
        progress(len(parts), len(parts))
        return tidy(sentences, budget.most)

    def _evenly(self, sentences: Sequence[str]) -> list[str]:
        """As many of them as the model reads at a time, from all over."""
        fewer = list(sentences)
        while len(self._encoded(" ".join(fewer))) > self.card.max_input:
            fewer = fewer[::2] if len(fewer) > 1 else []
        return fewer

    def _write(self, texts: Sequence[str], decoding: Decoding, cancel: CancelToken) -> list[str]:
        """Whole sentences only: what was cut off at the limit is tried once more with room to end."""
        source = self._encoded(" ".join(texts))
        [written] = self.model.generate([source], decoding, cancel)
        sentences = self.split(written.text)
        if not written.ended and len(sentences) == 1:
            twice = replace(decoding, max_tokens=min(2 * decoding.max_tokens, self.card.max_input - RESERVED))
            [written] = self.model.generate([source], twice, cancel)
            sentences = self.split(written.text)
        return sentences if written.ended else sentences[:-1]

    def _decoding(self, length: Length, parts: int) -> Decoding:
        """The makers' limits are those of a short summary; the other lengths scale them. Sections share a length."""
        made_for = self.card.decoding
        scale = BUDGETS[length].words / BUDGETS["short"].words / parts
        most = min(max(FEWEST_TOKENS, round(made_for.max_tokens * scale)), self.card.max_input - RESERVED)
        return replace(made_for, min_tokens=min(round(made_for.min_tokens * scale), most // 2), max_tokens=most)

    def _encoded(self, text: str) -> Encoded:
        return self.model.encode(text, self.language, self.language)

    def _likeness(
        self, kept: Sequence[str], ranking: Ranking, texts: Mapping[int, str], read: Sequence[int], cancel: CancelToken
    ) -> NDArray[np.float32] | None:
        if self.encoder is None:
            return None
        if ranking.meaning is not None and all(texts[i] == ranking.texts[i] for i in read):
            sources = ranking.meaning[list(read)]
        else:
            sources = self.encoder.encode([texts[i] for i in read], cancel)
        likeness: NDArray[np.float32] = self.encoder.encode(kept, cancel) @ sources.T
        return likeness

    def _summarised(
        self, kept: Sequence[str], links: Sequence[Link], read: Sequence[int], length: Length, ranking: Ranking
    ) -> Summarised:
        found = [tuple(read[i] for i in each.sources) for each in links]
        sentences = tuple(
            SummarySentence(text, evidence, each.support)
            for text, evidence, each in zip(kept, found, links, strict=True)
        )
        summary = Summary(sentences, length, self.model.model, tuple(read))
        used = {i for each in found for i in each}
        left = tuple(i for i in ranking.choose(BUDGETS[length]) if i not in used)
        total = len(ranking.texts)
        weak = doubts(sentences) if self.encoder is not None else ()
        return Summarised(summary, weak, Coverage(total, total, len(read), left))


def doubts(sentences: Sequence[SummarySentence]) -> tuple[Finding, ...]:
    """A finding for each sentence that the article hardly supports. Offsets: the sentences, one a line."""
    findings, start = [], 0
    for sentence in sentences:
        end = start + len(sentence.text)
        if sentence.support < WEAK:
            findings.append(Finding("weak-support", "doubt", "summary", start, end, sentence.text, "", _WEAK_NOTE))
        start = end + 1
    return tuple(findings)


_WEAK_NOTE = "Nothing in the article says quite this: verify it before you use it."
