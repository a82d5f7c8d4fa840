"""The look-alikes are what they say they are: transformers loads each of them, offline, and it writes something."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer
from transformers.utils.logging import disable_progress_bar, enable_progress_bar

from tests.models.lookalikes import CARDS, FILES, KINDS, make_lookalike, malicious_pickle

# transformers says so whenever it loads a Marian tokenizer; BriefDesk has tokenizers of its own.
pytestmark = pytest.mark.filterwarnings("ignore:Recommended. pip install sacremoses")

SENTENCES = (
    "The council closed the old bridge on Monday.",
    "Doctors treated nineteen people; none was badly hurt.",
    "Nobody knows who wrote the song.",
    "Shares of the bank fell by 4% in London.",
    "Farmers lost most of their wheat and some of their sheep.",
    "“We had no choice,” said the mayor.",
)


@pytest.fixture(autouse=True)
def _no_progress_bars() -> Iterator[None]:
    """A bar starts a thread that watches it for ever."""
    disable_progress_bar()
    yield
    enable_progress_bar()


@pytest.fixture(scope="module", params=KINDS)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    folder = tmp_path_factory.mktemp(request.param)
    make_lookalike(request.param, folder)
    return request.param, folder


def test_it_has_the_published_files_and_no_others(made: tuple[str, Path]) -> None:
    kind, folder = made
    assert sorted(path.name for path in folder.iterdir()) == sorted(FILES[kind])
    assert sum(path.stat().st_size for path in folder.iterdir()) < 1_000_000


def test_it_is_the_same_each_time(made: tuple[str, Path], tmp_path: Path) -> None:
    kind, folder = made
    make_lookalike(kind, tmp_path / "again")
    for path in folder.iterdir():
        assert path.read_bytes() == (tmp_path / "again" / path.name).read_bytes(), path.name


def test_transformers_loads_it_and_its_output_depends_on_the_input_and_ends(made: tuple[str, Path]) -> None:
    kind, folder = made
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    network = AutoModelForSeq2SeqLM.from_pretrained(folder, local_files_only=True, dtype=torch.float32).eval()
    start = {"m2m100": "__uk__", "mbart": "uk_UA"}.get(kind)
    forced = {"forced_bos_token_id": tokenizer.convert_tokens_to_ids(start)} if start else {}
    tag = next(iter(CARDS[kind].tags.values()), "")
    outputs = []
    for sentence in SENTENCES:
        ids = tokenizer([f"{tag}{CARDS[kind].prefix}{sentence}"], return_tensors="pt").input_ids
        assert ids.max() < network.config.vocab_size
        with torch.inference_mode():
            written = network.generate(ids, num_beams=1, min_length=0, max_length=40, do_sample=False, **forced)
        outputs.append(written[0].tolist())
    assert len({tuple(output) for output in outputs}) >= 4
    ended = [network.config.eos_token_id in output[1:39] for output in outputs]
    assert any(ended)
    assert max(map(len, outputs)) >= 6


def test_a_marian_pads_with_its_last_token(made: tuple[str, Path]) -> None:
    kind, folder = made
    if not kind.startswith("marian"):
        return
    config = json.loads((folder / "config.json").read_text("utf-8"))
    vocabulary = json.loads((folder / "vocab.json").read_text("utf-8"))
    assert vocabulary["<pad>"] == config["pad_token_id"] == config["decoder_start_token_id"] == len(vocabulary) - 1
    assert config["bad_words_ids"] == [[len(vocabulary) - 1]]
    assert set(CARDS[kind].tags.values()) <= vocabulary.keys()


def test_the_small_tokenizer_configuration_of_the_first_opus_models(tmp_path: Path) -> None:
    make_lookalike("marian-opus", tmp_path)
    assert (tmp_path / "tokenizer_config.json").stat().st_size == 44


def test_a_malicious_pickle_works_where_it_is_unpickled_and_not_with_weights_only(tmp_path: Path) -> None:
    weights, marker = tmp_path / "pytorch_model.bin", tmp_path / "marker"
    malicious_pickle(weights, marker)
    with pytest.raises(Exception, match="weights_only"):
        torch.load(weights, weights_only=True)
    assert not marker.exists()
    torch.load(weights, weights_only=False)
    assert marker.exists()
