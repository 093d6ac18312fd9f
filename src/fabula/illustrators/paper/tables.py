"""The table that a page asks for: before or between those who are at it, as high as their waists.

A room's own table stands by its wall, behind everybody: nothing that matters is laid on that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fabula.core.values import Prop, SceneGraph
from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.layout import SAFE, SIDES, Actor
from fabula.illustrators.paper.places.furniture import table
from fabula.illustrators.paper.places.korean import low_table
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.languages.korean import has_hangul

TABLES = frozenset(("table", "desk"))
HIGH, LOW = 0.38, 0.2
"""How high a table is, and one at which everybody sits on the floor, as a share of who is at it."""
LOWEST_HIGH, LOWEST_LOW, HIGHEST = 92.0, 62.0, 210.0
LEAST_WIDE, MOST_WIDE, EACH = 250.0, 470.0, 84.0
"""How wide one is, and what each thing on it adds."""
ON_IT = 0.3
"""How high the things on it may be, as a share of who is at it."""
MOST_HIDDEN = 0.34
"""What it may hide of anybody."""
FLOOR_HOMES = frozenset(("cottage", "hanok", "living-room", "bedroom", "village", "korean-village"))
"""Korean homes with a warm floor on which one sits and eats."""


@dataclass(frozen=True)
class Board:
    """Where the table stands: (x, y) is its foot; `size` and `wide` are how high and wide it is."""

    x: float
    y: float
    size: float
    wide: float
    low: bool = False
    most: float = 130.0
    """How high the things on it may be."""


def on_the_floor(scene: SceneGraph) -> bool:
    """Return whether the scene is in a home where one sits on the floor."""
    return has_hangul(scene.place.label) and scene.place.kind in FLOOR_HOMES


def board_for(
    scene: SceneGraph, actors: Sequence[Actor], frame: Frame, stage: Stage, laid: Sequence[Prop]
) -> Board | None:
    """Return the table for this page, None where none is asked for or none has room before all faces.

    `laid` are the things that go on it; unasked there is one in a room for what would lie behind somebody.
    """
    asked = next((one for one in scene.props if one.kind in TABLES and one.count == 1), None)
    at_one = any(one.party is not None and one.party.drawing == "table" for one in actors)
    if at_one or not actors or not stage.floor or stage.water or stage.bed is not None:
        return None
    if asked is None and not (laid and stage.walls and _behind_somebody(actors, stage)):
        return None
    low = on_the_floor(scene)
    owner = next((one for one in actors if one.figure.character == scene.focus), None)
    ref = owner.height if owner is not None else max(one.height for one in actors)
    size = min(max((LOW if low else HIGH) * ref, LOWEST_LOW if low else LOWEST_HIGH), HIGHEST)
    wide = min(max(size * (2.6 if low else 1.7), LEAST_WIDE) + EACH * max(len(laid) - 1, 0), MOST_WIDE)
    foot = min(
        max(one.floor for one in actors) + 16, frame.bottom - 10 if frame.text == "bottom" else 1000 - SAFE
    )
    most = max(min(ON_IT * ref, 130.0), 56.0)
    wish = SIDES[asked.side if asked is not None else "centre"] * 1000
    above = foot - size - (most if laid else 0.0)
    found = [(_harm(actors, x, wide / 2, foot - size, above), float(x)) for x in range(180, 821, 20)]
    found = [(harm + abs(x - wish) * 0.15, x) for harm, x in found if harm < _TOO_MUCH]
    if not found:
        return None
    x = min(max(min(found)[1], SAFE + wide / 2), 1000 - SAFE - wide / 2)
    return Board(x, foot, size, wide, low, most)


_TOO_MUCH = 1e6


def _harm(actors: Sequence[Actor], x: float, half: float, top: float, above: float) -> float:
    """Return what a table at `x` hides: nobody's face, nor more of a body than may be hidden."""
    total = 0.0
    for one in actors:
        left, _, right, chin = one.face
        side = one.width * 0.45
        across = min(x + half, one.x + side) - max(x - half, one.x - side)
        if across <= 0:
            continue
        if x - half < right and x + half > left and above < chin:
            return _TOO_MUCH
        hidden = across / (2 * side) * max(one.y - top, 0.0) / one.height
        if hidden > MOST_HIDDEN:
            return _TOO_MUCH
        total += hidden * 300
    return total


def _behind_somebody(actors: Sequence[Actor], stage: Stage) -> bool:
    """Return whether the room has no table, or somebody stands before it."""
    if stage.surface is None:
        return True
    x, y, wide = stage.surface
    return any(
        abs(one.x - x) < one.width * 0.4 + wide * 0.3 and one.y > y - 40 and one.y - one.height < y
        for one in actors
    )


def draw_board(c: Cutter, board: Board) -> str:
    """Return the table about its own foot (0, 0)."""
    if board.low:
        return low_table(c, 0, 0, board.wide, board.size)
    return table(c, 0, 0, board.wide, board.size, cloth=True)
