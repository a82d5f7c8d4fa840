"""Ctrl+C in the terminal: one word, exit status 5, at once, also while a model computes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.models.pocket_grammar import article
from tests.models.pocket_models import TRAINING


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT for one process")
@pytest.mark.parametrize(
    "command",
    [["translate", "--to", "uk", "--from", "en"], ["brief", "--thorough", "--length", "long", "--from", "en"]],
    ids=["translate", "brief"],
)
def test_it_stops_while_a_model_computes(pocket_models: Path, tmp_path: Path, command: list[str]) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(article(seed).body() for seed in TRAINING[:2500]), "utf-8")  # ten seconds and more
    target = tmp_path / "out.txt"
    program = [sys.executable, "-P", "-m", "briefdesk", command[0], str(file), *command[1:], "--output", str(target)]
    environment = os.environ | {"BRIEFDESK_HOME": str(pocket_models)}
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        time.sleep(4)
        assert process.poll() is None, "it was done before it could be stopped"
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=20)
    assert process.returncode == 5
    assert told.decode().strip() == "Stopped."
    assert not target.exists()
