"""The large furniture of the other walls: doors, dressers, sofas, wardrobes, pegs, plants and lamps."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import LIGHTS, Cutter
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import line, nums, oval, smooth
from fabula.illustrators.paper.places.built import rect, rounded


def door(c: Cutter, x: float, y: float, width: float, height: float, tone: str) -> str:
    """Return a panelled door in its frame, standing on (x, y)."""
    c.hangs(x, y - height / 2, width * 1.2, height, "door")
    frame = shift(tone, dl=-0.12)
    arch = f"M{nums((x - width / 2, y))}V{nums((y - height * 0.82,))}Q{nums((x - width / 2, y - height, x, y - height))}Q{nums((x + width / 2, y - height, x + width / 2, y - height * 0.82))}V{nums((y,))}Z"
    outer = f"M{nums((x - width * 0.59, y))}V{nums((y - height * 0.83,))}Q{nums((x - width * 0.59, y - height * 1.06, x, y - height * 1.06))}Q{nums((x + width * 0.59, y - height * 1.06, x + width * 0.59, y - height * 0.83))}V{nums((y,))}Z"
    out = c.sheet(outer, frame, lift=0.5) + c.sheet(arch, tone, lift=0.4)
    boards = "".join(
        line([(x + dx * width, y - 4), (x + dx * width, y - height * 0.93)]) for dx in (-0.25, 0, 0.25)
    )
    out += c.stroke(boards, shift(tone, dl=-0.05), 3)
    pane = smooth(oval(x, y - height * 0.72, width * 0.2, width * 0.2, count=12))
    glass = oklch(0.42, 0.06, 268) if c.time == "night" else c.tone(0.93, 0.035, 220)
    out += c.sheet(pane, shift(tone, dl=-0.1), lift=0.25)
    out += c.piece(oval(x, y - height * 0.72, width * 0.16, width * 0.16, count=12), glass)
    out += c.stroke(
        line([(x, y - height * 0.72 - width * 0.15), (x, y - height * 0.72 + width * 0.15)]),
        shift(tone, dl=-0.1),
        4,
    )
    return out + c.disc(x + width * 0.36, y - height * 0.44, width * 0.055, c.tone(0.82, 0.11, 85))


def dresser(c: Cutter, x: float, y: float, width: float, height: float, random: Random) -> str:
    """Return a dresser: plates and cups on its shelves, doors below; its board is at y - height * 0.46."""
    c.hangs(x, y - height / 2, width, height)
    wood = c.role("wood", dl=-0.03)
    left, board = x - width / 2, y - height * 0.46
    out = c.ground_shadow(x, y, width * 1.04)
    out += c.sheet(rounded(left + width * 0.05, y - height, width * 0.9, height * 0.56, 14), wood, lift=0.6)
    out += c.piece(
        rect(left + width * 0.1, y - height * 0.95, width * 0.8, height * 0.47), shift(wood, dl=-0.1)
    )
    hues = (25, 240, 95, 150)
    for row in range(2):
        base = y - height * (0.73 - 0.225 * row)
        for column in range(4):
            px = left + width * (0.2 + 0.2 * column) + random.uniform(-3, 3)
            hue = hues[(row + column) % 4]
            if (row + column) % 2:
                r = height * 0.085
                out += c.sheet(oval(px, base - r, r, r, count=12), c.tone(0.93, 0.03, hue), lift=0.3)
                out += c.disc(px, base - r, r * 0.58, c.tone(0.82, 0.07, hue))
            else:
                w, h = width * 0.085, height * 0.1
                out += c.stroke(
                    f"M{nums((px + w * 0.4, base - h * 0.8))}q{nums((w * 0.5, h * 0.2, 0, h * 0.5))}",
                    c.tone(0.74, 0.09, hue),
                    5,
                )
                out += c.sheet(rounded(px - w / 2, base - h, w, h, 6), c.tone(0.78, 0.09, hue), lift=0.3)
        out += c.sheet(rect(left + width * 0.09, base, width * 0.82, 9), shift(wood, dl=0.05), lift=0.3)
    out += c.sheet(rounded(left, board, width, height * 0.46, 8), wood, lift=0.6)
    out += c.sheet(rounded(left - 8, board - 6, width + 16, 17, 8), shift(wood, dl=0.06), lift=0.4)
    for side in (0, 1):
        px = left + width * (0.06 + 0.46 * side)
        out += c.sheet(
            rounded(px, board + height * 0.07, width * 0.42, height * 0.33, 10),
            shift(wood, dl=0.04),
            lift=0.25,
        )
        out += c.disc(
            px + width * (0.36 if side == 0 else 0.06), board + height * 0.22, 6, c.tone(0.82, 0.11, 85)
        )
    return out


def sofa(c: Cutter, x: float, y: float, width: float, tone: str) -> str:
    """Return a plump sofa with two cushions; its seat is at y - width * 0.2."""
    high = width * 0.42
    deep = shift(tone, dl=-0.06)
    out = c.ground_shadow(x, y, width)
    feet = rect(x - width * 0.42, y - high * 0.12, 16, high * 0.12) + rect(
        x + width * 0.38, y - high * 0.12, 16, high * 0.12
    )
    out += c.sheet(feet, c.role("wood", dl=-0.15), lift=0.2)
    out += c.sheet(rounded(x - width * 0.44, y - high, width * 0.88, high * 0.8, 44), tone, lift=0.6)
    out += c.stroke(line([(x, y - high * 0.94), (x, y - high * 0.5)]), deep, 4)
    out += c.sheet(
        rounded(x - width * 0.42, y - high * 0.5, width * 0.84, high * 0.4, 20),
        shift(tone, dl=0.035),
        lift=0.4,
    )
    for side in (-1, 1):
        px = x + side * width * 0.43
        out += c.sheet(
            rounded(px - width * 0.075, y - high * 0.68, width * 0.15, high * 0.6, 30),
            shift(tone, dl=0.01),
            lift=0.6,
        )
    cushion = c.role("flower", dl=0.02)
    px, py = x - width * 0.24, y - high * 0.66
    out += c.sheet(
        smooth(
            [
                (px - 40, py - 36),
                (px, py - 30),
                (px + 40, py - 38),
                (px + 34, py),
                (px + 42, py + 36),
                (px, py + 30),
                (px - 40, py + 38),
                (px - 34, py),
            ]
        ),
        cushion,
        lift=0.45,
    )
    return out + c.stroke(
        line([(px - 22, py - 12), (px + 22, py - 12)]) + line([(px - 22, py + 12), (px + 22, py + 12)]),
        mix(cushion, "#ffffff", 0.5),
        5,
    )


def wardrobe(c: Cutter, x: float, y: float, width: float, height: float, tone: str) -> str:
    """Return a painted wardrobe on feet, a flower on each door."""
    c.hangs(x, y - height / 2, width, height, "wardrobe")
    out = c.ground_shadow(x, y, width * 1.02)
    crown = f"M{nums((x - width * 0.53, y - height * 0.92))}Q{nums((x, y - height * 1.12, x + width * 0.53, y - height * 0.92))}V{nums((y - height * 0.88,))}H{nums((x - width * 0.53,))}Z"
    out += c.sheet(
        rect(x - width * 0.44, y - 20, width * 0.1, 20) + rect(x + width * 0.34, y - 20, width * 0.1, 20),
        shift(tone, dl=-0.16),
        lift=0.2,
    )
    out += c.sheet(
        rounded(x - width / 2, y - height * 0.93, width, height * 0.89, 10), tone, lift=0.7
    ) + c.sheet(crown, shift(tone, dl=0.03), lift=0.4)
    for side in (-1, 1):
        px = x + side * width * 0.235
        out += c.sheet(
            rounded(px - width * 0.2, y - height * 0.84, width * 0.4, height * 0.72, 8),
            shift(tone, dl=0.045),
            lift=0.25,
        )
        for turn in ((0, -13), (12, -4), (8, 11), (-8, 11), (-12, -4)):
            out += c.disc(px + turn[0], y - height * 0.6 + turn[1], 8, mix(c.role("flower"), tone, 0.25))
        out += c.disc(px, y - height * 0.6, 6, c.tone(0.88, 0.1, 88))
        out += c.disc(px - side * width * 0.15, y - height * 0.45, 6, c.tone(0.82, 0.11, 85))
    return out


def chest(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return an open chest of toys: a ball, blocks and a pair of long ears look out."""
    high, wood = width * 0.42, c.role("cloth", dl=0.02)
    out = c.ground_shadow(x, y, width)
    fur = c.tone(0.82, 0.05, 70)
    for dx, turn in ((-0.26, -5), (-0.17, 6)):
        px = x + dx * width
        out += c.sheet(
            smooth(
                [
                    (px - 11, y - high),
                    (px - 13 + turn, y - high * 1.5),
                    (px + turn, y - high * 1.72),
                    (px + 13 + turn, y - high * 1.5),
                    (px + 11, y - high),
                ]
            ),
            fur,
            lift=0.3,
        )
    out += c.disc(x + width * 0.12, y - high * 1.06, width * 0.13, c.tone(0.7, 0.13, 30))
    out += c.stroke(
        f"M{nums((x + width * 0.0, y - high * 1.1))}Q{nums((x + width * 0.12, y - high * 1.3, x + width * 0.24, y - high * 1.1))}",
        c.tone(0.95, 0.03, 85),
        7,
    )
    out += c.sheet(
        rect(x + width * 0.26, y - high * 1.22, width * 0.14, width * 0.14),
        c.tone(0.74, 0.1, random.choice((150, 240, 90))),
        lift=0.3,
    )
    out += c.sheet(rounded(x - width / 2, y - high, width, high, 12), wood, lift=0.6)
    out += c.sheet(
        rounded(x - width * 0.53, y - high - 8, width * 1.06, 20, 9), shift(wood, dl=0.06), lift=0.35
    )
    return out + c.disc(x, y - high * 0.5, width * 0.07, mix(wood, "#ffffff", 0.55))


def plant(c: Cutter, x: float, y: float, high: float, random: Random) -> str:
    """Return a leafy plant in a pot on the floor."""
    out = c.ground_shadow(x, y, high * 0.34)
    for index in range(9):
        turn = (index - 4) * 0.19 + random.uniform(-0.06, 0.06)
        reach = high * random.uniform(0.74, 0.98)
        tip_x, tip_y = x + reach * turn * 1.1, y - high * 0.26 - reach * (0.75 - abs(turn) * 0.45)
        mid_x, mid_y = x + reach * turn * 0.35, y - high * 0.28 - reach * 0.42
        wide = high * 0.085
        leaf = f"M{nums((x, y - high * 0.24))}Q{nums((mid_x - wide, mid_y, tip_x, tip_y))}Q{nums((mid_x + wide * 1.3, mid_y + wide * 0.4, x + 5, y - high * 0.24))}Z"
        out += c.sheet(leaf, c.role("leaf", dl=0.02 * (index % 3) - 0.03), lift=0.25, edge=0.25)
    pot = c.tone(0.66, 0.1, 42)
    out += c.sheet(
        f"M{nums((x - high * 0.15, y - high * 0.28))}H{nums((x + high * 0.15,))}L{nums((x + high * 0.11, y))}H{nums((x - high * 0.11,))}Z",
        pot,
        lift=0.4,
    )
    return out + c.sheet(
        rounded(x - high * 0.17, y - high * 0.31, high * 0.34, high * 0.08, 6), shift(pot, dl=0.05), lift=0.3
    )


def floor_lamp(c: Cutter, x: float, y: float, high: float) -> str:
    """Return a standing lamp, burning after dark; none where the story has a lamp."""
    if c.named & LIGHTS:
        return ""
    out = c.ground_shadow(x, y, high * 0.26) + c.stroke(
        line([(x, y - 4), (x, y - high * 0.78)]), c.role("wood", dl=-0.16), 8
    )
    out += c.sheet(oval(x, y - 6, high * 0.1, high * 0.022, count=10), c.role("wood", dl=-0.16), lift=0.2)
    lit = c.lit_up
    if lit:
        out += c.halo(x, y - high * 0.86, high * 0.95, oklch(0.93, 0.09, 82), 0.62)
    tone = oklch(0.92, 0.085, 85) if lit else c.role("flower", dl=0.12, dc=-0.05)
    shade = f"M{nums((x - high * 0.08, y - high))}H{nums((x + high * 0.08,))}L{nums((x + high * 0.16, y - high * 0.76))}Q{nums((x, y - high * 0.73, x - high * 0.16, y - high * 0.76))}Z"
    return out + c.sheet(shade, tone, lift=0.45)


def pegs(c: Cutter, x: float, y: float, width: float, count: int = 4) -> str:
    """Return a rail of pegs with coats, a bag and a scarf on them."""
    c.hangs(x, y + 60, width, 170)
    out = c.sheet(rounded(x - width / 2, y - 9, width, 18, 8), c.role("wood", dl=-0.08), lift=0.35)
    for index in range(count):
        px = x + width * ((index + 0.5) / count - 0.5)
        tone = c.tone((0.66, 0.74, 0.6, 0.72)[index % 4], 0.09, (25, 85, 245, 150)[index % 4])
        if index % 3 == 2:
            out += c.stroke(
                f"M{nums((px - 16, y + 46))}Q{nums((px, y - 14, px + 16, y + 46))}", shift(tone, dl=-0.1), 6
            )
            out += c.sheet(rounded(px - 30, y + 36, 60, 66, 16), tone, lift=0.4)
            out += c.sheet(rounded(px - 30, y + 36, 60, 28, 12), shift(tone, dl=0.05), lift=0.2)
        else:
            coat = [
                (px - 14, y + 4),
                (px + 14, y + 4),
                (px + 34, y + 34),
                (px + 30, y + 118),
                (px - 30, y + 118),
                (px - 34, y + 34),
            ]
            out += c.sheet(smooth(coat), tone, lift=0.4)
            out += c.stroke(line([(px, y + 22), (px, y + 112)]), shift(tone, dl=-0.1), 3)
        out += c.disc(px, y + 1, 7, c.role("wood", dl=0.06))
    return out


def cubbies(c: Cutter, x: float, y: float, width: float, high: float, random: Random) -> str:
    """Return a low shelf of boxes, books and a globe; its board is at y - high."""
    wood = c.role("wood", dl=0.02)
    out = c.ground_shadow(x, y, width) + c.sheet(
        rounded(x - width / 2, y - high, width, high, 8), wood, lift=0.6
    )
    for index in range(4):
        px = x - width / 2 + width * (0.03 + 0.24 * index)
        out += c.piece(rounded(px, y - high * 0.86, width * 0.22, high * 0.72, 6), shift(wood, dl=-0.13))
        if index % 2:
            tone = c.tone(0.72, 0.09, (25, 150, 245, 85)[index])
            out += c.sheet(rounded(px + 6, y - high * 0.6, width * 0.22 - 12, high * 0.46, 5), tone, lift=0.2)
            continue
        bx = px + 8
        while bx < px + width * 0.2 - 10:
            wide, tall = random.uniform(10, 16), high * random.uniform(0.45, 0.64)
            out += c.piece(
                rect(bx, y - high * 0.14 - tall, wide, tall),
                c.tone(0.68, 0.09, random.choice((25, 85, 150, 245, 300))),
            )
            bx += wide + 2
    gx, gy, r = x - width * 0.3, y - high - 44, 32
    out += c.stroke(
        f"M{nums((gx - r * 0.9, gy - r * 0.8))}Q{nums((gx + r * 1.8, gy, gx - r * 0.5, gy + r * 1.15))}",
        c.role("wood", dl=-0.15),
        5,
    )
    out += c.sheet(oval(gx, gy, r, r, count=12), c.tone(0.72, 0.08, 235), lift=0.3)
    out += c.piece(
        smooth([(gx - 16, gy - 16), (gx + 4, gy - 20), (gx + 2, gy), (gx - 14, gy + 2)]),
        c.tone(0.74, 0.1, 140),
    )
    out += c.piece(smooth([(gx + 6, gy + 6), (gx + 22, gy + 2), (gx + 12, gy + 20)]), c.tone(0.74, 0.1, 140))
    return out + c.sheet(rounded(gx - 18, y - high - 10, 36, 10, 4), c.role("wood", dl=-0.15), lift=0.2)
