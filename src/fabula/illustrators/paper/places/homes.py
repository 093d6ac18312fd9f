"""Homes seen from outside, and what goes round them: each book has one manner of house and of fence."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from collections.abc import Callable
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import shift
from fabula.illustrators.paper.pen import corners, line, nums, oval, smooth, wobble
from fabula.illustrators.paper.places import built
from fabula.illustrators.paper.places.built import door_leaf, pane, rect
from fabula.illustrators.paper.places.nature import bush

Home = Callable[[Cutter, float, float, float, Random], str]


def home(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return the book's own house, `width` wide, its foot's middle at (x, y)."""
    chosen = c.design("home, Korea", KOREAN_HOMES) if c.korean else c.design("home", HOMES)
    return chosen(c, x, y, width, random)


def border(c: Cutter, x1: float, x2: float, y: float, high: float, random: Random) -> str:
    """Return the book's own fence, hedge or wall."""
    if c.korean:
        return built.stone_wall(c, x1, x2, y, high * 0.86, random)
    kind = c.design("fence", ("picket", "rails", "hedge", "stones"))
    if kind == "rails":
        return _rails(c, x1, x2, y, high)
    if kind == "hedge":
        return _hedge(c, x1, x2, y, high, random)
    if kind == "stones":
        return _dry_stones(c, x1, x2, y, high * 0.8, random)
    return built.fence(c, x1, x2, y, high)


def _rails(c: Cutter, x1: float, x2: float, y: float, high: float) -> str:
    wood = c.role("wood", 0.08, dl=-0.06)
    step = high * 1.7
    posts = "".join(
        rect(x1 + index * step - 6, y - high, 13, high + 2) for index in range(int((x2 - x1) / step) + 1)
    )
    rails = rect(x1 - 6, y - high * 0.82, x2 - x1 + 12, high * 0.13) + rect(
        x1 - 6, y - high * 0.42, x2 - x1 + 12, high * 0.13
    )
    return c.sheet(rails, shift(wood, dl=0.05), lift=0.25) + c.sheet(posts, wood, lift=0.3)


def _hedge(c: Cutter, x1: float, x2: float, y: float, high: float, random: Random) -> str:
    tone = c.role("leaf-dark", 0.1, dl=0.03) if c.season != "winter" else c.tone(0.9, 0.02, 220, 0.1)
    top, x = y - high * 0.85, x1 - 4
    path = f"M{nums((x, y))}L{nums((x, top))}"
    while x < x2:
        wide = random.uniform(36, 62)
        path += f"A{nums((wide * 0.6, wide * 0.42))} 0 0 1 {nums((x + wide, top))}"
        x += wide
    out = c.sheet(path + f"L{nums((x, y))}Z", tone, lift=0.4)
    spots = ""
    for index in range(int((x2 - x1) / 46)):
        sx, sy = x1 + 22 + index * 46 + random.uniform(-12, 12), y - high * random.uniform(0.25, 0.8)
        spots += smooth(oval(sx, sy, 6, 6, count=4))
    bloom = c.season in ("spring", "summer")
    hue = c.design("hedge rose", (355, 90, 320))
    return out + c.piece(spots, c.tone(0.9, 0.07, hue, 0.1) if bloom else shift(tone, dl=0.05))


def _dry_stones(c: Cutter, x1: float, x2: float, y: float, high: float, random: Random) -> str:
    tone = c.tone(0.74, 0.02, 85, 0.1)
    out = c.sheet(rect(x1 - 4, y - high, x2 - x1 + 8, high + 2), shift(tone, dl=-0.08), lift=0.5)
    pale, deep = "", ""
    for row in range(3):
        x = x1 - random.uniform(0, 30)
        while x < x2:
            wide = random.uniform(30, 58)
            stone = corners(wobble([(x + 2, y - high * (row + 0.92) / 3), (x + wide - 2, y - high * (row + 0.95) / 3),
                                    (x + wide - 3, y - high * (row + 0.08) / 3), (x + 3, y - high * (row + 0.06) / 3)], random, 1.6))  # fmt: skip
            if random.random() < 0.6:
                pale += stone
            else:
                deep += stone
            x += wide
    return out + c.piece(pale, tone) + c.piece(deep, shift(tone, dl=-0.035, dh=-20))


def _box(c: Cutter, x: float, y: float, width: float) -> str:
    """Return a window box in flower, (x, y) the middle of its top."""
    out = c.piece(rect(x - width / 2, y, width, width * 0.2), c.role("wood", 0, dl=-0.08))
    spots = "".join(
        smooth(oval(x - width * 0.38 + width * 0.19 * i, y - 2, width * 0.09, width * 0.09, count=5))
        for i in range(5)
    )
    return out + c.piece(spots, c.role("flower") if c.season != "winter" else c.tone(0.96, 0.01, 240))


def gabled(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a tall house with a steep tiled gable and timbers in its walls."""
    w, high = width * 0.86, width * 0.5
    left, top = x - w / 2, y - high
    wall, roof, beam = c.role("wall"), c.role("roof"), c.role("wood", 0, dl=-0.16)
    if c.season == "winter":
        roof = c.tone(0.95, 0.012, 240)
    out = c.sheet(
        rect(x + w * 0.2, top - w * 0.44, w * 0.12, w * 0.34), c.role("stone", 0, dl=-0.06), lift=0.4
    )
    out += built.smoke(c, x + w * 0.26, top - w * 0.46, w * 0.3)
    out += c.sheet(
        corners([(left, y + 3), (left, top), (x, top - w * 0.5), (left + w, top), (left + w, y + 3)]),
        wall,
        lift=0.8,
    )
    timbers = line([(left, top + 2), (left + w, top + 2)]) + line(
        [(left + w * 0.2, top - w * 0.2), (left + w * 0.8, top - w * 0.2)]
    )
    timbers += (
        line([(x, top), (x, top - w * 0.2)])
        + line([(left + w * 0.06, top), (left + w * 0.06, y)])
        + line([(left + w * 0.94, top), (left + w * 0.94, y)])
    )
    timbers += line([(left + w * 0.26, top - 2), (left + w * 0.4, top - w * 0.2)]) + line(
        [(left + w * 0.74, top - 2), (left + w * 0.6, top - w * 0.2)]
    )
    out += c.stroke(timbers, beam, w * 0.026)
    slope = [(left - w * 0.12, top + w * 0.07), (x, top - w * 0.6), (left + w * 1.12, top + w * 0.07), (left + w * 1.03, top + w * 0.12),
             (x, top - w * 0.44), (left - w * 0.03, top + w * 0.12)]  # fmt: skip
    out += c.sheet(corners(slope), roof, lift=0.7)
    tiles = "".join(
        line([(x + s * w * k, top - w * 0.58 + w * 1.04 * k), (x + s * w * (k - 0.04), top - w * 0.45 + w * 0.98 * k)])
        for s in (-1, 1) for k in (0.1, 0.2, 0.3, 0.4, 0.5)
    )  # fmt: skip
    out += c.stroke(tiles, shift(roof, dl=-0.08), 2.5)
    wide = w * 0.18
    for share in (0.13, 0.69):
        sx = left + w * share
        out += _shutters(c, sx, top + w * 0.13, wide) + pane(c, sx, top + w * 0.13, wide, wide * 1.1)
        out += _box(c, sx + wide / 2, top + w * 0.13 + wide * 1.12, wide * 1.3)
    out += pane(c, x - w * 0.07, top - w * 0.36, w * 0.14, w * 0.14, arch=True)
    return (
        out
        + door_leaf(c, x, y, w * 0.18, w * 0.36, 0, random)
        + bush(c, left - 6, y + 5, w * 0.26, 0.1, random)
    )


def _shutters(c: Cutter, x: float, y: float, wide: float) -> str:
    tone = (
        c.role("leaf-dark", dl=0.08)
        if c.design("shutters", (True, False))
        else c.role("cloth", dl=-0.1, dc=0.03)
    )
    both = rect(x - wide * 0.4, y - 2, wide * 0.34, wide * 1.15) + rect(
        x + wide * 1.06, y - 2, wide * 0.34, wide * 1.15
    )
    return c.sheet(both, tone, lift=0.2)


def cabin(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a painted wooden house under a broad roof, with a porch and its step."""
    hue, dark = c.design("cabin", ((235.0, 0.7), (28.0, 0.62), (95.0, 0.84), (165.0, 0.72)))
    wall, high = c.tone(dark, 0.08, hue), width * 0.36
    left, top = x - width / 2, y - high
    roof = c.tone(0.5, 0.035, 40) if c.season != "winter" else c.tone(0.95, 0.012, 240)
    out = c.sheet(rect(left, top, width, high + 3), wall, lift=0.8)
    out += c.stroke(
        "".join(
            line([(left + 6, top + high * s), (left + width - 6, top + high * s)])
            for s in (0.2, 0.36, 0.52, 0.68, 0.84)
        ),
        shift(wall, dl=-0.05),
        2.2,
    )
    out += c.sheet(
        rect(x - width * 0.33, top - width * 0.36, width * 0.11, width * 0.3), c.tone(0.6, 0.09, 35), lift=0.4
    )
    shape = [
        (left - width * 0.1, top + width * 0.05),
        (left + width * 0.12, top - width * 0.28),
        (left + width * 0.88, top - width * 0.28),
        (left + width * 1.1, top + width * 0.05),
    ]
    out += c.sheet(corners(shape), roof, lift=0.8)
    shingles = ""
    for row in range(3):
        level = top - width * 0.2 + row * width * 0.085
        half = width * (0.42 + 0.075 * row)
        shingles += "".join(
            f"M{nums((x - half + i * half / 5, level))}q{nums((half / 10, width * 0.035, half / 5, 0))}"
            for i in range(10)
        )
    out += c.stroke(shingles, shift(roof, dl=-0.07), 2.4)
    white, wide = c.tone(0.97, 0.012, 90), width * 0.15
    dormer = [
        (x - width * 0.1, top - width * 0.06),
        (x - width * 0.1, top - width * 0.18),
        (x, top - width * 0.27),
        (x + width * 0.1, top - width * 0.18),
        (x + width * 0.1, top - width * 0.06),
    ]
    out += c.sheet(corners(dormer), wall, lift=0.4) + pane(
        c, x - width * 0.05, top - width * 0.18, width * 0.1, width * 0.1
    )
    for share in (0.1, 0.75):
        out += pane(c, left + width * share, top + width * 0.1, wide, wide) + _box(
            c, left + width * share + wide / 2, top + width * 0.1 + wide, wide * 1.15
        )
    posts = "".join(
        rect(x + dx * width - 4, top + width * 0.03, 8, high - width * 0.03) for dx in (-0.17, 0.17)
    )
    out += c.piece(rect(x - width * 0.17, top + width * 0.03, width * 0.34, high), shift(wall, dl=-0.09))
    out += door_leaf(c, x, y, width * 0.16, width * 0.28, 0, random) + c.sheet(posts, white, lift=0.3)
    return out + c.sheet(rect(x - width * 0.22, y - 6, width * 0.44, 14), c.role("stone"), lift=0.3)


def stone_house(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a long stone house with a slate roof, ivy on its wall."""
    wall, high = c.tone(0.82, 0.03, 75), width * 0.38
    left, top = x - width / 2, y - high
    slate = c.tone(0.54, 0.04, 250) if c.season != "winter" else c.tone(0.95, 0.012, 240)
    stone, out = shift(wall, dl=-0.08), ""
    for dx in (-0.42, 0.34):
        out += c.sheet(rect(x + dx * width, top - width * 0.3, width * 0.09, width * 0.2), stone, lift=0.3)
    out += c.sheet(rect(left, top, width, high + 3), wall, lift=0.8)
    stones = "".join(
        built.rounded(
            left + random.uniform(0.03, 0.9) * width,
            top + random.uniform(0.1, 0.85) * high,
            width * 0.07,
            width * 0.03,
            5,
        )
        for _ in range(14)
    )
    out += c.piece(stones, shift(wall, dl=-0.055))
    roof = [
        (left - width * 0.05, top + width * 0.04),
        (left + width * 0.03, top - width * 0.22),
        (left + width * 0.97, top - width * 0.22),
        (left + width * 1.05, top + width * 0.04),
    ]
    out += c.sheet(corners(roof), slate, lift=0.8)
    out += c.stroke(
        "".join(
            line([(left + width * 0.02, top - width * s), (left + width * 0.98, top - width * s)])
            for s in (0.04, 0.1, 0.16)
        ),
        shift(slate, dl=-0.05),
        2.2,
    )
    wide = width * 0.13
    for share in (0.1, 0.29, 0.76):
        out += _shutters(c, left + width * share, top + width * 0.1, wide * 0.9) + pane(
            c, left + width * share, top + width * 0.1, wide * 0.9, wide * 1.15
        )
    door = x + width * 0.08
    out += door_leaf(c, door, y, width * 0.15, width * 0.29, 0, random)
    if c.season != "winter":
        for dx, dy, size in (
            (-0.49, 0.2, 0.07),
            (-0.46, 0.05, 0.06),
            (-0.5, 0.33, 0.08),
            (0.02, 0.32, 0.05),
            (0.14, 0.33, 0.05),
            (0.08, 0.36, 0.05),
        ):
            out += c.piece(
                oval(x + dx * width, y - dy * width, size * width, size * width * 0.8, count=7),
                c.leaf(random, 0.03, dl=-0.04),
            )
    return out + bush(c, left + width + 2, y + 6, width * 0.24, 0.1, random, berries=True)


def straw_hut(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a thatched house of old Korea: clay walls, a paper door, a wooden step along the front, gourds above."""
    clay, high, w = c.tone(0.85, 0.045, 72), width * 0.34, width / 2
    wood, top = c.tone(0.5, 0.07, 50), y - width * 0.34
    straw = c.tone(0.8, 0.085, 82) if c.season != "winter" else c.tone(0.96, 0.012, 240)
    out = c.sheet(rect(x - w, top, width, high), clay, lift=0.7)
    for dx in (-0.34, 0.34):
        out += _paper_door(c, x + dx * width, y - high * 0.22, width * 0.15, high * 0.5, wood)
    out += _paper_door(c, x, y - high * 0.16, width * 0.26, high * 0.64, wood)
    out += c.stroke(
        "".join(line([(x + s * width, top), (x + s * width, y)]) for s in (-0.49, -0.18, 0.18, 0.49)),
        wood,
        width * 0.022,
    )
    out += c.sheet(rect(x - w * 0.9, y - high * 0.17, width * 0.9, high * 0.1), c.role("wood"), lift=0.4)
    roof = f"M{nums((x - w * 1.2, top + high * 0.22))}C{nums((x - w * 1.05, top - high * 0.55, x - w * 0.5, top - high * 0.95, x, top - high * 0.95))}C{nums((x + w * 0.5, top - high * 0.95, x + w * 1.05, top - high * 0.55, x + w * 1.2, top + high * 0.22))}Q{nums((x, top - high * 0.02, x - w * 1.2, top + high * 0.22))}Z"
    out += c.sheet(roof, straw, lift=0.9)
    ropes = "".join(
        f"M{nums((x - w * (1.0 - 0.25 * k), top - high * (0.1 + 0.25 * k)))}Q{nums((x, top - high * (0.3 + 0.27 * k), x + w * (1.0 - 0.25 * k), top - high * (0.1 + 0.25 * k)))}"
        for k in (0, 1, 2)
    )
    ropes += "".join(
        line([(x + s * w * 0.5, top - high * 0.82), (x + s * w * 0.85, top + high * 0.1)])
        for s in (-1, -0.4, 0.4, 1)
    )
    out += c.stroke(ropes, shift(straw, dl=-0.1), 2.6, opacity=0.8)
    if c.season in ("summer", "autumn"):
        for dx, dy in ((0.3, 0.62), (0.46, 0.4)):
            out += c.sheet(
                oval(x + dx * width, top - dy * high, width * 0.04, width * 0.037, count=8),
                c.tone(0.93, 0.06, 110),
                lift=0.25,
            )
    return out


def _paper_door(c: Cutter, x: float, y: float, width: float, height: float, wood: str) -> str:
    """Return a lattice door with its paper, lit after dark; (x, y) the middle of its foot."""
    paper = c.glow(0.92, 0.09, 84) if c.dark or c.time == "dusk" else c.tone(0.97, 0.02, 88)
    out = c.halo(x, y - height / 2, width, c.glow(0.92, 0.09, 84), 0.3) if c.dark else ""
    out += c.piece(rect(x - width / 2, y - height, width, height), paper)
    bars = rect(x - width / 2, y - height, width, height) + line([(x, y - height), (x, y)])
    bars += "".join(line([(x + s * width, y - height), (x + s * width, y)]) for s in (-0.25, 0.25))
    bars += "".join(
        line([(x - width / 2, y - height * s), (x + width / 2, y - height * s)]) for s in (0.3, 0.6, 0.8)
    )
    return out + c.stroke(bars, wood, max(width * 0.035, 1.6))


def tiled_house(c: Cutter, x: float, y: float, width: float, random: Random) -> str:
    """Return a tiled house of Korea with shoes at its step."""
    out = built.hanok(c, x, y, width * 1.12, 0.1, random)
    step = c.sheet(rect(x - width * 0.12, y - 5, width * 0.24, 15), c.role("stone", dl=0.03), lift=0.3)
    shoes = "".join(smooth(oval(x + dx, y - 6, 7, 4, count=5)) for dx in (-14, 0))
    other = "".join(smooth(oval(x + dx, y - 5, 7, 4, count=5)) for dx in (22, 34))
    return out + step + c.piece(shoes, c.tone(0.97, 0.01, 90)) + c.piece(other, c.tone(0.62, 0.12, 10))


HOMES: tuple[Home, ...] = (built.cottage, gabled, cabin, stone_house)
KOREAN_HOMES: tuple[Home, ...] = (tiled_house, straw_hut, tiled_house)
