"""How long a motion may take: no time at all where the system or the settings reduce motion."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget

SCROLL_MS, FADE_MS = 180, 120
_REDUCED, _STOPPED = "reducedMotion", "stoppedEffects"
_EFFECTS = [effect for effect in Qt.UIEffect if effect.name.startswith(("UI_Animate", "UI_Fade"))]
"""Menus that slide or fade in, and the like."""


def reduce(reduced: bool) -> None:
    """As the settings say. The application carries it, as it carries the colours."""
    application = QCoreApplication.instance()
    if application is None or bool(application.property(_REDUCED)) == reduced:
        return
    application.setProperty(_REDUCED, reduced)
    if reduced:
        application.setProperty(_STOPPED, [effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)])
    for effect in application.property(_STOPPED):
        QApplication.setEffectEnabled(effect, not reduced)


def duration(widget: QWidget, ms: int) -> int:
    """What becomes of a motion of so many milliseconds: 0 where motion is reduced."""
    application = QCoreApplication.instance()
    if application is not None and application.property(_REDUCED):
        return 0
    return ms if widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0 else 0
