"""Parts of towns and farms: houses, roofs, fences, stalls, towers. Each returns SVG with its foot at (x, y)."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import Point, box, corners, line, nums, smooth
from fabula.illustrators.paper.places.nature import bush
from fabula.illustrators.paper.places.stage import Frame


def rect(x: float, y: float, width: float, height: float) -> str:
    """Return a rectangle's outline from its top left corner."""
    return corners([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])


def rounded(x: float, y: float, width: float, height: float, corner: float) -> str:
    """Return a rounded rectangle's outline from its top left corner."""
    return smooth(box(x + width / 2, y + height / 2, width, height, corner))


def window_tone(c: Cutter, depth: float = 0.0) -> str:
    """Return the colour of a house's window: lit after dark."""
    if c.dark or c.time == "dusk":
        return mix(c.glow(0.9, 0.11, 85), c.sky(0.7), depth * 0.4)
    return c.tone(0.82, 0.035, 230, depth)


def pane(
    c: Cutter, x: float, y: float, width: float, height: float, depth: float = 0.0, *, arch: bool = False
) -> str:
    """Return a small window with its cross bars, top left at (x, y)."""
    frame = c.role("wall", depth, dl=0.02)
    tone = window_tone(c, depth)
    glow = (
        c.halo(x + width / 2, y + height / 2, width * 1.7, c.glow(0.9, 0.1, 80), 0.32)
        if c.dark and width > 18
        else ""
    )
    if arch:
        shape = f"M{nums((x, y + height))}L{nums((x, y + width / 2))}A{nums((width / 2, width / 2))} 0 0 1 {nums((x + width, y + width / 2))}L{nums((x + width, y + height))}Z"
    else:
        shape = rect(x, y, width, height)
    bars = line([(x + width / 2, y), (x + width / 2, y + height)]) + line(
        [(x, y + height * 0.55), (x + width, y + height * 0.55)]
    )
    return glow + c.piece(shape, tone) + c.stroke(shape + bars, frame, max(width * 0.09, 1.6))


UNDER_A_TITLE = 66.0
"""How far below the words above the haze under them still hides what is there."""


def roofed(f: Frame, foot: float, width: float, *, storeys: int = 1) -> float:
    """Return `width`, or less: as wide as a house may be whose whole roof is to be seen."""
    top = f.edge + UNDER_A_TITLE if f.text == "top" and f.shot != "vignette" else max(f.top, 0.0) + 10
    return min(width, (foot - top) / (1.0 + 0.42 * (storeys - 1)))


def house(
    c: Cutter, x: float, y: float, width: float, depth: float, random: Random, *, storeys: int = 1,
    chimney: bool = True,
) -> str:  # fmt: skip
    """Return a house with a pitched roof; its foot's middle is at (x, y)."""
    high = width * (0.52 + 0.42 * (storeys - 1))
    wall = c.role("wall", depth, dh=random.uniform(-20, 20), dl=random.uniform(-0.04, 0.01))
    roof = c.role("roof", depth, dh=random.uniform(-14, 14), dl=random.uniform(-0.04, 0.06))
    left, top = x - width / 2, y - high
    out = ""
    if chimney:
        out += c.sheet(
            rect(x + width * 0.18, top - width * 0.42, width * 0.12, width * 0.35),
            c.role("stone", depth, dl=-0.08),
            lift=0.3,
        )
    lift = 0.6 if depth < 0.5 else 0.3
    gable = [(left, y + 2), (left, top), (x, top - width * 0.4), (left + width, top), (left + width, y + 2)]
    out += c.sheet(corners(gable), wall, lift=lift)
    slope = [(left - width * 0.11, top + width * 0.06), (x, top - width * 0.48), (left + width * 1.11, top + width * 0.06),
             (left + width * 1.04, top + width * 0.12), (x, top - width * 0.33), (left - width * 0.04, top + width * 0.12)]  # fmt: skip
    out += c.sheet(corners(slope), roof, lift=lift)
    wide = width * 0.17
    for level in range(storeys):
        sill = top + width * 0.14 + level * width * 0.42
        for share in (0.16, 0.67) if level == storeys - 1 else (0.16, 0.42, 0.67):
            out += pane(c, left + width * share, sill, wide, wide * 1.15, depth)
    out += pane(c, x - wide * 0.35, top - width * 0.2, wide * 0.7, wide * 0.8, depth, arch=True)
    out += door_leaf(c, x, y, width * 0.2, width * 0.36, depth, random)
    if c.season == "winter":
        snow = [(left - width * 0.1, top + width * 0.03), (x, top - width * 0.5), (left + width * 1.1, top + width * 0.03),
                (x + width * 0.3, top - width * 0.13), (x + width * 0.1, top - width * 0.3), (x, top - width * 0.36),
                (x - width * 0.16, top - width * 0.22), (x - width * 0.34, top - width * 0.08)]  # fmt: skip
        out += c.piece(corners(snow), c.tone(0.97, 0.01, 240, depth))
    return out


def door_leaf(
    c: Cutter, x: float, y: float, width: float, height: float, depth: float, random: Random
) -> str:
    """Return a round-topped door."""
    tone = c.role("cloth", depth, dl=-0.18, dc=0.03, dh=random.uniform(-30, 30))
    r = width / 2
    shape = f"M{nums((x - r, y + 2))}L{nums((x - r, y - height + r))}A{nums((r, r))} 0 0 1 {nums((x + r, y - height + r))}L{nums((x + r, y + 2))}Z"
    return c.piece(shape, tone) + c.disc(
        x + r * 0.55, y - height * 0.42, max(width * 0.06, 1.6), c.glow(0.84, 0.1, 85)
    )


def cottage(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return the big cottage of a picture: thatched, with a garden bush at each side."""
    thatch = c.tone(0.74, 0.085, 78)
    high = width * 0.42
    left, top = x - width / 2, y - high
    out = c.sheet(
        rect(x + width * 0.2, top - width * 0.42, width * 0.11, width * 0.3),
        c.role("stone", 0, dl=-0.05),
        lift=0.5,
    )
    if c.season != "summer":
        out += smoke(c, x + width * 0.255, top - width * 0.45, width * 0.4)
    out += c.sheet(rect(left, top, width, high + 3), c.role("wall"), lift=0.8)
    roof = (
        f"M{nums((left - width * 0.12, top + width * 0.1))}C{nums((left - width * 0.02, top - width * 0.2, x - width * 0.3, top - width * 0.4, x, top - width * 0.4))}"
        f"C{nums((x + width * 0.3, top - width * 0.4, left + width * 1.02, top - width * 0.2, left + width * 1.12, top + width * 0.1))}"
        f"Q{nums((left + width * 0.85, top + width * 0.02, x + width * 0.18, top + width * 0.07))}Q{nums((x, top - width * 0.02, x - width * 0.18, top + width * 0.07))}"
        f"Q{nums((left + width * 0.15, top + width * 0.02, left - width * 0.12, top + width * 0.1))}Z"
    )
    out += c.sheet(roof, thatch if c.season != "winter" else c.tone(0.96, 0.012, 240), lift=0.9)
    straw = ""
    for index in range(13):
        sx = left + width * (index + 0.3) / 13
        straw += line([(sx, top + width * 0.015), (x + (sx - x) * 0.86, top - width * 0.1)])
    out += c.stroke(straw, shift(thatch, dl=-0.09), 2.4, opacity=0.55)
    wide = width * 0.15
    out += pane(c, left + width * 0.13, top + width * 0.13, wide, wide) + pane(
        c, left + width * 0.72, top + width * 0.13, wide, wide
    )
    for share in (0.13, 0.72):
        out += c.piece(
            rect(left + width * share - 5, top + width * 0.13 + wide, wide + 10, width * 0.035),
            c.role("wood", 0, dl=-0.06),
        )
        for step in range(4):
            out += c.disc(
                left + width * share + wide * (step + 0.5) / 4,
                top + width * 0.125 + wide,
                width * 0.018,
                c.role("flower"),
            )
    out += door_leaf(c, x, y, width * 0.17, width * 0.31, 0, random)
    return (
        out
        + bush(c, left - 4, y + 6, width * 0.24, 0.1, random)
        + bush(c, left + width + 4, y + 6, width * 0.26, 0.1, random, berries=True)
    )


def smoke(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a curl of smoke."""
    path = f"M{nums((x, y))}C{nums((x - size * 0.3, y - size * 0.3, x + size * 0.4, y - size * 0.5, x + size * 0.1, y - size * 0.8))}S{nums((x + size * 0.3, y - size * 1.1, x + size * 0.4, y - size))}"
    return c.stroke(path, mix(c.sky(0.7), "#ffffff", 0.5), size * 0.09, opacity=0.6)


def tiled_roof(c: Cutter, x: float, y: float, width: float, high: float, depth: float) -> str:
    """Return a Korean tiled roof with lifted eaves; (x, y) is the middle of its lower edge."""
    w = width / 2
    tone = c.tone(0.42, 0.025, 255, depth)
    shape = (
        f"M{nums((x - w * 1.14, y - high * 0.3))}Q{nums((x - w * 0.6, y + high * 0.02, x, y))}Q{nums((x + w * 0.6, y + high * 0.02, x + w * 1.14, y - high * 0.3))}"
        f"Q{nums((x + w * 0.86, y - high * 0.45, x + w * 0.74, y - high))}Q{nums((x, y - high * 0.86, x - w * 0.74, y - high))}"
        f"Q{nums((x - w * 0.86, y - high * 0.45, x - w * 1.14, y - high * 0.3))}Z"
    )
    out = c.sheet(shape, tone, lift=0.7 if depth < 0.5 else 0.35)
    rows = ""
    count = 15 if depth < 0.4 else 7
    for index in range(1, count):
        share = index / count * 2 - 1
        rows += line(
            [
                (x + share * w * 0.74, y - high * (0.88 + 0.09 * abs(share))),
                (x + share * w * 1.02, y - high * (0.02 + 0.2 * abs(share) ** 2.2)),
            ]
        )
    out += c.stroke(rows, shift(tone, dl=0.07), 2.2 if depth < 0.4 else 1.2)
    crest = f"M{nums((x - w * 0.76, y - high))}Q{nums((x, y - high * 0.86, x + w * 0.76, y - high))}"
    out += c.stroke(crest, shift(tone, dl=-0.06), max(high * 0.09, 2.5))
    if c.season == "winter":
        snow = (
            f"M{nums((x - w * 0.74, y - high))}Q{nums((x, y - high * 0.9, x + w * 0.74, y - high))}Q{nums((x + w * 0.8, y - high * 0.62, x + w * 0.86, y - high * 0.5))}"
            f"Q{nums((x + w * 0.4, y - high * 0.32, x, y - high * 0.46))}Q{nums((x - w * 0.4, y - high * 0.32, x - w * 0.86, y - high * 0.5))}Z"
        )
        out += c.piece(snow, c.tone(0.97, 0.01, 240, depth))
    return out


def hanok(c: Cutter, x: float, y: float, width: float, depth: float, random: Random) -> str:
    """Return a Korean house: white walls, wooden posts, paper doors, a stone base."""
    high, w = width * 0.34, width / 2
    wood = c.tone(0.5, 0.07, 50, depth)
    out = c.sheet(
        rect(x - w * 1.06, y - high * 0.16, width * 1.06, high * 0.2), c.role("stone", depth), lift=0.4
    )
    out += c.piece(rect(x - w, y - high, width, high * 0.86), c.tone(0.94, 0.025, 85, depth))
    bays = 4 if depth < 0.5 else 3
    for index in range(bays):
        bx, wide = x - w + width * index / bays, width / bays
        paper = (
            mix(c.glow(0.92, 0.08, 85), c.sky(0.7), depth * 0.35)
            if c.dark or c.time == "dusk"
            else c.tone(0.97, 0.02, 88, depth)
        )
        if index != random.randrange(bays) or depth < 0.5:
            out += c.piece(rect(bx + wide * 0.14, y - high * 0.8, wide * 0.72, high * 0.62), paper)
            grid = "".join(
                line([(bx + wide * s, y - high * 0.8), (bx + wide * s, y - high * 0.18)])
                for s in (0.14, 0.32, 0.5, 0.68, 0.86)
            )
            grid += "".join(
                line([(bx + wide * 0.14, y - high * s), (bx + wide * 0.86, y - high * s)])
                for s in (0.8, 0.64, 0.48, 0.18)
            )
            out += c.stroke(grid, wood, 2.4 if depth < 0.4 else 1)
    posts = "".join(
        line([(x - w + width * index / bays, y - high), (x - w + width * index / bays, y - high * 0.1)])
        for index in range(bays + 1)
    )
    out += c.stroke(
        posts + line([(x - w, y - high * 0.9), (x + w, y - high * 0.9)]), wood, max(width * 0.02, 2)
    )
    if c.dark:
        out += c.halo(x, y - high * 0.5, width * 0.6, c.glow(0.9, 0.09, 80), 0.35)
    return out + tiled_roof(c, x, y - high * 0.86, width * 1.08, high * 0.9, depth)


def fence(c: Cutter, x1: float, x2: float, y: float, high: float, depth: float = 0.1) -> str:
    """Return a picket fence."""
    tone, path = c.role("wall", depth, dl=-0.02), ""
    step = high * 0.36
    for index in range(int((x2 - x1) / step) + 1):
        px = x1 + index * step
        path += corners(
            [
                (px, y),
                (px, y - high * 0.85),
                (px + step * 0.3, y - high),
                (px + step * 0.6, y - high * 0.85),
                (px + step * 0.6, y),
            ]
        )
    rails = rect(x1 - 4, y - high * 0.7, x2 - x1 + 8, high * 0.1) + rect(
        x1 - 4, y - high * 0.33, x2 - x1 + 8, high * 0.1
    )
    return c.piece(rails, shift(tone, dl=-0.07)) + c.sheet(path, tone, lift=0.3)


def stone_wall(
    c: Cutter, x1: float, x2: float, y: float, high: float, random: Random, depth: float = 0.1
) -> str:
    """Return a low wall of round stones under a row of tiles: the garden wall of a Korean village."""
    out = c.sheet(rect(x1, y - high, x2 - x1, high), c.tone(0.78, 0.04, 75, depth), lift=0.5)
    stones = ""
    for row in range(2):
        for index in range(int((x2 - x1) / (high * 0.55))):
            cx, cy = x1 + high * (0.3 + 0.55 * index + 0.25 * row), y - high * (0.28 + 0.4 * row)
            stones += smooth(
                [
                    (cx - high * 0.2, cy),
                    (cx, cy - high * 0.15),
                    (cx + high * 0.2, cy + random.uniform(-3, 3)),
                    (cx, cy + high * 0.15),
                ]
            )
    out += c.piece(stones, c.tone(0.68, 0.025, 70, depth))
    return out + c.sheet(
        rect(x1 - 6, y - high * 1.16, x2 - x1 + 12, high * 0.22), c.tone(0.44, 0.025, 255, depth), lift=0.3
    )


def castle(c: Cutter, x: float, y: float, width: float, depth: float, random: Random) -> str:
    """Return a castle with round towers, pointed roofs and flags."""
    stone = c.tone(0.86, 0.025, 70, depth)
    roof = c.role("roof", depth, dl=-0.03)
    out = ""
    towers = ((-0.4, 0.62, 0.2), (0.4, 0.55, 0.2), (-0.12, 0.95, 0.17), (0.16, 0.78, 0.16))
    order = (2, 3, 0, 1)
    for place, index in enumerate(order):
        dx, tall, wide = towers[index]
        if place == 2:
            out += c.sheet(
                _battlement(x - width * 0.36, y, width * 0.72, width * 0.42), shift(stone, dl=-0.02), lift=0.6
            )
        tx, tw, top = x + dx * width, wide * width, y - tall * width
        out += c.sheet(
            rect(tx - tw / 2, top, tw, y - top + 3), shift(stone, dl=random.uniform(-0.03, 0.02)), lift=0.5
        )
        cone = [(tx - tw * 0.68, top + tw * 0.06), (tx, top - tw * 1.25), (tx + tw * 0.68, top + tw * 0.06)]
        out += c.sheet(corners(cone), roof, lift=0.4)
        out += c.stroke(line([(tx, top - tw * 1.2), (tx, top - tw * 1.6)]), c.role("bark", depth), 2.2)
        out += c.piece(
            corners([(tx, top - tw * 1.6), (tx + tw * 0.42, top - tw * 1.47), (tx, top - tw * 1.34)]),
            c.role("flower", depth),
        )
        for step in range(2):
            out += pane(
                c, tx - tw * 0.13, top + tw * (0.4 + 0.8 * step), tw * 0.26, tw * 0.44, depth, arch=True
            )
    gate = width * 0.16
    shape = f"M{nums((x - gate / 2, y + 3))}L{nums((x - gate / 2, y - gate * 0.8))}A{nums((gate / 2, gate / 2))} 0 0 1 {nums((x + gate / 2, y - gate * 0.8))}L{nums((x + gate / 2, y + 3))}Z"
    return out + c.piece(shape, c.tone(0.4, 0.06, 50, depth)) + c.stroke(shape, shift(stone, dl=-0.12), 4)


def _battlement(x: float, y: float, width: float, height: float) -> str:
    top, teeth = y - height, 7
    step = width / (teeth * 2 - 1)
    points: list[Point] = [(x, y + 3)]
    for index in range(teeth):
        px = x + index * 2 * step
        points += [(px, top), (px + step, top)]
        if index < teeth - 1:
            points += [(px + step, top + step * 0.8), (px + step * 2, top + step * 0.8)]
    return corners([*points, (x + width, y + 3)])


def tower_block(
    c: Cutter, x: float, y: float, width: float, height: float, depth: float, random: Random
) -> str:
    """Return a town building with rows of windows, some lit."""
    hue = random.choice((30, 60, 85, 200, 250, 330))
    tone = c.tone(random.uniform(0.72, 0.86), 0.05, hue, depth)
    out = c.sheet(rect(x - width / 2, y - height, width, height + 4), tone, lift=0.45)
    roof = random.random()
    if roof < 0.4:
        out += c.piece(
            corners(
                [
                    (x - width * 0.55, y - height),
                    (x, y - height - width * 0.4),
                    (x + width * 0.55, y - height),
                ]
            ),
            shift(tone, dl=-0.12),
        )
    elif roof < 0.7:
        out += c.piece(rect(x - width * 0.55, y - height - 8, width * 1.1, 12), shift(tone, dl=-0.1))
    lit, unlit = "", ""
    columns, rows = max(int(width / 34), 2), max(int(height / 50), 2)
    for row in range(rows):
        for column in range(columns):
            wx, wy = (
                x - width / 2 + width * (column + 0.5) / columns - 8,
                y - height + 16 + row * (height - 20) / rows,
            )
            if random.random() < 0.5:
                lit += rect(wx, wy, 16, 24)
            else:
                unlit += rect(wx, wy, 16, 24)
    glow = window_tone(c, depth)
    return out + c.piece(lit or "M0 0", glow) + c.piece(unlit or "M0 0", shift(tone, dl=-0.11))


def stall(c: Cutter, x: float, y: float, width: float, random: Random, depth: float = 0.1) -> str:
    """Return a market stall with a striped awning and its goods."""
    wood = c.role("wood", depth)
    high = width * 0.86
    poles = line([(x - width * 0.44, y), (x - width * 0.44, y - high)]) + line(
        [(x + width * 0.44, y), (x + width * 0.44, y - high)]
    )
    out = c.stroke(poles, shift(wood, dl=-0.1), width * 0.04)
    out += c.sheet(rect(x - width / 2, y - high * 0.42, width, high * 0.42), wood, lift=0.5)
    out += c.stroke(
        line([(x - width / 2, y - high * 0.21), (x + width / 2, y - high * 0.21)]), shift(wood, dl=-0.08), 2.5
    )
    goods = (25, 85, 140, 350, 55)
    for index in range(9):
        gx = x - width * 0.42 + width * 0.84 * index / 8
        size = width * 0.052
        out += c.disc(gx, y - high * 0.42 - size * 0.7, size, c.tone(0.7, 0.14, goods[index * 5 // 9], depth))
        if index % 2:
            out += c.disc(
                gx + size,
                y - high * 0.42 - size * 2.1,
                size,
                c.tone(0.72, 0.14, goods[index * 5 // 9], depth),
            )
    return out + awning(c, x, y - high, width * 1.14, width * 0.24, random.choice((25, 230, 145, 355)), depth)


def awning(c: Cutter, x: float, y: float, width: float, high: float, hue: float, depth: float = 0.0) -> str:
    """Return a striped, scalloped awning; (x, y) is the middle of its top edge."""
    stripes = 7
    step = width / stripes
    whole = f"M{nums((x - width * 0.44, y))}L{nums((x + width * 0.44, y))}L{nums((x + width / 2, y + high))}"
    for index in range(stripes):
        px = x + width / 2 - index * step
        whole += f"Q{nums((px - step / 2, y + high * 1.34, px - step, y + high))}"
    out = c.sheet(whole + "Z", c.tone(0.96, 0.015, 85, depth), lift=0.6)
    bands = ""
    for index in range(0, stripes, 2):
        left = x - width / 2 + index * step
        top_left = x - width * 0.44 + index * width * 0.88 / stripes
        bands += (
            f"M{nums((top_left, y))}L{nums((top_left + width * 0.88 / stripes, y))}L{nums((left + step, y + high))}"
            f"Q{nums((left + step / 2, y + high * 1.34, left, y + high))}Z"
        )
    return out + c.piece(bands, c.tone(0.68, 0.14, hue, depth))


def lamp_post(c: Cutter, x: float, y: float, height: float) -> str:
    """Return a street lamp, lit after dark."""
    iron = c.tone(0.36, 0.03, 250)
    out = c.stroke(line([(x, y), (x, y - height)]), iron, 7) + c.piece(rect(x - 14, y - 8, 28, 10), iron)
    if c.dark or c.time == "dusk":
        out += c.halo(x, y - height - 18, 130, oklch(0.93, 0.1, 85), 0.6)
    lamp = [
        (x - 15, y - height - 2),
        (x - 20, y - height - 34),
        (x + 20, y - height - 34),
        (x + 15, y - height - 2),
    ]
    out += c.sheet(corners(lamp), c.glow(0.94, 0.09, 88), lift=0.3)
    return out + c.piece(
        corners([(x - 26, y - height - 32), (x, y - height - 52), (x + 26, y - height - 32)]), iron
    )
