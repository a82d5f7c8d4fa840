"""Models of the true shapes with random weights, and texts for them: made once, kept in `build/benchmark-models`.

python -m benchmarks.shapes NAME ...
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from briefdesk.cards import Decoding, ModelCard
from briefdesk.records import ModelRef

BUILD = Path(__file__).parent.parent / "build"
FOLDER = BUILD / "benchmark-models"
RECIPE, STUDENT_RECIPE = 1, 2
"""To be raised with each change of what is made."""

ARTICLE_TOKENS, SUMMARY_TOKENS = 1000, 100
SENTENCES = 40
SHORTEST, LONGEST = 12, 44
"""Tokens of a sentence, its end included, spread evenly; they come in another order."""
OUTPUT_A_TOKEN = 1.2

_CNN = Decoding(length_penalty=2.0, min_tokens=SUMMARY_TOKENS, max_tokens=SUMMARY_TOKENS, no_repeat_ngram=3)


@dataclass(frozen=True, slots=True)
class Shape:
    """`big`: as the tc-big models. `words`: pieces of each language; of a summariser, rows of the embeddings."""

    name: str
    family: str
    target: str
    width: int
    inner: int
    heads: int
    layers: tuple[int, int]
    words: int
    big: bool = False
    tags: Mapping[str, str] | None = None

    @property
    def folder(self) -> Path:
        return FOLDER / f"{self.name}-{STUDENT_RECIPE if self.family == 'student' else RECIPE}"

    @property
    def published(self) -> Path:
        return self.folder / "published"

    @property
    def converted(self) -> Path:
        return self.folder / "converted"

    @property
    def model(self) -> ModelRef:
        return ModelRef(self.name, str(RECIPE), "", "student" if self.family == "student" else "ct2")

    @property
    def card(self) -> ModelCard:
        summarises, is_student = self.family == "bart", self.family == "student"
        return ModelCard(
            id=self.name,
            name=self.name,
            task="summarise" if summarises else "translate",
            family="student" if is_student else "bart" if summarises else "marian",
            sources=("en",),
            targets=(self.target,),
            licence="Apache-2.0",
            commercial=True,
            max_input=1024 if summarises else 512,
            decoding=_CNN if summarises else Decoding(beams=1 if is_student else 4, max_tokens=512),
            tags=self.tags or {},
        )

    def texts(self) -> list[str]:
        """The article, or the sentences."""
        texts: list[str] = json.loads((self.folder / "texts.json").read_text("utf-8"))
        return texts


_ZLE = {"uk": ">>ukr<<"}
SHAPES = {
    shape.name: shape
    for shape in (
        Shape("distilbart-12-6", "bart", "en", 1024, 4096, 16, (12, 6), 50264),
        Shape("tc-big", "marian", "uk", 1024, 4096, 16, (6, 6), 31_000, big=True, tags=_ZLE),
        Shape("opus-mt", "marian", "es", 512, 2048, 8, (6, 6), 32_000),
        Shape("student-tiny", "student", "uk", 256, 1536, 8, (6, 2), 32_000),
        Shape("student-base-memory", "student", "uk", 384, 1536, 8, (6, 4), 32_000),
        Shape("student-base", "student", "uk", 512, 2048, 8, (6, 2), 32_000),
        Shape("quick-bart", "bart", "en", 256, 512, 4, (3, 2), 3000),
        Shape("quick-tc-big", "marian", "uk", 256, 512, 4, (2, 2), 3000, big=True, tags=_ZLE),
        Shape("quick-opus-mt", "marian", "es", 256, 512, 4, (2, 2), 3000),
    )
}
"""Those that are called quick are of no true shape: they try the benchmark itself."""


def ensure(name: str) -> Shape:
    """The shape, its folder made in a process of its own where there is none: it needs memory and imports torch."""
    shape = SHAPES[name]
    if not shape.folder.is_dir():
        print(f"making {name}, once: minutes", flush=True)
        subprocess.run([sys.executable, "-m", "benchmarks.shapes", name], check=True)
    return shape


def make(shape: Shape) -> None:
    """Raises where a folder is there already."""
    if shape.family == "student":
        from benchmarks.student_shapes import fill  # noqa: PLC0415
    else:
        from benchmarks.shape_maker import fill  # noqa: PLC0415  imports torch
    scratch = shape.folder.with_suffix(".making")
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    fill(shape, scratch)
    scratch.rename(shape.folder)


if __name__ == "__main__":
    for wanted in sys.argv[1:]:
        make(SHAPES[wanted])
