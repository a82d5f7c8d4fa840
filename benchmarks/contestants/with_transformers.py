"""transformers on PyTorch in float32, as its documentation uses it: sentence by sentence, or in groups by length."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

from benchmarks.contestants import Output
from benchmarks.shapes import SUMMARY_TOKENS, Shape
from briefdesk.runtimes.cores import physical_cores
from briefdesk.runtimes.published import quiet

GROUP = 10
"""Sentences, of similar length."""


class Summariser:
    """`SUMMARY_TOKENS` tokens; the library counts the one that a summary is made to begin with."""

    def __init__(self, shape: Shape) -> None:
        self._tokenizer, self._network = _load(shape)
        self._network.generation_config.forced_eos_token_id = None  # the other contestants do not force it either

    def run(self, texts: Sequence[str]) -> list[Output]:
        count = SUMMARY_TOKENS + 1
        inputs = self._tokenizer(list(texts), return_tensors="pt")
        with torch.inference_mode(), quiet():
            [row] = self._network.generate(
                **inputs, num_beams=4, max_length=None, min_length=0, min_new_tokens=count, max_new_tokens=count
            ).tolist()
        return [Output(self._tokenizer.decode(row, skip_special_tokens=True), len(row) - 2)]


class Sentences:
    """`group`: sentences that go in together; more than one are sorted by length first."""

    def __init__(self, shape: Shape, group: int) -> None:
        self._tokenizer, self._network = _load(shape)
        self._group = group
        self._tag = f"{shape.tags[shape.target]} " if shape.tags else ""

    def run(self, texts: Sequence[str]) -> list[Output]:
        order = list(range(len(texts)))
        if self._group > 1:
            order.sort(key=lambda index: len(texts[index].split()))
        outputs: dict[int, Output] = {}
        for start in range(0, len(order), self._group):
            members = order[start : start + self._group]
            outputs.update(zip(members, self._translated([texts[index] for index in members]), strict=True))
        return [outputs[index] for index in range(len(texts))]

    def _translated(self, texts: Sequence[str]) -> list[Output]:
        inputs = self._tokenizer([self._tag + text for text in texts], return_tensors="pt", padding=True)
        with torch.inference_mode(), quiet():
            rows = self._network.generate(**inputs, num_beams=4).tolist()
        special = {self._tokenizer.pad_token_id, self._tokenizer.eos_token_id}
        return [
            Output(self._tokenizer.decode(row, skip_special_tokens=True), sum(token not in special for token in row))
            for row in rows
        ]


def _load(shape: Shape) -> tuple[Any, Any]:
    torch.set_num_threads(physical_cores())
    with quiet():
        tokenizer = AutoTokenizer.from_pretrained(shape.published)
        network = AutoModelForSeq2SeqLM.from_pretrained(shape.published, dtype=torch.float32)
    return tokenizer, network.eval()


def load(shape: Shape, way: str) -> Summariser | Sentences:
    if way == "transformers":
        return Summariser(shape)
    return Sentences(shape, GROUP if way == "transformers-groups" else 1)
