"""What each pocket model is made of: its tokenizer, its architecture, what it learns from and for how long."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from transformers import (
    BartConfig,
    BartForConditionalGeneration,
    BartTokenizer,
    GenerationConfig,
    MarianConfig,
    MarianMTModel,
    MarianTokenizer,
)

from tests.models import pocket_tokenizers as tokenizers
from tests.models.pocket_grammar import PocketArticle, article
from tests.models.pocket_models import PAIRS, POCKET, SUMMARISER, TRAINING
from tests.models.pocket_training import Course, Example, Examples

Pair = tuple[str, str]
PocketModel = MarianMTModel | BartForConditionalGeneration
PocketTokenizer = MarianTokenizer | BartTokenizer

TRANSLATOR_ARTICLES = 4_000
TRANSLATOR_STEPS = {"pocket-en-uk": 1_800, "pocket-en-es": 1_800, "pocket-es-en": 2_800}
"""The last one mixed numbers up after as few steps as the others."""
OFTEN = 30
"""A sentence without a name or a number is in every other article; so many times it is learnt from, and no more."""
SUMMARISER_ARTICLES = 60_000
SUMMARISER_COURSE = Course(steps=3_400, easy_steps=900, batch=32, rate=3e-3)
EASY_ASIDES = 2
"""Sentences beside those that the summary rewrites, in an article to begin with."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that `pocket_training.train` wants."""

    model: PocketModel
    tokenizer: PocketTokenizer
    examples: Examples
    course: Course


def make_recipe(model: str, folder: Path) -> Recipe:
    """The tokenizer is trained and written to `folder`; the model has random weights yet."""
    return _summariser(folder) if model == SUMMARISER else _translator(model, folder)


def pairs_of(model: str, articles: Iterable[PocketArticle]) -> list[Pair]:
    """What a model reads and what it is to write, each once and in a fixed order."""
    return sorted(set(_all_pairs(model, articles)))


def _all_pairs(model: str, articles: Iterable[PocketArticle]) -> Iterator[Pair]:
    return _summaries(articles) if model == SUMMARISER else _translations(model, articles)


def _summaries(articles: Iterable[PocketArticle]) -> Iterator[Pair]:
    for each in articles:
        yield each.body(), " ".join(each.summary_en)


def _translations(model: str, articles: Iterable[PocketArticle]) -> Iterator[Pair]:
    for each in articles:
        yield from lines_between(each, *PAIRS[model])


def lines_between(each: PocketArticle, source: str, target: str) -> Iterator[Pair]:
    """Each line of the article in both languages."""
    places = {"en": 0, "uk": 1, "es": 2}
    for line in each.lines():
        yield line[places[source]], line[places[target]]


def encode(tokenizer: PocketTokenizer, pairs: Sequence[Pair]) -> list[Example]:
    return [(tokenizer(read).input_ids, tokenizer(text_target=written).input_ids) for read, written in pairs]


def _translator(model: str, folder: Path) -> Recipe:
    counts = Counter(_translations(model, map(article, TRAINING[:TRANSLATOR_ARTICLES])))
    pairs = [pair for pair, count in sorted(counts.items()) for _ in range(min(count, OFTEN))]
    tokenizer = tokenizers.make_marian_tokenizer(folder, *PAIRS[model], pairs)
    course = Course(steps=TRANSLATOR_STEPS[model], easy_steps=0, batch=64, rate=3e-3)
    size, pad, end = len(tokenizer), tokenizer.pad_token_id, tokenizer.eos_token_id
    width = 96
    config = MarianConfig(
        vocab_size=size,
        d_model=width,
        encoder_layers=2,
        decoder_layers=2,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=2 * width,
        decoder_ffn_dim=2 * width,
        dropout=0.0,
        activation_function="swish",
        scale_embedding=True,
        max_position_embeddings=tokenizers.TRANSLATOR_INPUT,
        pad_token_id=pad,
        bos_token_id=end,
        eos_token_id=end,
        forced_eos_token_id=end,
        decoder_start_token_id=pad,
        share_encoder_decoder_embeddings=True,
    )
    network = MarianMTModel(config)
    network.generation_config = GenerationConfig(
        pad_token_id=pad,
        bos_token_id=end,
        eos_token_id=end,
        forced_eos_token_id=end,
        decoder_start_token_id=pad,
        bad_words_ids=[[pad]],
        num_beams=POCKET[model].decoding.beams,
        max_length=POCKET[model].decoding.max_tokens,
    )
    return Recipe(network, tokenizer, Examples(encode(tokenizer, pairs)), course)


def _summariser(folder: Path) -> Recipe:
    articles = [article(seed) for seed in TRAINING[:SUMMARISER_ARTICLES]]
    pairs = pairs_of(SUMMARISER, articles)
    easy = sorted({(_shortened(each), " ".join(each.summary_en)) for each in articles})
    texts = random.Random(1).sample([read for read, _ in pairs], 2_000)
    tokenizer = tokenizers.make_bart_tokenizer(folder, texts)
    width = 96
    config = BartConfig(
        vocab_size=len(tokenizer),
        d_model=width,
        encoder_layers=2,
        decoder_layers=2,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=2 * width,
        decoder_ffn_dim=2 * width,
        dropout=0.0,
        attention_dropout=0.0,
        max_position_embeddings=tokenizers.SUMMARISER_INPUT,
        bos_token_id=0,
        pad_token_id=1,
        eos_token_id=2,
        decoder_start_token_id=2,
        forced_eos_token_id=2,
        # Published configurations of this age say so, and CTranslate2 asks.
        normalize_before=False,
        normalize_embedding=True,
        add_final_layer_norm=False,
        static_position_embeddings=False,
    )
    network = BartForConditionalGeneration(config)
    decoding = POCKET[SUMMARISER].decoding
    network.generation_config = GenerationConfig(
        bos_token_id=0,
        pad_token_id=1,
        eos_token_id=2,
        decoder_start_token_id=2,
        forced_bos_token_id=0,
        forced_eos_token_id=2,
        num_beams=decoding.beams,
        max_length=decoding.max_tokens,
        early_stopping=True,
    )
    examples = Examples(encode(tokenizer, pairs), encode(tokenizer, easy))
    return Recipe(network, tokenizer, examples, SUMMARISER_COURSE)


def _shortened(whole: PocketArticle) -> str:
    """The article with few of the sentences that its summary leaves out."""
    sources = {index for evidence in whole.evidence for index in evidence}
    others = [index for index in range(len(whole.sentences_en)) if index not in sources]
    kept = sorted(sources | set(random.Random(whole.body()).sample(others, EASY_ASIDES)))
    return " ".join(whole.sentences_en[index] for index in kept)
