"""Where things go: in a hand, on a table, on the ground clear of everybody's feet, in the air, in the sky."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from fabula.core.values import Prop, SceneGraph
from fabula.core.words import Size, Spot
from fabula.illustrators.paper.arranged import (
    Spotted,
    arranged,
    beside_whom,
    divides,
    dividing_at,
    dividing_row,
    gap_between,
)
from fabula.illustrators.paper.hands import in_hand, is_broad
from fabula.illustrators.paper.layout import CROWD, NATURAL, REACH, SAFE, SIDES, Actor, free_x, seats_of
from fabula.illustrators.paper.places.stage import Frame, Stage
from fabula.illustrators.paper.relations import ALIKE, Seat
from fabula.illustrators.paper.scales import (
    BELOW_LEAST,
    GROWING,
    LEAST_IN_HAND,
    LEAST_OF_MINUTE,
    MINUTE,
    MOST_OF_HOLDER,
    beside_holder,
    called_small,
    half_width,
    thing_size,
)
from fabula.illustrators.paper.supports import (
    ASIDE,
    HIGH_UP,
    LOOSE,
    LYING,
    NAILED,
    PINNED,
    SWINGING,
    TIPPED,
    Rested,
    Support,
    floats,
    is_carried,
    is_meal,
    is_worn,
)
from fabula.illustrators.paper.tables import TABLES, Board, board_for
from fabula.illustrators.paper.ties import LINES, ROPES
from fabula.kit.seeds import rng

ROLLED = 'data-part="wheel-rim"'
"""What the drawing of somebody in a wheelchair has."""


ROUNDED = 150.0
"""What the round edge of a vignette takes of its lower corners."""
PUSHING = ("push", "pull")
"""Poses in which the hands are on what one is turned to."""
LOW = ("crouch", "kneel", "sit", "lie", "sleep")
"""Poses of whose shadow little can be made out."""
ROOM_PIECES = frozenset(("door", "stove", "fireplace", "wardrobe", "bookshelf"))
"""What a story has in a room that the room has itself."""
POTS = frozenset(("pot", "frying-pan", "kettle", "cauldron"))
PAST_A_POT = 1.9
"""How many times as high as a pot on its fire those are before whom it stands."""
STIRRERS = frozenset(("spoon", "ladle", "chopsticks"))
LIFT = {"stump": 74.0, "fire": 52.0}
"""How high what stands on such a thing is off the ground."""
GREAT = ("large", "giant")
"""Sizes of a shadow that stands up, thrown on a wall or on fog, rather than lying on the ground."""


@dataclass(frozen=True)
class Placed:
    """A thing where it is: (x, y) is its foot, `depth` its foot line for the order of drawing."""

    prop: Prop
    x: float
    y: float
    size: float
    depth: float
    index: int
    stands: bool = True
    base: str = ""
    string: tuple[float, float] | None = None
    """The hand at the other end of its string: a kite in the air."""
    holder: Actor | None = None
    pile: tuple[Spotted, ...] = ()
    """Where the pieces of a heap are."""
    board: Board | None = None
    """What it is as a table with things on it."""


def place_props(
    scene: SceneGraph, actors: list[Actor], frame: Frame, stage: Stage, seed: int
) -> list[Placed]:
    """Return every thing of the scene, and every held thing the scene names only in a hand."""
    random = rng(seed, "props")
    named = {prop.kind for prop in scene.props}
    rolled = any(ROLLED in one.drawn.svg for one in actors)
    unnamed = {one.holding: one.side for one in scene.figures if one.holding and one.holding not in named}
    extra = tuple(Prop(kind=kind, label=kind, spot="held", side=side) for kind, side in unnamed.items())
    out: list[Placed] = []
    carrying = {one.party.kind for one in actors if one.party} | {one.figure.wearing for one in actors}
    here = {one.figure.character for one in actors}
    table = _table(scene, actors, frame, stage)
    if table is not None:
        out.append(table)
    for index, prop in enumerate((*_bursting(scene, stage), *extra)):
        if table is not None and prop.kind in TABLES and prop.count == 1:
            continue
        if (prop.kind == "wheelchair" and rolled) or there_already(prop, stage):
            continue  # somebody sits in it, or the room has one
        if casting(prop, actors, stage):
            continue  # it is drawn as who casts it
        if is_tied(prop, here, named) or (prop.kind in LINES and stage.floor):
            continue  # two have an end of it each, or it is drawn on the ground
        heaped = prop.arranged and prop.count > 1 and stage.floor and prop.spot not in ("sky", "air", "held")
        hands = _holders(prop, actors)
        for actor in hands if heaped else hands[1:]:  # the first takes one of those that lie about
            out.append(_within(_in_hand(prop, index, actor, actors, frame=frame, stage=stage), frame))
        if heaped:
            rows = _arranged(prop, index, actors, frame=frame, stage=stage, random=random)
            out += _on_table(rows, actors, out, frame, stage)
            continue
        for copy in range(1 if prop.kind in carrying else 0, prop.count):
            one = _place(
                prop, index, copy, actors, out, frame=frame, stage=stage, random=random, focus=scene.focus
            )
            out.append(_clear(_within(one, frame), actors, frame))
    clear = [_off_faces(one, actors, frame) for one in _upon_line(out, actors, stage)]
    return [_face_free(one, actors, frame) if one.prop.feeling else one for one in clear]


def _bursting(scene: SceneGraph, stage: Stage) -> tuple[Prop, ...]:
    """Return the things with a cloud in the air of a room as what it is there: a burst of flour or dust."""
    props = scene.props
    if not stage.walls:
        return props
    busy = [one.character for one in scene.figures if one.holding] + [one.character for one in scene.figures]
    return tuple(
        one.model_copy(update={"kind": "burst", "emoji": "", "beside": next(iter(busy), "")})
        if one.kind == "cloud" and one.spot == "air"
        else one
        for one in props
    )


def _face_free(one: Placed, actors: list[Actor], frame: Frame) -> Placed:
    """Return a thing that is somebody where nobody stands before its face: aside, higher or smaller."""
    seats = seats_of(actors, frame)
    if one.holder is not None or not actors or not _before_face(one, actors, seats):
        return one
    behind = min(one.depth, min(actor.floor for actor in actors) - 0.5)
    least, best = _before_face(one, actors, seats), replace(one, depth=behind)
    for share in (1.0, 0.86, 0.74, 0.62, 0.5):
        size = one.size * share
        tries = [(abs(x - one.x) + up * size, x, up) for x in range(80, 921, 40) for up in (0.0, 0.35, 0.7)]
        for _, x, up in sorted(tries):
            tried = _within(replace(one, x=x, y=one.y - up * size, size=size, depth=behind), frame)
            found = _before_face(tried, actors, seats)
            if found < least * 0.9:
                least, best = found, tried
            if not least:
                return best
    return best


def _before_face(one: Placed, actors: list[Actor], seats: list[Seat]) -> float:
    """Return how much of the middle of a thing, where its face is, is before or behind others."""
    half, covered = one.size * 0.42, 0.0
    for actor in actors:
        side = actor.width * 0.42
        across = min(one.x + half, actor.x + side) - max(one.x - half, actor.x - side)
        down = min(one.y - one.size * 0.2, actor.y) - max(one.y - one.size * 0.85, actor.y - actor.height)
        covered += max(across, 0.0) * max(down, 0.0)
    for seat in seats:
        across = min(one.x + half, seat.x + seat.half) - max(one.x - half, seat.x - seat.half)
        down = min(one.y - one.size * 0.2, seat.floor) - max(one.y - one.size * 0.85, seat.floor - seat.line)
        covered += max(across, 0.0) * max(down, 0.0)
    return covered


def is_tied(prop: Prop, here: set[str], named: set[str]) -> bool:
    """Return whether a thing goes from one to another; only a rope may go from somebody to a thing."""
    ends = set(prop.between)
    tied = prop.kind in ROPES and bool(here & ends) and (here | named - {prop.kind}).issuperset(ends)
    return len(ends) == 2 and (tied or here.issuperset(ends))


def _holders(prop: Prop, actors: list[Actor]) -> list[Actor]:
    """Return who holds a thing: one that is handed over, or shared by two, is in one pair of hands."""
    hands = [one for one in actors if one.figure.holding == prop.kind]
    cast = {one.figure.character for one in hands}
    shared = any(one.figure.toward in cast and one.figure.toward != one.figure.character for one in hands)
    given = any(one.figure.pose == "give" for one in hands) or is_broad(prop.kind)
    if len(hands) < 2 or prop.count > 1 or not (shared and given):
        return hands
    return [min(hands, key=lambda one: one.figure.pose != "give")]


def _off_faces(one: Placed, actors: list[Actor], frame: Frame) -> Placed:
    """Return a thing before somebody's face moved aside or down, or made smaller, till all faces are free."""
    before = [who for who in actors if one.depth > who.floor or one.holder is not None]
    if one.board is not None or (not one.stands and one.holder is None and one.depth > 0):
        return one  # a table and what is on it have found their place
    if not before or one.string is not None or one.pile or one.prop.kind in ROPES:
        return one
    low = frame.bottom - 6 if frame.text == "bottom" else 1000.0 - SAFE
    least, best = _hidden(one, before), one
    for share in (1.0, 0.88, 0.76, 0.64) if least > 0 else ():
        for dx, dy in _STEPS:
            size = one.size * share
            half = half_width(one.prop.kind) * size
            x, y = one.x + dx * one.size, one.y - (one.size - size) * 0.4 + dy * one.size
            if y > max(low, one.y) or x - half < 8 or x + half > 992:
                continue
            tried = replace(one, x=x, y=y, size=size)
            found = _hidden(tried, before)
            if found < least - 1:
                least, best = found, tried
        if least <= 0:
            break
    return best


_STEPS = ((0.0, 0.0), (0.0, 0.15), (0.15, 0.0), (-0.15, 0.0), (0.0, 0.3), (0.3, 0.0), (-0.3, 0.0),
          (0.25, 0.25), (-0.25, 0.25), (0.0, 0.5), (0.5, 0.0), (-0.5, 0.0), (0.5, 0.3),
          (-0.5, 0.3))  # fmt: skip
"""Where a thing that hides a face is tried, in its own heights."""


def _hidden(one: Placed, actors: list[Actor]) -> float:
    """Return how much of faces a thing covers, in page units squared."""
    half, covered = half_width(one.prop.kind) * one.size * 0.92, 0.0
    for actor in actors:
        left, top, right, bottom = actor.face
        across = min(one.x + half, right) - max(one.x - half, left)
        down = min(one.y, bottom) - max(one.y - one.size, top)
        covered += max(across, 0.0) * max(down, 0.0)
    return covered


def _upon_line(out: list[Placed], actors: list[Actor], stage: Stage) -> list[Placed]:
    """Return what lies in the middle of the ground upon the line of stones that divides it."""
    marks = [one for one in out if divides(one.prop, actors)]
    if not marks:
        return out
    indices = {one.index for one in marks}
    x, y = dividing_at(actors, stage, 0.42)

    def laid(one: Placed) -> Placed:
        lies = one.prop.spot == "ground" and one.prop.side == "centre" and one.prop.count == 1 and one.stands
        if one.index in indices or not lies or one.holder is not None:
            return one
        size = min(one.size, 0.8 * gap_between(actors) / (2 * half_width(one.prop.kind)))
        return replace(one, x=x, y=y + size * 0.1, depth=y + size * 0.1, size=max(size, one.size * 0.6))

    return [laid(one) for one in out]


def _on_table(
    rows: list[Placed], actors: list[Actor], others: list[Placed], frame: Frame, stage: Stage
) -> list[Placed]:
    """Return a row or heap of what belongs on a table upon the table there is, made to fit it."""
    first = rows[0]
    if first.prop.spot != "surface" and not (is_meal(first.prop.kind) and _indoors(stage)):
        return rows
    board = _board(actors, others, frame) or (None if stage.surface is None else (*stage.surface, 0.0))
    if board is None or first.size > LARGE * frame.height:
        return rows
    x, y, wide, depth = board
    spots = [at for one in rows for at in one.pile] or [
        Spotted(one.x, one.y, one.size, one.depth) for one in rows
    ]
    left, right = min(at.x - at.size * 0.5 for at in spots), max(at.x + at.size * 0.5 for at in spots)
    share = min(0.94 * wide / max(right - left, 1.0), 1.0)
    middle, floor = (left + right) / 2, max(at.y for at in spots)
    moved = [
        replace(at, x=x + (at.x - middle) * share, y=y + 3 + (at.y - floor) * share, size=at.size * share)
        for at in spots
    ]
    if first.pile:
        top = moved[0]
        return [replace(first, x=top.x, y=top.y, size=top.size, depth=depth, stands=False, pile=tuple(moved))]
    return [
        replace(one, x=at.x, y=at.y, size=at.size, depth=depth, stands=False)
        for one, at in zip(rows, moved, strict=True)
    ]


def _table(scene: SceneGraph, actors: list[Actor], frame: Frame, stage: Stage) -> Placed | None:
    """Return the table before or between those who are at it, where one is asked for or needed."""
    held = {one.figure.holding for one in actors}
    laid = [one for one in scene.props if one.kind not in held and _goes_on_a_table(one, actors, stage)]
    board = board_for(scene, actors, frame, stage, laid)
    if board is None:
        return None
    asked = [at for at, one in enumerate(scene.props) if one.kind in TABLES and one.count == 1]
    index = asked[0] if asked else len(scene.props) + len(scene.figures)
    prop = scene.props[index] if asked else Prop(kind="table", label="table")
    return Placed(prop, board.x, board.y, board.size, board.y, index, board=board)


def _goes_on_a_table(prop: Prop, actors: list[Actor], stage: Stage) -> bool:
    """Return whether a thing is laid on the table of its page, if there is one: so is food in a room."""
    laid = prop.spot == "surface" or (is_meal(prop.kind) and prop.spot == "ground" and _indoors(stage))
    return laid and not is_worn(prop.kind) and not cooked_in(prop, actors, stage)


def _board(
    actors: list[Actor], others: list[Placed], frame: Frame
) -> tuple[float, float, float, float] | None:
    """Return the top of the table somebody is at: its middle, its height, its width, its depth."""
    table = next((one for one in others if one.board is not None), None)
    if table is not None and table.board is not None:
        return table.x, table.y - table.size - 5, table.board.wide, table.depth + 0.5
    seats = (one for one in seats_of(actors, frame) if one.party.relation == "behind")
    seat = next((one for one in seats if one.party.drawing == "table"), None)
    if seat is None:
        return None
    return seat.x, seat.floor - seat.line - seat.tall * 0.02, 1.8 * seat.half, seat.floor + 0.5


def _clear(one: Placed, actors: list[Actor], frame: Frame) -> Placed:
    """Return a thing on the ground behind those it would hide: the large behind all."""
    if one.depth <= 0 or one.holder is not None or not actors:
        return one
    if one.base == "fire" and one.depth > max(actor.floor for actor in actors):
        return one  # its cook stirs in it from behind
    large = one.stands and one.size > LARGE * frame.height
    hides = large or _on_a_face(actors, one.x, one.y, one.size) or any(_covers(one, who) for who in actors)
    return replace(one, depth=min(one.depth, min(actor.floor for actor in actors) - 0.5)) if hides else one


def _within(one: Placed, frame: Frame) -> Placed:
    """Return a thing that neither the page's edge nor the words' paper cuts."""
    if isinstance(one.prop, Rested) and one.prop.on not in ("", "tipped"):
        return one
    half = half_width(one.prop.kind) * one.size + (ROUNDED if frame.shot == "vignette" else 0.0)
    x = min(max(one.x, SAFE + half), 1000 - SAFE - half) if half < 500 - SAFE else 500.0
    low = frame.bottom - 6 if frame.text == "bottom" else 1000.0 - SAFE
    high = frame.top + 8 + one.size if frame.text == "top" else SAFE + one.size
    y = max(min(one.y, low), min(high, low))
    return replace(one, x=x, y=y, depth=min(one.depth, low + 80) if one.stands else one.depth)


def _covers(one: Placed, actor: Actor) -> bool:
    """Return whether a thing would hide a good part of a body that it stands before."""
    if one.depth <= actor.floor or actor.party is not None:
        return False
    half, side = half_width(one.prop.kind) * one.size * 0.9, actor.width * 0.36
    across = min(one.x + half, actor.x + side) - max(one.x - half, actor.x - side)
    down = min(one.y, actor.y) - max(one.y - one.size, actor.y - actor.height)
    return across > 0 and down > 0 and across * down > COVERED * 2 * side * actor.height


def _arranged(
    prop: Prop, index: int, actors: list[Actor], *, frame: Frame, stage: Stage, random: Random
) -> list[Placed]:
    """Return things in a row, a ring or a heap; a heap is one thing of many pieces."""
    size = max(thing_size(prop) * _scale(actors, frame), BELOW_LEAST)
    wish = SIDES[prop.side] * 1000
    if divides(prop, actors):
        spots = list(dividing_row(prop, actors, size, stage=stage))
        return [Placed(prop, one.x, one.y, one.size, one.depth, index) for one in spots]
    spots = arranged(prop, actors, size, frame=frame, stage=stage, wish=wish, random=random)
    if prop.arranged != "heap":
        return [Placed(prop, one.x, one.y, one.size, one.depth, index) for one in spots]
    first = spots[0]
    return [Placed(prop, first.x, first.y, first.size, first.depth, index, pile=tuple(spots))]


def casting(prop: Prop, actors: list[Actor], stage: Stage) -> Actor | None:
    """Return whose shadow a thing is: one beside somebody, or one no larger than they are themselves.

    A great one that is nobody's is somebody of its own, with eyes.
    """
    lies = prop.kind == "shadow" and prop.spot == "ground" and (prop.beside or prop.size not in GREAT)
    if not lies or not stage.floor or not actors:
        return None
    upright = [one for one in actors if one.figure.pose not in LOW and one.party is None]
    owner = next((one for one in actors if one.figure.character == prop.beside), None)
    return owner or next(iter(upright or actors))


def there_already(prop: Prop, stage: Stage) -> bool:
    """Return whether the place itself has the thing: a bedroom its bed, a kitchen its table."""
    if prop.kind == "door" and called_small(prop.label) < 1:
        return False  # a door within a door: no room has that of its own
    if prop.kind == "door" and prop.count == 1 and stage.door:
        return True
    if prop.kind in ROOM_PIECES and prop.count == 1 and any(kind == prop.kind for kind, _ in stage.own):
        return True
    if prop.kind in ("tree", "pine") and stage.walls:
        return True  # none grows through the floor of a room
    if prop.kind in ("table", "desk") and prop.count == 1:
        return stage.surface is not None and bool(stage.walls)
    if prop.kind == "window" and prop.count == 1:
        return stage.window is not None or not stage.walls  # no window stands in a field
    return stage.bed is not None and ALIKE.get(prop.kind, prop.kind) == "bed"


def cooked_in(prop: Prop, actors: list[Actor], stage: Stage) -> bool:
    """Return whether a pot is on the fire: it stands in a room, or somebody stirs it or is busy by it."""
    lies = prop.kind in POTS and prop.count == 1 and prop.spot not in ("air", "sky", "held")
    return lies and (_indoors(stage) or bool(_cooks(actors)))


def _cooks(actors: list[Actor]) -> list[Actor]:
    """Return who stirs, then who is busy."""
    stir = [one for one in actors if one.figure.holding in STIRRERS]
    return stir + [one for one in actors if one.figure.pose == "work" and one not in stir]


def _scale(actors: list[Actor], frame: Frame) -> float:
    """Return what a unit beside a medium figure is on this page."""
    shot = frame.shot if frame.shot != "close" else "middle"
    return min(REACH[shot] * frame.height / NATURAL * 0.95, 1.35)


def _place(  # noqa: C901, PLR0911, PLR0912  one case after another
    prop: Prop, index: int, copy: int, actors: list[Actor], others: list[Placed],
    *, frame: Frame, stage: Stage, random: Random, focus: str,
) -> Placed:  # fmt: skip
    size = thing_size(prop) * _scale(actors, frame) * (0.86 if prop.count > 3 else 1.0)
    size = max(_as_in_hand(prop, actors, focus) or size, BELOW_LEAST)
    if stage.floor and _goes_on_a_table(prop, actors, stage) and _holder(prop, actors) is None:
        board = _board(actors, others, frame)
        if board is not None:
            most = next((one.board.most for one in others if one.board is not None), 130.0)
            if is_meal(prop.kind):
                prop = Rested(**prop.model_dump(), on="plate")
            elif prop.kind in LYING:
                prop = Rested(**prop.model_dump(), on="flat")
            return _laid_out(prop, index, copy, min(size, most), board, others)
    if copy == 0:
        pushed = _pushed(prop, index, size, actors, frame=frame, stage=stage)
        if pushed is not None:
            return pushed
        with_somebody = _with_somebody(prop, index, size, actors, frame=frame, stage=stage)
        if with_somebody is not None:
            return with_somebody
    if copy == 0 and prop.kind in LYING and prop.spot == "surface":
        prop = Rested(**prop.model_dump(), on="flat")
    if prop.kind in TIPPED and stage.floor and prop.spot not in ("air", "sky"):
        prop = Rested(**prop.model_dump() | {"spot": "ground"}, on="tipped")
    spot: Spot = prop.spot if stage.floor or prop.spot == "sky" else "air"
    spot = "air" if spot == "ground" and prop.kind in LOOSE else spot
    if stage.floor and prop.kind in GROWING and prop.size in FILLING:
        return _on_ground(prop, index, copy, size, actors, others, frame=frame, stage=stage, random=random)
    if stage.floor and spot != "sky":
        hung = _hung(prop, stage)
        if hung:
            return _on_wall(prop, index, copy, size, actors, others, frame=frame, stage=stage, on=hung)
        if _indoors(stage) and prop.kind in ASIDE:
            return _against_the_wall(prop, index, copy, actors, others, frame=frame, stage=stage)
        still = not floats(prop.kind) if _indoors(stage) else prop.kind in PINNED
        if is_meal(prop.kind) or (spot == "air" and still):
            prop, spot = _laid(prop, spot, stage)
    if spot == "sky":
        return _in_sky(prop, index, copy, size, actors, others, frame=frame, stage=stage, random=random)
    if spot == "air":
        return _in_air(prop, index, copy, size, actors, others, frame=frame, random=random)
    if spot == "surface" and stage.surface is not None and not cooked_in(prop, actors, stage):
        x, y, wide = stage.surface
        size = min(size, 130)
        shift = (copy - (prop.count - 1) / 2) * min(wide / max(prop.count, 1), size * 0.8)
        beside = sum(1 for one in others if one.prop.spot == "surface" and one.index != index)
        return Placed(
            prop,
            x + shift + (beside * 0.5 * wide * (-1) ** beside) * 0.6,
            y + 2,
            size,
            0.0,
            index,
            stands=False,
        )
    return _on_ground(prop, index, copy, size, actors, others, frame=frame, stage=stage, random=random)


def _as_in_hand(prop: Prop, actors: list[Actor], focus: str) -> float | None:
    """Return how high what is carried about is beside whom the page is about, as when they hold it.

    None for what is no such thing, or has grown.
    """
    owner = next((one for one in actors if one.figure.character == focus), None)
    grown = prop.size in GREAT or prop.count > 1 or prop.feeling or prop.kind in POTS
    if owner is None or grown or prop.spot == "sky" or not is_carried(prop.kind):
        return None
    size = beside_holder(prop, owner.drawn.height, both=is_broad(prop.kind)) * owner.scale
    least = LEAST_OF_MINUTE if prop.kind in MINUTE else LEAST_IN_HAND
    return max(size, min(least, MOST_OF_HOLDER * owner.height))


def _laid_out(
    prop: Prop,
    index: int,
    copy: int,
    size: float,
    board: tuple[float, float, float, float],
    others: list[Placed],
) -> Placed:
    """Return a thing upon the table that somebody stands behind, beside what lies there already."""
    x, y, wide, depth = board
    taken = sum(1 for one in others if one.depth == depth and one.board is None)
    place = (taken + 1) // 2 * (-1) ** taken
    at = min(max(place * size * 0.9 + wide * (SIDES[prop.side] - 0.5) * 0.4, -wide * 0.46), wide * 0.46)
    return Placed(prop, x + at, y + 3, size, depth, index, stands=False)


def _with_somebody(
    prop: Prop, index: int, size: float, actors: list[Actor], *, frame: Frame, stage: Stage
) -> Placed | None:
    """Return a thing in somebody's hands, in the air on their string, or beside them."""
    holder = _holder(prop, actors)
    if holder is not None:
        return _in_hand(prop, index, holder, actors, frame=frame, stage=stage)
    mate = next((one for one in actors if one.figure.character == prop.beside), None)
    afloat = mate is not None and stage.deep is not None and mate.floor > stage.near
    if mate is None or not stage.floor or prop.spot == "sky" or afloat:
        return None
    if prop.spot == "air":
        if prop.kind == "burst":
            return _burst(prop, index, mate, actors, frame=frame)
        return _at_hand(prop, index, size, mate, actors, frame=frame) if prop.count == 1 else None
    near = beside_whom(prop, mate, actors, min(size, 0.5 * frame.height), frame=frame)
    return Placed(prop, near.x, near.y, near.size, near.depth, index)


def _pushed(
    prop: Prop, index: int, size: float, actors: list[Actor], *, frame: Frame, stage: Stage
) -> Placed | None:
    """Return what somebody pushes or pulls at right at their hands; None where nobody does."""
    tugs = [one for one in actors if one.figure.pose in PUSHING and one.figure.toward == prop.kind]
    free = prop.spot in ("ground", "surface") and prop.count == 1 and not prop.between and stage.floor
    one = next((one for one in tugs if one.party is None), None)
    if one is None or not free:
        return None
    (near, high), other = one.leading_hand, one.other_hand[0]
    way = 1 if max(near, other, key=lambda x: abs(x - one.x)) >= one.x else -1
    hand = max(near * way, other * way) * way
    if not is_carried(prop.kind):  # as high as the hands that are on it, where it can be
        size = min(max(size, (one.floor - high) * 1.05), size * 1.5)
    half = half_width(prop.kind) * size
    x = min(max(hand + way * half * 0.82, SAFE + half), 1000 - SAFE - half)
    floor = min(max(one.floor, one.y) + 5, frame.bottom - 8)
    return Placed(prop, x, floor, size, floor, index)


def _burst(prop: Prop, index: int, mate: Actor, actors: list[Actor], *, frame: Frame) -> Placed:
    """Return what bursts out of somebody's hands behind all heads, so wide that it is seen round them."""
    size = min(1.3 * mate.height, 0.62 * frame.height)
    x = min(max(mate.leading_hand[0], SAFE + size * 0.5), 1000 - SAFE - size * 0.5)
    y = max(mate.y - 0.3 * mate.height, frame.top + size + 30)
    behind = min(one.floor for one in actors) - 0.5
    return Placed(prop, x, y, size, behind, index, stands=False)


def _at_hand(
    prop: Prop, index: int, size: float, mate: Actor, actors: list[Actor], *, frame: Frame
) -> Placed:
    """Return what is in the air beside somebody where their hand is: no second sun in the sky."""
    size = min(size, 0.6 * mate.height)
    near = beside_whom(prop, mate, actors, size, frame=frame)
    up = mate.y - mate.height * (0.5 if mate.figure.pose not in LOW else 0.3) + size / 2
    return Placed(prop, near.x, max(up, frame.top + size + 24), size, mate.floor - 0.5, index, stands=False)


def _in_hand(
    prop: Prop, index: int, holder: Actor, actors: list[Actor], *, frame: Frame, stage: Stage
) -> Placed:
    outdoors = stage.open_air and not _indoors(stage)
    flown = _flown(prop, index, holder, actors, frame=frame) if outdoors else None
    return flown or _held(prop, index, holder, actors)


def _hung(prop: Prop, stage: Stage) -> Support:
    """Return what a thing hangs from here, or nothing when it lies, stands or floats."""
    kind, indoors = prop.kind, _indoors(stage)
    if prop.spot == "air" and kind in SWINGING:
        return "cord" if indoors else "pole"
    if not indoors and not stage.water and stage.edge not in ("wave", "cloud"):
        if is_worn(kind) and prop.spot == "air":
            return "pole"
        return "bough" if prop.spot == "air" and kind in HIGH_UP else ""
    if not indoors:
        return ""
    if prop.spot == "air" and kind in PINNED:
        return "note" if kind == "letter" else "nail"
    if prop.spot == "air" and kind in NAILED:
        return "nail"
    return "peg" if is_worn(kind) and prop.spot != "held" and (prop.count == 1 or prop.spot == "air") else ""


def _indoors(stage: Stage) -> bool:
    """Return whether there is a wall to hang things on."""
    return bool(stage.walls)


def _laid(prop: Prop, spot: Spot, stage: Stage) -> tuple[Prop, Spot]:
    """Return a thing that must lie on something, and where: food on a plate, outside on a cloth."""
    on: Support = "plate" if is_meal(prop.kind) else ""
    if not on or _indoors(stage) or stage.water or stage.edge == "wave":
        return Rested(**prop.model_dump() | {"spot": "surface"}, on=on), "surface"
    if spot == "held" or (spot == "surface" and prop.count == 1):
        return Rested(**prop.model_dump(), on=on), spot
    wide = 1.0 + 0.55 * (min(prop.count, 4) - 1)
    return Rested(**prop.model_dump() | {"spot": "ground"}, on="cloth", wide=wide), "ground"


def _on_wall(
    prop: Prop, index: int, copy: int, size: float, actors: list[Actor], others: list[Placed],
    *, frame: Frame, stage: Stage, on: Support,
) -> Placed:  # fmt: skip
    """Return a thing hung where it covers neither a face nor the window."""
    size = min(size, 0.3 * frame.height)
    drop = 0.2 if on == "peg" else 0.16 if on == "cord" else 0.13
    y = max(frame.at(drop) + size, frame.top + size + 30)
    taken = _bodies(actors, y - size - 20, y + 8) + _faces(actors, y - size, y)
    taken += [
        (one.x - one.size * 0.7, one.x + one.size * 0.7) for one in others if abs(one.y - y) < size * 1.2
    ]
    taken += [(left, right) for left, top, right, low in stage.walls if low > y - size - 24 and top < y] * 2
    wish = {"left": 0.2, "centre": 0.42, "right": 0.8}[prop.side] * 1000 + copy * size * 1.2
    half = size * (0.75 if on == "peg" else 0.55)
    own = next((box for kind, box in stage.own if kind == prop.kind and on == "nail"), None)
    if own is not None:  # where the room has its own, and as large
        size, half = 1.15 * (own[3] - own[1]), 0.6 * (own[3] - own[1])
        y = max(own[3], frame.top + size + 30)
        taken = (
            _faces(actors, y - size, y)
            + [(left, right) for left, top, right, low in stage.walls if low > y - size and top < y] * 2
        )
        return Placed(
            Rested(**prop.model_dump(), on=on),
            free_x(taken, (own[0] + own[2]) / 2, half),
            y,
            size,
            -0.5,
            index,
            stands=False,
        )
    x = free_x(taken, wish, half)
    if on == "bough":
        out = 1 if prop.side == "right" or (prop.side == "centre" and _freer_right(actors)) else -1
        x = free_x(taken, 500 + out * 330, half)
        reach = (1030.0 if x > 500 else -30.0) - x
        return Placed(
            Rested(**prop.model_dump(), on=on, reach=reach), x, y + 20, size, -0.5, index, stands=False
        )
    if _upon(stage, x, half, y - size - 16, y):
        size, half = size * 0.72, half * 0.72
        y -= size * 0.3
        x = free_x(taken, wish, half)
        if on == "peg" and _upon(stage, x, half, y - size - 16, y):  # no room on this wall
            lower = prop.model_copy(update={"spot": "surface"})
            room = rng(index, "no peg")
            return _on_ground(lower, index, copy, size, actors, others, frame=frame, stage=stage, random=room)
    if on == "pole":
        y = max(y, frame.at(0.34) + size * 0.5)
        foot = stage.far + (stage.near - stage.far) * 0.35
        return Placed(
            Rested(**prop.model_dump(), on=on, reach=foot - y), x, y, size, foot, index, stands=False
        )
    up = y - size - (frame.top + 2 if frame.text == "top" else frame.top - 30)
    return Placed(
        Rested(**prop.model_dump(), on=on, reach=max(up, 0.0)), x, y, size, -0.5, index, stands=False
    )


def _upon(stage: Stage, x: float, half: float, top: float, low: float) -> bool:
    """Return whether what hangs there would hang over something on the wall."""
    return any(
        left < x + half and x - half < right and high < low and top < foot
        for left, high, right, foot in stage.walls
    )


def _freer_right(actors: list[Actor]) -> bool:
    """Return whether the nearest head is farther from the right edge of the page than from the left."""
    xs = [one.head[0] for one in actors] or [500.0]
    return 1000 - max(xs) >= min(xs)


def _against_the_wall(
    prop: Prop, index: int, copy: int, actors: list[Actor], others: list[Placed],
    *, frame: Frame, stage: Stage,
) -> Placed:  # fmt: skip
    """Return a thing as high as a door, standing where wall and floor meet."""
    size, y, depth = frame.height * 0.4, stage.far - frame.height * 0.06, -0.8
    if called_small(prop.label) < 1:  # so small that it must be before what stands by the wall
        size, y = max(size * called_small(prop.label), 120.0), stage.far + (stage.near - stage.far) * 0.1
        depth = y
    taken = [(one.x - one.width * 0.3, one.x + one.width * 0.3) for one in actors]
    taken += [(left, right) for left, _, right, low in stage.walls if low > y - size * 0.8]
    taken += [(one.x - one.size * 0.5, one.x + one.size * 0.5) for one in others]
    if stage.bed is not None:
        taken.append((stage.bed[0] - stage.bed[2] / 2, stage.bed[0] + stage.bed[2] / 2))
    wish = {"left": 0.2, "centre": 0.5, "right": 0.8}[prop.side] * 1000 + copy * size
    return Placed(prop, free_x(taken, wish, size * 0.36), y, size, depth, index, stands=depth > 0)


def _holder(prop: Prop, actors: list[Actor]) -> Actor | None:
    for actor in actors:
        if actor.figure.holding and actor.figure.holding == prop.kind:
            return actor
    if prop.spot != "held" or not actors:
        return None
    free = [actor for actor in actors if not actor.figure.holding] or actors
    return min(free, key=lambda one: abs(one.x - SIDES[prop.side] * 1000))


FILLING: dict[Size, float] = {"large": 0.44, "giant": 0.7}
"""How much of the open part of the page is filled by what has grown so large."""
LARGE = 0.36
"""What is higher than this share of the open part of the page stands behind everybody."""
COVERED = 0.2
"""What a thing may hide of a body behind it."""
_KITE_ROOM = 190.0
"""The least height between a hand and the top of the picture in which a kite can fly."""


def _flown(prop: Prop, index: int, actor: Actor, actors: list[Actor], *, frame: Frame) -> Placed | None:
    """Return a kite in the air, on its string, over nobody's head; None where there is no room for it."""
    hand, size = actor.hand, min(thing_size(prop) * actor.scale, 130.0)
    foot = frame.top + size * 1.25
    if prop.kind != "kite" or hand[1] - foot < _KITE_ROOM * 0.4 or hand[1] - frame.top < _KITE_ROOM:
        return None
    reach = min(max(hand[1] - foot, 120.0), 260.0)
    heads = [(x, y, radius) for x, y, radius in (one.head for one in actors)]
    for side in (1, -1) if hand[0] < 500 else (-1, 1):
        x = min(max(hand[0] + side * reach, SAFE + size * 0.5), 1000 - SAFE - size * 0.5)
        clear = all(abs(x - hx) > radius + size * 0.45 or hy - radius > foot + 10 for hx, hy, radius in heads)
        if clear:
            return Placed(prop, x, foot, size, 0.0, index, stands=False, string=hand)
    return None


def _held(prop: Prop, index: int, actor: Actor, actors: list[Actor]) -> Placed:
    x, y, size = in_hand(prop, actor, actors)
    return Placed(prop, x, y, size, actor.floor + 0.5, index, stands=False, holder=actor)


def _faces(actors: list[Actor], low: float, high: float) -> list[tuple[float, float]]:
    """Return the spans of page that heads take between two heights."""
    spans = []
    for actor in actors:
        x, y, radius = actor.head
        if y + radius > low and y - radius < high:
            spans.append((x - radius - 12, x + radius + 12))
    return spans


def _bodies(actors: list[Actor], low: float, high: float) -> list[tuple[float, float]]:
    """Return the spans of page that whole figures take between two heights."""
    return [
        (one.x - one.width * 0.5, one.x + one.width * 0.5)
        for one in actors
        if one.y > low and one.y - one.height < high
    ]


def _in_sky(
    prop: Prop, index: int, copy: int, size: float, actors: list[Actor], others: list[Placed],
    *, frame: Frame, stage: Stage, random: Random,
) -> Placed:  # fmt: skip
    if stage.window is not None:
        x, y, wide, high = stage.window
        size = min(size, (0.62 if prop.size in ("large", "giant") else 0.4) * min(wide, high))
        dx = (copy - (prop.count - 1) / 2) * wide / (prop.count + 1)
        if prop.count == 1 and prop.size not in ("large", "giant"):
            dx = -wide * 0.22
        up = high * (0.22 if prop.size not in ("large", "giant") else 0.12)
        return Placed(prop, x + dx, y - up + size / 2, size, -1.0, index, stands=False)
    wish = {"left": 0.22, "centre": 0.5, "right": 0.78}[prop.side] * 1000
    if prop.count > 1:
        wish = 80 + 840 * (copy + random.uniform(0.3, 0.7)) / prop.count
    drop = (random.uniform(0, 60) if prop.count > 1 else 10) + (copy % 3) * 46 * (prop.count > 1)
    top = max(frame.top, 0) + (34 if frame.text == "top" else 74) + drop
    beside = [
        (one.x - one.size * 0.6, one.x + one.size * 0.6) for one in others if one.prop.spot in ("sky", "air")
    ]
    for share in (1.0, 0.85, 0.7, 0.55):  # a moon as large as the heads leave room for
        y, half = top + size * share, size * share * half_width(prop.kind)
        taken = _faces(actors, top, y) + beside
        x = free_x(taken, wish, half)
        if not any(x - half < right and x + half > left for left, right in taken):
            break
    return Placed(prop, x, y, size * share, -1.0, index, stands=False)


def _in_air(
    prop: Prop, index: int, copy: int, size: float, actors: list[Actor], others: list[Placed],
    *, frame: Frame, random: Random,
) -> Placed:  # fmt: skip
    size = min(size, 0.4 * frame.height)
    share = 0.34 if frame.text == "bottom" else 0.3
    y = (
        frame.top
        + frame.height * share
        + size / 2
        + ((copy * 67) % 130 - 50 if prop.count > 1 else random.uniform(-12, 12))
    )
    y = max(y, frame.top + size + 24)
    taken = _bodies(actors, y - size - 10, y + 10) + [
        (one.x - one.size * 0.55, one.x + one.size * 0.55) for one in others if abs(one.y - y) < size
    ]
    wish = {"left": 0.2, "centre": 0.5, "right": 0.8}[prop.side] * 1000
    if prop.count > 1:
        wish = 90 + 820 * (copy + 0.5) / prop.count
    x = free_x(taken, wish, size * 0.5)
    if _on_a_face(actors, x, y, size):
        y = frame.top + size + 24
        x = free_x(_bodies(actors, y - size - 10, y + 10), wish, size * 0.5)
    return Placed(prop, x, y, size, frame.horizon, index, stands=False)


def _on_a_face(actors: list[Actor], x: float, y: float, size: float) -> bool:
    """Return whether a thing standing at (x, y) would cover anybody's eyes or mouth."""
    for actor in actors:
        left, top, right, bottom = actor.face
        if x - size * 0.45 < right and x + size * 0.45 > left and y > top and y - size < bottom:
            return True
    return False


def _on_ground(
    prop: Prop, index: int, copy: int, size: float, actors: list[Actor], others: list[Placed],
    *, frame: Frame, stage: Stage, random: Random,
) -> Placed:  # fmt: skip
    if is_worn(prop.kind) and prop.spot == "ground":
        prop = prop.model_copy(update={"spot": "surface"})
    spread = isinstance(prop, Rested) and prop.on == "cloth"
    if prop.kind in GROWING and prop.size in FILLING:
        size, spread = max(size, FILLING[prop.size] * frame.height), False
    large = size > LARGE * frame.height and not spread
    y = stage.far + (stage.near - stage.far) * (0.12 if large else 0.9 + 0.1 * random.random())
    if large:
        size = min(size, y - frame.top - 30)
    elif prop.spot == "surface":
        y = stage.far + (stage.near - stage.far) * (0.45 if len(actors) < CROWD else 1.0)
    y = min(y, 1000 - SAFE - 26)
    nested = stage.bed is not None and not stage.walls  # no stump stands in a nest
    base = "stump" if prop.spot == "surface" and not nested else ""
    if cooked_in(prop, actors, stage) and stage.floor and not nested and not large:
        base, y = "fire", stage.far + (stage.near - stage.far) * 0.5
    lift = LIFT.get(base, 0.0)
    cloth = 86.0 * prop.wide if isinstance(prop, Rested) and spread else 0.0
    half = max(size * half_width(prop.kind), 60.0 if base else cloth)
    taken = []
    for one in actors:
        reach = one.room if one.party else one.width * (0.3 if large else 0.42)
        taken.append((one.x - reach, one.x + reach))
    taken += [(one.x - one.half, one.x + one.half) for one in seats_of(actors, frame)]
    taken += [(one.x - one.size * 0.5, one.x + one.size * 0.5) for one in others if one.stands or one.base]
    taken += _faces(actors, y - lift - size, y) * 2
    if large:
        taken += [(left, right) for left, _, right, low in stage.walls if low > y - size]
    wish = {"left": 0.2, "centre": 0.5, "right": 0.8}[prop.side] * 1000
    if copy and spread:
        prop = Rested(**prop.model_dump() | {"on": "plate"})
    first = next((one for one in others if one.index == index), None) if copy else None
    if first is not None:  # the first may be on a head, or under who sits on it
        wish = first.x + ((copy + 1) // 2) * size * 0.9 * (-1) ** copy
        y = first.depth + 2.0 * copy if spread else y + (-1) ** copy * 8
    x = wish if copy and spread else min(max(free_x(taken, wish, half), SAFE + half), 1000 - SAFE - half)
    cook = next(iter(_cooks(actors)), None)
    if base == "fire" and cook is not None and cook.party is None:
        hand = cook.leading_hand[0]
        under, half = hand + (size * 0.2 if hand > cook.x else -size * 0.2), size * half_width(prop.kind)
        near = [one for one in actors if abs(one.x - under) < half + one.width * 0.4]
        if min((one.height for one in near), default=0.0) > PAST_A_POT * (size + lift):  # under the spoon
            x, y = under, max(stage.near, *(one.floor + 1 for one in near))
    return Placed(prop, x, y - lift, size, y, index, base=base)
