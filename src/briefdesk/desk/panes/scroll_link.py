"""Two languages of an article scroll together, by sentence: what one shows at a third of its height, both show there.

The height at which the two are held together is one third of the view's, but for the ends of the article: there it
glides to the top and to the bottom, so that both begin and end together, however much longer one of them is.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from briefdesk.desk.panes.original_view import EVIDENCE_AT, OriginalView
from briefdesk.desk.panes.sentence_places import SentencePlaces


class ScrollLink(QObject):
    """The view that was scrolled leads, the other follows; also when lines break anew or a translation grows."""

    def __init__(self, first: OriginalView, second: OriginalView, parent: QObject) -> None:
        super().__init__(parent)
        self._lead, self._other = first, second
        self._following = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.follow)
        for view in (first, second):
            view.scrolled.connect(lambda view=view: self._led_by(view))
            view.rebroken.connect(self._later.start)
            view.verticalScrollBar().rangeChanged.connect(self._later.start)

    @property
    def linked(self) -> bool:
        """Both are there to be seen."""
        return self._lead.isVisible() and self._other.isVisible()

    def follow(self) -> None:
        """Bring the view that follows to the place of the one that leads."""
        if self.linked:
            self.take_over(self._lead, self._other)

    def take_over(self, lead: OriginalView, other: OriginalView) -> None:
        """Show in the second what the first one shows."""
        if lead.places is None or other.places is None:
            return
        self._following = True
        at = _held_at(lead)
        place = _partner(lead.verticalScrollBar().value() + at, lead, other)
        other.verticalScrollBar().setValue(round(place - at))
        self._following = False

    def _led_by(self, view: OriginalView) -> None:
        if self._following or not self.linked:
            return
        if view is not self._lead:
            self._lead, self._other = view, self._lead
        self.follow()


def _held_at(view: OriginalView) -> float:
    """The height in px, below the top of the view, at which the other one has to show the same."""
    bar, height = view.verticalScrollBar(), view.viewport().height()
    if bar.maximum() < height:
        return height * bar.value() / max(1, bar.maximum())
    return max(min(bar.value(), height * EVIDENCE_AT), height - (bar.maximum() - bar.value()))


def _partner(height: float, lead: OriginalView, other: OriginalView) -> float:
    """As far down in the other document as this height is in the leading one: between the same two sentences."""
    assert lead.places is not None
    sentence = lead.places.sentence_above(height)
    above, below = _begins(lead, sentence), _begins(lead, sentence + 1)
    share = (height - above) / max(1.0, below - above)
    there = _begins(other, sentence)
    return there + share * (_begins(other, sentence + 1) - there)


def _begins(view: OriginalView, sentence: int) -> float:
    """In px of the document; its top before the first sentence, its end for one that is not there."""
    places: SentencePlaces | None = view.places
    if sentence < 0 or places is None:
        return 0.0
    begins = places.height_of(sentence)
    return begins if begins is not None else float(view.verticalScrollBar().maximum() + view.viewport().height())
