"""The settings by the names that a person knows them by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from briefdesk.settings import Settings

tr = QCoreApplication.translate


def mended(fields: Sequence[str]) -> str:
    """Which settings were set to their defaults, in a sentence."""
    names = dict.fromkeys(name for field in fields if (name := _name(field)))
    if len(fields) >= len(Settings.__struct_fields__):
        return tr("Settings", "The settings could not be read and were set to their defaults.")
    listed = QLocale().createSeparatedList(list(names))
    words = tr("Settings", "Some settings could not be read and were set to their defaults: %1.")
    return words.replace("%1", listed)


def _name(field: str) -> str:
    names = {
        "length": tr("Settings", "length"),
        "summariser": tr("Settings", "summariser"),
        "target": tr("Settings", "language of the translation"),
        "whole": tr("Settings", "translating the whole article"),
        "text_size": tr("Settings", "text size"),
        "geometry": tr("Settings", "place of the window"),
        "split": tr("Settings", "widths of the panes"),
        "recent": tr("Settings", "recent files"),
        "interface": tr("Settings", "language of the interface"),
        "scheme": tr("Settings", "colours"),
        "reading_face": tr("Settings", "typeface"),
        "reduce_motion": tr("Settings", "reduced motion"),
        "library": tr("Settings", "keeping briefs"),
        "private": tr("Settings", "private mode"),
        "library_shown": tr("Settings", "the Library being open"),
        "library_width": tr("Settings", "width of the Library"),
        "layout": tr("Settings", "layout of exports"),
        "provenance": tr("Settings", "note on how a brief was made"),
        "models_folder": tr("Settings", "folder of the models"),
        "mirror": tr("Settings", "mirror"),
        "proxy": tr("Settings", "proxy"),
        "threads": tr("Settings", "processor cores"),
        "memory_limit": tr("Settings", "memory limit"),
    }
    return names.get(field, field)
