"""The table of a person's own words."""

from __future__ import annotations

from briefdesk.errors.base import BriefDeskError


class GlossaryError(BriefDeskError):
    code, exit_code = "glossary", 3
    template, advice = "The glossary cannot be used.", "Try again, or leave it out with --no-glossary."


class GlossaryTooNew(GlossaryError):
    code = "glossary-too-new"
    template = "The glossary was last used by a newer BriefDesk."
    advice = "Install the newest BriefDesk, or leave the glossary out with --no-glossary; it was not touched."


class GlossaryDamaged(GlossaryError):
    code = "glossary-damaged"
    template = "The file of the glossary is damaged: {path}."
    advice = "Mend it, or remove it with: briefdesk glossary remove --all. To go on without it: --no-glossary."
