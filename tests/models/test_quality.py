"""Stars: the rule, and which figures compare."""

from __future__ import annotations

import pytest

from briefdesk.models.catalogue import Quality, find, load_catalogue
from briefdesk.models.quality import best_of, stars


@pytest.mark.parametrize(
    ("value", "expected"), [(33.5, 5), (31.9, 5), (31.8, 4), (29.5, 4), (29.4, 3), (26.8, 3), (26.7, 2), (21.7, 1)]
)
def test_stars_are_the_share_of_the_best_figure(value: float, expected: int) -> None:
    assert stars(Quality("BLEU", "FLORES devtest", value, "somebody", "en-uk")) == expected


@pytest.mark.parametrize(
    "quality",
    [
        Quality("BLEU", "FLORES devtest", 40.0, "somebody", "de-uk"),
        Quality("BLEU", "another test", 40.0, "somebody", "en-uk"),
        Quality("COMET", "FLORES devtest", 0.88, "somebody", "en-uk"),
        Quality("ROUGE-2", "CNN/DailyMail", 21.0, "somebody"),
    ],
)
def test_where_nothing_compares_there_are_no_stars(quality: Quality) -> None:
    assert stars(quality) is None


def test_the_models_that_are_told_of_first_have_theirs() -> None:
    found = {}
    for id_ in ("opus-mt-tc-big-en-zle", "opus-mt-tc-big-en-es", "firefox-en-uk"):
        entry = find(id_)
        assert entry is not None
        found[id_] = next(stars(each) for each in entry.quality if each.metric == "BLEU")
    assert found == {"opus-mt-tc-big-en-zle": 5, "opus-mt-tc-big-en-es": 4, "firefox-en-uk": 4}


def test_no_model_of_the_catalogue_is_far_above_the_best() -> None:
    """A figure of another test, or a slip of the pen, would be."""
    compared = [(quality, best_of(quality)) for entry in load_catalogue() for quality in entry.quality]
    known = [(quality, best) for quality, best in compared if best is not None]
    assert len(known) > 100
    assert [quality for quality, best in known if quality.value > best * 1.06] == []
