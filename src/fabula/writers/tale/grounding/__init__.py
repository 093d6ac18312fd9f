"""Grounding: what an idea says, slot by slot."""

from __future__ import annotations

from fabula.writers.tale.grounding.reading import Grounding, ground
from fabula.writers.tale.grounding.slots import IdeaCharacter, IdeaPlace, IdeaThing

__all__ = ["Grounding", "IdeaCharacter", "IdeaPlace", "IdeaThing", "ground"]
