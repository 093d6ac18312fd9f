"""Small things beside those who sit on a bench lie on it, not under it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.props import Placed
from fabula.illustrators.paper.relations import Seat
from fabula.illustrators.paper.supports import Rested

BENCHES = frozenset(("bench", "sofa", "log", "wall", "bed"))
"""What has room on it beside those who sit there."""
UNDER_PAGES = 14.0
"""How little may be left of a gap that a thing fills."""


def laid_on_seats(things: list[Placed], actors: list[Actor], seats: list[Seat]) -> list[Placed]:
    """Return the things, those that would lie under a bench in the widest gap on it, or past its end."""
    out = list(things)
    for seat in seats:
        if seat.party.relation != "on" or seat.party.drawing not in BENCHES or seat.lain:
            continue
        spans = sorted(
            (one.x - one.width * 0.36, one.x + one.width * 0.36) for one in actors if one.party == seat.party
        )
        for at, one in enumerate(out):
            if not _under(one, seat):
                continue
            place = _gap(seat, spans, one.size)
            if place is None:
                out[at] = _aside(one, seat)
                continue
            spans = sorted((*spans, (place - one.size / 2, place + one.size / 2)))
            prop = one.prop.model_copy(update={"on": "plate"}) if isinstance(one.prop, Rested) else one.prop
            top = seat.floor - seat.line
            out[at] = replace(one, prop=prop, x=place, y=top, depth=seat.floor + 0.3, stands=False)
    return out


def _under(one: Placed, seat: Seat) -> bool:
    """Return whether a thing on the ground lies under a seat, or half before it."""
    loose = one.holder is None and one.string is None and not one.pile and not one.base and one.depth > 0
    near = abs(one.x - seat.x) < seat.half + one.size * 0.4 and abs(one.y - seat.floor) < 0.7 * seat.tall
    return loose and near and one.size < 0.4 * seat.tall


def _gap(seat: Seat, spans: list[tuple[float, float]], size: float) -> float | None:
    """Return the middle of the widest gap on a seat, or None where nothing fits."""
    ends = [(seat.x - seat.half, seat.x - seat.half), *spans, (seat.x + seat.half, seat.x + seat.half)]
    gaps = [(right[0] - left[1], (left[1] + right[0]) / 2) for left, right in pairwise(ends)]
    wide, middle = max(gaps)
    return middle if wide > size * 0.8 else None


def _aside(one: Placed, seat: Seat) -> Placed:
    """Return a thing that has no room on the seat beside an end of it, where there is some."""
    right = seat.x + seat.half + one.size * 0.75
    left = seat.x - seat.half - one.size * 0.75
    if right < 940:
        return replace(one, x=right)
    return replace(one, x=left) if left > 60 else one
