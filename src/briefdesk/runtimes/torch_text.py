"""A summariser or translator on PyTorch: the reference that the other runtime is held against, and the way to a GPU.

Importing this imports torch, which takes seconds.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import torch
from transformers import (
    GenerationConfig,
    LogitsProcessorList,
    RepetitionPenaltyLogitsProcessor,
    StoppingCriteria,
    StoppingCriteriaList,
)
from transformers.modeling_outputs import BaseModelOutput

from briefdesk.cancel import CancelToken
from briefdesk.cards import Decoding, ModelCard
from briefdesk.errors import ModelRefused
from briefdesk.records import ModelRef
from briefdesk.runtimes.cores import usable_cores
from briefdesk.runtimes.protocol import Encoded, Hypothesis
from briefdesk.runtimes.published import check_published, load_network, load_published_tokenizer, quiet
from briefdesk.runtimes.text_runtime import TextRuntime, cannot_load, closed
from briefdesk.runtimes.tokenizing.base import END, PAD, UNKNOWN

Device = Literal["cpu", "cuda", "mps"]


class TorchTextModel(TextRuntime):
    """Runs a folder as published. One call at a time: PyTorch gives all cores to each.

    Raises `ModelDamaged`, `RanOutOfMemory`.
    """

    def __init__(
        self, folder: Path, card: ModelCard, model: ModelRef, threads: int | None = None, device: Device = "cpu"
    ) -> None:
        try:
            check_published(folder, card)
            super().__init__(load_published_tokenizer(folder, card)[0], card, model)
            network = load_network(folder, card)
        except ModelRefused as error:
            raise cannot_load(error, folder, card) from error
        torch.set_num_threads(threads or usable_cores())
        self._device = torch.device(device)
        self._network: Any = network.to(self._device)
        self._turn = threading.Lock()
        own = network.generation_config
        numbers = self._tokenizer.numbers
        self._end, self._pad = numbers[END], numbers[PAD]
        self._begin = own.decoder_start_token_id
        if self._begin is None:
            self._begin = network.config.decoder_start_token_id
        # What the folder says of decoding is in the card as well, and would mix with what is asked for.
        network.generation_config = _settings()

    def _search(self, batch: Sequence[Encoded], decoding: Decoding, cancel: CancelToken) -> list[Hypothesis]:
        found: dict[int, Hypothesis] = {}
        with self._turn, torch.inference_mode(), quiet():
            for start in {one.start: None for one in batch}:
                members = [number for number, one in enumerate(batch) if one.start == start]
                alike = self._alike([batch[number] for number in members], start, decoding, cancel)
                found.update(zip(members, alike, strict=True))
        return [found[number] for number in range(len(batch))]

    def _alike(
        self, batch: list[Encoded], start: tuple[str, ...], decoding: Decoding, cancel: CancelToken
    ) -> list[Hypothesis]:
        """Of inputs whose outputs begin alike: the library takes one beginning for all."""
        if self._network is None:
            raise closed(self._card)
        cancel.check()
        ids, mask = self._padded(batch)
        begin, forced = self._beginning(start)
        hidden = self._network.get_encoder()(input_ids=ids, attention_mask=mask).last_hidden_state
        sequences = self._network.generate(
            encoder_outputs=BaseModelOutput(last_hidden_state=hidden),
            attention_mask=mask,
            generation_config=self._settings(decoding, begin, forced),
            logits_processor=LogitsProcessorList(_penalties(decoding)),
            stopping_criteria=StoppingCriteriaList([_Cancelling(cancel)]),
        )
        cancel.check()
        scores = self._log_probabilities(hidden, mask, sequences)
        skip = 1 + (forced is not None)
        return [self._hypothesis(row, score, skip) for row, score in zip(sequences.tolist(), scores, strict=True)]

    def _padded(self, batch: list[Encoded]) -> tuple[torch.Tensor, torch.Tensor]:
        """Token numbers and mask, shape (len(batch), longest)."""
        numbers, unknown = self._tokenizer.numbers, self._tokenizer.numbers[UNKNOWN]
        rows = [[numbers.get(token, unknown) for token in one.tokens] for one in batch]
        longest = max(map(len, rows))
        ids = [row + [self._pad] * (longest - len(row)) for row in rows]
        mask = [[1] * len(row) + [0] * (longest - len(row)) for row in rows]
        return torch.tensor(ids, device=self._device), torch.tensor(mask, device=self._device)

    def _beginning(self, start: tuple[str, ...]) -> tuple[int, int | None]:
        """The number that the decoder starts from, and the one that it is made to write first."""
        first = self._tokenizer.numbers[start[0]] if start else None
        if self._begin is None:  # the first mBART starts from the language itself
            assert first is not None
            return first, None
        return self._begin, first

    def _settings(self, decoding: Decoding, begin: int, forced: int | None) -> Any:
        """As the other runtime searches. The library counts the token that the output is made to begin with."""
        counted = forced is not None
        return _settings(
            do_sample=False,
            num_beams=decoding.beams,
            early_stopping=decoding.beams > 1,
            length_penalty=decoding.length_penalty,
            min_new_tokens=decoding.min_tokens + counted,
            max_new_tokens=decoding.max_tokens + counted,
            no_repeat_ngram_size=decoding.no_repeat_ngram,
            suppress_tokens=[self._pad],
            renormalize_logits=True,  # what is forbidden has no part in the probability
            forced_bos_token_id=forced,
            decoder_start_token_id=begin,
            bos_token_id=begin,
            eos_token_id=self._end,
            pad_token_id=self._pad,
        )

    def _log_probabilities(
        self, hidden: torch.Tensor, mask: torch.Tensor, sequences: torch.Tensor
    ) -> list[list[float]]:
        """Of each token but the first in its place."""
        said = self._network(
            encoder_outputs=BaseModelOutput(last_hidden_state=hidden),
            attention_mask=mask,
            decoder_input_ids=sequences[:, :-1],
            use_cache=False,
        ).logits.float()
        chosen = said.log_softmax(-1).gather(-1, sequences[:, 1:, None])[..., 0]
        result: list[list[float]] = chosen.tolist()
        return result

    def _hypothesis(self, row: list[int], scores: list[float], skip: int) -> Hypothesis:
        """`skip`: numbers at the beginning that were given, not written."""
        written = row[skip:]
        ended = self._end in written
        plain = written[: written.index(self._end)] if ended else written
        counted = len(plain) + ended
        names = self._tokenizer.vocabulary  # T5 has more rows than names
        text = self._tokenizer.text([names[number] for number in plain if number < len(names)])
        mean = sum(scores[skip - 1 : skip - 1 + counted]) / max(1, counted)
        return Hypothesis(text, mean, len(plain), ended)

    def close(self) -> None:
        self._network = None
        if self._device.type == "cuda":
            torch.cuda.empty_cache()


def _settings(**settings: Any) -> Any:
    make: Any = GenerationConfig
    return make(**settings)


def _penalties(decoding: Decoding) -> list[Any]:
    """Unlike the library's own option this one leaves alone what the decoder starts from, which may be the end."""
    if decoding.repetition_penalty == 1:
        return []
    return [RepetitionPenaltyLogitsProcessor(decoding.repetition_penalty, prompt_ignore_length=1)]


class _Cancelling(StoppingCriteria):
    """Looks at the token after each step."""

    def __init__(self, cancel: CancelToken) -> None:
        self._cancel = cancel

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor, **_: Any) -> torch.Tensor:
        self._cancel.check()
        return torch.zeros(input_ids.shape[0], dtype=torch.bool, device=input_ids.device)
