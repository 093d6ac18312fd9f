"""A wheelchair under whoever uses one: seen from the front quarter, its near wheel before the body."""

from __future__ import annotations

import math
from dataclasses import replace

from fabula.core.values import Look
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Bench, Piece, Puppet
from fabula.illustrators.paper.pen import Point
from fabula.kit.seeds import rng

SEATED = "seated"
"""The plan of a body in a chair: its legs hang, whatever the pose."""
FOOTPLATE = 16.0
LEGS = 0.62
"""What is seen of the length of legs that come towards us."""

Layers = tuple[tuple[str, tuple[Piece, ...]], ...]


def seat(puppet: Puppet, look: Look) -> Puppet:
    """Return `puppet` sitting in a wheelchair of its own."""
    hip = puppet.joints["leg-left"].pivot[1]
    half = abs(puppet.joints["arm-right"].pivot[0])
    level = hip * LEGS - FOOTPLATE  # where the seat is, when the feet stand on the plate
    wheel = max(54.0, -level * 0.94)
    behind, before = (
        Bench(rng(int(look.ratios["cut"]), "chair")),
        Bench(rng(int(look.ratios["cut"]), "wheel")),
    )
    _frame(behind, half, level, wheel)
    _near_wheel(before, half, wheel)
    joints = {**puppet.joints, **behind.joints}
    return replace(
        puppet,
        plan=SEATED,
        joints=joints,
        layers=_between(puppet.layers, behind.layers(), before.layers()),
    )


def _between(body: Layers, behind: Layers, before: Layers) -> Layers:
    """Return all layers: the chair behind the body, its near wheel before it and behind the arms."""
    arms = next(n for n, (joint, _) in enumerate(body) if joint.startswith(("arm-", "fore-")))
    return (*behind, *body[:arms], *before, *body[arms:])


def _frame(bench: Bench, half: float, level: float, wheel: float) -> None:
    bench.pin("chair", "", (0, 0))
    wide, top = half + 22, level - 92
    for side in (-1, 1):
        grip = [(side * wide * 0.92, level), (side * wide * 0.92, top + 6), (side * (wide + 14), top - 6)]
        bench.line("chair", "handle", "metal", grip, 6, tone="deep")
        bench.line(
            "chair", "grip", "leather", [(side * (wide + 6), top - 2), (side * (wide + 20), top - 9)], 9
        )
    back = pen.box(0, (top + level) / 2, wide * 1.9, level - top, 20)
    bench.paper("chair", "backrest", "accent-2", back, tone="shade", shade=9, edge=2.4)
    _wheel(bench, (half + 30, -wheel), (wheel * 0.34, wheel), "far-wheel")
    cushion = pen.box(0, level + 8, wide * 1.9, 24, 11)
    bench.paper("chair", "seat", "accent-2", cushion, edge=2, shade=5)
    for side in (-1, 1):
        bench.line(
            "chair", "stay", "metal", [(side * half * 0.52, level + 16), (side * half * 0.6, -FOOTPLATE)], 5.5
        )
        bench.dot("chair", "caster", "ink", (side * half * 0.86, -10, 7, 10))
        bench.dot("chair", "caster-hub", "metal", (side * half * 0.86, -10, 2.6, 4))
    plate = pen.box(4, -FOOTPLATE + 3, half * 1.7, 9, 4)
    bench.paper("chair", "footplate", "metal", plate, tone="deep", rough=0.4)


def _near_wheel(bench: Bench, half: float, wheel: float) -> None:
    _wheel(bench, (-half - 15, -wheel), (wheel * 0.6, wheel), "wheel")
    rest = [(-half - 34, -wheel * 2 - 6), (-half + 2, -wheel * 2 - 4)]
    bench.line("chair", "armrest", "leather", rest, 10)


def _wheel(bench: Bench, at: Point, radii: Point, part: str) -> None:
    x, y = at

    def ring(share: float) -> list[Point]:
        turns = [math.tau * i / 16 for i in range(17)]
        return [(x + radii[0] * share * math.cos(t), y + radii[1] * share * math.sin(t)) for t in turns]

    for index in range(5):
        turn = math.pi * index / 5 + 0.3
        dx, dy = radii[0] * 0.9 * math.cos(turn), radii[1] * 0.9 * math.sin(turn)
        bench.line("chair", part + "-spokes", "metal", [(x - dx, y - dy), (x + dx, y + dy)], 2.2)
    bench.line("chair", part, "ink", ring(0.96), 8)
    bench.line("chair", part + "-rim", "metal", ring(0.8), 3.6)
    bench.dot("chair", part + "-hub", "accent", (x, y, radii[0] * 0.17 + 2, radii[1] * 0.17))
