"""Muzzles, noses and whiskers, and where the features sit around them."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench

TURN = 5.0


@dataclass(frozen=True)
class Setting:
    """Places of the features as shares of half the head (width for x, height for y)."""

    eye_y: float = 0.12
    eye_gap: float = 0.44
    mouth_y: float = 0.55
    mouth_w: float = 0.42
    cheek_gap: float = 0.64
    mouth_x: float = 2.0
    mouth: str = "soft"
    cheek_y: float | None = None


FACES: dict[str, Setting] = {
    "soft": Setting(),
    "snout": Setting(eye_y=0.04, mouth_y=0.6, mouth_w=0.4),
    "dog": Setting(eye_y=0.0, eye_gap=0.42, mouth_y=0.6, mouth_w=0.46, cheek_gap=0.7),
    "fox": Setting(eye_y=0.08, eye_gap=0.45, mouth_y=0.68, mouth_w=0.34),
    "pig": Setting(eye_y=0.0, eye_gap=0.5, mouth_y=0.7, mouth_w=0.4, cheek_gap=0.72),
    "cow": Setting(eye_y=-0.16, eye_gap=0.44, mouth_y=0.72, mouth_w=0.5, cheek_gap=0.72),
    "horse": Setting(eye_y=-0.12, eye_gap=0.5, mouth_y=0.84, mouth_w=0.5, cheek_gap=0.66),
    "trunk": Setting(eye_y=0.0, eye_gap=0.5, mouth_y=0.74, mouth_w=0.3, cheek_gap=0.7, mouth_x=24.0),
    "koala": Setting(eye_y=0.08, eye_gap=0.5, mouth_y=0.66, mouth_w=0.36, cheek_gap=0.74),
    "frog": Setting(eye_y=-0.72, eye_gap=0.5, mouth_y=0.3, mouth_w=1.0, cheek_gap=0.78, cheek_y=0.14),
    "monkey": Setting(eye_y=0.0, eye_gap=0.34, mouth_y=0.6, mouth_w=0.5, cheek_gap=0.56),
    "sloth": Setting(eye_y=0.04, eye_gap=0.36, mouth_y=0.58, mouth_w=0.46, cheek_gap=0.6),
    "sheep": Setting(eye_y=0.06, eye_gap=0.4, mouth_y=0.58, mouth_w=0.34, cheek_gap=0.54),
    "long": Setting(eye_y=0.0, eye_gap=0.44, mouth_y=0.7, mouth_w=0.36, cheek_gap=0.62),
    "beaver": Setting(eye_y=0.02, mouth_y=0.55, mouth_w=0.36),
    "dragon": Setting(eye_y=-0.2, eye_gap=0.47, mouth_y=0.7, mouth_w=0.62, cheek_gap=0.8, cheek_y=0.2),
    "croc": Setting(eye_y=-0.62, eye_gap=0.42, mouth_y=0.62, mouth_w=0.95, cheek_gap=0.84, cheek_y=-0.02),
}


def muzzle(bench: Bench, look: Look, cy: float, w: float, h: float) -> None:
    """Lay the muzzle, the nose and the whiskers."""
    kind = look.parts.get("muzzle", "soft")
    maker = _MAKERS.get(kind, _soft)
    maker(bench, cy, w, h)
    if look.parts.get("whiskers") == "yes":
        for side in (-1, 1):
            for i in (-1, 0, 1):
                x, y = TURN + side * w * 0.56, cy + h * (0.46 + i * 0.1)
                tip = (TURN + side * w * 1.13, y + i * h * 0.09 - 2)
                bench.line(
                    "face", "whisker", "whisker", [(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2 - 2), tip], 2.2
                )


def _nose(bench: Bench, x: float, y: float, wide: float, tall: float) -> None:
    nose = [
        (x, y - tall * 0.55),
        (x + wide * 0.42, y - tall * 0.5),
        (x + wide * 0.5, y - tall * 0.05),
        (x + wide * 0.16, y + tall * 0.45),
        (x, y + tall * 0.52),
        (x - wide * 0.16, y + tall * 0.45),
        (x - wide * 0.5, y - tall * 0.05),
        (x - wide * 0.42, y - tall * 0.5),
    ]
    bench.paper("face", "nose", "nose", nose, rough=0.3)
    bench.dot(
        "face",
        "nose-light",
        "white",
        (x - wide * 0.15, y - tall * 0.24, wide * 0.13, tall * 0.12),
        opacity=0.8,
    )


def _philtrum(bench: Bench, x: float, y0: float, y1: float) -> None:
    bench.line("face", "philtrum", "ink", [(x, y0), (x + 0.4, y1)], 2.6)


def _soft(bench: Bench, cy: float, w: float, h: float) -> None:
    y = cy + h * 0.54
    for side in (-1, 1):
        bench.paper(
            "face", "puff", "belly", pen.oval(TURN + 2 + side * w * 0.17, y, w * 0.25, h * 0.21), rough=0.6
        )
    _philtrum(bench, TURN + 2, cy + h * 0.4, cy + h * 0.54)
    _nose(bench, TURN + 2, cy + h * 0.36, 17, 12)


def _snout(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.paper(
        "face",
        "muzzle",
        "belly",
        pen.oval(TURN + 2, cy + h * 0.52, w * 0.45, h * 0.37, low=0.06),
        edge=1.8,
        rough=0.8,
    )
    _philtrum(bench, TURN + 3, cy + h * 0.4, cy + h * 0.6)
    _nose(bench, TURN + 3, cy + h * 0.32, 27, 19)


def _dog(bench: Bench, cy: float, w: float, h: float) -> None:
    shape = [
        (0, 0.02),
        (0.22, 0.12),
        (0.42, 0.4),
        (0.5, 0.66),
        (0.3, 0.88),
        (0, 0.92),
        (-0.3, 0.88),
        (-0.5, 0.66),
        (-0.42, 0.4),
        (-0.22, 0.12),
    ]
    bench.paper(
        "face", "muzzle", "belly", [(TURN + x * w, cy + y * h) for x, y in shape], edge=1.8, rough=0.8
    )
    _philtrum(bench, TURN + 3, cy + h * 0.4, cy + h * 0.6)
    _nose(bench, TURN + 3, cy + h * 0.32, 29, 20)


def _fox(bench: Bench, cy: float, w: float, h: float) -> None:
    for side in (-1, 1):
        mask = [
            (0.0, 0.36),
            (0.22, 0.3),
            (0.52, 0.34),
            (0.84, 0.2),
            (1.02, 0.4),
            (0.7, 0.68),
            (0.32, 0.94),
            (0.0, 0.98),
        ]
        bench.paper(
            "face", "mask", "belly", [(side * x * w + TURN * 0.4, cy + y * h) for x, y in mask], rough=0.7
        )
    _philtrum(bench, TURN + 2, cy + h * 0.5, cy + h * 0.68)
    _nose(bench, TURN + 2, cy + h * 0.46, 22, 15)


def _pig(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.paper(
        "face",
        "snout",
        "inner",
        pen.oval(TURN + 4, cy + h * 0.36, w * 0.29, h * 0.24),
        shade=5,
        edge=2,
        rough=0.6,
    )
    for side in (-1, 1):
        bench.dot("face", "nostril", "nose", (TURN + 4 + side * 9, cy + h * 0.36, 4, 6))


def _cow(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.paper(
        "face",
        "muzzle",
        "inner",
        pen.oval(TURN + 2, cy + h * 0.58, w * 0.66, h * 0.4, square=0.25),
        shade=7,
        edge=2,
        rough=0.7,
    )
    for side in (-1, 1):
        bench.dot("face", "nostril", "nose", (TURN + 2 + side * w * 0.26, cy + h * 0.42, 5, 6.5))


def _horse(bench: Bench, cy: float, w: float, h: float) -> None:
    shape = [
        (0, 0.24),
        (0.5, 0.3),
        (0.74, 0.6),
        (0.7, 0.96),
        (0.4, 1.14),
        (0, 1.18),
        (-0.4, 1.14),
        (-0.7, 0.96),
        (-0.74, 0.6),
        (-0.5, 0.3),
    ]
    bench.paper(
        "face", "muzzle", "belly", [(TURN + x * w, cy + y * h) for x, y in shape], shade=7, edge=2, rough=0.7
    )
    for side in (-1, 1):
        bench.dot("face", "nostril", "nose", (TURN + 2 + side * w * 0.3, cy + h * 0.56, 5, 6))


def _trunk(bench: Bench, cy: float, w: float, h: float) -> None:
    x = TURN
    shape = [
        (x - 22, cy + h * 0.08),
        (x, cy - h * 0.04),
        (x + 22, cy + h * 0.08),
        (x + 22, cy + h * 0.6),
        (x + 20, cy + h * 1.0),
        (x + 34, cy + h * 1.2),
        (x + 52, cy + h * 1.08),
        (x + 64, cy + h * 1.18),
        (x + 54, cy + h * 1.42),
        (x + 26, cy + h * 1.5),
        (x - 8, cy + h * 1.34),
        (x - 20, cy + h * 0.9),
    ]
    bench.paper("face", "trunk", "fur", shape, tone="light", shade=8, edge=2.4, rough=0.6)
    for i in range(3):
        y = cy + h * (0.5 + i * 0.2)
        bench.line("face", "wrinkle", "fur", [(x - 13, y), (x, y + 4), (x + 12, y)], 2.4, tone="shade")


def _koala(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.paper(
        "face", "nose", "nose", pen.oval(TURN + 2, cy + h * 0.26, 17, 25, low=0.12), edge=2, rough=0.5
    )


def _frog(bench: Bench, cy: float, w: float, h: float) -> None:
    for side in (-1, 1):
        bench.paper(
            "head",
            "eye-bump",
            "fur",
            pen.oval(TURN + side * w * 0.5, cy - h * 0.68, 29, 28),
            edge=2.4,
            rough=0.6,
        )
    bench.paper(
        "head",
        "chin",
        "belly",
        [
            (-0.8 * w, cy + h * 0.44),
            (0, cy + h * 0.6),
            (0.8 * w, cy + h * 0.44),
            (0.6 * w, cy + h * 0.8),
            (0, cy + h * 0.96),
            (-0.6 * w, cy + h * 0.8),
        ],
        rough=0.6,
    )
    for side in (-1, 1):
        bench.dot("face", "nostril", "ink", (TURN + side * 7, cy + h * 0.08, 2.4, 2.8), opacity=0.7)


def _monkey(bench: Bench, cy: float, w: float, h: float) -> None:
    shape = [
        (0, -0.34),
        (0.28, -0.48),
        (0.62, -0.34),
        (0.7, 0.04),
        (0.62, 0.34),
        (0.72, 0.62),
        (0.4, 0.9),
        (0, 0.95),
    ]
    points = [(TURN + x * w, cy + y * h) for x, y in shape]
    mirrored = [(2 * TURN - x, y) for x, y in reversed(points[1:-1])]
    bench.paper("face", "face", "belly", [*points, *mirrored], rough=0.7)
    for side in (-1, 1):
        bench.dot("face", "nostril", "nose", (TURN + 2 + side * 5, cy + h * 0.34, 2.8, 3.4))


def _sloth(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.paper("face", "face", "belly", pen.oval(TURN, cy + h * 0.16, w * 0.74, h * 0.72), rough=0.8)
    for side in (-1, 1):
        band = [(0.16, -0.1), (0.4, -0.2), (0.7, 0.1), (0.84, 0.44), (0.62, 0.4), (0.36, 0.26), (0.16, 0.14)]
        bench.paper("face", "mask", "spot", [(TURN + side * x * w, cy + y * h) for x, y in band], rough=0.6)
    _nose(bench, TURN + 2, cy + h * 0.34, 24, 16)


def _sheep(bench: Bench, cy: float, w: float, h: float) -> None:
    bench.paper(
        "face",
        "face",
        "skin",
        pen.oval(TURN, cy + h * 0.22, w * 0.66, h * 0.72, low=-0.04),
        shade=8,
        edge=2,
        rough=0.6,
    )
    _philtrum(bench, TURN + 2, cy + h * 0.46, cy + h * 0.58)
    _nose(bench, TURN + 2, cy + h * 0.42, 17, 11)


def _long(bench: Bench, cy: float, w: float, h: float) -> None:
    shape = [
        (0, 0.1),
        (0.3, 0.24),
        (0.42, 0.56),
        (0.34, 0.88),
        (0, 1.02),
        (-0.34, 0.88),
        (-0.42, 0.56),
        (-0.3, 0.24),
    ]
    bench.paper(
        "face",
        "muzzle",
        "belly",
        [(TURN + 3 + x * w, cy + y * h) for x, y in shape],
        shade=5,
        edge=2,
        rough=0.7,
    )
    _philtrum(bench, TURN + 5, cy + h * 0.5, cy + h * 0.7)
    _nose(bench, TURN + 5, cy + h * 0.44, 24, 17)


def _beaver(bench: Bench, cy: float, w: float, h: float) -> None:
    _soft(bench, cy, w, h)
    tooth = pen.box(TURN + 2, cy + h * 0.72, 15, 17, 4)
    bench.paper("face", "teeth", "white", tooth, rough=0.3)
    bench.line(
        "face", "teeth-gap", "ink", [(TURN + 2, cy + h * 0.62), (TURN + 2, cy + h * 0.82)], 1.4, opacity=0.5
    )


def _croc(bench: Bench, cy: float, w: float, h: float) -> None:
    for side in (-1, 1):
        bench.paper(
            "head",
            "eye-bump",
            "fur",
            pen.oval(TURN + side * w * 0.42, cy - h * 0.6, 25, 25),
            edge=2.2,
            rough=0.6,
        )
    shape = [
        (0, 0.0),
        (0.5, 0.06),
        (0.98, 0.3),
        (1.06, 0.62),
        (0.8, 0.9),
        (0, 1.02),
        (-0.8, 0.9),
        (-1.06, 0.62),
        (-0.98, 0.3),
        (-0.5, 0.06),
    ]
    bench.paper(
        "face",
        "muzzle",
        "fur",
        [(TURN + x * w, cy + y * h) for x, y in shape],
        tone="light",
        shade=8,
        edge=2.4,
        rough=0.7,
    )
    for side in (-1, 1):
        bench.dot("face", "nostril", "ink", (TURN + 2 + side * 13, cy + h * 0.26, 4, 4.4), opacity=0.75)


def _dragon(bench: Bench, cy: float, w: float, h: float) -> None:
    shape = [(0, 0.12), (0.4, 0.16), (0.66, 0.36), (0.76, 0.64), (0.6, 0.92), (0, 1.04)]
    left = [(-x, y) for x, y in reversed(shape[1:-1])]
    points = [(TURN + x * w, cy + y * h) for x, y in (*shape, *left)]
    bench.paper("face", "muzzle", "fur", points, tone="light", shade=7, edge=2.4, rough=0.7)
    for side in (-1, 1):
        x = TURN + 2 + side * w * 0.24
        flare = [(x - 8, cy + h * 0.3), (x, cy + h * 0.2), (x + 8, cy + h * 0.3), (x, cy + h * 0.36)]
        bench.paper("face", "puff", "fur", flare, tone="light", edge=1.6, rough=0.4)
        bench.dot("face", "nostril", "ink", (x, cy + h * 0.31, 3.4, 4.2), opacity=0.75)


def _none(bench: Bench, cy: float, w: float, h: float) -> None:
    """A face without a muzzle."""


_MAKERS = {
    "none": _none,
    "soft": _soft, "snout": _snout, "dog": _dog, "fox": _fox, "pig": _pig, "cow": _cow, "horse": _horse,
    "trunk": _trunk, "koala": _koala, "frog": _frog, "monkey": _monkey, "sheep": _sheep, "sloth": _sloth,
    "long": _long,
    "beaver": _beaver, "croc": _croc, "dragon": _dragon,
}  # fmt: skip
