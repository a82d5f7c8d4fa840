"""Through the real runtime. The look-alikes write nonsense: sentences are counted here, and nothing may hang on the way
that they are grouped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch

from briefdesk.cancel import Cancelled, CancelToken
from briefdesk.cards import ModelCard
from briefdesk.records import ModelRef
from briefdesk.runtimes.convert_text import convert
from briefdesk.runtimes.ct2_text import Ct2TextModel
from briefdesk.runtimes.protocol import TextModel
from briefdesk.runtimes.student import StudentTextModel
from briefdesk.translating import Cache, Leg, Translator, plan_route, translate_article
from briefdesk.translating.groups import WINDOW
from briefdesk.translating.piece import Piece
from tests.models.lookalikes import CARDS, make_lookalike
from tests.models.pocket_grammar import article as pocket_article
from tests.models.students import make_student, student_card
from tests.translating.documents import laid_out

ENGLISH = [sentence for seed in range(4) for sentence in pocket_article(seed).sentences_en]
SPANISH = [sentence for seed in range(2) for sentence in pocket_article(seed).sentences_es]


STUDENT = ModelRef("student", "1", "0", "student")
Make = Callable[[int], tuple[TextModel, ModelCard]]


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


@pytest.fixture(scope="module")
def student_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("student")
    make_student(folder, "base-memory")
    return folder


@pytest.fixture(params=["marian", "student"])
def make(request: pytest.FixtureRequest, folders: dict[str, Path], student_folder: Path) -> Make:
    """A model from English into Ukrainian, of so many threads, with its card."""
    if request.param == "student":
        card = student_card("student")
        return lambda threads: (StudentTextModel(student_folder, card, STUDENT, threads), card)
    return lambda threads: (load("marian-tc-big", folders["marian-tc-big"], threads), CARDS["marian-tc-big"])


def english_to_ukrainian(model: TextModel, card: ModelCard) -> Translator:
    return Translator([Leg(model, card, "en", "uk")], Cache())


def test_every_sentence_of_an_article_has_its_translation_in_order(make: Make) -> None:
    article = laid_out(
        "\n\n".join(f"{{{one}}} {{{other}}}" for one, other in zip(ENGLISH[::2], ENGLISH[1::2], strict=False))
    )
    told: list[int] = []
    result = translate_article(
        article, english_to_ukrainian(*make(2)), CancelToken(), lambda index, _: told.append(index), lambda *_: None
    )
    assert told == [sentence.of for sentence in result.sentences] == list(range(len(article.sentences)))
    assert result.text.count("\n\n") == article.text.count("\n\n")
    assert all(sentence.text for sentence in result.sentences)
    assert result.findings, "nonsense is doubted"


def test_stopped_it_stops_at_once(make: Make) -> None:
    model, card = make(2)
    cancel, told = CancelToken(), []

    def stop(index: int, piece: Piece) -> None:
        told.append(index)
        cancel.cancel()

    texts = [f"{text} {number}" for number in range(20) for text in ENGLISH]
    with pytest.raises(Cancelled):
        english_to_ukrainian(model, card).translate(texts, cancel, stop)
    assert 0 < len(told) <= WINDOW


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


def test_the_runtime_says_which_marks_the_vocabulary_has_not(make: Make) -> None:
    """What `briefdesk.translating.marks` goes by."""
    model, _ = make(1)
    assert "<unk>" in model.encode("–", "en", "uk").tokens
    assert "<unk>" not in model.encode("“", "en", "uk").tokens
