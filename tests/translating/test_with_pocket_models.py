"""Real translations of articles that the pocket models have never seen, marks and numbers and all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch

from briefdesk.cancel import CancelToken
from briefdesk.records import ModelRef
from briefdesk.runtimes.convert_text import convert
from briefdesk.runtimes.ct2_text import Ct2TextModel
from briefdesk.translating import Cache, Leg, Translator
from tests.models.pocket_grammar import PocketArticle, article
from tests.models.pocket_models import HELD_OUT, PAIRS, POCKET, folder

pytestmark = pytest.mark.skipif(
    not all((folder(name) / "model.safetensors").is_file() for name in PAIRS),
    reason="the pocket models are not trained",
)

ARTICLES = [article(seed) for seed in list(HELD_OUT)[:100]]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Ct2TextModel]]:
    torch.set_num_threads(1)
    loaded = {}
    for name, card in POCKET.items():
        if name in PAIRS:
            target = tmp_path_factory.mktemp(name)
            convert(folder(name), target, card)
            loaded[name] = Ct2TextModel(target, card, ModelRef(name, "", "", "ct2"), threads=2)
    yield loaded
    for model in loaded.values():
        model.close()


def translator(models: dict[str, Ct2TextModel], *names: str) -> Translator:
    return Translator([Leg(models[name], POCKET[name], *PAIRS[name]) for name in names], Cache())


def lines(language: str, *, capitals: bool = False) -> list[str]:
    return [_title(each, language, capitals) for each in ARTICLES] + [
        line for each in ARTICLES for line in getattr(each, f"sentences_{language}")
    ]


def _title(each: PocketArticle, language: str, capitals: bool) -> str:
    title = each.title if language == "en" else getattr(each, f"title_{language}")
    return str(title).upper() if capitals else str(title)


@pytest.mark.parametrize(
    ("names", "source", "target"),
    [
        (("pocket-en-uk",), "en", "uk"),
        (("pocket-en-es",), "en", "es"),
        (("pocket-es-en",), "es", "en"),
        (("pocket-es-en", "pocket-en-uk"), "es", "uk"),
    ],
)
@pytest.mark.parametrize("capitals", [False, True])
def test_articles_are_translated_and_hardly_any_is_doubted(
    models: dict[str, Ct2TextModel], names: tuple[str, ...], source: str, target: str, capitals: bool
) -> None:
    pieces = translator(models, *names).translate(lines(source, capitals=capitals), CancelToken())
    wanted = lines(target, capitals=capitals)
    right = sum(piece.text == text for piece, text in zip(pieces, wanted, strict=True))
    assert right >= 0.95 * len(wanted)
    assert sum(bool(piece.problems) for piece in pieces) <= 0.02 * len(pieces)
