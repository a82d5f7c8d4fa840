"""The reading typeface, which a person may choose, and its sizes. The interface keeps the system's own font."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication, QTextBlockFormat

from briefdesk.settings import ReadingFace

SERIFS = ("Source Serif 4", "Georgia", "Charter", "Noto Serif")
SYSTEM_SERIFS = ("New York", "Georgia", "Cambria", "Charter", "Noto Serif", "DejaVu Serif", "Times New Roman")
WEIGHTS = ("Regular", "Semibold")
COLUMN = 70
LARGEST_USUAL = 16
_FACE = "readingFace"
_SAMPLE = "the quick reporter filed her story from the town hall just before the evening news went out"


@cache
def _families() -> tuple[str, ...]:
    """Loads the typeface on first use: a window without text does not need it."""
    try:
        folder = Path(str(resources.files("font_source_serif_pro"))) / "files"
    except ModuleNotFoundError:
        return SERIFS
    loaded = [QFontDatabase.addApplicationFont(str(folder / f"SourceSerifPro-{weight}.ttf")) for weight in WEIGHTS]
    names = [name for number in loaded if number >= 0 for name in QFontDatabase.applicationFontFamilies(number)]
    return (*dict.fromkeys(names), *SERIFS)


@cache
def _system_serifs() -> tuple[str, ...]:
    """The first of the usual ones that is here, then whatever the system takes for a serif."""
    here = set(QFontDatabase.families())
    return (*(name for name in SYSTEM_SERIFS if name in here), "serif")


def reading(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The chosen typeface at this size, in px."""
    chosen = face()
    if chosen == "sans":
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families())
    else:
        font = QFont(list(_families() if chosen == "source-serif" else _system_serifs()))
        font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(px)
    font.setWeight(weight)
    return font


def face() -> ReadingFace:
    """The application remembers it, as it does its palette."""
    app = QCoreApplication.instance()
    chosen = app.property(_FACE) if app is not None else None
    return chosen if chosen in ("serif", "sans") else "source-serif"


def choose_face(chosen: ReadingFace) -> None:
    """For whatever is set from now on."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_FACE, chosen)


def system_scale() -> float:
    """How much larger than usual the system's letters are: 1 up to 16 px, which some systems have anyway."""
    px = QFontInfo(QGuiApplication.font()).pixelSize()
    return px / 13 if px > LARGEST_USUAL else 1.0


def leading(px: int) -> int:
    """Line height in px. `ProportionalHeight` would multiply the typeface's own generous height instead."""
    return round(1.45 * px)


def block(line_height: int, below: int = 0) -> QTextBlockFormat:
    """A paragraph with lines of exactly this height, and the room below it, in px."""
    result = QTextBlockFormat()
    result.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    result.setBottomMargin(below)
    return result


def column_width(font: QFont) -> int:
    """The width of a text column in px: lines of about `COLUMN` characters, hardly ever over 75."""
    return round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * COLUMN)
