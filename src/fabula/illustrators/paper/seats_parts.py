"""What several seats are made of: a board, posts, oars, the crown of a tree."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from fabula.illustrators.paper.cut import Cutter, place_at
from fabula.illustrators.paper.pen import line, nums, oval, smooth, wobble
from fabula.illustrators.paper.places.built import rounded
from fabula.illustrators.paper.relations import Seat

Halves = tuple[str, str]
SeatMaker = Callable[[Cutter, Seat, Random], Halves]


def slab(c: Cutter, x: float, y: float, wide: float, high: float, tone: str, *, lift: float = 0.5) -> str:
    """Return a board by the middle of its upper edge."""
    return c.sheet(rounded(x - wide / 2, y, wide, high, min(high * 0.4, 9)), tone, lift=lift)


def posts(c: Cutter, xs: tuple[float, ...], top: float, wide: float, tone: str) -> str:
    return c.stroke("".join(f"M{nums((x, top))}L{nums((x, 0))}" for x in xs), tone, wide)


def crown(c: Cutter, x: float, low: float, top: float, wide: float, random: Random) -> str:
    """Return a leafy crown of overlapping lumps between two heights, `wide` to each side of `x`."""
    mid, half = (low + top) / 2, (low - top) / 2
    lumps = (
        (-0.5, 0.18, 0.56, 0.72),
        (0.52, 0.14, 0.54, 0.74),
        (0.04, -0.22, 0.66, 0.78),
        (-0.02, 0.34, 0.6, 0.6),
    )
    out = ""
    for index, (dx, dy, rx, ry) in enumerate(lumps):
        shape = oval(x + dx * wide, mid + dy * half, rx * wide, ry * half, count=13)
        out += c.sheet(wobble(shape, random, 5), c.leaf(random, dl=-0.07 + 0.025 * index), lift=0.6)
    leaves = "".join(
        smooth(
            oval(
                x + random.uniform(-0.75, 0.75) * wide, mid + random.uniform(-0.6, 0.6) * half, 9, 5, count=6
            )
        )
        for _ in range(14)
    )
    return out + c.piece(leaves, c.leaf(random, dl=0.06))


def oars(c: Cutter, s: Seat) -> str:
    out, wood = "", c.role("wood", dl=0.06)
    for x, y in s.hands:
        side = 1 if x >= 0 else -1
        tip = (x + side * s.tall * 0.4, -s.tall * 0.01)
        start = (x - side * s.tall * 0.08, y - s.tall * 0.06)
        out += c.stroke(line([start, tip]), wood, s.tall * 0.03)
        out += place_at(
            c.sheet(oval(0, 0, s.tall * 0.035, s.tall * 0.09, count=10), wood, lift=0.3),
            *tip,
            turn=-38 * side,
        )
    return out
