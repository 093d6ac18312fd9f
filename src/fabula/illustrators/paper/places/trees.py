"""Trees: every book has a grove of its own, and every country its trees. Foot at (x, y)."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import shift
from fabula.illustrators.paper.pen import line, nums, oval, wobble
from fabula.illustrators.paper.places.nature import crest_at, leaf_tree, pine, round_tree

Grower = Callable[[Cutter, float, float, float, float, Random], str]


def tree(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a broad-leaved tree of the book's grove."""
    chosen = c.design("grove, Korea", KOREAN_GROVES) if c.korean else c.design("grove", GROVES)
    kind = chosen[0] if random.random() < 0.6 else chosen[1]
    return kind(c, x, y, height, depth, random)


def far_tree(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a small tree on a far hill: one shape and its stem."""
    pointed = c.design("far trees", (0.15, 0.35, 0.7))
    if random.random() < pointed:
        kind = red_pine if c.korean else c.design("far pointed", (pine, poplar))
        return kind(c, x, y, height * 1.15, depth, random)
    return round_tree(c, x, y, height, depth, random)


def _trunk(c: Cutter, x: float, y: float, wide: float, top: float, tone: str, lean: float = 0.0) -> str:
    foot = f"M{nums((x - wide * 1.5, y + 4))}Q{nums((x - wide * 0.6, y - wide, x - wide * 0.6 + lean * 0.4, (y + top) / 2))}L{nums((x - wide * 0.3 + lean, top))}"
    other = f"L{nums((x + wide * 0.3 + lean, top))}L{nums((x + wide * 0.6 + lean * 0.4, (y + top) / 2))}Q{nums((x + wide * 0.6, y - wide, x + wide * 1.5, y + 4))}Z"
    return c.sheet(foot + other, tone, lift=0.35)


def scalloped(x: float, y: float, rx: float, ry: float, random: Random, bumps: int = 9) -> str:
    """Return the outline of a crown: a ring of bumps round (x, y)."""
    points = []
    for index in range(bumps):
        way = math.tau * index / bumps + random.uniform(-0.12, 0.12)
        points.append((x + math.cos(way) * rx, y + math.sin(way) * ry))
    path = f"M{nums(points[0])}"
    for index in range(bumps):
        ax, ay = points[index]
        bx, by = points[(index + 1) % bumps]
        half = math.hypot(bx - ax, by - ay) * 0.56
        path += f"A{nums((half, half))} 0 0 1 {nums((bx, by))}"
    return path + "Z"


def cloud_tree(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a spreading tree whose crown is one scalloped sheet, with a paler one upon it."""
    if c.season == "winter":
        return round_tree(c, x, y, height, depth, random)
    out = _trunk(c, x, y, height * 0.055, y - height * 0.6, c.role("bark", depth))
    fork = y - height * 0.34
    out += c.stroke(
        line([(x, fork), (x - height * 0.14, fork - height * 0.16)])
        + line([(x, fork + 4), (x + height * 0.15, fork - height * 0.14)]),
        c.role("bark", depth), height * 0.03,
    )  # fmt: skip
    tone, cy = c.leaf(random, depth, dl=-0.03), y - height * 0.64
    out += c.sheet(scalloped(x, cy, height * 0.34, height * 0.25, random, 10), tone, lift=0.55)
    pale = shift(tone, dl=0.055, dc=0.008)
    out += c.piece(
        scalloped(x - height * 0.07, cy - height * 0.09, height * 0.2, height * 0.11, random, 7), pale
    )
    return out + c.piece(
        scalloped(x + height * 0.16, cy + height * 0.07, height * 0.1, height * 0.055, random, 6), pale
    )


def birch(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a birch: a slim white stem with its marks, small bright leaves."""
    white, lean = c.tone(0.95, 0.012, 85, depth), random.uniform(-0.05, 0.05) * height
    top = y - height * (0.95 if c.season == "winter" else 0.8)
    crown = ""
    if c.season != "winter":
        for index, (dx, up, rx, ry) in enumerate(
            ((-0.1, 0.52, 0.13, 0.17), (0.11, 0.58, 0.13, 0.18), (0.0, 0.77, 0.14, 0.2))
        ):
            outline = oval(x + lean + dx * height, y - up * height, rx * height, ry * height, count=8)
            crown += c.sheet(
                wobble(outline, random, height * 0.014), c.leaf(random, depth, dl=0.03 * index), lift=0.4
            )
    stem = _trunk(c, x, y, height * 0.032, top, white, lean)
    marks, twigs = "", ""
    for step in range(7):
        share = 0.08 + 0.1 * step
        side = 1 if step % 2 else -1
        mx, my = x + lean * share * 1.2, y - height * share
        marks += line([(mx, my), (mx + side * height * 0.02, my - 1)])
        if c.season == "winter" and step > 2:
            twigs += line([(mx, my), (mx + side * height * 0.16, my - height * 0.16)])
    bare = c.stroke(twigs, c.tone(0.6, 0.03, 60, depth), height * 0.012) if twigs else ""
    return bare + stem + crown + c.stroke(marks, c.tone(0.4, 0.02, 60, depth), max(height * 0.011, 1.2))


def poplar(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a poplar: a tall flame of leaves, one side in the light."""
    out = _trunk(c, x, y, height * 0.03, y - height * 0.3, c.role("bark", depth))
    if c.season == "winter":
        return pine(c, x, y, height, depth, random)
    tone, w = c.leaf(random, depth, dl=-0.05), height * random.uniform(0.13, 0.16)
    low, top = y - height * 0.12, y - height
    flame = f"M{nums((x, low))}C{nums((x - w * 1.5, low - height * 0.14, x - w * 1.1, top + height * 0.28, x, top))}C{nums((x + w * 1.1, top + height * 0.28, x + w * 1.5, low - height * 0.14, x, low))}Z"
    lit = f"M{nums((x - w * 0.08, low - height * 0.05))}C{nums((x - w * 1.15, low - height * 0.16, x - w * 0.9, top + height * 0.3, x - w * 0.05, top + height * 0.07))}Q{nums((x - w * 0.35, (low + top) / 2, x - w * 0.08, low - height * 0.05))}Z"
    return out + c.sheet(flame, tone, lift=0.45) + c.piece(lit, shift(tone, dl=0.06))


def willow(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a willow: a dome from which long boughs hang."""
    if c.season == "winter":
        return round_tree(c, x, y, height, depth, random)
    out = _trunk(c, x, y, height * 0.06, y - height * 0.7, c.role("bark", depth), random.uniform(-14, 14))
    tone, top = c.leaf(random, depth, dl=0.01), y - height * 0.95
    hang = f"M{nums((x, top))}C{nums((x - height * 0.34, top, x - height * 0.42, y - height * 0.6, x - height * 0.4, y - height * 0.2))}"
    count = 8
    for index in range(count):
        ax = x - height * 0.4 + height * 0.8 * index / count
        bx = x - height * 0.4 + height * 0.8 * (index + 1) / count
        lift = y - height * (0.36 + 0.16 * math.sin(math.pi * (index + 1) / count) + random.uniform(0, 0.06))
        drop = y - height * (0.18 + 0.1 * math.sin(math.pi * (index + 1) / count) + random.uniform(0, 0.06))
        hang += f"Q{nums((ax + 4, lift, (ax + bx) / 2, lift))}Q{nums((bx - 4, lift, bx, drop))}"
    hang += f"C{nums((x + height * 0.42, y - height * 0.6, x + height * 0.34, top, x, top))}Z"
    out += c.sheet(hang, tone, lift=0.5)
    strands = ""
    for index in range(-3, 4):
        sx = x + index * height * 0.1
        strands += f"M{nums((x + index * height * 0.05, top + height * 0.12))}Q{nums((sx, top + height * 0.2, sx + index * 3, y - height * random.uniform(0.42, 0.52)))}"
    return out + c.stroke(strands, shift(tone, dl=0.07), max(height * 0.011, 1.5))


def fruit_tree(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a fruit tree: in blossom in spring, red with apples in summer and autumn."""
    out = cloud_tree(c, x, y, height, depth, random)
    if c.season == "winter":
        return out
    spots = ""
    size = height * (0.02 if c.season == "spring" else 0.027)
    for index in range(14 if c.season == "spring" else 9):
        way, far = index * 2.4, 0.28 * math.sqrt((index + 0.6) / 14)
        px, py = (
            x + math.cos(way) * far * height * 1.25,
            y - height * 0.62 + math.sin(way) * far * height * 0.85,
        )
        spots += f"M{nums((px - size, py))}a{nums((size, size))} 0 1 0 {nums((2 * size, 0))}a{nums((size, size))} 0 1 0 {nums((-2 * size, 0))}Z"
    ripe = c.tone(0.62, 0.17, c.design("fruit", (25, 45, 90)), depth)
    return out + c.piece(spots, c.tone(0.95, 0.03, 355, depth) if c.season == "spring" else ripe)


def blossom(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a cherry tree: pink in spring, green else."""
    if c.season != "spring":
        return cloud_tree(c, x, y, height, depth, random)
    out = _trunk(
        c, x, y, height * 0.05, y - height * 0.55, c.tone(0.42, 0.04, 30, depth), random.uniform(-20, 20)
    )
    for index, (dx, up, size) in enumerate(((-0.17, 0.55, 0.17), (0.18, 0.57, 0.17), (0.0, 0.74, 0.21))):
        tone = c.tone(0.85 + 0.025 * index, 0.065, 355, depth)
        out += c.sheet(
            scalloped(x + dx * height, y - up * height, size * height, size * height * 0.8, random, 8),
            tone,
            lift=0.45,
        )
    return out


def red_pine(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a red pine of Korea: a bent red stem, flat clouds of needles."""
    way = random.choice((-1, 1))
    bark, h = c.tone(0.52, 0.085, 42, depth), height
    bend = f"M{nums((x, y + 3))}C{nums((x + way * h * 0.1, y - h * 0.25, x - way * h * 0.12, y - h * 0.5, x + way * h * 0.04, y - h * 0.86))}"
    boughs = line([(x - way * h * 0.02, y - h * 0.46), (x - way * h * 0.2, y - h * 0.56)]) + line(
        [(x - way * h * 0.03, y - h * 0.58), (x + way * h * 0.2, y - h * 0.7)]
    )
    out = c.stroke(bend, bark, h * 0.05) + c.stroke(boughs, bark, h * 0.028)
    for dx, up, wide in ((-0.21, 0.57, 0.17), (0.2, 0.71, 0.18), (0.02, 0.88, 0.2)):
        px, py, w = x + way * dx * h, y - up * h, wide * h
        pad = f"M{nums((px - w, py))}Q{nums((px - w * 0.9, py - w * 0.42, px - w * 0.4, py - w * 0.4))}Q{nums((px, py - w * 0.72, px + w * 0.42, py - w * 0.4))}Q{nums((px + w * 0.95, py - w * 0.42, px + w, py))}Q{nums((px, py + w * 0.22, px - w, py))}Z"
        tone = (
            c.role("leaf-dark", depth, dl=0.02 * up, dh=8)
            if c.season != "winter"
            else c.tone(0.9, 0.02, 200, depth)
        )
        out += c.sheet(pad, tone, lift=0.4 if depth < 0.6 else 0.2)
    return out


def ginkgo(c: Cutter, x: float, y: float, height: float, depth: float, random: Random) -> str:
    """Return a ginkgo: a tall cone of fans, gold in autumn."""
    if c.season == "winter":
        return birch(c, x, y, height, depth, random)
    out = _trunk(c, x, y, height * 0.04, y - height * 0.5, c.role("bark", depth))
    gold = c.season == "autumn"
    for index, (up, rx) in enumerate(((0.4, 0.26), (0.6, 0.22), (0.8, 0.15))):
        tone = (
            c.tone(0.8 + 0.025 * index, 0.14, 92, depth)
            if gold
            else c.leaf(random, depth, dl=0.02 + 0.03 * index)
        )
        out += c.sheet(scalloped(x, y - up * height, rx * height, height * 0.14, random, 8), tone, lift=0.4)
    return out


def rows_of_fruit(c: Cutter, level: float, height: float, depth: float, random: Random, count: int) -> str:
    """Return one row of an orchard, its feet at `level`: trees at even steps."""
    step = 1080 / count
    start = -40 + random.uniform(0, step * 0.5)
    return "".join(
        c.ground_shadow(start + index * step, level, height * 0.4, 0.7)
        + fruit_tree(c, start + index * step, level, height * random.uniform(0.94, 1.06), depth, random)
        for index in range(count)
    )


def framing_trunk(c: Cutter, side: int, top: float, foot: float, random: Random) -> str:
    """Return the trunk of a near tree at the page's edge, from its roots to above the page."""
    x, wide = 500 + side * 512, random.uniform(46, 62)
    tone = (
        c.tone(0.9, 0.012, 85)
        if c.design("grove", GROVES)[1] is birch and not c.korean
        else c.role("bark", dl=-0.03)
    )
    path = (
        f"M{nums((x - wide * 1.7, foot))}Q{nums((x - wide, foot - 40, x - wide * 0.8, foot - 130))}L{nums((x - wide * 0.7, top - 40))}"
        f"L{nums((x + wide * 0.7, top - 40))}L{nums((x + wide * 0.8, foot - 130))}Q{nums((x + wide, foot - 40, x + wide * 1.7, foot))}Q{nums((x, foot + 18, x - wide * 1.7, foot))}Z"
    )
    marks = ""
    for _ in range(8):
        mx, my = x - side * random.uniform(0, 0.6) * wide, random.uniform(top + 30, foot - 90)
        marks += line([(mx, my), (mx + random.uniform(-3, 3), my + random.uniform(18, 46))])
    return c.sheet(path, tone) + c.stroke(marks, shift(tone, dl=-0.07), 3.5)


def tree_line(c: Cutter, crest: list[tuple[float, float]], depth: float, random: Random, size: float) -> str:
    """Return a wood along a crest, as one sheet: round tops side by side."""
    tone = (
        c.lit(shift(c.palette["leaf-dark"], dl=0.05), depth)
        if c.season != "winter"
        else c.tone(0.72, 0.03, 200, depth)
    )
    if c.season == "autumn":
        tone = c.tone(0.66, 0.1, c.design("wood in autumn", (45, 60, 75)), depth)
    path = f"M{nums((crest[0][0], crest[0][1] + size))}"
    x = crest[0][0]
    while x < crest[-1][0]:
        wide = size * random.uniform(0.7, 1.3)
        path += f"A{nums((wide * 0.55, wide * random.uniform(0.6, 0.9)))} 0 0 1 {nums((x + wide, crest_at(crest, x + wide) - 2))}"
        x += wide
    return c.sheet(
        path + f"L{nums((x, crest[-1][1] + 80))}L{nums((crest[0][0], crest[0][1] + 80))}Z", tone, lift=0.4
    )


GROVES: tuple[tuple[Grower, Grower], ...] = (
    (round_tree, leaf_tree), (cloud_tree, birch), (cloud_tree, poplar), (willow, round_tree),
    (leaf_tree, poplar), (cloud_tree, fruit_tree),
)  # fmt: skip
KOREAN_GROVES: tuple[tuple[Grower, Grower], ...] = (
    (cloud_tree, red_pine), (ginkgo, red_pine), (blossom, cloud_tree), (round_tree, red_pine),
)  # fmt: skip
