"""Heads: a face turned to something moves towards that side of its head, and the far side grows narrow."""

from __future__ import annotations

from collections.abc import Mapping

from fabula.illustrators.paper.figures.puppet import Move, Puppet
from fabula.illustrators.paper.pen import Point

SHIFT = 0.14
"""How far a face turned fully aside is shifted, as a share of its head's width."""
SHIFTS = {"swimmer": 0.06, "crawler": 0.06, "vehicle": 0.03, "hover": 0.06, "rooted": 0.09, "winged": 0.11}
"""The same for bodies whose face sits on more than a head."""
BEAMS = 0.08
"""The same for eyes on a screen."""
NARROW = 0.1
"""How much narrower a face turned fully aside is."""
DOWN = 0.075
"""How far a face that looks straight down or up is shifted, as a share of its height."""
ON_TOP = 0.5
"""Eyes so far above the middle of a head, in its radii, sit on bumps of it and stay there."""
OUTSIDE = frozenset(("whisker", "beak", "trunk", "nostril", "glasses", "tooth", "wrinkle", "nose"))
"""What may stand out beyond the outline of a head."""


def turned_head(
    puppet: Puppet, moves: Mapping[str, Move], look: Point | None, *, lying: bool, seen: float
) -> dict[str, Move]:
    """Return `moves` with the face turned to `look`; `seen` is how far head and body lean."""
    out = dict(moves)
    head, face = out.get("head", Move()), puppet.face
    if look is None:
        out["face"] = Move(dx=0.0 if lying else _within(puppet, seen * 0.35, 0.0), dy=_nodding(head, lying))
        return out
    aside, down = max(-1.0, min(1.0, look[0])), max(-1.0, min(1.0, look[1]))
    share = BEAMS if face.eyes == "beam" else SHIFTS.get(puppet.plan, SHIFT)
    wide = 2 * half_width(puppet) or face.size
    dx = _within(puppet, aside * share * wide, abs(aside))
    drop = (0.0 if lying or bumps(puppet) else down * DOWN * face.size) + _nodding(head, lying)
    out["face"] = Move(dx=dx, dy=drop, sx=1.0 if bumps(puppet) else 1 - NARROW * abs(aside))
    for side, name in ((-1, "ear-left"), (1, "ear-right")):
        if name in puppet.joints and abs(aside) > 0.2:
            own = out.get(name, Move())
            far = side * aside > 0
            out[name] = Move(
                own.turn, own.dx - aside * face.size * (0.03 if far else 0.015), own.dy,
                own.sx * (1 - 0.28 * abs(aside) if far else 1.0), own.sy,
            )  # fmt: skip
    return out


def bumps(puppet: Puppet) -> bool:
    """Return whether the eyes sit on top of the head."""
    return puppet.head[1] - puppet.face.eye_y > ON_TOP * puppet.head[2]


def _nodding(head: Move, lying: bool) -> float:
    return 0.0 if lying else head.dy * 0.7


def _within(puppet: Puppet, dx: float, aside: float) -> float:
    """Return a shift of the face that keeps muzzle and mask inside the head."""
    half = half_width(puppet)
    if not half:
        return dx
    if bumps(puppet):
        return max(-half * 0.05, min(half * 0.05, dx))
    widest = max(
        (
            abs(x)
            for joint, pieces in puppet.layers
            if joint == "face"
            for piece in pieces
            if not piece.stroke and piece.part not in OUTSIDE
            for x, _ in piece.hull
        ),
        default=0.0,
    )
    widest = max(widest, puppet.face.x + puppet.face.eye_gap + puppet.face.eye_r * 1.3)
    room = max(half * 0.985 - widest * (1 - NARROW * aside), half * 0.06)
    return max(-room, min(room, dx))


def half_width(puppet: Puppet) -> float:
    """Return half the width of the head, 0 for a body that is all head."""
    return max(
        (
            abs(x)
            for name, pieces in puppet.layers
            if name == "head"
            for piece in pieces
            if piece.part == "head"
            for x, _ in piece.hull
        ),
        default=0.0,
    )


def edges_at(puppet: Puppet, y: float) -> Point | None:
    """Return the left and right end of the head at the height `y`, None for a body that is all head."""
    found = [
        ax + (bx - ax) * (y - ay) / (by - ay)
        for name, pieces in puppet.layers
        if name == "head"
        for piece in pieces
        if piece.part == "head"
        for (ax, ay), (bx, by) in zip(piece.hull, (*piece.hull[1:], *piece.hull[:1]), strict=True)
        if min(ay, by) <= y < max(ay, by)
    ]
    return (min(found), max(found)) if found else None
