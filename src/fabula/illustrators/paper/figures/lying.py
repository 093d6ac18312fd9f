"""How bodies lie and sleep: on the belly with the head on the arms, or in bed; the head the right way up."""

from __future__ import annotations

import math
from dataclasses import replace

from fabula.core.words import Pose
from fabula.illustrators.paper.figures.arms import Bend
from fabula.illustrators.paper.figures.puppet import Move, Puppet
from fabula.illustrators.paper.figures.sitting import STILTS
from fabula.illustrators.paper.pen import Point

PRONE = 82.0
"""How far a body turns to lie on its belly, its head where it faces."""
LOW_ARMS = 12.0
"""What is kept free under a chin for the arms it rests on."""
RISE, UP_ON_ARMS = 14.0, 40.0
"""How far the chest of one who lies awake is raised, and what is free under the chin then."""
PEOPLE = ("person", "gowned")
FLAT = ("crawler", "vehicle", "hover")
"""Who is lower than long or round as a ball, and lies as it stands."""
_ARMS = frozenset(("arm-left", "fore-left", "arm-right", "fore-right"))


def lain_down(puppet: Puppet, pose: Pose, bend: Bend) -> Bend:
    """Return `bend` for a body of this plan that lies, or sleeps without a bed."""
    if puppet.plan == "bird":
        return _bird_down(puppet, pose, bend)
    if puppet.plan not in ("biped", *PEOPLE) and not _is_insect(puppet):
        return bend
    rise = 0.0 if pose == "sleep" else RISE if puppet.plan not in PEOPLE else RISE / 2
    tilt = 12.0 if pose == "sleep" else -3.0
    moves = {
        "root": Move(turn=PRONE),
        "body": Move(turn=-rise),
        "belly": Move(dx=26, sx=0.5),
        "dress": Move(sx=0.8, sy=0.84),
        "tail": Move(turn=-16 if pose == "sleep" else -30),
        "wing-left": Move(turn=-36, sx=0.55, sy=0.7),
        "wing-right": Move(turn=-48, sx=-0.5, sy=0.66),
        **_head_on_arms(puppet, tilt, rise),
        **(_long_legs(puppet, rise) if puppet.plan in PEOPLE else _haunches(puppet)),
    }
    if "stilts" in puppet.joints:  # a spider's or a cricket's legs stand about it
        moves["stilts"] = Move(turn=rise - PRONE, sx=1.1, sy=0.5)
    near = frozenset[str]() if puppet.plan in PEOPLE else frozenset(("leg-right",))
    return replace(bend, moves=moves, front=frozenset() if rise else _ARMS, over=near)


def _is_insect(puppet: Puppet) -> bool:
    """Return whether the body is one of paper on legs, as an insect's is, not a thing's."""
    cut = any(piece.part == "body" for name, pieces in puppet.layers if name == "body" for piece in pieces)
    return puppet.plan in ("winged", "limbed") and cut and "leg-right" in puppet.joints


def can_turn_over(puppet: Puppet) -> bool:
    """Return whether a body is higher than wide, so that it lies down by turning on its back."""
    if puppet.plan in FLAT:
        return False
    points = [point for _, pieces in puppet.layers for piece in pieces for point in piece.hull]
    across, up = ([point[axis] for point in points] for axis in (0, 1))
    return max(up) - min(up) > 0.8 * (max(across) - min(across))


def tucked_in(puppet: Puppet, bend: Bend) -> Bend:
    """Return `bend` for a body on its back under a quilt, the head on a pillow to the left."""
    slim = dict.fromkeys(("leg-left", "leg-right", "skirt", "cape", "dress"), Move(sx=0.45))
    if puppet.plan not in PEOPLE:
        slim |= {"leg-left": Move(sx=0.8), "leg-right": Move(sx=0.8), "tail": Move(sx=0.5, sy=0.5)}
        slim |= dict.fromkeys(("wing-left", "wing-right"), Move(sx=0.5))
    moves = {
        "root": Move(turn=-88 if "fore-right" in puppet.joints else -80),
        "body": Move(),
        "head": Move(turn=28),
        "arm-left": Move(turn=-16),
        "fore-left": Move(),
        "arm-right": Move(turn=26),
        "fore-right": Move(),
        "ear-left": Move(turn=-8),
        "ear-right": Move(turn=8),
    }
    return replace(bend, moves={**moves, **slim})


def _around(point: Point, turn: float) -> Point:
    """Return `point` turned clockwise about the root."""
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return point[0] * cos - point[1] * sin, point[0] * sin + point[1] * cos


def _ground(puppet: Puppet) -> float:
    """Return how low the lying body comes."""
    return max(
        _around(point, PRONE)[1]
        for name, pieces in puppet.layers
        if name == "body"
        for piece in pieces
        if piece.part == "body"
        for point in piece.hull
    )


def _head_on_arms(puppet: Puppet, tilt: float, rise: float) -> dict[str, Move]:
    """Return the moves of a head on the arms, which lie before the chest; one awake holds it up by `rise`."""
    ground, prone = _ground(puppet), PRONE - rise
    hip = puppet.joints["body"].pivot

    def down_at(point: Point) -> Point:
        raised = _around((point[0] - hip[0], point[1] - hip[1]), -rise)
        return _around((raised[0] + hip[0], raised[1] + hip[1]), PRONE)

    neck, (_, cy, radius) = puppet.joints["head"].pivot, puppet.head
    at = down_at(neck)
    down = ground - (UP_ON_ARMS if rise else LOW_ARMS) - radius - (at[1] + cy - neck[1])
    dx, dy = _around((radius * 0.3, down), -prone)
    moves = {"head": Move(turn=tilt - prone, dx=dx, dy=dy)}
    moves |= {"ear-left": Move(turn=-14), "ear-right": Move(turn=14)}
    if "fore-right" not in puppet.joints:
        return moves
    folded = puppet.plan in PEOPLE
    for name, ahead in (("right", 0.0), ("left", 20.0)):
        shoulder = puppet.joints[f"arm-{name}"].pivot
        x, y = down_at(shoulder)
        right, _ = down_at(puppet.joints["arm-right"].pivot)
        if rise:  # the elbow on the ground under the chest, the forearm ahead of it
            upper = math.dist(shoulder, puppet.joints[f"fore-{name}"].pivot)
            sx, sy = _around((right + ahead - x, ground - 13 - upper * 0.86 - y), -prone)
            moves[f"arm-{name}"] = Move(turn=-30 - prone, dx=sx, dy=sy)
            moves[f"fore-{name}"] = Move(turn=-58)
            continue
        sx, sy = _around((right + ahead - x, ground - 22 - y), -prone)
        moves[f"arm-{name}"] = Move(turn=-78 - prone, dx=sx, dy=sy)
        moves[f"fore-{name}"] = Move(turn=158 if folded else -10)
    return moves


def _haunches(puppet: Puppet) -> dict[str, Move]:
    """Return the moves of hind legs drawn up under the rump, the feet flat."""
    ground, near = _ground(puppet), puppet.joints["leg-right"].pivot
    hip = _around(near, PRONE)
    short = min((ground - hip[1]) / -near[1], 0.9)
    x, y = _around(puppet.joints["leg-left"].pivot, PRONE)
    dx, dy = _around((hip[0] - 20 - x, hip[1] - y), -PRONE)
    return {
        "leg-right": Move(turn=-PRONE, sx=1.2, sy=short),
        "leg-left": Move(turn=-PRONE, dx=dx, dy=dy, sx=1.1, sy=short),
    }


def _long_legs(puppet: Puppet, rise: float) -> dict[str, Move]:
    """Return the moves of legs stretched out behind, the feet up of one up by `rise`, and of skirts."""
    flat = Move(turn=rise, sx=0.66)
    moves = {"leg-right": Move(turn=6), "leg-left": Move(turn=9), "skirt": flat, "cape": flat}
    if rise and "shin-right" in puppet.joints:
        moves |= {"shin-right": Move(turn=88), "shin-left": Move(turn=58)}
        moves |= dict.fromkeys(("foot-left", "foot-right"), Move(turn=24))
    return moves | {"dress": Move(sx=0.9)}


def _bird_down(puppet: Puppet, pose: Pose, bend: Bend) -> Bend:
    """Return `bend` for a bird that rests on its breast, or sleeps on the ground, its legs under it."""
    long = -puppet.joints["leg-right"].pivot[1] > STILTS + 14
    moves = dict.fromkeys(("leg-left", "leg-right"), Move(sy=0.12 if long else 0.25))
    if pose != "sleep":
        moves |= {"body": Move(turn=14), "head": Move(turn=-16), "tail": Move(turn=-8)}
        moves |= {"arm-right": Move(turn=12), "arm-left": Move(turn=4)}
    return replace(bend, moves=moves, over=frozenset(("leg-left", "leg-right")))
