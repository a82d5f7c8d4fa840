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
    ├── GlossaryError               a person's own words
    │   ├── GlossaryTooNew          a newer BriefDesk has written them
    │   └── GlossaryDamaged         bytes that are no glossary
    ├── NetworkRefused              something tried to open a connection
    └── UnexpectedFailure           a fault of ours

A subclass fixes `message` and `hint` as templates over its parameters. Code and parameters cross the process line
(`to_wire`, `from_wire`); the words are made on the other side. Messages never hold article text.
"""

from __future__ import annotations

from briefdesk.errors.base import BriefDeskError
from briefdesk.errors.downloads import (
    AccessRefused,
    DownloadFailed,
    NoConnection,
    NotOnServer,
    ServerTrouble,
    UntrustedServer,
)
from briefdesk.errors.faults import NetworkRefused, UnexpectedFailure
from briefdesk.errors.glossary import GlossaryDamaged, GlossaryError, GlossaryTooNew
from briefdesk.errors.inputs import (
    DamagedFile,
    EmptyInput,
    EncryptedFile,
    FileNotFound,
    FileTooLarge,
    HostileMarkup,
    NoPermission,
    NotAFile,
    NotText,
    ReaderCrashed,
    ReadingTooBig,
    ReadingTooSlow,
    ScannedPdf,
    TooManyPages,
    UnpacksTooLarge,
    UnreadableInput,
    UnsupportedFormat,
)
from briefdesk.errors.library import (
    BriefUnreadable,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryTooNew,
    NotInLibrary,
)
from briefdesk.errors.models import (
    CatalogueError,
    ConversionFailed,
    LibraryMissing,
    ModelDamaged,
    ModelMissing,
    ModelRefused,
    ModelsBusy,
    ModelsInterrupted,
    ModelUnavailable,
    ModelUnfit,
    NoTranslator,
    OverMemoryLimit,
    RanOutOfMemory,
    TooLittleMemory,
    UnknownModel,
    WrongContents,
)
from briefdesk.errors.usage import AlreadyInLanguage, BadBatch, ModelUndescribed, NameTaken, OtherLanguage, UsageError
from briefdesk.errors.writing import CannotWrite, NotEnoughSpace

__all__ = [
    "BY_CODE",
    "AccessRefused",
    "AlreadyInLanguage",
    "BadBatch",
    "BriefDeskError",
    "BriefUnreadable",
    "CannotWrite",
    "CatalogueError",
    "ConversionFailed",
    "DamagedFile",
    "DownloadFailed",
    "EmptyInput",
    "EncryptedFile",
    "FileNotFound",
    "FileTooLarge",
    "GlossaryDamaged",
    "GlossaryError",
    "GlossaryTooNew",
    "HostileMarkup",
    "LibraryBusy",
    "LibraryDamaged",
    "LibraryError",
    "LibraryMissing",
    "LibraryTooNew",
    "ModelDamaged",
    "ModelMissing",
    "ModelRefused",
    "ModelUnavailable",
    "ModelUndescribed",
    "ModelUnfit",
    "ModelsBusy",
    "ModelsInterrupted",
    "NameTaken",
    "NetworkRefused",
    "NoConnection",
    "NoPermission",
    "NoTranslator",
    "NotAFile",
    "NotEnoughSpace",
    "NotInLibrary",
    "NotOnServer",
    "NotText",
    "OtherLanguage",
    "OverMemoryLimit",
    "RanOutOfMemory",
    "ReaderCrashed",
    "ReadingTooBig",
    "ReadingTooSlow",
    "ScannedPdf",
    "ServerTrouble",
    "TooLittleMemory",
    "TooManyPages",
    "UnexpectedFailure",
    "UnknownModel",
    "UnpacksTooLarge",
    "UnreadableInput",
    "UnsupportedFormat",
    "UntrustedServer",
    "UsageError",
    "WrongContents",
    "from_code",
]


def _subclasses(root: type[BriefDeskError]) -> list[type[BriefDeskError]]:
    return [root, *(sub for child in root.__subclasses__() for sub in _subclasses(child))]


BY_CODE: dict[str, type[BriefDeskError]] = {cls.code: cls for cls in _subclasses(BriefDeskError)}


def from_code(code: str, params: dict[str, str]) -> BriefDeskError:
    """The error that another process reported. An unknown code gives `UnexpectedFailure`."""
    known = BY_CODE.get(code)
    return known(**params) if known else UnexpectedFailure(kind=code)
