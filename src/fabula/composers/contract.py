"""What a composer promises."""

from __future__ import annotations

from typing import Protocol

from fabula.core.values import Cue, Score
from fabula.kit.options import EngineOptions
from fabula.kit.progress import Tick, no_tick


class Composer(Protocol):
    """Writes the notes for each cue. The same cues and seed give the same notes."""

    name: str
    version: str
    Options: type[EngineOptions]

    def load(self) -> None:
        """Fetch what the work needs; a second call does nothing."""

    def compose(self, cues: tuple[Cue, ...], *, seed: int, tick: Tick = no_tick) -> tuple[Score, ...]:
        """Return one looping score for each cue; together they sound like one book."""
        ...

    def close(self) -> None:
        """Let go of what `load` took."""
