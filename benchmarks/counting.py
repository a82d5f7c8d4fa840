"""How random weights are made to write as many tokens as they are meant to, and then to end; and texts for them.

Random weights alone come to no end, and a benchmark that cuts all sentences of a batch at one length gives each
contestant other work to do. So some directions of the embeddings are reserved. Each word of the target language is of
one class of `CLASSES`, the end is the last class, and the last layer of the decoder turns each class into the next. A
sentence is made of words of one class of the source language: they say where to begin, and so how long the output is.
Which of the hundreds of words of a class is written is left to chance, that is to all the other weights, which are
random. All weights are read and multiplied as in any model.
"""

from __future__ import annotations

import random

from benchmarks.shapes import LONGEST, OUTPUT_A_TOKEN, SENTENCES, SHORTEST

CLASSES = 56
"""An output has fewer tokens than this."""

GAIN = 0.4
"""Of the random weights: a layer adds this squared to what passes by it."""

CLASS_SHARE = 0.9
"""Of the class in the embedding of a word, which is of length 1; the rest is its own."""

BEGINNING, NEXT = 0.5, 3.0
"""How strongly the class of the source, and the next class, are added to what is there."""


def first_class(tokens: int) -> int:
    """The class of the words of a sentence whose translation takes so many tokens, without its end."""
    if not 0 < tokens < CLASSES - 1:
        raise ValueError(f"{tokens} tokens are not between 1 and {CLASSES - 2}")
    return CLASSES - 1 - tokens


def sentences(words: list[str], tags: int) -> list[str]:
    """Of words of one class each, the one that its translation begins from. Every word is a token; an end comes."""
    chance = random.Random(0)
    made = []
    for number in range(SENTENCES):
        tokens = round(SHORTEST + (LONGEST - SHORTEST) * number / (SENTENCES - 1))
        begin = first_class(round(OUTPUT_A_TOKEN * tokens))
        made.append(" ".join(chance.sample(words[begin::CLASSES], tokens - 1 - tags)))
    chance.shuffle(made)
    return made
