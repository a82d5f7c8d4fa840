"""What the window says of an error: one sentence and one of advice, by its code.

The core's own words are for the command line. Here commands become places in the window, and everything is translated.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from briefdesk.desk import naming, reason_words
from briefdesk.errors import BriefDeskError

ENCODER = "all-minilm-l6-v2"
JOB = "of this job"
"""What the worker calls a model that it does not know by name."""
_INSTALL_AGAIN = QT_TRANSLATE_NOOP("Error", "Install BriefDesk again.")
_PASTE = QT_TRANSLATE_NOOP("Error", "Open it in its own program, copy the text and paste it.")
_IF_TRUSTED = QT_TRANSLATE_NOOP("Error", "If you trust it, open it in its own program and paste the text.")
_GET_AGAIN = QT_TRANSLATE_NOOP("Error", "Remove it in Models and get it again.")
_LATER = QT_TRANSLATE_NOOP("Error", "Try again later: what has arrived is kept.")
_LESS_MEMORY = QT_TRANSLATE_NOOP("Error", "Close other programs, or choose a smaller model.")

WORDS: dict[str, tuple[object, object]] = {
    "error": (QT_TRANSLATE_NOOP("Error", "Something went wrong."), QT_TRANSLATE_NOOP("Error", "Try again.")),
    "usage": ("{problem}", ""),
    "bad-batch": (
        QT_TRANSLATE_NOOP("Error", "Line {line} of {name} is no article with a summary or a translation."),
        QT_TRANSLATE_NOOP("Error", "A line is JSON: id, article and summary, or id, article, translation and to."),
    ),
    "other-language": (
        QT_TRANSLATE_NOOP("Error", "{name} is in {language}, the article in {source}."),
        QT_TRANSLATE_NOOP("Error", "Check it as a translation."),
    ),
    "already-in-language": (
        QT_TRANSLATE_NOOP("Error", "{name} is in that language already."),
        QT_TRANSLATE_NOOP("Error", "Choose another language."),
    ),
    "unreadable": (
        QT_TRANSLATE_NOOP("Error", "{name} cannot be read."),
        QT_TRANSLATE_NOOP("Error", "Copy the text out of it and paste it into BriefDesk."),
    ),
    "empty": (
        QT_TRANSLATE_NOOP("Error", "{name} holds no text."),
        QT_TRANSLATE_NOOP("Error", "Check that this is the file you meant."),
    ),
    "not-text": (
        QT_TRANSLATE_NOOP("Error", "{name} is not a text file, whatever its name says."),
        QT_TRANSLATE_NOOP("Error", "Open it in the program that made it, copy the text and paste it into BriefDesk."),
    ),
    "unsupported-format": (
        QT_TRANSLATE_NOOP("Error", "{name} is in a format that BriefDesk does not read ({format})."),
        QT_TRANSLATE_NOOP("Error", "Save it as PDF, Word (.docx) or plain text and open that."),
    ),
    "encrypted": (
        QT_TRANSLATE_NOOP("Error", "{name} is protected with a password."),
        QT_TRANSLATE_NOOP("Error", "Save a copy without the password and open that."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Error", "{name} is damaged or was cut off."),
        QT_TRANSLATE_NOOP("Error", "Get the file again, or copy the text out of it and paste it."),
    ),
    "scanned": (
        QT_TRANSLATE_NOOP(
            "Error", "{name} has no text inside: it holds only pictures of pages (scanned; no text layer)."
        ),
        QT_TRANSLATE_NOOP(
            "Error", "Run it through text recognition (OCR) first, or copy the text by hand and paste it."
        ),
    ),
    "too-large": (
        QT_TRANSLATE_NOOP("Error", "{name} is larger than {limit_mb} MB."),
        QT_TRANSLATE_NOOP("Error", "Save the article on its own, or paste its text."),
    ),
    "unpacks-too-large": (
        QT_TRANSLATE_NOOP("Error", "{name} would unpack to more than {limit_mb} MB; it may have been made to do harm."),
        _IF_TRUSTED,
    ),
    "too-many-pages": (
        QT_TRANSLATE_NOOP("Error", "{name} has more pages ({pages}) than BriefDesk reads ({limit})."),
        QT_TRANSLATE_NOOP("Error", "Save the pages that you need as a PDF of their own."),
    ),
    "too-slow": (
        QT_TRANSLATE_NOOP("Error", "Reading {name} took longer than {limit_s} s and was stopped."),
        _PASTE,
    ),
    "too-much-memory": (
        QT_TRANSLATE_NOOP("Error", "Reading {name} needed more than {limit_mb} MB of memory and was stopped."),
        _PASTE,
    ),
    "reader-crashed": (
        QT_TRANSLATE_NOOP("Error", "{name} made the reader stop; the file is damaged or was made to do harm."),
        _IF_TRUSTED,
    ),
    "hostile-markup": (
        QT_TRANSLATE_NOOP(
            "Error", "{name} holds parts that point outside the file or grow without end; it was not opened."
        ),
        _IF_TRUSTED,
    ),
    "not-a-file": (
        QT_TRANSLATE_NOOP("Error", "{name} is a folder, not a file."),
        QT_TRANSLATE_NOOP("Error", "Choose the files inside it."),
    ),
    "no-permission": (
        QT_TRANSLATE_NOOP("Error", "The system does not allow BriefDesk to read {name}."),
        QT_TRANSLATE_NOOP("Error", "Copy the file to your own folder, or change its permissions."),
    ),
    "not-found": (
        QT_TRANSLATE_NOOP("Error", "{name} is not there."),
        QT_TRANSLATE_NOOP("Error", "It may have been moved or renamed: open it from its new place."),
    ),
    "model-unavailable": (QT_TRANSLATE_NOOP("Error", "The model {model} cannot be used."), _GET_AGAIN),
    "model-missing": (
        QT_TRANSLATE_NOOP("Error", "The model {model} is not on this laptop."),
        QT_TRANSLATE_NOOP("Error", "Get it in Models, or choose another one."),
    ),
    "model-damaged": (QT_TRANSLATE_NOOP("Error", "The model {model} is damaged."), _GET_AGAIN),
    "model-unknown": (
        QT_TRANSLATE_NOOP("Error", "There is no model called {model}."),
        QT_TRANSLATE_NOOP("Error", "Choose one in Models."),
    ),
    "catalogue": (
        QT_TRANSLATE_NOOP("Error", "The catalogue of models has a mistake in line {line} of {file}: {problem}."),
        QT_TRANSLATE_NOOP("Error", "Mend that line, or install BriefDesk again."),
    ),
    "no-translator": (
        QT_TRANSLATE_NOOP("Error", "No model on this laptop translates from {source} to {target}."),
        QT_TRANSLATE_NOOP("Error", "Get one in Models, or choose another language."),
    ),
    "too-little-memory": (
        QT_TRANSLATE_NOOP("Error", "The model {model} needs {needed_mb} MB of memory; {free_mb} MB are free."),
        _LESS_MEMORY,
    ),
    "over-memory-limit": (
        QT_TRANSLATE_NOOP(
            "Error", "The model {model} needs {needed_mb} MB of memory; the limit in Settings leaves {free_mb} MB."
        ),
        QT_TRANSLATE_NOOP("Error", "Raise the memory limit in Settings, or choose a smaller model."),
    ),
    "out-of-memory": (
        QT_TRANSLATE_NOOP("Error", "The memory ran out while the model {model} was working."),
        _LESS_MEMORY,
    ),
    "model-refused": (
        QT_TRANSLATE_NOOP("Error", "{name} was not taken in: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Get the model again from where it comes from."),
    ),
    "wrong-contents": (
        QT_TRANSLATE_NOOP(
            "Error", "The file {file} of the model {model} is not the one that was published: its contents differ."
        ),
        QT_TRANSLATE_NOOP(
            "Error",
            "It was thrown away. Try again; if it comes back the same, do not trust the server or the mirror.",
        ),
    ),
    "model-unfit": (
        QT_TRANSLATE_NOOP(
            "Error", "The model {model} came as it was published, but this BriefDesk cannot run it: {reason}."
        ),
        QT_TRANSLATE_NOOP(
            "Error",
            "Another try will not help. Choose another model, or get a newer BriefDesk: what has arrived is kept.",
        ),
    ),
    "conversion-failed": (
        QT_TRANSLATE_NOOP("Error", "The model {model} could not be prepared for this laptop: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Try again with other programs closed."),
    ),
    "library-missing": (
        QT_TRANSLATE_NOOP(
            "Error", "The model {model} cannot be used on this system: the library {library} is not there."
        ),
        QT_TRANSLATE_NOOP(
            "Error", "Install BriefDesk again. Not every system has that library: key sentences work without it."
        ),
    ),
    "model-undescribed": (
        QT_TRANSLATE_NOOP("Error", "The files of {name} do not say what it is."),
        QT_TRANSLATE_NOOP("Error", "Import it once more and answer what is asked."),
    ),
    "name-taken": (
        QT_TRANSLATE_NOOP("Error", "There is another model called {model}."),
        QT_TRANSLATE_NOOP("Error", "Import it once more and give it a name of its own."),
    ),
    "models-interrupted": (
        QT_TRANSLATE_NOOP("Error", "The part of BriefDesk that gets and keeps models stopped by itself."),
        QT_TRANSLATE_NOOP("Error", "Try again: what has arrived is kept."),
    ),
    "models-busy": (
        QT_TRANSLATE_NOOP("Error", "Another BriefDesk is installing or removing a model."),
        QT_TRANSLATE_NOOP("Error", "Wait until it is done, then try again."),
    ),
    "cannot-write": (
        QT_TRANSLATE_NOOP("Error", "{name} cannot be written: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Choose another place; nothing was overwritten."),
    ),
    "not-enough-space": (
        QT_TRANSLATE_NOOP(
            "Error", "{name} needs {needed_mb} MB of disk while it installs; {free_mb} MB are free in {folder}."
        ),
        QT_TRANSLATE_NOOP("Error", "Make room there, or remove a model in Models."),
    ),
    "download-failed": (
        QT_TRANSLATE_NOOP("Error", "The download of {file} failed: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Try again: what has arrived is kept."),
    ),
    "no-connection": (
        QT_TRANSLATE_NOOP("Error", "There is no connection to {host}."),
        QT_TRANSLATE_NOOP("Error", "Check the network and try again: what has arrived is kept."),
    ),
    "untrusted-server": (
        QT_TRANSLATE_NOOP("Error", "{host} could not prove who it is: its certificate is not trusted here."),
        QT_TRANSLATE_NOOP(
            "Error", "On a company network ask for its certificate; in a hotel, sign in to the wifi first."
        ),
    ),
    "access-refused": (
        QT_TRANSLATE_NOOP("Error", "{host} does not give {file} to everybody (answer {status})."),
        QT_TRANSLATE_NOOP("Error", "Its owner wants an account or a consent. Choose another model."),
    ),
    "not-on-server": (
        QT_TRANSLATE_NOOP("Error", "{host} does not have {file} (answer {status})."),
        QT_TRANSLATE_NOOP(
            "Error", "It may have been withdrawn. Choose another model, or check the mirror’s address in Settings."
        ),
    ),
    "server-trouble": (QT_TRANSLATE_NOOP("Error", "{host} does not deliver {file} now ({reason})."), _LATER),
    "library": (QT_TRANSLATE_NOOP("Error", "The Library cannot be used."), QT_TRANSLATE_NOOP("Error", "Try again.")),
    "glossary": (
        QT_TRANSLATE_NOOP("Error", "The glossary cannot be used."),
        QT_TRANSLATE_NOOP("Error", "Try again."),
    ),
    "glossary-too-new": (
        QT_TRANSLATE_NOOP("Error", "The glossary was last used by a newer BriefDesk."),
        QT_TRANSLATE_NOOP("Error", "Install the newest BriefDesk; the glossary was not touched."),
    ),
    "glossary-damaged": (
        QT_TRANSLATE_NOOP("Error", "The file of the glossary is damaged: {path}."),
        QT_TRANSLATE_NOOP("Error", "Mend the file, or delete it and import the glossary again."),
    ),
    "library-too-new": (
        QT_TRANSLATE_NOOP("Error", "The Library was last used by a newer BriefDesk."),
        QT_TRANSLATE_NOOP("Error", "Install the newest BriefDesk; the Library was not touched."),
    ),
    "library-damaged": (
        QT_TRANSLATE_NOOP("Error", "The file of the Library is damaged."),
        QT_TRANSLATE_NOOP("Error", "It is set aside under another name as soon as the Library is opened again."),
    ),
    "library-busy": (
        QT_TRANSLATE_NOOP("Error", "Another BriefDesk is writing to the Library."),
        QT_TRANSLATE_NOOP("Error", "Try again in a moment."),
    ),
    "brief-unreadable": (
        QT_TRANSLATE_NOOP("Error", "This brief in the Library cannot be read."),
        QT_TRANSLATE_NOOP("Error", "Delete it, and brief its article again."),
    ),
    "not-in-library": (
        QT_TRANSLATE_NOOP("Error", "This brief is not in the Library any more."),
        QT_TRANSLATE_NOOP("Error", "Open its article and brief it again."),
    ),
    "network-refused": (
        QT_TRANSLATE_NOOP("Error", "Something in BriefDesk tried to open a network connection; it was stopped."),
        QT_TRANSLATE_NOOP("Error", "Please report this: no article may ever leave this laptop."),
    ),
    "unexpected": (
        QT_TRANSLATE_NOOP("Error", "BriefDesk hit a fault of its own ({kind})."),
        QT_TRANSLATE_NOOP("Error", "Try again. If it happens again, please report it."),
    ),
}
"""Code -> message and advice. The parameters are those of `briefdesk.errors`."""

_OF_ENCODER = (QT_TRANSLATE_NOOP("Error", "The model for key sentences cannot be used."), _INSTALL_AGAIN)
_OF_JOB = (QT_TRANSLATE_NOOP("Error", "The memory ran out in the middle of this job."), _LESS_MEMORY)
_NUMBERS = ("limit_mb", "needed_mb", "free_mb", "pages", "limit", "limit_s", "line")
_REASONS = ("reason", "host", "problem")


def words(error: BriefDeskError) -> tuple[str, str]:
    """Message and advice, "" for none, in the language of the window."""
    if error.code in ("model-missing", "model-damaged") and _is_encoder(error):
        chosen = _OF_ENCODER
    elif error.code == "out-of-memory" and error.params.get("model") == JOB:
        chosen = _OF_JOB
    else:
        chosen = WORDS.get(error.code, (error.template, error.advice))
    values = _Values({name: _shown(name, value) for name, value in (error.defaults | error.params).items()})
    message, advice = (QCoreApplication.translate("Error", str(each)).format_map(values) for each in chosen)
    return message[:1].upper() + message[1:], advice


def _is_encoder(error: BriefDeskError) -> bool:
    return error.params.get("model", ENCODER) == ENCODER


def _shown(name: str, value: str) -> str:
    if name in _NUMBERS and value.isdecimal():
        return QLocale().toString(int(value))
    if name in ("source", "target"):
        return naming.language_within(value)
    return reason_words.words(value) if name in _REASONS else value


class _Values(dict[str, str]):
    """A missing one reads as "?": an error must never fail while it is being said."""

    def __missing__(self, key: str) -> str:
        return "?"
