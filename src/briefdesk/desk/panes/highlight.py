"""What is lit in an article: evidence under the pointer or the caret, pinned evidence, and the markers beside it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QVariantAnimation
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from briefdesk.desk import icons, motion, tokens
from briefdesk.desk.panes import evidence_paint
from briefdesk.desk.panes.sentence_places import SentencePlaces
from briefdesk.desk.widgets import marker

MARKER, MARKER_APART = 18, 12


class Highlight:
    """`lit` and `pinned`: sentences; `numbers`: sentence -> the marker beside it. Paints on `viewport`."""

    def __init__(self, viewport: QWidget) -> None:
        self.lit: frozenset[int] = frozenset()
        self.pinned: frozenset[int] = frozenset()
        self.markers: dict[int, QRectF] = {}
        self._numbers: dict[int, int] = {}
        self._fresh: frozenset[int] = frozenset()
        self._viewport = viewport
        self._fade = QVariantAnimation(viewport)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(viewport.update)

    def forget(self) -> None:
        self.lit = self.pinned = self._fresh = frozenset()
        self.markers, self._numbers = {}, {}

    def show_numbers(self, numbers: Mapping[int, int]) -> None:
        self._numbers = dict(numbers)
        self._viewport.update()

    def show(self, lit: frozenset[int], pinned: frozenset[int]) -> None:
        """What was dark before fades in."""
        fresh = (lit | pinned) - (self.lit | self.pinned)
        self.lit, self.pinned = lit, pinned
        if fresh:
            self._fresh = fresh
            self._fade.stop()
            self._fade.setDuration(motion.duration(self._viewport, motion.FADE_MS))
            self._fade.start()
        self._viewport.update()

    def marker_at(self, point: QPointF) -> int:
        """The sentence whose marker is at a point of the viewport; -1 for none."""
        return next((sentence for sentence, circle in self.markers.items() if circle.contains(point)), -1)

    def paint(self, painter: QPainter, places: SentencePlaces, scrolled: int, left: int) -> None:
        """What the viewport shows of it, scrolled down by so many px. `left`: where the text begins."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = places.between(scrolled, scrolled + self._viewport.height())
        for sentence in self.lit | self.pinned:
            if sentence in seen:
                painter.setOpacity(self._fade.currentValue() if sentence in self._fresh else 1.0)
                for line in places.boxes(sentence):
                    evidence_paint.paint(painter, line.translated(0, -scrolled), tokens.current())
        painter.setOpacity(1.0)
        self._paint_markers(painter, places, seen, QPointF(left - MARKER_APART, -scrolled))

    def _paint_markers(self, painter: QPainter, places: SentencePlaces, seen: range, origin: QPointF) -> None:
        """Two sentences that begin in the same line get their markers one below the other.

        `origin`: where markers end at the right, and the text begins at the top.
        """
        self.markers, lowest, side = {}, float("-inf"), icons.fitting(MARKER)
        for sentence in sorted(self._numbers.keys() & set(seen)):
            first = next(places.boxes(sentence), None)
            if first is None:
                continue
            top = max(first.center().y() + origin.y() - side / 2, lowest + 2)
            lowest = top + side
            circle = QRectF(origin.x() - side, top, side, side)
            self.markers[sentence] = circle
            filled = sentence in self.lit or sentence in self.pinned
            marker.draw(painter, circle, self._numbers[sentence], filled, tokens.current())
