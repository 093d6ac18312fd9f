"""What figures sit on, climb into, hide behind and shelter under, drawn to fit them in two halves.

Every maker draws about its own foot (0, 0), upward, and returns what lies behind its party and what before.
"""

from __future__ import annotations

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.relations import Relation, Seat
from fabula.illustrators.paper.seats_behind import BEHIND, UNDER
from fabula.illustrators.paper.seats_inside import INSIDE
from fabula.illustrators.paper.seats_on import ON
from fabula.illustrators.paper.seats_parts import Halves, SeatMaker

MAKERS: dict[Relation, dict[str, SeatMaker]] = {
    "on": ON, "inside": INSIDE, "behind": BEHIND, "under": UNDER,
}  # fmt: skip
"""Makers by relation and kind."""


def halves(c: Cutter, seat: Seat) -> Halves | None:
    """Return a thing's two halves about its foot, or None when it has no drawing of this sort."""
    maker = MAKERS[seat.party.relation].get(seat.party.drawing)
    if maker is None:
        return None
    return maker(c, seat, c.random("seat", seat.party.relation, seat.party.kind))
