"""Wrong options on the command line."""

from __future__ import annotations

from briefdesk.errors.base import BriefDeskError


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


class OtherLanguage(UsageError):
    code = "other-language"
    template = "{name} is in {language}, the article in {source}."
    advice = "Check it as a translation, with --to {to}. If they are in one language, name it with --from."


class ModelUndescribed(UsageError):
    """`missing`: what is to be said, of "id", "task", "sources", "targets", "licence", with commas between."""

    code = "model-undescribed"
    template, advice = "The files of {name} do not say {what}. Add {options}.", "Nothing was changed."


class NameTaken(UsageError):
    """`where`: "in the catalogue" or "on this laptop"."""

    code = "name-taken"
    template = "There is another model called {model} {where}. Give {name} a name of its own with {option}."
    advice = "Nothing was changed."
