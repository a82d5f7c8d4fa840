"""`python -m benchmarks.contestants WAY SHAPE [SETTINGS]`: one run; prints what it took as a line of JSON.

`SETTINGS`: JSON, for the ways that have some.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import resource
import sys
import time

from benchmarks.contestants import Output
from benchmarks.shapes import SHAPES

MODULES = {
    "briefdesk": "with_briefdesk",
    "transformers": "with_transformers",
    "transformers-one": "with_transformers",
    "transformers-groups": "with_transformers",
    "argos": "with_ctranslate2",
    "argos-tokens": "with_ctranslate2",
    "one": "with_ctranslate2",
}


def main(way: str, shape_name: str, settings: str = "{}") -> None:
    shape = SHAPES[shape_name]
    texts = shape.texts()
    began = time.perf_counter()
    module = importlib.import_module(f"benchmarks.contestants.{MODULES[way]}")
    imported, base = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    contestant = module.load(shape, way, **json.loads(settings))
    loaded = time.perf_counter()
    contestant.run([_short(texts)])  # what is done at the first call only
    ready = time.perf_counter()
    outputs: list[Output] = contestant.run(texts)
    took = time.perf_counter() - ready
    print(
        json.dumps(
            {
                "import": imported - began,
                "base": base,
                "load": loaded - imported,
                "first": ready - loaded,
                "seconds": took,
                "tokens": [output.tokens for output in outputs],
                "digest": hashlib.sha256("\n".join(output.text for output in outputs).encode()).hexdigest()[:8],
                "steps": getattr(contestant, "steps", 0),
            }
        )
    )


def _short(texts: list[str]) -> str:
    return min(texts, key=len) if len(texts) > 1 else " ".join(texts[0].split()[:50])


if __name__ == "__main__":
    main(*sys.argv[1:])
