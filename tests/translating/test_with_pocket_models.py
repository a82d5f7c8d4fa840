"""Real translations of articles that the pocket models have never seen, marks and numbers and all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch

from briefdesk.cancel import CancelToken
from briefdesk.records import ModelRef
from briefdesk.runtimes.convert_text import convert
from briefdesk.runtimes.ct2_text import Ct2TextModel
from briefdesk.runtimes.protocol import TextModel
from briefdesk.runtimes.student import StudentTextModel
from briefdesk.translating import Cache, Leg, Translator
from briefdesk.translating import groups as grouping
from tests.models.pocket_grammar import PocketArticle, article
from tests.models.pocket_models import HELD_OUT, PAIRS, POCKET, STUDENTS, folder, student_card

pytestmark = pytest.mark.skipif(
    not all((folder(name) / "model.safetensors").is_file() for name in PAIRS),
    reason="the pocket models are not trained",
)

CARDS = POCKET | {name: student_card(name) for name in STUDENTS}
BOTH = PAIRS | STUDENTS
ARTICLES = [article(seed) for seed in list(HELD_OUT)[:100]]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, TextModel]]:
    torch.set_num_threads(1)
    loaded: dict[str, TextModel] = {}
    for name, card in POCKET.items():
        if name in PAIRS:
            target = tmp_path_factory.mktemp(name)
            convert(folder(name), target, card)
            loaded[name] = Ct2TextModel(target, card, ModelRef(name, "", "", "ct2"), threads=2)
    for name in STUDENTS:
        loaded[name] = StudentTextModel(folder(name), CARDS[name], ModelRef(name, "", "", "student"), threads=2)
    yield loaded
    for model in loaded.values():
        model.close()


def translator(models: dict[str, TextModel], *names: str) -> Translator:
    return Translator([Leg(models[name], CARDS[name], *BOTH[name]) for name in names], Cache())


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
        (("pocket-student-en-uk",), "en", "uk"),
        (("pocket-student-en-es",), "en", "es"),
        (("pocket-es-en", "pocket-student-en-uk"), "es", "uk"),
    ],
)
@pytest.mark.parametrize("capitals", [False, True])
def test_articles_are_translated_and_hardly_any_is_doubted(
    models: dict[str, TextModel], names: tuple[str, ...], source: str, target: str, capitals: bool
) -> None:
    pieces = translator(models, *names).translate(lines(source, capitals=capitals), CancelToken())
    wanted = lines(target, capitals=capitals)
    right = sum(piece.text == text for piece, text in zip(pieces, wanted, strict=True))
    assert right >= 0.95 * len(wanted)
    assert sum(bool(piece.problems) for piece in pieces) <= 0.02 * len(pieces)


@pytest.mark.parametrize("name", ["pocket-en-uk", "pocket-student-en-uk"])
def test_groups_change_no_output(models: dict[str, TextModel], monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Random weights would not do: to them two words are often all but equal."""
    grouped = translator(models, name).translate(lines("en")[:300], CancelToken())
    monkeypatch.setattr(grouping, "MOST", 1)
    assert translator(models, name).translate(lines("en")[:300], CancelToken()) == grouped
