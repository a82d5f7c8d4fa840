"""Where a person was reading, kept while the text is written anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefdesk.desk.panes.article_text import ArticleText


class KeptPlace:
    """The first sentence that begins in view, how far down it does in px, and the sentence of the caret."""

    def __init__(self, view: ArticleText) -> None:
        self._sentence, self._top = -1, 0.0
        self._caret = view.sentence_at_caret()
        for sentence in view.seen() if view.verticalScrollBar().value() else ():
            boxes = view.boxes_of(sentence)
            if boxes and boxes[0].top() >= 0:
                self._sentence, self._top = sentence, boxes[0].top()
                break

    def restore(self, view: ArticleText) -> bool:
        """As far as the text is written. True once nothing is left to do."""
        if self._caret >= 0 and view.place_caret(self._caret):
            self._caret = -1
        if self._sentence >= 0:
            boxes, bar = view.boxes_of(self._sentence), view.verticalScrollBar()
            target = round(bar.value() + boxes[0].top() - self._top) if boxes else -1
            if boxes:
                bar.setValue(target)
            if bar.value() == target:
                self._sentence = -1
        return not view.writing or (self._sentence < 0 and self._caret < 0)
