"""Small things that have no glyph of their own. Each stands on (0, 0), about `size` high, and goes upward."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from random import Random

from fabula.illustrators.paper.cut import Cutter, place_at
from fabula.illustrators.paper.drawn import Maker, accent
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import leaf, line, nums, oval, smooth
from fabula.illustrators.paper.places import built, towns


def button(c: Cutter, size: float, random: Random) -> str:
    y, r, tone = -size / 2, size / 2, accent(c)
    out = c.sheet(oval(0, y, r, r, count=12), tone, lift=0.35)
    out += c.stroke(smooth(oval(0, y, r * 0.72, r * 0.72, count=12)), shift(tone, dl=-0.09), size * 0.05)
    holes = "".join(
        smooth(oval(dx * r, y + dy * r, r * 0.13, r * 0.13, count=7))
        for dx in (-0.24, 0.24)
        for dy in (-0.24, 0.24)
    )
    return out + c.piece(holes, shift(tone, dl=-0.28))


def stapler(c: Cutter, size: float, random: Random) -> str:
    tone, w = accent(c), size * 0.8
    out = c.sheet(
        built.rounded(-w, -size * 0.2, w * 2, size * 0.2, size * 0.08), c.tone(0.45, 0.03, 255), lift=0.35
    )
    arm = f"M{nums((-w, -size * 0.3))}C{nums((-w * 0.8, -size * 0.75, w * 0.2, -size * 0.95, w, -size * 0.72))}L{nums((w * 1.02, -size * 0.46))}Q{nums((0, -size * 0.5, -w * 0.7, -size * 0.24))}Z"
    out += c.stroke(
        line([(-w * 0.7, -size * 0.27), (w * 0.98, -size * 0.42)]), c.tone(0.75, 0.01, 250), size * 0.12
    )
    return (
        out
        + c.sheet(arm, tone, lift=0.4)
        + c.disc(-w * 0.72, -size * 0.34, size * 0.07, shift(tone, dl=-0.15))
    )


def music_box(c: Cutter, size: float, random: Random) -> str:
    tone, w, high = accent(c), size * 0.52, size * 0.46
    out = c.sheet(built.rounded(-w, -high, w * 2, high, size * 0.05), tone, lift=0.4)
    lid = f"M{nums((-w, -high))}L{nums((-w * 0.86, -size * 0.96))}L{nums((w * 0.9, -size * 0.96))}L{nums((w, -high))}Z"
    out = c.sheet(lid, shift(tone, dl=-0.1), lift=0.3) + out
    band = line([(-w, -high * 0.72), (w, -high * 0.72)])
    out += c.stroke(band, c.glow(0.84, 0.1, 85), size * 0.05)
    crank = line([(w, -high * 0.4), (w + size * 0.12, -high * 0.4), (w + size * 0.12, -high * 0.75)])
    out += c.stroke(crank, c.tone(0.6, 0.06, 80), size * 0.045) + c.disc(
        w + size * 0.12, -high * 0.8, size * 0.05, c.tone(0.5, 0.08, 50)
    )
    note = line(
        [
            (-size * 0.06, -size * 0.62),
            (-size * 0.06, -size * 0.88),
            (size * 0.13, -size * 0.92),
            (size * 0.13, -size * 0.66),
        ]
    )
    out += c.stroke(note, c.glow(0.93, 0.07, 90), size * 0.04)
    for x, y in ((-0.11, -0.61), (0.08, -0.65)):
        out += c.disc(x * size, y * size, size * 0.055, c.glow(0.93, 0.07, 90))
    heart = smooth(oval(0, -high * 0.32, size * 0.07, size * 0.06, count=8))
    return out + c.piece(heart, mix(tone, "#ffffff", 0.6))


def club(c: Cutter, size: float, random: Random) -> str:
    wood = c.tone(0.55, 0.075, 55)
    shape = [
        (-size * 0.06, 0),
        (-size * 0.1, -size * 0.3),
        (-size * 0.22, -size * 0.66),
        (-size * 0.2, -size * 0.92),
        (0, -size),
        (size * 0.2, -size * 0.92),
        (size * 0.22, -size * 0.66),
        (size * 0.1, -size * 0.3),
        (size * 0.06, 0),
    ]
    knots = "".join(
        smooth(oval(dx * size, -dy * size, size * 0.045, size * 0.04, count=7))
        for dx, dy in ((-0.09, 0.8), (0.08, 0.68), (0.07, 0.88), (-0.06, 0.58))
    )
    body = c.sheet(shape, wood, lift=0.4) + c.piece(knots, shift(wood, dl=0.12))
    return place_at(body, 0, 0, turn=14) + c.stroke(
        line([(-size * 0.02, -size * 0.08), (size * 0.09, -size * 0.06)]), accent(c), size * 0.05
    )


def spinning_top(c: Cutter, size: float, random: Random) -> str:
    one, two, w = accent(c), accent(c, 1), size * 0.46
    out = c.stroke(line([(0, -size * 0.7), (0, -size)]), c.role("wood", dl=-0.1), size * 0.08)
    out += c.sheet(
        f"M{nums((-w, -size * 0.62))}Q{nums((-w * 0.7, -size * 0.28, 0, 0))}Q{nums((w * 0.7, -size * 0.28, w, -size * 0.62))}Z",
        one,
        lift=0.4,
    )
    out += c.piece(
        f"M{nums((-w * 0.86, -size * 0.46))}Q{nums((0, -size * 0.36, w * 0.86, -size * 0.46))}L{nums((w * 0.7, -size * 0.32))}Q{nums((0, -size * 0.23, -w * 0.7, -size * 0.32))}Z",
        mix(one, "#ffffff", 0.6),
    )
    return (
        out
        + c.sheet(oval(0, -size * 0.62, w, size * 0.13, count=12), two, lift=0.25)
        + c.piece(oval(0, -size * 0.63, w * 0.5, size * 0.06, count=10), shift(two, dl=0.08))
    )


def swing(c: Cutter, size: float, random: Random) -> str:
    return towns.swing(c, 0, 0, size)


def hanbok(c: Cutter, size: float, random: Random) -> str:
    skirt, jacket, white = accent(c), accent(c, 1), c.tone(0.97, 0.015, 88)
    out = c.sheet(
        f"M{nums((-size * 0.14, -size * 0.62))}L{nums((size * 0.14, -size * 0.62))}C{nums((size * 0.34, -size * 0.4, size * 0.44, -size * 0.15, size * 0.46, 0))}Q{nums((0, size * 0.06, -size * 0.46, 0))}C{nums((-size * 0.44, -size * 0.15, -size * 0.34, -size * 0.4, -size * 0.14, -size * 0.62))}Z",
        skirt,
        lift=0.45,
    )
    folds = "".join(
        line([(dx * size * 0.3, -size * 0.58), (dx * size, -size * 0.02)])
        for dx in (-0.26, -0.09, 0.09, 0.26)
    )
    out += c.stroke(folds, shift(skirt, dl=-0.07), size * 0.012)
    for side in (-1, 1):
        out += c.sheet(
            leaf(
                (side * size * 0.1, -size * 0.86),
                (side * size * 0.44, -size * 0.58),
                size * 0.2,
                lean=side * size * 0.04,
            ),
            jacket,
            lift=0.3,
        )
        out += c.disc(side * size * 0.43, -size * 0.58, size * 0.045, white)
    out += c.sheet(
        f"M{nums((-size * 0.17, -size * 0.92))}L{nums((size * 0.17, -size * 0.92))}L{nums((size * 0.2, -size * 0.62))}Q{nums((0, -size * 0.54, -size * 0.2, -size * 0.62))}Z",
        jacket,
        lift=0.35,
    )
    out += c.stroke(
        line([(-size * 0.1, -size * 0.94), (size * 0.03, -size * 0.76)])
        + line([(size * 0.1, -size * 0.94), (size * 0.03, -size * 0.76)]),
        white,
        size * 0.045,
    )
    return out + c.stroke(
        line([(size * 0.03, -size * 0.76), (size * 0.07, -size * 0.45)])
        + line([(size * 0.03, -size * 0.76), (0, -size * 0.5)]),
        skirt,
        size * 0.04,
    )


def blanket(c: Cutter, size: float, random: Random) -> str:
    """Return a soft blanket folded in three, its fringe hanging over the lowest fold."""
    tone, w = accent(c), size * 0.72
    pale = mix(tone, "#ffffff", 0.62)
    out = c.stroke(
        "".join(
            line([(w * (at / 6 - 1) * 0.94, -size * 0.08), (w * (at / 6 - 1) * 0.95, size * 0.03)])
            for at in range(13)
        ),
        pale,
        size * 0.035,
    )
    for index, (low, high, share) in enumerate(((0.03, 0.3, 1.0), (0.25, 0.52, 0.97), (0.47, 0.76, 0.94))):
        wide, top, foot = w * share, -size * high, -size * low
        fold = (
            f"M{nums((-wide * 0.94, top))}Q{nums((0, top - size * 0.05, wide * 0.94, top))}"
            f"C{nums((wide * 1.08, top + size * 0.02, wide * 1.08, foot - size * 0.02, wide * 0.95, foot))}"
            f"Q{nums((0, foot + size * 0.03, -wide * 0.95, foot))}"
            f"C{nums((-wide * 1.06, foot, -wide * 1.06, top, -wide * 0.94, top))}Z"
        )
        out += c.sheet(fold, shift(tone, dl=0.035 * index - 0.03), lift=0.35)
        bands = "".join(
            f"M{nums((at * wide, top - size * 0.02 * (1 - at * at)))}q{nums((size * 0.03, (foot - top) / 2, 0, foot - top))}"
            for at in (-0.62, -0.46, 0.46, 0.62)
        )
        out += c.stroke(bands, pale, size * 0.045, opacity=0.9)
        roll = f"M{nums((wide * 0.97, top + size * 0.05))}q{nums((size * 0.045, size * 0.07, -size * 0.01, size * 0.15))}"
        out += c.stroke(roll, shift(tone, dl=-0.13), size * 0.022)
    return out


def pillow(c: Cutter, size: float, random: Random) -> str:
    """Return a plump pillow with drawn-in sides and four ears, a crease at each."""
    tone = mix(accent(c, 2), "#ffffff", 0.55)
    w, high, deep = size * 0.74, size * 0.84, shift(mix(accent(c, 2), "#ffffff", 0.3), dl=-0.02)
    outline = (
        f"M{nums((-w, -high))}C{nums((-w * 0.5, -high * 0.86, w * 0.5, -high * 1.14, w, -high))}"
        f"C{nums((w * 0.86, -high * 0.68, w * 0.9, -high * 0.3, w * 1.02, -size * 0.02))}"
        f"C{nums((w * 0.5, -high * 0.12, -w * 0.5, size * 0.1, -w * 1.02, -size * 0.02))}"
        f"C{nums((-w * 0.86, -high * 0.3, -w * 0.92, -high * 0.7, -w, -high))}Z"
    )
    out = c.sheet(outline, tone, lift=0.45)
    shine = smooth(oval(-w * 0.12, -high * 0.6, w * 0.6, high * 0.24, count=12))
    out += c.piece(shine, mix(tone, "#ffffff", 0.45), opacity=0.55)
    creases = "".join(
        f"M{nums((x * w * 0.9, y))}q{nums((-x * w * 0.12, way * high * 0.08, -x * w * 0.26, way * high * 0.1))}"
        for x, y, way in (
            (-1, -high * 0.9, 1),
            (1, -high * 0.9, 1),
            (-1, -high * 0.1, -1),
            (1, -high * 0.1, -1),
        )
    )
    out += c.stroke(creases, deep, size * 0.025)
    dots = "".join(
        smooth(oval(dx * w, -high * dy, size * 0.035, size * 0.035, count=6))
        for dx, dy in (
            (-0.5, 0.66),
            (-0.1, 0.74),
            (0.34, 0.7),
            (-0.32, 0.36),
            (0.1, 0.42),
            (0.52, 0.38),
            (-0.06, 0.14),
        )
    )
    return out + c.piece(dots, deep)


def pine_cone(c: Cutter, size: float, random: Random) -> str:
    tone = c.tone(0.5, 0.07, 52)
    out = c.sheet(oval(0, -size * 0.5, size * 0.32, size * 0.5, count=11, low=0.12), tone, lift=0.4)
    scales = ""
    for row in range(5):
        y, wide = -size * (0.84 - row * 0.17), size * (0.16 + 0.14 * math.sin((row + 1) / 6 * math.pi))
        for index in range(3):
            x = (index - 1) * wide * 0.75 + (row % 2) * wide * 0.3 - wide * 0.15
            scales += f"M{nums((x - wide * 0.4, y))}Q{nums((x, y + size * 0.16, x + wide * 0.4, y))}"
    return out + c.stroke(scales, shift(tone, dl=0.13), size * 0.035)


TRINKETS: dict[str, Maker] = {
    "button": button, "stapler": stapler, "music-box": music_box, "club": club, "spinning-top": spinning_top, "swing": swing,
    "hanbok": hanbok, "blanket": blanket, "pillow": pillow, "pine-cone": pine_cone,
}  # fmt: skip
"""Things by kind, as in :data:`fabula.illustrators.paper.drawn.DRAWN`."""
