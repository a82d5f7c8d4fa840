"""What is known of a model, whoever published it: enough to choose it, to run it and to say where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Literal

Task = Literal["summarise", "translate"]
Family = Literal["bart", "marian", "m2m100", "mbart", "pegasus", "student", "t5"]
"""The architectures that the runtimes load. Each has its own tokenizer and its own way to name languages."""


@dataclass(frozen=True, slots=True)
class Decoding:
    """How text is generated: beam search, without chance.

    `length_penalty`: hypotheses are ranked by log-probability / tokens ** length_penalty. `min_tokens`, `max_tokens`:
    of the output, without special tokens. `no_repeat_ngram`: no run of so many tokens comes twice; 0 allows it.
    `repetition_penalty`: above 1 makes a token that is already there less likely.
    """

    beams: int = 4
    length_penalty: float = 1.0
    min_tokens: int = 0
    max_tokens: int = 256
    no_repeat_ngram: int = 0
    repetition_penalty: float = 1.0


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model by its description. Languages are ISO 639-1.

    `sources`, `targets`: what it reads and writes; a summariser writes what it reads. `tags`: target language -> the
    token that a multilingual Marian model wants before its input (">>ukr<<"). `prefix`: words before each input
    ("summarize: "). `max_input`: tokens of an input, special ones included. `decoding`: as its makers meant it.
    `commercial`: whether its licence allows commercial use; `None` where nobody has said.
    """

    id: str
    name: str
    task: Task
    family: Family
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    licence: str
    commercial: bool | None
    repository: str = ""
    revision: str = ""
    max_input: int = 512
    decoding: Decoding = Decoding()
    tags: Mapping[str, str] = field(default_factory=dict)
    prefix: str = ""

    def translates(self, source: str, target: str) -> bool:
        """Whether it goes from one language to the other in one step."""
        return self.task == "translate" and source in self.sources and target in self.targets and source != target


def as_models_have_it(language: str) -> tuple[str, ...]:
    """The codes under which a model may have a language: what is called Norwegian (`no`) is mostly Bokmål (`nb`)."""
    return (language, "nb") if language == "no" else (language,)


def ways(source: str, target: str) -> list[tuple[str, str]]:
    """The pairs under which a model may have a way between two languages."""
    return list(product(as_models_have_it(source), as_models_have_it(target)))
