"""A model that is missing or damaged, or does not run here."""

from __future__ import annotations

from typing import ClassVar

from briefdesk.errors.base import BriefDeskError


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
