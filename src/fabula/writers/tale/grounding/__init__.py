"""Grounding: what an idea says, slot by slot."""

from __future__ import annotations

from fabula.writers.tale.grounding.reading import Grounding, ground
from fabula.writers.tale.grounding.slots import HABIT, IdeaCharacter, IdeaPlace, IdeaThing
from fabula.writers.tale.grounding.wishes import described_as, hero_of, meaning_of, theme_of, understand

__all__ = [
    "HABIT",
    "Grounding",
    "IdeaCharacter",
    "IdeaPlace",
    "IdeaThing",
    "described_as",
    "ground",
    "hero_of",
    "meaning_of",
    "theme_of",
    "understand",
]
