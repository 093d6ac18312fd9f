"""Shapes that only one posture shows and no look has: soles, the finger that points, skirts that fall."""

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
    """Shapes (path, role, tone) in the figure's own coordinates, laid on `joint`.

    `lowest` is their foot, `sides` their left and right ends where they may be the widest.
    """

    joint: str
    shapes: tuple[tuple[str, str, str], ...]
    lowest: float = -1e9
    sides: tuple[float, float] | None = None


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


def cloth(puppet: Puppet, matrices: Mapping[str, Matrix], way: str, *, legs_over: bool) -> list[Extra]:
    """Return the skirt of one who sits or kneels, as it falls: `way` as in a bend."""
    if way == "lap":
        return _lap(puppet, matrices, legs_over=legs_over)
    if way in _FALLS:
        return _fallen(puppet, matrices, way)
    return []


def _lap(puppet: Puppet, matrices: Mapping[str, Matrix], *, legs_over: bool) -> list[Extra]:
    """Return a short skirt stretched over both thighs to the knees."""
    skirt = _part(puppet, "dress", ("dress",))
    if skirt is None or "shin-right" not in puppet.joints:
        return []
    size = _scale(matrices["root"])
    round_ = max(abs(puppet.joints["leg-right"].pivot[0]) * 0.9, 17.0) * size
    corners_: list[Point] = []
    for name in ("left", "right"):
        hip, knee = puppet.joints[f"leg-{name}"].pivot, puppet.joints[f"shin-{name}"].pivot
        x, y = apply(matrices["root"], hip)
        corners_ += pen.oval(x, y - round_ * 0.3, round_ * 1.1, round_, count=10)
        x, y = apply(matrices[f"leg-{name}"], knee)
        corners_ += pen.oval(x, y, round_ * 0.98, round_ * 0.98, count=10)
    outline = _hull(corners_)
    joint = "foot-right" if legs_over else "dress"
    xs = [x for x, _ in outline]
    return [Extra(joint, ((pen.smooth(outline), skirt.role, ""),), sides=(min(xs), max(xs)))]


def _hull(points: list[Point]) -> list[Point]:
    """Return the convex outline about `points`."""

    def half(order: list[Point]) -> list[Point]:
        out: list[Point] = []
        for x, y in order:
            while len(out) > 1 and (out[-1][0] - out[-2][0]) * (y - out[-2][1]) <= (
                out[-1][1] - out[-2][1]
            ) * (x - out[-2][0]):
                out.pop()
            out.append((x, y))
        return out[:-1]

    order = sorted(set(points))
    return half(order) + half(order[::-1])


_FALLS: dict[str, tuple[tuple[Point, ...], tuple[tuple[Point, Point, float], ...]]] = {
    "pool": (
        (
            (-0.9, -0.1), (0, -0.14), (0.9, -0.1), (1.35, 0.26), (1.7, 0.6), (2.3, 0.84), (2.5, 0.97),
            (2.0, 1.04), (1.3, 0.99), (0.6, 1.07), (-0.2, 1.0), (-1.0, 1.07), (-1.7, 1.0), (-2.3, 1.03),
            (-2.6, 0.94), (-2.2, 0.78), (-1.5, 0.52), (-1.15, 0.22),
        ),
        (
            ((0.5, 0.2), (1.5, 0.98), 0.13), ((-0.1, 0.26), (-0.3, 0.99), 0.12),
            ((-0.6, 0.2), (-1.8, 0.96), 0.13),
        ),
    ),
    "drape": (
        (
            (-0.95, -0.14), (0, -0.18), (0.85, -0.16), (1.5, -0.1), (1.95, 0.06), (2.02, 0.36), (1.98, 0.66),
            (2.06, 0.92), (1.5, 0.98), (0.9, 0.93), (0.3, 0.97), (0.12, 0.6), (-0.2, 0.34), (-0.8, 0.22),
            (-1.06, 0.06),
        ),
        (
            ((1.5, 0.1), (1.55, 0.95), 0.12), ((1.0, 0.2), (0.88, 0.9), 0.12),
            ((0.1, 0.02), (1.1, 0.06), 0.1),
        ),
    ),
}  # fmt: skip
"""Long skirts by how they fall: outline and folds, across in half hips and down from hip (0) to floor (1)."""


def _fallen(puppet: Puppet, matrices: Mapping[str, Matrix], way: str) -> list[Extra]:
    """Return a long skirt about knees on the ground, or over knees that are up on a seat."""
    pieces = [piece for name, laid in puppet.layers if name == "skirt" for piece in laid if not piece.when]
    if not pieces or pieces[0].part == "fin":
        return []
    half = abs(puppet.joints["leg-right"].pivot[0]) / 0.46
    hip = puppet.joints["leg-right"].pivot[1]
    floor = max(
        apply(matrices[name], point)[1]
        for name, laid in puppet.layers
        if name in ("skirt", "leg-left", "leg-right")
        for piece in laid
        for point in piece.hull
    )
    root = matrices["root"]
    x0, y0 = apply(root, (0.0, hip))
    across, down = half * _scale(root) * (1 if root[0] >= 0 else -1), floor - y0

    def at(x: float, y: float) -> Point:
        return x0 + x * across, y0 + y * down

    outline, folds = _FALLS[way]
    role = pieces[0].role
    edge = [at(*point) for point in outline]
    shapes = [(pen.smooth(edge), role, "")]
    for start, end, wide in folds:
        shapes.append((pen.smooth(pen.leaf(at(*start), at(*end), abs(across) * wide)), role, "shade"))
    trim = next((piece.role for piece in pieces if "hem" in piece.part), None)
    if trim:
        low = [point for point in edge if point[1] > y0 + down * 0.9]
        for x, y in low:
            dot = pen.oval(x, y - abs(across) * 0.16, abs(across) * 0.1, abs(across) * 0.09, count=8)
            shapes.append((pen.smooth(dot), trim, ""))
    xs = [x for x, _ in edge]
    return [Extra("skirt", tuple(shapes), max(y for _, y in edge), (min(xs), max(xs)))]
