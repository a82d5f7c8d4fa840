"""A sentence encoder on CTranslate2: what BriefDesk uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ctranslate2
import numpy as np
from numpy.typing import NDArray

from briefdesk.records import ModelRef
from briefdesk.runtimes.cores import usable_cores
from briefdesk.runtimes.sentence_encoder import SentenceEncoder

MODEL_FILES = ("model.bin", "config.json", "vocabulary.json")
TOKENIZER_FILE = "tokenizer.json"


class Ct2Encoder(SentenceEncoder):
    """Runs a folder that `briefdesk.runtimes.convert` has made.

    `files`: the folder's contents by name, already read and verified, so that what runs is what was verified (and a
    path with letters outside ASCII matters to nobody).
    """

    def __init__(self, files: Mapping[str, bytes], model: ModelRef, languages: frozenset[str], dimensions: int) -> None:
        super().__init__(files[TOKENIZER_FILE], model, languages, dimensions)
        # Hyper-threads share the units that multiply, so physical cores count. A batch a core beats all cores on one
        # batch: threads that share one wait for each other, and for long where another program wants the core too.
        self.parallel = usable_cores()
        self._encoder: Any = ctranslate2.Encoder(
            model.id,
            device="cpu",
            compute_type="default",
            inter_threads=self.parallel,
            intra_threads=1,
            files={name: files[name] for name in MODEL_FILES},
        )

    def _hidden(self, tokens: list[list[int]]) -> NDArray[np.float32]:
        return np.array(self._encoder.forward_batch(tokens).last_hidden_state)
