"""The water before everybody: where somebody swims, the land ends at a quay, a bank or a beach.

Land folk keep to what is left of the ground; swimmers and boats have the lower part of the picture.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import line
from fabula.illustrators.paper.places import nature
from fabula.illustrators.paper.places.built import rect
from fabula.illustrators.paper.places.dressing import GROUNDS
from fabula.illustrators.paper.places.stage import Frame, Stage

WALLED = frozenset(("harbour", "bridge", "swimming-pool"))
"""Where a wall of stone or the beam of a deck goes down to the water."""
WET = frozenset(("pond", "lake", "river", "seashore", "island", "lighthouse", *WALLED))
"""Where there is water to swim in already."""
BROOKS = frozenset(("meadow", "forest", "garden", "orchard", "farm", "park", "hill"))
"""Where a brook may well run past."""
LAND = 0.46
"""How much of the ground is left to those who walk."""
BEACH, SURF = 0.62, 0.28
"""The same of a beach, and where it begins behind the surf."""
STRIP, WATER, SHALLOWS = 0.11, 0.2, 0.15
"""The least of the picture's height that is land, and that is water, before a beach shallow."""


def has_water(kind: str, *, boat: bool = False) -> bool:
    """Return whether a place of that kind can have water before everybody; a boat is launched on no brook."""
    return kind in WET or (kind in BROOKS and not boat)


def water_before(stage: Stage, c: Cutter, f: Frame, kind: str, random: Random) -> Stage:
    """Return the stage with its land ending in the middle of the ground, and water from there down."""
    ground, deep = GROUNDS.get(kind, "grass"), stage.near - stage.far
    beach = ground == "sand"  # it begins behind the surf
    shore = min(
        stage.far + deep * (BEACH if beach else LAND), f.bottom - (SHALLOWS if beach else WATER) * f.height
    )
    far = min(stage.far + (SURF * deep if beach else 0.0), shore - STRIP * f.height)
    water = c.role("water", 0.08)
    if kind in WALLED:
        edge, start = _wall(c, shore, f.height * 0.055)
        back = edge + c.sheet(nature.waves(random, start, 9, 8), water, lift=0)
    else:
        tone = c.tone(0.97, 0.01, 220) if ground == "sand" else shift(c.land(0.05), dl=-0.13)
        bank = nature.ridge(random, shore, 12, 3)
        start = shore + 14
        back = (
            c.crest(nature.land(nature.ridge(random, far - 20, 10, 2)), c.land(0.1))
            if far < stage.far and not beach
            else ""
        )
        back += c.crest(nature.land(bank), tone, lift=0.3)
        back += c.sheet(nature.land([(x, y + 15) for x, y in bank]), water, lift=0, edge=0.8)
        if ground == "grass" and c.season != "winter":
            for x in (random.uniform(-6, 40), random.uniform(960, 1006)):
                back += nature.reeds(c, x, shore + 40, random.uniform(110, 140), random)
    back += _ripples(c, start, f.bottom, water, random)
    return replace(stage, back=stage.back + back, front="", far=far, near=shore - 8, deep=stage.near)


def _wall(c: Cutter, y: float, high: float) -> tuple[str, float]:
    """Return the face of a quay with its coping, and where the water begins."""
    stone = c.tone(0.72, 0.025, 75, 0.04)
    out = c.crest(rect(-40, y, 1080, high + 30), stone, lift=0.4)
    joints = line([(-40, y + high * 0.6), (1040, y + high * 0.6)])
    for row in (0, 1):
        top, foot = (y + 12, y + high * 0.6) if row == 0 else (y + high * 0.6, y + high + 20)
        joints += "".join(line([(x, top), (x, foot)]) for x in range(-20 + 60 * row, 1040, 120))
    out += c.stroke(joints, shift(stone, dl=-0.07), 2.6)
    out += c.piece(rect(-40, y, 1080, 13), shift(stone, dl=0.09))
    return out, y + high


def _ripples(c: Cutter, top: float, bottom: float, water: str, random: Random) -> str:
    """Return bands of deeper water below `top`, and their glints."""
    out, rows = "", 3
    for row in range(1, rows + 1):
        y = top + (bottom + 10 - top) * row / (rows + 0.6)
        out += c.piece(nature.waves(random, y, 11, 7), shift(water, dl=-0.014 * row))
    glints = ""
    for _ in range(10):
        x, y = random.uniform(20, 960), random.uniform(top + 16, bottom - 8)
        glints += line([(x, y), (x + 24, y - 4), (x + 52, y)])
    return out + c.stroke(glints, mix(water, "#ffffff", 0.5), 3, opacity=0.7)
