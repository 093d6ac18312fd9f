"""What lies nearest and smallest outdoors: a dappled ground, leaves in the corners, a branch overhead.

It is another on every page, and keeps to the edges, so that nobody stands behind it.
"""

from __future__ import annotations

from dataclasses import replace
from math import cos, hypot, sin, tau
from random import Random
from typing import Literal

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import shift
from fabula.illustrators.paper.pen import Point, line, nums, oval, smooth, wobble
from fabula.illustrators.paper.places import nature, trees, trinkets
from fabula.illustrators.paper.places.stage import Frame, Stage

Ground = Literal["grass", "sand", "snow", "paving"]
_OF_GROUND: dict[Ground, str] = {
    "grass": (
        "forest meadow garden orchard farm pond lake river village korean-village mountain playground zoo "
        "hill park lighthouse island"
    ),
    "sand": "seashore desert hanok",
    "snow": "snowfield",
    "paving": "city market harbour",
}
GROUNDS: dict[str, Ground] = {kind: ground for ground, kinds in _OF_GROUND.items() for kind in kinds.split()}
SHADED = frozenset(
    (
        "forest",
        "meadow",
        "garden",
        "orchard",
        "village",
        "korean-village",
        "playground",
        "farm",
        "pond",
        "park",
    )
)
"""Where a branch may hang into the picture."""


def dressed(stage: Stage, c: Cutter, f: Frame, kind: str, random: Random) -> Stage:
    """Return the stage with its ground and its nearest things."""
    ground = GROUNDS.get(kind)
    if ground is None or not stage.floor:
        return stage
    ground = "snow" if c.season == "winter" and ground == "grass" else ground
    below = _texture(c, f, stage, ground, random)
    near = ""
    if f.shot != "close":
        sides = random.choice(((-1,), (1,), (-1, 1)))
        near = "".join(_corner(c, f, ground, side, random) for side in sides)
        if f.text == "bottom" and kind in SHADED and c.season != "winter" and random.random() < 0.7:
            side = random.choice((-1, 1))
            near += _branch(c, f, side, random)
            if random.random() < 0.45 and kind != "forest":
                below += trees.framing_trunk(c, side, f.top, f.horizon + f.height * 0.36, random)
        if ground == "grass":
            below += _found(c, f, stage, random)
    return replace(stage, back=stage.back + below, front=stage.front + near)


def _found(c: Cutter, f: Frame, stage: Stage, random: Random) -> str:
    """Return the one small thing to find on this page, at a side and behind everybody."""
    side, kind = (
        random.choice((-1, 1)),
        random.choice(("birdhouse", "butterflies", "toadstools", "perched", "")),
    )
    x, size = 500 + side * random.uniform(350, 440), f.height * 0.075
    if kind == "butterflies" and _blooming(c) and not c.dark and c.weather in ("clear", "cloudy"):
        return trinkets.butterflies(c, x - side * 40, stage.far - f.height * 0.06, size, random)
    if kind == "toadstools" and c.season != "winter":
        return trinkets.toadstools(c, x, stage.far + f.height * 0.14, size * 0.8, random)
    if kind == "perched" and not c.dark:
        return trinkets.perched(c, x, stage.far + f.height * 0.04, size, random)
    return trinkets.birdhouse(c, x, stage.far + f.height * 0.03, size, random) if kind == "birdhouse" else ""


def _texture(c: Cutter, f: Frame, stage: Stage, ground: Ground, random: Random) -> str:
    """Return what the ground is made of, small: more and larger the nearer it is."""
    deep, pale = "", ""
    top, bottom = stage.far, max(stage.near, stage.far + 40)
    for index in range(15):
        share = (index + random.random()) / 15
        x, y = random.uniform(-10, 1010), top + (bottom + 10 - top) * share
        size = 15 + 27 * share
        if ground == "grass":
            shape = _blades(x, y, size, random)
        elif ground == "sand":
            shape = _ripple(x, y, size)
        elif ground == "snow":
            shape = smooth(wobble(oval(x, y, size * 2.2, size * 0.24, count=6), random, 2))
        else:
            shape = smooth(wobble(oval(x, y, size * 1.1, size * 0.3, count=6), random, 2))
        deep, pale = (deep + shape, pale) if index % 3 else (deep, pale + shape)
    if ground == "grass":
        clover = "".join(
            _dot(x + dx, y + dy, 5)
            for x, y in ((random.uniform(80, 920), random.uniform(top, bottom)) for _ in range(4))
            for dx, dy in ((0, 0), (19, 6), (9, -9))
        )
        flowers = c.piece(clover, c.tone(0.9, 0.07, random.choice((95, 350, 300)))) if _blooming(c) else ""
        return c.piece(deep, c.land(0.1, dl=-0.065)) + c.piece(pale, c.land(0.1, dl=0.05)) + flowers
    if ground == "sand":
        return c.piece(deep, c.tone(0.76, 0.05, 75), opacity=0.6) + c.piece(pale, c.tone(0.9, 0.04, 85))
    if ground == "snow":
        return c.piece(deep + pale, c.tone(0.88, 0.025, 240), opacity=0.7)
    return c.piece(deep, c.tone(0.68, 0.025, 70), opacity=0.3) + c.piece(
        pale, c.tone(0.8, 0.025, 70), opacity=0.5
    )


def _leaf(base: Point, tip: Point, width: float) -> str:
    """Return the outline of a leaf, in few points: there are many."""
    dx, dy = tip[0] - base[0], tip[1] - base[1]
    length = hypot(dx, dy) or 1.0
    across = (-dy / length * width, dx / length * width)
    middle = (base[0] + dx * 0.45, base[1] + dy * 0.45)
    one = (middle[0] + across[0], middle[1] + across[1], *tip)
    other = (middle[0] - across[0], middle[1] - across[1], *base)
    return f"M{nums(base)}Q{nums(one)}Q{nums(other)}Z"


def _dot(x: float, y: float, r: float) -> str:
    """Return the outline of a round dot."""
    return f"M{x - r:.0f} {y:.0f}a{r:g} {r:g} 0 1 0 {2 * r:g} 0a{r:g} {r:g} 0 1 0 {-2 * r:g} 0z"


def _blades(x: float, y: float, size: float, random: Random) -> str:
    """Return the outline of three blades of grass, in whole units: there are many."""
    out = ""
    for lean in (-0.5, 0.0, 0.5):
        dx, dy = round((lean + random.uniform(-0.15, 0.15)) * size), round(size * random.uniform(0.6, 1.0))
        foot, wide = round(x + lean * size * 0.3), max(round(size * 0.13), 2)
        out += (
            f"M{foot} {round(y)}q{dx // 4} {-dy // 2} {dx} {-dy}q{wide - dx // 2} {dy // 3} {wide - dx} {dy}z"
        )
    return out


def _blooming(c: Cutter) -> bool:
    return c.season in ("spring", "summer")


def _ripple(x: float, y: float, size: float) -> str:
    """Return a low wave in the sand."""
    half = size * 0.9
    return smooth(
        [(x - 2 * half, y), (x - half, y - 4), (x, y), (x + half, y + 3), (x + 2 * half, y), (x, y + 4)]
    )


def _corner(c: Cutter, f: Frame, ground: Ground, side: int, random: Random) -> str:
    """Return what grows or lies in a lower corner, before everybody's feet."""
    edge, foot = (500 + side * 512), f.bottom + 16
    inward = -side
    if ground == "snow":
        mound = [
            (edge - inward * 30, foot + 30), (edge - inward * 20, foot - 62), (edge + inward * 60, foot - 52),
            (edge + inward * 150, foot - 8), (edge + inward * 190, foot + 30),
        ]  # fmt: skip
        twig = _sprig(c, (edge + inward * 46, foot - 44), side * -0.25, 96, c.tone(0.5, 0.05, 150), random)
        return twig + c.sheet(smooth(mound), c.tone(0.96, 0.012, 240), lift=0.6)
    if ground == "sand":
        tone = c.tone(0.68, 0.07, 105)
        blades = ""
        for step in range(3):
            x = edge + inward * (14 + 34 * step)
            blades += nature.tuft(c, x, foot, 118 - 26 * step, shift(tone, dl=0.02 * step), random)
        return blades + nature.rock(c, edge + inward * 96, foot + 6, 74, 0, random, hue=60)
    if ground == "paving":
        return _planter(c, edge + inward * 58, foot, random)
    make = random.choice((_ferns, _broad_leaves, _wild_flowers))
    return make(c, edge, foot, inward, random)


def _ferns(c: Cutter, edge: float, foot: float, inward: int, random: Random) -> str:
    tone = c.land(0.0, dl=-0.14)
    return "".join(
        _sprig(
            c, (edge + inward * (4 + 22 * step), foot), inward * (0.12 + 0.32 * step),
            150 - 20 * step, shift(tone, dl=0.025 * step), random,
        )
        for step in range(3)
    )  # fmt: skip


def _sprig(c: Cutter, foot: Point, turn: float, long: float, tone: str, random: Random) -> str:
    """Return a bent stem with leaflets on both sides, `turn` from upright in radians."""
    tip = (foot[0] + sin(turn) * long, foot[1] - cos(turn) * long)
    out = c.stroke(line([foot, tip]), shift(tone, dl=-0.04), 4)
    leaves = ""
    for step in range(1, 7):
        share = step / 7
        at = (foot[0] + (tip[0] - foot[0]) * share, foot[1] + (tip[1] - foot[1]) * share)
        reach = long * 0.24 * (1.15 - share)
        for way in (-1, 1):
            angle = turn + way * 1.0 + random.uniform(-0.08, 0.08)
            end = (at[0] + sin(angle) * reach, at[1] - cos(angle) * reach)
            leaves += _leaf(at, end, reach * 0.42)
    return out + c.sheet(leaves, tone, lift=0.2, edge=0.25)


def _broad_leaves(c: Cutter, edge: float, foot: float, inward: int, random: Random) -> str:
    out = ""
    for step in range(4):
        turn = inward * (0.1 + 0.33 * step) + random.uniform(-0.06, 0.06)
        base = (edge + inward * (6 + 12 * step), foot)
        long = 146 - 22 * step
        tip = (base[0] + sin(turn) * long, base[1] - cos(turn) * long)
        tone = c.land(0.0, dl=-0.15 + 0.03 * step, dh=8 * step)
        out += c.sheet(_leaf(base, tip, long * 0.42), tone, lift=0.35, edge=0.3)
        out += c.stroke(line([base, tip]), shift(tone, dl=0.07), 2.5)
    return out


def _wild_flowers(c: Cutter, edge: float, foot: float, inward: int, random: Random) -> str:
    green = c.land(0.0, dl=-0.13)
    stems, leaves, petals, hearts = "", "", "", ""
    for step in range(5):
        x, high = edge + inward * (14 + 27 * step), 132 - 22 * step + random.uniform(-8, 8)
        top = (x + random.uniform(-8, 8), foot - high)
        stems += line([(x, foot), top])
        for side in (-1, 1):
            leaves += _leaf((x, foot - high * 0.1), (x + side * 26, foot - high * 0.5), 8)
        size = 12 + high * 0.05
        for turn in range(5):
            way = turn * tau / 5
            petals += _dot(top[0] + sin(way) * size, top[1] - cos(way) * size, round(size * 0.62))
        hearts += _dot(*top, round(size * 0.5))
    hue = random.choice((355, 25, 300, 255, 40))
    return (
        c.stroke(stems, green, 5)
        + c.piece(leaves, shift(green, dl=0.03))
        + c.sheet(petals, c.tone(0.78, 0.12, hue), lift=0.25)
        + c.piece(hearts, c.tone(0.88, 0.11, 88))
    )


def _planter(c: Cutter, x: float, foot: float, random: Random) -> str:
    """Return a tub of flowers at the kerb."""
    clay = c.tone(0.62, 0.1, 42)
    green = ""
    for dx in (-30, 28, 0):
        crown = wobble(oval(x + dx, foot - 74, 30, 26, count=9), random, 3)
        green += c.sheet(crown, c.leaf(random, 0, dl=-0.04), lift=0.25)
    hue = random.choice((355, 25, 85, 300))
    spots = "".join(
        _dot(x + random.uniform(-44, 44), foot - 74 + random.uniform(-20, 14), 9) for _ in range(8)
    )
    blooms = c.piece(spots, c.tone(0.76, 0.12, hue))
    tub = [(x - 56, foot - 58), (x + 56, foot - 58), (x + 42, foot + 12), (x - 42, foot + 12)]
    return green + blooms + c.sheet(line(tub) + "Z", clay, lift=0.5)


def _branch(c: Cutter, f: Frame, side: int, random: Random) -> str:
    """Return a leafy branch that hangs into an upper corner."""
    edge, inward = 500 + side * 516, -side
    start = (edge, max(f.top, 0) + random.uniform(12, 40))
    tip = (edge + inward * random.uniform(190, 250), start[1] + random.uniform(16, 44))
    bend = ((start[0] + tip[0]) / 2, start[1] - 12)
    out = c.stroke(line([start, bend, tip]), c.role("bark", dl=-0.02), 8)
    near, behind = "", ""
    for step in range(9):
        share = (step + 0.6) / 9.4
        at = (start[0] + (tip[0] - start[0]) * share, start[1] + (tip[1] - start[1]) * share - 8)
        way = inward * random.uniform(0.7, 1.2) + (2.1 * inward if step % 2 else 0)
        long = random.uniform(46, 66) * (1.1 - 0.4 * share)
        shape = _leaf(at, (at[0] + sin(way) * long, at[1] - cos(way) * long), long * 0.46)
        near, behind = (near + shape, behind) if step % 2 else (near, behind + shape)
    tone = c.leaf(random, 0, dl=-0.03)
    return out + c.sheet(behind, shift(tone, dl=-0.05), lift=0.3) + c.sheet(near, tone, lift=0.3)
