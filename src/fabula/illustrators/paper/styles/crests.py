"""Land whose tone changes below its crest: the same outline laid lower and lower, each a little lighter.

Gradients over whole hills take seconds when the page becomes pixels; plain tones cost nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from fabula.illustrators.paper.palette import mix
from fabula.illustrators.paper.pen import num
from fabula.illustrators.paper.styles.hatching import PAGE_WIDE, lowest, size_of
from fabula.illustrators.paper.styles.recipe import Attributes, element

FOOT = 985.0
"""Land reaches so far down the page; what ends higher has an outline of its own."""


def is_land(name: str, path: str) -> bool:
    """Return whether a shape is as wide as the page and reaches to its foot."""
    return name == "use" and bool(path) and size_of(path)[0] > PAGE_WIDE and lowest(path) > FOOT


def below_the_crest(given: Attributes, over: str, steps: Sequence[tuple[float, float]]) -> str:
    """Return land in its own tone with `over` mixed in: for each step from so far below the crest, so much.

    The first step is at the crest; the last should mix in nothing.
    """
    tone = given["fill"]
    (_, most), *lower = steps
    out = element("use", {**given, "fill": mix(tone, over, most)})
    place: Attributes = {key: given[key] for key in ("x", "xlink:href", "transform") if key in given}
    for depth, much in lower:
        y = num(float(given.get("y", "0")) + depth)
        out += element("use", {"class": "glow", **place, "y": y, "fill": mix(tone, over, much)})
    return out
