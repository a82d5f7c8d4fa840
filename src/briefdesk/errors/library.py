"""What is kept of earlier briefs."""

from __future__ import annotations

from briefdesk.errors.base import BriefDeskError


class LibraryError(BriefDeskError):
    code = "library"
    template, advice = "The Library cannot be used.", "Try again."


class LibraryTooNew(LibraryError):
    code = "library-too-new"
    template = "The Library was last used by a newer BriefDesk."
    advice = "Install the newest BriefDesk; the Library was not touched."


class LibraryDamaged(LibraryError):
    code = "library-damaged"
    template = "The file of the Library is damaged."
    advice = "It is set aside under another name as soon as the Library is opened again."


class LibraryBusy(LibraryError):
    code = "library-busy"
    template, advice = "Another BriefDesk is writing to the Library.", "Try again in a moment."


class BriefUnreadable(LibraryError):
    code = "brief-unreadable"
    template, advice = "The brief {id} in the Library cannot be read.", "Delete it, and brief its article again."


class NotInLibrary(LibraryError):
    code, exit_code = "not-in-library", 3
    template = "There is no brief {id} in the Library."
    advice = "See which there are with: briefdesk library list"
