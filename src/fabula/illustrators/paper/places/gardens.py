"""Gardens and orchards: what people grow round their homes."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.cut import Cutter, panel
from fabula.illustrators.paper.palette import shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth
from fabula.illustrators.paper.places import built, homes, nature, trees
from fabula.illustrators.paper.places.land import hills
from fabula.illustrators.paper.places.outdoors import ground, stage
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.sky import backdrop


def garden(c: Cutter, f: Frame) -> Stage:
    """The garden of the book's own house: its fence, its beds, one thing more that only this book has."""
    random = c.random("garden")
    h, house = f.height, random.choice((190, 810))
    way = 1 if house < 500 else -1
    back = backdrop(c, f) + hills(c, f, random, trees=4)
    back += trees.tree(c, 500 + way * random.uniform(330, 430), f.horizon + h * 0.1, h * 0.44, 0.28, random)
    back += ground(c, f, random, path=True, rise=14)
    back += homes.home(c, house, f.horizon + h * 0.125, h * 0.5, random) if f.shot != "close" else ""
    line_y = f.horizon + h * 0.14
    back += homes.border(c, *((430, 1040) if way > 0 else (-40, 570)), line_y, 56, random)
    kind = (
        c.design("garden, Korea", ("jars", "rows"))
        if c.korean
        else c.design("garden", ("arch", "rows", "washing", "bench"))
    )
    far_side = 500 + way * 330
    back += {"arch": rose_arch, "rows": beds, "washing": washing, "bench": hives, "jars": terrace}[kind](
        c, far_side, line_y + h * 0.05, h * 0.3, random
    )
    for x in (500 - way * 240, 500 - way * 110, 500 + way * 470):
        back += nature.flower_patch(c, x, line_y + h * 0.06, 120, 4, random, 46)
    back += nature.bush(c, 500 - way * 440, f.at(0.86), 180, 0.08, random, berries=True)
    return stage(
        c,
        f,
        back,
        nature.front_grass(c, f.bottom, random),
        tone=panel(c, 80, 0.03) if kind == "jars" else None,
    )


def orchard(c: Cutter, f: Frame) -> Stage:
    """Rows of fruit trees that run away to the hills, a ladder, full baskets in the grass."""
    random = c.random("orchard")
    h = f.height
    back = backdrop(c, f) + hills(c, f, random, trees=2)
    back += c.crest(nature.land(nature.ridge(random, f.horizon + h * 0.02, 10, 2)), c.land(0.5), lift=0.5)
    back += trees.rows_of_fruit(c, f.horizon + h * 0.045, h * 0.22, 0.55, random, 8)
    back += c.crest(nature.land(nature.ridge(random, f.horizon + h * 0.04, 8, 2)), c.land(0.34), lift=0.4)
    back += trees.rows_of_fruit(c, f.horizon + h * 0.09, h * 0.36, 0.3, random, 5)
    back += ground(c, f, random, rise=10)
    foot = f.horizon + h * 0.2
    for x in (66, 938):
        back += c.ground_shadow(x, foot, 150) + trees.fruit_tree(c, x, foot, h * 0.66, 0.03, random)
    side = random.choice((-1, 1))
    x = 500 + side * 330
    back += _ladder(c, x, foot + 8, h * 0.42, side)
    back += basket(c, x - side * 62, foot + 18, 76, random)
    windfalls = "".join(
        smooth(oval(random.uniform(40, 960), random.uniform(foot + 6, f.bottom - 20), 8, 7.5, count=5))
        for _ in range(8)
    )
    if c.season in ("summer", "autumn"):
        back += c.piece(windfalls, c.tone(0.62, 0.17, c.design("fruit", (25, 45, 90))))
    return stage(c, f, back, nature.front_grass(c, f.bottom, random))


def _ladder(c: Cutter, x: float, y: float, tall: float, side: int) -> str:
    wood, lean = c.role("wood", dl=0.03), side * tall * 0.3
    rails = line([(x - 24, y), (x - 12 + lean, y - tall)]) + line([(x + 24, y), (x + 12 + lean, y - tall)])
    rungs = "".join(
        line([(x - 22 + 10 * s + lean * s, y - tall * s), (x + 22 - 10 * s + lean * s, y - tall * s)])
        for s in (0.14, 0.3, 0.46, 0.62, 0.78, 0.92)
    )
    return c.stroke(rails + rungs, c.shade, 11, opacity=0.14) + c.stroke(rails + rungs, wood, 8)


def basket(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a basket heaped with the book's fruit."""
    ripe, out = c.tone(0.63, 0.17, c.design("fruit", (25, 45, 90))), c.ground_shadow(x, y, size)
    for dx, dy in ((-0.3, 0.52), (0.3, 0.52), (-0.1, 0.56), (0.12, 0.6), (0, 0.74), (-0.2, 0.68), (0.2, 0.7)):
        out += c.disc(x + dx * size, y - dy * size, size * 0.14, shift(ripe, dl=0.05 * dx))
    wicker = c.tone(0.7, 0.08, 70)
    body = [
        (x - size * 0.5, y - size * 0.52),
        (x + size * 0.5, y - size * 0.52),
        (x + size * 0.38, y),
        (x - size * 0.38, y),
    ]
    out += c.sheet(line(body) + "Z", wicker, lift=0.4)
    weave = "".join(
        line(
            [
                (x - size * (0.48 - 0.1 * s), y - size * (0.52 - 0.5 * s)),
                (x + size * (0.48 - 0.1 * s), y - size * (0.52 - 0.5 * s)),
            ]
        )
        for s in (0.06, 0.34, 0.62)
    )
    return out + c.stroke(weave, shift(wicker, dl=-0.1), size * 0.045)


def rose_arch(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a white arch with roses climbing over it."""
    white, w = c.tone(0.96, 0.012, 90), size * 0.32
    arch = f"M{nums((x - w, y))}L{nums((x - w, y - size * 0.75))}A{nums((w, w))} 0 0 1 {nums((x + w, y - size * 0.75))}L{nums((x + w, y))}"
    out = c.stroke(arch, c.shade, 19, opacity=0.1) + c.stroke(arch, white, 14)
    if c.season == "winter":
        return out
    green, blooms = "", ""
    for step in range(15):
        px, py = _along_arch(x, y, w, size, step / 14)
        green += smooth(
            oval(px + random.uniform(-7, 7), py, random.uniform(13, 21), random.uniform(12, 17), count=6)
        )
        if step % 2 == 0 and c.season != "autumn":
            blooms += smooth(oval(px + random.uniform(-10, 10), py + random.uniform(-6, 6), 8, 8, count=5))
    out += c.sheet(green, c.leaf(random, 0.05, dl=-0.03), lift=0.3)
    return out + c.piece(blooms, c.tone(0.8, 0.11, c.design("rose", (5, 350, 60))))


def _along_arch(x: float, y: float, w: float, size: float, share: float) -> tuple[float, float]:
    from math import cos, pi, sin

    side = size * 0.75
    if share < 0.3:
        return x - w, y - side * share / 0.3
    if share > 0.7:
        return x + w, y - side * (1 - share) / 0.3
    way = pi - pi * (share - 0.3) / 0.4
    return x + cos(way) * w, y - side - sin(way) * w


def beds(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return beds of vegetables: cabbages in rows, beans up their poles."""
    soil, out = c.tone(0.5, 0.05, 55, 0.05) if c.season != "winter" else c.tone(0.93, 0.012, 240), ""
    poles = "".join(
        line([(x + dx * size - 16, y - 4), (x + dx * size, y - size * 0.62), (x + dx * size + 16, y - 4)])
        for dx in (-0.5, -0.22, 0.06)
    )
    out += c.stroke(poles, c.role("wood"), 4.5)
    if c.season != "winter":
        vine = "".join(
            smooth(oval(x + dx * size + random.uniform(-10, 10), y - size * up, 9, 8, count=5))
            for dx in (-0.5, -0.22, 0.06) for up in (0.1, 0.24, 0.38, 0.52)
        )  # fmt: skip
        out += c.piece(vine, c.leaf(random, 0.05, dl=-0.02))
    for row in range(2):
        ry, wide = y + size * (0.04 + 0.15 * row), size * (0.72 + 0.08 * row)
        out += c.sheet(oval(x, ry, wide, size * 0.055, count=10, square=0.5), soil, lift=0.25)
        if c.season == "winter":
            continue
        for step in range(6):
            px = x - wide * 0.82 + wide * 1.64 * step / 5
            green = c.tone(0.76, 0.09, 135 if row else 125)
            out += c.sheet(oval(px, ry - size * 0.035, size * 0.08, size * 0.06, count=8), green, lift=0.2)
            out += c.piece(
                oval(px, ry - size * 0.04, size * 0.042, size * 0.035, count=6), shift(green, dl=0.08)
            )
    return out


def washing(c: Cutter, x: float, y: float, size: float, random: Random, *, posts: bool = True) -> str:
    """Return a line of washing, between two posts or over a lane."""
    w, top = size * 0.9, y - size * 0.72
    poles = line([(x - w, y), (x - w, top - 8)]) + line([(x + w, y), (x + w, top - 8)])
    rope = f"M{nums((x - w, top))}Q{nums((x, top + size * 0.16, x + w, top))}"
    out = (c.stroke(poles, c.role("wood", dl=-0.06), 9) if posts else "") + c.stroke(
        rope, c.tone(0.6, 0.03, 80), 2.6
    )
    cloths = ((-0.7, 0.3, 0.42, 95), (-0.3, 0.22, 0.3, 25), (0.06, 0.32, 0.5, 240), (0.48, 0.2, 0.28, 350))
    for dx, wide, long, hue in cloths:
        px, py = x + dx * w, top + size * 0.08 * (1 - dx * dx) - 2
        blow = size * 0.05
        cloth = f"M{nums((px, py))}L{nums((px + wide * size, py + 3))}Q{nums((px + wide * size - blow, py + long * size * 0.5, px + wide * size + blow, py + long * size))}Q{nums((px + wide * size * 0.5, py + long * size - blow, px + blow, py + long * size))}Q{nums((px - blow, py + long * size * 0.5, px, py))}Z"
        out += c.sheet(cloth, c.tone(0.9 if hue == 95 else 0.8, 0.03 if hue == 95 else 0.08, hue), lift=0.3)
    return out


def hives(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return two painted beehives, a few bees over them."""
    out = ""
    for dx, hue in ((-0.3, 230), (0.22, 90)):
        px, w = x + dx * size, size * 0.2
        tone = c.tone(0.82, 0.07, hue)
        out += c.ground_shadow(px, y, size * 0.5)
        out += c.stroke(
            line([(px - w * 0.7, y), (px - w * 0.7, y - 12)])
            + line([(px + w * 0.7, y), (px + w * 0.7, y - 12)]),
            c.role("wood", dl=-0.1),
            7,
        )
        out += c.sheet(built.rect(px - w, y - size * 0.46, w * 2, size * 0.42), tone, lift=0.4)
        out += c.stroke(line([(px - w, y - size * 0.25), (px + w, y - size * 0.25)]), shift(tone, dl=-0.1), 3)
        out += c.piece(built.rect(px - w * 0.35, y - size * 0.12, w * 0.7, 6), c.tone(0.4, 0.04, 60))
        roof = [(px - w * 1.25, y - size * 0.44), (px, y - size * 0.6), (px + w * 1.25, y - size * 0.44)]
        out += c.sheet(corners(roof), c.role("roof"), lift=0.35)
    if c.season in ("spring", "summer") and not c.dark:
        dots = "".join(
            smooth(
                oval(
                    x + random.uniform(-0.7, 0.7) * size,
                    y - random.uniform(0.5, 0.9) * size,
                    4.4,
                    3.2,
                    count=4,
                )
            )
            for _ in range(5)
        )
        out += c.piece(dots, c.tone(0.75, 0.14, 85))
    return out


def terrace(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return the terrace of jars behind a Korean kitchen: pastes and pickles under their lids."""
    out = c.sheet(
        oval(x, y, size * 0.92, size * 0.1, count=12, square=0.4), c.role("stone", dl=0.04), lift=0.4
    )
    for dx, dy, big in (
        (-0.6, -0.04, 0.34),
        (-0.1, -0.05, 0.4),
        (0.42, -0.04, 0.36),
        (-0.36, 0.03, 0.28),
        (0.14, 0.03, 0.26),
        (0.66, 0.03, 0.22),
    ):
        out += jar(c, x + dx * size, y + dy * size, size * big)
    return out


def jar(c: Cutter, x: float, y: float, size: float) -> str:
    """Return a Korean earthenware jar with its lid."""
    tone, w = c.tone(0.5, 0.065, 42), size / 2
    body = f"M{nums((x - w * 0.5, y))}C{nums((x - w * 1.25, y - size * 0.42, x - w * 1.05, y - size * 0.8, x - w * 0.6, y - size * 0.92))}L{nums((x + w * 0.6, y - size * 0.92))}C{nums((x + w * 1.05, y - size * 0.8, x + w * 1.25, y - size * 0.42, x + w * 0.5, y))}Z"
    lid = f"M{nums((x - w * 0.76, y - size * 0.89))}Q{nums((x, y - size * 1.16, x + w * 0.76, y - size * 0.89))}Z"
    shine = c.stroke(
        line([(x - w * 0.58, y - size * 0.68), (x - w * 0.7, y - size * 0.46)]),
        shift(tone, dl=0.18),
        size * 0.05,
    )
    cap = c.piece(lid, c.tone(0.96, 0.01, 240)) if c.season == "winter" else ""
    return (
        c.ground_shadow(x, y, size)
        + c.sheet(body, tone, lift=0.4)
        + c.sheet(lid, shift(tone, dl=0.05), lift=0.2)
        + cap
        + shine
    )
