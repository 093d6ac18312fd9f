"""Hair, beards and moustaches."""

from __future__ import annotations

import math

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.pen import Point


def _placed(points: tuple[Point, ...], cy: float, h: float) -> list[Point]:
    return [(x * h, cy + y * h) for x, y in points]


_LONG: tuple[Point, ...] = (
    (0, -1.1), (0.7, -0.98), (1.08, -0.4), (1.12, 0.3), (1.2, 0.95), (1.08, 1.42), (0.6, 1.36), (0, 1.2),
    (-0.6, 1.4),
    (-1.1, 1.48), (-1.24, 0.95), (-1.13, 0.3), (-1.08, -0.4), (-0.7, -0.98),
)  # fmt: skip
_BOB: tuple[Point, ...] = (
    (0, -1.1), (0.7, -0.98), (1.1, -0.4), (1.18, 0.2), (1.2, 0.66), (1.0, 0.86), (0.5, 0.8), (-0.5, 0.8),
    (-1.0, 0.88),
    (-1.22, 0.66), (-1.18, 0.2), (-1.1, -0.4), (-0.7, -0.98),
)  # fmt: skip


def back(bench: Bench, look: Look, cy: float, h: float) -> None:
    """Lay what hangs behind the body or the head."""
    maker = _BACKS.get(look.parts.get("hair", "short"))
    if maker is not None:
        maker(bench, cy, h)


def _long(bench: Bench, cy: float, h: float) -> None:
    bench.paper("head", "hair-back", "hair", _placed(_LONG, cy, h), tone="soft", edge=2.4)


_WAVY: tuple[Point, ...] = (
    (0, -1.12), (0.7, -1.0), (1.1, -0.5), (1.08, -0.16), (1.26, 0.12), (1.14, 0.46), (1.36, 0.76),
    (1.22, 1.08), (1.34, 1.36), (1.0, 1.52), (0.84, 1.3), (0.5, 1.4), (0, 1.2), (-0.54, 1.42), (-0.86, 1.32),
    (-1.06, 1.54), (-1.38, 1.36), (-1.24, 1.06), (-1.4, 0.74), (-1.16, 0.46), (-1.28, 0.12), (-1.1, -0.16),
    (-1.12, -0.5), (-0.7, -1.0),
)  # fmt: skip


def _wavy(bench: Bench, cy: float, h: float) -> None:
    bench.paper("head", "hair-back", "hair", _placed(_WAVY, cy, h), tone="soft", edge=2.4)


def _bob(bench: Bench, cy: float, h: float) -> None:
    bench.paper("head", "hair-back", "hair", _placed(_BOB, cy, h), tone="soft", edge=2.4)


_PIGTAIL = ((0.92, -0.3), (1.22, -0.56), (1.62, -0.36), (1.72, 0.1), (1.5, 0.56), (1.34, 0.3), (1.2, 0.0))
_PONYTAIL = (
    (-0.5, -0.95), (-0.9, -1.22), (-1.34, -0.9), (-1.5, -0.2), (-1.3, 0.36), (-1.16, -0.1), (-0.96, -0.5),
)  # fmt: skip
_TOPKNOT = ((-0.12, -0.92), (-0.16, -1.2), (0, -1.36), (0.16, -1.2), (0.12, -0.92))


def _pigtails(bench: Bench, cy: float, h: float) -> None:
    for side in (-1, 1):
        tail = [(side * x * h, cy + y * h) for x, y in _PIGTAIL]
        bench.paper("head", "pigtail", "hair", tail, shade=7, edge=2.2)
        bench.dot("head", "ribbon", "accent", (side * h * 1.02, cy - h * 0.26, h * 0.12, h * 0.14))


def _braids(bench: Bench, cy: float, h: float) -> None:
    for side in (-1, 1):
        for i in range(4):
            knot = (side * h * (1.02 + 0.04 * i), cy + h * (0.34 + 0.27 * i), h * 0.2, h * 0.17)
            bench.dot("head", "braid", "hair", knot, tone="soft" if i % 2 else "")
        bench.dot("head", "ribbon", "accent", (side * h * 1.15, cy + h * 1.33, h * 0.13, h * 0.1))
        end = pen.leaf((side * h * 1.15, cy + h * 1.38), (side * h * 1.2, cy + h * 1.66), h * 0.2)
        bench.paper("head", "braid-end", "hair", end, rough=0.5)


def _bun(bench: Bench, cy: float, h: float) -> None:
    bun = pen.oval(-h * 0.08, cy - h * 1.12, h * 0.42, h * 0.36)
    bench.paper("head", "bun", "hair", bun, shade=6, edge=2.2)


def _low_bun(bench: Bench, cy: float, h: float) -> None:
    bun = pen.oval(-h * 0.92, cy + h * 0.42, h * 0.36, h * 0.36)
    bench.paper("head", "bun", "hair", bun, shade=6, edge=2.2)
    bench.line("head", "hairpin", "gold", [(-h * 1.34, cy + h * 0.36), (-h * 0.6, cy + h * 0.5)], 4)


def _ponytail(bench: Bench, cy: float, h: float) -> None:
    bench.paper("head", "ponytail", "hair", _placed(_PONYTAIL, cy, h), shade=7, edge=2.2)
    bench.dot("head", "ribbon", "accent", (-h * 0.72, cy - h * 0.86, h * 0.13, h * 0.13))


def _curly(bench: Bench, cy: float, h: float) -> None:
    for i in range(12):
        turn = math.pi * (0.86 + 1.28 * i / 11)
        curl = (h * 0.94 * math.cos(turn), cy - h * 0.1 + h * 0.98 * math.sin(turn), h * 0.34, h * 0.34)
        bench.dot("head", "curls", "hair", curl, tone="soft")


def _topknot(bench: Bench, cy: float, h: float) -> None:
    bench.paper("head", "topknot", "hair", _placed(_TOPKNOT, cy, h), edge=2)


_BACKS = {
    "long": _long, "wavy": _wavy, "bob": _bob, "pigtails": _pigtails, "braids": _braids, "bun": _bun,
    "low-bun": _low_bun, "ponytail": _ponytail, "curly": _curly, "topknot": _topknot,
}  # fmt: skip


# the fringe's lower line from the left temple to the right, as shares of half the head's height
_FRINGES: dict[str, tuple[Point, ...]] = {
    "short": ((-0.98, 0.0), (-0.86, -0.26), (-0.66, -0.32), (-0.5, -0.27), (-0.38, -0.46), (-0.12, -0.32),
    (0.04, -0.52), (0.34, -0.32), (0.5, -0.54), (0.74, -0.32), (0.88, -0.24), (0.98, 0.0)),
    "bob": ((-1.04, 0.3), (-0.92, -0.06), (-0.74, -0.28), (-0.5, -0.4), (-0.34, -0.28), (-0.1, -0.42),
    (0.08, -0.28), (0.34, -0.42), (0.5, -0.29), (0.74, -0.34), (0.92, -0.06), (1.04, 0.3)),
    "long": ((-1.06, 0.36), (-0.9, -0.02), (-0.66, -0.3), (-0.3, -0.52), (-0.16, -0.62), (0.3, -0.5), (0.78,
    -0.16), (1.06, 0.36)),
    "bun": ((-1.0, 0.06), (-0.86, -0.24), (-0.5, -0.5), (0.0, -0.62), (0.5, -0.5), (0.86, -0.24), (1.0,
    0.06)),
    "curly": ((-1.0, 0.02), (-0.84, -0.18), (-0.66, -0.22), (-0.54, -0.42), (-0.34, -0.3), (-0.18, -0.5),
    (0.04, -0.36), (0.2, -0.52), (0.42, -0.34), (0.58, -0.44), (0.74, -0.22), (0.9, -0.18), (1.0, 0.02)),
    "spiky": ((-0.98, 0.04), (-0.74, -0.26), (-0.56, -0.46), (-0.3, -0.28), (-0.02, -0.5), (0.24, -0.28),
    (0.54, -0.48), (0.8, -0.24), (0.98, 0.02)),
    "straw": ((-1.3, 0.42), (-1.12, 0.2), (-1.24, 0.62), (-1.0, 0.24), (-0.94, 0.5), (-0.84, -0.02),
    (-0.72, 0.08), (-0.6, -0.34), (-0.4, -0.14), (-0.28, -0.42), (-0.06, -0.2), (0.1, -0.44), (0.34, -0.16),
    (0.5, -0.42), (0.66, -0.06), (0.84, -0.1), (0.92, 0.44), (1.02, 0.2), (1.22, 0.56), (1.14, 0.16),
    (1.3, 0.36)),
}  # fmt: skip
_SAME = {
    "wavy": "long",
    "pigtails": "bun",
    "braids": "long",
    "low-bun": "bun",
    "ponytail": "bun",
    "topknot": "bun",
}


def front(bench: Bench, look: Look, cy: float, w: float, h: float) -> None:
    """Lay the hair that lies on the forehead."""
    style = look.parts.get("hair", "short")
    if style == "bald":
        for side in (-1, 1):
            puff = pen.oval(side * w * 0.98, cy - h * 0.02, h * 0.2, h * 0.3, count=8)
            bench.paper("head", "side-hair", "hair", puff, edge=2, rough=1.6)
        return
    if style == "curl":
        bench.line(
            "head",
            "curl",
            "hair",
            [(-8, cy - h * 0.86), (6, cy - h * 1.04), (16, cy - h * 0.88), (4, cy - h * 0.82)],
            5,
        )
        return
    if style == "none":
        return
    fringe = _FRINGES[_SAME.get(style, style)]
    stretch = w / h
    crown: list[Point] = [(1.04, -0.4), (0.72, -0.92), (0.0, -1.1), (-0.72, -0.92), (-1.04, -0.4)]
    if style == "short":
        crown[2:3] = [(0.34, -1.06), (0.2, -1.24), (0.04, -1.12), (-0.16, -1.22), (-0.26, -1.08)]
    if style == "spiky":
        crown = [
            (1.06, -0.5),
            (0.9, -0.92),
            (0.66, -0.94),
            (0.44, -1.3),
            (0.2, -1.06),
            (-0.06, -1.36),
            (-0.3, -1.04),
            (-0.66, -1.16),
            (-0.78, -0.8),
            (-1.06, -0.4),
        ]
    points = [(x * h * stretch, cy + y * h) for x, y in (*fringe, *crown)]
    bench.paper("head", "hair", "hair", points, shade=0, edge=2.6, rough=1.0)
    _combed(bench, style, cy, w, h)


def _combed(bench: Bench, style: str, cy: float, w: float, h: float) -> None:
    """Lay the lines of strands and curls on the hair."""
    if style in ("bun", "low-bun", "topknot", "pigtails"):
        for t in (-0.4, 0.3):
            bench.line(
                "head",
                "strand",
                "hair",
                [(t * w * 0.5, cy - h * 1.02), (t * w * 1.2, cy - h * 0.62)],
                2.4,
                tone="shade",
            )
    elif style in ("short", "long", "wavy"):
        bench.line(
            "head",
            "strand",
            "hair",
            [(-w * 0.1, cy - h * 1.0), (-w * 0.34, cy - h * 0.72), (-w * 0.5, cy - h * 0.5)],
            2.4,
            tone="shade",
            sided=True,
        )
    if style == "curly":
        for x, y in _CURLS:
            curl = [(x - 0.13, y + 0.05), (x - 0.06, y - 0.06), (x + 0.06, y - 0.06), (x + 0.13, y + 0.05)]
            points = [(px * w, cy + py * h) for px, py in curl]
            bench.line("head", "curl", "hair", points, 2.6, tone="shade")
    if style in ("bob", "braids", "ponytail"):
        for line in _STRANDS[style]:
            points = [(px * w, cy + py * h) for px, py in line]
            bench.line("head", "strand", "hair", points, 2.4, tone="shade")


_CURLS = (
    (-0.68, -0.5),
    (-0.36, -0.74),
    (0.04, -0.68),
    (0.4, -0.76),
    (0.7, -0.5),
    (-0.1, -0.98),
    (0.28, -1.0),
)
"""Where curls turn within a curly head."""
_STRANDS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "bob": (
        ((-0.08, -1.02), (-0.22, -0.76), (-0.3, -0.48)), ((0.3, -0.96), (0.38, -0.74), (0.4, -0.5)),
        ((-0.98, -0.1), (-1.06, 0.2), (-1.04, 0.5)),
    ),
    "braids": (((0.0, -1.02), (-0.06, -0.84), (-0.14, -0.64)), ((0.5, -0.86), (0.7, -0.6), (0.86, -0.3))),
    "ponytail": (((-0.5, -0.9), (-0.2, -0.76), (0.1, -0.66)), ((-0.66, -0.8), (-0.5, -0.62), (-0.3, -0.54))),
}  # fmt: skip
"""Where a comb has gone through smooth hair."""


def beard(bench: Bench, look: Look, cy: float, h: float) -> None:
    """Lay a beard under the mouth."""
    kind = look.parts.get("beard", "none")
    if kind == "full":
        points = [
            (-0.94, 0.1),
            (-0.66, 0.34),
            (-0.3, 0.46),
            (0.08, 0.42),
            (0.4, 0.46),
            (0.72, 0.34),
            (0.94, 0.1),
            (0.92, 0.66),
            (0.62, 1.1),
            (0.04, 1.3),
            (-0.56, 1.1),
            (-0.9, 0.66),
        ]
    elif kind == "long":
        points = [
            (-0.92, 0.1),
            (-0.66, 0.34),
            (-0.3, 0.46),
            (0.08, 0.42),
            (0.4, 0.46),
            (0.72, 0.34),
            (0.92, 0.1),
            (0.94, 0.7),
            (0.7, 1.3),
            (0.36, 1.9),
            (0.06, 2.2),
            (-0.3, 1.86),
            (-0.68, 1.3),
            (-0.92, 0.7),
        ]
    else:
        return
    bench.paper(
        "head", "beard", "hair", [(x * h * 0.98, cy + y * h) for x, y in points], shade=9, edge=2.4, rough=1.4
    )
    lips = pen.oval(4, cy + h * 0.63, h * 0.27, h * 0.17, count=8)
    bench.paper("face", "lips", "skin", lips, rough=0.5)


def moustache(bench: Bench, look: Look, cy: float, h: float) -> None:
    """Lay a moustache over the mouth's upper edge."""
    if look.parts.get("moustache", "none") == "none":
        return
    x, y = 4.0, cy + h * 0.5
    for side in (-1, 1):
        half = [
            (x, y - 4),
            (x + side * h * 0.2, y - 6),
            (x + side * h * 0.42, y + 4),
            (x + side * h * 0.5, y + 1),
            (x + side * h * 0.34, y + 13),
            (x + side * h * 0.1, y + 10),
            (x, y + 6),
        ]
        bench.paper("face", "moustache", "hair", half, tone="light", edge=1.6, rough=0.5)
