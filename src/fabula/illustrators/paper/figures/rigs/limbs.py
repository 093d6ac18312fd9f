"""Thin arms and legs for whatever has none of its own."""

from __future__ import annotations

import math
from collections.abc import Sequence

from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.pen import Point, Points

SHAPED = 3
"""The card version from which limbs narrow to wrists and ankles, with hands and feet that belong to them."""


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
    if bench.card >= SHAPED:
        return shaped_arms(bench, (-x, y), (x, y), upper=half, fore=half, r=width * 1.15, role=role)
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


def shaped_arms(
    bench: Bench, left: Point, right: Point, *, upper: float, fore: float, r: float, role: str = "limb"
) -> tuple[str, Point]:
    """Pin and lay two arms that narrow to the wrist, with mitten hands; return the leading hand's anchor."""
    for side, name, (sx, sy) in ((-1, "left", left), (1, "right", right)):
        elbow, wrist = (sx + side * r * 0.7, sy + upper), (sx + side * r, sy + upper + fore)
        tone = "soft" if side < 0 else ""
        bench.pin(f"arm-{name}", "body", (sx, sy))
        bench.pin(f"fore-{name}", f"arm-{name}", elbow)
        arm = pen.limb((sx, sy), elbow, r * 1.12, r * 0.86)
        bench.paper(f"arm-{name}", f"arm-{name}", role, arm, tone=tone, edge=1.8, rough=0.4)
        thumb = pen.limb(
            (wrist[0] - side * r * 0.5, wrist[1] + r * 0.4),
            (wrist[0] - side * r * 1.3, wrist[1] + r * 0.9),
            r * 0.5,
            r * 0.42,
        )
        bench.paper(f"fore-{name}", f"thumb-{name}", role, thumb, tone="soft", rough=0.3)
        shape = pen.limb(elbow, wrist, r * 0.86, r * 0.62)
        bench.paper(f"fore-{name}", f"fore-{name}", role, shape, tone=tone, edge=1.8, rough=0.4)
        palm = pen.oval(wrist[0] + side, wrist[1] + r * 0.8, r * 1.12, r * 1.24, count=8)
        bench.paper(f"fore-{name}", f"hand-{name}", role, palm, tone=tone, edge=1.6, rough=0.4)
    return "fore-right", (right[0] + r + 1, right[1] + upper + fore + r * 0.8)


def shaped_legs(
    bench: Bench, x: float, y: float, *, r: float, role: str = "limb", shoe: str = "shoe"
) -> None:
    """Pin and lay two legs from ±x, y to the ground that narrow to the ankle, with round feet."""
    for side, name in ((-1, "left"), (1, "right")):
        lx, tone = side * x, "soft" if side < 0 else ""
        bench.pin(f"leg-{name}", "root", (lx, y))
        leg = pen.limb((lx, y - 2), (lx + side * 2, -13), r * 1.3, r * 0.74, bow=-side * r * 0.2)
        bench.paper(f"leg-{name}", f"leg-{name}", role, leg, tone=tone, edge=1.8, rough=0.4)
        foot = [
            (lx - 12, -8),
            (lx - 6, -19),
            (lx + 10, -20),
            (lx + 25, -13),
            (lx + 28, -4),
            (lx + 14, 0),
            (lx - 8, -0.5),
        ]
        bench.paper(f"leg-{name}", f"shoe-{name}", shoe, foot, tone=tone, edge=1.8, rough=0.4)


def tapered(spine: Points, radii: Sequence[float]) -> list[Point]:
    """Return the outline about a bent line whose half width is given at each of its points."""
    one: list[Point] = []
    other: list[Point] = []
    for at, ((x, y), r) in enumerate(zip(spine, radii, strict=True)):
        (x0, y0), (x1, y1) = spine[max(at - 1, 0)], spine[min(at + 1, len(spine) - 1)]
        long = math.hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = -(y1 - y0) / long * r, (x1 - x0) / long * r
        one.append((x + nx, y + ny))
        other.append((x - nx, y - ny))
    return [*one, *reversed(other)]


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
    bench: Bench,
    x: float,
    y: float,
    *,
    role: str = "limb",
    shoe: str = "shoe",
    width: float = 8,
) -> None:
    """Pin and lay two thin legs from ±x, y to the ground."""
    if bench.card >= SHAPED:
        shaped_legs(bench, x, y, r=width * 1.05, role=role, shoe=shoe)
        return
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
