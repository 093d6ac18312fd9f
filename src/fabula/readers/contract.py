"""What a reader promises: answers about a shelved novel, each with the passages that show it."""

from __future__ import annotations

from typing import Protocol

from fabula.core.values import Value
from fabula.kit.options import EngineOptions


class Evidence(Value):
    """A passage that supports an answer; `start` and `end` are character offsets in the shelved text."""

    text: str
    start: int
    end: int
    score: float


class Answer(Value):
    """An answer and what it rests on, best first."""

    text: str
    evidence: tuple[Evidence, ...]


class Reader(Protocol):
    """Answers questions from a text alone, never from general knowledge."""

    name: str
    version: str
    Options: type[EngineOptions]

    def load(self) -> None:
        """Fetch what the work needs; a second call does nothing."""

    def answer(self, text: str, question: str) -> Answer:
        """Return the answer found in `text` with its evidence."""
        ...

    def close(self) -> None:
        """Let go of what `load` took."""
