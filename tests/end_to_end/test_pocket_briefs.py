"""From a file to a brief in another language, by real models of our own: summaries and translations that are right."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from briefdesk.exporting.shapes import SCHEMA
from tests.commands import briefdesk
from tests.models.pocket_grammar import PocketArticle, article
from tests.models.pocket_models import HELD_OUT

SHORT = 60
"""Words; an article that has no more is its own summary."""
ARTICLES = [each for each in map(article, HELD_OUT[:26]) if len(each.body().split()) > SHORT]
RIGHT = 0.95


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "articles"
    folder.mkdir()
    paths = [folder / f"{number:03}.txt" for number in range(len(ARTICLES))]
    for path, each in zip(paths, ARTICLES, strict=True):
        path.write_text(each.text(), "utf-8")
    return paths


def _briefs(files: list[Path], *options: str) -> list[dict[str, Any]]:
    result = briefdesk("brief", *files, "--format", "json", *options)
    assert result.returncode == 0, result.stderr.decode()
    shapes = result.stdout.splitlines() if len(files) > 1 else [result.stdout]
    briefs: list[dict[str, Any]] = [json.loads(shape) for shape in shapes]
    assert [brief["schema"] for brief in briefs] == [SCHEMA] * len(files)
    return briefs


def _texts(part: dict[str, Any]) -> list[str]:
    return [sentence["text"] for sentence in part["sentences"]]


def _share(pairs: list[tuple[object, object]]) -> float:
    return sum(one == other for one, other in pairs) / len(pairs)


@pytest.mark.parametrize("language", ["uk", "es"])
def test_held_out_articles_are_summarised_and_translated_right_with_the_right_evidence(
    pocket_home: Path, files: list[Path], language: str
) -> None:
    briefs = _briefs(files, "--to", language)
    summaries = [
        (_texts(brief["summary"]), list(each.summary_en)) for brief, each in zip(briefs, ARTICLES, strict=True)
    ]
    assert _share(summaries) >= RIGHT, [pair for pair in summaries if pair[0] != pair[1]]
    pairs: list[tuple[object, object]] = []
    for brief, each in zip(briefs, ARTICLES, strict=True):
        if _texts(brief["summary"]) == list(each.summary_en):
            pairs += zip(_texts(brief["translation"]), _translated(each, language), strict=True)
    assert _share(pairs) >= RIGHT, [pair for pair in pairs if pair[0] != pair[1]]
    for brief, each in zip(briefs, ARTICLES, strict=True):
        if _texts(brief["summary"]) == list(each.summary_en):
            assert [sentence["evidence"][0] for sentence in brief["summary"]["sentences"]] == _evidence(each)
        assert brief["coverage"]["read_by_model"] == brief["coverage"]["sentences"] == len(each.sentences_en)


def test_a_whole_article_keeps_its_paragraphs_and_every_sentence(pocket_home: Path, files: list[Path]) -> None:
    result = briefdesk("translate", files[0], "--to", "uk", "--format", "json")
    assert result.returncode == 0, result.stderr.decode()
    translation, each = json.loads(result.stdout), ARTICLES[0]
    assert len(translation["sentences"]) == len(each.sentences_en)
    assert translation["text"].count("\n\n") == each.text().count("\n\n") - 1  # the title stands apart
    assert _share(list(zip(_texts(translation), each.sentences_uk, strict=True))) >= 0.8


def test_a_spanish_article_is_summarised_by_way_of_english(pocket_home: Path, tmp_path: Path) -> None:
    each = ARTICLES[1]
    (tmp_path / "noticia.txt").write_text("\n\n".join([each.title_es, " ".join(each.sentences_es)]), "utf-8")
    [brief] = _briefs([tmp_path / "noticia.txt"], "--from", "es", "--to", "en")
    assert "by-way" in [finding["kind"] for finding in brief["findings"]]
    assert brief["summary"]["model"]["id"] == "pocket-brief"
    assert brief["coverage"]["read_by_model"] > 0


def _translated(each: PocketArticle, language: str) -> list[str]:
    return list(each.summary_uk if language == "uk" else each.summary_es)


def _evidence(each: PocketArticle) -> list[int]:
    return [sources if isinstance(sources, int) else sources[0] for sources in each.evidence]
