"""What a narrator promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from fabula.core.values import Brief, Mark, PageText
from fabula.kit.options import EngineOptions


@dataclass(frozen=True)
class Reading:
    """A page read aloud: an MP3 of constant bitrate, its length in seconds, and a mark for each sentence."""

    mp3: bytes
    seconds: float
    marks: tuple[Mark, ...]


class Narrator(Protocol):
    """Reads pages aloud. Marks cover every sentence once, in order, without overlap."""

    name: str
    version: str
    Options: type[EngineOptions]

    def load(self) -> None:
        """Fetch what the work needs; a second call does nothing."""

    def speak(self, page: PageText, brief: Brief, *, seed: int) -> Reading:
        """Return `page` read aloud in the language and at the pace of `brief`."""
        ...

    def close(self) -> None:
        """Let go of what `load` took."""
