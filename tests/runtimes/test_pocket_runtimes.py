"""Trained models on both runtimes: what they write on texts that they have never seen is the same to the letter."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from briefdesk.cards import ModelCard
from briefdesk.records import ModelRef
from briefdesk.runtimes.convert_text import convert
from briefdesk.runtimes.ct2_text import Ct2TextModel
from briefdesk.runtimes.protocol import TextModel
from briefdesk.runtimes.torch_text import TorchTextModel
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT, PAIRS, POCKET, folder
from tests.models.pocket_recipes import pairs_of

MODEL = ModelRef("pocket", "1", "", "test")
TEXTS = 24


@dataclass(frozen=True)
class Pocket:
    card: ModelCard
    published: Path
    exact: Path
    rounded: Path
    texts: tuple[str, ...]
    right: tuple[str, ...]

    def written(self, model: TextModel, beams: int) -> list[str]:
        decoding = replace(self.card.decoding, beams=beams)
        batch = [model.encode(text, *self.card.sources, *self.card.targets) for text in self.texts]
        return [one.text for one in model.generate(batch, decoding)]


@pytest.fixture(scope="module")
def pocket(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Pocket]:
    @cache
    def made(name: str) -> Pocket:
        target, card = tmp_path_factory.mktemp(name), POCKET[name]
        convert(folder(name), target / "float32", card, "float32")
        convert(folder(name), target / "int8", card)
        pairs = random.Random(3).sample(pairs_of(name, (article(seed) for seed in HELD_OUT[:60])), TEXTS)
        texts, right = zip(*pairs, strict=True)
        return Pocket(card, folder(name), target / "float32", target / "int8", texts, right)

    return made


@pytest.mark.parametrize("beams", [1, 4])
@pytest.mark.parametrize("name", sorted(POCKET))
def test_the_same_weights_write_the_same_on_both(pocket: Callable[[str], Pocket], name: str, beams: int) -> None:
    one = pocket(name)
    expected = one.written(TorchTextModel(one.published, one.card, MODEL, 1), beams)
    assert one.written(Ct2TextModel(one.exact, one.card, MODEL, 1), beams) == expected
    assert len(set(expected)) > TEXTS / 2


@pytest.mark.parametrize("beams", [1, 4])
@pytest.mark.parametrize("name", sorted(PAIRS))
@pytest.mark.parametrize("form", ["exact", "rounded"])
def test_leaving_the_other_language_out_changes_no_output(
    pocket: Callable[[str], Pocket], name: str, beams: int, form: str
) -> None:
    one = pocket(name)
    converted = one.exact if form == "exact" else one.rounded
    free = one.written(Ct2TextModel(converted, one.card, MODEL, 1, restrict=False), beams)
    assert one.written(Ct2TextModel(converted, one.card, MODEL, 1), beams) == free


@pytest.mark.parametrize("name", sorted(POCKET))
def test_rounded_to_eight_bits_it_is_still_right(pocket: Callable[[str], Pocket], name: str) -> None:
    one = pocket(name)
    written = one.written(Ct2TextModel(one.rounded, one.card, MODEL, 1), 4)
    wrong = [text for text, right in zip(written, one.right, strict=True) if text != right]
    assert len(wrong) <= 2
