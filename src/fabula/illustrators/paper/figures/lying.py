"""How bodies lie and sleep: on the side or the front, the head the right way up."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from fabula.core.words import Pose
from fabula.illustrators.paper.figures.puppet import Move, Puppet


@dataclass(frozen=True)
class Bed:
    """How a body lies on its side, its head to the left; degrees on the page, whatever the body's own turn.

    `head` is the head's turn on the page and `down` how far it sinks, `near` and `far` the arms on the ground
    and above, `foot` whether a hind foot peeps out from under the rump, `ears` and `tail` their own turns;
    `slim` draws legs and skirts together, as a quilt does.
    """

    body: float
    head: float
    down: float
    near: tuple[float, float]
    far: tuple[float, float]
    ahead: float = 0.0
    foot: bool = False
    ears: float = 0.0
    tail: float = 0.0
    slim: float = 1.0


_CURLED = Bed(
    body=-76, head=-15, down=62, ahead=-14, near=(-112, -36), far=(84, 40), foot=True, ears=34, tail=30
)
_RESTING = replace(_CURLED, head=-3, down=34, ahead=-22, far=(92, 24), ears=10)
_TUCKED_IN = Bed(body=-88, head=-60, down=0, near=(16, 0), far=(26, 0), ears=8, slim=0.45)
_ON_ITS_FRONT = Bed(body=-84, head=-4, down=-32, ahead=-8, near=(-150, -100), far=(150, 50))
BEDS: dict[str, dict[Pose, Bed]] = {
    "biped": {"sleep": _CURLED, "lie": _RESTING},
    "person": {"sleep": _TUCKED_IN, "lie": _ON_ITS_FRONT},
    "gowned": {"sleep": _TUCKED_IN, "lie": replace(_ON_ITS_FRONT, slim=0.62)},
}
"""Animals curl up with the head on their paws; people lie under a quilt, or on their front when awake."""


def laid_down(puppet: Puppet, bed: Bed) -> dict[str, Move]:
    """Return the moves of a body that lies: its head stays the right way up."""
    turn = math.radians(-bed.body)
    dx = bed.ahead * math.cos(turn) - bed.down * math.sin(turn)
    dy = bed.ahead * math.sin(turn) + bed.down * math.cos(turn)
    moves = {
        "root": Move(turn=bed.body),
        "body": Move(),
        "head": Move(turn=bed.head - bed.body, dx=dx, dy=dy),
        "face": Move(),
        "arm-left": Move(turn=-bed.near[0]),
        "fore-left": Move(turn=-bed.near[1]),
        "arm-right": Move(turn=bed.far[0]),
        "fore-right": Move(turn=bed.far[1]),
        "ear-left": Move(turn=-bed.ears),
        "ear-right": Move(turn=bed.ears),
        "tail": Move(turn=bed.tail),
    }
    if bed.slim != 1.0:
        moves |= dict.fromkeys(("leg-left", "leg-right", "skirt", "cape"), Move(sx=bed.slim))
    if bed.foot:
        tucked = Move(turn=-bed.body, sx=-1, sy=0.5)
        moves |= {"leg-left": tucked, "leg-right": tucked}
    return moves
