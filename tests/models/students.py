"""Forged models in the files of Firefox's: whole, small, of random weights, so that what they write means nothing."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from briefdesk.cards import Decoding, ModelCard
from briefdesk.records import ModelRef
from briefdesk.runtimes.student import StudentTextModel
from tests.models.lookalike_texts import ENGLISH, UKRAINIAN
from tests.models.student_files import Array, write_container, write_shortlist, write_vocabulary
from tests.models.student_forge import Architecture, alphas, forge, watched

WORDS = 600
"""Of each small vocabulary; the pieces of the sample sentences and fillers."""
SIGNS = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГДЕЄЖЗИІКЛМНОПРСТУФХЦЧШЮЯ"
    "0123456789.,:;!?%«»“”’—-'\""
)
ALLOWED_A_WORD, FIRST = 40, 50
END_BIAS = 9.0
"""Of the small ones: texts end before they have gone in circles for long."""

KINDS = {
    "tiny": Architecture(64, 192, 3, 2, WORDS, WORDS),
    "base-memory": Architecture(128, 256, 3, 4, WORDS, WORDS, shared=False),
    "base": Architecture(192, 384, 3, 2, WORDS, WORDS),
}
"""Each with the proportions of its namesake; one has two vocabularies."""


def student_card(id_: str = "forged", source: str = "en", target: str = "uk") -> ModelCard:
    return ModelCard(
        id=id_,
        name=f"Forged {source}-{target}",
        task="translate",
        family="student",
        sources=(source,),
        targets=(target,),
        licence="MPL-2.0",
        commercial=True,
        max_input=256,
        decoding=Decoding(beams=1, max_tokens=256),
    )


def make_student(folder: Path, kind: str = "tiny", *, rounded: bool = True, shortlist: bool = True) -> ModelCard:
    """Fill a folder, made where there is none. `rounded`: in eight bits, with alphas, as published ones are."""
    folder.mkdir(parents=True, exist_ok=True)
    architecture = KINDS[kind]
    if architecture.shared:
        write_vocabulary(folder / "vocab.spm", _words([*ENGLISH, *UKRAINIAN]), SIGNS, WORDS)
    else:
        write_vocabulary(folder / "srcvocab.spm", _words(ENGLISH), SIGNS, WORDS)
        write_vocabulary(folder / "trgvocab.spm", _words(UKRAINIAN), SIGNS, WORDS, bytes_too=True)
    if shortlist:
        write_shortlist(folder / "lex.bin", chance_shortlist(architecture), FIRST, ALLOWED_A_WORD)
    write_model(folder, architecture, forge(architecture, seed=len(kind), end_bias=END_BIAS), ENGLISH, rounded=rounded)
    return student_card(kind)


def write_model(
    folder: Path, architecture: Architecture, tensors: dict[str, Array], texts: Sequence[str], *, rounded: bool
) -> None:
    """`model.bin`, beside the vocabularies and the shortlist. `texts`: what the alphas are measured on."""
    path = folder / "model.bin"
    write_container(path, tensors, architecture.describe(), {})
    if not rounded:
        return
    model = StudentTextModel(folder, student_card(), ModelRef("forged", "", "", "student"), threads=1)
    network = model._weights
    assert network is not None
    with watched() as seen:
        model.generate([model.encode(text) for text in texts], Decoding(beams=1, max_tokens=40))
    write_container(path, tensors, architecture.describe(), alphas(network, seen))


def chance_shortlist(architecture: Architecture, seed: int = 1) -> list[list[int]]:
    chance = random.Random(seed)
    return [
        sorted(chance.sample(range(FIRST, architecture.target), ALLOWED_A_WORD)) for _ in range(architecture.source)
    ]


def _words(texts: Sequence[str]) -> list[str]:
    return [word for text in texts for word in text.split() if len(word) > 2]
