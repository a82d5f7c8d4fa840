"""What a text model needs is told before it is loaded; what it cannot get is told afterwards."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefdesk.cards import Family, ModelCard, Task
from briefdesk.codec import to_json
from briefdesk.runtimes.memory import MB, needed_memory
from tests.models.students import make_student
from tests.runtimes.conftest import Lookalike

Lookalikes = Callable[[str], Lookalike]


def card(task: Task, family: Family) -> ModelCard:
    return ModelCard("m", "M", task, family, ("en",), ("en",), "MIT", True)


@pytest.mark.parametrize(
    ("weights", "threads", "task", "measured_mb"),
    [
        (("model.bin", 313), 2, "summarise", 436),
        (("model.bin", 239), 1, "translate", 397),
        (("model.bin", 239), 2, "translate", 553),
        (("model.safetensors", 1220), 2, "summarise", 2050),
        (("pytorch_model.bin", 950), 2, "translate", 1700),
    ],
)
def test_the_estimate_is_near_what_was_measured(
    tmp_path: Path, weights: tuple[str, int], threads: int, task: Task, measured_mb: int
) -> None:
    name, size_mb = weights
    with (tmp_path / name).open("wb") as file:
        file.truncate(size_mb * MB)
    needed = needed_memory(tmp_path, card(task, "bart"), threads)
    assert 0.9 * measured_mb * MB < needed < 1.3 * measured_mb * MB


@pytest.mark.parametrize(("size_mb", "measured_mb"), [(17, 100), (32, 182), (43, 211)])
def test_so_is_that_of_a_student(tmp_path: Path, size_mb: int, measured_mb: int) -> None:
    with (tmp_path / "model.bin").open("wb") as file:
        file.truncate(size_mb * MB)
    needed = needed_memory(tmp_path, card("translate", "student"), 2)
    assert 0.9 * measured_mb * MB < needed < 1.4 * measured_mb * MB


def test_half_precision_takes_twice_its_size_where_it_is_widened(lookalike: Lookalikes, tmp_path: Path) -> None:
    for kind in ("marian-tc-big", "marian-opus"):
        (tmp_path / kind).mkdir()
        (tmp_path / kind / "config.json").write_bytes((lookalike(kind).published / "config.json").read_bytes())
        with (tmp_path / kind / "model.safetensors").open("wb") as file:
            file.truncate(500 * MB)
    half, full = (
        needed_memory(tmp_path / kind, card("translate", "marian")) for kind in ("marian-tc-big", "marian-opus")
    )
    assert half - full == pytest.approx(600 * MB, rel=0.01)


@pytest.mark.parametrize("config", [b"[" * 200_000, b'{"dtype":' * 200_000, b"[]", b'{"dtype": [1]}', b"\xff"])
def test_a_configuration_that_is_none_says_nothing(config: bytes, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_bytes(config)
    (tmp_path / "model.safetensors").write_bytes(bytes(1000))
    assert needed_memory(tmp_path, card("translate", "marian")) == 1200 + 500 * MB


@pytest.mark.parametrize("kind", ["bart", "marian-tc-big", "m2m100", "mbart", "pegasus", "t5"])
def test_converted_it_needs_less(lookalike: Lookalikes, kind: str) -> None:
    one = lookalike(kind)
    assert needed_memory(one.rounded, one.card, 1) < needed_memory(one.published, one.card, 1)


_LITTLE = """
import resource, sys
from pathlib import Path
import psutil
from briefdesk.cards import Decoding, ModelCard
from briefdesk.codec import from_json
from briefdesk.errors import RanOutOfMemory
from briefdesk.records import ModelRef
from briefdesk.runtimes.protocol import Encoded

which, folder, card = sys.argv[1], Path(sys.argv[2]), from_json(sys.argv[3].encode(), ModelCard)
if which == "ct2":
    from briefdesk.runtimes.ct2_text import Ct2TextModel as Model
elif which == "student":
    from briefdesk.runtimes.student import StudentTextModel as Model
else:
    from briefdesk.runtimes.torch_text import TorchTextModel as Model
model = Model(folder, card, ModelRef("m", "", "", which), 1)
short = model.encode("Nobody knew.")
model.generate([short], Decoding(beams=1, max_tokens=4))
long = Encoded(tuple([*short.tokens[:-1]] * 250)[: min(1000, card.max_input)], short.start)
limit = psutil.Process().memory_info().vms + 300_000_000
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    model.generate([long] * 600, Decoding(beams=4, max_tokens=4))  # asks for gigabytes
except RanOutOfMemory as error:
    print(error.message)
print(model.generate([short], Decoding(beams=1, max_tokens=4))[0].tokens)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is one of Linux")
@pytest.mark.parametrize("runtime", ["ct2", "torch", "student"])
def test_out_of_memory_is_said_and_the_model_goes_on(lookalike: Lookalikes, tmp_path: Path, runtime: str) -> None:
    one = lookalike("bart")
    folder, card = (one.exact if runtime == "ct2" else one.published), one.card
    if runtime == "student":
        folder, card = tmp_path, make_student(tmp_path, "base")
    command = [sys.executable, "-W", "ignore", "-c", _LITTLE, runtime, str(folder), to_json(card).decode()]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = f"The memory ran out while the model {card.name} was working."
    assert done.stdout.splitlines()[:1] == [said], done.stderr
    assert len(done.stdout.splitlines()) == 2
    assert (done.returncode, done.stderr) == (0, "")
