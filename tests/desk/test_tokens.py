"""Every text can be read on every ground that it stands on, in light and in dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from briefdesk.desk import tokens
from briefdesk.desk.tokens import DARK, LIGHT, Tokens

TEXT, OUTLINE = 4.5, 3.0
PAIRS = [
    ("text", ("window", "pane", "sunken", "raised", "tint", "evidence", "error_tint", "doubt_tint"), TEXT),
    ("text2", ("window", "pane", "sunken", "raised", "tint", "error_tint"), TEXT),
    ("text3", ("window", "pane", "raised"), TEXT),
    ("accent", ("window", "pane", "sunken", "raised", "tint"), TEXT),
    ("on_accent", ("accent", "accent_hover", "accent_down"), TEXT),
    ("doubt", ("window", "pane", "doubt_tint"), TEXT),
    ("error", ("window", "pane", "error_tint"), TEXT),
    ("ok", ("window", "pane", "raised"), TEXT),
    ("control", ("window", "pane", "raised"), OUTLINE),
]


def luminance(color: str) -> float:
    channels = [QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "grounds", "least"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_contrast(colors: Tokens, front: str, grounds: tuple[str, ...], least: float) -> None:
    ratios = {ground: contrast(getattr(colors, front), getattr(colors, ground)) for ground in grounds}
    assert min(ratios.values()) >= least, ratios


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_a_palette_leads_back_to_its_tokens(colors: Tokens) -> None:
    assert tokens.of(tokens.palette(colors)) is colors


def test_a_palette_of_the_system_keeps_its_own_colours() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    found = tokens.of(system)
    assert (found.window, found.text) == ("#000000", "#ffff00")
