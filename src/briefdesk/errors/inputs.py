"""An input that cannot be read."""

from __future__ import annotations

from briefdesk.errors.base import BriefDeskError


class UnreadableInput(BriefDeskError):
    code, exit_code = "unreadable", 3
    template, advice = "{name} cannot be read.", "Copy the text out of it and paste it into BriefDesk."


class EmptyInput(UnreadableInput):
    code = "empty"
    template, advice = "{name} holds no text.", "Check that this is the file you meant."


class NotText(UnreadableInput):
    code = "not-text"
    template = "{name} is not a text file, whatever its name says."
    advice = "Open it in the program that made it, copy the text and paste it into BriefDesk."


class UnsupportedFormat(UnreadableInput):
    code = "unsupported-format"
    template = "{name} is in a format that BriefDesk does not read ({format})."
    advice = "Save it as PDF, Word (.docx) or plain text and open that."


class EncryptedFile(UnreadableInput):
    code = "encrypted"
    template = "{name} is protected with a password."
    advice = "Save a copy without the password and open that."


class DamagedFile(UnreadableInput):
    code = "damaged"
    template = "{name} is damaged or was cut off."
    advice = "Get the file again, or copy the text out of it and paste it."


class ScannedPdf(UnreadableInput):
    code = "scanned"
    template = "{name} has no text inside: it holds only pictures of pages (scanned; no text layer)."
    advice = "Run it through text recognition (OCR) first, or copy the text by hand and paste it."


class FileTooLarge(UnreadableInput):
    code = "too-large"
    template = "{name} is larger than {limit_mb} MB."
    advice = "Save the article on its own, or paste its text."


class UnpacksTooLarge(UnreadableInput):
    code = "unpacks-too-large"
    template = "{name} would unpack to more than {limit_mb} MB; it may have been made to do harm."
    advice = "If you trust it, open it in its own program and paste the text."


class TooManyPages(UnreadableInput):
    code = "too-many-pages"
    template = "{name} has {pages} pages; the limit is {limit}."
    advice = "Save the pages that you need as a PDF of their own."


class ReadingTooSlow(UnreadableInput):
    code = "too-slow"
    template = "Reading {name} took longer than {limit_s} seconds and was stopped."
    advice = "Open it in its own program, copy the text and paste it."


class ReadingTooBig(UnreadableInput):
    code = "too-much-memory"
    template = "Reading {name} needed more than {limit_mb} MB of memory and was stopped."
    advice = "Open it in its own program, copy the text and paste it."


class ReaderCrashed(UnreadableInput):
    code = "reader-crashed"
    template = "{name} made the reader stop; the file is damaged or was made to do harm."
    advice = "If you trust it, open it in its own program and paste the text."


class HostileMarkup(UnreadableInput):
    code = "hostile-markup"
    template = "{name} holds parts that point outside the file or grow without end; it was not opened."
    advice = "If you trust it, open it in its own program and paste the text."


class NotAFile(UnreadableInput):
    code = "not-a-file"
    template, advice = "{name} is a folder, not a file.", "Choose the files inside it."


class NoPermission(UnreadableInput):
    code = "no-permission"
    template = "The system does not allow BriefDesk to read {name}."
    advice = "Copy the file to your own folder, or change its permissions."


class FileNotFound(UnreadableInput):
    code = "not-found"
    template = "{name} is not there."
    advice = "It may have been moved or renamed: open it from its new place."
