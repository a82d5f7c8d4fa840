"""Why something failed, as a part of a sentence. The core gives its reasons in English, some with values in them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefdesk.desk.phrases import Phrases

WORDS = (
    # Writing
    QT_TRANSLATE_NOOP("Reason", "the disk is full"),
    QT_TRANSLATE_NOOP("Reason", "your share of the disk is used up"),
    QT_TRANSLATE_NOOP("Reason", "the disk is read-only"),
    QT_TRANSLATE_NOOP("Reason", "the system does not allow it"),
    QT_TRANSLATE_NOOP("Reason", "it is in use"),
    QT_TRANSLATE_NOOP("Reason", "its path is too long"),
    # Downloads
    QT_TRANSLATE_NOOP("Reason", "The proxy"),
    QT_TRANSLATE_NOOP("Reason", "The mirror {host}"),
    QT_TRANSLATE_NOOP("Reason", "the proxy that is set up here"),
    QT_TRANSLATE_NOOP("Reason", "the proxy that is set up here is of an unknown kind"),
    QT_TRANSLATE_NOOP("Reason", "it wants a name and a password"),
    QT_TRANSLATE_NOOP("Reason", "it answers with a web page: the wifi may want you to sign in first"),
    QT_TRANSLATE_NOOP("Reason", "it is busy and asks to come back in {minutes} min"),
    QT_TRANSLATE_NOOP("Reason", "answer {status}"),
    QT_TRANSLATE_NOOP("Reason", "it went silent"),
    QT_TRANSLATE_NOOP("Reason", "no safe connection comes about"),
    QT_TRANSLATE_NOOP("Reason", "its answer makes no sense"),
    QT_TRANSLATE_NOOP("Reason", "the connection broke off"),
    QT_TRANSLATE_NOOP("Reason", "it names no digest"),
    QT_TRANSLATE_NOOP("Reason", "its list has no end"),
    QT_TRANSLATE_NOOP("Reason", "it sends us in circles"),
    QT_TRANSLATE_NOOP("Reason", "it points to an unsafe address"),
    # Preparing
    QT_TRANSLATE_NOOP("Reason", "its parts do not fit ({kind})"),
    QT_TRANSLATE_NOOP("Reason", "a file cannot be read or written ({why})"),
    QT_TRANSLATE_NOOP("Reason", "a fault in the converter ({kind})"),
    QT_TRANSLATE_NOOP("Reason", "it was stopped"),
    QT_TRANSLATE_NOOP("Reason", "the system stopped it, most likely because the memory ran out"),
    QT_TRANSLATE_NOOP("Reason", "it ended without a result (status {status})"),
    # Taking in
    QT_TRANSLATE_NOOP("Reason", "it is damaged or was cut off"),
    QT_TRANSLATE_NOOP("Reason", "its files are damaged"),
    QT_TRANSLATE_NOOP("Reason", "it changed while it was read"),
    QT_TRANSLATE_NOOP("Reason", "it needs a name of small letters and digits"),
    QT_TRANSLATE_NOOP("Reason", "a file in it has a name that is not safe, or is a link"),
    QT_TRANSLATE_NOOP("Reason", "it is described in words that cannot be shown"),
    QT_TRANSLATE_NOOP("Reason", "it is neither a folder nor a file"),
    QT_TRANSLATE_NOOP("Reason", "it is neither a folder nor a .zip or .tar.gz file"),
    QT_TRANSLATE_NOOP("Reason", "it holds more than one model"),
    QT_TRANSLATE_NOOP("Reason", "it holds more than {count} files"),
    QT_TRANSLATE_NOOP("Reason", "it holds a link"),
    QT_TRANSLATE_NOOP("Reason", "it holds something that is not a file"),
    QT_TRANSLATE_NOOP(
        "Reason", "it holds no model: neither {config} nor Firefox’s model.….bin or model.….bin.gz is in it"
    ),
    QT_TRANSLATE_NOOP("Reason", "it has a header that is too long"),
    QT_TRANSLATE_NOOP("Reason", "it would unpack to far more than it is; it may have been made to do harm"),
    QT_TRANSLATE_NOOP("Reason", "its files overlap; it may have been made to do harm"),
    QT_TRANSLATE_NOOP("Reason", "its manifest is too long"),
    QT_TRANSLATE_NOOP("Reason", "its manifest cannot be read"),
    QT_TRANSLATE_NOOP("Reason", "its {file} cannot be read"),
    QT_TRANSLATE_NOOP("Reason", "it brings a program of its own, which is never run"),
    QT_TRANSLATE_NOOP("Reason", "BriefDesk does not run models of its kind ({kind})"),
    QT_TRANSLATE_NOOP("Reason", "its tokenizer, NLLB's, is not one that BriefDesk reads yet"),
    QT_TRANSLATE_NOOP("Reason", "its weights hold more than numbers, and opening them could run a program"),
    QT_TRANSLATE_NOOP("Reason", "{file} in it is a link"),
    QT_TRANSLATE_NOOP("Reason", "{file} in it is not a plain file"),
    QT_TRANSLATE_NOOP("Reason", "{file} in it is not what its manifest says"),
    QT_TRANSLATE_NOOP("Reason", "{file} in it is larger than it says"),
    QT_TRANSLATE_NOOP("Reason", "{file} in it is larger than in any model of this kind"),
    QT_TRANSLATE_NOOP(
        "Reason",
        "{file} in it is only a pointer to the file (Git LFS): fetch the files themselves with “git lfs pull”",
    ),
    QT_TRANSLATE_NOOP("Reason", "{file} in it is not sound: {why}"),
    QT_TRANSLATE_NOOP("Reason", "its manifest {problem}"),
    QT_TRANSLATE_NOOP("Reason", "{file} is missing"),
)
_PHRASES = Phrases("Reason", WORDS)


def words(reason: str) -> str:
    """In the language of the window; one that it does not know in English, and with a word about that."""
    known = _PHRASES.words(reason)
    if known is not None:
        return known
    return QCoreApplication.translate("Reason", "{reason}", "said in English only").format_map({"reason": reason})
