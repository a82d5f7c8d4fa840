"""What the folder of a student's shape is filled with: random weights that write as many words as they are meant to.

They count as those of `benchmarks.counting_weights` do, which says how.
"""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np

from benchmarks.counting import BEGINNING, CLASSES, GAIN, NEXT, sentences
from benchmarks.made_up_words import make_words
from benchmarks.shapes import Shape
from tests.models.lookalike_tokenizers import write_json
from tests.models.student_files import Array, write_shortlist, write_vocabulary
from tests.models.student_forge import Architecture, bell, forge
from tests.models.students import SIGNS, write_model

ENGLISH, OTHER = 15_000, 15_000
"""Words of the vocabulary that both languages share; letters and fillers are the rest."""
SHARE = 0.97
"""Of the class in the embedding of a word: networks as narrow as these take more of it to keep the classes apart."""
FIRST, OF_A_WORD, OF_ALL = 100, 50, 2_800
"""The shortlist: so many words may come of each word, out of so many in all. A real article had 2,824."""


def fill(shape: Shape, folder: Path) -> None:
    """`published`, which is run as it is, and `texts.json`."""
    published = folder / "published"
    published.mkdir()
    english, other = make_words(ENGLISH, "en"), make_words(OTHER, shape.target)
    pieces = write_vocabulary(published / "vocab.spm", [*other, *english], SIGNS, shape.words)
    numbers = {piece: number for number, piece in enumerate(pieces)}
    chance = random.Random(0)
    usual = range(FIRST, FIRST + OF_ALL)
    write_shortlist(published / "lex.bin", [chance.sample(usual, OF_A_WORD) for _ in pieces], FIRST, OF_A_WORD)
    architecture = Architecture(shape.width, shape.inner, *shape.layers, shape.words, shape.words)
    tensors = _counting(
        architecture, [numbers[f"▁{word}"] for word in english], [numbers[f"▁{word}"] for word in other]
    )
    texts = sentences(english, 0)
    write_model(published, architecture, tensors, texts, rounded=True)
    write_json(folder / "texts.json", texts)


def _counting(architecture: Architecture, sources: list[int], targets: list[int]) -> dict[str, Array]:
    tensors = forge(architecture, seed=0, end_bias=0)
    for name, tensor in tensors.items():
        if name.rpartition("_")[2].startswith("W") and "Wemb" not in name:
            tensors[name] = tensor * (GAIN * tensor.shape[0] ** -0.5 / tensor.std())
    chance = np.random.default_rng(4)
    both = np.linalg.qr(bell(chance, (architecture.width, 2 * (CLASSES + 1))))[0].T.astype(np.float32)
    source, target = both[: CLASSES + 1], both[CLASSES + 1 :]
    table = tensors["Wemb"]
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    for directions, words in ((source, sources), (target, targets)):
        which = np.arange(len(words)) % CLASSES
        table[words] = SHARE * directions[which] + (1 - SHARE**2) ** 0.5 * table[words]
    table[0] = target[CLASSES]
    layer, count = f"decoder_l{architecture.decoder}", CLASSES + 1
    tensors[f"{layer}_context_Wv"][:, :count] = BEGINNING * source.T
    tensors[f"{layer}_context_Wo"][:count] = target
    tensors[f"{layer}_ffn_W1"][:, : count - 1] = target[:-1].T
    tensors[f"{layer}_ffn_W2"][: count - 1] = NEXT * target[1:]
    return tensors
