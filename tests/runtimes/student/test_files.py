"""The files of a student: what is written is read, and nothing that is damaged or hostile does any harm."""

from __future__ import annotations

import random
import shutil
import struct
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import numpy as np
import pytest

from briefdesk.cards import Decoding
from briefdesk.errors import ModelDamaged
from briefdesk.runtimes.student import StudentTextModel
from briefdesk.runtimes.student.configuration import read_configuration
from briefdesk.runtimes.student.container import FLOAT32, INT8, Unreadable, read_container
from briefdesk.runtimes.student.products import Linear
from briefdesk.runtimes.student.shortlist import HEADER, Shortlist
from briefdesk.runtimes.student.weights import Weights, read_weights
from tests.models.student_files import float_item, rounded_item, write_items, write_shortlist, write_vocabulary
from tests.models.student_forge import Architecture, forge
from tests.models.students import KINDS, student_card, write_model
from tests.runtimes.student.conftest import Forged
from tests.runtimes.text_contract import MODEL

MUTANTS = 10_000


def test_what_is_written_is_read(tmp_path: Path) -> None:
    numbers = np.arange(-6, 6, dtype=np.float32).reshape(3, 4)
    text = b"hello\0"
    write_items(
        tmp_path / "m.bin",
        {
            "a": float_item(numbers),
            "b": rounded_item(numbers, transposed=True),
            "c": rounded_item(numbers, transposed=False),
            "d": (INT8, (len(text),), text),
        },
    )
    items = read_container((tmp_path / "m.bin").read_bytes())
    assert list(items) == ["a", "b", "c", "d"]
    assert np.array_equal(items["a"].floats(), numbers)
    turned, scale = items["b"].integers()
    assert np.allclose(turned.reshape(4, 3).T / scale, numbers, atol=0.05)
    assert np.allclose(items["c"].integers()[0].reshape(3, 4) / scale, numbers, atol=0.05)
    assert bytes(items["d"].data) == text


@pytest.mark.parametrize("kind", KINDS)
def test_eight_bits_are_close_to_the_weights(forged: Forged, kind: str) -> None:
    """Each matrix, the right way round: what it does to vectors of a single one are its rows."""
    folders = [forged(kind, rounded=rounded)[0] for rounded in (True, False)]
    rounded, exact = (read_weights((folder / "model.bin").read_bytes()) for folder in folders)
    for one, other in zip(_products(rounded), _products(exact), strict=True):
        close, expected = (product(np.eye(product.width, dtype=np.float32)) for product in (one, other))
        assert 0 < np.abs(close - expected).max() <= np.abs(expected).max() / 254 * 1.2
    for one, other in ((rounded.source, exact.source), (rounded.target, exact.target)):
        words = np.arange(len(other))
        assert np.allclose(one.of(words), other.of(words), atol=np.abs(other.rows).max() / 250)


def _products(weights: Weights) -> Iterator[Linear]:
    for encoder in weights.encoder:
        yield from (encoder.projection, encoder.output, encoder.ffn.inner, encoder.ffn.outer)
    for decoder in weights.decoder:
        yield from (decoder.cell, decoder.query, decoder.output, decoder.ffn.inner, decoder.ffn.outer)
    yield weights.memory


def test_a_tensor_without_a_place_is_refused(forged: Forged, tmp_path: Path) -> None:
    items = read_container((forged("tiny")[0] / "model.bin").read_bytes())
    more = {name: (item.type, item.shape, bytes(item.data)) for name, item in items.items()}
    more["decoder_l1_rnn_Wo"] = more["decoder_l1_rnn_W"]
    write_items(tmp_path / "model.bin", more)
    with pytest.raises(Unreadable, match="decoder_l1_rnn_Wo"):
        read_weights((tmp_path / "model.bin").read_bytes())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("type", "s2s"),
        ("transformer-heads", "16"),
        ("dec-cell", "gru"),
        ("transformer-decoder-autoreg", "self-attention"),
        ("transformer-ffn-activation", "swish"),
        ("transformer-postprocess", "dan n"),
        ("transformer-preprocess", "n"),
        ("transformer-ffn-depth", "3"),
        ("transformer-train-position-embeddings", "true"),
        ("dim-emb", "0"),
        ("dim-emb", "-16"),
        ("dim-emb", "99999999999999999999"),
        ("enc-depth", "six"),
    ],
)
def test_another_architecture_is_refused(key: str, value: str) -> None:
    usual = Architecture(64, 96, 2, 2, 100, 100).describe()
    assert read_configuration(usual).width == 64
    changed = "\n".join(f"{key}: {value}" if line.startswith(f"{key}:") else line for line in usual.splitlines())
    with pytest.raises(Unreadable, match=key):
        read_configuration(changed)


@pytest.mark.parametrize("key", ["type", "dec-cell", "dim-emb", "transformer-heads"])
def test_so_is_one_that_does_not_say_what_it_is(key: str) -> None:
    usual = Architecture(64, 96, 2, 2, 100, 100).describe()
    without = "\n".join(line for line in usual.splitlines() if not line.startswith(f"{key}:"))
    with pytest.raises(Unreadable, match=key):
        read_configuration(without)


def test_the_words_of_a_text_decide_what_may_come_of_it(tmp_path: Path) -> None:
    write_shortlist(tmp_path / "lex.bin", [[], [5], [20, 30], [21], *[[]] * 28], first=4, best=2)
    file = (tmp_path / "lex.bin").read_bytes()
    alone = Shortlist(file, 32, 40, shared=False)
    assert np.flatnonzero(alone.allowed(np.array([2, 0]))).tolist() == [0, 1, 2, 3, 4, 5, 20, 30]
    assert np.flatnonzero(alone.allowed(np.array([2, 3, 1, 0]))).tolist() == [0, 1, 2, 3, 5, 20, 21, 30]
    both = Shortlist(file, 32, 40, shared=True)
    assert np.flatnonzero(both.allowed(np.array([2, 25, 0]))).tolist() == [0, 1, 2, 3, 4, 20, 25, 30]


@pytest.mark.parametrize("place", ["magic", "first", "offsets", "ids", "an offset", "an id", "length"])
def test_a_shortlist_that_is_not_in_order_is_refused(tmp_path: Path, place: str) -> None:
    write_shortlist(tmp_path / "lex.bin", [[9, 10]] * 16, first=8, best=2)
    file = bytearray((tmp_path / "lex.bin").read_bytes())
    match place:
        case "length":
            file += b"\0"
        case "an id":
            struct.pack_into("<I", file, len(file) - 4, 99)
        case _:
            at = {"magic": 0, "first": 16, "offsets": 32, "ids": 40, "an offset": HEADER + 16}[place]
            struct.pack_into("<Q", file, at, 2**63 + 5)
    with pytest.raises(Unreadable, match="shortlist"):
        Shortlist(bytes(file), 16, 40, shared=True)


@pytest.fixture(scope="module")
def smallest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Whole, and little more than its own descriptions."""
    folder, words = tmp_path_factory.mktemp("smallest"), 64
    architecture = Architecture(16, 32, 1, 1, words, words)
    write_vocabulary(folder / "vocab.spm", ["harbour", "bridge"], "abcdefghijklmnopqrstuvwxyz", words)
    write_shortlist(folder / "lex.bin", [[word] for word in range(words)], first=8, best=1)
    write_model(folder, architecture, forge(architecture, seed=1), ["the harbour", "a bridge"], rounded=True)
    return folder


@pytest.mark.parametrize("name", ["model.bin", "lex.bin"])
def test_no_mutant_does_any_harm(smallest: Path, name: str) -> None:
    """Read or refused, never anything else, and never much memory for little data."""
    chance = random.Random(name)
    sound = (smallest / name).read_bytes()
    refused = 0
    for number in range(MUTANTS // 2):
        mutant = _mutant(sound, chance)
        with _little_memory(mutant) if number % 5 == 0 else nullcontext():  # watching takes its time
            try:
                read_weights(mutant) if name == "model.bin" else Shortlist(mutant, 64, 64, shared=True)
            except Unreadable:
                refused += 1
    assert MUTANTS / 8 < refused < MUTANTS / 2


@contextmanager
def _little_memory(file: bytes) -> Iterator[None]:
    """A sound one, too, becomes float32 out of eight bits, though not in one piece; the rest is Python's own."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < 4 * len(file) + 100_000
    finally:
        tracemalloc.stop()


def test_no_piece_of_memory_is_above_twice_the_size_of_the_file(smallest: Path) -> None:
    file = (smallest / "model.bin").read_bytes()
    tracemalloc.start()
    try:
        weights = read_weights(file)
        largest = max(trace.size for trace in tracemalloc.take_snapshot().traces)
    finally:
        tracemalloc.stop()
    assert weights is not None
    assert largest < 2 * len(file)


@pytest.mark.parametrize("name", ["model.bin", "lex.bin", "vocab.spm"])
def test_what_is_left_of_a_mutant_runs_or_is_refused(smallest: Path, tmp_path: Path, name: str) -> None:
    chance = random.Random(name)
    shutil.copytree(smallest, tmp_path / "copy")
    for _ in range(150):
        (tmp_path / "copy" / name).write_bytes(_mutant((smallest / name).read_bytes(), chance))
        try:
            model = StudentTextModel(tmp_path / "copy", student_card(), MODEL, threads=1)
        except ModelDamaged:
            continue
        model.generate([model.encode("the harbour bridge")], Decoding(beams=1, max_tokens=6))


def _mutant(data: bytes, chance: random.Random) -> bytes:
    """Numbers, lengths or bits changed, most of them in the head, or cut, or longer."""
    file = bytearray(data)
    head = len(data) // 3
    for _ in range(chance.choice((1, 1, 2, 5))):
        at = chance.randrange(min(head, len(file)) if chance.random() < 0.8 else len(file))
        match chance.randrange(5):
            case 0:
                file[at] ^= 1 << chance.randrange(8)
            case 1:
                number = chance.choice((0, 1, 2**31, 2**63, 2**64 - 1))
                struct.pack_into("<Q", file, at // 8 * 8 % (len(file) - 8), number)
            case 2:
                struct.pack_into("<i", file, at // 4 * 4 % (len(file) - 4), chance.choice((-1, 0, 2**31 - 1, 65_536)))
            case 3:
                del file[max(16, at) :]
            case 4:
                file[at:at] = chance.randbytes(chance.randrange(1, 64))
    return bytes(file)


def test_a_number_that_is_none_is_refused(forged: Forged, tmp_path: Path) -> None:
    data = (forged("tiny", rounded=False)[0] / "model.bin").read_bytes()
    items = read_container(data)
    broken = {name: (item.type, item.shape, bytes(item.data)) for name, item in items.items()}
    type_, shape, numbers = broken["encoder_l1_ffn_b1"]
    assert type_ == FLOAT32
    broken["encoder_l1_ffn_b1"] = (type_, shape, struct.pack("<f", float("nan")) + numbers[4:])
    write_items(tmp_path / "model.bin", broken)
    with pytest.raises(Unreadable, match="none"):
        read_weights((tmp_path / "model.bin").read_bytes())
