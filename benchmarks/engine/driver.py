"""Runs in the engine's own environment, on Python 3.10: a job of JSON on standard input, its result on standard output.

The package itself looks for models on the network when it is imported: only its extension module is loaded.
"""

import importlib.util
import json
import resource
import sys
import time
from pathlib import Path
from typing import Any


def load_extension() -> Any:
    found = next(path for folder in sys.path for path in Path(folder).glob("bergamot/_bergamot*.so"))
    spec = importlib.util.spec_from_file_location("_bergamot", found)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    job = json.loads(sys.stdin.read())
    engine = load_extension()
    began = time.perf_counter()
    service = engine.Service(engine.ServiceConfig(numWorkers=job["threads"], cacheSize=0, logLevel="off"))
    model = service.modelFromConfig(job["config"])
    options = engine.ResponseOptions()
    service.translate(model, engine.VectorString(job["texts"][:1]), options)
    loaded = time.perf_counter()
    requests = [job["texts"]] if job["together"] else [[text] for text in job["texts"]]
    responses = [one for texts in requests for one in service.translate(model, engine.VectorString(texts), options)]
    took = time.perf_counter() - loaded
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    words = [_words(response.target) for response in responses]
    print(json.dumps({"words": words, "seconds": took, "load": loaded - began, "peak": peak}))


def _words(text: Any) -> "list[str]":
    return [
        text.word(sentence, word) for sentence in range(text.numSentences()) for word in range(text.numWords(sentence))
    ]


if __name__ == "__main__":
    main()
