"""The window with the real worker and real, very small models: rewritten, translated, stopped in the middle."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.desk.session import Phase
from briefdesk.desk.window import MainWindow
from tests.desk.windows import rows, wait_for_rest
from tests.models.pocket_grammar import article
from tests.models.pocket_home import install_pocket_models
from tests.models.pocket_models import HELD_OUT

WAIT_MS = 60_000
STORIES = [article(seed) for seed in HELD_OUT[:60]]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install_pocket_models(tmp_path_factory.mktemp("pocket"), ("pocket-brief", "pocket-en-uk"))


@pytest.fixture
def equipped(installed: Path, home: Path, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window whose worker has found the models."""
    shutil.copytree(installed / "models", home / "models")
    window.control.worker.warm_up()
    qtbot.waitUntil(
        lambda: bool(window.control.session.models and window.control.session.models.targets), timeout=WAIT_MS
    )
    return window


def story(folder: Path, *numbers: int) -> Path:
    path = folder / "story.txt"
    path.write_text("\n\n".join(STORIES[number].text() for number in numbers), encoding="utf-8")
    return path


def test_an_article_is_rewritten_and_translated(equipped: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    equipped.control.choose_target("uk")
    equipped.control.choose_whole(True)
    finals: list[bool] = []
    equipped.control.changed.connect(
        lambda: finals.append(equipped.control.session.result.final) if equipped.control.session.summary else None
    )
    equipped.control.open_files([story(tmp_path, 0)])
    qtbot.waitUntil(lambda: equipped.control.session.running)
    wait_for_rest(equipped, qtbot)
    now = equipped.control.session
    assert now.notice is None
    assert (finals[0], finals[-1]) == (False, True), "the key sentences come first"
    assert now.rewritten
    assert [row.shown_texts for row in rows(equipped)] == [
        list(pair) for pair in zip(STORIES[0].summary_en, STORIES[0].summary_uk, strict=True)
    ]
    assert now.whole is not None
    assert now.article is not None
    assert len(now.whole.texts) == len(now.article.sentences)
    said = " ".join(label.text() for label in equipped.status.findChildren(QLabel))
    assert "English → Ukrainian" in said


def test_stop_while_it_translates_keeps_what_is_there_and_the_next_job_works(
    equipped: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    equipped.control.choose_target("uk")
    equipped.control.choose_whole(True)
    equipped.control.open_files([story(tmp_path, *range(len(STORIES)))])
    session = equipped.control.session
    qtbot.waitUntil(lambda: session.whole is not None and bool(session.whole.texts), timeout=WAIT_MS)
    assert session.phase is Phase.TRANSLATING
    equipped.does.stop.trigger()
    assert session.phase is Phase.RESTING
    kept = dict(session.whole.texts) if session.whole else {}
    assert session.article is not None
    assert 0 < len(kept) < len(session.article.sentences)
    assert rows(equipped)
    equipped.control.choose_whole(False)
    equipped.control.open_files([story(tmp_path, 1)])
    qtbot.waitUntil(lambda: session.running)
    wait_for_rest(equipped, qtbot)
    assert session.notice is None
    assert [row.shown_texts[0] for row in rows(equipped)] == list(STORIES[1].summary_en)


def test_a_language_without_a_translator_leaves_the_summary(equipped: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    spanish = tmp_path / "historia.txt"
    spanish.write_text(
        "El ayuntamiento mantiene el ferry\n\nEl consejo del puerto votó el lunes mantener el ferry nocturno hasta la "
        "primavera. El barco lleva a enfermeras, panaderos y trabajadores del muelle que terminan tarde.\n\n"
        "Su dueño había pedido sesenta mil más al año por el precio del combustible. El consejo encontró el dinero "
        "aplazando las obras de dos aparcamientos. Los vecinos celebraron la noticia en la plaza. El alcalde prometió "
        "que el servicio seguirá todo el invierno y que los billetes no subirán de precio.",
        encoding="utf-8",
    )
    equipped.control.choose_target("uk")
    equipped.control.open_files([spanish])
    qtbot.waitUntil(lambda: equipped.control.session.running)
    wait_for_rest(equipped, qtbot)
    assert equipped.brief.message.accessibleName() == "The Ukrainian translator is not on this laptop"
    assert equipped.brief.message.accessibleDescription().startswith("The summary is ready.")
    assert rows(equipped)
