"""The pen: points become smooth closed outlines, and outlines become short SVG text.

Everything is geometry: no filters, no CSS, no ids. Curves are uniform Catmull-Rom splines written as cubic
Béziers (``M`` absolute, ``c`` and ``s`` relative), so that a later style can read them back and bend them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from random import Random
from xml.sax.saxutils import escape, quoteattr

Point = tuple[float, float]
Points = Sequence[Point]

LIGHT = (-0.6, -0.8)
"""Where the light comes from: top left."""


def num(value: float) -> str:
    """Return `value` with at most one decimal."""
    text = f"{value:.1f}"
    if text.endswith(".0"):
        return "0" if text == "-0.0" else text[:-2]
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def nums(values: Iterable[float]) -> str:
    """Return `values` as short as SVG allows: a minus sign is separator enough."""
    out = ""
    for value in values:
        text = num(value)
        out += text if not out or text[0] == "-" else " " + text
    return out


def tag(name: str, inside: str = "", **attributes: str | float | None) -> str:
    """Return an element; ``data_part`` becomes ``data-part``, None leaves the attribute out."""
    text = f"<{name}"
    for key, value in attributes.items():
        if value is not None:
            shown = num(value) if isinstance(value, float | int) else value
            text += f" {key.rstrip('_').replace('_', '-')}={quoteattr(shown)}"
    return f"{text}>{inside}</{name}>" if inside else f"{text}/>"


def words(text: str) -> str:
    """Return `text` escaped for use between tags."""
    return escape(text)


def smooth(points: Points) -> str:
    """Return the closed smooth outline through `points`."""
    count = len(points)
    if count < 3:
        return line(points)
    return _curve([points[-1], *points, points[0], points[1]]) + "z"


def line(points: Points) -> str:
    """Return the open smooth line through `points`."""
    if len(points) == 2:
        return "M" + nums(points[0]) + "L" + nums(points[1])
    return _curve([points[0], *points, points[-1]])


def _curve(padded: list[Point]) -> str:
    """Return the spline through all but the first and last of `padded`.

    Relative, to save a quarter of the text. A Catmull-Rom joint is symmetric, so ``s`` needs no first handle;
    every step starts at the rounded point the last one ended on, so that rounding never adds up.
    """
    cx, cy = round(padded[1][0], 1), round(padded[1][1], 1)
    text = "M" + nums((cx, cy))
    for index in range(2, len(padded) - 1):
        before, here, there, after = padded[index - 2 : index + 2]
        ax, ay = there[0] - (after[0] - here[0]) / 6 - cx, there[1] - (after[1] - here[1]) / 6 - cy
        dx, dy = there[0] - cx, there[1] - cy
        if index == 2:
            leave = ((there[0] - before[0]) / 6, (there[1] - before[1]) / 6)
            text += "c" + nums((*leave, ax, ay, dx, dy))
        else:
            text += "s" + nums((ax, ay, dx, dy))
        cx, cy = round(cx + round(dx, 1), 1), round(cy + round(dy, 1), 1)
    return text


def corners(points: Points) -> str:
    """Return the closed outline with straight edges."""
    return "M" + "L".join(nums(point) for point in points) + "Z"


def dense(points: Points, steps: int = 5, *, closed: bool = True) -> list[Point]:
    """Return points along the smooth outline, `steps` for each of its spans."""
    count = len(points)
    spans = count if closed else count - 1
    out: list[Point] = []
    for index in range(spans):
        if closed:
            p0, p1, p2, p3 = (points[(index + k) % count] for k in (-1, 0, 1, 2))
        else:
            p0, p1, p2, p3 = (points[min(max(index + k, 0), count - 1)] for k in (-1, 0, 1, 2))
        for step in range(steps):
            out.append(_spline(p0, p1, p2, p3, step / steps))
    if not closed:
        out.append(points[-1])
    return out


def _spline(p0: Point, p1: Point, p2: Point, p3: Point, t: float) -> Point:
    a, b = t * t, t * t * t
    w0, w1 = (-t + 2 * a - b) / 2, (2 - 5 * a + 3 * b) / 2
    w2, w3 = (t + 4 * a - 3 * b) / 2, (b - a) / 2
    return (
        w0 * p0[0] + w1 * p1[0] + w2 * p2[0] + w3 * p3[0],
        w0 * p0[1] + w1 * p1[1] + w2 * p2[1] + w3 * p3[1],
    )


def oval(
    cx: float, cy: float, rx: float, ry: float, *, count: int = 10, low: float = 0.0, square: float = 0.0
) -> list[Point]:
    """Return an oval; `low` > 0 makes it fuller below (a pear), `square` > 0 squarer."""
    out: list[Point] = []
    for index in range(count):
        turn = 2 * math.pi * index / count - math.pi / 2
        x, y = math.cos(turn), math.sin(turn)
        if square:
            x, y = (math.copysign(abs(v) ** (1 / (1 + square)), v) for v in (x, y))
        out.append((cx + rx * x * (1 + low * y), cy + ry * y))
    return out


def leaf(base: Point, tip: Point, width: float, *, lean: float = 0.0, round_: float = 0.5) -> list[Point]:
    """Return a long rounded shape from `base` to `tip`: an ear, a petal, a feather; `lean` bends it."""
    dx, dy = tip[0] - base[0], tip[1] - base[1]
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length, dx / length

    def at(along: float, across: float) -> Point:
        bend = lean * math.sin(math.pi * along) + across
        return base[0] + dx * along + nx * bend, base[1] + dy * along + ny * bend

    w, shoulder = width / 2, width / 2 * (0.55 + 0.45 * round_)
    return [
        at(0, -w * 0.62),
        at(0.3, -w),
        at(0.66, -w * 0.92),
        at(0.92, -shoulder * 0.5),
        at(1.0, 0),
        at(0.92, shoulder * 0.5),
        at(0.66, w * 0.92),
        at(0.3, w),
        at(0, w * 0.62),
    ]


def limb(start: Point, end: Point, wide: float, narrow: float, *, bow: float = 0.0) -> list[Point]:
    """Return a rounded limb between two joints, `wide` at its start and `narrow` at its end (radii)."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1.0
    ux, uy = dx / length, dy / length
    nx, ny = -uy, ux
    middle = (
        (start[0] + end[0]) / 2 + nx * bow,
        (start[1] + end[1]) / 2 + ny * bow,
    )
    half = (wide + narrow) / 2
    return [
        (start[0] - ux * wide, start[1] - uy * wide),
        (start[0] + nx * wide, start[1] + ny * wide),
        (middle[0] + nx * half, middle[1] + ny * half),
        (end[0] + nx * narrow, end[1] + ny * narrow),
        (end[0] + ux * narrow, end[1] + uy * narrow),
        (end[0] - nx * narrow, end[1] - ny * narrow),
        (middle[0] - nx * half, middle[1] - ny * half),
        (start[0] - nx * wide, start[1] - ny * wide),
    ]


def box(cx: float, cy: float, width: float, height: float, corner: float) -> list[Point]:
    """Return a rounded box as points for :func:`smooth`."""
    w, h = width / 2, height / 2
    c = min(corner, w, h)
    k = c * 0.29
    return [
        (cx - w + c, cy - h), (cx, cy - h), (cx + w - c, cy - h), (cx + w - k, cy - h + k),
        (cx + w, cy - h + c), (cx + w, cy), (cx + w, cy + h - c), (cx + w - k, cy + h - k),
        (cx + w - c, cy + h), (cx, cy + h), (cx - w + c, cy + h), (cx - w + k, cy + h - k),
        (cx - w, cy + h - c), (cx - w, cy), (cx - w, cy - h + c), (cx - w + k, cy - h + k),
    ]  # fmt: skip


def star(cx: float, cy: float, outer: float, inner: float, arms: int = 5, turn: float = 0.0) -> list[Point]:
    """Return a star's corners, one arm up."""
    out: list[Point] = []
    for index in range(arms * 2):
        angle = math.pi * index / arms - math.pi / 2 + turn
        radius = inner if index % 2 else outer
        out.append((cx + radius * math.cos(angle), cy + radius * math.sin(angle)))
    return out


def heart(cx: float, cy: float, size: float) -> str:
    """Return the outline of a heart `size` wide."""
    s = size / 2
    left = (cx - s * 1.7, cy - s * 0.1, cx - s * 0.9, cy - s * 1.3, cx, cy - s * 0.4)
    right = (cx + s * 0.9, cy - s * 1.3, cx + s * 1.7, cy - s * 0.1, cx, cy + s)
    return f"M{nums((cx, cy + s))}C{nums(left)}C{nums(right)}Z"


def wobble(points: Points, random: Random, amount: float = 1.2) -> list[Point]:
    """Return `points` moved a little, as scissors do."""
    return [(x + random.uniform(-amount, amount), y + random.uniform(-amount, amount)) for x, y in points]


def flipped(points: Points) -> list[Point]:
    """Return `points` mirrored left to right."""
    return [(-x, y) for x, y in points]


def moved(points: Points, dx: float, dy: float) -> list[Point]:
    """Return `points` shifted."""
    return [(x + dx, y + dy) for x, y in points]


def turned(points: Points, degrees: float, about: Point = (0.0, 0.0)) -> list[Point]:
    """Return `points` rotated clockwise (as SVG does) about a point."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    ax, ay = about
    return [(ax + (x - ax) * cos - (y - ay) * sin, ay + (x - ax) * sin + (y - ay) * cos) for x, y in points]


Edge = tuple[Point, Point]


def edges(points: Points, steps: int = 4) -> list[Edge]:
    """Return points along a closed smooth outline, each with its outward normal."""
    outline = dense(points, steps)
    count = len(outline)
    area = sum(outline[i - 1][0] * outline[i][1] - outline[i][0] * outline[i - 1][1] for i in range(count))
    sign = 1.0 if area > 0 else -1.0
    found: list[Edge] = []
    for i in range(count):
        (ax, ay), (bx, by) = outline[i - 1], outline[(i + 1) % count]
        dx, dy = bx - ax, by - ay
        size = math.hypot(dx, dy) or 1.0
        found.append((outline[i], (dy / size * sign, -dx / size * sign)))
    return found


def lit_run(outline: Sequence[Edge], towards: Point, threshold: float) -> list[Edge]:
    """Return the longest stretch of an outline that looks `towards`."""
    count = len(outline)
    seen = [n[0] * towards[0] + n[1] * towards[1] > threshold for _, n in outline]
    if all(seen) or not any(seen):
        return []
    begin = next(i for i in range(count) if seen[i] and not seen[i - 1])
    best: list[int] = []
    run: list[int] = []
    for step in range(count + 1):
        i = (begin + step) % count
        if seen[i] and step < count:
            run.append(i)
        else:
            best, run = (run if len(run) > len(best) else best), []
    return [outline[i] for i in best]


def crescent(outline: Sequence[Edge], width: float, towards: Point, *, threshold: float = 0.1) -> list[Point]:
    """Return the rim of a closed outline on the side that looks `towards`, up to `width` thick inside it."""
    run = lit_run(outline, towards, threshold)
    if len(run) < 4:
        return []
    keep = _thinned(run, 2.0)
    last = len(keep) - 1
    outer = [p for p, _ in keep]
    inner = [
        (
            p[0] - n[0] * width * math.sin(math.pi * i / last),
            p[1] - n[1] * width * math.sin(math.pi * i / last),
        )
        for i, (p, n) in enumerate(keep)
    ]
    return [*outer, *reversed(inner[1:-1])]


def rim(
    outline: Sequence[Edge], inset: float, towards: Point = LIGHT, *, threshold: float = 0.45
) -> list[Point]:
    """Return a line just inside the outline where it looks `towards`: the lit edge of a piece of paper."""
    run = lit_run(outline, towards, threshold)
    if len(run) < 3:
        return []
    return [(p[0] - n[0] * inset, p[1] - n[1] * inset) for p, n in _thinned(run, 3.0)]


def _thinned(run: list[tuple[Point, Point]], slack: float) -> list[tuple[Point, Point]]:
    """Return as few points of `run` as keep its curve within `slack` units."""
    for count in (4, 6, 9, 12):
        if len(run) <= count:
            return run
        keep = [run[round(i * (len(run) - 1) / (count - 1))] for i in range(count)]
        drawn = dense([p for p, _ in keep], 3, closed=False)
        if all(_nearest(p, drawn) < slack for p, _ in run[1:-1:2]):
            return keep
    return keep


def _nearest(point: Point, line_: list[Point]) -> float:
    x, y = point
    best = 1e9
    for (ax, ay), (bx, by) in pairwise(line_):
        dx, dy = bx - ax, by - ay
        size = dx * dx + dy * dy or 1e-9
        t = min(max(((x - ax) * dx + (y - ay) * dy) / size, 0.0), 1.0)
        best = min(best, (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2)
    return math.sqrt(best)
