"""Firefox's models in the catalogue: those that ship, which of them are named, and what an entry may not say."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from pathlib import Path

import pytest

from briefdesk.errors import CatalogueError
from briefdesk.models.catalogue import CatalogueEntry, find, load_catalogue
from briefdesk.models.firefox import NAMES, problem_of, published
from briefdesk.models.shelf import Shelf
from briefdesk.models.store import Store
from tests.models import student_samples as samples
from tests.models.stores import put
from tests.models.students import student_card

GOOD = samples.students("https://example.org") + samples.student(b"weights", samples.published())
DIGEST = re.findall(r"[0-9a-f]{64}", GOOD)[-1]
WEIGHTS = hashlib.sha256(b"weights").hexdigest()
MODEL, LEX, VOCABULARY = samples.published()

WRONG = [
    ('id = "firefox-en-uk"', 'id = "Firefox"', "id"),
    ('name = "Forged, English to Ukrainian"', 'name = " "', "name"),
    ('tier = "recommended"', 'tier = "finest"', "tier"),
    ('pair = ["en", "uk"]', 'pair = ["en", "xx"]', "pair"),
    ('pair = ["en", "uk"]', 'pair = ["en", "en"]', "pair"),
    ('pair = ["en", "uk"]', 'pair = ["en"]', "pair"),
    ('pair = ["en", "uk"]', 'pair = ["en", 7]', "pair[1]"),
    ('architecture = "tiny"', 'architecture = "huge"', "architecture"),
    ('architecture = "tiny"', 'architecture = "base"', "architecture"),
    ("bytes = 7\n", "bytes = 0\n", "bytes"),
    (f'sha256 = "{WEIGHTS}"', f'sha256 = "{WEIGHTS.upper()}"', "sha256"),
    ('stored = "models', 'stored = "../models', "stored"),
    ('stored = "models', 'stored = "/models', "stored"),
    ("bleu = 30.5", 'bleu = "30.5"', "bleu"),
    ("comet = ", "chrf = ", "chrf"),
    (f'path = "{VOCABULARY}", ', f'path = "{VOCABULARY}", size = 3, ', "files[2]"),
    (VOCABULARY, "vocab.enuk.spm", "files[2]"),
    (VOCABULARY, "vocab.ukru.spm.gz", "files[2]"),
    (VOCABULARY, "config.json", "files[2]"),
    (VOCABULARY, MODEL, "files[2]"),
    (DIGEST, DIGEST[1:], "files[2]"),
    ('revision = "', 'revision = "x', "revision"),
    ('repository = "somebody/', 'repository = "', "repository"),
    ('storage = "https', 'storage = "http', "storage"),
    ('archive = "https', 'archive = "ftp', "archive"),
    ('archive/"', 'archive"', "archive"),
    ('licence = "MPL-2.0"', 'licence = ""', "licence"),
    ("tiny = 120", "tiny = 0", "memory_mb"),
    ("tiny = 120", "huge = 120", "memory_mb"),
    ("max_input = 256", "max_input = 0", "max_input"),
    ("max_tokens = 256", "max_tokens = 257", "decoding"),
    ("beams = 1", "beam = 1", "decoding"),
    ("max_input = 256", "max_input = 256\nfinest = 1", "finest"),
]


def students() -> list[CatalogueEntry]:
    return [entry for entry in load_catalogue() if entry.card.family == "student"]


def written(tmp_path: Path, text: str) -> Path:
    (tmp_path / "own.toml").write_text(text, "utf-8")
    return tmp_path / "own.toml"


def test_those_that_ship_are_whole_small_and_free_to_be_used() -> None:
    found = students()
    assert len(found) > 100
    for entry in found:
        card = entry.card
        assert (card.task, card.licence, card.commercial) == ("translate", "MPL-2.0", True)
        assert (card.max_input, card.decoding.beams, card.decoding.max_tokens) == (256, 1, 256)
        assert "en" in (*card.sources, *card.targets)
        inside = [file.unpacked for file in entry.files if file.unpacked]
        assert len(inside) == len(entry.files)
        assert problem_of([each.path for each in inside]) == ""
        assert entry.digest_of("model.bin")
        assert all(file.bytes and file.sha256 and file.path.endswith(".gz") for file in entry.files)
        assert 10e6 < (entry.download_bytes or 0) < 51e6
        assert {each.metric for each in entry.quality} in ({"BLEU", "COMET"}, set())


def test_each_direction_has_one_to_be_had_first_and_the_light_ones_are_smaller() -> None:
    by_pair: dict[tuple[str, ...], list[CatalogueEntry]] = {}
    for entry in students():
        by_pair.setdefault((*entry.card.sources, *entry.card.targets), []).append(entry)
    for pair, entries in by_pair.items():
        assert Counter(entry.tier for entry in entries)["recommended"] == 1, pair
        first, *others = sorted(entries, key=lambda entry: entry.tier != "recommended")
        assert first.card.id == f"firefox-{pair[0]}-{pair[1]}"
        assert [(each.card.id, each.tier) for each in others] in ([], [(f"firefox-tiny-{pair[0]}-{pair[1]}", "light")])
        assert all((each.download_bytes or 0) < (first.download_bytes or 0) for each in others)


def test_where_the_files_of_one_lie() -> None:
    commit = "e7957fc407441a5e3e35bbcbf9d60d9b35764618"
    entry, tiny = find("firefox-en-uk"), find("firefox-tiny-en-uk")
    assert entry is not None
    assert tiny is not None
    storage = "https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/models/en-uk/"
    archive = f"https://media.githubusercontent.com/media/mozilla/firefox-translations-models/{commit}/models/"
    for file in entry.files:
        assert file.addresses[0].startswith(storage)
        assert file.addresses[0].endswith(f"/exported/{file.path}")
        assert file.addresses[1:] == (f"{archive}base-memory/enuk/{file.path}",)
    assert [file.addresses for file in tiny.files] == [(f"{archive}tiny/enuk/{file.path}",) for file in tiny.files]
    assert (entry.folder, entry.card.repository) == ("models/base-memory/enuk", "mozilla/firefox-translations-models")
    assert entry.download_bytes == 24_865_346
    values = {each.metric: (each.value, each.pair, each.test) for each in entry.quality}
    assert values == {"BLEU": (30.5, "en-uk", "FLORES devtest"), "COMET": (0.8805, "en-uk", "FLORES devtest")}


@pytest.mark.parametrize(
    ("source", "target", "models"),
    [
        ("en", "uk", ["firefox-en-uk"]),
        ("uk", "es", ["firefox-uk-en", "firefox-en-es"]),
        ("fr", "uk", ["firefox-fr-en", "firefox-en-uk"]),
        ("be", "en", ["firefox-be-en"]),
        ("no", "en", ["firefox-nb-en"]),
        ("no", "uk", ["firefox-nb-en", "firefox-en-uk"]),
        ("en", "no", ["m2m100-418m"]),
        ("hy", "uk", ["m2m100-418m"]),
        ("la", "uk", []),
    ],
)
def test_the_advice_names_them_first(source: str, target: str, models: list[str]) -> None:
    said = Shelf().advice(source, target)
    assert said.rpartition(" install ")[2].split() == models if models else "models import" in said


def test_where_half_of_the_way_is_there_the_other_half_is_named() -> None:
    """The model that is here goes from English into Ukrainian."""
    put(Store(), "mine")
    assert Shelf().advice("fr", "uk").endswith("install firefox-fr-en")


def test_a_model_of_bokmal_is_one_of_norwegian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Shelf, "cards", lambda _self, _task: [student_card("mine", "nb", "en")])
    assert Shelf().advice("no", "uk").endswith("install firefox-en-uk")


def test_a_newsroom_may_have_its_own(tmp_path: Path) -> None:
    model = (Path(__file__).parents[2] / "resources" / "catalogue.toml").read_text("utf-8")
    both = load_catalogue(written(tmp_path, model + GOOD))
    assert [entry.card.id for entry in both][-2:] == ["m2m100-418m", "firefox-en-uk"]


def refused(tmp_path: Path, text: str) -> tuple[str, int]:
    """The problem and the line that are told."""
    with pytest.raises(CatalogueError) as error:
        load_catalogue(written(tmp_path, text))
    return error.value.params["problem"], int(error.value.params["line"])


@pytest.mark.parametrize(("right", "wrong", "field"), WRONG)
def test_a_wrong_entry_is_refused_by_its_line(tmp_path: Path, right: str, wrong: str, field: str) -> None:
    assert load_catalogue(written(tmp_path, GOOD))
    at = GOOD.rindex(right)
    problem, line = refused(tmp_path, GOOD[:at] + wrong + GOOD[at + len(right) :])
    assert problem.startswith(f"{field}: ")
    assert line == GOOD[:at].count("\n") + 1 + wrong.rstrip().count("\n")


@pytest.mark.parametrize(
    ("right", "wrong", "field", "line"),
    [
        (VOCABULARY, "model.enuk.intgemm.bin.gz", "files: two of them", "files = ["),
        (VOCABULARY, "srcvocab.enuk.spm.gz", "files: the vocabulary of what it writes", "files = ["),
        ('pair = ["en", "uk"]', 'pair = ["en", "de"]', "files[0]: ", f'  {{ path = "{MODEL}"'),
        ("comet = 0.8805\nfiles = [", "comet = 0.8805\nfile = [", "file: ", "file = ["),
        ('id = "firefox-en-uk"\n', "", "id: ", "[[student]]"),
        ('revision = "', 'version = "', "version: ", "version = "),
    ],
)
def test_what_does_not_go_together_is_told_where_it_shows(
    tmp_path: Path, right: str, wrong: str, field: str, line: str
) -> None:
    text = GOOD.replace(right, wrong)
    problem, number = refused(tmp_path, text)
    assert problem.startswith(field)
    assert text.splitlines()[number - 1].startswith(line)


def test_twice_the_same_id_is_refused_across_kinds(tmp_path: Path) -> None:
    model = (Path(__file__).parents[2] / "resources" / "catalogue.toml").read_text("utf-8")
    twin = GOOD.replace('id = "firefox-en-uk"', 'id = "opus-mt-en-es"')
    with pytest.raises(CatalogueError, match="there twice") as error:
        load_catalogue(written(tmp_path, model + twin))
    assert (model + twin).splitlines()[int(error.value.params["line"]) - 1] == 'id = "opus-mt-en-es"'


def test_students_without_what_all_have_are_refused(tmp_path: Path) -> None:
    text = "\n\n" + GOOD[GOOD.index("[[student]]") :]
    with pytest.raises(CatalogueError, match=r"\[students\]") as error:
        load_catalogue(written(tmp_path, text))
    assert error.value.params["line"] == "3"


@pytest.mark.parametrize(
    ("name", "stored", "pair"),
    [
        ("model.enuk.intgemm.alphas.bin.gz", "model.bin", "enuk"),
        ("model.enuk.intgemm8.bin", "model.bin", "enuk"),
        ("model.enuk.bin", "model.bin", "enuk"),
        ("lex.50.50.enuk.s2t.bin", "lex.bin", "enuk"),
        ("lex.enuk.s2t.bin.gz", "lex.bin", "enuk"),
        ("vocab.enuk.spm", "vocab.spm", "enuk"),
        ("srcvocab.enja.spm.gz", "srcvocab.spm", "enja"),
        ("trgvocab.enja.spm", "trgvocab.spm", "enja"),
        ("qualityModel.enes.bin.gz", None, ""),
        ("model.bin", None, ""),
        ("pytorch_model.bin", None, ""),
        ("model.safetensors", None, ""),
        ("model.enuk.intgemm.alphas.bin.gz.part", None, ""),
        ("vocab.enuk.bin", None, ""),
        ("a/vocab.enuk.spm", None, ""),
    ],
)
def test_the_names_of_files(name: str, stored: str | None, pair: str) -> None:
    file = published(name)
    assert (file.stored, file.pair) == (stored, pair) if file else stored is None


@pytest.mark.parametrize(
    ("stored", "problem"),
    [
        (["model.bin", "lex.bin", "vocab.spm"], ""),
        (["model.bin", "lex.bin", "srcvocab.spm", "trgvocab.spm"], ""),
        (["model.bin", "vocab.spm"], "shortlist"),
        (["lex.bin", "vocab.spm"], "weights"),
        (["model.bin", "lex.bin"], "its vocabulary"),
        (["model.bin", "lex.bin", "srcvocab.spm"], "writes"),
        (["model.bin", "trgvocab.spm"], "are missing"),
        (list(NAMES), "two kinds"),
    ],
)
def test_which_files_make_a_model(stored: list[str], problem: str) -> None:
    assert problem in problem_of(stored) if problem else problem_of(stored) == ""
