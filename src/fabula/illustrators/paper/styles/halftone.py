"""Halftone: dots on a slanting grid, smaller where the light comes in."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from fabula.illustrators.paper.pen import Point, num
from fabula.illustrators.paper.styles.outline import span

FROM_SHADE: Point = (0.75, 0.66)
"""The way from the light into the shade."""
SKY_PITCH, SKY_LARGEST = 17.0, 4.4
PITCH, LARGEST = 10.4, 3.5
DEEP = 30.0
"""How far into a body the dots of its shade side reach, in page units."""
LEVELS = 4

Grid = np.ndarray[tuple[int], np.dtype[np.float64]]
Mask = np.ndarray[tuple[int, int], np.dtype[np.bool_]]
Chosen = np.ndarray[tuple[int], np.dtype[np.bool_]]


def rows(top: float, bottom: float, colour: str, *, largest: str) -> str:
    """Return rows of dots from `top` to `bottom`, each row one dashed line; `largest` names the heavy end."""
    out = ""
    step = SKY_PITCH / 2
    count = max(int((bottom - top) / step), 1)
    for row in range(count):
        share = row / count if largest == "bottom" else 1 - row / count
        radius = SKY_LARGEST * share**0.8
        if radius < 0.7:
            continue
        x = -20 - (SKY_PITCH / 2 if row % 2 else 0)
        y = top + (row + 0.5) * step
        out += (
            f'<path d="M{num(x)} {num(y)}H1030" stroke="{colour}" stroke-width="{num(2 * radius)}"'
            f' stroke-dasharray=".1 {num(SKY_PITCH - 0.1)}"/>'
        )
    return out


def shaded(outline: list[list[Point]], *, margin: float, fine: float) -> list[tuple[float, list[Point]]]:
    """Return the dots on the shade side of a shape: their radius and centres, the largest first.

    `margin` is kept free along the edge, `fine` makes the grid finer. All of it is in page units, and the
    grid is the page's, so that the dots of neighbouring parts are in line.
    """
    left, top, right, bottom = span(outline)
    deep = min(DEEP, 0.36 * min(right - left, bottom - top)) * (0.5 + 0.5 * fine)
    if deep < 8:
        return []
    shape = Filled([outline])
    pitch, largest = PITCH * fine, LARGEST * fine
    xs, ys = _grid(left, top, right, bottom, pitch)
    xs, ys = (axis[shape.has(xs, ys)] for axis in (xs, ys))
    away = np.full(xs.shape, deep)
    for step in range(int(deep), 0, -2):
        away[~shape.has(xs + FROM_SHADE[0] * step, ys + FROM_SHADE[1] * step)] = step
    levels: list[tuple[float, list[Point]]] = []
    share = 1 - away / deep
    for level in range(LEVELS, 0, -1):
        radius = largest * level / LEVELS
        chosen = (share > (level - 1) / LEVELS) & (share <= level / LEVELS)
        chosen &= shape.around(xs, ys, margin + radius)
        points = [(float(x), float(y)) for x, y in zip(xs[chosen], ys[chosen], strict=True)]
        if points:
            levels.append((radius, points))
    return levels


class Filled:
    """The shape several outlines make together, by whole page units."""

    def __init__(self, outlines: Sequence[list[list[Point]]]) -> None:
        left, top, right, bottom = span([line for outline in outlines for line in outline])
        self.left, self.top = left, top
        image = Image.new("1", (int(right - left) + 2, int(bottom - top) + 2))
        pen = ImageDraw.Draw(image)
        for outline in outlines:
            for line in outline:
                if len(line) > 2:
                    pen.polygon([(x - left, y - top) for x, y in line], fill=1)
        self.mask: Mask = np.asarray(image, dtype=np.bool_)

    def has(self, xs: Grid, ys: Grid) -> Chosen:
        """Return which points lie inside."""
        columns = np.floor(xs - self.left).astype(int)
        lines = np.floor(ys - self.top).astype(int)
        within = (columns >= 0) & (lines >= 0)
        within &= (columns < self.mask.shape[1]) & (lines < self.mask.shape[0])
        out = np.zeros(xs.shape, dtype=np.bool_)
        out[within] = self.mask[lines[within], columns[within]]
        return out

    def around(self, xs: Grid, ys: Grid, reach: float) -> Chosen:
        """Return which points lie inside with everything `reach` about them."""
        out = self.has(xs, ys)
        for turn in range(8):
            dx, dy = math.cos(math.tau * turn / 8), math.sin(math.tau * turn / 8)
            out &= self.has(xs + dx * reach, ys + dy * reach)
        return out

    def hides(self, outline: list[list[Point]]) -> bool:
        """Return whether an outline lies well inside the whole."""
        points = np.array([point for line in outline for point in line]).reshape(-1, 2)
        return bool(self.around(points[:, 0], points[:, 1], 3.0).all())


def _grid(left: float, top: float, right: float, bottom: float, pitch: float) -> tuple[Grid, Grid]:
    """Return the points of the page's slanting grid in a box."""
    half = pitch / 2
    found_x: list[float] = []
    found_y: list[float] = []
    for row in range(math.ceil(top / half), math.floor(bottom / half) + 1):
        shift = half if row % 2 else 0.0
        for column in range(math.ceil((left - shift) / pitch), math.floor((right - shift) / pitch) + 1):
            found_x.append(column * pitch + shift)
            found_y.append(row * half)
    return np.array(found_x), np.array(found_y)
