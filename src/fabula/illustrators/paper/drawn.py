"""Our own drawings of the things stories need most. Each stands on (0, 0), about `size` high, and goes upward."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from fabula.illustrators.paper.cut import Cutter, place_at
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import corners, heart, leaf, line, nums, oval, smooth, star, wobble
from fabula.illustrators.paper.places import built, furniture, korean, nature, outdoors
from fabula.illustrators.paper.places.built import rect, rounded
from fabula.illustrators.paper.sky import moon as moon_at
from fabula.illustrators.paper.sky import sun_disc

Maker = Callable[[Cutter, float, Random], str]


def accent(c: Cutter, index: int = 0) -> str:
    """Return one of the book's accents as it looks now."""
    return c.lit(c.palette.accents[index % len(c.palette.accents)])


def moon(c: Cutter, size: float, random: Random) -> str:
    return moon_at(c, 0, -size / 2, size / 2)


def sun(c: Cutter, size: float, random: Random) -> str:
    return sun_disc(c, 0, -size / 2, size * 0.36, rays=True)


def star_(c: Cutter, size: float, random: Random) -> str:
    y = -size / 2
    tone = c.glow(0.92, 0.115, 92)
    out = c.halo(0, y, size * 1.5, c.glow(0.94, 0.08, 92), 0.5)
    out += c.sheet(smooth(wobble(star(0, y, size * 0.52, size * 0.27), random, 0.5)), tone, lift=0.4)
    return out + c.piece(
        corners(
            [(0, y - size * 0.44), (0, y), (-size * 0.4, y - size * 0.13), (-size * 0.14, y - size * 0.16)]
        ),
        "#ffffff",
        opacity=0.3,
    )


def cloud(c: Cutter, size: float, random: Random) -> str:
    tone = mix(c.sky(0.7), "#ffffff", 0.9 if not c.dark else 0.4)
    return nature.cloud(c, 0, -size * 0.1, size * 1.75, tone=tone)


def rainbow(c: Cutter, size: float, random: Random) -> str:
    out = ""
    for index, hue in enumerate((25, 55, 92, 145, 240, 300)):
        r = size * (0.98 - index * 0.085)
        out += c.stroke(
            f"M{nums((-r, 0))}A{nums((r, r))} 0 0 1 {nums((r, 0))}",
            oklch(0.8, 0.115, hue),
            size * 0.088,
            opacity=0.85,
        )
    return out


def lantern(c: Cutter, size: float, random: Random) -> str:
    tone, w = mix(accent(c), oklch(0.8, 0.15, 62), 0.55 if c.dark else 0.25), size * 0.36
    out = c.halo(
        0, -size * 0.45, size * (1.5 if c.dark else 1.2), oklch(0.93, 0.1, 80), 0.5 if c.dark else 0.4
    )
    out += c.stroke(f"M0 {-size:.0f}L0 {-size * 0.84:.0f}", c.tone(0.4, 0.04, 50), max(size * 0.04, 2))
    body = [
        (-w * 0.62, -size * 0.8),
        (-w * 1.05, -size * 0.48),
        (-w * 0.62, -size * 0.14),
        (w * 0.62, -size * 0.14),
        (w * 1.05, -size * 0.48),
        (w * 0.62, -size * 0.8),
    ]
    out += c.sheet(body, tone, lift=0.35)
    out += c.piece(oval(0, -size * 0.46, w * 0.55, size * 0.25, count=9), oklch(0.95, 0.09, 92), opacity=0.85)
    ribs = "".join(
        f"M{nums((dx * w * 0.6, -size * 0.79))}Q{nums((dx * w * 1.2, -size * 0.47, dx * w * 0.6, -size * 0.15))}"
        for dx in (-0.7, 0, 0.7)
    )
    out += c.stroke(ribs, shift(tone, dl=-0.1), max(size * 0.022, 1.4))
    caps = built.rounded(-w * 0.7, -size * 0.87, w * 1.4, size * 0.1, 4) + built.rounded(
        -w * 0.7, -size * 0.16, w * 1.4, size * 0.1, 4
    )
    tassel = line([(0, -size * 0.06), (0, size * 0.06)])
    return out + c.piece(caps, c.tone(0.42, 0.06, 45)) + c.stroke(tassel, accent(c, 1), size * 0.05)


def candle(c: Cutter, size: float, random: Random) -> str:
    w = size * 0.13
    out = c.halo(0, -size * 0.82, size * 0.85, oklch(0.94, 0.1, 80), 0.5)
    out += c.sheet(oval(0, -size * 0.05, size * 0.3, size * 0.07, count=10), c.tone(0.62, 0.08, 75), lift=0.3)
    out += c.sheet(built.rounded(-w, -size * 0.66, w * 2, size * 0.62, 5), c.tone(0.95, 0.03, 88), lift=0.25)
    out += c.piece(
        f"M{nums((0, -size))}C{nums((size * 0.15, -size * 0.8, size * 0.08, -size * 0.68, 0, -size * 0.68))}C{nums((-size * 0.08, -size * 0.68, -size * 0.15, -size * 0.8, 0, -size))}Z",
        oklch(0.84, 0.15, 72),
    )
    return out + c.disc(0, -size * 0.75, size * 0.04, oklch(0.96, 0.07, 95))


def tree(c: Cutter, size: float, random: Random) -> str:
    return nature.round_tree(c, 0, 0, size, 0.05, random)


def pine(c: Cutter, size: float, random: Random) -> str:
    return nature.pine(c, 0, 0, size, 0.05, random)


def bush(c: Cutter, size: float, random: Random) -> str:
    return nature.bush(c, 0, 0, size * 1.5, 0.02, random, berries=True)


def flower(c: Cutter, size: float, random: Random) -> str:
    green = c.tone(0.55, 0.1, 140)
    out = c.stroke(line([(0, 0), (size * 0.04, -size * 0.35), (0, -size * 0.7)]), green, max(size * 0.05, 3))
    out += c.sheet(leaf((0, -size * 0.12), (size * 0.32, -size * 0.36), size * 0.15), green, lift=0.25)
    out += c.sheet(leaf((0, -size * 0.2), (-size * 0.3, -size * 0.4), size * 0.14), green, lift=0.25)
    petals, tone = "", accent(c)
    for index in range(6):
        way = index * math.tau / 6 + 0.3
        petals += smooth(
            leaf(
                (0, -size * 0.72),
                (math.cos(way) * size * 0.29, -size * 0.72 + math.sin(way) * size * 0.29),
                size * 0.24,
                round_=1,
            )
        )
    return (
        out
        + c.sheet(petals, tone, lift=0.35)
        + c.sheet(
            oval(0, -size * 0.72, size * 0.095, size * 0.095, count=8), c.tone(0.87, 0.13, 88), lift=0.2
        )
    )


def bed(c: Cutter, size: float, random: Random) -> str:
    return furniture.bed(c, 0, 0, size * 1.7, random)


def table(c: Cutter, size: float, random: Random) -> str:
    return furniture.table(c, 0, 0, size * 1.5, size, cloth=True)


def chair(c: Cutter, size: float, random: Random) -> str:
    return furniture.chair(c, 0, 0, size)


def cushion(c: Cutter, size: float, random: Random) -> str:
    return korean.cushion(c, 0, -size * 0.3, size * 2.6, 25)


def platform(c: Cutter, size: float, random: Random) -> str:
    """A wide low bench of boards, such as stands in a Korean yard."""
    wood, w = c.role("wood", dl=0.03), size * 1.15
    legs = "".join(
        rect(x * w - size * 0.06, -size * 0.7, size * 0.12, size * 0.7) for x in (-0.9, -0.33, 0.33, 0.9)
    )
    top = corners([(-w * 0.92, -size), (w * 0.92, -size), (w, -size * 0.72), (-w, -size * 0.72)])
    gaps = line([(-w * 0.95, -size * 0.9), (w * 0.95, -size * 0.9)]) + line(
        [(-w * 0.98, -size * 0.8), (w * 0.98, -size * 0.8)]
    )
    out = c.sheet(legs, shift(wood, dl=-0.11), lift=0.3) + c.sheet(top, shift(wood, dl=0.06), lift=0.4)
    return (
        out
        + c.stroke(gaps, shift(wood, dl=-0.04), 2.4)
        + c.sheet(rounded(-w, -size * 0.73, w * 2, size * 0.14, 5), wood, lift=0.3)
    )


def window(c: Cutter, size: float, random: Random) -> str:
    return furniture.window(c, 0, -size / 2, size * 0.85, size, random)


def door(c: Cutter, size: float, random: Random) -> str:
    r = size * 0.29
    tone = shift(accent(c, 2), dl=-0.04)
    frame = f"M{nums((-r * 1.2, 0))}L{nums((-r * 1.2, -size + r))}A{nums((r * 1.2, r * 1.2))} 0 0 1 {nums((r * 1.2, -size + r))}L{nums((r * 1.2, 0))}Z"
    leaf_ = f"M{nums((-r, 0))}L{nums((-r, -size + r * 1.1))}A{nums((r, r))} 0 0 1 {nums((r, -size + r * 1.1))}L{nums((r, 0))}Z"
    planks = "".join(line([(dx * r, -size * 0.06), (dx * r, -size + r * 0.7)]) for dx in (-0.5, 0, 0.5))
    out = (
        c.sheet(frame, c.role("stone", dl=-0.02), lift=0.5)
        + c.piece(leaf_, tone)
        + c.stroke(planks, shift(tone, dl=-0.08), max(size * 0.012, 2))
    )
    return out + c.disc(r * 0.7, -size * 0.42, size * 0.026, c.glow(0.85, 0.11, 85))


def kite(c: Cutter, size: float, random: Random) -> str:
    cx, cy, w, h = 0.0, -size * 0.55, size * 0.34, size * 0.45
    one, two = accent(c), accent(c, 1)
    out = c.stroke(
        f"M{nums((cx, cy + h))}C{nums((cx - w, cy + h * 1.7, cx + w * 1.3, cy + h * 2, cx - w * 0.4, cy + h * 2.7))}",
        c.tone(0.5, 0.03, 60),
        max(size * 0.016, 1.6),
    )
    out += c.sheet(
        corners([(cx, cy - h), (cx + w, cy - h * 0.1), (cx, cy + h), (cx - w, cy - h * 0.1)]), one, lift=0.5
    )
    out += c.piece(
        corners([(cx, cy - h), (cx + w, cy - h * 0.1), (cx, cy - h * 0.1)])
        + corners([(cx, cy + h), (cx - w, cy - h * 0.1), (cx, cy - h * 0.1)]),
        two,
    )
    for share, dx in ((1.35, -0.12), (1.75, 0.22), (2.2, 0.1)):
        bx, by, s = cx + dx * size, cy + h * share, size * 0.08
        out += c.piece(
            corners([(bx, by), (bx - s, by - s * 0.6), (bx - s, by + s * 0.6)])
            + corners([(bx, by), (bx + s, by - s * 0.6), (bx + s, by + s * 0.6)]),
            (two, one, two)[int(share) % 3],
        )
    return out


def balloon(c: Cutter, size: float, random: Random) -> str:
    tone, r = accent(c), size * 0.27
    y = -size + r * 1.15
    out = c.stroke(
        f"M0 {y + r * 1.2:.1f}C{nums((size * 0.1, -size * 0.3, -size * 0.1, -size * 0.2, 0, 0))}",
        c.tone(0.5, 0.02, 60),
        max(size * 0.014, 1.5),
    )
    out += c.sheet(
        [
            (0, y - r * 1.12),
            (r * 0.85, y - r * 0.7),
            (r, y),
            (r * 0.5, y + r * 0.85),
            (0, y + r * 1.15),
            (-r * 0.5, y + r * 0.85),
            (-r, y),
            (-r * 0.85, y - r * 0.7),
        ],
        tone,
        lift=0.4,
    )
    out += c.piece(corners([(0, y + r * 1.1), (r * 0.16, y + r * 1.32), (-r * 0.16, y + r * 1.32)]), tone)
    return out + c.piece(oval(-r * 0.4, y - r * 0.45, r * 0.16, r * 0.3, count=7), "#ffffff", opacity=0.55)


def wagon(c: Cutter, size: float, random: Random) -> str:
    """Return a wooden handcart: a box of boards on two wheels, with a shaft to pull."""
    wood, w, radius = c.role("wood"), size * 0.56, size * 0.24
    dark = shift(wood, dl=-0.1)
    out = c.stroke(line([(w * 0.8, -size * 0.4), (w * 1.6, -size * 0.62)]), dark, max(size * 0.05, 4))
    out += c.stroke(line([(w * 1.56, -size * 0.7), (w * 1.64, -size * 0.54)]), dark, max(size * 0.05, 4))
    box = [(-w, -size * 0.78), (w, -size * 0.78), (w * 0.84, -size * 0.3), (-w * 0.84, -size * 0.3)]
    out += c.sheet(corners(box), wood, lift=0.5)
    for share in (0.36, 0.68):
        y, half = -size * (0.78 - 0.48 * share), w * (1 - 0.16 * share) - size * 0.03
        out += c.stroke(line([(-half, y), (half, y)]), dark, max(size * 0.02, 2))
    out += c.sheet(
        corners(
            [
                (-w * 1.06, -size * 0.82),
                (w * 1.06, -size * 0.82),
                (w * 1.06, -size * 0.75),
                (-w * 1.06, -size * 0.75),
            ]
        ),
        dark,
        lift=0.3,
    )
    for x in (-w * 0.52, w * 0.52):
        out += c.sheet(smooth(oval(x, -radius, radius, radius)), accent(c), lift=0.4)
        out += c.disc(x, -radius, radius * 0.7, mix(wood, "#ffffff", 0.55))
        for turn in range(4):
            dx, dy = radius * 0.7 * math.cos(turn * math.pi / 4), radius * 0.7 * math.sin(turn * math.pi / 4)
            out += c.stroke(line([(x - dx, -radius - dy), (x + dx, -radius + dy)]), dark, max(size * 0.02, 2))
        out += c.disc(x, -radius, radius * 0.2, accent(c))
    return out


def bottle_letter(c: Cutter, size: float, random: Random) -> str:
    """Return a corked bottle with a rolled letter in it."""
    glass, w = c.tone(0.8, 0.06, 175, 0.02), size * 0.25
    body = [(-w, -size * 0.06), (-w, -size * 0.5), (-w * 0.42, -size * 0.68), (-w * 0.42, -size * 0.88),
            (w * 0.42, -size * 0.88), (w * 0.42, -size * 0.68), (w, -size * 0.5), (w, -size * 0.06),
            (w * 0.8, 0), (-w * 0.8, 0)]  # fmt: skip
    out = c.sheet(
        corners(
            [
                (-w * 0.34, -size * 0.98),
                (w * 0.34, -size * 0.98),
                (w * 0.3, -size * 0.86),
                (-w * 0.3, -size * 0.86),
            ]
        ),
        c.role("wood"),
        lift=0.3,
    )
    out += c.sheet(corners(body), glass, lift=0.5)
    roll = [
        (-w * 0.46, -size * 0.1),
        (w * 0.4, -size * 0.14),
        (w * 0.46, -size * 0.56),
        (-w * 0.4, -size * 0.52),
    ]
    out += c.sheet(corners(roll), c.tone(0.95, 0.03, 88), lift=0.3)
    out += c.stroke(
        line([(-w * 0.46, -size * 0.31), (w * 0.46, -size * 0.35)]), accent(c), max(size * 0.05, 3)
    )
    for share in (0.2, 0.44):
        y = -size * share
        out += c.stroke(
            line([(-w * 0.2, y), (w * 0.22, y - size * 0.015)]), c.tone(0.6, 0.04, 60), max(size * 0.018, 1.4)
        )
    shine = line([(-w * 0.74, -size * 0.14), (-w * 0.74, -size * 0.46)])
    return out + c.stroke(shine, mix(glass, "#ffffff", 0.75), max(size * 0.045, 2.5), opacity=0.9)


def boat(c: Cutter, size: float, random: Random) -> str:
    wood, w = accent(c, 0), size * 0.55
    out = c.stroke(line([(0, -size * 0.2), (0, -size)]), c.role("bark"), max(size * 0.035, 3))
    out += c.sheet(
        f"M{nums((size * 0.04, -size * 0.96))}Q{nums((size * 0.55, -size * 0.6, size * 0.44, -size * 0.32))}L{nums((size * 0.04, -size * 0.3))}Z",
        c.tone(0.96, 0.02, 88),
        lift=0.5,
    )
    out += c.sheet(
        f"M{nums((-size * 0.04, -size * 0.86))}Q{nums((-size * 0.3, -size * 0.5, -size * 0.36, -size * 0.34))}L{nums((-size * 0.04, -size * 0.3))}Z",
        accent(c, 1),
        lift=0.4,
    )
    out += c.sheet(
        f"M{nums((-w, -size * 0.24))}L{nums((w, -size * 0.24))}Q{nums((w * 0.82, size * 0.02, w * 0.5, 0))}L{nums((-w * 0.5, 0))}Q{nums((-w * 0.82, size * 0.02, -w, -size * 0.24))}Z",
        wood,
        lift=0.5,
    )
    return out + c.stroke(
        line([(-w * 0.9, -size * 0.15), (w * 0.9, -size * 0.15)]),
        mix(wood, "#ffffff", 0.6),
        max(size * 0.025, 2),
    )


def house(c: Cutter, size: float, random: Random) -> str:
    return built.house(c, 0, 0, size * 0.95, 0.03, random)


def igloo(c: Cutter, size: float, random: Random) -> str:
    """Return a round house of blocks of snow with a low way in."""
    w, h, snow = size * 0.68, size, c.tone(0.95, 0.018, 225)
    dome = f"M{nums((-w, 0))}C{nums((-w, -h * 0.66, -w * 0.56, -h, 0, -h))}C{nums((w * 0.56, -h, w, -h * 0.66, w, 0))}Z"
    out = c.sheet(dome, snow, lift=0.6)
    rows, seams = (0.24, 0.47, 0.69, 0.87), ""
    for at, up in enumerate(rows):
        half, low = w * (1 - up**2.1) ** 0.5, rows[at - 1] if at else 0.0
        seams += f"M{nums((-half, -h * up))}Q{nums((0, -h * up + h * 0.07, half, -h * up))}"
        for step in range(-2, 3):
            x = (step + 0.5 * (at % 2)) * half * 0.42
            seams += f"M{nums((x, -h * up + h * 0.05))}L{nums((x * 1.08, -h * low + h * 0.03))}"
    out += c.stroke(seams, shift(snow, dl=-0.09), max(size * 0.018, 1.6))
    x, r = w * 0.2, w * 0.36
    porch = f"M{nums((x - r * 1.3, h * 0.02))}L{nums((x - r * 1.3, -h * 0.2))}C{nums((x - r * 1.2, -h * 0.52, x + r * 1.2, -h * 0.52, x + r * 1.3, -h * 0.2))}L{nums((x + r * 1.3, h * 0.02))}Z"
    way = f"M{nums((x - r * 0.82, h * 0.02))}L{nums((x - r * 0.82, -h * 0.18))}C{nums((x - r * 0.76, -h * 0.38, x + r * 0.76, -h * 0.38, x + r * 0.82, -h * 0.18))}L{nums((x + r * 0.82, h * 0.02))}Z"
    return out + c.sheet(porch, shift(snow, dl=0.02), lift=0.5) + c.piece(way, c.tone(0.42, 0.05, 250))


def rock(c: Cutter, size: float, random: Random) -> str:
    return nature.rock(c, 0, 0, size * 1.35, 0, random)


def puddle(c: Cutter, size: float, random: Random) -> str:
    out = c.sheet(
        wobble(oval(0, -size * 0.2, size * 0.95, size * 0.26, count=11), random, size * 0.04),
        c.role("water", dl=0.03),
        lift=0.2,
        edge=0.9,
    )
    rings = smooth(oval(-size * 0.2, -size * 0.2, size * 0.3, size * 0.09, count=10)) + smooth(
        oval(size * 0.4, -size * 0.16, size * 0.18, size * 0.055, count=10)
    )
    return out + c.stroke(rings, mix(c.role("water"), "#ffffff", 0.6), max(size * 0.025, 1.6), opacity=0.8)


def seed(c: Cutter, size: float, random: Random) -> str:
    shape = [
        (0, -size),
        (size * 0.36, -size * 0.62),
        (size * 0.42, -size * 0.26),
        (0, 0),
        (-size * 0.42, -size * 0.26),
        (-size * 0.36, -size * 0.62),
    ]
    tone = c.tone(0.55, 0.085, 60)
    return (
        c.halo(0, -size / 2, size * 1.5, c.glow(0.93, 0.09, 92), 0.5)
        + c.sheet(shape, tone, lift=0.3)
        + c.piece(
            leaf((-size * 0.12, -size * 0.3), (-size * 0.08, -size * 0.82), size * 0.16),
            shift(tone, dl=0.16),
            opacity=0.8,
        )
    )


def sprout(c: Cutter, size: float, random: Random) -> str:
    green = c.tone(0.66, 0.13, 135)
    out = c.sheet(
        [
            (-size * 0.4, 0),
            (-size * 0.26, -size * 0.14),
            (size * 0.05, -size * 0.2),
            (size * 0.3, -size * 0.12),
            (size * 0.42, 0),
        ],
        c.tone(0.45, 0.05, 50),
        lift=0.25,
    )
    out += c.stroke(
        line([(0, -size * 0.14), (size * 0.03, -size * 0.4), (0, -size * 0.66)]), green, max(size * 0.06, 3)
    )
    return (
        out
        + c.sheet(leaf((0, -size * 0.62), (size * 0.38, -size * 0.94), size * 0.24), green, lift=0.3)
        + c.sheet(
            leaf((0, -size * 0.62), (-size * 0.38, -size * 0.88), size * 0.22),
            shift(green, dl=0.05),
            lift=0.3,
        )
    )


def letter(c: Cutter, size: float, random: Random) -> str:
    w, h = size * 0.62, size * 0.82
    white = c.tone(0.97, 0.015, 88)
    out = c.sheet(built.rect(-w, -h, w * 2, h), white, lift=0.4)
    out += c.stroke(
        line([(-w, -h), (0, -h * 0.42)])
        + line([(0, -h * 0.42), (w, -h)])
        + line([(-w, 0), (-w * 0.25, -h * 0.52)])
        + line([(w, 0), (w * 0.25, -h * 0.52)]),
        shift(white, dl=-0.14),
        max(size * 0.025, 1.6),
    )
    return out + c.piece(heart(0, -h * 0.42, size * 0.26), accent(c))


def shadow(c: Cutter, size: float, random: Random) -> str:
    tone = oklch(0.3, 0.06, 285) if not c.dark else oklch(0.2, 0.05, 280)
    shape = [(-size * 0.52, 0), (-size * 0.4, -size * 0.3), (-size * 0.34, -size * 0.62), (-size * 0.3, -size * 0.98), (-size * 0.12, -size * 0.84), (size * 0.1, -size * 0.84),
             (size * 0.29, -size * 1.0), (size * 0.33, -size * 0.62), (size * 0.4, -size * 0.3), (size * 0.56, 0)]  # fmt: skip
    out = c.piece(wobble(shape, random, size * 0.03), tone, opacity=0.5) + c.piece(
        [(x * 0.86, y * 0.93) for x, y in shape], tone, opacity=0.45
    )
    eyes = smooth(oval(-size * 0.11, -size * 0.64, size * 0.055, size * 0.075, count=7)) + smooth(
        oval(size * 0.12, -size * 0.64, size * 0.055, size * 0.075, count=7)
    )
    return out + c.piece(eyes, c.glow(0.95, 0.07, 95))


def book(c: Cutter, size: float, random: Random) -> str:
    w, h, tone = size * 0.6, size * 0.62, accent(c, 2)
    out = c.sheet(
        f"M{nums((-w, -h * 0.9))}Q{nums((-w * 0.4, -h * 1.12, 0, -h * 0.86))}Q{nums((w * 0.4, -h * 1.12, w, -h * 0.9))}L{nums((w, -h * 0.02))}Q{nums((w * 0.4, -h * 0.2, 0, 0))}Q{nums((-w * 0.4, -h * 0.2, -w, -h * 0.02))}Z",
        tone,
        lift=0.4,
    )
    page = c.tone(0.97, 0.02, 88)
    for s in (-1, 1):
        out += c.piece(
            f"M{nums((0, -h * 0.94))}Q{nums((s * w * 0.42, -h * 1.2, s * w * 0.92, -h * 0.98))}L{nums((s * w * 0.92, -h * 0.12))}Q{nums((s * w * 0.42, -h * 0.32, 0, -h * 0.1))}Z",
            shift(page, dl=-0.03 if s > 0 else 0),
        )
        lines = "".join(
            f"M{nums((s * w * 0.16, -h * y))}Q{nums((s * w * 0.45, -h * (y + 0.13), s * w * 0.78, -h * (y + 0.03)))}"
            for y in (0.74, 0.58, 0.42)
        )
        out += c.stroke(lines, shift(page, dl=-0.25), max(size * 0.02, 1.2))
    return out


def gift(c: Cutter, size: float, random: Random) -> str:
    w, h, tone, band = size * 0.42, size * 0.66, accent(c, 2), accent(c)
    out = c.sheet(built.rect(-w, -h, w * 2, h), tone, lift=0.45) + c.piece(
        built.rect(-w * 0.17, -h, w * 0.34, h), band
    )
    out += c.sheet(
        built.rect(-w * 1.1, -h * 1.16, w * 2.2, h * 0.26), shift(tone, dl=0.06), lift=0.3
    ) + c.piece(built.rect(-w * 0.17, -h * 1.16, w * 0.34, h * 0.26), band)
    for s in (-1, 1):
        out += c.sheet(
            leaf((0, -h * 1.16), (s * w * 0.72, -h * 1.5), w * 0.46, round_=1),
            shift(band, dl=0.03),
            lift=0.25,
        )
    return out + c.disc(0, -h * 1.18, w * 0.15, shift(band, dl=-0.05))


def umbrella(c: Cutter, size: float, random: Random) -> str:
    w, one = size * 0.56, accent(c)
    out = c.stroke(
        f"M0 {-size * 0.95:.1f}L0 {-size * 0.1:.1f}Q0 0 {size * 0.08:.1f} 0Q{nums((size * 0.15, 0, size * 0.15, -size * 0.09))}",
        c.tone(0.45, 0.06, 50),
        max(size * 0.035, 2.5),
    )
    path = f"M{nums((-w, -size * 0.5))}A{nums((w, size * 0.46))} 0 0 1 {nums((w, -size * 0.5))}"
    for index in range(4):
        x = w - index * w / 2
        path += f"Q{nums((x - w * 0.25, -size * 0.6, x - w / 2, -size * 0.5))}"
    out += c.sheet(path + "Z", one, lift=0.5)
    panel_ = f"M{nums((0, -size * 0.96))}Q{nums((-w * 0.5, -size * 0.85, -w * 0.5, -size * 0.5))}Q{nums((-w * 0.25, -size * 0.6, 0, -size * 0.5))}Z"
    return (
        out
        + c.piece(panel_, shift(one, dl=0.09))
        + c.disc(0, -size * 0.97, size * 0.025, c.tone(0.45, 0.06, 50))
    )


def fire(c: Cutter, size: float, random: Random) -> str:
    return c.halo(0, -size * 0.4, size * 1.9, oklch(0.87, 0.13, 68), 0.6) + furniture.fire(
        c, 0, 0, size * 0.85
    )


def snowman(c: Cutter, size: float, random: Random) -> str:
    white = c.tone(0.975, 0.008, 240)
    out = c.sheet(oval(0, -size * 0.26, size * 0.3, size * 0.27, count=11), white, lift=0.5) + c.sheet(
        oval(0, -size * 0.66, size * 0.21, size * 0.2, count=11), white, lift=0.4
    )
    out += c.disc(-size * 0.07, -size * 0.7, size * 0.02, c.tone(0.25, 0.02, 260)) + c.disc(
        size * 0.07, -size * 0.7, size * 0.02, c.tone(0.25, 0.02, 260)
    )
    out += c.piece(
        corners([(0, -size * 0.67), (size * 0.17, -size * 0.63), (0, -size * 0.62)]), c.tone(0.7, 0.16, 50)
    )
    out += c.stroke(
        f"M{nums((-size * 0.19, -size * 0.52))}Q{nums((0, -size * 0.44, size * 0.19, -size * 0.52))}L{nums((size * 0.24, -size * 0.34))}",
        accent(c),
        size * 0.065,
    )
    return out + c.piece(
        built.rect(-size * 0.15, -size, size * 0.3, size * 0.15)
        + built.rect(-size * 0.22, -size * 0.87, size * 0.44, size * 0.04),
        c.tone(0.35, 0.04, 270),
    )


def mushroom(c: Cutter, size: float, random: Random) -> str:
    return place_at(outdoors.mushrooms(c, 0, 0, random), 0, 0, scale=size / 56)


def egg(c: Cutter, size: float, random: Random) -> str:
    shape = oval(0, -size * 0.5, size * 0.38, size * 0.5, count=11, low=0.14)
    tone = c.tone(0.94, 0.03, 75)
    dots = "".join(
        smooth(
            oval(
                random.uniform(-0.2, 0.2) * size,
                -size * random.uniform(0.2, 0.75),
                size * 0.045,
                size * 0.04,
                count=6,
            )
        )
        for _ in range(6)
    )
    return c.sheet(shape, tone, lift=0.4) + c.piece(dots, shift(tone, dl=-0.14, dc=0.03))


def parcel(c: Cutter, size: float, random: Random) -> str:
    w, tone = size * 0.5, c.tone(0.74, 0.06, 70)
    out = c.sheet(built.rounded(-w, -size * 0.78, w * 2, size * 0.78, size * 0.08), tone, lift=0.45)
    out += c.stroke(
        line([(-w, -size * 0.4), (w, -size * 0.4)]) + line([(0, -size * 0.78), (0, 0)]),
        accent(c),
        size * 0.05,
    )
    return (
        out
        + c.sheet(leaf((0, -size * 0.78), (-w * 0.6, -size), w * 0.36, round_=1), accent(c), lift=0.2)
        + c.sheet(leaf((0, -size * 0.78), (w * 0.6, -size), w * 0.36, round_=1), accent(c), lift=0.2)
    )


def hill(c: Cutter, size: float, random: Random) -> str:
    return c.crest(
        [
            (-size * 1.6, 0),
            (-size * 0.8, -size * 0.6),
            (0, -size),
            (size * 0.8, -size * 0.6),
            (size * 1.6, 0),
        ],
        c.land(0.2),
    )


def snowflake(c: Cutter, size: float, random: Random) -> str:
    path, y = "", -size / 2
    for index in range(6):
        way = index * math.tau / 6
        dx, dy = math.cos(way), math.sin(way)
        path += line([(0, y), (dx * size * 0.48, y + dy * size * 0.48)])
        for side in (-0.5, 0.5):
            path += line(
                [
                    (dx * size * 0.27, y + dy * size * 0.27),
                    (
                        dx * size * 0.27 + math.cos(way + side) * size * 0.16,
                        y + dy * size * 0.27 + math.sin(way + side) * size * 0.16,
                    ),
                ]
            )
    return c.stroke(path, c.shade, size * 0.09, opacity=0.15) + c.stroke(path, "#fbfdff", size * 0.065)


def cactus(c: Cutter, size: float, random: Random) -> str:
    return outdoors.cactus(c, 0, 0, size * 0.92, 0, random)


DRAWN: dict[str, Maker] = {
    "moon": moon, "full-moon": moon, "sun": sun, "star": star_, "stars": star_, "cloud": cloud, "rainbow": rainbow,
    "lantern": lantern, "candle": candle, "tree": tree, "pine": pine, "bush": bush, "flower": flower,
    "bed": bed, "table": table, "chair": chair, "cushion": cushion, "platform": platform, "window": window, "door": door, "kite": kite, "balloon": balloon,
    "boat": boat, "bottle-letter": bottle_letter, "wagon": wagon, "house": house, "cottage": house, "igloo": igloo, "rock": rock, "stone": rock, "puddle": puddle, "seed": seed,
    "sprout": sprout, "seedling": sprout, "letter": letter, "shadow": shadow, "shadows": shadow, "dark": shadow, "book": book,
    "gift": gift, "gift-box": gift, "present": gift, "umbrella": umbrella, "fire": fire, "campfire": fire,
    "snowman": snowman, "mushroom": mushroom, "egg": egg, "hill": hill, "snowflake": snowflake, "cactus": cactus,
    "parcel": parcel,
}  # fmt: skip
"""Every kind that has its own drawing."""
