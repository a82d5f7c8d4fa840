"""Every text can be read on every ground that it stands on, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

import briefdesk.desk
from briefdesk import paths
from briefdesk.desk import tokens
from briefdesk.desk.find import marks
from briefdesk.desk.tokens import DARK, LIGHT, Tokens

TEXT, OUTLINE = 4.5, 3.0
PAIRS = [
    ("text", ("window", "pane", "sunken", "raised", "tint", "evidence", "error_tint", "doubt_tint"), TEXT),
    ("text2", ("window", "pane", "sunken", "raised", "tint", "error_tint", "doubt_tint"), TEXT),
    ("text3", ("window", "pane", "raised"), TEXT),
    ("accent", ("window", "pane", "sunken", "raised", "tint"), TEXT),
    ("on_accent", ("accent", "accent_hover", "accent_down"), TEXT),
    ("doubt", ("window", "pane", "tint", "doubt_tint"), TEXT),
    ("error", ("window", "pane", "raised", "error_tint"), TEXT),
    ("ok", ("window", "pane", "raised"), TEXT),
    ("control", ("window", "pane", "raised"), OUTLINE),
    ("accent", ("evidence",), OUTLINE),
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
@pytest.mark.parametrize("front", ["text", "text2"])
@pytest.mark.parametrize("ground", ["pane", "tint", "evidence"])
def test_what_was_found_can_still_be_read_under_its_shade(colors: Tokens, front: str, ground: str) -> None:
    """A shade of the letters' own colour lies over letters and ground; its outline is seen on the ground."""

    def under(color: str) -> str:
        above, below, share = QColor(colors.text), QColor(color), marks.CURRENT_SHADE
        mixed = [
            round(share * one + (1 - share) * other)
            for one, other in zip(above.getRgb()[:3], below.getRgb()[:3], strict=True)
        ]
        return QColor(*mixed).name()

    if (front, ground) != ("text2", "evidence"):  # a translation is never evidence
        assert contrast(under(getattr(colors, front)), under(getattr(colors, ground))) >= TEXT
    assert contrast(colors.text, getattr(colors, ground)) >= OUTLINE


def test_a_colour_that_a_part_asks_for_is_a_token() -> None:
    """Every name that the style sheet and the drawings use."""
    sheet = (paths.resources() / "desk.qss").read_text("utf-8")
    sources = "\n".join(path.read_text("utf-8") for path in Path(briefdesk.desk.__file__).parent.rglob("*.py"))
    asked = set(re.findall(r"\$\{?(\w+)", sheet)) - {"meta"}
    asked |= set(re.findall(r"\bcolors\.(\w+)", sources)) | set(re.findall(r"tokens\.current\(\)\.(\w+)", sources))
    assert asked <= {*Tokens.__slots__, "color"}
    assert not re.findall(r"#[0-9A-Fa-f]{6}", sheet), "colours come from the tokens"


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_a_palette_leads_back_to_its_tokens(colors: Tokens) -> None:
    assert tokens.of(tokens.palette(colors)) is colors


def test_a_palette_of_the_system_keeps_its_own_colours() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    found = tokens.of(system)
    assert (found.window, found.text) == ("#000000", "#ffff00")


@pytest.mark.parametrize("name", ["link", "ghost"])
def test_what_can_be_pressed_in_a_text_has_the_colour_of_a_link(name: str) -> None:
    sheet = (paths.resources() / "desk.qss").read_text("utf-8")
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", sheet.replace("${meta}", "12"))
    bodies = [body for selectors, body in rules if f"QToolButton#{name}" in map(str.strip, selectors.split(","))]
    assert "color: $accent" in " ".join(bodies)
