"""The runtime of Firefox's models: it keeps the contract, and writes what the engine writes that they were made for."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.cards import Decoding, ModelCard
from briefdesk.errors import ModelDamaged
from briefdesk.runtimes.cores import physical_cores
from briefdesk.runtimes.protocol import TextModel
from briefdesk.runtimes.student import StudentTextModel
from tests.models.lookalike_texts import ENGLISH
from tests.models.pocket_grammar import article
from tests.models.pocket_models import HELD_OUT, STUDENTS, folder, student_card
from tests.models.pocket_recipes import lines_between
from tests.models.students import KINDS
from tests.runtimes.student.conftest import Forged
from tests.runtimes.student.engine_samples import FILE, WAYS, held_out, sentences, written
from tests.runtimes.text_contract import GREEDY, MODEL, TextModelContract, encoded


@pytest.fixture(scope="module", params=KINDS)
def one(request: pytest.FixtureRequest, forged: Forged) -> tuple[Path, ModelCard]:
    return forged(request.param)


@pytest.fixture(scope="module")
def card(one: tuple[Path, ModelCard]) -> ModelCard:
    return one[1]


class TestStudentTextModel(TextModelContract):
    @pytest.fixture
    def text_model(self, one: tuple[Path, ModelCard]) -> Iterator[TextModel]:
        model = StudentTextModel(*one, MODEL, threads=2)
        yield model
        model.close()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_twin_in_float32_writes_what_the_engine_writes(forged: Forged, kind: str, way: str) -> None:
    expected = json.loads(FILE.read_text("utf-8"))[f"{kind}, {way}"]
    model = StudentTextModel(*forged(kind, rounded=False), MODEL, shortlist=WAYS[way])
    assert len(set(expected)) > 100
    pairs = zip(written(model, sentences()), expected, strict=True)
    # To random weights two words may be all but equal, and another processor rounds in another way.
    assert sum(one != other for one, other in pairs) <= len(expected) / 100


@pytest.mark.parametrize("name", STUDENTS)
def test_a_trained_one_in_eight_bits_writes_what_the_engine_writes(name: str) -> None:
    """The engine rounds what flows through the network, too: with real margins that changes nothing."""
    expected = json.loads(FILE.read_text("utf-8"))[name]
    assert written(StudentTextModel(folder(name), student_card(name), MODEL), held_out(name)) == expected


@pytest.mark.parametrize(("beams", "right"), [(1, 0.95), (4, 0.9)])  # made to be read greedily, as those they stand for
@pytest.mark.parametrize("name", STUDENTS)
def test_a_trained_one_translates_what_it_has_never_seen(name: str, beams: int, right: float) -> None:
    held_out = sorted({pair for seed in HELD_OUT for pair in lines_between(article(seed), *STUDENTS[name])})
    pairs = random.Random(4).sample(held_out, 200)
    model = StudentTextModel(folder(name), student_card(name), MODEL)
    found = model.generate([model.encode(text) for text, _ in pairs], Decoding(beams=beams, max_tokens=128))
    assert sum(one.text == text for one, (_, text) in zip(found, pairs, strict=True)) >= right * len(pairs)


def test_without_a_shortlist_any_word_may_be_written(forged: Forged, tmp_path: Path) -> None:
    there, card = forged("tiny")
    shutil.copytree(there, tmp_path / "without", ignore=shutil.ignore_patterns("lex.bin"))
    free, held = (StudentTextModel(folder, card, MODEL) for folder in (tmp_path / "without", there))
    told = StudentTextModel(there, card, MODEL, shortlist=False)
    batch = encoded(free, card, ENGLISH)
    assert free.generate(batch, GREEDY) == told.generate(batch, GREEDY) != held.generate(batch, GREEDY)


def test_a_call_a_core(forged: Forged) -> None:
    assert StudentTextModel(*forged("tiny"), MODEL).parallel == physical_cores()
    assert StudentTextModel(*forged("tiny"), MODEL, threads=3).parallel == 3


@pytest.mark.parametrize("name", ["model.bin", "lex.bin", "vocab.spm"])
@pytest.mark.parametrize("harm", ["cut", "nonsense", "empty", "another's", "missing"])
def test_a_missing_or_damaged_file_is_said(forged: Forged, tmp_path: Path, name: str, harm: str) -> None:
    there, card = forged("tiny")
    shutil.copytree(there, tmp_path / "copy")
    file = tmp_path / "copy" / name
    data = file.read_bytes()
    file.unlink()
    if harm == "missing" and name == "lex.bin":
        pytest.skip("a model may be without one")
    another = (folder(next(iter(STUDENTS))) / name).read_bytes()
    if harm == "another's" and name == "model.bin":
        pytest.skip("a vocabulary may have fewer words than the network")
    harmed = {"cut": data[: len(data) // 2], "nonsense": b"\0nonsense" * 99, "empty": b"", "another's": another}
    if harm != "missing":
        file.write_bytes(harmed[harm])
    with pytest.raises(ModelDamaged, match=card.name):
        StudentTextModel(tmp_path / "copy", card, MODEL)


def test_a_folder_with_letters_outside_ascii(forged: Forged, tmp_path: Path) -> None:
    there, card = forged("base-memory")
    shutil.copytree(there, tmp_path / "Моделі é 模型")
    here, moved = (StudentTextModel(folder, card, MODEL) for folder in (there, tmp_path / "Моделі é 模型"))
    batch = encoded(here, card)
    assert moved.generate(batch, GREEDY) == here.generate(batch, GREEDY)


def test_a_closed_model_does_not_run(forged: Forged) -> None:
    model = StudentTextModel(*forged("tiny"), MODEL)
    batch = encoded(model, forged("tiny")[1])
    model.close()
    model.close()
    with pytest.raises(RuntimeError, match="was closed"):
        model.generate(batch, GREEDY)


_ALONE = """
import sys
import briefdesk.runtimes.student
libraries = ("torch", "transformers", "ctranslate2")
print([name for name in libraries if name in sys.modules])
"""


def test_it_needs_no_large_library() -> None:
    done = subprocess.run([sys.executable, "-c", _ALONE], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
