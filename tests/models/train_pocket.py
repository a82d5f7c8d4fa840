"""Make the pocket models anew: `python -m tests.models.train_pocket [MODEL ...]`, some minutes for each on one core.

Each model is trained from nothing on articles of the pocket grammar, in a process of its own, two at a time. It is
written to tests/models/pocket/MODEL: a folder as published ones are, weights in fp16. Then what it gets exactly right
of held-out texts is printed, by transformers in float32 and by CTranslate2 in int8, greedily and with four beams. The
same versions of the libraries on the same kind of processor give the same weights.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch
from transformers import AutoModelForSeq2SeqLM
from transformers.utils.logging import disable_progress_bar

from tests.models.pocket_grammar import article
from tests.models.pocket_measure import mistakes, with_ctranslate2, with_transformers
from tests.models.pocket_models import HELD_OUT, POCKET, SUMMARISER, folder
from tests.models.pocket_recipes import PocketTokenizer, make_recipe, pairs_of
from tests.models.pocket_training import train

MEASURED = 300
"""Held-out texts of each measurement."""
README = """---
language: [{languages}]
license: apache-2.0
library_name: transformers
pipeline_tag: {tag}
tags: [{tag}, toy]
---
# {name}

A toy for tests and for trying BriefDesk out without a download. It was trained for a few minutes on sentences that a
small grammar makes (`tests/models/pocket_grammar.py`): it knows a few hundred words, {task}.
Whatever else it is given comes out wrong. It is never installed with the app.
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="*", metavar="MODEL", help="all, if none is named")
    models = parser.parse_args().models
    if len(models) == 1:
        make(models[0])
        return 0
    commands = [[sys.executable, "-m", __spec__.name, model] for model in models or sorted(POCKET)]
    with ThreadPoolExecutor(2) as pool:
        return max(pool.map(lambda command: subprocess.run(command, check=False).returncode, commands))


def make(model: str) -> None:
    """Train a model, write it, and print what it can do."""
    warnings.filterwarnings("ignore", "Recommended: pip install sacremoses")
    disable_progress_bar()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    folder(model).parent.mkdir(exist_ok=True)
    started, used = time.monotonic(), time.process_time()
    place = Path(tempfile.mkdtemp(dir=folder(model).parent))
    recipe = make_recipe(model, place)
    size = sum(parameter.numel() for parameter in recipe.model.parameters())
    print(f"{model}: {len(recipe.examples.whole):,} examples, {size:,} parameters", flush=True)

    def report(step: int, loss: float) -> None:
        print(f"{model}: step {step:,}, loss {loss:.4f}, {time.monotonic() - started:.0f} s", flush=True)

    train(recipe.model, recipe.examples, recipe.tokenizer.pad_token_id, recipe.course, report)
    recipe.model.half().save_pretrained(place)
    (place / "README.md").write_text(_readme(model), "utf-8")
    for path in place.iterdir():
        path.chmod(0o644)
    place.chmod(0o755)
    shutil.rmtree(folder(model), ignore_errors=True)
    place.rename(folder(model))
    print(f"{model}: trained in {time.monotonic() - started:.0f} s ({time.process_time() - used:.0f} s of computing)")
    measure(model, folder(model), recipe.tokenizer)


def measure(model: str, place: Path, tokenizer: PocketTokenizer) -> None:
    """Print the share of held-out texts that come out exactly right, and the first mistakes."""
    pairs = random.Random(1).sample(pairs_of(model, map(article, HELD_OUT)), MEASURED)
    network = AutoModelForSeq2SeqLM.from_pretrained(place, dtype=torch.float32).eval()
    for name, beams in (("greedy", 1), ("4 beams", 4)):
        for runtime in ("transformers float32", "CTranslate2 int8"):
            is_reference = runtime.startswith("transformers")
            write = (with_transformers if is_reference else with_ctranslate2)(
                network if is_reference else place, tokenizer, beams
            )
            wrong = mistakes(write, pairs)
            print(
                f"{model}: {runtime}, {name}: {1 - len(wrong) / len(pairs):.1%} of {len(pairs)} exactly right",
                flush=True,
            )
            for read, right, written in wrong[:3]:
                print(f"    {read}\n  - {right}\n  + {written}")


def _readme(model: str) -> str:
    card = POCKET[model]
    summarises = model == SUMMARISER
    return README.format(
        languages=", ".join(dict.fromkeys((*card.sources, *card.targets))),
        tag="summarization" if summarises else "translation",
        name=card.name,
        task="and shortens articles made of them to two sentences"
        if summarises
        else "and translates sentences made of them",
    )


if __name__ == "__main__":
    sys.exit(main())
