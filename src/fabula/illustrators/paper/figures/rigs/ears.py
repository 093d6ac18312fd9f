"""Ears and horns of animals, in head coordinates."""

from __future__ import annotations

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.pen import Point

# where an ear is pinned, as shares of half the head's width and height
PINS: dict[str, Point] = {
    "long": (0.38, -0.86), "round": (0.72, -0.68), "point": (0.6, -0.74), "floppy": (0.66, -0.72), "small": (0.6, -0.8),
    "mouse": (0.72, -0.6), "side": (0.86, -0.3), "elephant": (0.92, -0.1), "horse": (0.44, -0.92), "pig": (0.6, -0.76),
    "koala": (0.86, -0.5), "deer": (0.8, -0.56), "monkey": (0.98, 0.05), "tuft": (0.55, -0.82),
}  # fmt: skip
BEHIND = frozenset(("round", "mouse", "elephant", "koala", "monkey", "long", "point", "horse", "small", "tuft"))


def ears(bench: Bench, look: Look, cy: float, w: float, h: float, *, behind: bool) -> None:
    """Lay the ears that belong behind the head, or those before it."""
    kind = look.parts.get("ears", "round")
    if kind not in PINS:
        return
    if behind:
        _horns(bench, look, cy, w, h)
    if (kind in BEHIND) != behind:
        return
    for side, name in ((-1, "left"), (1, "right")):
        px, py = PINS[kind]
        base = (side * w * px, cy + h * py)
        size = look.ratios.get("ear", 1.0)
        outer, inner = _shape(kind, side, base, size)
        if look.parts.get("ear_bend") == "yes" and side > 0 and kind == "long":
            outer, inner = _bent(base, size)
        role = look.parts.get("ear_role", "fur")
        bench.paper(f"ear-{name}", f"ear-{name}", role, outer, shade=7 * size, edge=2.4)
        if inner:
            bench.paper(f"ear-{name}", f"ear-inner-{name}", "inner", inner, rough=0.6)


def _shape(kind: str, side: int, base: Point, size: float) -> tuple[list[Point], list[Point]]:
    x, y = base
    s = side

    def at(dx: float, dy: float) -> Point:
        return x + s * dx * size, y + dy * size

    if kind == "long":
        return (
            pen.leaf(at(0, 16), at(20, -112), 50 * size, lean=-7 * s, round_=0.8),
            pen.leaf(at(2, 4), at(18, -94), 26 * size, lean=-6 * s, round_=0.8),
        )
    if kind in ("round", "koala", "mouse"):
        r = {"round": 29, "koala": 40, "mouse": 46}[kind] * size
        ox, oy = {"round": (6, -8), "koala": (14, -4), "mouse": (14, -20)}[kind]
        cx, cyy = at(ox, oy)
        return pen.oval(cx, cyy, r, r * 0.97), pen.oval(cx + s * 1.5, cyy + 3, r * 0.6, r * 0.6)
    if kind == "point":
        outer = [at(-30, 16), at(-17, -22), at(3, -60), at(13, -62), at(23, -30), at(28, 8), at(20, 30), at(-10, 26)]
        inner = [at(-14, 8), at(-5, -22), at(6, -44), at(12, -30), at(15, 2), at(2, 14)]
        return outer, inner
    if kind == "tuft":
        outer = [at(-20, 16), at(-12, -22), at(2, -54), at(8, -78), at(14, -50), at(22, -16), at(20, 18)]
        return outer, [at(-8, 8), at(-2, -18), at(5, -40), at(10, -14), at(9, 10)]
    if kind == "floppy":
        outer = [at(-12, -8), at(8, -14), at(30, 2), at(40, 38), at(38, 68), at(22, 82), at(6, 66), at(-2, 30)]
        return outer, []
    if kind == "small":
        cx, cyy = at(4, -6)
        return pen.oval(cx, cyy, 19 * size, 19 * size), pen.oval(cx, cyy + 2, 11 * size, 11 * size)
    if kind == "side":
        outer = [at(-8, -10), at(18, -20), at(48, -8), at(58, 8), at(44, 20), at(16, 16), at(-6, 12)]
        return outer, [at(6, -4), at(22, -10), at(44, 0), at(46, 8), at(24, 10), at(8, 8)]
    if kind == "deer":
        outer = [at(-10, 4), at(10, -22), at(40, -38), at(58, -36), at(50, -12), at(26, 14), at(0, 20)]
        return outer, [at(6, 2), at(18, -14), at(40, -26), at(48, -26), at(40, -10), at(20, 6)]
    if kind == "elephant":
        outer = [at(-22, -34), at(10, -56), at(52, -50), at(72, -14), at(66, 34), at(36, 60), at(4, 50), at(-18, 26)]
        inner = [at(-6, -22), at(14, -36), at(44, -32), at(56, -8), at(50, 24), at(30, 42), at(8, 34)]
        return outer, inner
    if kind == "horse":
        return pen.leaf(at(0, 14), at(12, -54), 30 * size), pen.leaf(at(1, 4), at(10, -40), 14 * size)
    if kind == "pig":
        outer = [at(-18, 10), at(-12, -18), at(8, -36), at(32, -32), at(38, -6), at(26, 20), at(12, 10), at(-4, 16)]
        return outer, [at(4, -4), at(10, -20), at(26, -22), at(29, -4), at(22, 8), at(12, 0)]
    if kind == "monkey":
        cx, cyy = at(6, 0)
        return pen.oval(cx, cyy, 26 * size, 29 * size), pen.oval(cx + s, cyy, 16 * size, 19 * size)
    return [], []


def _bent(base: Point, size: float) -> tuple[list[Point], list[Point]]:
    x, y = base
    outer = [(-17, 14), (-20, -32), (-12, -72), (10, -92), (40, -84), (60, -56), (60, -28), (46, -26), (32, -52), (26, -48), (26, -20), (20, 16)]
    inner = [(-6, 4), (-9, -32), (-2, -64), (10, -76), (16, -56), (13, -24), (10, 6)]
    return [(x + dx * size, y + dy * size) for dx, dy in outer], [(x + dx * size, y + dy * size) for dx, dy in inner]


def _horns(bench: Bench, look: Look, cy: float, w: float, h: float) -> None:
    kind = look.parts.get("horns", "none")
    if kind == "antlers":
        for side in (-1, 1):
            x, y = side * w * 0.34, cy - h * 0.86
            stem = [(x, y + 8), (x + side * 10, y - 26), (x + side * 26, y - 52), (x + side * 30, y - 82)]
            bench.line("head", "antler", "horn", stem, 9)
            bench.line("head", "antler", "horn", [(x + side * 12, y - 30), (x - side * 2, y - 50)], 7)
            bench.line("head", "antler", "horn", [(x + side * 25, y - 50), (x + side * 48, y - 62)], 7)
    elif kind in ("goat", "cow"):
        for side in (-1, 1):
            x, y = side * w * (0.4 if kind == "goat" else 0.52), cy - h * 0.84
            if kind == "goat":
                curve = [(x - 9, y + 12), (x - 8, y - 22), (x + side * 16, y - 50), (x + side * 24, y - 48), (x + side * 10, y - 20), (x + 10, y + 10)]
            else:
                curve = [(x - side * 8, y + 10), (x + side * 10, y - 6), (x + side * 16, y - 30), (x + side * 24, y - 32), (x + side * 32, y - 4), (x + side * 14, y + 18)]
            bench.paper("head", "horn", "horn", curve, shade=4, edge=2, rough=0.5)
    elif kind == "giraffe":
        for side in (-1, 1):
            x, y = side * w * 0.3, cy - h * 0.84
            bench.line("head", "horn", "fur", [(x, y + 6), (x + side * 3, y - 28)], 10)
            bench.dot("head", "horn-tip", "spot", (x + side * 3, y - 34, 9, 9))
    elif kind == "ram":
        for side in (-1, 1):
            x, y = side * w * 0.74, cy - h * 0.36
            curl = [(x - side * 20, y - 26), (x + side * 14, y - 34), (x + side * 36, y - 8), (x + side * 26, y + 26), (x, y + 24), (x - side * 2, y + 8), (x + side * 12, y - 2), (x, y - 10)]
            bench.paper("head", "horn", "horn", curl, shade=5, edge=2.2, rough=0.5)


def unicorn_horn(bench: Bench, cy: float, h: float) -> None:
    """Lay a twisted horn on the forehead."""
    y = cy - h * 0.78
    bench.paper("head", "horn", "gold", [(-9, y + 8), (0, y - 30), (8, y - 68), (12, y - 70), (13, y - 30), (14, y + 8), (3, y + 13)], shade=4, edge=2, rough=0.4)
    for i in range(3):
        yy = y - 4 - i * 17
        bench.line("head", "horn-twist", "gold", [(-6 + i * 2.4, yy), (13 - i * 0.6, yy - 8)], 2.6, tone="shade")
