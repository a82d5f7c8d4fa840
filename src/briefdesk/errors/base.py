"""What all errors have: a code, one sentence for a person and one of advice."""

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
