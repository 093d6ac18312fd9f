"""The nearest known name to a mistyped one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known name most like `word`, or None when nothing is near."""
    names = {name.casefold(): name for name in known}
    found = difflib.get_close_matches(word.casefold(), names, n=1, cutoff=0.5)
    return names[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str) -> str:
    """Return a hint sentence: the nearest name if there is one, then how to see them all."""
    near = nearest(word, known)
    return f"Did you mean '{near}'? {otherwise}" if near else otherwise
