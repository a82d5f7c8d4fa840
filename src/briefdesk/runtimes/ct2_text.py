"""A summariser or translator on CTranslate2: what BriefDesk uses."""

from __future__ import annotations

import ctypes
import sys
import weakref
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import ctranslate2

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import Decoding, ModelCard
from briefdesk.records import ModelRef
from briefdesk.runtimes.cores import usable_cores
from briefdesk.runtimes.protocol import Encoded, Hypothesis
from briefdesk.runtimes.text_runtime import TextRuntime, cannot_load, closed
from briefdesk.runtimes.tokenizing import load_tokenizer
from briefdesk.runtimes.tokenizing.base import END, PAD

MODEL_FILES = ("model.bin", "config.json", "shared_vocabulary.json", "vmap.txt")


class Ct2TextModel(TextRuntime):
    """Runs a folder that `briefdesk.runtimes.convert_text` has made.

    `threads`: cores to use, by default all physical ones. A translator has many short inputs: a group of them a core
    beats all cores on one group, which wait for each other. A summariser has one long input, and gives it all cores.
    `restrict`: a Marian model writes tokens of its target language only, though its vocabulary holds those of both.
    Raises `ModelDamaged`, `RanOutOfMemory`.
    """

    def __init__(
        self, folder: Path, card: ModelCard, model: ModelRef, threads: int | None = None, restrict: bool = True
    ) -> None:
        cores = threads or usable_cores()
        self.parallel = cores if card.task == "translate" else 1
        try:
            super().__init__(load_tokenizer(folder, card), card, model)
            translator: Any = ctranslate2.Translator(
                device="cpu",
                compute_type="default",  # as converted: int8, or float32
                inter_threads=self.parallel,
                intra_threads=cores // self.parallel,
                **_place(folder),
            )
        except (OSError, ValueError, RuntimeError, MemoryError) as error:
            raise cannot_load(error, folder, card) from error
        # A translator that is still there when Python ends aborts the process, once it has had a callback.
        self._held = [translator]
        self._let_go = weakref.finalize(self, self._held.clear)
        self._restrict = restrict and (folder / "vmap.txt").is_file()
        # CTranslate2 has no pad in the vocabulary of a Marian model; elsewhere it must not be written.
        self._never = [[PAD]] if card.family != "marian" else None

    def _search(self, batch: Sequence[Encoded], decoding: Decoding, cancel: CancelToken) -> list[Hypothesis]:
        start = max(len(one.start) for one in batch)
        if not self._held:
            raise closed(self._card)
        results = self._held[0].translate_batch(
            [list(one.tokens) for one in batch],
            target_prefix=[list(one.start) for one in batch] if start else None,
            max_batch_size=0,
            max_input_length=0,
            beam_size=decoding.beams,
            length_penalty=decoding.length_penalty,
            repetition_penalty=decoding.repetition_penalty,
            no_repeat_ngram_size=decoding.no_repeat_ngram,
            # The library counts the tokens that the output is made to begin with.
            min_decoding_length=start + decoding.min_tokens,
            max_decoding_length=start + decoding.max_tokens,
            suppress_sequences=self._never,
            use_vmap=self._restrict,
            return_scores=True,
            return_end_token=True,
            # Called for each token of a greedy search, never during a beam search.
            callback=_stop_when(cancel) if decoding.beams == 1 else None,
        )
        cancel.check()
        return [self._hypothesis(one, result, decoding) for one, result in zip(batch, results, strict=True)]

    def _hypothesis(self, encoded: Encoded, result: Any, decoding: Decoding) -> Hypothesis:
        tokens: list[str] = result.hypotheses[0]
        written = tokens[len(encoded.start) :]
        ended = bool(written) and written[-1] == END
        # The library divides the log-probability of what was written by the length of all.
        total = result.scores[0] * len(tokens) ** decoding.length_penalty
        plain = written[:-1] if ended else written
        return Hypothesis(self._tokenizer.text(plain), total / max(1, len(written)), len(plain), ended)

    def close(self) -> None:
        """A call that is still running ends first; the library holds the memory until then."""
        self._let_go()


def _stop_when(cancel: CancelToken) -> Any:
    def cancelled(_: object) -> bool:
        try:
            cancel.check()
        except Cancelled:
            return True
        return False

    return cancelled


def _place(folder: Path) -> dict[str, Any]:
    """Where the library finds the model. It cannot open a path with letters outside ASCII on Windows: there it is given
    the short name that the system has for the folder, or else the contents, which it then keeps in memory twice."""
    path = str(folder)
    if sys.platform != "win32" or path.isascii():
        return {"model_path": path}
    short = ctypes.create_unicode_buffer(1024)
    ctypes.windll.kernel32.GetShortPathNameW(path, short, len(short))
    if short.value and short.value.isascii():
        return {"model_path": short.value}
    return {"model_path": folder.name, "files": contents(folder)}


def contents(folder: Path) -> dict[str, Any]:
    """The files of a model by name; the library reads each when it comes to it."""
    paths = [folder / name for name in MODEL_FILES if (folder / name).is_file()]
    return {path.name: SimpleNamespace(read=path.read_bytes) for path in paths}
