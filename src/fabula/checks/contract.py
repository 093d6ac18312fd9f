"""What a check promises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from fabula.core.values import Book, Finding
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick


class Check(Protocol):
    """Looks at a finished book and says what could be better; it never changes anything."""

    name: str
    version: str
    Options: type[EngineOptions]

    def check(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> tuple[Finding, ...]:
        """Return the findings, most serious first.

        `assets` maps relative paths to bytes: pictures, sounds, and the bound files under ``out/``.
        """
        ...
