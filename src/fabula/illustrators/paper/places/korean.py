"""Homes and streets of Korea: the warm paper floor, the low table, lattice doors; blocks of flats with balconies."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter, panel
from fabula.illustrators.paper.palette import lch, mix, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth
from fabula.illustrators.paper.places import (
    built,
    cabinetry,
    cosy,
    gardens,
    nature,
    textiles,
    trees,
    trinkets,
)
from fabula.illustrators.paper.places import furniture as has
from fabula.illustrators.paper.places.built import rect, rounded
from fabula.illustrators.paper.places.land import hills, spread
from fabula.illustrators.paper.places.outdoors import stage
from fabula.illustrators.paper.places.rooms import mirrored, room, shell
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.sky import backdrop


def old_house(c: Cutter) -> bool:
    """Return whether this book's people live under tiles rather than in a flat."""
    return c.design("house of Korea", (True, False))


def living_room(c: Cutter, f: Frame) -> Stage:
    """The room where a family lives: a paper floor in an old house, a balcony in a flat."""
    return _paper_floor(c, f) if old_house(c) else _flat(c, f)


def living_room_turned(c: Cutter, f: Frame) -> Stage:
    """The other wall: a folding screen, or the sofa."""
    return _screen_wall(c, f) if old_house(c) else _sofa_wall(c, f)


def _squares(level: float, xs: range, *, far: tuple[float, float], rows: tuple[float, float]) -> str:
    """Return the seams of a floor in squares, from its far `level` towards us.

    `far` is how close together the seams at `xs` begin, and how far below the level; `rows` how high the first
    row is, and how much each next one grows.
    """
    (share, below), (high, grows) = far, rows
    seams = "".join(
        line([(500 + (x - 500) * share, level + below), (500 + (x - 500) * 1.5, 1030)]) for x in xs
    )
    y = level
    while y < 1000:
        y, high = y + high, high * grows
        seams += line([(-40, y), (1040, y)])
    return seams


def _shell(c: Cutter, f: Frame, random: Random) -> tuple[str, float]:
    """Return papered walls between beams, and the floor of oiled paper in its squares."""
    oiled = c.tone(0.84, 0.075, 86)
    back, meet = shell(c, f, random, hue=88, floor=oiled, planks=False, pattern="plain", lower="none")
    seams = _squares(meet, range(-400, 1500, 180), far=(0.72, 3), rows=(34.0, 1.5))
    beam = c.tone(0.5, 0.07, 52)
    start = f.top + 26 if f.text == "top" else -30.0
    posts = "".join(rect(x - 11, start, 22, meet - start) for x in (26, 974))
    rail = rect(-40, meet - 30, 1080, 26)
    lintel = rect(-40, f.top - 2, 1080, 26) if f.text == "bottom" else ""
    return back + c.stroke(seams, shift(oiled, dl=-0.04), 2.6) + c.sheet(
        posts + rail + lintel, beam, lift=0.3
    ), meet


def _lattice(c: Cutter, x: float, y: float, width: float, height: float, random: Random) -> str:
    """Return a window between two lattice shutters of paper; its middle is (x, y)."""
    out = has.window(c, x, y, width, height, random)
    wood, paper = c.tone(0.5, 0.07, 52), c.tone(0.97, 0.02, 88)
    if c.dark:
        paper = c.glow(0.8, 0.06, 82)
    top, wide = y - height / 2, width * 0.52
    for side in (-1, 1):
        left = x + side * width * 0.56 + (0 if side > 0 else -wide)
        out += c.sheet(rect(left, top - 5, wide, height + 10), paper, lift=0.4)
        bars = rect(left, top - 5, wide, height + 10)
        bars += "".join(
            line([(left + wide * s, top), (left + wide * s, y + height / 2)]) for s in (0.25, 0.5, 0.75)
        )
        bars += "".join(
            line([(left, top + height * s), (left + wide, top + height * s)])
            for s in (0.08, 0.16, 0.46, 0.54, 0.84, 0.92)
        )
        out += c.stroke(bars, wood, 4)
    c.hangs(x, y, width * 2.2, height * 1.15)
    return out


def low_table(c: Cutter, x: float, y: float, width: float, high: float) -> str:
    """Return a low table with curved legs; its top is at y - high."""
    wood, top = c.tone(0.52, 0.085, 40), y - high
    out = c.ground_shadow(x, y, width)
    legs = "".join(
        f"M{nums((x + s * width * 0.4, top + 6))}Q{nums((x + s * width * 0.47, y - high * 0.4, x + s * width * 0.36, y))}"
        for s in (-1, -0.55, 0.55, 1)
    )
    out += c.stroke(legs, shift(wood, dl=-0.06), 9)
    apron = f"M{nums((x - width * 0.44, top + 6))}Q{nums((x, top + high * 0.5, x + width * 0.44, top + 6))}Z"
    return (
        out
        + c.piece(apron, shift(wood, dl=-0.03))
        + c.sheet(rounded(x - width / 2, top - 6, width, 18, 8), wood, lift=0.5)
    )


def cushion(c: Cutter, x: float, y: float, width: float, hue: float) -> str:
    """Return a floor cushion with a bright border."""
    tone = c.tone(0.66, 0.12, hue)
    out = c.ground_shadow(x, y + 4, width) + c.sheet(
        oval(x, y, width / 2, width * 0.13, count=12, square=0.5), tone, lift=0.4
    )
    return out + c.piece(
        oval(x, y - 3, width * 0.36, width * 0.085, count=10, square=0.5), c.tone(0.86, 0.07, hue + 60)
    )


def bandaji(c: Cutter, x: float, y: float, width: float) -> str:
    """Return a chest with brass fittings, the bedding folded on it in bright layers."""
    wood, brass, high = c.tone(0.45, 0.075, 42), c.tone(0.8, 0.1, 85), width * 0.52
    c.hangs(x, y - high * 0.9, width, high * 1.8)
    left = x - width / 2
    out = c.ground_shadow(x, y, width) + c.sheet(rounded(left, y - high, width, high, 6), wood, lift=0.6)
    out += c.stroke(
        line([(left + 8, y - high * 0.52), (left + width - 8, y - high * 0.52)]), shift(wood, dl=-0.09), 3.5
    )
    plates = "".join(rect(left + s * width - 6, y - high, 12, high * 0.26) for s in (0.12, 0.88))
    out += (
        c.piece(plates, brass)
        + c.disc(x, y - high * 0.6, width * 0.075, brass)
        + c.disc(x, y - high * 0.6, width * 0.03, shift(wood, dl=-0.1))
    )
    for row, (hue, light) in enumerate(((15, 0.68), (95, 0.88), (235, 0.66), (345, 0.78))):
        fold = rounded(
            left + width * (0.05 + 0.01 * row),
            y - high - width * 0.105 * (row + 1),
            width * (0.9 - 0.02 * row),
            width * 0.1,
            16,
        )
        out += c.sheet(fold, c.tone(light, 0.1, hue), lift=0.3)
    return out


def moon_jar(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a white round jar, sprigs of a tree in it."""
    twigs = line([(x, y - size * 0.8), (x - size * 0.3, y - size * 1.7)]) + line(
        [(x, y - size * 0.8), (x + size * 0.4, y - size * 1.55)]
    )
    spots = "".join(
        smooth(oval(x + dx * size, y - dy * size, size * 0.07, size * 0.07, count=5))
        for dx, dy in ((-0.3, 1.7), (-0.2, 1.4), (0.4, 1.55), (0.26, 1.3), (-0.12, 1.15))
    )
    out = c.stroke(twigs, c.role("bark"), 4) + c.piece(spots, c.tone(0.78, 0.11, 5))
    return out + c.sheet(
        oval(x, y - size * 0.44, size * 0.5, size * 0.45, count=12), c.tone(0.96, 0.012, 100), lift=0.4
    )


def _paper_floor(c: Cutter, f: Frame) -> Stage:
    random = c.random("paper floor")
    side, _ = mirrored(random)
    h = f.height
    back, meet = _shell(c, f, random)
    wx, wy = side(560), f.at(0.29)
    back += _lattice(c, wx, wy, h * 0.25, h * 0.3, random)
    back += bandaji(c, side(165), meet + 8, h * 0.34)
    back += has.picture_frame(c, side(900), f.at(0.24), 84, random)
    back += moon_jar(c, side(905), meet + h * 0.03, h * 0.13)
    tx, ty, high = side(820), meet + h * 0.14, h * 0.1
    back += low_table(c, tx, ty, 230, high)
    back += cushion(c, side(640), ty + h * 0.02, 130, 25) + cushion(c, side(965), ty + h * 0.015, 120, 235)
    return room(
        c, f, back, meet, hue=88, window=(wx, wy, h * 0.25, h * 0.3), surface=(tx, ty - high - 7, 190)
    )


def _screen_wall(c: Cutter, f: Frame) -> Stage:
    random = c.random("paper floor, turned round")
    side, _ = mirrored(random)
    h = f.height
    back, meet = _shell(c, f, random)
    back += folding_screen(c, side(420), meet + 12, h * 0.62, h * 0.36, random)
    door = side(860)
    c.hangs(door, meet - h * 0.24, h * 0.3, h * 0.5)
    back += _door(c, door, meet, h * 0.3, h * 0.5)
    back += moon_jar(c, side(90), meet + h * 0.04, h * 0.14)
    tx, ty, high = side(420), meet + h * 0.12, h * 0.09
    back += low_table(c, tx, ty, 240, high) + cushion(c, side(620), ty + h * 0.02, 130, 25)
    return room(c, f, back, meet, hue=88, surface=(tx, ty - high - 7, 200))


def _door(c: Cutter, x: float, y: float, width: float, height: float) -> str:
    """Return two sliding doors of paper, shoes and slippers before them."""
    wood, paper = c.tone(0.5, 0.07, 52), c.glow(0.8, 0.06, 82) if c.dark else c.tone(0.97, 0.02, 88)
    out = c.sheet(rect(x - width / 2 - 10, y - height - 10, width + 20, height + 12), wood, lift=0.4)
    out += c.piece(rect(x - width / 2, y - height, width, height), paper)
    bars = line([(x, y - height), (x, y)])
    bars += "".join(
        line([(x + s * width, y - height), (x + s * width, y - height * 0.3)])
        for s in (-0.375, -0.25, -0.125, 0.125, 0.25, 0.375)
    )
    bars += "".join(
        line([(x - width / 2, y - height * s), (x + width / 2, y - height * s)])
        for s in (0.9, 0.8, 0.6, 0.5, 0.3)
    )
    out += c.stroke(bars, wood, 4) + c.piece(
        rect(x - width / 2, y - height * 0.2, width, height * 0.2), shift(wood, dl=0.08)
    )
    pairs = "".join(smooth(oval(x + dx, y + 14, 12, 6, count=6)) for dx in (-34, -10))
    other = "".join(smooth(oval(x + dx, y + 16, 10, 5, count=6)) for dx in (26, 46))
    return out + c.piece(pairs, c.tone(0.6, 0.12, 20)) + c.piece(other, c.tone(0.62, 0.09, 235))


def folding_screen(c: Cutter, x: float, y: float, width: float, height: float, random: Random) -> str:
    """Return a folding screen of six leaves, mountains, a moon and a pine painted across them."""
    c.hangs(x, y - height / 2, width, height)
    out, step = c.ground_shadow(x, y, width), width / 6
    edge, paper = c.tone(0.45, 0.09, c.design("screen", (25.0, 235.0, 155.0))), c.tone(0.95, 0.03, 88)
    for k in range(6):
        left, fold = x - width / 2 + k * step, (8 if k % 2 else 0)
        leaf = corners(
            [
                (left, y - height - fold),
                (left + step, y - height - 8 + fold),
                (left + step, y - 8 + fold),
                (left, y - fold),
            ]
        )
        out += c.sheet(leaf, edge if k % 2 else shift(edge, dl=0.03), lift=0.4)
        out += c.piece(
            corners(
                [
                    (left + 7, y - height + 16 - fold),
                    (left + step - 7, y - height + 8 + fold),
                    (left + step - 7, y - height * 0.22 + fold),
                    (left + 7, y - height * 0.2 - fold),
                ]
            ),
            shift(paper, dl=-0.02 * (k % 2)),
        )
    low = y - height * 0.24
    peaks = f"M{nums((x - width * 0.46, low))}Q{nums((x - width * 0.3, low - height * 0.42, x - width * 0.16, low - height * 0.1))}Q{nums((x, low - height * 0.56, x + width * 0.14, low - height * 0.12))}Q{nums((x + width * 0.3, low - height * 0.4, x + width * 0.46, low))}Z"
    out += c.piece(peaks, c.tone(0.7, 0.06, 215), opacity=0.85) + c.disc(
        x + width * 0.3, y - height * 0.76, height * 0.06, c.tone(0.68, 0.15, 30)
    )
    return out + trees.red_pine(c, x - width * 0.32, low + 4, height * 0.5, 0.0, random)


def _flat(c: Cutter, f: Frame) -> Stage:
    random = c.random("flat")
    side, _ = mirrored(random)
    h, hue = f.height, lch(c.palette["wall"])[2]
    back, meet = shell(c, f, random, hue=hue)
    wx, wy, wide, tall = side(560), f.at(0.34), h * 0.5, h * 0.44
    back += has.window(c, wx, wy, wide, tall, random) + _blocks_outside(c, wx, wy, wide, tall)
    back += (
        textiles.curtains(c, wx, wy, wide * 0.9, tall * 0.96, c.role("cloth", dl=0.05))
        if c.random("curtained").random() < 0.4
        else ""
    )
    back += cabinetry.plant(c, side(905), meet + h * 0.07, h * 0.36, random)
    back += (
        cosy.piano(c, side(150), meet + 8, h * 0.36)
        if c.random("flat has").random() < 0.5
        else has.bookcase(c, side(150), meet + 6, h * 0.32, h * 0.44, random)
    )
    back += textiles.rug(
        c, 500, meet + h * 0.18, 600, h * 0.12, c.random("parlour rug").choice((25, 150, 250))
    )
    tx, ty, high = side(840), meet + h * 0.15, h * 0.1
    back += low_table(c, tx, ty, 230, high) + cushion(c, side(672), ty + h * 0.02, 120, 150)
    return room(c, f, back, meet, hue=hue, window=(wx, wy, wide, tall), surface=(tx, ty - high - 7, 190))


def _blocks_outside(c: Cutter, x: float, y: float, width: float, height: float) -> str:
    """Return the blocks across the way and the balcony's rail, seen through a window about (x, y)."""
    low, out = y + height * 0.46, ""
    for dx, wide, up in ((-0.32, 0.2, 0.5), (0.3, 0.22, 0.42)):
        left = x + (dx - wide / 2) * width
        tone = c.tone(0.88, 0.03, 70, 0.45)
        out += c.piece(rect(left, low - up * height, wide * width, up * height), tone)
        rows = "".join(
            rect(left + wide * width * s, low - up * height + 10 + k * 22, wide * width * 0.24, 11)
            for k in range(int(up * height / 22))
            for s in (0.12, 0.58)
        )
        out += c.piece(
            rows, built.window_tone(c, 0.3) if c.dark or c.time == "dusk" else shift(tone, dl=-0.14)
        )
    rail = line([(x - width * 0.47, low - height * 0.2), (x + width * 0.47, low - height * 0.2)])
    rail += "".join(
        line([(x + s * width, low - height * 0.2), (x + s * width, low)])
        for s in (-0.4, -0.3, -0.2, -0.1, 0.1, 0.2, 0.3, 0.4)
    )
    frame = c.role("wall", dl=0.03) if not c.dark else c.role("wood", dl=0.06)
    return (
        out
        + c.stroke(rail, c.tone(0.6, 0.02, 250), 3.4)
        + c.stroke(line([(x, y - height / 2), (x, y + height / 2)]), frame, width * 0.035)
    )


def _sofa_wall(c: Cutter, f: Frame) -> Stage:
    random = c.random("flat, turned round")
    side, _ = mirrored(random)
    h, hue = f.height, lch(c.palette["wall"])[2]
    back, meet = shell(c, f, random, hue=hue)
    back += cosy.overhead(c, f, random)
    back += cabinetry.sofa(
        c,
        side(400),
        meet + h * 0.06,
        h * 0.62,
        c.role("cloth", dl=0.03, dh=c.random("sofa").choice((0, 110, 170, 250))),
    )
    for x, y, size in ((300, 0.24, 84), (400, 0.2, 66), (490, 0.27, 92)):
        back += has.picture_frame(c, side(x), f.at(y), size, random)
    back += cabinetry.door(c, side(850), meet + 4, h * 0.26, h * 0.5, c.role("wood", dl=0.08))
    pairs = "".join(smooth(oval(side(850) + dx, meet + h * 0.05, 13, 6, count=6)) for dx in (-40, -14))
    small = "".join(smooth(oval(side(850) + dx, meet + h * 0.055, 10, 5, count=6)) for dx in (22, 42))
    back += c.piece(pairs, c.tone(0.66, 0.1, 235)) + c.piece(small, c.tone(0.72, 0.13, 10))
    back += cabinetry.plant(c, side(95), meet + h * 0.08, h * 0.34, random)
    tx, ty, high = side(560), meet + h * 0.17, h * 0.09
    back += low_table(c, tx, ty, 240, high)
    return room(c, f, back, meet, hue=hue, surface=(tx, ty - high - 7, 200))


def estate(c: Cutter, f: Frame) -> Stage:
    """A street of Korea: blocks of flats with their balconies, shops below, ginkgos along the kerb."""
    random = c.random("estate")
    h, reach = f.height, f.horizon - f.top
    back = backdrop(c, f) + hills(c, f, random, mountains=True, trees=0)
    base = f.horizon + h * 0.09
    for x in spread(random, 5):
        back += _block(c, x, base, random.uniform(130, 180), reach * random.uniform(0.6, 0.85), 0.62, random)
    for x, wide in ((90, 230), (910, 240)):
        back += _block(c, x, base + 6, wide, reach * random.uniform(0.72, 0.86), 0.22, random)
    for x in (330, 500, 670):
        back += small_shop(c, x, base + 6, 160, random)
    pavement = (
        c.tone(0.82, 0.02, 80, 0.06)
        if c.season != "winter"
        else mix(c.tone(0.82, 0.02, 80), c.land(0.05), 0.75)
    )
    back += c.crest(f"M-40 {base:.0f}H1040V1040H-40Z", pavement, lift=0.7)
    kerb = "".join(
        line([(500 + (x - 500) * 0.9, base + 22), (500 + (x - 500) * 1.1, base + 56)])
        for x in range(-100, 1120, 62)
    )
    back += c.stroke(
        line([(-40, base + 22), (1040, base + 22)]) + line([(-40, base + 56), (1040, base + 56)]) + kerb,
        shift(pavement, dl=-0.05),
        2.6,
    )
    for x in (230, 775):
        back += trees.ginkgo(c, x + random.uniform(-20, 20), base + 34, h * 0.34, 0.15, random)
    back += trinkets.bicycle(c, random.choice((130, 870)), base + 62, h * 0.13)
    return stage(c, f, back, "", tone=panel(c, 80, 0.015), edge="flat")


def _block(c: Cutter, x: float, y: float, width: float, height: float, depth: float, random: Random) -> str:
    """Return a block of flats: rows of balconies, a painted band up its side."""
    tone = c.tone(0.92, 0.022, random.choice((70, 90, 230, 40)), depth)
    left, top = x - width / 2, y - height
    out = c.sheet(rect(left, top, width, height + 3), tone, lift=0.45)
    out += c.piece(
        rect(left, top, width * 0.16, height),
        c.tone(0.72, 0.09, c.design("block", (235, 150, 25, 60)), depth),
    )
    out += c.piece(rect(left - 4, top - 8, width + 8, 10), shift(tone, dl=-0.09))
    panes, rails, lit = "", "", ""
    rows = max(int(height / 46), 2)
    for row in range(rows):
        wy = top + 16 + row * (height - 16) / rows
        for s in (0.24, 0.5, 0.76):
            pane = rect(left + width * s, wy, width * 0.2, (height / rows) * 0.46)
            if random.random() < 0.35:
                lit += pane
            else:
                panes += pane
        rails += line(
            [(left + width * 0.2, wy + height / rows * 0.5), (left + width * 0.98, wy + height / rows * 0.5)]
        )
    out += c.piece(panes, shift(tone, dl=-0.13, dc=0.02)) + c.piece(
        lit or "M0 0", built.window_tone(c, depth)
    )
    return out + c.stroke(rails, shift(tone, dl=-0.2), 3.4 if depth < 0.4 else 2)


def small_shop(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a low shop with its awning, crates of fruit at the door."""
    wall, high = c.tone(0.9, 0.035, random.choice((60, 25, 230, 140)), 0.2), width * 0.62
    left = x - width / 2
    out = c.sheet(rect(left, y - high, width, high + 3), wall, lift=0.5)
    out += c.piece(
        rect(left + width * 0.06, y - high * 0.94, width * 0.88, high * 0.2),
        c.tone(0.62, 0.12, random.choice((25, 235, 150)), 0.15),
    )
    out += c.piece(
        rect(left + width * 0.08, y - high * 0.52, width * 0.44, high * 0.4), built.window_tone(c, 0.1)
    )
    out += c.piece(
        rect(left + width * 0.62, y - high * 0.56, width * 0.26, high * 0.56), c.tone(0.5, 0.06, 50, 0.1)
    )
    out += built.awning(c, x, y - high * 0.72, width * 1.04, high * 0.16, random.choice((25, 150, 235)), 0.15)
    for k, hue in enumerate((40, 20, 130)):
        cx = left + width * (0.12 + 0.15 * k)
        out += c.piece(rect(cx, y - high * 0.13, width * 0.13, high * 0.13), c.role("wood", 0.1))
        out += "".join(
            c.disc(
                cx + width * (0.03 + 0.035 * j), y - high * 0.15, width * 0.022, c.tone(0.72, 0.15, hue, 0.1)
            )
            for j in range(3)
        )
    return out


def alley(c: Cutter, f: Frame) -> Stage:
    """A lane between walls: gates, pots on the steps, washing overhead, roofs going up the hill."""
    random = c.random("alley")
    h = f.height
    back = backdrop(c, f) + hills(c, f, random, trees=3)
    base = f.horizon + h * 0.1
    for x in spread(random, 4):
        back += (
            built.hanok(c, x, base - 10, 230, 0.5, random)
            if c.korean
            else built.house(c, x, base - 6, h * 0.26, 0.45, random, storeys=random.choice((1, 2)))
        )
    stone = c.tone(0.83, 0.025, 78, 0.04) if c.season != "winter" else c.tone(0.95, 0.01, 240)
    back += c.crest(f"M-40 {base:.0f}H1040V1040H-40Z", stone, lift=0.5)
    slabs = _squares(base, range(-200, 1240, 160), far=(0.3, 2), rows=(16.0, 1.4))
    back += c.stroke(slabs, shift(stone, dl=-0.04), 2.6)
    top = f.top + 40 if f.text == "top" else f.top - 20
    for side in (-1, 1):
        back += _alley_wall(c, f, side, base, top, random)
    back += (
        gardens.washing(c, 500, base - h * 0.12, h * 0.32, random, posts=False)
        if not c.korean and f.shot != "close"
        else ""
    )
    back += trinkets.bicycle(c, 500 + random.choice((-1, 1)) * 250, base + h * 0.1, h * 0.14)
    return stage(c, f, back, "", tone=panel(c, 80, 0.02), edge="flat")


def _alley_wall(c: Cutter, f: Frame, side: int, base: float, top: float, random: Random) -> str:
    """Return the wall along one side of a lane, running away to its end, with a gate and its pots."""
    h, edge = f.height, 500 + side * 540
    inner, tone = 500 + side * 260, c.tone(0.88, 0.04, random.choice((60, 75, 35)), 0.05)
    high_near, high_far = h * 0.56, h * 0.24
    wall = [
        (edge, base + h * 0.34),
        (inner, base + 4),
        (inner, base - high_far),
        (edge, max(base + h * 0.34 - high_near - h * 0.1, top)),
    ]
    out = c.sheet(corners(wall), tone, lift=0.6)
    coping = [
        (edge, wall[3][1]),
        (inner - side * 8, base - high_far),
        (inner - side * 8, base - high_far - 16),
        (edge, wall[3][1] - 40),
    ]
    out += c.sheet(corners(coping), c.tone(0.44, 0.025, 255, 0.05) if c.korean else c.role("roof"), lift=0.4)

    def at(share: float, up: float) -> tuple[float, float]:
        """A point of the wall: `share` 0 its far end, 1 its near one; `up` 0 its foot, 1 its top."""
        foot = (inner + (edge - inner) * share, base + 4 + (h * 0.34 - 4) * share)
        head = base - high_far + (wall[3][1] - base + high_far) * share
        return foot[0], foot[1] + (head - foot[1]) * up

    gate = corners([at(0.3, 0), at(0.3, 0.72), at(0.58, 0.74), at(0.58, 0)])
    wood = c.role("wood", dl=-0.1) if c.korean else c.role("cloth", dl=-0.14, dc=0.03)
    out += c.sheet(gate, wood, lift=0.3) + c.stroke(
        line([at(0.44, 0.02), at(0.44, 0.72)]), shift(wood, dl=-0.08), 3
    )
    for share, size in ((0.16, 40), (0.72, 74), (0.86, 60)):
        px, py = at(share, 0.0)
        px -= side * size * 0.3
        out += (
            gardens.jar(c, px, py + 8, size * 0.9)
            if c.korean and share > 0.8
            else _pot(c, px, py + 8, size, random)
        )
    return out


def _pot(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a pot with a flowering plant."""
    out = c.ground_shadow(x, y, size)
    if c.season != "winter":
        out += c.sheet(
            trees.scalloped(x, y - size * 0.75, size * 0.42, size * 0.32, random, 8),
            c.leaf(random, 0.03),
            lift=0.3,
        )
        spots = "".join(
            smooth(
                oval(
                    x + random.uniform(-0.3, 0.3) * size, y - size * random.uniform(0.6, 0.95), 6, 6, count=5
                )
            )
            for _ in range(6)
        )
        out += c.piece(spots, c.tone(0.78, 0.13, random.choice((5, 350, 85, 300))))
    tub = [
        (x - size * 0.34, y - size * 0.5),
        (x + size * 0.34, y - size * 0.5),
        (x + size * 0.25, y),
        (x - size * 0.25, y),
    ]
    return (
        out
        + c.sheet(corners(tub), c.tone(0.64, 0.1, 42), lift=0.3)
        + (
            nature.tuft(c, x, y - size * 0.48, size * 0.4, c.tone(0.6, 0.03, 80), random)
            if c.season == "winter"
            else ""
        )
    )
