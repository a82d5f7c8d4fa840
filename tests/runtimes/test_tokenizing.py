"""Tokens are those that transformers makes, family by family, and so is the text that they are joined into."""

from __future__ import annotations

import json
import random
import shutil
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from transformers import AutoTokenizer

from briefdesk.cards import ModelCard
from briefdesk.runtimes.published import load_published_tokenizer
from briefdesk.runtimes.tokenizing import TextTokenizer, UnfitTokenizer, load_tokenizer
from tests.models.lookalike_texts import ENGLISH, SPANISH, UKRAINIAN
from tests.models.lookalike_tokenizers import EVERYTHING, sentencepiece_model
from tests.models.lookalikes import KINDS
from tests.runtimes.conftest import Lookalike

# transformers says so whenever it loads a Marian tokenizer; BriefDesk has tokenizers of its own.
pytestmark = pytest.mark.filterwarnings("ignore:Recommended. pip install sacremoses")

TEXTS = [
    *ENGLISH,
    *UKRAINIAN,
    *SPANISH,
    '“Curly,” she said – and left… ‘single’ "straight" «низькі» — тире',
    "1,234.56 of 2024, 4 %, 12:30, +380 44 123-45-67",
    "emoji 😀 👩‍👩‍👧 🇺🇦 and ﬁ ½ ②",
    "  two  spaces, a\ttab,\na line\r\nand\u00a0one that does not break ",
    "п'ять, дев’ятнадцять, ґедзь, їжак, ЄДИНЕ",
    "¿Quién llegó mañana? ¡Ñandú!",
    "中文 混ぜる عربي",
    "https://example.org/a_b?c=d&e#f",
    "",
]


@pytest.fixture(scope="module", params=KINDS)
def one(request: pytest.FixtureRequest, lookalike: Callable[[str], Lookalike]) -> Lookalike:
    return lookalike(request.param)


@pytest.fixture(scope="module")
def reference(one: Lookalike) -> Any:
    return AutoTokenizer.from_pretrained(one.published, local_files_only=True)


@pytest.fixture(scope="module")
def tokenizer(one: Lookalike) -> TextTokenizer:
    return load_tokenizer(one.exact, one.card)


def test_tokens_are_those_of_the_reference(one: Lookalike, reference: Any, tokenizer: TextTokenizer) -> None:
    before = one.card.tags.get("uk", "") + one.card.prefix
    if one.card.family in ("m2m100", "mbart"):
        reference.src_lang = "en_XX" if one.card.family == "mbart" else "en"
    for text in TEXTS:
        expected = reference.convert_ids_to_tokens(reference(before + text).input_ids)
        assert list(tokenizer.encode(text, *_languages(one.card)).tokens) == expected


def test_any_tokens_are_joined_as_the_reference_joins_them(reference: Any, tokenizer: TextTokenizer) -> None:
    chance = random.Random(7)
    for _ in range(300):
        numbers = [chance.randrange(len(reference)) for _ in range(chance.randrange(20))]
        expected = reference.decode(numbers, skip_special_tokens=True)
        assert tokenizer.text([tokenizer.vocabulary[number] for number in numbers]) == expected


def test_the_published_folder_and_the_converted_one_give_the_same(one: Lookalike, tokenizer: TextTokenizer) -> None:
    published, _ = load_published_tokenizer(one.published, one.card)
    assert published.vocabulary == tokenizer.vocabulary
    for text in TEXTS:
        assert published.encode(text, *_languages(one.card)) == tokenizer.encode(text, *_languages(one.card))


def test_special_tokens_in_a_text_are_text(one: Lookalike, tokenizer: TextTokenizer) -> None:
    spelled = "<s> </s> <pad> <mask> <unk> __en__ uk_UA >>rus<< <extra_id_0> "
    usual = tokenizer.encode("a", *_languages(one.card)).tokens
    hostile = tokenizer.encode(spelled, *_languages(one.card)).tokens
    specials = {"<s>", "</s>", "<pad>", "<mask>", "__en__", "uk_UA", ">>rus<<", "<extra_id_0>"}
    assert [token for token in hostile if token in specials] == [token for token in usual if token in specials]


STARTS = {"bart": ("<s>",), "m2m100": ("__uk__",), "mbart": ("uk_UA",)}


def test_the_output_begins_as_the_family_wants_it(one: Lookalike, tokenizer: TextTokenizer) -> None:
    assert tokenizer.encode("a", *_languages(one.card)).start == STARTS.get(one.card.family, ())


def test_a_tag_is_one_token_before_the_text(lookalike: Callable[[str], Lookalike]) -> None:
    one = lookalike("marian-tc-big")
    tokenizer = load_tokenizer(one.exact, one.card)
    assert tokenizer.encode("a", "en", "uk").tokens[0] == ">>ukr<<"
    assert tokenizer.encode("a", "en", "be").tokens[0] == ">>bel<<"


@pytest.mark.parametrize("kind", ["marian-tc-big", "m2m100", "mbart"])
@pytest.mark.parametrize("target", ["", "pl"])
def test_a_language_that_is_missing_or_unknown_is_an_error(
    lookalike: Callable[[str], Lookalike], kind: str, target: str
) -> None:
    tokenizer = load_tokenizer(lookalike(kind).exact, lookalike(kind).card)
    with pytest.raises(ValueError, match="does not know the language"):
        tokenizer.encode("a", "en", target)


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("marian-tc-big", {"tags": {"uk": ">>ukx<<"}}),
        ("m2m100", {"targets": ("en", "xx")}),
        ("mbart", {"targets": ("en", "el")}),
    ],
)
def test_a_card_that_promises_a_language_the_tokenizer_lacks_is_refused(
    lookalike: Callable[[str], Lookalike], kind: str, change: dict[str, Any]
) -> None:
    one = lookalike(kind)
    with pytest.raises(UnfitTokenizer, match=r">>ukx<<|xx|el"):
        load_tokenizer(one.exact, replace(one.card, **change))


def test_the_first_mbart_puts_the_language_behind(lookalike: Callable[[str], Lookalike], tmp_path: Path) -> None:
    one = lookalike("mbart")
    (tmp_path / "tokenizer.json").write_bytes((one.exact / "tokenizer.json").read_bytes())
    old = load_tokenizer(tmp_path, one.card)  # nothing here says mBART-50
    new = load_tokenizer(one.exact, one.card)
    assert old.encode("Nobody knew.", "en", "uk").tokens[-2:] == ("</s>", "en_XX")
    assert new.encode("Nobody knew.", "en", "uk").tokens[0] == "en_XX"


def test_pegasus_writes_a_sign_for_the_end_of_a_line(lookalike: Callable[[str], Lookalike], tmp_path: Path) -> None:
    """Its published vocabularies have the sign; here it is not to be read."""
    one = lookalike("pegasus")
    shutil.copytree(one.published, tmp_path, dirs_exist_ok=True)
    sentencepiece_model(tmp_path / "spiece.model", EVERYTHING, 260, pad_first=True, signs="<n>")
    tokenizer, _ = load_published_tokenizer(tmp_path, one.card)
    tokens = [*tokenizer.encode("Nobody knew.").tokens[:-1], "<n>", *tokenizer.encode("The council met.").tokens]
    reference = AutoTokenizer.from_pretrained(tmp_path, local_files_only=True)
    numbers = [tokenizer.numbers[token] for token in tokens]
    assert "<n>" in reference.decode(numbers, skip_special_tokens=True)
    assert tokenizer.text(tokens).split() == ["Nobody", "knew.", "The", "council", "met."]


def test_a_huge_number_in_a_small_vocabulary_takes_no_memory(
    lookalike: Callable[[str], Lookalike], tmp_path: Path
) -> None:
    one = lookalike("bart")
    said = json.loads((one.exact / "tokenizer.json").read_bytes())
    vocabulary = said["model"]["vocab"]
    for number, fits in ((len(vocabulary) + 9_000, True), (3_000_000, False)):
        vocabulary["met"] = number
        (tmp_path / "tokenizer.json").write_text(json.dumps(said), "utf-8")
        if fits:
            assert len(load_tokenizer(tmp_path, one.card).vocabulary) == number + 1
            continue
        tracemalloc.start()
        with pytest.raises(UnfitTokenizer, match="number"):
            load_tokenizer(tmp_path, one.card)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
        tracemalloc.stop()


def _languages(card: ModelCard) -> tuple[str, str]:
    return ("en", "uk") if len(card.targets) > 1 else ("", "")
