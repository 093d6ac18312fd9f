"""Places: every kind of setting as layers of paper, built for the hour, the weather and the season."""

from fabula.illustrators.paper.places.kinds import (
    is_indoor,
    is_wild,
    known_kinds,
    nearest_kind,
    set_stage,
    shown_indoors,
)
from fabula.illustrators.paper.places.stage import Frame, Stage

__all__ = [
    "Frame",
    "Stage",
    "is_indoor",
    "is_wild",
    "known_kinds",
    "nearest_kind",
    "set_stage",
    "shown_indoors",
]
