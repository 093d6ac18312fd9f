"""How bodies sit on the ground: hips down, legs towards us with their soles, or out to the side."""

from __future__ import annotations

from dataclasses import replace

from fabula.illustrators.paper.figures.arms import Bend
from fabula.illustrators.paper.figures.puppet import Move, Puppet

LEGS = frozenset(("leg-left", "leg-right", "shin-left", "shin-right", "foot-left", "foot-right"))
THIGHS = (("left", 46.0), ("right", 58.0))
"""How far the thighs of people come forward who sit up on something."""
STILTS = 40.0
"""Birds' legs longer than this are stretched out; shorter ones are spread before the body."""
_LAP = {"cape": Move(sy=0.68)}


def sat_down(puppet: Puppet, bend: Bend, leaning: float) -> Bend:
    """Return `bend` for a body of this plan that sits, leaning by so many degrees above its hips."""
    if puppet.plan == "person":
        # one leg on the ground, the other knee up
        moves = {"leg-left": Move(turn=-80), "foot-left": Move(turn=20)}
        moves |= {"leg-right": Move(turn=-112), "shin-right": Move(turn=84), "foot-right": Move(turn=22)}
        moves |= {"shin-left": Move()}
        dress = Move(sx=1.12, sy=_dress(puppet))
        return replace(bend, moves={**_LAP, **moves, "dress": dress}, cloth="lap")
    if puppet.plan == "gowned":
        return replace(bend, moves={**_LAP, **_in_a_gown(puppet, leaning)}, cloth="pool")
    if puppet.plan == "bird" and -puppet.joints["leg-right"].pivot[1] > STILTS + 14:
        moves = {"leg-left": Move(turn=-44, sy=0.9), "leg-right": Move(turn=-72, sy=0.95)}
        return replace(bend, moves=moves, over=LEGS)
    if "leg-right" not in puppet.joints:
        return bend
    spread = 66 if puppet.plan == "bird" else 50
    if puppet.plan == "biped":
        spread = 66 if is_soft(puppet) else 88
    moves = {"leg-left": Move(turn=spread, sx=-1, sy=0.8), "leg-right": Move(turn=-spread, sy=0.8)}
    return replace(bend, moves={**_LAP, **moves}, over=LEGS, soles=is_soft(puppet))


def with_hanging_legs(puppet: Puppet, bend: Bend, leaning: float) -> Bend:
    """Return `bend` for a body that sits up on something: thighs towards us, shins down."""
    if "leg-right" not in puppet.joints:
        return bend
    legs = {"leg-left": Move(turn=8, sx=1.06, sy=0.84), "leg-right": Move(turn=-26, sx=1.06, sy=0.84)}
    if puppet.plan == "bird":  # which perches
        legs = {"leg-left": Move(turn=7, sy=0.8), "leg-right": Move(turn=-12, sy=0.8)}
    if puppet.plan == "gowned":
        ahead = puppet.joints["leg-right"].pivot[0]
        legs = {"leg-left": Move(dx=ahead * 1.2, sy=0.66), "leg-right": Move(dx=ahead * 1.9, sy=0.66)}
        skirt = Move(turn=-leaning, sx=0.5, sy=0.14)
        return replace(bend, moves={**_LAP, **legs, "skirt": skirt}, cloth="drape")
    if "shin-right" in puppet.joints:
        legs = {}
        for name, turn in THIGHS:  # knees ahead of the hips, shins down from them
            legs |= {f"leg-{name}": Move(turn=-turn), f"shin-{name}": Move(turn=turn), f"foot-{name}": Move()}
    moves = {**_LAP, **legs, "dress": Move(sx=1.08, sy=_dress(puppet))}
    return replace(bend, moves=moves, over=LEGS, cloth="lap")


def is_soft(puppet: Puppet) -> bool:
    """Return whether the body is an animal's, with paws: machines show no soles."""
    return puppet.plan == "biped" and any(
        piece.role == "paw" for name, pieces in puppet.layers if name == "leg-right" for piece in pieces
    )


def _dress(puppet: Puppet) -> float:
    """Return how much shorter a dress is when it ends at hips on the ground instead of over the legs."""
    pin = puppet.joints.get("dress")
    if pin is None:
        return 1.0
    hem = max(
        (y for name, pieces in puppet.layers if name == "dress" for piece in pieces for _, y in piece.hull),
        default=0.0,
    )
    top, hip = pin.pivot[1], puppet.joints["leg-right"].pivot[1]
    return (hip + 16 - top) / (hem - top) if hem > hip + 16 else 1.0


def _in_a_gown(puppet: Puppet, leaning: float) -> dict[str, Move]:
    if any(name == "skirt" and piece.part == "fin" for name, pieces in puppet.layers for piece in pieces):
        return {"skirt": Move(turn=-70 - leaning, sx=0.9, sy=0.94)}
    return {
        "skirt": Move(turn=-leaning, sx=1.5, sy=0.34),
        "leg-left": Move(turn=-68, sy=0.84),
        "leg-right": Move(turn=-72, sy=0.86),
    }
