"""Coasts with something on them: a lighthouse on its head, a harbour, an island in its lake."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from dataclasses import replace
from random import Random

from fabula.illustrators.paper.cut import Cutter, panel
from fabula.illustrators.paper.palette import mix, oklch, shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth
from fabula.illustrators.paper.places import built, homes, nature, trees
from fabula.illustrators.paper.places.built import rect, rounded
from fabula.illustrators.paper.places.land import hills, spread
from fabula.illustrators.paper.places.outdoors import stage
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.sky import backdrop


def sail(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a far sailing boat."""
    hull = [
        (x - size * 0.5, y - size * 0.16),
        (x + size * 0.5, y - size * 0.16),
        (x + size * 0.34, y + size * 0.06),
        (x - size * 0.34, y + size * 0.06),
    ]
    white = c.tone(0.97, 0.01, 85, 0.4)
    return (
        c.piece(
            corners([(x - 2, y - size * 0.2), (x - 2, y - size), (x - size * 0.42, y - size * 0.26)]), white
        )
        + c.piece(
            corners([(x + 3, y - size * 0.2), (x + 3, y - size * 0.9), (x + size * 0.4, y - size * 0.26)]),
            c.role("roof", 0.4),
        )
        + c.piece(corners(hull), c.role("wood", 0.35))
    )


def gulls(c: Cutter, f: Frame, random: Random, count: int = 4) -> str:
    """Return gulls in the air, where no words stand."""
    wings = ""
    for _ in range(count):
        x, y, s = (
            random.uniform(80, 920),
            f.top + (f.horizon - f.top) * random.uniform(0.3, 0.8),
            random.uniform(14, 26),
        )
        wings += f"M{nums((x - s, y - s * 0.3))}Q{nums((x - s * 0.45, y - s * 0.8, x, y))}Q{nums((x + s * 0.45, y - s * 0.8, x + s, y - s * 0.3))}"
    return c.stroke(
        wings, c.tone(0.97, 0.01, 240) if c.dark else c.tone(0.5, 0.03, 250, 0.2), 3.6, opacity=0.8
    )


def tower(c: Cutter, x: float, y: float, height: float, depth: float = 0.1) -> str:
    """Return a lighthouse: a banded tower, its gallery, the lamp under its cap, lit after dark."""
    w, high = height * 0.13, height * 0.78
    white, red = (
        c.tone(0.96, 0.012, 90, depth),
        c.tone(0.6, 0.16, c.design("lighthouse", (27, 27, 250)), depth),
    )
    top = y - high
    out = ""
    if c.dark or c.time == "dusk":
        for side in (-1, 1):
            beam = corners(
                [
                    (x, top - height * 0.07),
                    (x + side * 620, top - height * 0.24),
                    (x + side * 620, top + height * 0.14),
                ]
            )
            out += f'<g class="glow">{c.piece(beam, oklch(0.95, 0.08, 92), opacity=0.2)}</g>'
        out += c.halo(x, top - height * 0.07, height * 0.5, oklch(0.95, 0.1, 90), 0.7)
    body = [(x - w, y + 4), (x - w * 0.66, top), (x + w * 0.66, top), (x + w, y + 4)]
    out += c.sheet(corners(body), white, lift=0.6)
    for low, up in ((0.16, 0.36), (0.56, 0.76)):
        a, b = w * (1 - 0.34 * low), w * (1 - 0.34 * up)
        out += c.piece(
            corners(
                [
                    (x - a, y - high * low),
                    (x - b, y - high * up),
                    (x + b, y - high * up),
                    (x + a, y - high * low),
                ]
            ),
            red,
        )
    out += c.piece(
        corners([(x + w * 0.45, y + 4), (x + w * 0.3, top), (x + w * 0.66, top), (x + w, y + 4)]),
        c.tone(0.5, 0.03, 260, depth),
        opacity=0.16,
    )
    for up in (0.44, 0.84):
        out += built.pane(c, x - w * 0.2, y - high * up - w * 0.5, w * 0.4, w * 0.56, depth, arch=True)
    out += built.door_leaf(c, x, y, w * 0.8, w * 1.25, depth, Random(3))
    out += c.sheet(rect(x - w * 0.95, top - 8, w * 1.9, 13), shift(red, dl=-0.12), lift=0.4)
    lamp = c.glow(0.94, 0.11, 92) if c.dark or c.time == "dusk" else c.tone(0.9, 0.06, 90, depth)
    out += c.piece(rect(x - w * 0.5, top - height * 0.12, w, height * 0.11), lamp)
    out += c.stroke(
        "".join(
            line([(x + s * w, top - height * 0.12), (x + s * w, top - 8)]) for s in (-0.5, -0.17, 0.17, 0.5)
        ),
        shift(red, dl=-0.1),
        3.4,
    )
    cap = f"M{nums((x - w * 0.66, top - height * 0.12))}Q{nums((x - w * 0.3, top - height * 0.2, x, top - height * 0.22))}Q{nums((x + w * 0.3, top - height * 0.2, x + w * 0.66, top - height * 0.12))}Z"
    return out + c.sheet(cap, red, lift=0.4)


def lighthouse(c: Cutter, f: Frame) -> Stage:
    """A green head above the sea: the lighthouse, the keeper's house beside it, rocks and gulls."""
    random = c.random("lighthouse")
    h, way = f.height, random.choice((-1, 1))
    back = backdrop(c, f, clouds=3) + nature.water(c, f.horizon - 6, f.horizon + h * 0.3, random)
    back += sail(c, 500 - way * random.uniform(120, 300), f.horizon + 12, 64) + gulls(c, f, random)
    rock = c.tone(0.66, 0.025, 250, 0.12)
    cliff = [(500 + way * 560, f.horizon - h * 0.05), (500 + way * 210, f.horizon - h * 0.01), (500 + way * 120, f.horizon + h * 0.06),
             (500 + way * 60, f.horizon + h * 0.16), (500 + way * 40, f.bottom), (500 + way * 560, f.bottom)]  # fmt: skip
    back += c.sheet(corners(cliff), rock, lift=0.7)
    cracks = "".join(
        line([(500 + way * dx, f.horizon + h * 0.02), (500 + way * (dx - 16), f.horizon + h * 0.1)])
        for dx in (170, 240, 310)
    )
    back += c.stroke(cracks, shift(rock, dl=-0.1), 3)
    x = 500 + way * 285
    reach = f.horizon - f.top
    back += tower(c, x, f.horizon + h * 0.045, min(reach * 0.96, h * 0.56))
    back += c.crest(
        f"M{nums((500 + way * 560, f.horizon))}Q{nums((500 + way * 250, f.horizon - h * 0.01, 500 + way * 90, f.horizon + h * 0.1))}L{nums((500 + way * 60, f.bottom))}L{nums((500 + way * 560, f.bottom))}Z",
        c.land(0.24), lift=0.5,
    )  # fmt: skip
    back += homes.home(c, x + way * 120, f.horizon + h * 0.085, h * 0.24, random)
    near = nature.ridge(random, f.horizon + h * 0.14, 16, 2, tilt=-way * 26)
    foam = [(px, py - 7) for px, py in near]
    back += c.crest(nature.land(foam), c.tone(0.97, 0.01, 220), lift=0.4) + c.crest(
        nature.land(near), c.land(0.14), lift=0.6
    )
    for at in (420, 330):
        back += nature.rock(c, 500 - way * at, f.horizon + h * 0.2, random.uniform(70, 110), 0.08, random)
    for px in spread(random, 3, edges=True):
        back += nature.flower_patch(c, px, f.at(0.86), 120, 3, random)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def boat(c: Cutter, x: float, y: float, size: float, hue: float, depth: float = 0.1) -> str:
    """Return a small fishing boat with its cabin and mast, its water line at y."""
    hull, white = c.tone(0.62, 0.12, hue, depth), c.tone(0.96, 0.012, 90, depth)
    out = c.stroke(
        line([(x - size * 0.06, y - size * 0.2), (x - size * 0.06, y - size * 0.9)])
        + line([(x - size * 0.06, y - size * 0.86), (x + size * 0.46, y - size * 0.22)]),
        c.role("bark", depth),
        4,
    )
    out += c.piece(
        corners(
            [
                (x - size * 0.06, y - size * 0.88),
                (x + size * 0.12, y - size * 0.82),
                (x - size * 0.06, y - size * 0.76),
            ]
        ),
        c.tone(0.7, 0.15, hue + 150, depth),
    )
    out += c.sheet(rounded(x - size * 0.32, y - size * 0.48, size * 0.24, size * 0.3, 6), white, lift=0.3)
    out += c.piece(
        rect(x - size * 0.28, y - size * 0.42, size * 0.15, size * 0.1), built.window_tone(c, depth)
    )
    shape = f"M{nums((x - size * 0.52, y - size * 0.22))}L{nums((x + size * 0.56, y - size * 0.28))}Q{nums((x + size * 0.46, y - size * 0.02, x + size * 0.34, y + size * 0.03))}L{nums((x - size * 0.42, y + size * 0.03))}Q{nums((x - size * 0.52, y - size * 0.08, x - size * 0.52, y - size * 0.22))}Z"
    out += c.sheet(shape, hull, lift=0.5)
    stripe = line([(x - size * 0.51, y - size * 0.15), (x + size * 0.52, y - size * 0.2)])
    return out + c.stroke(stripe, white, size * 0.035)


def harbour(c: Cutter, f: Frame) -> Stage:
    """A quay to stand on: boats at their moorings, painted houses round the bay, a light at the end of the mole."""
    random = c.random("harbour")
    h, way = f.height, random.choice((-1, 1))
    back = backdrop(c, f) + gulls(c, f, random) + hills(c, f, random, trees=2)
    row = 500.0 - way * 540
    for k in range(6):
        x = row + way * (60 + 96 * k)
        hue = (25, 85, 230, 60, 150, 350)[(k + int(c.design("quay", (0, 1, 2)))) % 6]
        back += _quay_house(
            c, x, f.horizon + 4, 88, (f.horizon - f.top) * random.uniform(0.2, 0.3), hue, random
        )
    back += tower(c, 500 + way * 400, f.horizon + 6, (f.horizon - f.top) * 0.5, 0.35)
    back += c.piece(rect(500 + way * 400 - 130, f.horizon, 260, 14), c.role("stone", 0.35))
    back += nature.water(c, f.horizon + 6, f.horizon + h * 0.26, random)
    for dx, dy, size, hue in ((-330, 0.09, 150, 25), (60, 0.075, 120, 85), (370, 0.115, 180, 235)):
        back += boat(c, 500 + dx + random.uniform(-30, 30), f.horizon + h * dy, size, hue)
    quay = f.horizon + h * 0.17
    stone = c.tone(0.8, 0.022, 75, 0.04) if c.season != "winter" else c.tone(0.94, 0.012, 240)
    back += c.crest(f"M-40 {quay:.0f}H1040V1040H-40Z", stone, lift=0.9)
    back += c.piece(rect(-40, quay, 1080, 18), shift(stone, dl=-0.07))
    slabs, y, high = "", quay + 18, 30.0
    for rowed in range(6):
        slabs += line([(-40, y), (1040, y)])
        slabs += "".join(
            line([(x + (rowed % 2) * 70, y), (x + (rowed % 2) * 70 + (x - 500) * 0.05, y + high)])
            for x in range(-40, 1080, 140)
        )
        y, high = y + high, high * 1.3
    back += c.stroke(slabs, shift(stone, dl=-0.04), 2.6)
    for x in (190, 800):
        back += _bollard(c, x, quay + 26, 46)
    back += crates(c, 500 - way * 430, quay + h * 0.1, h * 0.1, random)
    return stage(c, f, back, "", tone=panel(c, 75, 0.025), edge="flat")


def _quay_house(
    c: Cutter, x: float, y: float, width: float, height: float, hue: float, random: Random
) -> str:
    wall, depth, top = c.tone(0.8, 0.08, hue, 0.35), 0.35, y - height
    out = c.sheet(
        corners(
            [
                (x - width / 2, y + 4),
                (x - width / 2, top),
                (x, top - width * 0.42),
                (x + width / 2, top),
                (x + width / 2, y + 4),
            ]
        ),
        wall,
        lift=0.3,
    )
    roof = f"M{nums((x - width * 0.56, top + 4))}L{nums((x, top - width * 0.46))}L{nums((x + width * 0.56, top + 4))}"
    out += c.stroke(roof, c.tone(0.5, 0.07, 35, depth), 8)
    panes = "".join(
        rect(x + s * width - 9, top + 12 + k * 34, 18, 20)
        for s in (-0.24, 0.24)
        for k in range(max(int((height - 10) / 34), 1))
    )
    return out + c.piece(panes, built.window_tone(c, depth))


def _bollard(c: Cutter, x: float, y: float, size: float) -> str:
    iron = c.tone(0.38, 0.025, 250)
    shape = [(x - size * 0.3, y), (x - size * 0.2, y - size * 0.5), (x - size * 0.38, y - size * 0.7), (x - size * 0.3, y - size * 0.9), (x + size * 0.3, y - size * 0.9),
             (x + size * 0.38, y - size * 0.7), (x + size * 0.2, y - size * 0.5), (x + size * 0.3, y)]  # fmt: skip
    rope = f"M{nums((x - size * 0.24, y - size * 0.4))}q{size * 0.24:.0f} 9 {size * 0.5:.0f} 0M{nums((x + size * 0.2, y - size * 0.38))}q{size * 0.9:.0f} {size * 0.5:.0f} {size * 1.5:.0f} {-size * 0.5:.0f}"
    return (
        c.ground_shadow(x, y, size)
        + c.sheet(shape, iron, lift=0.4)
        + c.stroke(rope, c.tone(0.8, 0.06, 80), 5)
    )


def crates(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return two crates and a coil of rope."""
    wood, out = c.role("wood"), c.ground_shadow(x, y, size * 2.2)
    for dx, dy in ((-0.5, 0.0), (0.56, 0.0), (-0.1, 0.86)):
        left, top = x + (dx - 0.46) * size, y - (dy + 0.84) * size
        out += c.sheet(
            rect(left, top, size * 0.94, size * 0.84), shift(wood, dl=random.uniform(-0.05, 0.04)), lift=0.4
        )
        slats = "".join(
            line([(left + 4, top + size * s), (left + size * 0.9, top + size * s)])
            for s in (0.21, 0.42, 0.63)
        )
        out += c.stroke(
            slats + line([(left + 6, top + size * 0.8), (left + size * 0.88, top + 4)]),
            shift(wood, dl=-0.1),
            3,
        )
    return out


def island(c: Cutter, f: Frame) -> Stage:
    """A small green island: its own pines and rocks, a strip of sand, water all round, hills on the far shore."""
    random = c.random("island")
    h = f.height
    back = backdrop(c, f, clouds=3) + hills(c, f, random, trees=7)
    if c.season == "winter":
        back += c.crest(
            nature.land(nature.ridge(random, f.horizon, 5, 1)), c.tone(0.9, 0.03, 225, 0.12), lift=0.3
        )
    else:
        back += nature.water(c, f.horizon - 4, f.horizon + h * 0.5, random)
    top, way = f.horizon + h * 0.17, random.choice((-1, 1))
    isle = [
        (-60.0, f.bottom + 60),
        (10.0, top + h * 0.17),
        (180.0, top + 20),
        (500.0, top - 8),
        (820.0, top + 22),
        (990.0, top + h * 0.17),
        (1060.0, f.bottom + 60),
    ]
    back += c.crest(smooth([*isle, (500, f.bottom + 160)]), c.tone(0.97, 0.01, 220), lift=0.5)
    back += c.crest(
        smooth([(x * 0.975 + 12, y + 13) for x, y in isle] + [(500, f.bottom + 170)]),
        c.tone(0.87, 0.055, 82, 0.05),
        lift=0.3,
    )
    back += c.crest(
        smooth([(x * 0.93 + 35, y + 34) for x, y in isle] + [(500, f.bottom + 180)]), c.land(0.12), lift=0.35
    )
    back += jetty(c, 500 - way * 395, top + h * 0.1, h * 0.3, way)
    x = 500 + way * 350
    for dx, size in ((-62, 0.34), (70, 0.4), (0, 0.52)):
        kind = (
            trees.red_pine
            if c.korean
            else nature.pine
            if c.design("island wood", (True, False))
            else trees.tree
        )
        back += kind(c, x + dx, top + h * (0.07 + (0.02 if dx == 0 else 0)), h * size, 0.12, random)
    back += nature.rock(c, x - way * 150, top + h * 0.11, 92, 0.1, random) + nature.bush(
        c, x + way * 40, top + h * 0.13, 150, 0.08, random, berries=True
    )
    back += nature.reeds(c, 500 - way * 250, top + h * 0.07, h * 0.16, random) if c.season != "winter" else ""
    ashore = min(top + h * 0.12, f.bottom - 60)
    return replace(stage(c, f, back, ""), far=ashore)


def jetty(c: Cutter, x: float, y: float, long: float, way: int) -> str:
    """Return a plank jetty that goes out over the water from (x, y), a post at its end."""
    wood, far = c.role("wood", 0.06), (x - way * long * 0.3, y - long * 0.42)
    posts = "".join(
        line(
            [
                (x + (far[0] - x) * s + dx, y + (far[1] - y) * s - 14),
                (x + (far[0] - x) * s + dx, y + (far[1] - y) * s + 26),
            ]
        )
        for s in (0.35, 0.95)
        for dx in (-26, 26)
    )
    out = c.stroke(posts, shift(wood, dl=-0.16), 9)
    deck = corners([(x - 44, y + 8), (far[0] - 24, far[1]), (far[0] + 24, far[1]), (x + 44, y + 8)])
    seams = "".join(
        line(
            [
                (x + (far[0] - x) * s - 43 + 19 * s, y + 8 + (far[1] - y - 8) * s),
                (x + (far[0] - x) * s + 43 - 19 * s, y + 8 + (far[1] - y - 8) * s),
            ]
        )
        for s in (0.14, 0.28, 0.42, 0.56, 0.7, 0.85)
    )
    return out + c.sheet(deck, wood, lift=0.5) + c.stroke(seams, shift(wood, dl=-0.1), 3)


def islet(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a far islet with its few trees, and how it lies in the water."""
    out = c.piece(
        oval(x, y + 4, width * 0.62, width * 0.06, count=10),
        mix(c.role("water", 0.3), c.land(0.6), 0.5),
        opacity=0.7,
    )
    for dx, size in ((-0.2, 0.34), (0.2, 0.3), (0.02, 0.46)):
        out += trees.far_tree(c, x + dx * width, y - width * 0.06, width * size, 0.45, random)
    mound = f"M{nums((x - width / 2, y + 4))}Q{nums((x - width * 0.3, y - width * 0.12, x, y - width * 0.13))}Q{nums((x + width * 0.34, y - width * 0.12, x + width / 2, y + 4))}Z"
    return out + c.sheet(mound, c.land(0.45), lift=0.3)


def hilltop(c: Cutter, f: Frame) -> Stage:
    """The top of a hill: the country lies small and far below, one tree stands against the sky."""
    random = c.random("hilltop")
    h, way = f.height, random.choice((-1, 1))
    low = replace(f, horizon=f.horizon + h * 0.03)
    back = backdrop(c, low, clouds=3) + hills(c, low, random, trees=9, tall=0.72)
    top = f.horizon + h * 0.08
    brow = f"M-40 {top + h * 0.12:.0f}Q{nums((500 - way * 120, top - h * 0.055, 1040, top + h * (0.1 - 0.03 * way)))}V1040H-40Z"
    x = 500 + way * 345
    back += trees.tree(c, x, top + h * 0.075, h * 0.5, 0.06, random) + c.crest(brow, c.land(0.14), lift=0.9)
    blades = "".join(
        nature_tuft(px, top + h * random.uniform(0.1, 0.34), random) for px in spread(random, 12)
    )
    back += c.piece(blades, c.land(0.1, dl=0.05))
    for px in spread(random, 4, edges=True):
        back += nature.flower_patch(c, px, f.at(random.uniform(0.8, 0.92)), 150, 4, random)
    if c.season in ("spring", "summer"):
        seeds = "".join(
            smooth(
                oval(
                    random.uniform(40, 960),
                    random.uniform(f.horizon - h * 0.2, f.bottom - 60),
                    2.6,
                    2.6,
                    count=4,
                )
            )
            for _ in range(12)
        )
        back += c.piece(seeds, c.tone(0.98, 0.01, 90), opacity=0.8)
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def nature_tuft(x: float, y: float, random: Random) -> str:
    """Return the outline of three blades of grass."""
    return "".join(
        f"M{x + d:.0f} {y:.0f}q{d // 3 + 1} -12 {d} {-18 - random.uniform(0, 8):.0f}q{4 - d // 2} 10 {5 - d} {18:.0f}z"
        for d in (-9, 0, 9)
    )


def seaside(c: Cutter, f: Frame, random: Random) -> str:
    """Return what stands across the bay of this book's shore: a light, cliffs, a pier, or only the sea."""
    kind, reach, way = (
        c.design("coast", ("light", "cliffs", "pier", "open")),
        f.horizon - f.top,
        random.choice((-1, 1)),
    )
    if kind == "open":
        return gulls(c, f, random, 3)
    if kind == "pier":
        wood, y = c.role("wood", 0.4), f.horizon + f.height * 0.035
        legs = "".join(line([(500 + way * x, y), (500 + way * x, y + 40)]) for x in range(250, 560, 50))
        out = c.stroke(legs, shift(wood, dl=-0.1), 6) + c.sheet(
            rect(min(500 + way * 230, 500 + way * 560), y - 8, 330, 14), wood, lift=0.3
        )
        return (
            out
            + built.house(c, 500 + way * 320, y - 6, reach * 0.24, 0.4, random, chimney=False)
            + gulls(c, f, random, 3)
        )
    stone = c.tone(0.93, 0.025, 85, 0.5) if kind == "cliffs" else c.tone(0.68, 0.025, 250, 0.45)
    high = reach * (0.3 if kind == "cliffs" else 0.1)
    x = 500 + way * 540
    head = [
        (x, f.horizon + 8),
        (x, f.horizon - high),
        (500 + way * 330, f.horizon - high * 0.86),
        (500 + way * 250, f.horizon - high * 0.4),
        (500 + way * 215, f.horizon + 8),
    ]
    out = tower(c, 500 + way * 400, f.horizon - high * 0.7, reach * 0.5, 0.4) if kind == "light" else ""
    out += c.sheet(corners(head), stone, lift=0.4)
    grass = f"M{nums((x, f.horizon - high * 1.14))}Q{nums((500 + way * 420, f.horizon - high * 1.1, 500 + way * 322, f.horizon - high * 0.8))}L{nums((x, f.horizon - high * 0.74))}Z"
    return out + c.piece(grass, c.land(0.55)) + gulls(c, f, random, 3)


def on_the_beach(c: Cutter, f: Frame, random: Random) -> str:
    """Return what people have on this book's beach: painted huts, an old boat drawn up, or nothing."""
    kind, way, y = (
        c.design("beach", ("huts", "boat", "nothing")),
        random.choice((-1, 1)),
        f.horizon + f.height * 0.29,
    )
    if kind == "nothing":
        return ""
    if kind == "boat":
        return c.ground_shadow(500 + way * 390, y + 6, 200) + boat(
            c, 500 + way * 390, y, 170, c.design("hull", (235, 25, 155)), 0.05
        )
    out = ""
    for step, hue in enumerate((25, 230, 90)):
        x, wide = 500 + way * (300 + 88 * step), 80
        wall = c.tone(0.82, 0.08, hue, 0.06)
        out += c.ground_shadow(x, y, wide)
        out += c.sheet(
            corners(
                [
                    (x - wide / 2, y),
                    (x - wide / 2, y - 88),
                    (x, y - 126),
                    (x + wide / 2, y - 88),
                    (x + wide / 2, y),
                ]
            ),
            wall,
            lift=0.4,
        )
        out += c.piece(
            "".join(rect(x - wide / 2 + 4 + k * 20, y - 86, 9, 86) for k in range(4)),
            c.tone(0.96, 0.012, 90, 0.06),
        )
        roof = f"M{nums((x - wide * 0.6, y - 80))}L{nums((x, y - 132))}L{nums((x + wide * 0.6, y - 80))}"
        out += c.stroke(roof, shift(wall, dl=-0.2), 8) + c.piece(
            rounded(x - 15, y - 58, 30, 58, 5), shift(wall, dl=-0.14)
        )
    return out
