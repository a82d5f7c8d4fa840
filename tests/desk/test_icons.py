"""Every drawing that is worn exists, is drawn on the same grid, and takes the colour that it is given."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

import briefdesk.desk
from briefdesk import paths
from briefdesk.desk import icons

DRAWINGS = sorted((paths.resources() / "icons").glob("*.svg"))
ICONS = [path for path in DRAWINGS if path.stem not in ("articles", "briefdesk")]
SOURCES = "\n".join(path.read_text("utf-8") for path in Path(briefdesk.desk.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("path", ICONS, ids=[path.stem for path in ICONS])
def test_an_icon_is_on_the_grid_and_in_one_colour(path: Path) -> None:
    drawing = path.read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in drawing
    assert 'stroke="currentColor" stroke-width="1.75"' in drawing
    assert 'stroke-linecap="round"' in drawing
    assert not re.search(r"#[0-9A-Fa-f]{3,6}", drawing)


@pytest.mark.parametrize("path", DRAWINGS, ids=[path.stem for path in DRAWINGS])
def test_every_drawing_is_used(path: Path) -> None:
    assert f'"{path.stem}"' in SOURCES


@pytest.mark.parametrize("path", ICONS, ids=[path.stem for path in ICONS])
def test_an_icon_is_painted_in_its_colour_for_its_screen(path: Path, qtbot: QtBot) -> None:
    drawing = icons.pixmap(path.stem, "#B3261E", 16, 2.0)
    assert drawing.width() == 32
    image = drawing.toImage()
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    solid = [pixel for pixel in pixels if pixel.alpha() == 255]
    assert solid
    assert all(abs(pixel.red() - QColor("#B3261E").red()) < 4 for pixel in solid)
