"""CTranslate2 on the same int8 weights, called as Argos Translate calls it; or simply sentence by sentence.

It takes batches of up to 32: of tokens since its version 1.10 ("argos-tokens"), of sentences before ("argos"). It gives
one translator all threads and writes any token of the vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ctranslate2
from sentencepiece import SentencePieceProcessor

from benchmarks.contestants import Output
from benchmarks.shapes import Shape
from briefdesk.runtimes.cores import physical_cores

BATCHES: dict[str, dict[str, Any]] = {
    "argos": {"max_batch_size": 32},
    "argos-tokens": {"max_batch_size": 32, "batch_type": "tokens"},
    "one": {"max_batch_size": 1},
}


class Sentences:
    def __init__(self, shape: Shape, batches: dict[str, Any]) -> None:
        self._translator: Any = ctranslate2.Translator(
            str(shape.converted), device="cpu", compute_type="auto", inter_threads=1, intra_threads=physical_cores()
        )
        self._source = SentencePieceProcessor(model_proto=(shape.converted / "source.spm").read_bytes())
        self._target = SentencePieceProcessor(model_proto=(shape.converted / "target.spm").read_bytes())
        self._tag = [shape.tags[shape.target]] if shape.tags else []
        self._batches = batches

    def run(self, texts: Sequence[str]) -> list[Output]:
        results = self._translator.translate_batch(
            [[*self._tag, *self._source.encode(text, out_type=str), "</s>"] for text in texts],
            replace_unknowns=True,
            beam_size=4,
            num_hypotheses=1,
            length_penalty=0.2,
            return_scores=True,
            **self._batches,
        )
        written = [result.hypotheses[0] for result in results]
        return [Output(self._target.decode_pieces(tokens), len(tokens)) for tokens in written]


def load(shape: Shape, way: str) -> Sentences:
    return Sentences(shape, BATCHES[way])
