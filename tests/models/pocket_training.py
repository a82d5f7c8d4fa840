"""How a pocket model learns: batches of like length, Adam with a warm-up and a slow end, and nothing left to chance."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

import torch
from transformers import PreTrainedModel

Example = tuple[list[int], list[int]]
"""Token ids of an input and of what is to be written, both with their special tokens."""
IGNORED = -100


@dataclass(frozen=True, slots=True)
class Examples:
    """What is learnt from. `easy`: shorter ones, to begin with."""

    whole: Sequence[Example]
    easy: Sequence[Example] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """`steps`: of which the first `easy_steps` are on easy examples. `batch`: examples a step.

    `rate`: the highest learning rate, reached after `warmup` steps; then it falls to 0.
    """

    steps: int
    easy_steps: int
    batch: int
    rate: float
    warmup: int = 200
    seed: int = 1


def train(
    model: PreTrainedModel, examples: Examples, pad: int, course: Course, report: Callable[[int, float], None]
) -> None:
    """Train in place. `report` is called every hundred steps with the step and the mean loss since the last call."""
    _keep_at_zero(model.get_input_embeddings().weight, pad)
    optimiser = torch.optim.AdamW(model.parameters(), lr=course.rate, betas=(0.9, 0.98), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / course.warmup, (course.steps - step) / (course.steps - course.warmup))
    )
    model.train()
    total = 0.0
    lessons = chain(islice(batches(examples.easy, course), course.easy_steps), batches(examples.whole, course))
    for step in range(1, course.steps + 1):
        loss = model(**collate(next(lessons), pad)).loss
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += loss.item()
        if step % 100 == 0:
            report(step, total / 100)
            total = 0.0
    model.eval()


def _keep_at_zero(embeddings: torch.Tensor, pad: int) -> None:
    """As in published Marian models, whose output begins with the padding token: CTranslate2 begins with zeros."""
    with torch.no_grad():
        embeddings[pad] = 0

    def without_pad(gradient: torch.Tensor) -> torch.Tensor:
        gradient = gradient.clone()
        gradient[pad] = 0
        return gradient

    embeddings.register_hook(without_pad)


def collate(batch: Sequence[Example], pad: int) -> dict[str, torch.Tensor]:
    sources, targets = [source for source, _ in batch], [target for _, target in batch]
    inputs = _padded(sources, pad)
    return {
        "input_ids": inputs,
        "attention_mask": _padded([[1] * len(source) for source in sources], 0),
        "labels": _padded(targets, IGNORED),
    }


def _padded(rows: Sequence[Sequence[int]], filler: int) -> torch.Tensor:
    width = max(map(len, rows))
    return torch.tensor([[*row, *[filler] * (width - len(row))] for row in rows])


def batches(examples: Sequence[Example], course: Course) -> Iterator[list[Example]]:
    """For ever: shuffled, then sorted by length within a stretch of many batches, so that little is padding."""
    rng = random.Random(course.seed)
    stretch = 32 * course.batch
    while True:
        order = rng.sample(range(len(examples)), len(examples))
        for start in range(0, len(order), stretch):
            near = sorted(order[start : start + stretch], key=lambda index: len(examples[index][0]))
            groups = [near[first : first + course.batch] for first in range(0, len(near), course.batch)]
            rng.shuffle(groups)
            for group in groups:
                yield [examples[index] for index in group]
