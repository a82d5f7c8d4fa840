"""A translator on NumPy: what runs Firefox's models."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding, ModelCard
from briefdesk.records import ModelRef
from briefdesk.runtimes.cores import usable_cores
from briefdesk.runtimes.protocol import Encoded, Hypothesis
from briefdesk.runtimes.student.container import Unreadable
from briefdesk.runtimes.student.network import encode
from briefdesk.runtimes.student.output import Output
from briefdesk.runtimes.student.products import one_thread_a_product
from briefdesk.runtimes.student.search import search
from briefdesk.runtimes.student.shortlist import Shortlist
from briefdesk.runtimes.student.weights import Weights, read_weights
from briefdesk.runtimes.text_runtime import TextRuntime, cannot_load, closed
from briefdesk.runtimes.tokenizing.student import StudentTokenizer, load_student_tokenizer

WEIGHTS_FILE, SHORTLIST_FILE = "model.bin", "lex.bin"


class StudentTextModel(TextRuntime):
    """Runs a folder with `model.bin`, its vocabulary or vocabularies, and, if it is there, the shortlist `lex.bin`.

    `threads`: cores to use, by default all physical ones: a group of sentences a core. `shortlist`: whether to hold the
    output to it. Raises `ModelDamaged`, `RanOutOfMemory`.
    """

    quick = True

    def __init__(
        self, folder: Path, card: ModelCard, model: ModelRef, threads: int | None = None, shortlist: bool = True
    ) -> None:
        try:
            weights, tokenizer, found = load(folder, card)
        except (OSError, ValueError, MemoryError) as error:
            raise cannot_load(error, folder, card) from error
        super().__init__(tokenizer, card, model)
        one_thread_a_product()
        self.parallel = threads or usable_cores()
        self._weights: Weights | None = weights
        self._words = tokenizer
        self._shortlist = found if shortlist else None

    def _search(self, batch: Sequence[Encoded], decoding: Decoding, cancel: CancelToken) -> list[Hypothesis]:
        weights = self._weights
        if weights is None:
            raise closed(self._card)
        texts = [np.array(self._words.ids(one)) for one in batch]
        output = Output(weights, np.stack([self._allowed(text, len(weights.target)) for text in texts]))
        with np.errstate(over="ignore", invalid="ignore"):  # of a file of nonsense comes nonsense, not a warning
            found = search(weights, encode(weights, texts), output, decoding, cancel)
        return [
            Hypothesis(
                self._words.text_of(output.words[list(one.choices)].tolist()),
                one.rank(),
                len(one.choices),
                one.ended,
            )
            for one in found
        ]

    def _allowed(self, text: NDArray[np.int64], words: int) -> NDArray[np.bool_]:
        """(words,): what may come of the text. Rows that fill the embedding up belong to no word."""
        allowed = np.ones(words, np.bool_) if self._shortlist is None else self._shortlist.allowed(text)
        allowed[len(self._words.vocabulary) :] = False
        return allowed

    def close(self) -> None:
        self._weights = None


def load(folder: Path, card: ModelCard) -> tuple[Weights, StudentTokenizer, Shortlist | None]:
    """Raises `OSError` for a file that cannot be read, `ValueError` for one that does not belong there."""
    weights = read_weights((folder / WEIGHTS_FILE).read_bytes())
    tokenizer = load_student_tokenizer(folder, card)
    source, target = len(weights.source), len(weights.target)
    if tokenizer.source_words > source or len(tokenizer.vocabulary) > target:
        raise Unreadable("its vocabulary has more words than its network")
    if not (folder / SHORTLIST_FILE).exists():
        return weights, tokenizer, None
    words = (folder / SHORTLIST_FILE).read_bytes()
    return weights, tokenizer, Shortlist(words, tokenizer.source_words, target, shared=tokenizer.shared)


def check(folder: Path, card: ModelCard) -> None:
    """Whether the files are a model that runs. Raises `OSError`, `ValueError` with a reason that a person can read."""
    load(folder, card)
