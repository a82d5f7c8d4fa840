"""What the window says of a finding. The core writes its notes in English; here they are looked up."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefdesk.desk.phrases import Phrases

WORDS = (
    QT_TRANSLATE_NOOP("Finding", "The article is short: this is all of it."),
    QT_TRANSLATE_NOOP("Finding", "The article is in that language."),
    QT_TRANSLATE_NOOP("Finding", "Nothing in the article says quite this: verify it before you use it."),
    QT_TRANSLATE_NOOP(
        "Finding", "The built-in model is not there: sentences were chosen by the words that they share."
    ),
    QT_TRANSLATE_NOOP(
        "Finding", "The text is too long for the built-in model: sentences were chosen by the words that they share."
    ),
    QT_TRANSLATE_NOOP(
        "Finding",
        "The built-in model does not know this language: sentences were chosen by the words that they share.",
    ),
    QT_TRANSLATE_NOOP(
        "Finding",
        "The model wrote no whole sentence about this article: these are the article’s own sentences.",
    ),
    QT_TRANSLATE_NOOP(
        "Finding",
        "The summariser does not read this language, and no models here translate for it: "
        "these are the article’s own sentences.",
    ),
    QT_TRANSLATE_NOOP(
        "Finding", "The summariser does not read this language: it was given a translation, and translated back."
    ),
    QT_TRANSLATE_NOOP(
        "Finding", "This was not translated: the original stands here, or hardly anything of it was changed."
    ),
    QT_TRANSLATE_NOOP("Finding", "The model did not come to an end here: the translation breaks off."),
    QT_TRANSLATE_NOOP("Finding", "The translation says the same again and again."),
    QT_TRANSLATE_NOOP("Finding", "Some of this is not written in the letters of the language."),
    QT_TRANSLATE_NOOP("Finding", "The translation is far shorter than the original: something may be missing."),
    QT_TRANSLATE_NOOP("Finding", "The translation is far longer than the original: something may have been added."),
    # Facts
    QT_TRANSLATE_NOOP("Finding", "There are no words in this."),
    QT_TRANSLATE_NOOP("Finding", "The article says “{words}”."),
    QT_TRANSLATE_NOOP("Finding", "The article says the opposite: “{words}”."),
    QT_TRANSLATE_NOOP("Finding", "The article writes “{words}”."),
    QT_TRANSLATE_NOOP("Finding", "The article’s own words are “{words}”."),
    QT_TRANSLATE_NOOP("Finding", "This number is not in the article."),
    QT_TRANSLATE_NOOP("Finding", "This date is not in the article."),
    QT_TRANSLATE_NOOP("Finding", "The article does not say this."),
    QT_TRANSLATE_NOOP("Finding", "This name is not in the article."),
    QT_TRANSLATE_NOOP("Finding", "These words are not in the article."),
    QT_TRANSLATE_NOOP("Finding", "The original says “{words}”; the translation does not."),
    QT_TRANSLATE_NOOP("Finding", "The original says “{words}”."),
    QT_TRANSLATE_NOOP("Finding", "The original has “{words}”."),
    QT_TRANSLATE_NOOP("Finding", "The original does not say this number."),
    QT_TRANSLATE_NOOP("Finding", "The original does not say this date."),
    QT_TRANSLATE_NOOP("Finding", "The original does not have this name."),
    QT_TRANSLATE_NOOP("Finding", "This sentence of the original is not in the translation."),
    QT_TRANSLATE_NOOP("Finding", "Nothing in the original goes with this sentence."),
    QT_TRANSLATE_NOOP("Finding", "This is the sentence before, once more; the original does not repeat it."),
    QT_TRANSLATE_NOOP("Finding", "In the original, “{words}” stands in another place."),
    # The person's own words
    QT_TRANSLATE_NOOP("Finding", "House style: the machine wrote “{words}”."),
    QT_TRANSLATE_NOOP("Finding", "House style: “{words}”."),
    QT_TRANSLATE_NOOP("Finding", "The glossary says “{words}”."),
)
_PHRASES = Phrases("Finding", WORDS)


def words(note: str) -> str:
    """In the language of the window; a note that it does not know as it is."""
    known = _PHRASES.words(note)
    return note if known is None else known
