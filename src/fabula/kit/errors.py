"""What a person can fix. Every error has a fixed code, one sentence and a hint that names the cure.

Anything that is not a :class:`FabulaError` is a bug and keeps its traceback.
"""

from __future__ import annotations

from typing import ClassVar


class FabulaError(Exception):
    """A problem the person can fix: ``message`` is one sentence, ``hint`` the next step."""

    code: ClassVar[str] = "error"

    def __init__(self, message: str, *, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BadBrief(FabulaError):
    """The idea or a wish beside it cannot be made into a book as it stands."""

    code = "bad-brief"


class Unsuitable(FabulaError):
    """The idea asks for something that does not belong in a child's book."""

    code = "unsuitable"


class UnknownName(FabulaError):
    """A style, language, format or other choice nobody has heard of."""

    code = "unknown-name"


class UnknownEngine(FabulaError):
    """No engine of that name is installed in the family."""

    code = "unknown-engine"


class BadOption(FabulaError):
    """An engine option that does not exist or is out of range."""

    code = "bad-option"


class MissingExtra(FabulaError):
    """A part that is not installed; the hint is the install command."""

    code = "missing-extra"


class MissingFont(FabulaError):
    """No font at hand can draw some of the characters."""

    code = "missing-font"


class FolderProblem(FabulaError):
    """A book folder is not ours, damaged, unfinished, in use or cannot be written."""

    code = "folder"


class BadPlan(FabulaError):
    """A plot, lexicon or plan file that does not hold together."""

    code = "bad-plan"


class BindingFailed(FabulaError):
    """An edition could not be bound; the message names the page."""

    code = "binding"


class Cancelled(FabulaError):
    """The person stopped the work; what was finished is kept."""

    code = "cancelled"
