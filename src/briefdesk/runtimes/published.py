"""A model as published, in Hugging Face layout: looked at before it is opened, opened so that nothing in it runs.

Importing this imports torch and transformers, which takes seconds.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForSeq2SeqLM, AutoTokenizer
from transformers.utils import logging as transformers_logging

from briefdesk.cards import ModelCard
from briefdesk.errors import BriefDeskError, ModelRefused, RanOutOfMemory
from briefdesk.runtimes.memory import is_out_of_memory
from briefdesk.runtimes.tokenizing import PIECE_FILES, TextTokenizer, UnfitTokenizer, load_tokenizer

MODEL_TYPES = {
    "bart": ("bart",),
    "marian": ("marian",),
    "m2m100": ("m2m_100",),
    "mbart": ("mbart",),
    "pegasus": ("pegasus",),
    "t5": ("t5", "mt5"),
}
"""Family -> what its `config.json` says it is."""

_SENTENCEPIECE = (("tokenizer.json",), ("sentencepiece.bpe.model",), ("spiece.model",))
TOKENIZER_FILES = {
    "bart": (("tokenizer.json",), ("vocab.json", "merges.txt")),
    "mbart": _SENTENCEPIECE,
    "pegasus": _SENTENCEPIECE,
    "t5": _SENTENCEPIECE,
}
"""Family -> the sets of files that a tokenizer is made of; one of them is enough."""

SAFE_WEIGHTS = ("model.safetensors", "model.safetensors.index.json")
PICKLED_WEIGHTS = ("pytorch_model.bin", "pytorch_model.bin.index.json")


def check_published(folder: Path, card: ModelCard) -> dict[str, Any]:
    """Its `config.json`. Raises `ModelRefused` for what is no model of the card's family, or wants to run code."""
    config = _json(folder, "config.json", card)
    if config is None:
        raise refused(card, "its config.json is missing")
    said = [
        config,
        _json(folder, "tokenizer_config.json", card) or {},
        _json(folder, "generation_config.json", card) or {},
    ]
    if any("auto_map" in one or "custom_pipelines" in one or "custom_generate" in one for one in said):
        raise refused(card, "it brings a program of its own, which is never run")
    if config.get("model_type") not in MODEL_TYPES[card.family]:
        raise refused(card, f"it is of the kind {config.get('model_type')}, not {card.family}")
    if "quantization_config" in config:
        raise refused(card, "its weights were rounded for another program")
    if config.get("separate_vocabs") or said[1].get("separate_vocabs"):
        raise refused(card, "its two languages have vocabularies of their own, which BriefDesk does not read")
    reads = config.get("max_position_embeddings")
    if isinstance(reads, int) and card.family != "t5" and card.max_input > reads:
        raise refused(card, f"it reads {reads} tokens and is described as reading {card.max_input}")
    return config


def load_network(folder: Path, card: ModelCard) -> Any:
    """The network in float32 on the CPU. Raises `ModelRefused` for weights that are unreadable or not all there."""
    safe = any((folder / name).is_file() for name in SAFE_WEIGHTS)
    _check_shards(folder, card, (SAFE_WEIGHTS if safe else PICKLED_WEIGHTS)[1])
    if not safe and not any((folder / name).is_file() for name in PICKLED_WEIGHTS):
        raise refused(card, "it holds no weights (model.safetensors or pytorch_model.bin)")
    with quiet(), _refusals(card):
        config = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
        network, report = AutoModelForSeq2SeqLM.from_pretrained(
            folder,
            config=config,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=safe,
            weights_only=True,
            dtype=torch.float32,  # the checkpoint's own type may be half precision, slow and coarse on a CPU
            output_loading_info=True,
        )
    missing = sorted(report["missing_keys"])
    if missing:  # the library fills them with chance
        raise refused(card, f"{len(missing)} of its weights are missing, {missing[0]} among them")
    return network.eval()


def load_published_tokenizer(folder: Path, card: ModelCard) -> tuple[TextTokenizer, bytes | None]:
    """Its tokenizer, and the `tokenizer.json` for it where the family needs one: many folders have older files only."""
    with quiet(), _refusals(card, "its tokenizer cannot be read"):
        library = None
        if card.family not in PIECE_FILES:
            _require_any(folder, card, TOKENIZER_FILES[card.family])
            made: Any = AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
            library = made.backend_tokenizer.to_str().encode()
        return load_tokenizer(folder, card, library), library


def _require_any(folder: Path, card: ModelCard, sets: tuple[tuple[str, ...], ...]) -> None:
    """One of the sets of files is there, whole: without them the library makes up a tokenizer that knows nothing."""
    if not any(all((folder / name).is_file() for name in one) for one in sets):
        raise refused(card, f"its tokenizer is missing ({' or '.join(' and '.join(one) for one in sets)})")


def refused(card: ModelCard, reason: str) -> ModelRefused:
    return ModelRefused(name=card.name, reason=reason)


def _json(folder: Path, name: str, card: ModelCard) -> dict[str, Any] | None:
    try:
        value = json.loads((folder / name).read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise refused(card, f"its {name} cannot be read")
    return value


def _check_shards(folder: Path, card: ModelCard, index: str) -> None:
    """The parts of weights that come in parts lie beside their index, all of them."""
    listed = _json(folder, index, card)
    if listed is None:
        return
    places = listed.get("weight_map")
    if not isinstance(places, dict) or not all(isinstance(name, str) for name in places.values()):
        raise refused(card, f"its {index} cannot be read")
    for name in sorted(set(places.values())):
        if Path(name).name != name or "\\" in name:
            raise refused(card, f"its {index} points outside the folder")
        if not (folder / name).is_file():
            raise refused(card, f"{name} is missing")


@contextmanager
def _refusals(card: ModelCard, reason: str = "its weights cannot be read") -> Iterator[None]:
    """Whatever the libraries say about files that are not what they should be, in words for a person."""
    try:
        yield
    except BriefDeskError:
        raise
    except FileNotFoundError as error:
        raise refused(card, f"{Path(str(error.filename)).name} is missing") from error
    except UnfitTokenizer as error:
        raise refused(card, str(error)) from error
    except Exception as error:
        if is_out_of_memory(error):
            raise RanOutOfMemory(model=card.name) from error
        if _unsafe_pickle(error):
            reason = "its weights hold more than numbers, and opening them could run a program"
        raise refused(card, reason) from error


def _unsafe_pickle(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, UnpicklingError) and "GLOBAL" in str(error):  # the name of something that can be called
            return True
        error = error.__cause__ or error.__context__
    return False


@contextmanager
def quiet() -> Iterator[None]:
    """No progress bars, logs and warnings on stderr: how the libraries use each other is not ours to mend."""
    logging: Any = transformers_logging
    level, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.set_verbosity(level)
        if bars:
            logging.enable_progress_bar()
