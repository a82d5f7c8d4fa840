"""Conversion takes in what is a model, whatever its age, and nothing else; nothing that comes with one ever runs."""

from __future__ import annotations

import json
import pickle
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file

from briefdesk.cards import ModelCard
from briefdesk.errors import CannotWrite, ModelRefused
from briefdesk.runtimes.convert_text import convert
from tests.models.lookalikes import malicious_pickle
from tests.runtimes.conftest import Lookalike

Lookalikes = Callable[[str], Lookalike]


@pytest.fixture
def take(lookalike: Lookalikes, tmp_path: Path) -> Callable[[str], tuple[Path, ModelCard]]:
    """A copy of the files of a look-alike, to be harmed."""

    def copy(kind: str) -> tuple[Path, ModelCard]:
        shutil.copytree(lookalike(kind).published, tmp_path / "files")
        return tmp_path / "files", lookalike(kind).card

    return copy


def refusal(folder: Path, card: ModelCard) -> str:
    """Why it is refused; that nothing is written then."""
    target = folder.parent / "converted"
    with pytest.raises(ModelRefused) as caught:
        convert(folder, target, card)
    assert not target.exists()
    assert card.name in caught.value.message
    return caught.value.params["reason"]


def change(path: Path, **values: object) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **values}), "utf-8")


@pytest.mark.parametrize("kind", ["marian-opus", "distilbart", "pegasus"])
def test_a_malicious_pickle_is_refused_and_nothing_runs(
    take: Callable[[str], tuple[Path, ModelCard]], tmp_path: Path, kind: str
) -> None:
    folder, card = take(kind)
    malicious_pickle(folder / "pytorch_model.bin", tmp_path / "marker")
    assert "could run a program" in refusal(folder, card)
    assert not (tmp_path / "marker").exists()


def test_a_plain_malicious_pickle_is_refused_and_nothing_runs(
    take: Callable[[str], tuple[Path, ModelCard]], tmp_path: Path
) -> None:
    class Harm:
        def __reduce__(self) -> tuple[object, ...]:
            return Path.touch, (tmp_path / "marker",)

    folder, card = take("marian-opus")
    (folder / "pytorch_model.bin").write_bytes(pickle.dumps({"weights": Harm()}))
    assert refusal(folder, card)
    assert not (tmp_path / "marker").exists()


def test_safe_weights_are_preferred_to_a_pickle_beside_them(
    take: Callable[[str], tuple[Path, ModelCard]], tmp_path: Path
) -> None:
    folder, card = take("bart")
    malicious_pickle(folder / "pytorch_model.bin", tmp_path / "marker")
    convert(folder, tmp_path / "converted", card)
    assert (tmp_path / "converted" / "model.bin").is_file()
    assert not (tmp_path / "marker").exists()


@pytest.mark.parametrize("file", ["config.json", "tokenizer_config.json"])
def test_a_model_that_brings_a_program_is_refused(
    take: Callable[[str], tuple[Path, ModelCard]], tmp_path: Path, file: str
) -> None:
    folder, card = take("bart-sharded")
    (folder / "own.py").write_text(f"open({str(tmp_path / 'marker')!r}, 'w')", "utf-8")
    change(folder / file, auto_map={"AutoModelForSeq2SeqLM": "own.Model", "AutoTokenizer": ["own.T", None]})
    assert "a program of its own" in refusal(folder, card)
    assert not (tmp_path / "marker").exists()


@pytest.mark.parametrize(
    ("kind", "file", "reason"),
    [
        ("bart", "config.json", "its config.json is missing"),
        ("bart", "model.safetensors", "it holds no weights"),
        ("marian-opus", "pytorch_model.bin", "it holds no weights"),
        ("marian-opus", "source.spm", "source.spm is missing"),
        ("marian-opus", "vocab.json", "vocab.json is missing"),
        ("m2m100", "sentencepiece.bpe.model", "sentencepiece.bpe.model is missing"),
        ("t5", "spiece.model", "its tokenizer is missing"),
        ("distilbart", "merges.txt", "its tokenizer is missing"),
        ("bart-sharded", "model-00002-of-00002.safetensors", "model-00002-of-00002.safetensors is missing"),
    ],
)
def test_a_missing_file_is_named(
    take: Callable[[str], tuple[Path, ModelCard]], kind: str, file: str, reason: str
) -> None:
    folder, card = take(kind)
    (folder / file).unlink()
    assert reason in refusal(folder, card)


@pytest.mark.parametrize(
    ("kind", "file"),
    [
        ("bart", "config.json"),
        ("bart", "model.safetensors"),
        ("bart", "tokenizer.json"),
        ("bart-sharded", "model.safetensors.index.json"),
        ("marian-opus", "pytorch_model.bin"),
        ("marian-opus", "target.spm"),
        ("marian-opus", "vocab.json"),
        ("distilbart", "pytorch_model.bin"),
        ("t5", "spiece.model"),
    ],
)
@pytest.mark.parametrize("harm", ["cut", "nonsense"])
def test_a_damaged_file_is_refused(
    take: Callable[[str], tuple[Path, ModelCard]], kind: str, file: str, harm: str
) -> None:
    folder, card = take(kind)
    data = (folder / file).read_bytes()
    (folder / file).write_bytes(data[: len(data) // 2] if harm == "cut" else b"\x00nonsense" * 50)
    assert "cannot be read" in (reason := refusal(folder, card)) or "damaged" in reason


def test_weights_that_are_not_all_there_are_not_filled_with_chance(
    take: Callable[[str], tuple[Path, ModelCard]],
) -> None:
    folder, card = take("bart")
    weights = load_file(folder / "model.safetensors")
    del weights["model.decoder.layers.0.fc1.weight"]
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    assert "1 of its weights are missing" in refusal(folder, card)


def test_parts_outside_the_folder_are_refused(take: Callable[[str], tuple[Path, ModelCard]]) -> None:
    folder, card = take("bart-sharded")
    index = json.loads((folder / "model.safetensors.index.json").read_text("utf-8"))
    places = dict.fromkeys(index["weight_map"], "../model.safetensors")
    change(folder / "model.safetensors.index.json", weight_map=places)
    assert "outside the folder" in refusal(folder, card)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"model_type": "llama"}, "of the kind llama, not marian"),
        ({"quantization_config": {"bits": 4}}, "rounded for another program"),
        ({"separate_vocabs": True}, "vocabularies of their own"),
        ({"max_position_embeddings": 256}, "reads 256 tokens and is described as reading 512"),
        ({"d_model": 64}, "cannot be read"),
    ],
)
def test_what_it_says_of_itself_must_fit(
    take: Callable[[str], tuple[Path, ModelCard]], values: dict[str, object], reason: str
) -> None:
    folder, card = take("marian-opus")
    change(folder / "config.json", **values)
    assert reason in refusal(folder, card)


def test_a_tag_that_its_vocabulary_does_not_hold(take: Callable[[str], tuple[Path, ModelCard]]) -> None:
    folder, card = take("marian-tc-big")
    assert ">>ukx<<" in refusal(folder, replace(card, tags={"uk": ">>ukx<<"}))


@pytest.mark.parametrize("kind", ["bart", "marian-tc-big", "m2m100", "mbart", "pegasus", "t5"])
def test_what_it_writes_is_all_that_is_needed(lookalike: Lookalikes, kind: str, tmp_path: Path) -> None:
    one = lookalike(kind)
    names = {path.name for path in one.rounded.iterdir()}
    assert {"model.bin", "config.json", "shared_vocabulary.json"} < names
    assert not any(name.startswith(".") or name.endswith((".safetensors", ".py")) for name in names)


def test_the_older_file_sets_give_what_the_newer_ones_give(lookalike: Lookalikes, tmp_path: Path) -> None:
    """In half precision, in parts or whole: the same numbers come out of the same weights."""
    whole, parts = lookalike("bart"), lookalike("bart-sharded")
    assert (whole.exact / "model.bin").read_bytes() == (parts.exact / "model.bin").read_bytes()


def test_a_target_that_cannot_be_written(lookalike: Lookalikes, tmp_path: Path) -> None:
    one = lookalike("bart")
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(CannotWrite):
        convert(one.published, tmp_path / "file" / "converted", one.card)


def test_nothing_reaches_the_terminal(lookalike: Lookalikes, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    one = lookalike("marian-opus")
    capfd.readouterr()
    convert(one.published, tmp_path / "converted", one.card)
    assert capfd.readouterr() == ("", "")
