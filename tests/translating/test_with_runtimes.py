"""Through the real runtime. The look-alikes write nonsense: sentences are counted here, and nothing may hang on the way
that they are grouped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from briefdesk.cancel import CancelToken
from briefdesk.records import ModelRef
from briefdesk.runtimes.convert_text import convert
from briefdesk.runtimes.ct2_text import Ct2TextModel
from briefdesk.translating import Cache, Leg, Translator, plan_route, translate_article
from briefdesk.translating import groups as grouping
from tests.models.lookalikes import CARDS, make_lookalike
from tests.models.pocket_grammar import article as pocket_article
from tests.translating.documents import laid_out

ENGLISH = [sentence for seed in range(4) for sentence in pocket_article(seed).sentences_en]
SPANISH = [sentence for seed in range(2) for sentence in pocket_article(seed).sentences_es]


def load(kind: str, folder: Path, threads: int) -> Ct2TextModel:
    return Ct2TextModel(folder, CARDS[kind], ModelRef(CARDS[kind].id, "1", "0", "ct2"), threads=threads)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    torch.set_num_threads(1)
    made = {}
    for kind in ("marian-tc-big", "m2m100"):
        root = tmp_path_factory.mktemp(kind)
        convert(root / "published", root / "converted", make_lookalike(kind, root / "published"), "float32")
        made[kind] = root / "converted"
    return made


@pytest.fixture
def marian(folders: dict[str, Path]) -> Iterator[Ct2TextModel]:
    model = load("marian-tc-big", folders["marian-tc-big"], threads=2)
    yield model
    model.close()


def english_to_ukrainian(model: Ct2TextModel) -> Translator:
    return Translator([Leg(model, CARDS["marian-tc-big"], "en", "uk")], Cache())


def test_every_sentence_of_an_article_has_its_translation_in_order(marian: Ct2TextModel) -> None:
    article = laid_out(
        "\n\n".join(f"{{{one}}} {{{other}}}" for one, other in zip(ENGLISH[::2], ENGLISH[1::2], strict=False))
    )
    told: list[int] = []
    result = translate_article(
        article, english_to_ukrainian(marian), CancelToken(), lambda index, _: told.append(index), lambda *_: None
    )
    assert told == [sentence.of for sentence in result.sentences] == list(range(len(article.sentences)))
    assert result.text.count("\n\n") == article.text.count("\n\n")
    assert all(sentence.text for sentence in result.sentences)
    assert result.findings, "nonsense is doubted"


def test_lanes_and_groups_change_no_output(
    marian: Ct2TextModel, folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    grouped = english_to_ukrainian(marian).translate(ENGLISH, CancelToken())
    monkeypatch.setattr(grouping, "MOST", 1)
    alone = load("marian-tc-big", folders["marian-tc-big"], threads=1)
    assert english_to_ukrainian(alone).translate(ENGLISH, CancelToken()) == grouped
    alone.close()


def test_two_models_in_a_row(marian: Ct2TextModel, folders: dict[str, Path]) -> None:
    first = load("m2m100", folders["m2m100"], threads=1)
    models = {CARDS["m2m100"].id: first, CARDS["marian-tc-big"].id: marian}
    steps = plan_route([CARDS["marian-tc-big"], CARDS["m2m100"]], "es", "be")
    assert [step.card.family for step in steps] == ["m2m100", "marian"]
    legs = [Leg(models[step.card.id], step.card, step.source, step.target) for step in steps]
    pieces = Translator(legs, Cache()).translate(SPANISH, CancelToken())
    assert len(pieces) == len(SPANISH)
    assert all(piece.text for piece in pieces)
    first.close()


def test_the_runtime_says_which_marks_the_vocabulary_has_not(marian: Ct2TextModel) -> None:
    """What `briefdesk.translating.marks` goes by."""
    assert "<unk>" in marian.encode("–", "en", "uk").tokens
    assert "<unk>" not in marian.encode("“", "en", "uk").tokens
