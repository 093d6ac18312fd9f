"""Strokes that fill a shape as a hand does: side by side, along its form, lifted and laid down again.

They are lines, not a tile: each shape has its own direction, and no stroke runs from one shape into the next.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, hypot, radians, sin
from random import Random
from zlib import crc32

import numpy as np

from fabula.illustrators.paper.pen import Point
from fabula.illustrators.paper.styles.outline import flattened, span

MOST = 46
"""Rows of strokes in one shape: a larger one has a broader crayon."""
EDGES = (-12.0, 1012.0)
"""Beyond the edge of the page nobody draws."""
PAGE_WIDE = 420.0
"""What is wider than this lies on the page as it is; figures and things are drawn about their own middle."""


@lru_cache(maxsize=1024)
def strokes(path: str, *, angle: float, pitch: float, long: float, gaps: float, inset: float) -> str:
    """Return strokes within `path`: rows `pitch` apart at `angle` degrees, each stroke about `long`.

    `gaps` is the share of a row left bare, `inset` how far strokes keep from the outline.
    """
    outline = [run for run in flattened(path) if len(run) > 2]
    if not outline:
        return ""
    random = Random(crc32(path.encode()))
    turn = radians(angle)
    across = np.array([[cos(turn), sin(turn)], [-sin(turn), cos(turn)]])
    left, _, right, _ = span(outline)
    edges = EDGES if right - left > PAGE_WIDE else (-np.inf, np.inf)
    runs = [np.clip(np.array(run), *edges) @ across.T for run in outline]
    low, high = min(run[:, 1].min() for run in runs), max(run[:, 1].max() for run in runs)
    pitch = max(pitch, (high - low) / MOST)
    out = ""
    row = low + pitch * random.uniform(0.3, 0.7)
    while row < high - pitch * 0.2:
        for start, end in _within(runs, row):
            out += _row(random, (start + inset, end - inset), row, turn, (pitch, long, gaps))
        row += pitch * random.uniform(0.8, 1.2)
    return out


def _within(runs: list[np.ndarray], row: float) -> list[tuple[float, float]]:
    """Return where a level line lies inside the runs of an outline."""
    found: list[float] = []
    for run in runs:
        x1, y1 = run[:, 0], run[:, 1]
        x2, y2 = np.roll(x1, -1), np.roll(y1, -1)
        cross = (y1 <= row) != (y2 <= row)
        share = (row - y1[cross]) / (y2[cross] - y1[cross])
        found.extend((x1[cross] + share * (x2[cross] - x1[cross])).tolist())
    found.sort()
    return list(zip(found[::2], found[1::2], strict=False))


def _row(
    random: Random, ends: tuple[float, float], row: float, turn: float, hand: tuple[float, float, float]
) -> str:
    """Return the strokes of one row from end to end, none quite level."""
    pitch, long, gaps = hand
    out = ""
    at, end = ends[0] + random.uniform(0, pitch), ends[1] - random.uniform(0, pitch)
    while at < end - 5:
        reach = min(long * random.uniform(0.5, 1.5), end - at)
        if random.random() > gaps:
            begun, ended = (at, row + random.uniform(-0.3, 0.3) * pitch), (at + reach, row)
            (x, y), (dx, dy) = _turned(begun, turn), _turned((ended[0] - begun[0], ended[1] - begun[1]), turn)
            out += f"M{x:.0f} {y:.0f}l{dx:.0f} {dy:.0f}".replace(" -", "-")
        at += reach + random.uniform(0.2, 0.9) * pitch
    return out


def _turned(point: Point, turn: float) -> Point:
    x, y = point
    return x * cos(turn) - y * sin(turn), x * sin(turn) + y * cos(turn)


def size_of(path: str) -> tuple[float, float]:
    """Return how wide and high what `path` draws is on the page, 0 for what draws nothing."""
    left, top, right, bottom = _span(path)
    return right - left, bottom - top


def lowest(path: str) -> float:
    """Return how far down the page what `path` draws reaches."""
    return _span(path)[3]


@lru_cache(maxsize=2048)
def _span(path: str) -> tuple[float, float, float, float]:
    return span(flattened(path))


@lru_cache(maxsize=1024)
def lean(path: str) -> float:
    """Return the angle, in degrees, of the longer way through a shape: what strokes follow."""
    points = np.array([point for run in flattened(path) for point in run])
    if len(points) < 3:
        return 0.0
    x, y = (points - points.mean(axis=0)).T
    xx, yy, xy = float((x * x).mean()), float((y * y).mean()), float((x * y).mean())
    if hypot(xx - yy, 2 * xy) < 0.12 * (xx + yy):
        return -52.0  # round: as a right hand hatches
    return float(np.degrees(np.arctan2(2 * xy, xx - yy) / 2)) % 180


def other(path: str, count: int) -> int:
    """Return one of `count` for a shape, the same wherever it is drawn."""
    return crc32(path.encode()) % count


__all__ = ["lean", "other", "size_of", "strokes"]
