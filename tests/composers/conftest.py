"""Pieces in every mood, composed once for all tests of this package."""

from __future__ import annotations

import pytest

from fabula.composers import COMPOSERS
from fabula.core.values import Cue, Score
from fabula.core.words import MOODS

SEEDS = range(6)


def cues(seconds: float = 24) -> tuple[Cue, ...]:
    """Return a cue in every mood."""
    return tuple(Cue(name=f"cue-{mood}", mood=mood, pages=("page-01",), seconds=seconds) for mood in MOODS)


def composed(seed: int, seconds: float = 24, /, **options: object) -> tuple[Score, ...]:
    """Return a piece in every mood, all of one book."""
    return COMPOSERS.create("lullaby", options).compose(cues(seconds), seed=seed)


@pytest.fixture(scope="session")
def scores() -> tuple[Score, ...]:
    """Return pieces in every mood from several books."""
    return tuple(score for seed in SEEDS for score in composed(seed))
