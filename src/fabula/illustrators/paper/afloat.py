"""What carries a figure that cannot stand where it is: a pool on land, a tub indoors, a boat at sea, and
what a sleeping animal curls up on: a bed of leaves where there are any, else a cushion.

Everything is drawn about the figure's own foot line, in two parts: what lies behind it and what lies before.
"""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from fabula.core.values import Look, SceneGraph
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import leaf, line, nums, oval, smooth, wobble
from fabula.illustrators.paper.places.kinds import nearest_kind
from fabula.illustrators.paper.places.stage import Stage
from fabula.illustrators.paper.places.waterside import has_water
from fabula.illustrators.paper.relations import AFLOAT, ALIKE, parties_of

SWIMMERS = ("swimmer", "octopus")
AIRBORNE = ("sky", "spirit")
CURLING = ("plush", "robot", "thing", "shell")
"""Who sleeps on a bed of its own making; people bring their bedding, birds perch."""
SUNK, UP_TO_THE_CHEST = 0.13, 0.26
"""How much of who lives in water, and of who only swims there, is below the line of the water."""
ASHORE = ("seal", "star")
"""Bodies of the swimming kind that are at home on a beach."""


@dataclass(frozen=True)
class Carrier:
    """What carries a figure: the bank and the water of a pool, then what lies right behind and before it.

    All the banks of a page are drawn first, then all the waters, so that neighbouring pools run together.
    """

    bank: str = ""
    water: str = ""
    behind: str = ""
    before: str = ""


def swims(look: Look) -> bool:
    """Return whether `look` belongs in water."""
    return look.rig in SWIMMERS and look.parts.get("body") not in ASHORE


_DRY = {"bed", "moon", "sun", "sofa", "chair", "bench", "tree-stump"}
"""What is nowhere under water."""


def let_swim(scene: SceneGraph, looks: Mapping[str, Look]) -> SceneGraph:
    """Return the scene with nobody of the water on a seat or in a bed: there is water for them instead."""
    wet = {name for name, look in looks.items() if swims(look)}
    deep = scene.place.kind == "underwater"  # where no bed stands and no moon hangs, for nobody
    moved = [
        one
        for one in scene.figures
        if (deep or one.character in wet) and (one.on or ALIKE.get(one.inside, one.inside) == "bed")
    ]
    if not (moved or deep):
        return scene
    figures = tuple(
        one.model_copy(update={"on": "", "inside": ""}) if one in moved else one for one in scene.figures
    )
    used = {thing for one in figures for thing in one.things}
    gone = ({one.on or one.inside for one in moved} | (_DRY if deep else set())) - used
    props = tuple(prop for prop in scene.props if prop.kind not in gone)
    return scene.model_copy(update={"figures": figures, "props": props})


def afloat(scene: SceneGraph, looks: Mapping[str, Look]) -> dict[str, float]:
    """Return who swims or sits in a boat where the place has water for them, before everybody else.

    With each is how much of its height is below the line of the water.
    """
    wet = {
        one.character
        for one in scene.figures
        if one.character in looks
        and (swims(looks[one.character]) or one.pose == "swim")
        and one.pose != "fly"
    }
    parties = parties_of(scene)
    wet -= {name for party in parties for name in party.members}
    rowing = {name for party in parties if party.drawing in AFLOAT for name in party.members}
    place = nearest_kind(scene.place.kind)
    found = {*(wet if has_water(place) else ()), *(rowing if has_water(place, boat=True) else ())}
    return {
        name: 0.0 if name in rowing else SUNK if swims(looks[name]) else UP_TO_THE_CHEST for name in found
    }


def carried(
    c: Cutter,
    stage: Stage,
    look: Look,
    pose: str,
    at: tuple[float, float],
    width: float,
    *,
    deep: float = 0.0,
) -> Carrier:
    """Return what carries a figure whose foot is `at`, empty when it can stand there.

    `deep` is how far below that a swimmer reaches.
    """
    x, y = at
    wet = swims(look) or pose == "swim"
    if not stage.floor or pose == "fly":
        return Carrier()
    if stage.deep is not None and wet:
        tone = c.role("water", 0.08)
        high = max(width * 0.09 + 42, (deep + 26) / 1.3)
        return Carrier(before=lip(c, x, y - 8 + 0.55 * high, width * 0.66 + 16, high, tone, tapered=0.9))
    if stage.water:
        return wave(c, x, y, width) if wet or look.rig in AIRBORNE else boat(c, x, y, width)
    curled = pose == "sleep" and look.rig in CURLING and "chair" not in look.parts
    in_bed = stage.bed is not None and abs(y - stage.bed[1]) < 1
    if curled and not wet and not in_bed:
        return litter(c, x, y, width) if stage.green and c.season != "winter" else cushion(c, x, y, width)
    if not wet:
        return Carrier()
    return tub(c, x, y, width) if c.indoor or stage.edge == "flat" else pool(c, x, y, width)


def pool(c: Cutter, x: float, y: float, width: float) -> Carrier:
    """Return a pool in the ground and the near half of its water."""
    random = c.random("pool", round(x))
    water = c.role("water", 0.12, dl=0.03)
    rx, ry = width * 0.66 + 24, width * 0.1 + 16
    bank = wobble(oval(x, y - ry * 0.1, rx + 14, ry + 8, count=14), random, 5)
    return Carrier(
        bank=c.sheet(bank, mix(water, c.tone(0.95, 0.03, 85), 0.55), lift=0.3),
        water=c.piece(wobble(oval(x, y - ry * 0.1, rx, ry, count=14), random, 4), water),
        before=lip(c, x, y, rx * 0.86, ry * 0.95, water),
    )


def cushion(c: Cutter, x: float, y: float, width: float) -> Carrier:
    """Return a round cushion, and its near rim before whoever sleeps on it."""
    rx, ry = width * 0.56 + 10, width * 0.085 + 10
    tone = c.role("cloth", dl=-0.02)
    base = smooth(oval(x, y + ry * 0.35, rx, ry * 1.35, count=14, square=0.35))
    under = c.ground_shadow(x, y + ry * 1.4, rx * 2.05) + c.sheet(base, shift(tone, dl=-0.07), lift=0.5)
    under += c.piece(smooth(oval(x, y - ry * 0.05, rx * 0.88, ry * 0.9, count=14)), shift(tone, dl=0.06))
    rim = (
        f"M{nums((x - rx * 0.97, y + ry * 0.3))}Q{nums((x, y + ry * 1.0, x + rx * 0.97, y + ry * 0.3))}"
        f"Q{nums((x + rx * 1.02, y + ry * 1.3, x + rx * 0.55, y + ry * 1.52))}"
        f"Q{nums((x, y + ry * 1.95, x - rx * 0.55, y + ry * 1.52))}"
        f"Q{nums((x - rx * 1.02, y + ry * 1.3, x - rx * 0.97, y + ry * 0.3))}Z"
    )
    over = c.sheet(rim, tone, lift=0.3, edge=0.6)
    seam = f"M{nums((x - rx * 0.86, y + ry * 0.82))}Q{nums((x, y + ry * 1.5, x + rx * 0.86, y + ry * 0.82))}"
    return Carrier(behind=under, before=over + c.stroke(seam, mix(tone, "#ffffff", 0.45), 3, dash="9 8"))


def litter(c: Cutter, x: float, y: float, width: float) -> Carrier:
    """Return a bed of leaves: a heap behind whoever sleeps on it and a few leaves before."""
    random = c.random("litter", round(x))
    rx, ry = width * 0.56 + 14, width * 0.06 + 9
    floor = mix(c.land(0.0, dl=-0.05), c.role("bark"), 0.35)
    under = c.piece(wobble(oval(x, y, rx, ry * 1.25, count=14), random, 4), floor)
    return Carrier(
        behind=under + _leaves(c, random, (x, y - ry * 0.25), (rx, ry), 20),
        before=_leaves(c, random, (x, y + ry * 0.75), (rx * 0.92, ry * 0.42), 16),
    )


def _leaves(
    c: Cutter, random: Random, at: tuple[float, float], reach: tuple[float, float], count: int
) -> str:
    """Return leaves strewn about `at`, the far ones first."""
    size = reach[0] * 0.13 + 7
    spots = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(count)]
    out = ""
    for dx, dy in sorted(spots, key=lambda spot: spot[1]):
        px, py = at[0] + dx * reach[0], at[1] + dy * reach[1] * (1 - dx * dx) ** 0.5
        turn = random.uniform(-0.5, 0.5) + (math.pi if random.random() < 0.5 else 0.0)
        tip = (px + math.cos(turn) * size, py + math.sin(turn) * size * 0.6)
        out += c.piece(leaf((px, py), tip, size * 0.56), c.leaf(random, dl=random.uniform(-0.09, 0.06)))
    return out


def lip(c: Cutter, x: float, y: float, rx: float, ry: float, water: str, *, tapered: float = 0.0) -> str:
    """Return water lapping over the foot of whoever swims at (x, y), with its foam.

    `tapered` is how far it comes down towards its ends, as a share of its height.
    """
    top, count = y - ry * 0.55, 6
    step, high = 2 * rx / count, min(ry, 60.0)

    def ends(at: float) -> float:
        return top + tapered * ry * abs((at - x) / rx) ** 3

    crest = f"M{nums((x - rx, ends(x - rx) + high * 0.35))}"
    for index in range(count):
        at = x - rx + index * step
        one, two = ends(at) - high * 0.12, ends(at + step) - high * 0.12
        crest += f"C{nums((at + step * 0.3, one, at + step * 0.7, two, at + step, two + high * 0.42))}"
    low = ends(x - rx) + high * 0.35
    curve = (x + rx * 0.86, y + ry * 0.75, x - rx * 0.86, y + ry * 0.75, x - rx, low)
    out = c.sheet(crest + f"C{nums(curve)}Z", water, lift=0, edge=0.9)
    glints = "".join(
        line(
            [
                (x + dx * rx, y + dy * ry),
                (x + dx * rx + rx * 0.14, y + dy * ry - 3),
                (x + dx * rx + rx * 0.3, y + dy * ry),
            ]
        )
        for dx, dy in ((-0.6, 0.02), (0.24, -0.06), (-0.16, 0.3))
    )
    return out + c.stroke(glints, mix(water, "#ffffff", 0.55), 3.4, opacity=0.8)


def wave(c: Cutter, x: float, y: float, width: float) -> Carrier:
    """Return the swell somebody swims in, out at sea."""
    tone = c.role("water", 0.06, dl=0.03)
    return Carrier(before=lip(c, x, y, width * 0.68 + 20, width * 0.1 + 30, tone))


def boat(c: Cutter, x: float, y: float, width: float) -> Carrier:
    """Return a rowing boat: its inside behind the figure, its side and a wave before."""
    rx, high = max(width * 0.62, 74) + 18, max(width * 0.2, 44) + 14
    wood = c.role("wood", 0.0, dl=-0.02)
    rim = y - high * 0.62
    inside = smooth(oval(x, rim, rx, high * 0.2, count=14))
    under = c.sheet(inside, shift(wood, dl=-0.16), lift=0.4)
    hull = (
        f"M{nums((x - rx, rim - 6))}Q{nums((x, rim + high * 0.5, x + rx, rim - 6))}"
        f"Q{nums((x + rx * 0.86, rim + high * 0.95, x + rx * 0.55, rim + high))}"
        f"L{nums((x - rx * 0.55, rim + high))}Q{nums((x - rx * 0.86, rim + high * 0.95, x - rx, rim - 6))}Z"
    )
    over = c.sheet(hull, wood, lift=0.7)
    plank = f"M{nums((x - rx * 0.88, rim + high * 0.34))}Q{nums((x, rim + high * 0.86, x + rx * 0.88, rim + high * 0.34))}"
    over += c.stroke(plank, shift(wood, dl=-0.09), 4)
    gunwale = f"M{nums((x - rx, rim - 6))}Q{nums((x, rim + high * 0.5, x + rx, rim - 6))}"
    over += c.stroke(gunwale, c.role("roof", 0.0), 8)
    over += lip(c, x, rim + high * 0.95, rx * 1.12, high * 0.5, c.role("water", 0.06, dl=0.03))
    return Carrier(behind=under, before=over)


def tub(c: Cutter, x: float, y: float, width: float) -> Carrier:
    """Return a wooden tub of water, for a swimmer in a room."""
    rx, high = width * 0.56 + 12, width * 0.2 + 26
    wood, water = c.role("wood", 0.0, dl=-0.03), c.role("water", 0.0, dl=0.06)
    rim = y - high * 0.72
    under = c.sheet(smooth(oval(x, rim, rx, high * 0.2, count=14)), water, lift=0.3)
    side = (
        f"M{nums((x - rx, rim))}Q{nums((x, rim + high * 0.38, x + rx, rim))}L{nums((x + rx * 0.88, y + high * 0.12))}"
        f"Q{nums((x, y + high * 0.46, x - rx * 0.88, y + high * 0.12))}Z"
    )
    over = c.sheet(side, wood, lift=0.7)
    staves = "".join(
        line(
            [
                (x + share * rx, rim + high * 0.19 * (1 - share * share)),
                (x + share * rx * 0.89, y + high * (0.12 + 0.16 * (1 - share * share))),
            ]
        )
        for share in (-0.66, -0.33, 0.0, 0.33, 0.66)
    )
    over += c.stroke(staves, shift(wood, dl=-0.08), 3)
    hoop = f"M{nums((x - rx * 0.95, rim + high * 0.4))}Q{nums((x, rim + high * 0.8, x + rx * 0.95, rim + high * 0.4))}"
    return Carrier(behind=under, before=over + c.stroke(hoop, c.tone(0.55, 0.03, 250), 7))
