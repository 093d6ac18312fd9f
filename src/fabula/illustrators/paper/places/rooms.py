"""Indoors: rooms with a wall, a floor, a window on the hour and weather outside, and their furniture."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from collections.abc import Callable
from random import Random

from fabula.illustrators.paper.cut import LIGHTS, Cutter, panel
from fabula.illustrators.paper.palette import lch, mix, oklch, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth, wobble
from fabula.illustrators.paper.places import built, cosy, nature, textiles, wallpaper
from fabula.illustrators.paper.places import furniture as has
from fabula.illustrators.paper.places.stage import Frame, Stage

BED = 420.0
"""How wide the bed of a bedroom is."""
PAGE = '<rect x="-20" y="-20" width="1040" height="1040" fill="{}"/>'


def wall_top(c: Cutter, f: Frame, hue: float, chroma: float = 0.035) -> str:
    """Return a wall's colour: pale by day, lamplit after dark, and deep where words must stand on it."""
    if c.time == "night" and not c.lamps:
        return mix(oklch(0.35, 0.05, hue), oklch(0.35, 0.085, 256), 0.8)
    if c.time == "night":
        return mix(oklch(0.67, 0.06, hue), oklch(0.67, 0.1, 50), 0.72)
    dl, dc, dh = wallpaper.wall_shift(c)
    return c.lit(oklch(0.925 + dl, chroma + dc, (hue + dh) % 360))


def quiet_top(c: Cutter, f: Frame, hue: float) -> str:
    """Return the wall where words stand over it: after dark it deepens towards the ceiling."""
    if c.time == "night" and f.text == "top":
        return mix(oklch(0.33, 0.05, hue), oklch(0.32, 0.065, 320 if c.lamps else 262), 0.6)
    return wall_top(c, f, hue)


def mirrored(random: Random) -> tuple[Callable[[float], float], bool]:
    """Return what a room does with its left and right this time, and whether it swaps them."""

    def swapped(x: float) -> float:
        return 1000 - x

    def kept(x: float) -> float:
        return x

    return (swapped, True) if random.random() < 0.5 else (kept, False)


def shell(
    c: Cutter,
    f: Frame,
    random: Random,
    *,
    hue: float,
    floor: str | None = None,
    planks: bool = True,
    pattern: str = "",
    tiled: bool = False,
    lower: str = "",
) -> tuple[str, float]:
    """Return wall and floor, and the line where they meet; without `pattern` the paper is the book's choice.

    `tiled` rooms have water in them.
    """
    wall = wall_top(c, f, hue)
    meet = f.horizon + f.height * 0.15
    start = f.top + 24 if f.text == "top" else -10.0
    lowers = wallpaper.OVER_BASINS if tiled else wallpaper.LOWER
    manner = lower or wallpaper.chosen(c, "lower wall", lowers)
    rail = meet - f.height * 0.15
    paper = pattern or wallpaper.chosen(c, "wallpaper", wallpaper.PAPERS)
    out = PAGE.format(wall) + wallpaper.papered(c, wall, start, meet if manner == "none" else rail, paper)
    covered, low = wallpaper.lower_wall(c, wall, rail, meet, manner)
    ground = floor or c.role("floor", dl=c.random("floor tone").choice((0.0, 0.045, -0.05)))
    out += covered + c.crest(built.rect(-40, meet, 1080, 1060 - meet), ground, lift=0.7)
    if planks:
        out += wallpaper.laid(c, ground, meet, wallpaper.chosen(c, "floor", wallpaper.FLOORS))
    return out + c.piece(built.rect(-40, meet - 7, 1080, 12), shift(low, dl=-0.1)), meet


def room(
    c: Cutter,
    f: Frame,
    back: str,
    meet: float,
    *,
    hue: float,
    window: tuple[float, float, float, float] | None = None,
    surface: tuple[float, float, float] | None = None,
    bed: tuple[float, float, float, int] | None = None,
) -> Stage:
    """Return the stage of a room whose wall meets the floor at `meet`."""
    floor = lch(c.palette["floor"])[2]
    quiet = (
        mix(oklch(0.3, 0.055, 310 if c.lamps else 262), oklch(0.3, 0.045, floor), 0.2)
        if c.time == "night"
        else panel(c, floor, 0.035)
    )
    return Stage(back=back, front="", far=meet + f.height * 0.07, near=f.bottom - 14, quiet_top=quiet_top(c, f, hue),
                 quiet_bottom=quiet, surface=surface, window=window, bed=bed, edge="flat")  # fmt: skip


def lamplight(c: Cutter, f: Frame, x: float, *, top: float | None = None) -> str:
    """Return a hanging lamp and the pool of light it throws on the wall."""
    start = f.top - 30 if f.text == "bottom" else f.top + 2
    return has.hanging_lamp(c, x, start, (top or f.top) + f.height * 0.17)


def kitchen(c: Cutter, f: Frame) -> Stage:
    random = c.random("kitchen")
    side, flip = mirrored(random)
    back, meet = shell(c, f, random, hue=lch(c.palette["room"])[2], tiled=True)
    h = f.height
    wx, wy = side(560), f.at(0.27 if f.text == "bottom" else 0.25)
    back += has.window(c, wx, wy, h * 0.27, h * 0.29, random) + textiles.curtains(
        c, wx, wy, h * 0.27, h * 0.29, c.role("cloth")
    )
    back += has.shelf(c, side(880), f.at(0.19 if f.text == "bottom" else 0.2), 210, random) + has.shelf(
        c, side(880), f.at(0.34), 210, random, what="mixed"
    )
    back += cosy.cooker(c, side(150), meet + 16, h * 0.33, random)
    hung = c.random("hung").choice((_utensils, cosy.dried_herbs))
    back += hung(c, side(352), f.at(0.2), random)
    back += textiles.rug(
        c, 500, meet + h * 0.17, 620, h * 0.12, c.random("kitchen rug").choice((20, 240, 150))
    )
    tx, ty, high = side(855), meet + h * 0.13, h * 0.2
    back += has.chair(c, side(990), ty - 4, h * 0.3, flip=not flip)
    back += has.table(c, tx, ty, 250, high, cloth=True)
    back += lamplight(c, f, side(370))
    return room(
        c,
        f,
        back,
        meet,
        hue=lch(c.palette["room"])[2],
        window=(wx, wy, h * 0.27, h * 0.29),
        surface=(tx, ty - high - 6, 220),
    )


def _utensils(c: Cutter, x: float, y: float, random: Random) -> str:
    c.hangs(x, y + 40, 180, 100)
    iron = c.tone(0.5, 0.03, 250)
    out = c.stroke(line([(x - 80, y), (x + 80, y)]), c.role("wood", dl=-0.12), 8)
    for index, dx in enumerate((-56, -8, 44)):
        out += c.stroke(line([(x + dx, y + 2), (x + dx, y + 46)]), iron, 5)
        out += c.sheet(
            oval(x + dx, y + 62, 12 + 5 * (index % 2), 19, count=8), shift(iron, dl=0.06 * index), lift=0.25
        )
    return out


def bedroom(c: Cutter, f: Frame) -> Stage:
    random = c.random("bedroom")
    side, flip = mirrored(random)
    hue, h = lch(c.palette["cloth"])[2], f.height
    back, meet = shell(c, f, random, hue=hue)
    wx, wy = side(620), f.at(0.27)
    back += has.window(c, wx, wy, h * 0.28, h * 0.3, random, arch=True) + textiles.curtains(
        c, wx, wy, h * 0.28, h * 0.3, c.role("flower", dl=0.04, dc=-0.03)
    )
    back += has.picture_frame(c, side(330), f.at(0.22), 92, random) + cosy.beside_the_window(
        c, side(890), f.at(0.24), 170, random
    )
    back += cosy.overhead(c, f, random)
    back += has.bed(c, side(270), meet + h * 0.11, BED, random, flip=flip)
    back += textiles.rug(c, side(640), meet + h * 0.19, 520, h * 0.11, hue + 60)
    tx, ty = side(925), meet + h * 0.08
    back += has.table(c, tx, ty, 120, h * 0.17)
    back += _bedside_lamp(c, tx + 26, ty - h * 0.17 - 5, 74)
    return room(
        c,
        f,
        back,
        meet,
        hue=hue,
        window=(wx, wy, h * 0.28, h * 0.3),
        surface=(tx - 26, ty - h * 0.17 - 5, 60),
        bed=(side(270), meet + h * 0.11 - BED * 0.29, BED, 1 if flip else -1),
    )


def _bedside_lamp(c: Cutter, x: float, y: float, size: float) -> str:
    if c.named & LIGHTS:
        return ""  # it is the story's, and where that has it
    out = c.stroke(line([(x, y), (x, y - size * 0.6)]), c.role("wood", dl=-0.12), 6) + c.piece(
        oval(x, y - 3, size * 0.2, 5, count=8), c.role("wood", dl=-0.12)
    )
    if c.lit_up:
        out += c.halo(x, y - size * 0.6, size * 4, oklch(0.93, 0.09, 82), 0.6)
    shade = corners(
        [
            (x - size * 0.22, y - size),
            (x + size * 0.22, y - size),
            (x + size * 0.4, y - size * 0.45),
            (x - size * 0.4, y - size * 0.45),
        ]
    )
    return out + c.sheet(shade, c.glow(0.93, 0.08, 85) if c.lit_up else c.role("flower", dl=0.05), lift=0.35)


def parlour(c: Cutter, f: Frame) -> Stage:
    """The warm room of a cottage: hearth, window, armchair corner."""
    random = c.random("parlour")
    side, _ = mirrored(random)
    hue, h = lch(c.palette["wall"])[2], f.height
    back, meet = shell(c, f, random, hue=hue)
    back += cosy.overhead(c, f, random) + cosy.warm_corner(c, side(190), meet + 6, h * 0.36, random)
    wx, wy = side(590), f.at(0.26)
    back += has.window(c, wx, wy, h * 0.26, h * 0.28, random) + textiles.curtains(
        c, wx, wy, h * 0.26, h * 0.28, c.role("roof", dl=0.12, dc=-0.03)
    )
    back += cosy.beside_the_window(c, side(885), f.at(0.26), 190, random)
    back += has.clock(c, side(405), f.at(0.19), 84)
    back += has.picture_frame(c, side(190), f.at(0.13), 80, random) if f.text == "bottom" else ""
    back += textiles.rug(
        c, 480, meet + h * 0.17, 640, h * 0.12, c.random("parlour rug").choice((25, 150, 250))
    )
    tx, ty = side(890), meet + h * 0.11
    back += has.table(c, tx, ty, 200, h * 0.19, cloth=True)
    return room(
        c, f, back, meet, hue=hue, window=(wx, wy, h * 0.26, h * 0.28), surface=(tx, ty - h * 0.19 - 6, 170)
    )


def library(c: Cutter, f: Frame) -> Stage:
    random = c.random("library")
    back, meet = shell(c, f, random, hue=70)
    h = f.height
    high = meet - f.top - (26 if f.text == "top" else 40)
    for x, wide in ((110, 240), (890, 240)):
        back += has.bookcase(c, x, meet + 8, wide, high, random)
    back += has.bookcase(c, 300, meet + 2, 130, high * 0.8, random) + has.bookcase(
        c, 700, meet + 2, 130, high * 0.8, random
    )
    back += has.window(c, 500, f.at(0.24), h * 0.23, h * 0.34, random, arch=True)
    ladder = line([(215, meet + h * 0.07), (268, f.at(0.12))]) + line(
        [(262, meet + h * 0.07), (308, f.at(0.12))]
    )
    rungs = "".join(
        line(
            [
                (215 + 53 * s, meet + h * 0.07 + (f.at(0.12) - meet - h * 0.07) * s),
                (262 + 46 * s, meet + h * 0.07 + (f.at(0.12) - meet - h * 0.07) * s),
            ]
        )
        for s in (0.12, 0.28, 0.44, 0.6, 0.76)
    )
    back += c.stroke(ladder + rungs, c.role("wood", dl=0.06), 8)
    back += textiles.rug(c, 500, meet + h * 0.18, 640, h * 0.12, 20)
    tx, ty = 500, meet + h * 0.05
    back += has.table(c, tx, ty, 230, h * 0.15)
    back += _bedside_lamp(c, tx + 76, ty - h * 0.15 - 5, 70)
    return room(
        c,
        f,
        back,
        meet,
        hue=70,
        window=(500, f.at(0.24), h * 0.23, h * 0.34),
        surface=(tx - 30, ty - h * 0.15 - 5, 120),
    )


def bakery(c: Cutter, f: Frame) -> Stage:
    random = c.random("bakery")
    side, _ = mirrored(random)
    h = f.height
    back, meet = shell(c, f, random, hue=75)
    back += _oven(c, side(170), meet + 8, h * 0.44)
    for level in (0.17, 0.32):
        back += has.shelf(c, side(830), f.at(level), 300, random, what="bread")
    wx = side(500)
    back += has.window(c, wx, f.at(0.28), h * 0.25, h * 0.28, random)
    back += built.awning(c, wx, f.at(0.09), h * 0.34, h * 0.07, 25)
    tx, ty, high = side(820), meet + h * 0.12, h * 0.21
    wood = c.role("wood")
    back += c.ground_shadow(tx, ty, 340) + c.sheet(built.rect(tx - 165, ty - high, 330, high), wood, lift=0.6)
    back += c.stroke(
        "".join(line([(tx + dx, ty - high + 26), (tx + dx, ty - 10)]) for dx in (-110, -55, 0, 55, 110)),
        shift(wood, dl=-0.07),
        3,
    )
    back += c.sheet(built.rect(tx - 176, ty - high - 10, 352, 22), shift(wood, dl=0.07), lift=0.4)
    back += lamplight(c, f, side(360))
    return room(
        c,
        f,
        back,
        meet,
        hue=75,
        window=(wx, f.at(0.28), h * 0.25, h * 0.28),
        surface=(tx, ty - high - 11, 300),
    )


def _oven(c: Cutter, x: float, y: float, size: float) -> str:
    c.hangs(x, y - size * 0.7, size * 1.1, size * 1.4)
    brick = c.tone(0.68, 0.075, 45)
    dome = f"M{nums((x - size * 0.55, y))}L{nums((x - size * 0.55, y - size * 0.55))}A{nums((size * 0.55, size * 0.5))} 0 0 1 {nums((x + size * 0.55, y - size * 0.55))}L{nums((x + size * 0.55, y))}Z"
    out = c.sheet(
        built.rect(x - size * 0.12, y - size * 1.4, size * 0.24, size * 0.5), shift(brick, dl=-0.06), lift=0.4
    ) + c.sheet(dome, brick, lift=0.7)
    out += c.sheet(
        built.rect(x - size * 0.6, y - size * 0.36, size * 1.2, size * 0.08), c.role("stone"), lift=0.4
    )
    mouth = f"M{nums((x - size * 0.27, y - size * 0.36))}L{nums((x - size * 0.27, y - size * 0.52))}A{nums((size * 0.27, size * 0.25))} 0 0 1 {nums((x + size * 0.27, y - size * 0.52))}L{nums((x + size * 0.27, y - size * 0.36))}Z"
    marks = "".join(
        c.stroke(
            f"M{nums((x - size * r, y - size * 0.5))}A{nums((size * r, size * r * 0.92))} 0 0 1 {nums((x + size * r, y - size * 0.5))}",
            shift(brick, dl=-0.07),
            3,
            dash="26 8",
        )
        for r in (0.34, 0.44)
    )
    out += (
        marks
        + c.piece(mouth, oklch(0.3, 0.06, 40))
        + c.halo(x, y - size * 0.46, size * 0.7, oklch(0.85, 0.13, 65), 0.5)
    )
    return out + has.fire(c, x, y - size * 0.37, size * 0.2) + _arch_opening(c, x, y, size)


def _arch_opening(c: Cutter, x: float, y: float, size: float) -> str:
    return c.piece(
        built.rounded(x - size * 0.26, y - size * 0.24, size * 0.52, size * 0.2, 12), c.tone(0.5, 0.06, 45)
    )


def classroom(c: Cutter, f: Frame) -> Stage:
    random = c.random("classroom")
    h = f.height
    back, meet = shell(c, f, random, hue=150)
    board_y = f.at(0.25)
    c.hangs(480, board_y, 420, h * 0.3)
    back += c.sheet(built.rect(270, board_y - h * 0.15, 420, h * 0.3), c.role("wood", dl=-0.06), lift=0.6)
    slate = c.tone(0.45, 0.05, c.design("slate", (165, 165, 255)))
    back += c.piece(built.rect(284, board_y - h * 0.13, 392, h * 0.26), slate)
    chalk = "".join(smooth(oval(330 + i * 60, board_y - h * 0.03, 16, 16, count=5)) for i in range(2)) + line(
        [(440, board_y + 10), (470, board_y - h * 0.07), (500, board_y + 10), (440, board_y + 10)]
    )
    chalk += line([(560, board_y + 12), (560, board_y - h * 0.05)]) + "".join(
        line([(560, board_y - h * 0.05), (560 + dx, board_y - h * 0.05 + dy)])
        for dx, dy in ((-26, 6), (26, 6), (0, -24))
    )
    back += c.stroke(chalk, "#f4f1e6", 4, opacity=0.85)
    back += (
        (cosy.paper_chain(c, f) if c.random("strung").random() < 0.5 else cosy.alphabet(c, f.at(0.055)))
        + has.window(c, 860, f.at(0.25), h * 0.26, h * 0.3, random)
        + has.shelf(c, 120, f.at(0.26), 190, random, what="books")
        + has.clock(c, 120, f.at(0.1), 70)
    )
    for x in (130, 880):
        back += has.chair(c, x + 70, meet + h * 0.11, h * 0.26, flip=x > 500) + has.table(
            c, x, meet + h * 0.14, 190, h * 0.18
        )
    tx, ty = 880, meet + h * 0.14 - h * 0.18 - 5
    return room(c, f, back, meet, hue=150, window=(860, f.at(0.25), h * 0.26, h * 0.3), surface=(tx, ty, 170))


def hall(c: Cutter, f: Frame) -> Stage:
    """The great hall of a castle."""
    random = c.random("hall")
    h = f.height
    back, meet = shell(c, f, random, hue=75, floor=c.tone(0.78, 0.025, 75), planks=False)
    checks = ""
    for row in range(5):
        y1, y2 = meet + 8 + row * (18 + row * 12), meet + 8 + (row + 1) * (18 + (row + 1) * 12)
        s1, s2 = 0.7 + (y1 - meet) / 420, 0.7 + (y2 - meet) / 420
        for column in range(-7, 7):
            if (row + column) % 2:
                checks += corners(
                    [
                        (500 + column * 110 * s1, y1),
                        (500 + (column + 1) * 110 * s1, y1),
                        (500 + (column + 1) * 110 * s2, y2),
                        (500 + column * 110 * s2, y2),
                    ]
                )
    back += c.piece(checks, c.tone(0.68, 0.03, 60))
    for x in (270, 730):
        back += has.window(c, x, f.at(0.25), h * 0.15, h * 0.36, random, arch=True)
    for index, x in enumerate((110, 500, 890)):
        c.hangs(x, f.at(0.2), 92, h * 0.3)
        tone = c.tone(0.55, 0.13, (25, 260, 25)[index])
        banner = corners(
            [
                (x - 46, f.at(0.06) + 8),
                (x + 46, f.at(0.06) + 8),
                (x + 46, f.at(0.36)),
                (x, f.at(0.31)),
                (x - 46, f.at(0.36)),
            ]
        )
        back += c.sheet(banner, tone, lift=0.5) + c.piece(
            smooth(oval(x, f.at(0.19), 22, 22, count=5)), c.glow(0.84, 0.11, 85)
        )
    carpet = corners([(430, meet), (570, meet), (760, f.bottom + 60), (240, f.bottom + 60)])
    back += c.piece(carpet, c.tone(0.56, 0.14, 22)) + c.stroke(
        line([(444, meet), (272, f.bottom + 60)]) + line([(556, meet), (728, f.bottom + 60)]),
        c.glow(0.8, 0.1, 85),
        5,
    )
    back += _throne(c, 500, meet + h * 0.05, h * 0.42) if f.shot != "close" else ""
    for x in (40, 960):
        pillar = c.tone(0.84, 0.025, 75)
        top = f.top - (30 if f.text == "bottom" else 26)
        back += c.sheet(built.rect(x - 42, top, 84, meet + 26 - top), pillar, lift=0.9) + c.sheet(
            built.rect(x - 56, meet + 4, 112, 30), shift(pillar, dl=-0.05), lift=0.4
        )
        back += c.stroke(
            line([(x - 14, top), (x - 14, meet)]) + line([(x + 14, top), (x + 14, meet)]),
            shift(pillar, dl=-0.06),
            3,
        )
    return room(c, f, back, meet, hue=75, window=(270, f.at(0.25), h * 0.15, h * 0.36))


def _throne(c: Cutter, x: float, y: float, size: float) -> str:
    gold, red = c.tone(0.78, 0.11, 82), c.tone(0.52, 0.14, 20)
    back = f"M{nums((x - size * 0.24, y - size * 0.3))}L{nums((x - size * 0.26, y - size * 0.85))}Q{nums((x, y - size * 1.18, x + size * 0.26, y - size * 0.85))}L{nums((x + size * 0.24, y - size * 0.3))}Z"
    out = c.sheet(back, gold, lift=0.6) + c.piece(
        oval(x, y - size * 0.64, size * 0.17, size * 0.28, count=10, square=0.3), red
    )
    out += c.sheet(
        built.rounded(x - size * 0.32, y - size * 0.38, size * 0.64, size * 0.2, 12), red, lift=0.5
    )
    return (
        out
        + c.sheet(built.rect(x - size * 0.32, y - size * 0.2, size * 0.64, size * 0.2), gold, lift=0.4)
        + c.disc(x, y - size * 1.04, size * 0.06, c.tone(0.7, 0.15, 350))
    )


def burrow(c: Cutter, f: Frame) -> Stage:
    """A snug room under the ground: earth, roots, a round window, a round door."""
    random = c.random("burrow")
    h = f.height
    hue = 55
    earth = oklch(0.33, 0.04, 45) if c.time == "night" else c.lit(oklch(0.9, 0.04, 70))
    back = PAGE.format(earth)
    deep = c.tone(0.56, 0.065, 55)
    top = f.top + 20 if f.text == "top" else -30.0
    for index, size in enumerate((0.54, 0.6)):
        hole = wobble(oval(500, f.at(0.58), 1000 * size * 0.93, h * size, count=14), random, 12)
        ring = f"M-40 {top:.0f}L1040 {top:.0f}L1040 1040L-40 1040Z{smooth(list(reversed(hole)))}"
        back += c.sheet(ring, shift(deep, dl=0.07 - index * 0.07), lift=1).replace(
            "<use ", '<use fill-rule="evenodd" '
        )
    roots = ""
    for x in (90, 240, 760, 900):
        roots += f"M{nums((x, top))}Q{nums((x + random.uniform(-30, 30), top + h * 0.1, x + random.uniform(-50, 50), top + h * 0.17))}"
    back += c.stroke(roots, c.role("bark"), 9)
    side, _ = mirrored(random)
    back += has.window(c, side(330), f.at(0.34), h * 0.23, h * 0.23, random, round_=True)
    meet = f.horizon + h * 0.15
    back += _round_door(c, side(800), meet + 12, h * 0.4, random)
    back += has.shelf(c, side(545), f.at(0.27), 190, random, what="mixed")
    back += c.crest(nature.land(nature.ridge(random, meet + 6, 10, 2)), c.tone(0.68, 0.06, 62), lift=0.8)
    back += textiles.rug(c, 500, meet + h * 0.18, 560, h * 0.11, 130)
    tx, ty = side(130), meet + h * 0.12
    back += _stump_table(c, tx, ty, 170, h * 0.15)
    back += has.hanging_lamp(c, side(620), top, f.at(0.22) if f.text == "bottom" else f.at(0.2), 40)
    quiet = panel(c, hue, 0.04)
    return Stage(back=back, front="", far=meet + h * 0.08, near=f.bottom - 14, quiet_top=earth, quiet_bottom=quiet,
                 surface=(tx, ty - h * 0.15, 130),
                 window=(side(330), f.at(0.34), h * 0.23, h * 0.23), edge="hill")  # fmt: skip


def _round_door(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    c.hangs(x, y - size / 2, size * 1.1, size * 1.1)
    wood = c.role("cloth", dl=-0.12, dc=0.03)
    cy, r = y - size * 0.5, size * 0.5
    out = c.sheet(oval(x, cy, r * 1.12, r * 1.1, count=14), c.role("stone", dl=-0.04), lift=0.6) + c.sheet(
        oval(x, cy, r * 0.92, r * 0.92, count=14), wood, lift=0.3
    )
    out += c.stroke(
        "".join(line([(x + dx * r, cy - r * 0.8), (x + dx * r, cy + r * 0.8)]) for dx in (-0.4, 0, 0.4)),
        shift(wood, dl=-0.08),
        4,
    )
    return (
        out
        + c.disc(x + r * 0.62, cy, r * 0.08, c.glow(0.84, 0.1, 85))
        + has.window(c, x, cy - r * 0.32, r * 0.5, r * 0.5, random, round_=True)
    )


def _stump_table(c: Cutter, x: float, y: float, width: float, height: float) -> str:
    bark = c.role("bark", dl=0.06)
    body = f"M{nums((x - width * 0.5, y))}Q{nums((x - width * 0.38, y - height * 0.5, x - width * 0.4, y - height))}L{nums((x + width * 0.4, y - height))}Q{nums((x + width * 0.38, y - height * 0.5, x + width * 0.5, y))}Z"
    out = (
        c.ground_shadow(x, y, width)
        + c.sheet(body, bark, lift=0.5)
        + c.sheet(
            oval(x, y - height, width * 0.44, height * 0.12, count=10), c.tone(0.82, 0.06, 75), lift=0.3
        )
    )
    return out + c.stroke(
        smooth(oval(x, y - height, width * 0.26, height * 0.065, count=8)), c.tone(0.7, 0.06, 70), 2.5
    )
