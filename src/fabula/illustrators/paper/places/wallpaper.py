"""What rooms are papered, boarded and laid with: a wall, its lower part and its floor are the book's own."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from collections.abc import Callable
from math import cos, sin, tau

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.palette import shift
from fabula.illustrators.paper.pen import corners, line
from fabula.illustrators.paper.places.built import rect, rounded

Marks = Callable[[float, float], str]


def _dot(x: float, y: float, r: float) -> str:
    return f"M{x - r:.0f} {y:.0f}a{r:g} {r:g} 0 1 0 {2 * r:g} 0a{r:g} {r:g} 0 1 0 {-2 * r:g} 0z"


def _leaf(x: float, y: float, dx: float, dy: float) -> str:
    return f"M{x:.0f} {y:.0f}q{dx * 0.1 - dy * 0.4:.0f} {dy * 0.5:.0f} {dx:.0f} {dy:.0f}q{-dx * 0.2 + dy * 0.4:.0f} {-dy * 0.3:.0f} {-dx:.0f} {-dy:.0f}z"


def _flower(x: float, y: float) -> str:
    return "".join(_dot(x + cos(tau * k / 5) * 7, y + sin(tau * k / 5) * 7, 4.4) for k in range(5))


def _sprig(x: float, y: float) -> str:
    return _leaf(x, y + 12, -11, -14) + _leaf(x, y + 12, 11, -14) + _leaf(x, y + 10, 0.5, -24)


def _diamond(x: float, y: float) -> str:
    return f"M{x:.0f} {y - 13:.0f}l9 13l-9 13l-9 -13z"


def _star(x: float, y: float) -> str:
    return f"M{x:.0f} {y - 11:.0f}l3 8l8 3l-8 3l-3 8l-3 -8l-8 -3l8 -3z"


def _berries(x: float, y: float) -> str:
    return _dot(x - 6, y + 4, 4) + _dot(x + 6, y + 4, 4) + _dot(x, y - 4, 4)


MARKS: dict[str, Marks] = {
    "dots": lambda x, y: _dot(x, y, 5.5), "sprigs": _sprig, "flowers": _flower, "diamonds": _diamond,
    "stars": _star, "berries": _berries,
}  # fmt: skip
LINED = ("stripes", "checks", "trellis", "boards", "fans", "bands")
PAPERS = (*MARKS, *LINED)
LOWER = ("boards", "panels", "none", "border")
OVER_BASINS = ("tiles", "tiles", "boards")
FLOORS = ("planks", "planks", "parquet", "squares", "wide")


def papered(c: Cutter, wall: str, top: float, low: float, pattern: str) -> str:
    """Return the pattern of a wallpaper between two heights."""
    tone = shift(wall, dl=0.026 if c.time == "night" else -0.034, dc=0.014)
    high = low - top
    if high < 30 or pattern == "plain":
        return ""
    if pattern in MARKS:
        return c.piece(_scattered(MARKS[pattern], top, low), tone)
    if pattern == "checks":
        stripes = "".join(rect(x, top, 34, high) for x in range(-20, 1030, 102))
        across = "".join(rect(-40, top + y, 1080, 34) for y in range(20, int(high) - 34, 102))
        return c.piece(stripes + across, tone, opacity=0.5)
    if pattern == "trellis":
        lattice = "".join(
            line([(x, top), (x + high, low)]) + line([(x + high, top), (x, low)])
            for x in range(-1000, 1040, 92)
        )
        return c.stroke(lattice, tone, 3, opacity=0.7)
    if pattern == "boards":
        return c.stroke("".join(line([(x, top), (x, low)]) for x in range(10, 1020, 76)), tone, 3)
    if pattern == "fans":
        arcs = ""
        for row in range(int(high / 44)):
            for column in range(14):
                x, y = column * 84 - 40 + (row % 2) * 42, top + 44 + row * 44
                arcs += f"M{x:.0f} {y:.0f}a42 42 0 0 1 84 0M{x + 20:.0f} {y:.0f}a22 22 0 0 1 44 0"
        return c.stroke(arcs, tone, 2.6, opacity=0.75)
    wide = 40 if pattern == "stripes" else 12
    out = c.piece("".join(rect(x, top, wide, high) for x in range(-20, 1040, 96)), tone, opacity=0.6)
    if pattern == "bands":
        out += c.piece(_scattered(MARKS["sprigs"], top, low, shift_x=34, step=96, between=110), tone)
    return out


def _scattered(
    mark: Marks, top: float, low: float, *, shift_x: float = 0.0, step: int = 100, between: int = 64
) -> str:
    out = ""
    for row in range(int((low - top) / between)):
        offset = shift_x or (row % 2) * step / 2
        for column in range(1000 // step + 1):
            out += mark(column * step + offset, top + between * (row + 0.5))
    return out


def lower_wall(c: Cutter, wall: str, rail: float, meet: float, manner: str) -> tuple[str, str]:
    """Return what covers the foot of the wall, and its colour."""
    low = shift(wall, dl=0.05 if c.time == "night" else -0.07, dc=0.018)
    if manner == "none":
        return c.sheet(rect(-40, meet - 26, 1080, 30), shift(wall, dl=0.05), lift=0.3), low
    if manner == "border":
        frieze = c.piece(rect(-40, rail - 4, 1080, 40), low)
        row = "".join(_leaf(x, rail + 16, 22, -12) + _leaf(x, rail + 16, 22, 12) for x in range(0, 1010, 46))
        frieze += c.piece(row, shift(low, dl=-0.06, dc=0.02))
        return frieze + c.sheet(rect(-40, meet - 26, 1080, 30), shift(wall, dl=0.05), lift=0.3), low
    out = c.crest(rect(-40, rail, 1080, 400), low, lift=0.35)
    if manner == "panels":
        panels = "".join(
            rounded(x, rail + 22, 104, max(meet - rail - 46, 8), 8) for x in range(-14, 1000, 128)
        )
        out += c.stroke(panels, shift(low, dl=-0.04), 3) + c.stroke(panels, shift(low, dl=0.04), 1.2)
    elif manner == "tiles":
        size = 44
        tiles = "".join(rect(x + (row % 2) * size, rail + row * size, size, min(size, meet - rail - row * size))
                        for row in range(int((meet - rail) / size) + 1) for x in range(-40, 1040, size * 2))  # fmt: skip
        out += c.piece(tiles, shift(low, dl=0.045))
    else:
        out += c.stroke(
            "".join(line([(x, rail + 16), (x, meet - 18)]) for x in range(20, 1000, 64)),
            shift(low, dl=-0.035),
            3,
        )
    return out + c.sheet(rect(-40, rail - 6, 1080, 14), shift(low, dl=0.05), lift=0.3), low


def laid(c: Cutter, tone: str, meet: float, manner: str) -> str:
    """Return what the floor is laid with, seen running away from the eye."""
    seam = shift(tone, dl=-0.045)

    def at(x: float, y: float) -> tuple[float, float]:
        """A point of the floor: wider apart the nearer it lies."""
        return 500 + (x - 500) * (0.72 + 0.78 * (y - meet) / (1030 - meet)), y

    if manner in ("planks", "wide"):
        step = 120 if manner == "planks" else 190
        lines = "".join(line([at(x, meet + 3), at(x, 1030)]) for x in range(-500, 1600, step))
        ends = "".join(
            line([at(x, y), at(x + step, y)])
            for index, x in enumerate(range(-500, 1500, step))
            for y in (meet + (34 + 53 * index) % 70, meet + 110 + (81 * index) % 120)
        )  # fmt: skip
        return c.stroke(lines + ends, seam, 3)
    levels, y, high = [meet], meet, 20.0
    while y < 1030:
        y, high = y + high, high * 1.28
        levels.append(y)
    if manner == "squares":
        tiles = ""
        for row, (near, far) in enumerate(zip(levels[1:], levels, strict=False)):
            for column in range(-5, 16):
                if (row + column) % 2:
                    x = column * 88
                    tiles += corners([at(x, far), at(x + 88, far), at(x + 88, near), at(x, near)])
        return c.piece(tiles, shift(tone, dl=-0.05, dc=-0.012))
    zigzag = ""
    for row, (near, far) in enumerate(zip(levels[1:], levels, strict=False)):
        way = 36 if row % 2 else -36
        zigzag += "".join(line([at(x, far), at(x + way, near)]) for x in range(-400, 1440, 62))
        zigzag += line([(-40, far), (1040, far)])
    return c.stroke(zigzag, seam, 2.6)


def wall_shift(c: Cutter) -> tuple[float, float, float]:
    """Return how this room's walls differ from the palette's: lightness, chroma, hue."""
    return c.random("wall paint").choice(
        (
            (0.0, 0.0, 0.0),
            (-0.02, 0.012, 0.0),
            (0.0, 0.01, -38.0),
            (-0.012, 0.014, 42.0),
            (-0.025, 0.012, 95.0),
            (0.0, 0.012, -95.0),
        )
    )


def chosen(c: Cutter, what: str, choices: tuple[str, ...]) -> str:
    """Return the choice of this room in this book, the same on all its walls and pages."""
    return c.random(what).choice(choices)
