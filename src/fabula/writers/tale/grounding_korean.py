"""Reading an idea in Korean."""

from __future__ import annotations

from fabula.writers.tale.grounding_parts import Draft, WordIndex


def read_korean(text: str, index: WordIndex, *, guess: bool = True) -> Draft:
    """Return what the Korean idea `text` says."""
    return Draft()
