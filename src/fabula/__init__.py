"""fabula: one line, in Korean or English, becomes a finished picture book."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fabula.kit.version import __version__ as __version__

if TYPE_CHECKING:
    from fabula.workshop import MadeBook as MadeBook
    from fabula.workshop import bind_book as bind_book
    from fabula.workshop import check_book as check_book
    from fabula.workshop import make_book as make_book
    from fabula.workshop import redo_page as redo_page
    from fabula.workshop import write_story as write_story

__all__ = ["MadeBook", "bind_book", "check_book", "make_book", "redo_page", "write_story"]


def __getattr__(name: str) -> Any:
    """Load the workshop when it is first used, so that importing fabula stays quick."""
    if name in __all__:
        from fabula import workshop

        return getattr(workshop, name)
    raise AttributeError(f"module 'fabula' has no attribute {name!r}")
