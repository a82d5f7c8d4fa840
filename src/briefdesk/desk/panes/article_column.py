"""The column that an article is set in: wide panes get margins, not longer lines."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument

from briefdesk.desk import fonts

GUTTER, RIGHT, ABOVE, BELOW = 44, 24, 20, 32
"""In px. The gutter, left of the text, is for the markers."""


class ArticleColumn:
    def __init__(self, document: QTextDocument) -> None:
        self._document = document

    def fit(self, width: int, px: int) -> None:
        """Into a view of this width, with text of this size. The view is to set the width of its lines after this."""
        spare = max(0, width - GUTTER - RIGHT - fonts.column_width(fonts.reading(px)))
        frame = self._document.rootFrame()
        shape = frame.frameFormat()
        left, right = GUTTER + spare // 3, RIGHT + spare - spare // 3
        if (shape.leftMargin(), shape.rightMargin()) != (left, right):  # else all lines would be broken anew
            shape.setLeftMargin(left)
            shape.setRightMargin(right)
            shape.setTopMargin(ABOVE)
            shape.setBottomMargin(BELOW)
            self._document.setPageSize(QSizeF(0, 0))  # no lines are broken for margins alone
            frame.setFrameFormat(shape)

    @property
    def left(self) -> int:
        """Where the text begins, in px of the view."""
        return round(self._document.rootFrame().frameFormat().leftMargin())

    def room(self, width: int) -> int:
        """How wide the text is, in px, in a view of this width."""
        return round(width - self.left - self._document.rootFrame().frameFormat().rightMargin())
