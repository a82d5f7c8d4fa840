"""A model in words: what a row says of each state, and what it lets a person do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from briefdesk.desk.models import looks, words
from briefdesk.desk.models.looks import RowLook
from briefdesk.desk.models.state import ModelsState
from briefdesk.models_process.messages import Advance, Failed, Install, Model, ReplyLine, Score, Verify
from tests.desk.models.samples import model, summariser, told


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


def look(of: Model, *replies: object) -> RowLook:
    """Of a model while it is installed or checked, after these replies."""
    state = ModelsState()
    state.take(told(of))
    if replies:
        state.begin(1, Verify(of.id) if of.here else Install(of.id))
    for reply in replies:
        if reply != "waits":
            state.take(ReplyLine(1, 1, reply))  # type: ignore[arg-type]
    return looks.look(of, state, ("uk",))


def test_one_that_can_be_had() -> None:
    shown = look(model())
    assert (shown.title, shown.does) == ("Firefox", "English → Ukrainian")
    assert (shown.disk, shown.memory, shown.licence) == ("38 MB", "0.2 GB", "MPL-2.0")
    assert (shown.stars, shown.score) == (4, "BLEU 30.5")
    assert (shown.act, shown.act_label) == ("get", "Get 25 MB")
    assert shown.act_name == "Get Firefox, English → Ukrainian, 25 MB"


def test_of_unknown_size() -> None:
    assert look(model(download_bytes=None)).act_label == "Get"


def test_from_waiting_to_ready() -> None:
    assert look(model(), "waits").state == "Waiting"
    coming = look(model(), Advance("downloading", 62, 100, 40.0))
    assert (coming.state, coming.progress, coming.act) == ("62%, about 40 s left", 0.62, "pause")
    assert look(model(), Advance("downloading", 1, 100, 300.0)).state == "1%, about 5 min left"
    optimising = look(model(), Advance("optimising", 1, 2))
    assert (optimising.state, optimising.act) == ("Optimising", "stop")


def test_one_that_is_here() -> None:
    shown = look(model(state="installed", checked=0.0))
    assert shown.state == "Installed"
    assert shown.state_text.startswith("Checked ")
    assert shown.act is None
    assert shown.menu == ("check", "export", "remove")
    assert look(model(state="imported")).state == "Imported"


def test_a_pause_and_what_it_kept() -> None:
    shown = look(model(state="partial", part_bytes=10_000_000))
    assert (shown.state, shown.act, shown.menu) == ("10 MB of 25 MB, paused", "resume", ("remove",))


def test_damage() -> None:
    failed = Failed("model-damaged", {"model": "x"})
    for shown in (look(model(state="damaged")), look(model(state="installed"), failed)):
        assert (shown.state, shown.state_color, shown.act) == ("File damaged", "error", "again")
    assert look(model(state="damaged", tier="")).act == "remove", "nobody knows where it came from"


def test_problems_in_words() -> None:
    full = look(model(), Failed("not-enough-space", {"needed_mb": "740", "free_mb": "120"}))
    assert full.state == "Not enough disk space"
    assert full.state_text == "It needs 740 MB while it installs, 120 MB are free."
    lost = look(model(part_bytes=1), Failed("no-connection", {"host": "example.org"}))
    assert (lost.state, lost.act) == ("Download failed", "resume")


def test_memory_beside_that_of_the_laptop() -> None:
    assert look(model(memory_bytes=5_000_000_000)).memory == "5.0 GB\nof 8.0 GB"
    assert look(model(memory_bytes=5_000_000_000)).memory_warns
    assert not look(model()).memory_warns


def test_licences_and_figures() -> None:
    barred = look(model(state="imported", tier="", licence="CC-BY-NC-4.0", commercial=False, scores=()))
    assert (barred.licence, barred.commercial, barred.stars, barred.score) == ("CC-BY-NC-4.0", False, None, "Not rated")
    written = look(summariser())
    assert (written.stars, written.score, written.score_test) == (None, "ROUGE-2 21.3", "CNN/DailyMail")


def test_of_a_model_for_many_languages_the_figure_for_ones_own() -> None:
    many = ("en", "uk", "es", "fr", "de", "pl")
    scores = (Score("BLEU", "t", 22.2, "en-es", "s", 2), Score("BLEU", "t", 21.9, "en-uk", "s", 2))
    shown = look(model(sources=many, targets=many, scores=scores))
    assert shown.does == "6 languages · score for English → Ukrainian"
    assert shown.score == "BLEU 21.9"


def test_sizes() -> None:
    assert [words.size(count) for count in (0, None, 400, 24_600_000, 1_222_000_000)] == [
        *("", "", "1 MB", "25 MB", "1.2 GB")
    ]
