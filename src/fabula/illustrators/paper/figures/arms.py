"""Arms: how shoulder and elbow turn so that a hand comes where a stance wants it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from fabula.illustrators.paper.figures.puppet import Move, Puppet
from fabula.illustrators.paper.figures.stances import (
    BACK,
    BELLY,
    BESIDE,
    BROW,
    CHEST,
    CHIN,
    ELBOW,
    EYES,
    FOLDED,
    HEART,
    HIPS,
    KNEE,
    LAP,
    MOUTH,
    UNDER,
    Angles,
    Arm,
    Reach,
)
from fabula.illustrators.paper.pen import Point


@dataclass(frozen=True)
class Bend:
    """What sitting or lying adds to a posture: moves, order of layers, whether soles show, how cloth falls.

    `cloth` is "lap" for a short skirt over the thighs, "drape" for a long one over knees that are up on a
    seat, and "pool" for a long one about knees on the ground.
    """

    moves: Mapping[str, Move] = field(default_factory=dict)
    front: frozenset[str] = field(default_factory=frozenset)
    over: frozenset[str] = field(default_factory=frozenset)
    behind: frozenset[str] = field(default_factory=frozenset)
    soles: bool = False
    cloth: str = ""


def arm_turns(puppet: Puppet, side: int, arm: Arm) -> Angles:
    """Return the turns of upper arm and forearm on `side` (-1 left, 1 right)."""
    name = "left" if side < 0 else "right"
    jointed = f"fore-{name}" in puppet.joints
    if isinstance(arm, Reach):
        return _stretched(puppet, side, name, arm) if jointed else (_one_piece(side, arm), 0.0)
    if isinstance(arm, str):
        if jointed:
            return _reaching(puppet, side, name, _place(puppet, side, arm), low=arm == UNDER)
        arm = FOLDED.get(arm, (-8, 0))
    return -side * arm[0], side * arm[1]


def _one_piece(side: int, arm: Reach) -> float:
    """Return the turn of a wing, fin or claw towards where `arm` reaches: the far one lags behind."""
    raised = min(max(arm.angle * (1.0 if side > 0 else 0.45), -60.0), 118.0)
    return -raised * (1.0 if side > 0 else -0.6)


def _stretched(puppet: Puppet, side: int, name: str, arm: Reach) -> Angles:
    shoulder = puppet.joints[f"arm-{name}"].pivot
    elbow = puppet.joints[f"fore-{name}"].pivot
    hand = _rest(puppet, side)
    long = (math.dist(shoulder, elbow) + math.dist(elbow, hand)) * arm.far
    turn = math.radians(arm.angle)
    goal = (shoulder[0] + long * math.sin(turn), shoulder[1] + long * math.cos(turn))
    return _reaching(puppet, side, name, goal, hanging=True)


def _rest(puppet: Puppet, side: int) -> Point:
    """Return where the hand on `side` is at rest: both arms are cut from one pattern."""
    x, y = puppet.hand[1]
    near, own = (
        puppet.joints["fore-right"].pivot,
        puppet.joints["fore-right" if side > 0 else "fore-left"].pivot,
    )
    return own[0] + side * (x - near[0]), y + own[1] - near[1]


def _place(puppet: Puppet, side: int, place: str) -> Point:
    """Return the point a hand goes to, in resting coordinates."""
    face = puppet.face
    (sx, sy), far = puppet.joints["arm-right"].pivot, puppet.joints["arm-left"].pivot[0]
    middle, sx = (sx + far) / 2, (sx - far) / 2
    hip = puppet.joints["body"].pivot[1]
    on_the_face = {
        EYES: (face.eye_gap * 1.15, face.eye_y + face.size * 0.12),
        BROW: (face.eye_gap * 0.9, face.eye_y - face.size * 0.14),
        MOUTH: (face.size * 0.2, face.mouth_y + face.size * 0.05),
        BESIDE: (face.size * 0.34, face.mouth_y + face.size * 0.03),
        UNDER: (face.size * 0.3, face.mouth_y + face.size * 0.42),
        CHIN: (face.size * 0.24, face.mouth_y + face.size * 0.14),
    }
    if place in on_the_face:
        x, y = on_the_face[place]
        return face.x + side * x, y
    across, down = _ON_THE_BODY.get(place, (0.0, 0.56))
    if place in _ON_THE_BODY:
        y = sy + (hip - sy) * down
        if puppet.joints["face"].parent == "body":  # all face: hands stay below the mouth
            y = max(y, face.mouth_y + face.size * 0.2)
        return middle + side * sx * across, y
    return middle + side * (sx + 14), sy + (hip - sy) * down


_ON_THE_BODY: dict[str, Point] = {
    HIPS: (1.02, 0.8), HEART: (0.22, 0.34), BELLY: (0.36, 0.62), LAP: (0.42, 0.84), CHEST: (0.42, 0.4),
    ELBOW: (-0.56, 0.5), KNEE: (0.9, 0.98), BACK: (0.2, 0.86),
}  # fmt: skip
"""Places on the body: across in half widths between the shoulders, down from shoulders (0) to hips (1)."""


def _reaching(
    puppet: Puppet, side: int, name: str, goal: Point, *, hanging: bool = False, low: bool = False
) -> Angles:
    """Return the turns that bring the hand to `goal`, the elbow pointing outward, or down when `hanging`.

    With `low` it points down whatever the way.
    """
    shoulder = puppet.joints[f"arm-{name}"].pivot
    elbow = puppet.joints[f"fore-{name}"].pivot
    hand = _rest(puppet, side)
    upper, fore = math.dist(shoulder, elbow), math.dist(elbow, hand)
    far = min(max(math.dist(shoulder, goal), abs(upper - fore) + 1), upper + fore - 0.5)
    towards = math.atan2(goal[1] - shoulder[1], goal[0] - shoulder[0])
    spread = math.acos(min(max((upper**2 + far**2 - fore**2) / (2 * upper * far), -1.0), 1.0))
    choices = (towards + spread, towards - spread)
    if low or (hanging and abs(math.cos(towards)) > 0.34):
        at = max(choices, key=math.sin)
    else:
        at = max(choices, key=lambda angle: side * math.cos(angle))
    bent = (shoulder[0] + upper * math.cos(at), shoulder[1] + upper * math.sin(at))
    tip = (shoulder[0] + far * math.cos(towards), shoulder[1] + far * math.sin(towards))
    turn = math.degrees(at - math.atan2(elbow[1] - shoulder[1], elbow[0] - shoulder[0]))
    last = math.atan2(tip[1] - bent[1], tip[0] - bent[0]) - math.atan2(hand[1] - elbow[1], hand[0] - elbow[0])
    return turn, math.degrees(last) - turn
