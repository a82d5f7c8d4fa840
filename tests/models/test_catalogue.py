"""The catalogue that ships, and what a catalogue may not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefdesk.errors import CatalogueError
from briefdesk.models.catalogue import find, load_catalogue, recommended
from briefdesk.models.weights import weight_names

GOOD = """\
# a comment, and a line that looks like no entry: [[models]]

[[model]]
id = "first"
name = "The first"
tier = "best"
task = "translate"
family = "marian"
sources = ["en"]
targets = ["uk", "ru"]
tags = { uk = ">>ukr<<", ru = ">>rus<<" }
repository = "somebody/first"
revision = "0123456789abcdef0123456789abcdef01234567"
licence = "MIT"
commercial = true
memory_mb = 100
converted_mb = 50
max_input = 512
decoding = { beams = 4, max_tokens = 256 }
files = [
  { path = "config.json", bytes = 12 },
  { path = "model.safetensors", bytes = 34, sha256 = "DIGEST" },
]

[[model]]
id = "second"
name = "The second"
tier = "other"
task = "summarise"
family = "bart"
sources = ["en"]
targets = ["en"]
repository = "somebody/second"
revision = "89abcdef0123456789abcdef0123456789abcdef"
licence = "MIT"
commercial = true
memory_mb = 100
converted_mb = 50
max_input = 1024
decoding = { beams = 4, min_tokens = 56, max_tokens = 142 }
files = [
  { path = "pytorch_model.bin" },
]
quality = [
  { metric = "ROUGE-2", test = "CNN/DailyMail", value = 21.5, source = "its model card" },
]
""".replace("DIGEST", "ab" * 32)
DIGEST = "ab" * 32

WRONG = [
    ('id = "second"', 'id = "first"', "id"),
    ('id = "second"', 'id = "../second"', "id"),
    ('id = "second"', 'id = "Second"', "id"),
    ('id = "second"', 'id = "encoder"', "id"),
    ('id = "second"', 'id = "con"', "id"),
    ('name = "The second"', 'name = " "', "name"),
    ('name = "The second"', "name = 2", "name"),
    ('tier = "other"', 'tier = "finest"', "tier"),
    ('task = "summarise"', 'task = "chat"', "task"),
    ('family = "bart"', 'family = "gpt"', "family"),
    ('family = "bart"', 'family = "student"', "family"),
    ('{ path = "pytorch_model.bin" }', '{ path = "a", addresses = ["https://example.org/a"] }', "files[0]"),
    ('sources = ["en"]\ntargets = ["uk"', 'sources = ["eng"]\ntargets = ["uk"', "sources"),
    ('sources = ["en"]\ntargets = ["uk"', 'sources = ["xx"]\ntargets = ["uk"', "sources"),
    ('sources = ["en"]\ntargets = ["uk"', 'sources = []\ntargets = ["uk"', "sources"),
    ('targets = ["uk", "ru"]', 'targets = ["uk", "uk"]', "targets"),
    ('targets = ["en"]', 'targets = ["es"]', "targets"),
    ('ru = ">>rus<<" }', 'ru = ">>rus<<", es = ">>spa<<" }', "tags"),
    ('ru = ">>rus<<" }', 'ru = "rus" }', "tags"),
    (', ru = ">>rus<<" }', " }", "tags"),
    ('repository = "somebody/second"', 'repository = "second"', "repository"),
    ('repository = "somebody/second"', 'repository = "../second"', "repository"),
    ('revision = "89abcdef', 'revision = "main', "revision"),
    ("memory_mb = 100", "memory_mb = 0", "memory_mb"),
    ("converted_mb = 50", "converted_mb = -1", "converted_mb"),
    ("max_input = 1024", "max_input = 0", "max_input"),
    ("max_input = 1024", "max_inputs = 1024", "max_inputs"),
    ("commercial = true", 'commercial = "yes"', "commercial"),
    ("beams = 4, min", "beams = 0, min", "decoding"),
    ("beams = 4, min", "beam = 4, min", "decoding"),
    ("beams = 4, min", "beams = 4.5, min", "decoding"),
    ("min_tokens = 56", "min_tokens = 142", "decoding"),
    ("max_tokens = 256", "max_tokens = 513", "decoding"),
    ("max_tokens = 256", "max_tokens = 256, repetition_penalty = 0.5", "decoding"),
    ("max_tokens = 256", "max_tokens = 256, length_penalty = 9.5", "decoding"),
    ("max_tokens = 256", "max_tokens = 256, no_repeat_ngram = -1", "decoding"),
    (DIGEST, DIGEST[2:], "files[1]"),
    (DIGEST, DIGEST.upper(), "files[1]"),
    (DIGEST, "xy" * 32, "files[1]"),
    ("bytes = 12", "bytes = 0", "files[0]"),
    ("bytes = 12", 'bytes = "12"', "files[0]"),
    ("bytes = 12", "size = 12", "files[0]"),
    ('path = "config.json"', 'path = "../config.json"', "files[0]"),
    ('path = "config.json"', 'path = "/etc/passwd"', "files[0]"),
    ('path = "config.json"', "path = 'a\\b'", "files[0]"),
    ('path = "model.safetensors"', 'path = "Config.json"', "files[1]"),
    ('files = [\n  { path = "pytorch_model.bin" },\n]', "files = []", "files"),
    ("value = 21.5", 'value = "21.5"', "quality[0]"),
]


def _written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "catalogue.toml"
    path.write_text(text, "utf-8")
    return path


def test_the_catalogue_that_ships_is_in_order() -> None:
    catalogue = [entry for entry in load_catalogue() if entry.card.family != "student"]
    assert {"distilbart-cnn-12-6", "bart-large-cnn", "opus-mt-tc-big-en-zle", "m2m100-418m"} <= {
        entry.card.id for entry in catalogue
    }
    for entry in catalogue:
        names = [file.path for file in entry.files]
        assert entry.card.commercial, "a newsroom may use it"
        assert "config.json" in names
        assert len(weight_names(names)) == 1
        assert sum(name.endswith((".bin", ".safetensors")) for name in names) == 1, "no weights twice"
        assert entry.card.max_input >= entry.card.decoding.max_tokens


def test_a_tag_for_each_target_of_the_model_that_wants_one() -> None:
    entry = find("opus-mt-tc-big-en-zle")
    assert entry is not None
    assert entry.card.tags == {"uk": ">>ukr<<", "ru": ">>rus<<", "be": ">>bel<<"}


def test_download_size_is_known_where_all_sizes_are(tmp_path: Path) -> None:
    first, second = load_catalogue(_written(tmp_path, GOOD))
    assert first.download_bytes == 12 + 34
    assert second.download_bytes is None
    assert second.quality[0].value == 21.5
    assert first.files[0].sha256 is None


@pytest.mark.parametrize(
    ("task", "source", "target", "id"),
    [
        ("summarise", "en", "en", "distilbart-cnn-12-6"),
        ("translate", "en", "uk", "firefox-en-uk"),
        ("translate", "uk", "en", "firefox-uk-en"),
        ("translate", "en", "es", "firefox-en-es"),
        ("translate", "es", "en", "firefox-es-en"),
        ("translate", "en", "zh", "firefox-en-zh"),
        ("translate", "en", "be", "opus-mt-tc-big-en-zle"),
        ("translate", "oc", "en", "opus-mt-tc-big-cat-oci-spa-en"),
        ("translate", "fr", "uk", "m2m100-418m"),
        ("translate", "en", "la", None),
        ("translate", "en", "en", None),
        ("summarise", "uk", "uk", None),
    ],
)
def test_the_model_to_get(task: str, source: str, target: str, id: str | None) -> None:
    entry = recommended(task, source, target)  # type: ignore[arg-type]
    assert (entry.card.id if entry else None) == id


@pytest.mark.parametrize(("right", "wrong", "field"), WRONG)
def test_a_wrong_entry_is_refused_by_its_line(tmp_path: Path, right: str, wrong: str, field: str) -> None:
    place = GOOD.rindex(right)
    path = tmp_path / "catalogue.toml"
    path.write_text(GOOD[:place] + wrong + GOOD[place + len(right) :], "utf-8")
    with pytest.raises(CatalogueError) as error:
        load_catalogue(path)
    line = GOOD[:place].count("\n") + 1
    assert (error.value.params["file"], error.value.params["line"]) == (str(path), str(line))
    assert error.value.params["problem"].startswith(f"{field}: ")


@pytest.mark.parametrize("field", ["id", "revision", "licence", "commercial", "files", "decoding"])
def test_a_missing_field_is_refused_at_the_head_of_its_entry(tmp_path: Path, field: str) -> None:
    place = GOOD.rindex(f"\n{field} =")
    end = GOOD.index("\n]" if field == "files" else "\n", place + 1) + (2 if field == "files" else 0)
    text = GOOD[:place] + GOOD[end:]
    with pytest.raises(CatalogueError, match=field) as error:
        load_catalogue(_written(tmp_path, text))
    assert int(error.value.params["line"]) == text[: text.rindex("[[model]]")].count("\n") + 1


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (GOOD.replace("memory_mb = 100", "memory_mb = ", 1), 16),
        (GOOD + 'name = "twice', 47),
        ('version = 2\n[[model]]\nid = "x"\n', 1),
        ('[[model]]\n[[models]]\nid = "x"\n', 2),
        ('\nmodel = "x"\n', 2),
    ],
)
def test_what_is_no_catalogue_at_all_is_refused_by_its_line(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(CatalogueError) as error:
        load_catalogue(_written(tmp_path, text))
    assert int(error.value.params["line"]) == line
