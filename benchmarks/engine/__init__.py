"""The engine that Firefox's models were made for, as a reference for results and speed.

It is the package bergamot, which needs Python 3.10: it gets an environment of its own, made once in `build/engine`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.shapes import BUILD

PACKAGE = "bergamot==0.4.5"
PYTHON = os.environ.get("BRIEFDESK_PYTHON310", "python3.10")
FOLDER = BUILD / "engine"
DRIVER = Path(__file__).with_name("driver.py")


@dataclass(frozen=True, slots=True)
class Engine:
    """One model on it. `exact`: a file of float32 numbers. `threads`: workers, each with batches of its own."""

    folder: Path
    exact: bool = False
    shortlist: bool = True
    threads: int = 1

    def translate(self, texts: Sequence[str], *, together: bool = False) -> dict[str, Any]:
        """`words`: of each text, those of its translation as they are written. `seconds`; `load`; `peak` in MB.

        `together`: all in one request, as it likes; otherwise one by one, so that none depends on its neighbours.
        """
        job = {"config": self._config(), "texts": list(texts), "together": together, "threads": self.threads}
        done = subprocess.run(
            [str(_python()), str(DRIVER)], input=json.dumps(job), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"the engine failed: {done.stderr[-500:]}")
        result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return result

    def _config(self) -> str:
        shared = self.folder / "vocab.spm"
        vocabularies = (
            [shared, shared] if shared.is_file() else [self.folder / "srcvocab.spm", self.folder / "trgvocab.spm"]
        )
        settings: dict[str, Any] = {
            "models": [str(self.folder / "model.bin")],
            "vocabs": list(map(str, vocabularies)),
            "beam-size": 1,
            "normalize": 1.0,
            "word-penalty": 0,
            "max-length-break": 128,
            "mini-batch-words": 1024,
            "max-length-factor": 2.0,
            "workspace": 128,
            "skip-cost": True,
            "cpu-threads": 0,
            "quiet": True,
            "quiet-translation": True,
            "gemm-precision": "float32" if self.exact else "int8shiftAlphaAll",
            "alignment": "soft",
            "ssplit-mode": "sentence",
        }
        if self.shortlist:
            settings["shortlist"] = [str(self.folder / "lex.bin"), "false"]
        return json.dumps(settings)  # YAML, too


def _python() -> Path:
    python = FOLDER / "bin" / "python"
    if not python.is_file():
        print(f"installing {PACKAGE}, once", flush=True)
        subprocess.run([PYTHON, "-m", "venv", "--clear", str(FOLDER)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--no-deps", PACKAGE]
        if subprocess.run(pip, check=False).returncode:
            shutil.rmtree(FOLDER)
            raise RuntimeError(f"{PACKAGE} cannot be installed")
    return python
