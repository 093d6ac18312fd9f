"""What a binder promises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from fabula.core.values import Book
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick


class Binder(Protocol):
    """Turns a book into one file. The same book gives the same bytes.

    `assets` maps the relative paths named in the book (pictures, sounds) to their bytes.
    """

    name: str
    version: str
    suffix: str
    Options: type[EngineOptions]

    def bind(self, book: Book, assets: Mapping[str, bytes], *, tick: Tick = no_tick) -> bytes:
        """Return the whole bound file; raise BindingFailed naming the page that could not be bound."""
        ...
