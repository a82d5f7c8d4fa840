"""What a model is, is read from its files; what they do not say is asked for, by its option."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefdesk.cancel import CancelToken
from briefdesk.cards import ModelCard, Task
from briefdesk.errors import ModelRefused, UsageError
from briefdesk.models.languages import ISO_639_1
from briefdesk.models.names import is_model_id
from briefdesk.models.store import Store
from briefdesk.models.transfer import Answers
from briefdesk.models.transfer.codes import allows_commerce, language, licence, target_tags
from briefdesk.models.transfer.describing import describe, model_id
from briefdesk.models.transfer.facts import read_facts, read_family
from briefdesk.models.transfer.folders import Folder
from briefdesk.models.transfer.front_matter import front_matter
from briefdesk.models.transfer.source import Origin
from tests.models.lookalikes import KINDS, make_lookalike
from tests.models.transfer_samples import FILES, in_folder, take_in

DESCRIBED = """---
language:
- en
- uk   # Ukrainian
tags:
- translation
- opus-mt-tc
license: cc-by-4.0
model-index:
- name: opus-mt-tc-big-en-zle
  results:
  - task:
      type: translation
      license: none
---
# A model
"""


def card(folder: Path, name: str = "a-model", answers: Answers | None = None) -> ModelCard:
    answers = answers or Answers()
    facts = read_facts(folder, read_family(folder, name), name, answers.task)
    return describe(facts, answers, Origin(name))


def marian(folder: Path, tokenizer: dict[str, str], readme: str = "", tokens: tuple[str, ...] = ()) -> Path:
    vocabulary = {token: number for number, token in enumerate(["</s>", "<unk>", *tokens, "<pad>"])}
    more = {"tokenizer_config.json": tokenizer, "vocab.json": vocabulary}
    files = FILES | {name: json.dumps(value).encode() for name, value in more.items()}
    return in_folder(folder, files | {"README.md": readme.encode()})


def asked(folder: Path, name: str = "a-model", answers: Answers | None = None) -> str:
    with pytest.raises(UsageError) as error:
        card(folder, name, answers)
    return error.value.message


@pytest.mark.parametrize("kind", KINDS)
def test_with_what_its_files_do_not_say_the_card_of_a_look_alike_is_the_published_one(
    kind: str, tmp_path: Path
) -> None:
    known = make_lookalike(kind, tmp_path)
    many = kind in ("m2m100", "mbart")
    summariser = known.task == "summarise"
    task: Task | None = known.task if kind in ("mbart", "t5") else None
    said = Answers(task=task, sources=("en",) if summariser else (), licence="apache-2.0")
    found = card(tmp_path, known.id, said)
    assert (found.id, found.task, found.family, found.prefix) == (known.id, known.task, known.family, known.prefix)
    assert (found.licence, found.commercial, found.max_input) == ("Apache-2.0", True, known.max_input) or kind == "bart"
    assert dict(found.tags) == dict(known.tags)
    if many:
        assert set(known.sources) < set(found.sources) <= ISO_639_1
        assert found.targets == found.sources
    else:
        assert set(found.sources) == set(known.sources)
        assert set(found.targets) == set(known.targets)


def test_decoding_is_as_its_makers_meant_it(tmp_path: Path) -> None:
    make_lookalike("bart", tmp_path / "bart")
    found = card(tmp_path / "bart")
    assert (found.decoding.beams, found.decoding.min_tokens, found.decoding.max_tokens) == (4, 56, 142)
    assert (found.decoding.length_penalty, found.decoding.no_repeat_ngram) == (2.0, 3)
    assert found.licence == "MIT"
    make_lookalike("t5", tmp_path / "t5")
    found = card(tmp_path / "t5", answers=Answers(task="summarise", sources=("en",), licence="mit"))
    assert (found.decoding.min_tokens, found.decoding.max_tokens) == (30, 200)


def test_a_t5_that_translates_gets_the_words_for_its_pair(tmp_path: Path) -> None:
    make_lookalike("t5", tmp_path)
    found = card(tmp_path, answers=Answers(task="translate", licence="mit"))
    assert (found.sources, found.targets) == (("en",), ("de",))
    assert found.prefix == "translate English to German: "


@pytest.mark.parametrize(
    ("said", "pair"),
    [
        (Answers(task="translate", targets=("de", "fr"), licence="mit"), ""),
        (Answers(task="translate", sources=("en", "de"), targets=("fr",), licence="mit"), ""),
        (Answers(task="translate", targets=("uk",), licence="mit"), ""),
        (Answers(task="translate", targets=("fr",), licence="mit"), "translate English to French: "),
    ],
)
def test_a_t5_that_wants_words_for_each_pair_translates_one_of_them(tmp_path: Path, said: Answers, pair: str) -> None:
    make_lookalike("t5", tmp_path)
    config = json.loads((tmp_path / "config.json").read_text("utf-8"))
    config["task_specific_params"]["translation_en_to_fr"] = {"prefix": "translate English to French: "}
    (tmp_path / "config.json").write_text(json.dumps(config), "utf-8")
    said = replace(said, sources=said.sources or ("en",))
    if pair:
        assert card(tmp_path, answers=said).prefix == pair
    else:
        message = asked(tmp_path, answers=said)
        assert "en-de, en-fr" in message
        assert "--from" in message


@pytest.mark.parametrize("kind", ["bart", "m2m100", "mbart", "marian-opus"])
def test_there_is_a_place_for_every_token_that_it_may_write(kind: str, tmp_path: Path) -> None:
    known = make_lookalike(kind, tmp_path)
    (tmp_path / "generation_config.json").write_text('{"max_length": 100000}', "utf-8")
    answers = Answers(task=known.task, sources=known.sources, targets=known.targets, licence="mit")
    found = card(tmp_path, known.id, answers)
    assert found.max_input - found.decoding.max_tokens == (0 if kind == "marian-opus" else 2)


@pytest.mark.parametrize("licence", ["m\x1b[2Jit", "m" * 201, "m\u202eit"])
def test_words_that_nobody_could_show_are_refused(licence: str, tmp_path: Path) -> None:
    folder = marian(tmp_path / "m", {"source_lang": "en", "target_lang": "es"}, f"---\nlicense: {licence}\n---\n")
    with pytest.raises(ModelRefused, match="cannot be shown") as error:
        card(folder)
    assert error.value.message.isprintable()
    with pytest.raises(ModelRefused) as error:
        card(marian(tmp_path / "n", {}, "---\nlicense: mit\n---\n"), "a\x1b[2Jmodel")
    assert error.value.message.isprintable()


def test_the_tokenizer_of_nllb_is_refused_by_its_name(tmp_path: Path) -> None:
    make_lookalike("m2m100", tmp_path)
    (tmp_path / "vocab.json").unlink()
    (tmp_path / "tokenizer_config.json").write_text('{"tokenizer_class": "NllbTokenizer"}', "utf-8")
    with pytest.raises(ModelRefused, match="NLLB"):
        take_in(tmp_path, Store())


def test_absurd_numbers_do_not_get_into_a_card(tmp_path: Path) -> None:
    make_lookalike("distilbart", tmp_path)
    config = json.loads((tmp_path / "config.json").read_text("utf-8"))
    wild = {"num_beams": 10**9, "max_length": 10**9, "min_length": 10**9, "length_penalty": -1e9}
    (tmp_path / "config.json").write_text(json.dumps(config | wild | {"repetition_penalty": "x"}), "utf-8")
    (tmp_path / "tokenizer_config.json").write_text('{"model_max_length": 1e30}', "utf-8")
    found = card(tmp_path, answers=Answers(sources=("en",), licence="mit"))
    assert found.max_input == 1024
    assert found.decoding.beams <= 16
    assert found.decoding.min_tokens < found.decoding.max_tokens <= 1024


@pytest.mark.parametrize(
    ("name", "sources", "targets"),
    [
        ("opus-mt-en-uk", ("en",), ("uk",)),
        ("opus-mt-tc-big-cat_oci_spa-en", ("ca", "oc", "es"), ("en",)),
        ("opus-mt-tc-base-ukr-ces", ("uk",), ("cs",)),
    ],
)
def test_the_pair_of_a_marian_is_in_its_name(
    name: str, sources: tuple[str, ...], targets: tuple[str, ...], tmp_path: Path
) -> None:
    found = card(marian(tmp_path / "m", {}, "---\nlicense: mit\n---\n"), name)
    assert (found.sources, found.targets) == (sources, targets)


def test_a_group_of_languages_is_told_apart_by_tags_and_by_the_description(tmp_path: Path) -> None:
    tags = (">>ukr<<", ">>bel_Latn<<", ">>bel<<", ">>rue<<", ">>xyz")
    to_many = card(marian(tmp_path / "a", {"source_lang": "en", "target_lang": "zle"}, DESCRIBED, tags))
    assert (to_many.sources, set(to_many.targets)) == (("en",), {"uk", "be"})
    assert dict(to_many.tags) == {"uk": ">>ukr<<", "be": ">>bel<<"}
    from_many = card(
        marian(tmp_path / "b", {"source_lang": "zle", "target_lang": "en"}, DESCRIBED.replace("en-zle", "zle-en"))
    )
    assert (from_many.sources, from_many.targets) == (("uk",), ("en",))
    assert (from_many.licence, from_many.commercial) == ("CC-BY-4.0", True)


def test_each_thing_that_is_missing_is_named_with_its_option(tmp_path: Path) -> None:
    make_lookalike("t5", tmp_path / "t5")
    message = asked(tmp_path / "t5", "«»")
    for option in ("--id", "--task", "--from", "--licence"):
        assert option in message
    message = asked(marian(tmp_path / "m", {}), answers=Answers(licence="mit"))
    assert "--from" in message
    assert "--to" in message
    assert "--task" not in message
    assert "--licence" not in message


def test_answers_count_for_more_than_files_but_not_than_their_licence(tmp_path: Path) -> None:
    folder = marian(tmp_path / "m", {"source_lang": "en", "target_lang": "es"}, "---\nlicense: cc-by-nc-4.0\n---\n")
    said = Answers(id="mine", sources=("eng", "uk"), targets=("spa",), licence="mit")
    found = card(folder, answers=said)
    assert (found.id, found.sources, found.targets) == ("mine", ("en", "uk"), ("es",))
    assert (found.licence, found.commercial) == ("cc-by-nc-4.0", False)


@pytest.mark.parametrize(
    "said", [Answers(id="no name"), Answers(id="encoder"), Answers(sources=("klingon",)), Answers(targets=("zle",))]
)
def test_answers_that_are_none(said: Answers, tmp_path: Path) -> None:
    assert "--" in asked(marian(tmp_path / "m", {"source_lang": "en", "target_lang": "es"}), answers=said)


def test_a_target_without_a_tag_cannot_be_answered(tmp_path: Path) -> None:
    folder = marian(tmp_path / "m", {"source_lang": "en", "target_lang": "zle"}, DESCRIBED, (">>ukr<<", ">>rus<<"))
    assert "does not write es" in asked(folder, answers=Answers(targets=("es",)))
    assert card(folder, answers=Answers(targets=("uk",))).tags == {"uk": ">>ukr<<"}


@pytest.mark.parametrize(
    ("name", "spelled", "commercial"),
    [
        ("apache-2.0", "Apache-2.0", True),
        ("cc-by-sa-4.0", "CC-BY-SA-4.0", True),
        ("cc-by-sa-3.0", "CC-BY-SA-3.0", True),
        ("sa-3.0", "sa-3.0", None),
        ("cc-by-nc-4.0", "cc-by-nc-4.0", False),
        ("CC-BY-NC-SA-4.0", "CC-BY-NC-SA-4.0", False),
        ("Non-Commercial Research", "Non-Commercial Research", False),
        ("openrail", "openrail", None),
        ("unknown", "unknown", None),
    ],
)
def test_licences(name: str, spelled: str, commercial: bool | None) -> None:
    assert licence(name) == spelled
    assert allows_commerce(name) is commercial


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        *(("uk", "uk"), ("ukr", "uk"), ("ukr_Cyrl", "uk"), ("pt-BR", "pt"), ("__uk__", "uk"), ("uk_UA", "uk")),
        *(("cmn", "zh"), ("zle", ""), ("mul", ""), ("multilingual", ""), ("", ""), ("xx", "")),
    ],
)
def test_languages(code: str, expected: str) -> None:
    assert language(code) == expected


@given(st.text(max_size=12))
def test_a_language_is_in_iso_639_1_or_none(code: str) -> None:
    assert language(code) in ISO_639_1 | {""}
    assert target_tags([code, f">>{code}<<"]).keys() <= ISO_639_1


def test_front_matter() -> None:
    found = front_matter(DESCRIBED)
    assert found["language"] == ["en", "uk"]
    assert found["license"] == ["cc-by-4.0"]
    assert front_matter("---\nlanguage: [en, 'uk']\ntags: []\nlicense: \"mit\"\n---\n") == {
        "language": ["en", "uk"],
        "tags": [],
        "license": ["mit"],
    }
    assert front_matter("# A title\n---\nlicense: mit\n---\n") == {}
    assert front_matter("---\nlicense: mit\n") == {}
    assert front_matter("---\nlanguage: [en, [uk], 'es']\n---\n") == {"language": ["en", "es"]}
    assert front_matter(f"---\nlicense: {'[' * 3000}{']' * 3000}\n---\n") == {"license": []}


@given(st.text())
def test_front_matter_never_fails(text: str) -> None:
    for part in (text, f"---\n{text}\n---\n", f"---\nlicense: {text}\n- {text}\n---\n"):
        assert all(isinstance(values, list) for values in front_matter(part).values())


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["prefix", "content", "x"]), inner),
    max_leaves=6,
)
KEYS = {
    "config.json": ("task_specific_params", "max_position_embeddings", "num_beams", "max_length", "length_penalty"),
    "tokenizer_config.json": (
        "source_lang",
        "target_lang",
        "model_max_length",
        "additional_special_tokens",
        "name_or_path",
    ),
    "special_tokens_map.json": ("additional_special_tokens",),
    "generation_config.json": ("max_length", "min_length", "repetition_penalty", "no_repeat_ngram_size"),
}


@settings(suppress_health_check=[HealthCheck.too_slow])  # the machine may have much else to do
@given(st.data(), st.sampled_from(["marian", "m2m_100", "mbart", "bart", "pegasus", "t5"]))
def test_whatever_stands_in_its_files_there_is_a_card_or_a_question(data: st.DataObject, kind: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, keys in KEYS.items():
            said = {key: data.draw(ANYTHING) for key in keys}
            Path(folder, name).write_text(json.dumps(said | {"model_type": kind}), "utf-8")
        try:
            found = card(Path(folder), answers=Answers(licence="mit"))
        except UsageError:
            return
    assert {*found.sources, *found.targets} <= ISO_639_1
    assert 1 <= found.decoding.beams <= 16
    assert 0 <= found.decoding.min_tokens < found.decoding.max_tokens <= found.max_input


@given(st.text(max_size=200))
def test_a_name_makes_a_safe_id_or_none(name: str) -> None:
    made = model_id(Answers(), Origin(name))
    assert made == "" or is_model_id(made)


@pytest.mark.parametrize("name", ["opus-mt-en-uk", "Helsinki_NLP.OPUS MT (1)", "модель-en-uk"])
def test_ordinary_names_make_one(name: str) -> None:
    assert model_id(Answers(), Origin(name)).startswith(name[:4].casefold() if name.isascii() else "en")


def test_the_cache_of_the_hub_names_repository_and_commit(tmp_path: Path) -> None:
    home = tmp_path / "models--Helsinki-NLP--opus-mt-en-uk"
    in_folder(home / "blobs")
    snapshot = home / "snapshots" / "abc123"
    snapshot.mkdir(parents=True)
    for name in FILES:
        (snapshot / name).symlink_to(Path("..", "..", "blobs", name))
    source = Folder(snapshot)
    assert {entry.path for entry in source.entries(CancelToken())} >= FILES.keys() - {"README.md"}
    assert source.origin("") == Origin("opus-mt-en-uk", "Helsinki-NLP/opus-mt-en-uk", "abc123")
