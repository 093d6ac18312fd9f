"""The land behind: each book has one country, with its own hills and what stands on them.

Far land is pale and simple: it gives the mood, and on every page there is one small thing to find in it.
"""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from collections.abc import Callable
from random import Random

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import Point, corners, line, nums, oval, smooth
from fabula.illustrators.paper.places import built, nature, trees
from fabula.illustrators.paper.places.stage import Frame

Ridge = list[Point]


def spread(random: Random, count: int, *, edges: bool = False) -> list[float]:
    """Return `count` x positions over the page; `edges` keeps the middle free."""
    out = []
    for index in range(count):
        share = (index + random.uniform(0.15, 0.85)) / count
        if edges:
            share = share * 0.64 if share < 0.5 else 1 - (1 - share) * 0.64
        out.append(-20 + share * 1040)
    return out


def hills(
    c: Cutter, f: Frame, random: Random, *, mountains: bool = False, trees: int = 6, tall: float = 1.0
) -> str:
    """Return far land in the manner of the book's country, `trees` small trees on it."""
    reach = f.horizon - f.top
    out = _mountains(c, f, random) if mountains else ""
    country = c.design("country, Korea", KOREA) if c.korean else c.design("country", COUNTRIES)
    return out + country(c, f, random, reach * tall, trees)


def _mountains(c: Cutter, f: Frame, random: Random) -> str:
    reach = f.horizon - f.top
    if not c.korean and c.design("mountains", (True, True, False)):
        return "".join(
            nature.peak(
                c, x, f.horizon, random.uniform(300, 440), reach * random.uniform(0.42, 0.66), 0.7, random
            )
            for x in spread(random, 4)
        )
    return _ranges(c, f, random, ((0.92, 0.34, 0.16), (0.78, 0.22, 0.13)))


def _ranges(c: Cutter, f: Frame, random: Random, levels: tuple[tuple[float, float, float], ...]) -> str:
    """Return ranges of old, round mountains one behind the other, each paler than the one before it."""
    out, reach = "", f.horizon - f.top
    for depth, up, high in levels:
        crest = nature.ridge(
            random, f.horizon - reach * up, reach * high * 1.5, 3, tilt=random.uniform(-30, 30)
        )
        tone = c.tone(0.62, 0.06, 215, depth) if c.season != "winter" else c.tone(0.82, 0.025, 235, depth)
        out += c.crest(nature.land(crest), tone, lift=0.5)
    return out


def _two(
    f: Frame, random: Random, reach: float, *, bumps: int = 3, high: float = 0.14
) -> tuple[Ridge, Ridge]:
    far = nature.ridge(random, f.horizon - reach * 0.1, reach * high, bumps)
    near = nature.ridge(random, f.horizon - reach * 0.01, reach * 0.09, 2, tilt=random.uniform(-20, 20))
    return far, near


def _dotted(c: Cutter, f: Frame, crest: Ridge, random: Random, count: int, depth: float) -> str:
    reach = f.horizon - f.top
    return "".join(
        trees.far_tree(c, x, nature.crest_at(crest, x) + 6, reach * random.uniform(0.12, 0.18), depth, random)
        for x in spread(random, count)
    )


def rolling(c: Cutter, f: Frame, random: Random, reach: float, count: int) -> str:
    """Two soft ridges with scattered trees, and a house that smokes."""
    far, near = _two(f, random, reach)
    out = c.crest(nature.land(far), c.land(0.95), lift=0.7) + _dotted(c, f, far, random, count, 0.75)
    out += _landmark(c, f, far, random)
    return out + c.crest(nature.land(near), c.land(0.6), lift=0.8)


def fields(c: Cutter, f: Frame, random: Random, reach: float, count: int) -> str:
    """A patchwork of ploughed and growing fields between hedges."""
    far = nature.ridge(random, f.horizon - reach * 0.17, reach * 0.12, 2, tilt=random.uniform(-24, 24))
    near = nature.ridge(random, f.horizon + reach * 0.02, reach * 0.06, 2)
    out = c.crest(nature.land(far), c.land(0.95), lift=0.7)
    hues = (-34, 18, -58, 0, 34) if c.season != "winter" else (0, 6, 0, -6, 0)
    edge = random.uniform(-120, -40)
    rows, hedge = "", ""
    for index in range(5):
        wide, lean = random.uniform(190, 270), random.uniform(-60, 60)
        span = [edge + wide * step / 4 for step in range(5)]
        top = [(min(max(x, -40), 1040), nature.crest_at(far, min(max(x, -40), 1040)) + 3) for x in span]
        low = [(span[4] + lean, f.horizon + 20), (span[0] + lean, f.horizon + 20)]
        tone = c.land(0.85, dh=hues[index % 5], dl=(0.035, -0.02, 0.05, 0.01, -0.03)[index % 5])
        out += c.piece(corners([*top, *low]), tone)
        if index % 2 == 0:
            for step in range(1, 6):
                share = step / 6
                rows += line([_on(top, share), (low[1][0] + (low[0][0] - low[1][0]) * share, f.horizon + 20)])
        for share in (0.1, 0.24, 0.4, 0.6, 0.8):
            hx, hy = top[4][0] + lean * share, top[4][1] + (f.horizon + 20 - top[4][1]) * share
            hedge += smooth(oval(hx, hy, 9 + 5 * share, 6 + 4 * share, count=6))
        edge += wide
    out += c.stroke(rows, c.land(0.8, dl=-0.05), 2, opacity=0.55)
    out += c.piece(hedge, c.land(0.7, dl=-0.09)) + _landmark(c, f, far, random)
    out += _dotted(c, f, far, random, max(count // 2, 2), 0.72)
    return out + c.crest(nature.land(near), c.land(0.6), lift=0.8)


def _on(points: Ridge, share: float) -> Point:
    at = share * (len(points) - 1)
    one, two = points[int(at)], points[min(int(at) + 1, len(points) - 1)]
    part = at - int(at)
    return one[0] + (two[0] - one[0]) * part, one[1] + (two[1] - one[1]) * part


def wooded(c: Cutter, f: Frame, random: Random, reach: float, count: int) -> str:
    """Hills with a wood along their backs, and a meadow before them."""
    far, near = _two(f, random, reach, high=0.2, bumps=2)
    out = c.crest(nature.land(far), c.land(0.98), lift=0.6)
    second = [
        (x, y + reach * 0.07 + 6 * (-1) ** step)
        for step, (x, y) in enumerate(reversed([(1000 - x, y) for x, y in far]))
    ]
    out += trees.tree_line(c, second, 0.72, random, reach * 0.075)
    out += _landmark(c, f, near, random)
    out += c.crest(nature.land(near), c.land(0.62), lift=0.8)
    return out + _dotted(c, f, near, random, min(count, 3), 0.5)


def downs(c: Cutter, f: Frame, random: Random, reach: float, count: int) -> str:
    """One great bare hill with a white path up to a single tree."""
    top = random.choice((230, 330, 680, 780))
    crest = [(-40.0, f.horizon - reach * 0.02), (top - 330, f.horizon - reach * 0.1), (top, f.horizon - reach * 0.36),
             (top + 330, f.horizon - reach * 0.12), (1040.0, f.horizon - reach * 0.04)]  # fmt: skip
    crest = sorted(point for point in crest if -41 < point[0] < 1041)
    behind = nature.ridge(random, f.horizon - reach * 0.14, reach * 0.12, 3)
    out = c.crest(nature.land(behind), c.land(1.0), lift=0.5)
    out += trees.tree(c, top, crest_top(crest, top) + 8, reach * 0.3, 0.62, random)
    out += c.crest(nature.land(crest), c.land(0.82), lift=0.8)
    way = 1 if top < 500 else -1
    y = crest_top(crest, top)
    path = f"M{nums((top, y + 10))}C{nums((top + way * 90, y + reach * 0.1, top - way * 30, y + reach * 0.16, top + way * 70, y + reach * 0.23))}S{nums((top + way * 20, y + reach * 0.32, top + way * 150, y + reach * 0.4))}"
    out += c.stroke(path, c.role("path", 0.5), 9)
    near = nature.ridge(random, f.horizon, reach * 0.07, 2)
    out += _dotted(c, f, near, random, min(count, 4), 0.62)
    return out + c.crest(nature.land(near), c.land(0.58), lift=0.8)


def crest_top(crest: Ridge, x: float) -> float:
    """Return the height of a crest at `x`, within the page."""
    return nature.crest_at(crest, min(max(x, -39.0), 1039.0))


def lakeland(c: Cutter, f: Frame, random: Random, reach: float, count: int) -> str:
    """Steeper blue hills, and a lake that shines before them."""
    out = _ranges(c, f, random, ((0.95, 0.18, 0.16),))
    far = nature.ridge(random, f.horizon - reach * 0.1, reach * 0.17, 2, tilt=random.uniform(-26, 26))
    out += c.crest(nature.land(far), c.land(0.9), lift=0.6) + _landmark(c, f, far, random)
    out += _dotted(c, f, far, random, count, 0.75)
    level = f.horizon - reach * 0.045
    shine = c.role("water", 0.5, dl=0.06) if c.season != "winter" else c.tone(0.9, 0.025, 225, 0.5)
    x = random.choice((260, 740))
    out += c.piece(oval(x, level, 330, reach * 0.055, count=12), shine)
    glints = line([(x - 160, level - 4), (x - 90, level - 5)]) + line(
        [(x + 20, level + 4), (x + 130, level + 3)]
    )
    out += c.stroke(glints, mix(shine, "#ffffff", 0.5), 2.5)
    near = nature.ridge(random, f.horizon + reach * 0.03, reach * 0.05, 2)
    return out + c.crest(nature.land(near), c.land(0.6), lift=0.8)


def korean_ranges(c: Cutter, f: Frame, random: Random, reach: float, count: int) -> str:
    """Mountains behind mountains, and pines on the nearest."""
    out = _ranges(c, f, random, ((0.95, 0.2, 0.15), (0.84, 0.1, 0.14)))
    near = nature.ridge(random, f.horizon - reach * 0.01, reach * 0.1, 2, tilt=random.uniform(-20, 20))
    out += _hamlet(c, f, near, random)
    out += _dotted(c, f, near, random, min(count, 5), 0.6)
    return out + c.crest(nature.land(near), c.land(0.62), lift=0.8)


def paddies(c: Cutter, f: Frame, random: Random, reach: float, count: int) -> str:
    """Rice fields in steps below round mountains."""
    out = _ranges(c, f, random, ((0.93, 0.16, 0.16),))
    far = nature.ridge(random, f.horizon - reach * 0.1, reach * 0.1, 2)
    out += _hamlet(c, f, far, random) + _dotted(c, f, far, random, min(count, 4), 0.68)
    for step in range(4):
        level = [(x, y + reach * (0.012 + 0.036 * step) + random.uniform(-3, 3)) for x, y in far]
        tone = c.land(
            0.86 - 0.08 * step, dh=(-26, 6, -36, -8)[step] if c.season in ("spring", "summer") else 0, dl=0.02
        )
        if c.season == "spring" and step % 2:
            tone = c.role("water", 0.55, dl=0.08)
        out += c.crest(nature.land(level), tone, lift=0.35)
    return out


def _hamlet(c: Cutter, f: Frame, crest: Ridge, random: Random) -> str:
    """Return two or three tiled roofs between the hills."""
    x, reach = random.choice((150, 300, 700, 850)), f.horizon - f.top
    out = ""
    for dx, wide in ((-70, 0.15), (66, 0.13), (0, 0.17)):
        y = crest_top(crest, x + dx) + 12
        out += built.hanok(c, x + dx, y, reach * wide * 1.5, 0.66, random)
    return out


def _landmark(c: Cutter, f: Frame, crest: Ridge, random: Random) -> str:
    """Return the one small thing that stands on the far hills of this page."""
    reach = f.horizon - f.top
    x = random.choice((140, 250, 330, 670, 760, 860)) + random.uniform(-20, 20)
    kind = random.choice((windmill, steeple, farmstead, nothing))
    return kind(c, x, crest_top(crest, x) + 6, reach * 0.17, random)


def nothing(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return nothing: some hills are bare."""
    return ""


def windmill(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a windmill on a hill."""
    wall, cap = c.role("wall", 0.55), c.role("roof", 0.55)
    out = c.sheet(
        corners([(x - size * 0.2, y), (x - size * 0.12, y - size * 0.7), (x + size * 0.12, y - size * 0.7), (x + size * 0.2, y)]),
        wall, lift=0.3,
    )  # fmt: skip
    out += c.piece(
        f"M{nums((x - size * 0.15, y - size * 0.68))}Q{nums((x, y - size, x + size * 0.15, y - size * 0.68))}Z",
        cap,
    )
    hub, arms, turn = (x, y - size * 0.72), "", random.choice((0, 1))
    for dx, dy in (
        ((1, 0), (0, 1), (-1, 0), (0, -1)) if turn else ((0.7, 0.7), (-0.7, 0.7), (-0.7, -0.7), (0.7, -0.7))
    ):
        tip = (hub[0] + dx * size * 0.46, hub[1] + dy * size * 0.46)
        arms += corners(
            [
                hub,
                tip,
                (tip[0] - dy * size * 0.12, tip[1] + dx * size * 0.12),
                (hub[0] + dx * size * 0.1 - dy * size * 0.1, hub[1] + dy * size * 0.1 + dx * size * 0.1),
            ]
        )
    return (
        out
        + c.piece(arms, c.role("wood", 0.45))
        + built.pane(c, x - size * 0.05, y - size * 0.42, size * 0.1, size * 0.13, 0.5)
    )


def steeple(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a village round its steeple."""
    out = "".join(
        built.house(c, x + dx * size, y + 2, size * 0.42, 0.66, random, chimney=False) for dx in (-0.62, 0.6)
    )
    wall = c.role("wall", 0.6)
    out += c.sheet(built.rect(x - size * 0.11, y - size * 0.62, size * 0.22, size * 0.64), wall, lift=0.3)
    spire = [(x - size * 0.15, y - size * 0.6), (x, y - size * 1.15), (x + size * 0.15, y - size * 0.6)]
    return (
        out
        + c.piece(corners(spire), c.role("roof", 0.6))
        + c.disc(x, y - size * 0.48, size * 0.05, shift(wall, dl=-0.2))
    )


def farmstead(c: Cutter, x: float, y: float, size: float, random: Random) -> str:
    """Return a house among trees, its chimney smoking."""
    out = nature.round_tree(c, x - size * 0.5, y + 2, size * 0.7, 0.68, random)
    out += built.smoke(c, x + size * 0.14, y - size * 0.5, size * 0.3)
    return out + built.house(c, x, y + 3, size * 0.5, 0.62, random)


Country = Callable[[Cutter, Frame, Random, float, int], str]
COUNTRIES: tuple[Country, ...] = (rolling, fields, wooded, downs, lakeland)
KOREA: tuple[Country, ...] = (korean_ranges, paddies)
