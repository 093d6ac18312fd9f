"""Hats, crowns and helmets; each sits on the crown of a head."""

from __future__ import annotations

import math

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench
from fabula.illustrators.paper.figures.rigs.coats import crown_at
from fabula.illustrators.paper.pen import Point


def hat(bench: Bench, look: Look, cy: float, w: float, h: float) -> None:
    """Lay the look's hat on a head centred on cy, half `w` wide and half `h` high."""
    maker = _HATS.get(look.parts.get("hat", "none"))
    if maker is not None:
        maker(bench, cy, w, h)


def _at(points: list[Point], cy: float, w: float, h: float) -> list[Point]:
    return [(x * w, cy + y * h) for x, y in points]


def _crown(bench: Bench, cy: float, w: float, h: float) -> None:
    crown_at(bench, 0, cy - h * 0.98, w * 0.66)


def _tiara(bench: Bench, cy: float, w: float, h: float) -> None:
    points = _at(
        [
            (-0.62, -0.74),
            (-0.3, -0.98),
            (0, -1.34),
            (0.3, -0.98),
            (0.62, -0.74),
            (0.3, -0.8),
            (0, -0.84),
            (-0.3, -0.8),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "tiara", "gold", points, edge=2, rough=0.4)
    bench.dot("head", "jewel", "accent-2", (0, cy - h * 1.04, w * 0.1, h * 0.13))


def _straw(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.paper(
        "head",
        "hat",
        "straw",
        _at(
            [(-0.7, -0.66), (-0.62, -1.16), (-0.3, -1.38), (0.3, -1.38), (0.62, -1.16), (0.7, -0.66)],
            cy,
            w,
            h,
        ),
        shade=7,
        edge=2.2,
    )
    bench.paper(
        "head",
        "hat-band",
        "accent",
        _at([(-0.69, -0.74), (0, -0.66), (0.69, -0.74), (0.66, -0.92), (0, -0.84), (-0.66, -0.92)], cy, w, h),
        rough=0.4,
    )
    bench.paper(
        "head",
        "hat-brim",
        "straw",
        _at(
            [
                (-1.5, -0.56),
                (-0.8, -0.76),
                (0, -0.66),
                (0.8, -0.76),
                (1.5, -0.56),
                (0.9, -0.46),
                (0, -0.42),
                (-0.9, -0.46),
            ],
            cy,
            w,
            h,
        ),
        tone="soft",
        edge=2.4,
    )


def _cone(bench: Bench, cy: float, w: float, h: float, *, brim: bool, role: str) -> None:
    cone = _at(
        [
            (-0.78, -0.62),
            (-0.52, -1.14),
            (-0.26, -1.74),
            (-0.1, -2.14),
            (0.1, -2.3),
            (0.34, -2.24),
            (0.2, -2.04),
            (0.36, -1.6),
            (0.6, -1.1),
            (0.8, -0.62),
            (0, -0.5),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "hat", role, cone, shade=9, edge=2.6)
    if brim:
        bench.paper(
            "head",
            "hat-band",
            "accent-2",
            _at(
                [(-0.76, -0.66), (0, -0.54), (0.76, -0.66), (0.7, -0.86), (0, -0.74), (-0.7, -0.86)], cy, w, h
            ),
            rough=0.4,
        )
        bench.paper(
            "head",
            "hat-brim",
            role,
            _at(
                [
                    (-1.55, -0.5),
                    (-0.8, -0.68),
                    (0, -0.58),
                    (0.8, -0.68),
                    (1.55, -0.5),
                    (0.9, -0.4),
                    (0, -0.34),
                    (-0.9, -0.4),
                ],
                cy,
                w,
                h,
            ),
            tone="soft",
            edge=2.4,
        )
    else:
        for x, y, r in ((-0.2, -1.2, 0.13), (0.22, -1.62, 0.1), (0.34, -1.0, 0.09), (-0.42, -0.84, 0.08)):
            bench.path(
                "head",
                "hat-star",
                "gold",
                pen.corners(pen.star(x * w, cy + y * h, r * h * 1.3, r * h * 0.55)),
            )


def _witch(bench: Bench, cy: float, w: float, h: float) -> None:
    _cone(bench, cy, w, h, brim=True, role="hat")


def _wizard(bench: Bench, cy: float, w: float, h: float) -> None:
    _cone(bench, cy, w, h, brim=False, role="accent")


def _elf(bench: Bench, cy: float, w: float, h: float) -> None:
    points = _at(
        [
            (-1.0, -0.36),
            (-0.8, -1.0),
            (-0.3, -1.5),
            (-0.7, -2.0),
            (-1.1, -2.0),
            (-0.5, -2.24),
            (0.1, -1.96),
            (0.6, -1.3),
            (0.92, -0.8),
            (1.0, -0.36),
            (0, -0.56),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "hat", "accent", points, shade=9, edge=2.6)
    bench.dot("head", "hat-bobble", "gold", (-1.12 * w, cy - 2.0 * h, h * 0.16, h * 0.16))


def _chef(bench: Bench, cy: float, w: float, h: float) -> None:
    puff = _at(
        [
            (-0.7, -0.98),
            (-1.04, -1.3),
            (-0.86, -1.76),
            (-0.4, -1.74),
            (0, -2.0),
            (0.44, -1.76),
            (0.9, -1.74),
            (1.04, -1.28),
            (0.7, -0.98),
            (0, -0.9),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "hat", "white", puff, shade=9, edge=2)
    bench.paper(
        "head",
        "hat-band",
        "white",
        _at([(-0.78, -0.6), (0, -0.5), (0.78, -0.6), (0.74, -1.04), (0, -0.94), (-0.74, -1.04)], cy, w, h),
        tone="shade",
        rough=0.5,
    )


def _helmet(bench: Bench, cy: float, w: float, h: float) -> None:
    dome = _at(
        [
            (-1.06, 0.3),
            (-1.08, -0.5),
            (-0.7, -1.06),
            (0, -1.22),
            (0.7, -1.06),
            (1.08, -0.5),
            (1.06, 0.3),
            (0.84, 0.2),
            (0.8, -0.3),
            (0.4, -0.42),
            (0, -0.3),
            (-0.4, -0.42),
            (-0.8, -0.3),
            (-0.84, 0.2),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "helmet", "metal", dome, shade=10, edge=3)
    plume = _at(
        [
            (-0.1, -1.16),
            (-0.2, -1.66),
            (-0.7, -1.86),
            (-1.24, -1.5),
            (-1.3, -0.96),
            (-0.98, -1.26),
            (-0.5, -1.34),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "plume", "accent", plume, shade=6, edge=2.2)


def _space(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.dot("head", "visor", "glass", (0, cy + h * 0.02, w * 1.28, h * 1.24), opacity=0.15)
    ring = [
        (w * 1.3 * math.cos(math.pi * i / 8), cy + h * 0.02 + h * 1.26 * math.sin(math.pi * i / 8))
        for i in range(17)
    ]
    bench.line("head", "helmet", "white", ring, 9, tone="soft")
    bench.line(
        "head",
        "glint",
        "white",
        [(-w * 0.98, cy - h * 0.36), (-w * 0.8, cy - h * 0.74), (-w * 0.5, cy - h * 0.98)],
        6,
        opacity=0.85,
    )
    bench.line("head", "antenna", "metal", [(w * 0.7, cy - h * 1.06), (w * 0.84, cy - h * 1.42)], 4)
    bench.dot("head", "antenna", "accent", (w * 0.86, cy - h * 1.48, 7, 7))


def _pirate(bench: Bench, cy: float, w: float, h: float) -> None:
    shape = _at(
        [
            (-1.3, -0.5),
            (-1.1, -0.96),
            (-0.6, -1.06),
            (-0.3, -1.5),
            (0.3, -1.5),
            (0.6, -1.06),
            (1.1, -0.96),
            (1.3, -0.5),
            (0.7, -0.62),
            (0, -0.56),
            (-0.7, -0.62),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "hat", "hat", shape, shade=8, edge=2.6)
    bench.line(
        "head",
        "hat-braid",
        "gold",
        _at([(-1.2, -0.6), (-0.6, -0.74), (0, -0.7), (0.6, -0.74), (1.2, -0.6)], cy, w, h),
        4,
    )
    bench.path("head", "hat-badge", "white", pen.corners(pen.star(0, cy - h * 1.06, h * 0.2, h * 0.09)))


def _captain(bench: Bench, cy: float, w: float, h: float) -> None:
    top = _at(
        [(-1.06, -0.74), (-1.14, -1.2), (-0.5, -1.42), (0.5, -1.42), (1.14, -1.2), (1.06, -0.74), (0, -0.62)],
        cy,
        w,
        h,
    )
    bench.paper("head", "hat", "white", top, shade=8, edge=2)
    bench.paper(
        "head",
        "hat-band",
        "hat",
        _at([(-1.0, -0.56), (0, -0.44), (1.0, -0.56), (1.02, -0.82), (0, -0.72), (-1.02, -0.82)], cy, w, h),
        rough=0.4,
    )
    bench.paper(
        "head",
        "hat-peak",
        "hat",
        _at([(-0.5, -0.5), (0.3, -0.5), (0.98, -0.5), (0.86, -0.3), (0.3, -0.26), (-0.3, -0.3)], cy, w, h),
        edge=2,
        rough=0.4,
    )
    bench.dot("head", "hat-badge", "gold", (0, cy - h * 0.9, 8, 8))


def _cap(bench: Bench, cy: float, w: float, h: float) -> None:
    dome = _at(
        [(-1.02, -0.36), (-0.96, -0.86), (-0.5, -1.2), (0.3, -1.22), (0.86, -0.94), (1.02, -0.4), (0, -0.3)],
        cy,
        w,
        h,
    )
    bench.paper("head", "cap", "hat", dome, shade=7, edge=2.4)
    bench.paper(
        "head",
        "cap-peak",
        "hat",
        _at([(0.1, -0.42), (0.8, -0.54), (1.5, -0.4), (1.42, -0.22), (0.8, -0.22), (0.2, -0.24)], cy, w, h),
        tone="shade",
        edge=2,
        rough=0.4,
    )


def _fire(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.paper(
        "head",
        "helmet",
        "hat",
        _at([(-0.96, -0.4), (-0.9, -0.96), (-0.4, -1.3), (0.4, -1.3), (0.9, -0.96), (0.96, -0.4)], cy, w, h),
        shade=9,
        edge=2.6,
    )
    bench.paper(
        "head",
        "helmet-brim",
        "hat",
        _at(
            [
                (-1.3, -0.26),
                (-0.8, -0.5),
                (0, -0.42),
                (0.8, -0.5),
                (1.3, -0.26),
                (0.7, -0.2),
                (0, -0.16),
                (-0.7, -0.2),
            ],
            cy,
            w,
            h,
        ),
        tone="soft",
        edge=2.2,
    )
    bench.paper(
        "head",
        "badge",
        "gold",
        _at([(0, -1.04), (0.26, -0.96), (0.22, -0.66), (0, -0.5), (-0.22, -0.66), (-0.26, -0.96)], cy, w, h),
        rough=0.4,
    )


def _gat(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.paper(
        "head",
        "hat",
        "ink",
        _at([(-0.5, -0.72), (-0.42, -1.5), (0, -1.56), (0.42, -1.5), (0.5, -0.72)], cy, w, h),
        tone="light",
        shade=6,
        edge=2,
        rough=0.4,
    )
    bench.paper(
        "head",
        "hat-brim",
        "ink",
        _at(
            [
                (-1.5, -0.62),
                (-0.7, -0.86),
                (0, -0.78),
                (0.7, -0.86),
                (1.5, -0.62),
                (0.7, -0.58),
                (0, -0.54),
                (-0.7, -0.58),
            ],
            cy,
            w,
            h,
        ),
        tone="light",
        edge=2,
        rough=0.4,
    )
    for side in (-1, 1):
        bench.line(
            "head",
            "hat-string",
            "ink",
            [
                (side * w * 0.94, cy - h * 0.6),
                (side * w * 0.9, cy + h * 0.5),
                (side * w * 0.3, cy + h * 1.02),
            ],
            2,
            opacity=0.6,
        )


def _kerchief(bench: Bench, cy: float, w: float, h: float) -> None:
    points = _at(
        [
            (-1.06, 0.1),
            (-1.02, -0.6),
            (-0.6, -1.06),
            (0, -1.18),
            (0.6, -1.06),
            (1.02, -0.6),
            (1.06, 0.1),
            (0.8, -0.3),
            (0.4, -0.5),
            (0, -0.56),
            (-0.4, -0.5),
            (-0.8, -0.3),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "kerchief", "accent-2", points, shade=6, edge=2.4)
    for x, y in ((-0.6, -0.72), (0, -0.86), (0.6, -0.72)):
        bench.dot("head", "kerchief-dots", "white", (x * w, cy + y * h, 4.4, 4.4))


def _hood(bench: Bench, cy: float, w: float, h: float) -> None:
    points = _at(
        [
            (0, -1.44),
            (0.66, -1.18),
            (1.16, -0.56),
            (1.24, 0.2),
            (1.08, 0.9),
            (0.8, 1.1),
            (0.92, 0.5),
            (0.86, -0.2),
            (0.5, -0.66),
            (0, -0.78),
            (-0.5, -0.66),
            (-0.86, -0.2),
            (-0.92, 0.5),
            (-0.8, 1.1),
            (-1.08, 0.9),
            (-1.24, 0.2),
            (-1.16, -0.56),
            (-0.66, -1.18),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "hood", "cape", points, shade=9, edge=2.6)


def _bonnet(bench: Bench, cy: float, w: float, h: float) -> None:
    points = _at(
        [
            (0, -1.16),
            (0.7, -1.02),
            (1.1, -0.46),
            (1.08, 0.3),
            (0.9, 0.5),
            (0.88, -0.1),
            (0.5, -0.6),
            (0, -0.72),
            (-0.5, -0.6),
            (-0.88, -0.1),
            (-0.9, 0.5),
            (-1.08, 0.3),
            (-1.1, -0.46),
            (-0.7, -1.02),
        ],
        cy,
        w,
        h,
    )
    bench.paper("head", "bonnet", "accent", points, shade=7, edge=2.4)
    bench.dot("head", "bonnet-bobble", "accent-2", (0, cy - h * 1.16, h * 0.16, h * 0.15))


def _halo(bench: Bench, cy: float, w: float, h: float) -> None:
    ring = [
        (w * 0.7 * math.cos(math.pi * i / 6), cy - h * 1.36 + h * 0.17 * math.sin(math.pi * i / 6))
        for i in range(13)
    ]
    bench.line("head", "halo", "gold", ring, 6)


def _flowers(bench: Bench, cy: float, w: float, h: float) -> None:
    for i in range(7):
        t = i / 3 - 1
        x, y = t * w * 0.9, cy - h * (0.98 - 0.5 * t * t)
        bench.dot("head", "wreath", ("accent", "accent-2", "white")[i % 3], (x, y, h * 0.17, h * 0.16))
        bench.dot("head", "wreath-eye", "gold", (x, y, h * 0.07, h * 0.07))


_HATS = {
    "crown": _crown, "tiara": _tiara, "straw": _straw, "witch": _witch, "wizard": _wizard, "elf": _elf,
    "chef": _chef,
    "helmet": _helmet, "space": _space, "pirate": _pirate, "captain": _captain, "cap": _cap, "fire": _fire,
    "gat": _gat,
    "kerchief": _kerchief, "hood": _hood, "bonnet": _bonnet, "halo": _halo, "flowers": _flowers,
}  # fmt: skip
