"""A published encoder into the folder that `briefdesk.runtimes.ct2_encoder` runs.

Importing this imports torch, which takes seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from ctranslate2.converters import TransformersConverter
from transformers import AutoConfig
from transformers.utils import logging as transformers_logging

from briefdesk.runtimes.ct2_encoder import TOKENIZER_FILE

Quantization = Literal["int8", "float32"]


def convert_encoder(originals: Path, target: Path, quantization: Quantization = "int8") -> int:
    """Write the converted files into `target`, which is not there yet; the number of dimensions of a vector.

    `originals` holds `model.safetensors`, `config.json` and the tokenizer's files.
    """
    with _quiet():
        converter = TransformersConverter(str(originals), copy_files=[TOKENIZER_FILE])
        converter.convert(str(target), quantization=None if quantization == "float32" else quantization)
    dimensions: int = AutoConfig.from_pretrained(originals, local_files_only=True).hidden_size
    return dimensions


@contextmanager
def _quiet() -> Iterator[None]:
    """No progress bars and no warnings on stderr: how the converter uses transformers is not ours to mend."""
    logging: Any = transformers_logging
    level, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(level)
        if bars:
            logging.enable_progress_bar()
