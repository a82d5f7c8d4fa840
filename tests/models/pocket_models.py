"""The pocket models: their cards, where they lie, and the articles that they have never seen.

They are small enough to be kept with the tests, and know the few hundred words of the pocket grammar and nothing else.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from briefdesk.cards import Decoding, ModelCard

TRAINING = range(1_000_000)
"""Seeds that a model may have learnt from."""
HELD_OUT = range(1_000_000, 1_000_300)
"""Seeds of articles that no model has seen."""
PAIRS = {"pocket-en-uk": ("en", "uk"), "pocket-en-es": ("en", "es"), "pocket-es-en": ("es", "en")}
STUDENTS = {"pocket-student-en-uk": ("en", "uk"), "pocket-student-en-es": ("en", "es")}
"""In the files of Firefox's models."""
SUMMARISER = "pocket-brief"
_LANGUAGE_NAMES = {"en": "English", "uk": "Ukrainian", "es": "Spanish"}


def _translator(model: str, source: str, target: str) -> ModelCard:
    return ModelCard(
        id=model,
        name=f"Toy translator {_LANGUAGE_NAMES[source]}–{_LANGUAGE_NAMES[target]} (a few hundred words)",
        task="translate",
        family="marian",
        sources=(source,),
        targets=(target,),
        licence="Apache-2.0",
        commercial=True,
        max_input=512,
        decoding=Decoding(beams=4, max_tokens=128),
    )


POCKET: dict[str, ModelCard] = {
    **{model: _translator(model, *pair) for model, pair in PAIRS.items()},
    SUMMARISER: ModelCard(
        id=SUMMARISER,
        name="Toy summariser (a few hundred words)",
        task="summarise",
        family="bart",
        sources=("en",),
        targets=("en",),
        licence="Apache-2.0",
        commercial=True,
        max_input=1024,
        decoding=Decoding(beams=4, max_tokens=96),
    ),
}


def student_card(model: str) -> ModelCard:
    return replace(
        _translator(model, *STUDENTS[model]),
        family="student",
        max_input=256,
        decoding=Decoding(beams=1, max_tokens=256),
    )


def folder(model: str) -> Path:
    """Where the model's files lie: in Hugging Face layout, or those of Firefox's models."""
    return Path(__file__).parent / "pocket" / model
