"""Shapes that only one posture shows and no look has: soles towards us, the finger that points."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Matrix, Piece, Puppet, apply
from fabula.illustrators.paper.pen import Point

FEET = ("foot", "shoe")
HANDS = ("hand", "paw")


@dataclass(frozen=True)
class Extra:
    """Shapes (path, role, tone) in the figure's own coordinates, laid on `joint`; `lowest` is their foot."""

    joint: str
    shapes: tuple[tuple[str, str, str], ...]
    lowest: float = 0.0


def soles(puppet: Puppet, matrices: Mapping[str, Matrix]) -> list[Extra]:
    """Return the soles of feet that come towards us, with the pads that paws have."""
    found = []
    for side, name in ((-1, "leg-left"), (1, "leg-right")):
        foot = _part(puppet, name, FEET)
        if foot is None:
            continue
        hull = [apply(matrices[name], point) for point in foot.hull]
        x, y = _middle(hull)
        size = _span(foot.hull) * _scale(matrices[name]) * 0.5
        away = side if matrices["root"][0] >= 0 else -side
        tilt = away * 14.0
        sole = pen.turned(pen.oval(x, y, size * 0.8, size, low=0.06), tilt, (x, y))
        shapes = [(pen.smooth(sole), foot.role, "soft" if foot.role != "paw" else "")]
        if foot.role == "paw":
            pad = pen.oval(x, y + size * 0.26, size * 0.42, size * 0.36)
            toes = [pen.oval(x + dx * size, y + dy * size, size * 0.15, size * 0.18) for dx, dy in _TOES]
            shapes += [
                (pen.smooth(pen.turned(one, tilt, (x, y))), foot.role, "shade") for one in (pad, *toes)
            ]
        found.append(Extra(name, tuple(shapes), max(point[1] for point in sole)))
    return found


_TOES: tuple[Point, ...] = ((-0.44, -0.24), (0.0, -0.5), (0.44, -0.24))


def finger(puppet: Puppet, matrices: Mapping[str, Matrix]) -> list[Extra]:
    """Return the finger of the hand that points, where there is a hand."""
    name = "fore-right"
    hand = _part(puppet, name, HANDS)
    if hand is None:
        return []
    elbow = puppet.joints[name].pivot
    x, y = _middle(hand.hull)
    long = math.dist(elbow, (x, y)) or 1.0
    ux, uy = (x - elbow[0]) / long, (y - elbow[1]) / long
    size = _span(hand.hull) / 2
    ends = [(x + ux * size * share, y + uy * size * share) for share in (0.5, 1.75)]
    outline = pen.limb(ends[0], ends[1], size * 0.34, size * 0.3)
    moved = [apply(matrices[name], point) for point in outline]
    return [Extra(name, ((pen.smooth(moved), hand.role, hand.tone),))]


def _part(puppet: Puppet, joint: str, names: tuple[str, ...]) -> Piece | None:
    """Return the piece on `joint` that is called one of `names`."""
    for name, pieces in puppet.layers:
        if name == joint:
            for piece in pieces:
                if piece.part.split("-")[0] in names and not piece.when:
                    return piece
    return None


def _middle(points: list[Point] | tuple[Point, ...]) -> Point:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _span(points: tuple[Point, ...]) -> float:
    return max(p[0] for p in points) - min(p[0] for p in points)


def _scale(matrix: Matrix) -> float:
    return math.hypot(matrix[0], matrix[1])
