"""What the engine that Firefox's models were made for writes with the small forged models of the tests.

Renewed by `python -m benchmarks.agreement --write`: the tests need no engine.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from briefdesk.cards import Decoding
from briefdesk.runtimes.protocol import TextModel
from tests.models.lookalike_texts import ENGLISH
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT, STUDENTS
from tests.models.pocket_recipes import lines_between

FILE = Path(__file__).with_name("engine_samples.json")
FACTOR = 2
"""Words that the engine writes at most for each of the source, its end included."""
WAYS = {"with shortlist": True, "without shortlist": False}


def sentences(count: int = 150) -> list[str]:
    """Words of the vocabulary in any order, and some that have to be spelt."""
    words = [word for text in ENGLISH for word in text.split()]
    chance = random.Random(1)
    made = [chance.sample(words, chance.randint(2, 25)) for _ in range(count)]
    return [" ".join([*each, "Qatari"] if chance.random() < 0.1 else each) for each in made]


def held_out(name: str, count: int = 100) -> list[str]:
    """Sentences that a trained one has never seen."""
    source, target = STUDENTS[name]
    lines = sorted({read for seed in HELD_OUT for read, _ in lines_between(article(seed), source, target)})
    return random.Random(5).sample(lines, count)


def written(model: TextModel, texts: Sequence[str]) -> list[str]:
    """Each by itself. Without spaces: the engine gives words back as they stand in the text."""
    batch = [model.encode(text) for text in texts]
    outputs = [model.generate([one], Decoding(beams=1, max_tokens=FACTOR * len(one)))[0] for one in batch]
    return ["".join(one.text.split()) for one in outputs]


def joined(words: Sequence[str]) -> str:
    """The engine's words as `written` gives ours."""
    return "".join("".join(words).split())
