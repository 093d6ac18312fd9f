"""Places: every kind of setting as layers of paper, built for the hour, the weather and the season."""

from fabula.illustrators.paper.places.kinds import is_indoor, known_kinds, nearest_kind, set_stage
from fabula.illustrators.paper.places.stage import Frame, Stage

__all__ = ["Frame", "Stage", "is_indoor", "known_kinds", "nearest_kind", "set_stage"]
