"""What can go wrong, as a tree. One class for each thing that a person can do something about.

    BriefDeskError
    ├── UsageError                  wrong options on the command line
    │   ├── AlreadyInLanguage       nothing to translate
    │   ├── ModelUndescribed        an import whose files do not say what it is
    │   └── NameTaken               an import under the name of another model
    ├── UnreadableInput             the input cannot be read
    │   ├── EmptyInput              no text in it
    │   ├── NotText                 bytes that are no text, whatever the name says
    │   ├── UnsupportedFormat       a format that BriefDesk does not read
    │   ├── EncryptedFile           a password is needed
    │   ├── DamagedFile             broken, cut off
    │   ├── ScannedPdf              pictures of pages, no text layer
    │   ├── FileTooLarge            over the limit on bytes
    │   ├── UnpacksTooLarge         over the limit on unpacked bytes (zip bomb)
    │   ├── TooManyPages            over the limit on pages
    │   ├── ReadingTooSlow          over the limit on seconds
    │   ├── ReadingTooBig           over the limit on memory
    │   ├── ReaderCrashed           the reading process died
    │   ├── HostileMarkup           entities that expand, or that point outside
    │   ├── NotAFile                a folder, or something else that is not a file
    │   ├── NoPermission            the system refuses to open it
    │   └── FileNotFound            it is not there (any more)
    ├── ModelUnavailable            a model is missing or damaged
    │   ├── ModelMissing
    │   ├── ModelDamaged
    │   ├── UnknownModel            no such id in the catalogue or on this laptop
    │   ├── CatalogueError          the list of models is not in order
    │   ├── NoTranslator            nothing here goes from one language to the other
    │   ├── TooLittleMemory         it would not fit beside the other programs
    │   ├── RanOutOfMemory          it did not fit
    │   ├── ModelRefused            files that are no model, or not one that is safe to open
    │   ├── LibraryMissing          this system lacks what would run it
    │   ├── WrongContents           a download is not what was pinned
    │   ├── ModelUnfit              it is what was pinned, and does not run here
    │   └── ConversionFailed        it could not be prepared for this laptop
    ├── ModelsBusy                  another BriefDesk is changing the models
    ├── ModelsInterrupted           the process that does it ended by itself
    ├── CannotWrite                 the output cannot be written
    │   └── NotEnoughSpace          the disk is too full
    ├── DownloadFailed              the network, or what is at its other end
    │   ├── NoConnection            no network, or the server does not answer
    │   ├── UntrustedServer         its certificate is not trusted
    │   ├── AccessRefused           the server wants an account or a consent (401, 403)
    │   ├── NotOnServer             404
    │   └── ServerTrouble           429, 5xx, or nonsense, after several tries
    ├── LibraryError                what is kept of earlier briefs
    │   ├── LibraryTooNew           a newer BriefDesk has written it
    │   ├── LibraryDamaged          bytes that are no library
    │   ├── LibraryBusy             another BriefDesk is writing to it
    │   ├── BriefUnreadable         one brief in it
    │   └── NotInLibrary            no such brief (any more)
    ├── NetworkRefused              something tried to open a connection
    └── UnexpectedFailure           a fault of ours

A subclass fixes `message` and `hint` as templates over its parameters. Code and parameters cross the process line
(`to_wire`, `from_wire`); the words are made on the other side. Messages never hold article text.
"""

from __future__ import annotations

from typing import ClassVar


class BriefDeskError(Exception):
    """An error with a code, one sentence for a person and one of advice."""

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1
    template: ClassVar[str] = "Something went wrong."
    advice: ClassVar[str] = "Try again."
    defaults: ClassVar[dict[str, str]] = {}
    """What is said where a parameter is not given."""

    def __init__(self, **params: str | int) -> None:
        self.params = {name: str(value) for name, value in params.items()}
        super().__init__(self.message)

    @property
    def message(self) -> str:
        return self.template.format_map(_Params(self.defaults | self.params))

    @property
    def hint(self) -> str:
        return self.advice.format_map(_Params(self.defaults | self.params))


class _Params(dict[str, str]):
    """A missing parameter reads as "?": an error must never fail while it is being said."""

    def __missing__(self, key: str) -> str:
        return "?"


class UsageError(BriefDeskError):
    code, exit_code = "usage", 2
    template, advice = "{problem}", "Run “briefdesk --help” for the commands."


class AlreadyInLanguage(UsageError):
    code = "already-in-language"
    template = "{name} is in that language already."
    advice = "Choose another language with --to, or say with --from which one it is in."


class BadBatch(UsageError):
    code = "bad-batch"
    template = "Line {line} of {name} is no article with a summary or a translation."
    advice = "A line is JSON: id, article and summary, or id, article, translation and to."


class ModelUndescribed(UsageError):
    """`missing`: what is to be said, of "id", "task", "sources", "targets", "licence", with commas between."""

    code = "model-undescribed"
    template, advice = "The files of {name} do not say {what}. Add {options}.", "Nothing was changed."


class NameTaken(UsageError):
    """`where`: "in the catalogue" or "on this laptop"."""

    code = "name-taken"
    template = "There is another model called {model} {where}. Give {name} a name of its own with {option}."
    advice = "Nothing was changed."


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
    template, advice = "{name} is a folder, not an article.", "Choose the files inside it."


class NoPermission(UnreadableInput):
    code = "no-permission"
    template = "The system does not allow BriefDesk to read {name}."
    advice = "Copy the file to your own folder, or change its permissions."


class FileNotFound(UnreadableInput):
    code = "not-found"
    template = "{name} is not there."
    advice = "It may have been moved or renamed: open it from its new place."


class ModelUnavailable(BriefDeskError):
    code, exit_code = "model-unavailable", 4
    template, advice = "The model {model} cannot be used.", "Run “briefdesk doctor”."


class ModelMissing(ModelUnavailable):
    code = "model-missing"
    template, advice = "The model {model} is not on this laptop.", "{get}"
    defaults: ClassVar[dict[str, str]] = {  # the built-in encoder's; the others say how to get them
        "get": "Run “make encoder” in the project's folder, or install BriefDesk again."
    }


class ModelDamaged(ModelUnavailable):
    code = "model-damaged"
    template = "The model {model} is damaged: {what}."
    advice = "Delete the folder {folder} and {again}."
    defaults: ClassVar[dict[str, str]] = {
        "what": "its contents are not what they should be",
        "again": "prepare the model again",
    }


class UnknownModel(ModelUnavailable):
    code = "model-unknown"
    template = "There is no model called {model}."
    advice = "See which there are with: briefdesk models list"


class CatalogueError(ModelUnavailable):
    code = "catalogue"
    template = "The catalogue of models has a mistake in line {line} of {file}: {problem}."
    advice = "Mend that line, or install BriefDesk again."


class NoTranslator(ModelUnavailable):
    code = "no-translator"
    template = "No model on this laptop translates from {source} to {target}."
    advice = "{get}"


class TooLittleMemory(ModelUnavailable):
    code = "too-little-memory"
    template = "The model {model} needs {needed_mb} MB of memory; {free_mb} MB are free."
    advice = "Close other programs. {smaller}"


class OverMemoryLimit(TooLittleMemory):
    code = "over-memory-limit"
    template = "The model {model} needs {needed_mb} MB of memory; the limit in the settings leaves {free_mb} MB."
    advice = "Raise the memory limit in the settings. {smaller}"


class RanOutOfMemory(ModelUnavailable):
    code = "out-of-memory"
    template = "The memory ran out while the model {model} was working."
    advice = "Close other programs, or choose a smaller model."


class ModelRefused(ModelUnavailable):
    code = "model-refused"
    template = "{name} was not taken in: {reason}."
    advice = "Nothing was changed. Get the model again from where it comes from."


class WrongContents(ModelUnavailable):
    code = "wrong-contents"
    template = "The file {file} of the model {model} is not the one that was published: its contents differ."
    advice = "It was thrown away. Try again; if it comes back the same, do not trust the server or the mirror."


class ModelUnfit(ModelUnavailable):
    code = "model-unfit"
    template = "The model {model} came as it was published, but this BriefDesk cannot run it: {reason}."
    advice = "Another try will not help. Choose another model, or get a newer BriefDesk: what has arrived is kept."


class ConversionFailed(ModelUnavailable):
    code = "conversion-failed"
    template = "The model {model} could not be prepared for this laptop: {reason}."
    advice = "Nothing was changed. Try again with other programs closed."


class LibraryMissing(ModelUnavailable):
    code = "library-missing"
    template = "The model {model} cannot be used on this system: the library {library} is not there."
    advice = "Install BriefDesk again. Not every system has that library: key sentences work without it."


class ModelsBusy(BriefDeskError):
    code, exit_code = "models-busy", 4
    template = "Another BriefDesk is installing or removing a model."
    advice = "Wait until it is done, then try again."


class ModelsInterrupted(BriefDeskError):
    code, exit_code = "models-interrupted", 1
    template = "The part of BriefDesk that gets and keeps models stopped by itself."
    advice = "Try again: what has arrived is kept."


class CannotWrite(BriefDeskError):
    code, exit_code = "cannot-write", 1
    template = "{name} cannot be written: {reason}."
    advice = "Choose another place; nothing was overwritten."


class NotEnoughSpace(CannotWrite):
    code = "not-enough-space"
    template = "{name} needs {needed_mb} MB of disk while it installs; {free_mb} MB are free in {folder}."
    advice = "Make room there, or remove a model with: briefdesk models remove ID"


class DownloadFailed(BriefDeskError):
    code, exit_code = "download-failed", 6
    template = "The download of {file} failed: {reason}."
    advice = "Try again: what has arrived is kept."


class NoConnection(DownloadFailed):
    code = "no-connection"
    template = "There is no connection to {host}."
    advice = "Check the network and try again: what has arrived is kept."


class UntrustedServer(DownloadFailed):
    code = "untrusted-server"
    template = "{host} could not prove who it is: its certificate is not trusted here."
    advice = "On a company network ask for its certificate; in a hotel, sign in to the wifi first."


class AccessRefused(DownloadFailed):
    code = "access-refused"
    template, advice = "{host} does not give {file} to everybody (answer {status}).", "{instead}"
    defaults: ClassVar[dict[str, str]] = {"instead": "Its owner wants an account or a consent. Choose another model."}


class NotOnServer(DownloadFailed):
    code = "not-on-server"
    template, advice = "{host} does not have {file} (answer {status}).", "{instead}"
    defaults: ClassVar[dict[str, str]] = {
        "instead": "It may have been withdrawn. Choose another model, or check the mirror's address."
    }


class ServerTrouble(DownloadFailed):
    code = "server-trouble"
    template = "{host} does not deliver {file} now ({reason})."
    advice = "Try again later: what has arrived is kept."


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


class NetworkRefused(BriefDeskError):
    code, exit_code = "network-refused", 6
    template = "Something in BriefDesk tried to open a network connection; it was stopped."
    advice = "Please report this: no article may ever leave this laptop."


class UnexpectedFailure(BriefDeskError):
    code, exit_code = "unexpected", 1
    template = "BriefDesk hit a fault of its own ({kind})."
    advice = "Try again; with --debug the command line shows where it happened."


def _subclasses(root: type[BriefDeskError]) -> list[type[BriefDeskError]]:
    return [root, *(sub for child in root.__subclasses__() for sub in _subclasses(child))]


BY_CODE: dict[str, type[BriefDeskError]] = {cls.code: cls for cls in _subclasses(BriefDeskError)}


def from_code(code: str, params: dict[str, str]) -> BriefDeskError:
    """The error that another process reported. An unknown code gives `UnexpectedFailure`."""
    known = BY_CODE.get(code)
    return known(**params) if known else UnexpectedFailure(kind=code)
