"""What a person sleeps in: a mattress and a pillow behind, a quilt drawn up to the chin.

Bedding is no part of a character: it goes by where the sleeper lies and takes its colours from the look.
"""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from fabula.illustrators.paper import pen
from fabula.illustrators.paper.pen import Point

Dye = Callable[..., str]


@dataclass(frozen=True)
class Sleeper:
    """Where somebody lies, the head to the left: multiply x by `way` for the page.

    `across` are the ends of body and legs, `top` their highest point, `head` and `radius` the head's place.
    """

    way: int
    across: tuple[float, float]
    top: float
    head: Point
    radius: float


@dataclass(frozen=True)
class Bedstead:
    """A bed somebody is in, which has a pillow and a mattress of its own, in units of the figure.

    `foot` is where it ends, the head to the left and the figure's middle at 0; `hang` is how far the quilt hangs
    below the mattress.
    """

    foot: float
    hang: float


def pillow(one: Sleeper, dye: Dye) -> str:
    """Return the mattress and the pillow, which lie behind the sleeper."""
    (x, y), r = one.head, one.radius
    start, end = x - r * 1.75, one.across[1] + r * 0.5
    thick = r * 0.3
    mattress = pen.oval((start + end) / 2, thick * 0.3, (end - start) / 2, thick * 0.8, square=0.8)
    cushion = pen.turned(pen.oval(x - r * 0.32, y + r * 0.42, r * 1.3, r * 0.7, square=0.45), -8, (x, y))
    out = _shape(one, mattress, dye("white"), edge=dye("accent-2"))
    return _group(out + _shape(one, cushion, dye("white"), edge=dye("white", "shade")))


def quilt(one: Sleeper, dye: Dye, bed: Bedstead | None = None) -> str:
    """Return the quilt over body and legs, its hem folded back under the chin; in a bed it covers that."""
    left, right = one.across
    r, long = one.radius, right - left
    start, end, low = left + r * 0.3, right + r * 0.3, r * 0.16
    high = min(one.top - r * 0.1, -r * 0.95)
    cover = [
        (start, high + r * 0.1), (start + long * 0.2, high - r * 0.02), (start + long * 0.42, high + r * 0.12),
        (start + long * 0.66, high * 0.98), (end - r * 0.3, high * 0.98), (end - r * 0.02, high * 0.92),
        (end + r * 0.06, high * 0.5), (end + r * 0.06, low - r * 0.06), (start + long * 0.55, low + r * 0.05),
        (start - r * 0.12, low), (start - r * 0.16, high * 0.5),
    ]  # fmt: skip
    if bed:
        cover, end, low = _over_the_bed(start - r * 0.12, high, end, bed), bed.foot, bed.hang
    fold = [
        (start - r * 0.04, high + r * 0.06), (start + r * 0.26, high + r * 0.0), (start + r * 0.2, high * 0.5),
        (start + r * 0.24, low + r * 0.04), (start - r * 0.18, low + r * 0.02), (start - r * 0.24, high * 0.45),
    ]  # fmt: skip
    main, other = dye("accent"), dye("accent-2")
    out = _shape(one, cover, main, edge=dye("accent", "shade"))
    for share in (0.4, 0.58, 0.76):
        at = start + (end - start) * share
        top = _top_at(cover, at) if bed else high * 0.95
        out += _line(one, [(at, top), (at + r * 0.1, (top + low) / 2), (at + r * 0.02, low)], other, r * 0.1)
    along = [(start + r * 0.3, high * 0.42), (start + long * 0.45, high * 0.36), (end, high * 0.2)]
    if bed:
        along = [(start + r * 0.3, low * 0.4), (end, low * 0.4)]
    out += _line(one, along, other, r * 0.1)
    return _group(out + _shape(one, fold, dye("white"), edge=dye("white", "shade")))


UP_IN_BED = (-0.52, 0.98)
"""How far bedding reaches behind and before one who sits up in it, in heights of the sitter."""


def _over_the_bed(start: float, high: float, feet: float, bed: Bedstead) -> list[Point]:
    """Return the outline of a quilt over who is in a bed: from the chest to its foot, edge to edge."""
    end, low = bed.foot, bed.hang
    feet = min(feet, end - (end - start) * 0.06)
    return [
        (start, high), (start + (feet - start) * 0.3, high * 1.04), (start + (feet - start) * 0.7, high * 0.9),
        (feet - (feet - start) * 0.04, high * 0.84), ((feet + end) / 2, min(high * 0.3, -low * 0.12)),
        (end, -low * 0.12), (end, low * 0.5), (end, low), ((start + end) / 2, low * 1.06), (start, low),
        (start - low * 0.02, low * 0.4),
    ]  # fmt: skip


def _top_at(cover: list[Point], at: float) -> float:
    """Return how high a quilt's upper edge is at `at`: its outline runs along it first."""
    for (x, y), (then, other) in pairwise(cover):
        if x <= at <= then and then > x:
            return y + (other - y) * (at - x) / (then - x)
    return cover[0][1]


def raised_pillow(high: float, way: int, dye: Dye, bed: Bedstead | None = None) -> str:
    """Return the mattress and the pillow at the back of one who sits up `high` in bed."""
    one = _sitter(high, way)
    start, end = (share * high for share in UP_IN_BED)
    thick = high * 0.075
    mattress = pen.oval((start + end) / 2, thick * 0.3, (end - start) / 2, thick * 0.8, square=0.8)
    behind = (-high * 0.24, -high * 0.3)
    cushion = pen.turned(pen.oval(*behind, high * 0.17, high * 0.27, square=0.45), -8, behind)
    out = "" if bed else _shape(one, mattress, dye("white"), edge=dye("accent-2"))
    return _group(out + _shape(one, cushion, dye("white"), edge=dye("white", "shade")))


def lap_quilt(high: float, way: int, dye: Dye, bed: Bedstead | None = None) -> str:
    """Return the quilt over the lap and the legs of one who sits up `high` in bed."""
    one, r = _sitter(high, way), high * 0.25
    start, end, low, top = -high * 0.3, high * 0.94, r * 0.16, -high * 0.27
    cover = [
        (start, top), (0.0, top - r * 0.06), (start + high * 0.62, top + r * 0.16),
        (start + high * 0.85, top + r * 0.1), (end - r * 0.2, top + r * 0.24), (end, top * 0.5),
        (end + r * 0.02, low - r * 0.06), (start + high * 0.55, low + r * 0.05), (start - r * 0.08, low),
        (start - r * 0.1, top * 0.5),
    ]  # fmt: skip
    if bed:
        cover, end, low = _over_the_bed(start, top, high * 0.8, bed), bed.foot, bed.hang
    fold = [
        (start - r * 0.06, top - r * 0.02), (0.0, top - r * 0.12), (start + high * 0.5, top + r * 0.02),
        (start + high * 0.5, top + r * 0.34), (0.0, top + r * 0.22), (start - r * 0.1, top + r * 0.32),
    ]  # fmt: skip
    other = dye("accent-2")
    out = _shape(one, cover, dye("accent"), edge=dye("accent", "shade"))
    for share in (0.24, 0.5, 0.76):
        at = start + (end - start) * share
        upper = _top_at(cover, at) if bed else top * 0.9
        out += _line(one, [(at, upper), (at + r * 0.06, low * (0.98 if bed else 0.6))], other, r * 0.1)
    along = [(start, top * 0.36), (start + high * 0.6, top * 0.3), (end, top * 0.3)]
    if bed:
        along = [(start, low * 0.4), (end, low * 0.4)]
    out += _line(one, along, other, r * 0.1)
    return _group(out + _shape(one, fold, dye("white"), edge=dye("white", "shade")))


def _sitter(high: float, way: int) -> Sleeper:
    return Sleeper(way, (0.0, 0.0), -high, (0.0, -high), high * 0.25)


def _group(svg: str) -> str:
    return f'<g data-joint="bedding">{svg}</g>'


def _shape(one: Sleeper, points: list[Point], fill: str, *, edge: str) -> str:
    path = pen.smooth([(one.way * x, y) for x, y in points])
    wide = pen.num(one.radius * 0.045)
    return f'<path d="{path}" data-role="bedding" fill="{fill}" stroke="{edge}" stroke-width="{wide}"/>'


def _line(one: Sleeper, points: list[Point], colour: str, width: float) -> str:
    path = pen.line([(one.way * x, y) for x, y in points])
    return f'<path d="{path}" data-role="bedding" stroke="{colour}" stroke-width="{pen.num(width)}"/>'
