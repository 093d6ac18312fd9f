"""Thin arms and legs for whatever has none of its own."""

from __future__ import annotations

import math

from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.pen import Point


def thin_arms(
    bench: Bench,
    x: float,
    y: float,
    *,
    reach: float = 74,
    role: str = "limb",
    hand: str = "limb",
    width: float = 7.5,
) -> tuple[str, tuple[float, float]]:
    """Pin and lay two thin arms at ±x, y; return the anchor of the leading hand."""
    half = reach / 2
    for side, name in ((-1, "left"), (1, "right")):
        sx = side * x
        ex, wx = sx + side * 6, sx + side * 9
        bench.pin(f"arm-{name}", "body", (sx, y))
        bench.pin(f"fore-{name}", f"arm-{name}", (ex, y + half))
        bench.line(f"arm-{name}", f"arm-{name}", role, [(sx, y), (ex, y + half)], width)
        bench.line(f"fore-{name}", f"fore-{name}", role, [(ex, y + half), (wx, y + reach)], width)
        bench.paper(
            f"fore-{name}",
            f"hand-{name}",
            hand,
            pen.oval(wx + side, y + reach + 6, 11, 11, count=8),
            edge=1.6,
            rough=0.5,
        )
        bench.line(
            f"fore-{name}",
            f"thumb-{name}",
            hand,
            [(wx - side * 5, y + reach + 2), (wx - side * 12, y + reach + 7)],
            7,
        )
    return "fore-right", (x + 10, y + reach + 8)


def sleeve(elbow: Point, wrist: Point, wide: float, cuff: float) -> list[Point]:
    """Return a sleeve from the elbow, narrowing and then cut off at its cuff, out of which the hand comes."""
    length = math.dist(elbow, wrist)
    ux, uy = (wrist[0] - elbow[0]) / length, (wrist[1] - elbow[1]) / length

    def at(along: float, across: float) -> Point:
        return elbow[0] + ux * along - uy * across, elbow[1] + uy * along + ux * across

    waist = (wide + cuff * 0.86) / 2
    one = [(0.0, wide), (length * 0.5, waist), (length * 0.84, cuff * 0.88), (length, cuff)]
    cut = [(length + 2.2, cuff * 0.8), (length + 3.4, 0.0), (length + 2.2, -cuff * 0.8)]
    other = [(along, -across) for along, across in reversed(one)]
    return [at(-wide, 0.0), *(at(*point) for point in (*one, *cut, *other))]


def thin_legs(
    bench: Bench, x: float, y: float, *, role: str = "limb", shoe: str = "shoe", width: float = 8
) -> None:
    """Pin and lay two thin legs from ±x, y to the ground."""
    for side, name in ((-1, "left"), (1, "right")):
        lx = side * x
        bench.pin(f"leg-{name}", "root", (lx, y))
        bench.line(f"leg-{name}", f"leg-{name}", role, [(lx, y - 4), (lx + side, -10)], width)
        foot = [
            (lx - 11, -10),
            (lx - 2, -19),
            (lx + 12, -15),
            (lx + 25, -8),
            (lx + 24, -1),
            (lx + 6, 0),
            (lx - 10, -0.5),
        ]
        bench.paper(
            f"leg-{name}", f"shoe-{name}", shoe, foot, tone="soft" if side < 0 else "", edge=1.8, rough=0.5
        )


def frame(bench: Bench, hip: float = 0.0, neck: float = 0.0) -> None:
    """Pin root, body and head."""
    bench.pin("root", "", (0, 0))
    bench.pin("body", "root", (0, hip))
    bench.pin("head", "body", (0, neck or hip))
    bench.pin("face", "head" if neck else "body", (0, neck or hip))
