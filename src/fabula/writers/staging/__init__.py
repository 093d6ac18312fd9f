"""From words to a picture: what a text says is there, and the scene that shows it."""

from __future__ import annotations

from fabula.writers.staging.fit import (
    MOST_FIGURES,
    MOST_PROPS,
    fit_scene,
    prop_of,
    times_in,
    weathers_in,
)

__all__ = ["MOST_FIGURES", "MOST_PROPS", "fit_scene", "prop_of", "times_in", "weathers_in"]
