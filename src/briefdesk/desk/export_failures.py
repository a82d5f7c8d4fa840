"""Why a brief could not be written to a file."""

from __future__ import annotations

import errno

from PySide6.QtCore import QCoreApplication

tr = QCoreApplication.translate
REASONS = {
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "denied",
    errno.EISDIR: "folder",
    errno.ENOSPC: "full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "full",  # Windows knows no quotas
    errno.ENOENT: "gone",
    errno.ENOTDIR: "gone",
}
"""What the system says -> a reason that has words here."""


def words(reason: str) -> str:
    """A sentence for one of `REASONS`, for "article", or for what the system says."""
    known = {
        "denied": tr("Export", "BriefDesk may not write there."),
        "folder": tr("Export", "There is a folder of that name."),
        "full": tr("Export", "The disk is full."),
        "gone": tr("Export", "That folder is not there any more."),
        "article": tr("Export", "That file is the article itself."),
    }
    return known.get(reason) or tr("Export", "The system says: %1.").replace("%1", reason)
