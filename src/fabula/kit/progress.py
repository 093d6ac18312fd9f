"""How long work reports that it goes on."""

from __future__ import annotations

from typing import Protocol


class Tick(Protocol):
    """Called as ``tick(done, total)``; may raise :class:`fabula.kit.errors.Cancelled`."""

    def __call__(self, done: int, total: int, /) -> None: ...


def no_tick(done: int, total: int, /) -> None:
    """Report to nobody."""


class Reporter(Protocol):
    """Shows the stages of a making. `stage` opens one and returns its tick; `note` says one line."""

    def stage(self, name: str, total: int) -> Tick: ...

    def note(self, text: str) -> None: ...


class Quiet:
    """A reporter that shows nothing."""

    def stage(self, name: str, total: int) -> Tick:
        return no_tick

    def note(self, text: str) -> None:
        return None
