"""Several of one thing: in a row, in a heap, in a ring, in a trail; and where that is beside whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import cos, sin, tau
from random import Random

from fabula.core.values import Prop
from fabula.illustrators.paper.layout import SAFE, Actor
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.scales import half_width

HEAPS: dict[str, float] = {"tiny": 0.16, "small": 0.24, "medium": 0.34, "large": 0.52, "giant": 0.68}
"""How high a heap is, as a share of the open part of the page: a large one is higher than a figure."""
MOST_IN_HEAP, FEWEST_IN_HEAP = 28, 8
OVERLAP = 0.44
"""How much of its height each layer of a heap rises over the one below."""


@dataclass(frozen=True)
class Spotted:
    """Where one of several is: its foot, its size, its foot line and its turn."""

    x: float
    y: float
    size: float
    depth: float
    turn: float = 0.0


def arranged(
    prop: Prop, actors: list[Actor], size: float, *, frame: Frame, stage: Stage, wish: float, random: Random
) -> list[Spotted]:
    """Return where each of several things of a kind is; the farthest first."""
    if prop.arranged == "heap":
        return list(_heap(prop, actors, frame=frame, stage=stage, wish=wish, random=random))
    if prop.arranged == "ring":
        return list(_ring(prop, actors, size, frame=frame, stage=stage))
    if prop.arranged == "trail":
        return list(_trail(prop, actors, size, frame=frame, stage=stage))
    return list(_row(prop, size, stage=stage, frame=frame, wish=wish))


def _row(prop: Prop, size: float, *, stage: Stage, frame: Frame, wish: float) -> Iterator[Spotted]:
    half = half_width(prop.kind)
    step = min(2.1 * half * size, (1000 - 2 * SAFE - 2 * half * size) / max(prop.count - 1, 1))
    size = min(size, step / (1.5 * half))
    reach = step * (prop.count - 1) / 2
    x = min(max(wish, SAFE + reach + half * size), 1000 - SAFE - reach - half * size)
    foot = min(stage.near - 6, frame.bottom - 12)
    for number in range(prop.count):
        yield Spotted(x - reach + number * step, foot, size, foot)


def _trail(prop: Prop, actors: list[Actor], size: float, *, frame: Frame, stage: Stage) -> Iterator[Spotted]:
    """Give what somebody left behind on the way, each one farther off and smaller; the farthest first."""
    near, far = min(stage.near - 6, frame.bottom - 12), stage.far - 4
    on_left = sum(one.x - 500 for one in actors) > 0  # it begins where there is room before them
    start, end = (SAFE + size, 640.0) if on_left else (1000 - SAFE - size, 360.0)
    for number in reversed(range(prop.count)):
        share = number / max(prop.count - 1, 1)
        sway = 60 * sin(share * tau * 0.8) * (1 - 0.5 * share)
        small = 1 - 0.5 * share
        foot = near + (far - near) * share * (1.6 - 0.6 * share)
        yield Spotted(start + (end - start) * share + sway, foot, size * small, foot, 8 if number % 2 else -8)


def _heap(
    prop: Prop, actors: list[Actor], *, frame: Frame, stage: Stage, wish: float, random: Random
) -> Iterator[Spotted]:
    """Give a pile, widest below; a great one stands behind everybody, a small one before."""
    high = HEAPS[prop.size] * frame.height
    great = prop.size in ("large", "giant")
    floor = stage.far + (stage.near - stage.far) * (0.16 if great else 0.8)
    high = min(high, floor - frame.top - 24)
    count = min(max(prop.count * (3 if great else 1), FEWEST_IN_HEAP), MOST_IN_HEAP)
    layers = _layers(count)
    size = high / (1 + OVERLAP * (len(layers) - 1))
    step = size * max(half_width(prop.kind) * 1.25, 0.6)
    reach = layers[0] * step / 2
    x = min(max(_gap_for(actors, wish, reach), SAFE + reach), 1000 - SAFE - reach)
    for level, many in enumerate(layers):
        for number in range(many):
            dx = (number - (many - 1) / 2) * step + random.uniform(-0.1, 0.1) * step
            y = floor - level * size * OVERLAP + random.uniform(-0.06, 0.06) * size
            yield Spotted(
                x + dx, y, size * random.uniform(0.92, 1.06), floor + level * 0.01, random.uniform(-24, 24)
            )


MARKS = frozenset(("pebble", "stone", "rock", "shell", "leaf", "stick", "chalk", "line", "chalk-line"))
"""What a line across the ground is made of."""
FEWEST_IN_LINE = 5
"""So many in a row are a line; fewer are only some that lie there."""


def divides(prop: Prop, actors: list[Actor]) -> bool:
    """Return whether a row of things is a line between two: in the middle, with somebody on either side."""
    row = prop.arranged == "row" and prop.count >= FEWEST_IN_LINE
    middle = prop.spot == "ground" and prop.side == "centre" and prop.kind in MARKS
    return middle and (row or prop.kind in ("line", "chalk-line")) and _sides(actors) is not None


def _sides(actors: list[Actor]) -> tuple[float, float] | None:
    """Return the widest gap between two neighbours near the middle, None where there is none."""
    row = sorted(actors, key=lambda one: one.x)
    gaps = [(one.x + one.width * 0.4, two.x - two.width * 0.4) for one, two in pairwise(row)]
    gaps = [(low, high) for low, high in gaps if high - low > 40 and 200 < (low + high) / 2 < 800]
    return max(gaps, key=lambda gap: gap[1] - gap[0]) if gaps else None


def gap_between(actors: list[Actor]) -> float:
    """Return how wide the ground between two is."""
    sides = _sides(actors)
    return sides[1] - sides[0] if sides else 400.0


def dividing_at(actors: list[Actor], stage: Stage, share: float) -> tuple[float, float]:
    """Return a point of a line between two: 0 is at the bottom of the ground, 1 at its far end."""
    low, high = _sides(actors) or (500.0, 500.0)
    far, near = stage.far - 12, stage.near + 26
    middle = (low + high) / 2
    return 500 + (middle - 500) * min(share * 1.6, 1.0), near + (far - near) * share


def dividing_row(prop: Prop, actors: list[Actor], size: float, *, stage: Stage) -> Iterator[Spotted]:
    """Give a row going away between two, ever smaller and closer; the farthest first."""
    for number in reversed(range(prop.count)):
        share = number / max(prop.count - 1, 1)
        share = share * (1.5 - 0.5 * share)
        x, y = dividing_at(actors, stage, share)
        yield Spotted(x + (6 if number % 2 else -6) * (1 - share), y, size * (1.1 - 0.62 * share), y)


def _layers(count: int) -> list[int]:
    """Return how many lie in each layer of a heap, the lowest first."""
    width = 1
    while width * (width + 1) // 2 < count:
        width += 1
    layers = []
    while count > 0 and width > 0:
        layers.append(min(width, count))
        count, width = count - width, width - 1
    return layers


def _gap_for(actors: list[Actor], wish: float, reach: float) -> float:
    """Return the middle of the widest stretch without anybody, or the wish where there is none so wide."""
    ends: list[tuple[float, float]] = sorted((one.x - one.room, one.x + one.room) for one in actors)
    stretches: list[tuple[float, float]] = [(SAFE, ends[0][0])] if ends else []
    stretches += [(left[1], right[0]) for left, right in pairwise(ends)]
    stretches += [(ends[-1][1], 1000 - SAFE)] if ends else []
    low, high = max(stretches, key=lambda one: one[1] - one[0], default=(0.0, 0.0))
    return (low + high) / 2 if high - low > reach else wish


def _ring(prop: Prop, actors: list[Actor], size: float, *, frame: Frame, stage: Stage) -> Iterator[Spotted]:
    """Give a ring round everybody, or round the middle of the ground."""
    x = sum(one.x for one in actors) / len(actors) if actors else 500.0
    span = max((abs(one.x - x) + one.room for one in actors), default=150.0)
    rx = min(max(span + size * 0.6, 210.0), 500 - SAFE - size * 0.5)
    x = min(max(x, SAFE + rx + size * 0.4), 1000 - SAFE - rx - size * 0.4)
    far, near = stage.far - 8, min(stage.near + 6, frame.bottom - 10)
    for number in range(prop.count):
        angle = tau * (number + 0.5) / prop.count
        depth = (far + near) / 2 + sin(angle) * (near - far) / 2
        yield Spotted(x + cos(angle) * rx, depth, size * (0.9 + 0.12 * sin(angle)), depth)


def beside_whom(prop: Prop, actor: Actor, actors: list[Actor], size: float, *, frame: Frame) -> Spotted:
    """Return where a thing lies next to somebody: on the freer side, a little before them."""
    half = half_width(prop.kind) * size
    sides = [actor.x - actor.room - half * 0.8, actor.x + actor.room + half * 0.8]
    fits = [x for x in sides if SAFE + half <= x <= 1000 - SAFE - half] or sides

    def crowded(x: float) -> float:
        others = (one for one in actors if one is not actor)
        return sum(max(0.0, one.room + half - abs(one.x - x)) for one in others)

    x = min(fits, key=crowded)
    floor = min(max(actor.floor, actor.y) + 8, frame.bottom - 8)
    return Spotted(min(max(x, SAFE + half), 1000 - SAFE - half), floor, size, floor)
