"""What was left out of an article, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefdesk.desk import wording
from briefdesk.records import Removed

tr = QCoreApplication.translate
REASONS: dict[str, tuple[object, object]] = {
    "author-bio": (QT_TRANSLATE_NOOP("Removed", "author bio"), QT_TRANSLATE_NOOP("Removed", "Author bio")),
    "reply-form": (QT_TRANSLATE_NOOP("Removed", "reply form"), QT_TRANSLATE_NOOP("Removed", "Reply form")),
    "comments": (QT_TRANSLATE_NOOP("Removed", "readers’ comments"), QT_TRANSLATE_NOOP("Removed", "Readers’ comments")),
    "share-links": (QT_TRANSLATE_NOOP("Removed", "share buttons"), QT_TRANSLATE_NOOP("Removed", "Share buttons")),
    "read-more": (
        QT_TRANSLATE_NOOP("Removed", "links to other articles"),
        QT_TRANSLATE_NOOP("Removed", "Links to other articles"),
    ),
    "newsletter": (
        QT_TRANSLATE_NOOP("Removed", "newsletter invitation"),
        QT_TRANSLATE_NOOP("Removed", "Newsletter invitation"),
    ),
    "cookie-notice": (QT_TRANSLATE_NOOP("Removed", "cookie notice"), QT_TRANSLATE_NOOP("Removed", "Cookie notice")),
    "photo-credit": (QT_TRANSLATE_NOOP("Removed", "photo credit"), QT_TRANSLATE_NOOP("Removed", "Photo credit")),
    "publication-line": (
        QT_TRANSLATE_NOOP("Removed", "publication time"),
        QT_TRANSLATE_NOOP("Removed", "Publication time"),
    ),
    "advertisement": (QT_TRANSLATE_NOOP("Removed", "advertisement"), QT_TRANSLATE_NOOP("Removed", "Advertisement")),
    "copyright": (QT_TRANSLATE_NOOP("Removed", "copyright line"), QT_TRANSLATE_NOOP("Removed", "Copyright line")),
    "navigation": (
        QT_TRANSLATE_NOOP("Removed", "menus and page furniture"),
        QT_TRANSLATE_NOOP("Removed", "Menus and page furniture"),
    ),
    "page-number": (QT_TRANSLATE_NOOP("Removed", "page numbers"), QT_TRANSLATE_NOOP("Removed", "Page numbers")),
    "running-head": (QT_TRANSLATE_NOOP("Removed", "running heads"), QT_TRANSLATE_NOOP("Removed", "Running heads")),
    "footnote-mark": (QT_TRANSLATE_NOOP("Removed", "footnote marks"), QT_TRANSLATE_NOOP("Removed", "Footnote marks")),
    "mail-header": (QT_TRANSLATE_NOOP("Removed", "mail headers"), QT_TRANSLATE_NOOP("Removed", "Mail headers")),
    "mail-quote": (
        QT_TRANSLATE_NOOP("Removed", "quoted earlier mail"),
        QT_TRANSLATE_NOOP("Removed", "Quoted earlier mail"),
    ),
    "mail-signature": (QT_TRANSLATE_NOOP("Removed", "mail signature"), QT_TRANSLATE_NOOP("Removed", "Mail signature")),
    "attachment": (QT_TRANSLATE_NOOP("Removed", "attachments"), QT_TRANSLATE_NOOP("Removed", "Attachments")),
    "comment": (
        QT_TRANSLATE_NOOP("Removed", "reviewers’ comments"),
        QT_TRANSLATE_NOOP("Removed", "Reviewers’ comments"),
    ),
    "deleted-text": (
        QT_TRANSLATE_NOOP("Removed", "deleted text of tracked changes"),
        QT_TRANSLATE_NOOP("Removed", "Deleted text of tracked changes"),
    ),
    "header-footer": (
        QT_TRANSLATE_NOOP("Removed", "page headers and footers"),
        QT_TRANSLATE_NOOP("Removed", "Page headers and footers"),
    ),
    "hidden-text": (QT_TRANSLATE_NOOP("Removed", "hidden text"), QT_TRANSLATE_NOOP("Removed", "Hidden text")),
    "invisible": (
        QT_TRANSLATE_NOOP("Removed", "invisible characters"),
        QT_TRANSLATE_NOOP("Removed", "Invisible characters"),
    ),
    "unreadable": (
        QT_TRANSLATE_NOOP("Removed", "pages that could not be read"),
        QT_TRANSLATE_NOOP("Removed", "Pages that could not be read"),
    ),
    "duplicate": (QT_TRANSLATE_NOOP("Removed", "repeated text"), QT_TRANSLATE_NOOP("Removed", "Repeated text")),
    "markup": (QT_TRANSLATE_NOOP("Removed", "formatting marks"), QT_TRANSLATE_NOOP("Removed", "Formatting marks")),
}
"""Of `records.REMOVAL_REASONS`: as the object of "left out" inside a sentence, and on its own."""


def left_out(removed: Sequence[Removed]) -> str:
    """ "Author bio and reply form left out"; from three reasons on, their number."""
    reasons = list(dict.fromkeys(within(piece.reason) for piece in removed))
    if len(reasons) > 2:
        return counted(removed)
    if len(reasons) == 2:
        said = tr("Removed", "%1 and %2 left out").replace("%1", reasons[0]).replace("%2", reasons[1])
    else:
        said = tr("Removed", "%1 left out").replace("%1", reasons[0])
    return said[:1].upper() + said[1:]


def counted(removed: Sequence[Removed]) -> str:
    """Their number, where there is no room for their names."""
    return tr("Removed", "%n pieces left out", "", len(removed))


def group(reason: str, count: int) -> str:
    """ "Share buttons (12)"; one piece needs no number."""
    words = tr("Removed", str(REASONS[reason][1])) if reason in REASONS else reason
    return f"{words} ({wording.number(count)})" if count > 1 else words


def within(reason: str) -> str:
    return tr("Removed", str(REASONS[reason][0])) if reason in REASONS else reason
