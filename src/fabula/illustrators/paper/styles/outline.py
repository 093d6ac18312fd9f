"""Reading a drawing back: the outline of an SVG shape as points, and where its groups put it on the page."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from fabula.illustrators.paper.figures.puppet import IDENTITY, Matrix, apply, times
from fabula.illustrators.paper.pen import Point

_COMMAND = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
_MOVE = re.compile(r"(\w+)\(([^)]*)\)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_SPANS = 8
"""Straight steps to a curve: enough for shading and measuring, where a tenth of a unit does not matter."""


def placed(transform: str) -> Matrix:
    """Return the matrix of a transform attribute."""
    matrix = IDENTITY
    for name, inside in _MOVE.findall(transform):
        values = [float(text) for text in _NUMBER.findall(inside)]
        matrix = times(matrix, _single(name, values))
    return matrix


def _single(name: str, values: list[float]) -> Matrix:
    if name == "translate":
        return (1, 0, 0, 1, values[0], values[1] if len(values) > 1 else 0.0)
    if name == "scale":
        return (values[0], 0, 0, values[-1], 0, 0)
    if name == "rotate":
        cos, sin = math.cos(math.radians(values[0])), math.sin(math.radians(values[0]))
        x, y = (values[1], values[2]) if len(values) > 2 else (0.0, 0.0)
        return (cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)
    a, b, c, d, e, f = values
    return (a, b, c, d, e, f)


def inverse(matrix: Matrix) -> Matrix:
    """Return the matrix that undoes `matrix`."""
    a, b, c, d, e, f = matrix
    size = a * d - b * c
    return (d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size)


def scale_of(matrix: Matrix) -> float:
    """Return how much larger `matrix` draws things."""
    return math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])) or 1.0


def span(outline: list[list[Point]]) -> tuple[float, float, float, float]:
    """Return the left, top, right and bottom of an outline; four zeros for an empty one."""
    xs = [x for line in outline for x, _ in line]
    ys = [y for line in outline for _, y in line]
    return (min(xs), min(ys), max(xs), max(ys)) if xs else (0.0, 0.0, 0.0, 0.0)


def shape_of(name: str, given: Mapping[str, str]) -> list[list[Point]]:
    """Return the outline of a path, rect, circle or ellipse as closed runs of points."""
    if name == "path":
        return flattened(given.get("d", ""))
    if name == "rect":
        x, y, wide, high = (float(given.get(key, "0")) for key in ("x", "y", "width", "height"))
        return [[(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]]
    x, y = float(given.get("cx", "0")), float(given.get("cy", "0"))
    rx = float(given.get("rx", given.get("r", "0")))
    ry = float(given.get("ry", given.get("r", "0")))
    turns = [math.tau * step / 28 for step in range(28)]
    return [[(x + rx * math.cos(turn), y + ry * math.sin(turn)) for turn in turns]]


def moved(outline: list[list[Point]], matrix: Matrix) -> list[list[Point]]:
    """Return an outline as `matrix` puts it."""
    return [[apply(matrix, point) for point in line] for line in outline]


def flattened(path: str) -> list[list[Point]]:
    """Return path data as runs of points, its curves broken into short straight steps."""
    runs: list[list[Point]] = []
    here: Point = (0.0, 0.0)
    handle: Point = here
    last = ""
    for letter, text in _COMMAND.findall(path):
        command, values = letter.upper(), [float(value) for value in _NUMBER.findall(text)]
        takes = _TAKES[command]
        if command == "Z":
            here = runs[-1][0] if runs and runs[-1] else here
            last = command
            continue
        for start in range(0, len(values) - takes + 1, takes):
            step = _absolute(command, values[start : start + takes], here, relative=letter.islower())
            if command == "M" and start == 0:
                runs.append([(step[0], step[1])])
                here = handle = (step[0], step[1])
                continue
            if not runs or last == "Z":
                runs.append([here])
            here, handle = _drawn(command, step, here, handle, runs[-1])
            last = command
        last = command
    return runs


def _absolute(command: str, values: list[float], here: Point, *, relative: bool) -> list[float]:
    x, y = here if relative else (0.0, 0.0)
    if command == "H":
        return [values[0] + x, here[1]]
    if command == "V":
        return [here[0], values[0] + y]
    if command == "A":
        return [*values[:5], values[5] + x, values[6] + y]
    return [value + (y if index % 2 else x) for index, value in enumerate(values)]


def _drawn(
    command: str, step: list[float], here: Point, handle: Point, run: list[Point]
) -> tuple[Point, Point]:
    """Add one command to `run`; return where it ends and its last handle."""
    end = (step[-2], step[-1])
    if command in "CS":
        mirrored = (2 * here[0] - handle[0], 2 * here[1] - handle[1])
        first = (step[0], step[1]) if command == "C" else mirrored
        second = (step[-4], step[-3])
        run.extend(_cubic(here, first, second, end))
        return end, second
    if command in "QT":
        middle = (step[0], step[1]) if command == "Q" else (2 * here[0] - handle[0], 2 * here[1] - handle[1])
        run.extend(_cubic(here, _towards(here, middle), _towards(end, middle), end))
        return end, middle
    if command == "A":
        run.extend(_arc(here, step, end))
    else:
        run.append(end)
    return end, end


def _towards(one: Point, two: Point) -> Point:
    return one[0] + (two[0] - one[0]) * 2 / 3, one[1] + (two[1] - one[1]) * 2 / 3


def _cubic(a: Point, b: Point, c: Point, d: Point) -> list[Point]:
    out: list[Point] = []
    for step in range(1, _SPANS + 1):
        t = step / _SPANS
        w0, w1, w2, w3 = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        out.append(
            (w0 * a[0] + w1 * b[0] + w2 * c[0] + w3 * d[0], w0 * a[1] + w1 * b[1] + w2 * c[1] + w3 * d[1])
        )
    return out


def _arc(here: Point, step: list[float], end: Point) -> list[Point]:
    """Return points along an elliptical arc (SVG 1.1, appendix F.6.5)."""
    rx, ry, turn, large, sweep = abs(step[0]), abs(step[1]), math.radians(step[2]), step[3], step[4]
    if not rx or not ry or here == end:
        return [end]
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (here[0] - end[0]) / 2, (here[1] - end[1]) / 2
    x, y = cos * dx + sin * dy, -sin * dx + cos * dy
    grow = max(math.sqrt((x / rx) ** 2 + (y / ry) ** 2), 1.0)
    rx, ry = rx * grow, ry * grow
    left = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2
    share = math.sqrt(max(left, 0.0) / ((rx * y) ** 2 + (ry * x) ** 2))
    share = -share if bool(large) == bool(sweep) else share
    cx, cy = share * rx * y / ry, -share * ry * x / rx
    begin = math.atan2((y - cy) / ry, (x - cx) / rx)
    sweep_by = math.atan2((-y - cy) / ry, (-x - cx) / rx) - begin
    if sweep and sweep_by < 0:
        sweep_by += math.tau
    if not sweep and sweep_by > 0:
        sweep_by -= math.tau
    mx, my = (here[0] + end[0]) / 2, (here[1] + end[1]) / 2
    count = max(int(abs(sweep_by) / (math.pi / 14)), 2)
    out: list[Point] = []
    for index in range(1, count + 1):
        angle = begin + sweep_by * index / count
        px, py = cx + rx * math.cos(angle), cy + ry * math.sin(angle)
        out.append((cos * px - sin * py + mx, sin * px + cos * py + my))
    return out
