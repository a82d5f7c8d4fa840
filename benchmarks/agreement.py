"""Do Firefox's models write the same here as on the engine that they were made for?

    python -m benchmarks.agreement            models of the true shapes with random weights, 500 sentences each
    python -m benchmarks.agreement --write    small ones; what the engine writes is kept for the tests

The twin of a model, the same weights in float32, must write the same to the letter. In eight bits the engine rounds
what flows through the network, too, and BriefDesk does not: to random weights two words are often all but equal, so
some outputs differ. How many do so for no other reason is told by weights that are changed by a ten-millionth.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.engine import Engine
from benchmarks.made_up_words import make_words
from briefdesk.records import ModelRef
from briefdesk.runtimes.student import StudentTextModel
from tests.models import students
from tests.models.pocket_models import STUDENTS
from tests.models.pocket_models import folder as folder_of
from tests.models.student_files import Array, write_container, write_shortlist, write_vocabulary
from tests.models.student_forge import ENDS_SOON, Architecture, forge
from tests.runtimes.student.engine_samples import FILE, WAYS, held_out, joined, sentences, written

SENTENCES = 500
PIECES = 32_000
SHAPES = {
    "tiny": Architecture(256, 1536, 6, 2, PIECES, PIECES),
    "base-memory, two vocabularies": Architecture(384, 1536, 6, 4, PIECES, PIECES, shared=False),
    "base": Architecture(512, 2048, 6, 2, PIECES, PIECES),
}
NOISE = 1e-7


def report() -> None:
    for name, architecture in SHAPES.items():
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            texts = fill(folder, architecture)
            tensors = forge(architecture, seed=1, end_bias=ENDS_SOON)
            print(f"\n{name}, {len(texts)} sentences: whole outputs that are the same", flush=True)
            students.write_model(folder, architecture, tensors, texts[:20], rounded=False)
            for shortlist in (True, False):
                with_it = "with" if shortlist else "without"
                _print(f"float32, {with_it} shortlist", same(folder, texts, exact=True, shortlist=shortlist))
            _print(
                f"BriefDesk with weights changed by {NOISE:g} against itself",
                floor(folder, architecture, tensors, texts),
            )
            students.write_model(folder, architecture, tensors, texts[:20], rounded=True)
            _print("eight bits, with shortlist", same(folder, texts, exact=False, shortlist=True))
    for name in STUDENTS:
        texts = held_out(name, SENTENCES)
        print(f"\n{name}, {len(texts)} held-out sentences", flush=True)
        _print("eight bits, with shortlist", same(folder_of(name), texts, exact=False, shortlist=True))


def fill(folder: Path, architecture: Architecture) -> list[str]:
    """Everything but the weights; sentences of words that the vocabulary knows."""
    english, other = make_words(20_000, "en"), make_words(20_000, "uk")
    signs = students.SIGNS
    if architecture.shared:
        write_vocabulary(folder / "vocab.spm", [*english[:15_000], *other[:15_000]], signs, PIECES)
    else:
        write_vocabulary(folder / "srcvocab.spm", english, signs, PIECES)
        write_vocabulary(folder / "trgvocab.spm", other, signs, PIECES, bytes_too=True)
    write_shortlist(
        folder / "lex.bin", students.chance_shortlist(architecture), students.FIRST, students.ALLOWED_A_WORD
    )
    chance = random.Random(0)
    return [" ".join(chance.sample(english[:15_000], chance.randint(3, 30))) for _ in range(SENTENCES)]


def same(folder: Path, texts: Sequence[str], *, exact: bool, shortlist: bool) -> float:
    theirs = Engine(folder, exact, shortlist).translate(texts)["words"]
    ours = written(load(folder, shortlist=shortlist), texts)
    return share(ours, [joined(words) for words in theirs])


def floor(folder: Path, architecture: Architecture, tensors: dict[str, Array], texts: Sequence[str]) -> float:
    """What a change of all weights as small as that of rounding changes. Leaves the changed ones in the folder."""
    plain = written(load(folder), texts)
    chance = np.random.default_rng(0)
    noisy = {
        name: (each * (1 + NOISE * chance.standard_normal(each.shape))).astype(np.float32)
        for name, each in tensors.items()
    }
    write_container(folder / "model.bin", noisy, architecture.describe(), {})
    return share(plain, written(load(folder), texts))


def load(folder: Path, *, shortlist: bool = True) -> StudentTextModel:
    return StudentTextModel(folder, students.student_card(), ModelRef("forged", "", "", "student"), shortlist=shortlist)


def share(ours: Sequence[str], theirs: Sequence[str]) -> float:
    return sum(one == other for one, other in zip(ours, theirs, strict=True)) / len(ours)


def _print(what: str, agreement: float) -> None:
    print(f"  {what:60} {100 * agreement:6.1f} %", flush=True)


def write_samples() -> None:
    """What the engine writes with the small models that the tests forge, and with those that were trained."""
    samples = {}
    for kind in students.KINDS:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            students.make_student(folder, kind, rounded=False)
            for way, shortlist in WAYS.items():
                words = Engine(folder, exact=True, shortlist=shortlist).translate(sentences())["words"]
                samples[f"{kind}, {way}"] = [joined(each) for each in words]
    for name in STUDENTS:
        words = Engine(folder_of(name)).translate(held_out(name))["words"]
        samples[name] = [joined(each) for each in words]
    FILE.write_text(json.dumps(samples, ensure_ascii=False, indent=0) + "\n", "utf-8")


if __name__ == "__main__":
    write_samples() if "--write" in sys.argv else report()
