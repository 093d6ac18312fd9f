"""The colours of a book at one hour, by role: the only ones its pixels may have."""

from __future__ import annotations

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import oklch, shift

STEPS = (-0.26, -0.17, -0.09, 0.0, 0.08, 0.15)
TURNS = (-32.0, 0.0, 32.0)
"""How much darker or lighter than its role a colour may be, and how far in hue from it."""
FAR = ("mid", "near", "ground", "leaf", "leaf-dark", "stone", "roof", "bark", "water")
"""What is seen in the distance, and paler there."""
LAMPS = ((0.97, 0.04, 92), (0.93, 0.09, 92), (0.88, 0.12, 85), (0.8, 0.13, 70), (0.7, 0.15, 45))
"""What shines by itself, whatever the hour."""


def book_tones(cutter: Cutter) -> tuple[str, ...]:
    """Return the colours of the book as they look in this picture, each once, in a fixed order."""
    palette = cutter.palette
    found: dict[str, None] = {}
    for colour in (*palette.roles.values(), *palette.accents):
        for step in STEPS:
            for turn in TURNS:
                found[cutter.lit(shift(colour, dl=step, dh=turn))] = None
    for role in FAR:
        for depth in (0.3, 0.6, 0.85):
            found[cutter.lit(palette[role], depth)] = None
    for step in range(7):
        found[cutter.sky(step / 6)] = None
        found[cutter.land(step / 6)] = None
        found[cutter.lit(oklch(0.2 + 0.13 * step, 0.008, 260))] = None
    for lamp in LAMPS:
        found[oklch(*lamp)] = None
    return tuple(found)
