"""Ears and horns of animals, in head coordinates."""

from __future__ import annotations

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.pen import Point

# where an ear is pinned, as shares of half the head's width and height
PINS: dict[str, Point] = {
    "long": (0.38, -0.86), "round": (0.72, -0.68), "point": (0.6, -0.74), "floppy": (0.66, -0.72),
    "small": (0.6, -0.8),
    "mouse": (0.72, -0.6), "side": (0.86, -0.3), "elephant": (0.92, -0.1), "horse": (0.44, -0.92),
    "pig": (0.6, -0.76),
    "koala": (0.86, -0.5), "deer": (0.8, -0.56), "monkey": (0.98, 0.05), "tuft": (0.55, -0.82),
    "fin": (0.86, -0.16),
}  # fmt: skip
BEHIND = frozenset(
    ("round", "mouse", "elephant", "koala", "monkey", "long", "point", "horse", "small", "tuft", "fin")
)


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


Outline = tuple[Point, ...]

# ears cut by hand: outline and inner side, from the pin, outward and down positive
_CUT: dict[str, tuple[Outline, Outline]] = {
    "point": (
        ((-30, 16), (-17, -22), (3, -60), (13, -62), (23, -30), (28, 8), (20, 30), (-10, 26)),
        ((-14, 8), (-5, -22), (6, -44), (12, -30), (15, 2), (2, 14)),
    ),
    "tuft": (
        ((-20, 16), (-12, -22), (2, -54), (8, -78), (14, -50), (22, -16), (20, 18)),
        ((-8, 8), (-2, -18), (5, -40), (10, -14), (9, 10)),
    ),
    "floppy": (((-12, -8), (8, -14), (30, 2), (40, 38), (38, 68), (22, 82), (6, 66), (-2, 30)), ()),
    "side": (
        ((-8, -10), (18, -20), (48, -8), (58, 8), (44, 20), (16, 16), (-6, 12)),
        ((6, -4), (22, -10), (44, 0), (46, 8), (24, 10), (8, 8)),
    ),
    "deer": (
        ((-10, 4), (10, -22), (40, -38), (58, -36), (50, -12), (26, 14), (0, 20)),
        ((6, 2), (18, -14), (40, -26), (48, -26), (40, -10), (20, 6)),
    ),
    "fin": (
        ((-8, -18), (16, -40), (44, -58), (42, -32), (62, -22), (44, -4), (54, 14), (26, 16), (-2, 18)),
        (),
    ),
    "elephant": (
        ((-22, -34), (10, -56), (52, -50), (72, -14), (66, 34), (36, 60), (4, 50), (-18, 26)),
        ((-6, -22), (14, -36), (44, -32), (56, -8), (50, 24), (30, 42), (8, 34)),
    ),
    "pig": (
        ((-18, 10), (-12, -18), (8, -36), (32, -32), (38, -6), (26, 20), (12, 10), (-4, 16)),
        ((4, -4), (10, -20), (26, -22), (29, -4), (22, 8), (12, 0)),
    ),
}
# round ears: middle across and down, radius across and down, the inner side's share
_ROUND: dict[str, tuple[float, float, float, float, float]] = {
    "round": (6, -8, 29, 28, 0.6),
    "koala": (14, -4, 40, 39, 0.6),
    "mouse": (14, -20, 46, 45, 0.6),
    "small": (4, -6, 19, 19, 0.58),
    "monkey": (6, 0, 26, 29, 0.63),
}
# upright ears: base and tip of the outline and of the inner side, with their widths
_LEAVES: dict[str, tuple[Point, Point, float, Point, Point, float]] = {
    "long": ((0, 16), (20, -112), 50, (2, 4), (18, -94), 26),
    "horse": ((0, 14), (12, -54), 30, (1, 4), (10, -40), 14),
}


def _shape(kind: str, side: int, base: Point, size: float) -> tuple[list[Point], list[Point]]:
    """Return an ear's outline and its inner side."""

    def at(point: Point) -> Point:
        return base[0] + side * point[0] * size, base[1] + point[1] * size

    if kind in _CUT:
        outer, inner = _CUT[kind]
        return [at(point) for point in outer], [at(point) for point in inner]
    if kind in _ROUND:
        across, down, rx, ry, share = _ROUND[kind]
        x, y = at((across, down))
        rx, ry = rx * size, ry * size
        return pen.oval(x, y, rx, ry), pen.oval(x + side * 1.5, y + 2.5, rx * share, ry * share)
    low, tip, wide, inner_low, inner_tip, inner_wide = _LEAVES[kind]
    lean = -7.0 * side if kind == "long" else 0.0
    return (
        pen.leaf(at(low), at(tip), wide * size, lean=lean, round_=0.8),
        pen.leaf(at(inner_low), at(inner_tip), inner_wide * size, lean=lean, round_=0.8),
    )


def _bent(base: Point, size: float) -> tuple[list[Point], list[Point]]:
    x, y = base
    outer = [
        (-17, 14),
        (-20, -32),
        (-12, -72),
        (10, -92),
        (40, -84),
        (60, -56),
        (60, -28),
        (46, -26),
        (32, -52),
        (26, -48),
        (26, -20),
        (20, 16),
    ]
    inner = [(-6, 4), (-9, -32), (-2, -64), (10, -76), (16, -56), (13, -24), (10, 6)]
    return [(x + dx * size, y + dy * size) for dx, dy in outer], [
        (x + dx * size, y + dy * size) for dx, dy in inner
    ]


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
                curve = [
                    (x - 9, y + 12),
                    (x - 8, y - 22),
                    (x + side * 16, y - 50),
                    (x + side * 24, y - 48),
                    (x + side * 10, y - 20),
                    (x + 10, y + 10),
                ]
            else:
                curve = [
                    (x - side * 8, y + 10),
                    (x + side * 10, y - 6),
                    (x + side * 16, y - 30),
                    (x + side * 24, y - 32),
                    (x + side * 32, y - 4),
                    (x + side * 14, y + 18),
                ]
            bench.paper("head", "horn", "horn", curve, shade=4, edge=2, rough=0.5)
    elif kind == "swept":
        for side in (-1, 1):
            x, y = side * w * 0.46, cy - h * 0.74
            curve = [(-13, 12), (-8, -18), (8, -46), (32, -62), (24, -36), (16, -10), (16, 14)]
            horn = [(x + side * px, y + py) for px, py in curve]
            bench.paper("head", "horn", "horn", horn, shade=5, edge=2, rough=0.5)
            ring = [(x + side * -1, y - 18), (x + side * 20, y - 14)]
            bench.line("head", "horn-ring", "horn", ring, 2.6, tone="shade")
    elif kind == "giraffe":
        for side in (-1, 1):
            x, y = side * w * 0.3, cy - h * 0.84
            bench.line("head", "horn", "fur", [(x, y + 6), (x + side * 3, y - 28)], 10)
            bench.dot("head", "horn-tip", "spot", (x + side * 3, y - 34, 9, 9))
    elif kind == "ram":
        for side in (-1, 1):
            x, y = side * w * 0.74, cy - h * 0.36
            curl = [
                (x - side * 20, y - 26),
                (x + side * 14, y - 34),
                (x + side * 36, y - 8),
                (x + side * 26, y + 26),
                (x, y + 24),
                (x - side * 2, y + 8),
                (x + side * 12, y - 2),
                (x, y - 10),
            ]
            bench.paper("head", "horn", "horn", curl, shade=5, edge=2.2, rough=0.5)


def unicorn_horn(bench: Bench, cy: float, h: float) -> None:
    """Lay a twisted horn on the forehead."""
    y = cy - h * 0.78
    bench.paper(
        "head",
        "horn",
        "gold",
        [(-9, y + 8), (0, y - 30), (8, y - 68), (12, y - 70), (13, y - 30), (14, y + 8), (3, y + 13)],
        shade=4,
        edge=2,
        rough=0.4,
    )
    for i in range(3):
        yy = y - 4 - i * 17
        bench.line(
            "head", "horn-twist", "gold", [(-6 + i * 2.4, yy), (13 - i * 0.6, yy - 8)], 2.6, tone="shade"
        )
