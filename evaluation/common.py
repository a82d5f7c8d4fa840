"""What the measurements share: where the data lies, how records are read, how figures are held against the floors."""

from __future__ import annotations

import argparse
import gzip
import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

FLOORS = Path(__file__).with_name("floors.toml")


def data_folder(description: str) -> Path:
    """The folder named with `--data`."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--data", type=Path, required=True, help="folder with the evaluation data")
    folder: Path = parser.parse_args().data
    if not folder.is_dir():
        parser.error(f"{folder} is not a folder")
    return folder


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The JSON records of a `.jsonl.gz` file, one a line."""
    with gzip.open(path, "rb") as lines:
        for line in lines:
            yield json.loads(line)


def hold(section: str, measured: Mapping[str, float]) -> int:
    """Print each figure beside its floor or ceiling in `floors.toml`; the number of those that are on the wrong side.

    A key that ends in `_max` is a ceiling, any other a floor.
    """
    bounds: dict[str, float] = tomllib.loads(FLOORS.read_text("utf-8")).get(section, {})
    missing = [name for name in bounds if name not in measured]
    broken = 0
    for name, value in measured.items():
        bound = bounds.get(name)
        wrong = bound is not None and (value > bound if name.endswith("_max") else value < bound)
        broken += wrong
        print(f"{section}.{name:45} {value:8.3f}  {'' if bound is None else f'bound {bound:8.3f}'}{'  BROKEN' * wrong}")
    for name in missing:
        print(f"{section}.{name}: not measured")
    return broken + len(missing)
