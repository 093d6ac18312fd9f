"""Layout: where the words stand, where everybody stands, and how large; no drawing is done here.

The words come first: a band at the top or the bottom is kept quiet; the picture is composed in what is left.
Sizes follow the foot line: who stands lower on the page is nearer and larger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random
from typing import Literal

from fabula.core.values import COVER, TITLE_PAGE, Box, Figure, SceneGraph
from fabula.core.words import Depth, Shot, Side
from fabula.illustrators.paper.figures import DrawnFigure
from fabula.illustrators.paper.figures.bedding import UP_IN_BED
from fabula.illustrators.paper.places.stage import Frame, Stage, TextSide
from fabula.illustrators.paper.relations import FLAT, Party, Seat, in_bed, parties_of, party_of
from fabula.kit.seeds import rng

Facing = Literal["left", "right"]
SAFE = 60.0
LOWEST = 1000 - SAFE - 4
"""Nobody stands lower on the page: shoes, hems and what hangs from hands are trimmed with its edge."""
NATURAL = 330.0
"""How tall a medium figure is drawn before the page scales it."""

REACH: dict[Shot, float] = {"wide": 0.54, "middle": 0.64, "close": 1.4, "journey": 0.44, "vignette": 0.74}
"""The hero's height as a share of the open part of the page."""

LEAST: dict[str, float] = {"cover": 500, "middle": 420, "vignette": 380, "wide": 310, "journey": 240}
"""The hero is never smaller than this on the page, where the tallest of the company still fits."""

HORIZON: dict[Shot, float] = {"wide": 0.52, "middle": 0.55, "close": 0.5, "journey": 0.46, "vignette": 0.54}
SIDES: dict[Side, float] = {"left": 0.27, "centre": 0.5, "right": 0.73}
DEPTHS: dict[Depth, float] = {"far": 0.18, "middle": 0.66, "near": 1.0}
FARTHEST = 0.2
"""Nobody stands nearer to the far line than this share of the ground: there are its fences and shores."""
RAISED = ("fly",)
UNCROPPED = ("lie", "sleep", "kneel", "crouch", "sit", "row", "fall", "climb")
"""Too wide or too low, and too strange to look at, to be cropped to the head."""

UNEVEN = 1.45
"""Of two so unlike in height, a picture that ends at the waist of one would leave nothing of the other."""

CROWD = 4
HIDDEN = 0.25
"""What a neighbour may cover of the width of one who stands behind; there may be two."""
STAGGERED = 24.0
"""Foot lines so far apart let the nearer one stand a little before the other."""
BACK_ROW = 0.2
"""How near those stand who only look on while others do something."""
AIR, OFF_CENTRE = 6.0, 36.0
"""What is left between two who are turned to each other, and how far off the middle such a group stands."""
TIED = 0.42
"""How far apart two stand who have an end each of one thing, as a share of the smaller one's height."""
LEAPING = 0.5
"""How near those leap who stand in the back row of a crowd: farther off they would hover over the others."""
IDLE = frozenset(("stand", "look-up", "look-back", "sit"))
SEEN_ASIDE = 0.2
"""What a tree or a door may cover of the width of one who peeps out from behind it."""
WAIST = 0.76
"""What a close shot leaves of a figure: the rest is below the picture."""

WHOLE = 0.7
"""How high one reaches whom a close shot shows from top to toe, as a share of the open part."""
CHIN = 0.03
"""What a close shot leaves under a chin, in heights of its owner: a car and a fish have theirs too low."""


@dataclass(frozen=True)
class Plan:
    """The page before anything is drawn."""

    frame: Frame
    box: Box


@dataclass(frozen=True)
class Actor:
    """A figure where it stands: (x, y) is its foot, `floor` where its shadow lies.

    `party` is what it is on, inside, behind or under, and with whom; `taller` how many times as high as this
    figure the tallest of the party is; `tied` is who has the other end of what it holds.
    """

    figure: Figure
    drawn: DrawnFigure
    x: float
    y: float
    scale: float
    floor: float
    party: Party | None = None
    taller: float = 1.0
    tied: str = ""

    @property
    def head(self) -> tuple[float, float, float]:
        """Return the head's middle and radius on the page."""
        hx, hy, radius = self.drawn.head
        return self.x + hx * self.scale, self.y + hy * self.scale, radius * self.scale

    @property
    def face(self) -> tuple[float, float, float, float]:
        """Return the left, top, right and bottom of eyes and mouth on the page."""
        (left, y1), (right, y2) = self.drawn.eyes
        radius = self.drawn.head[2]
        ends = (
            left - radius * 0.2,
            min(y1, y2) - radius * 0.3,
            right + radius * 0.2,
            max(y1, y2) + radius * 0.66,
        )
        return (
            self.x + ends[0] * self.scale, self.y + ends[1] * self.scale,
            self.x + ends[2] * self.scale, self.y + ends[3] * self.scale,
        )  # fmt: skip

    @property
    def hand(self) -> tuple[float, float]:
        """Return the hand's place on the page."""
        return self.x + self.drawn.hand[0] * self.scale, self.y + self.drawn.hand[1] * self.scale

    @property
    def other_hand(self) -> tuple[float, float]:
        """Return the other hand's place on the page."""
        return self._on_page(self.drawn.hands[0])

    @property
    def leading_hand(self) -> tuple[float, float]:
        """Return the leading hand's place on the page, also where both hands hold."""
        return self._on_page(self.drawn.hands[1])

    def _on_page(self, point: tuple[float, float]) -> tuple[float, float]:
        return self.x + point[0] * self.scale, self.y + point[1] * self.scale

    @property
    def width(self) -> float:
        """Return the figure's width on the page."""
        return self.drawn.width * self.scale

    @property
    def room(self) -> float:
        """Return half of the room the figure takes along the page, with what it is on or in."""
        fit = self.party.fit if self.party else None
        beyond = max(fit.over, fit.aside * 0.8) * self.taller if fit else 0.0
        return self.width / 2 + self.height * beyond

    @property
    def height(self) -> float:
        """Return the figure's height on the page."""
        return self.drawn.height * self.scale


def plan_page(scene: SceneGraph, text_room: float, seed: int) -> Plan:
    """Return the frame and the text box of a page."""
    side = text_side(scene, seed) if text_room > 0 else "bottom"
    high = max(text_room, 0.06) * 1000 - 40
    if side == "top":
        box = Box(x=SAFE, y=54, width=1000 - 2 * SAFE, height=high)
        edge = 54 + high + 26
        top, bottom = edge, 980.0
    else:
        box = Box(x=SAFE, y=1000 - 54 - high, width=1000 - 2 * SAFE, height=high)
        edge = 1000 - 54 - high - 30
        top, bottom = 0.0, edge
    if text_room <= 0:
        top, bottom, edge = 0.0, 980.0, 1010.0
    share = HORIZON[scene.shot] - (0.06 if side == "top" else 0.0)
    return Plan(Frame(side, edge, top, bottom, top + share * (bottom - top), scene.shot), box)


def text_side(scene: SceneGraph, seed: int) -> TextSide:
    """Return where the words stand: alternating by page, below whatever hangs or flies high."""
    if scene.name == COVER:
        return "top"
    if scene.name == TITLE_PAGE or scene.shot == "close":
        return "bottom"
    if any(prop.spot == "sky" for prop in scene.props) or any(one.pose in RAISED for one in scene.figures):
        return "bottom"
    turn = page_number(scene.name) or rng(seed, "text side").randrange(2)
    return "top" if turn % 2 else "bottom"


def page_number(name: str) -> int:
    """Return the number in the name of a scene, 0 for one that has none."""
    return int("".join(sign for sign in name if sign.isdigit()) or 0)


def facings(scene: SceneGraph) -> dict[str, Facing]:
    """Return which way each figure looks: at whom it is turned to, else as the scene says."""
    order = {"left": 0, "centre": 1, "right": 2}
    at: dict[str, float] = {}
    for index, one in enumerate(scene.figures):
        at[one.character] = order[one.side] + index * 0.01
    things = {prop.kind: float(order[prop.side]) for prop in scene.props}
    out: dict[str, Facing] = {}
    for one in scene.figures:
        goal = at.get(one.toward, things.get(one.toward)) if one.toward != one.character else None
        here = at[one.character]
        if goal is None or abs(goal - here) < 1e-6:
            out[one.character] = one.facing
        else:
            out[one.character] = "right" if goal > here else "left"
    return out


def place_actors(
    scene: SceneGraph,
    drawn: tuple[DrawnFigure, ...],
    frame: Frame,
    stage: Stage,
    seed: int,
    *,
    afloat: Mapping[str, float] | None = None,
) -> list[Actor]:
    """Return every figure where it stands, farthest first.

    Who is `afloat` is in the water before all, with so much of its height below the line of the water.
    """
    afloat = afloat or {}
    if not drawn:
        return []
    random = rng(seed, "actors")
    parties = parties_of(scene)
    shot: Shot = scene.shot
    heights = [one.height for one in drawn]
    uneven = max(heights) > UNEVEN * min(heights)
    uncropped = any(one.pose in UNCROPPED for one in scene.figures)
    low_faced = any(-(one.head[1] + one.head[2]) < (1 - WAIST + CHIN) * one.height for one in drawn)
    if shot == "close" and (len(drawn) > 2 or parties or uneven or uncropped or low_faced or afloat):
        shot = "middle"
    scale = _base_scale(scene, drawn, frame, shot, parties)
    if scene.shot == "close" and low_faced and len(drawn) <= 2 and not parties:
        scale = max(scale, WHOLE * frame.height / max(heights))
    first = {name: party.members[0] for party in parties for name in party.members}
    homes = {one.character: (SIDES[one.side], index) for index, one in enumerate(scene.figures)}
    near = {
        one.character: min(max(depth + random.uniform(-0.05, 0.05), FARTHEST), 1.0)
        for one, depth in zip(scene.figures, _depths(scene), strict=True)
    }
    actors = []
    for figure, shape in zip(scene.figures, drawn, strict=True):
        home = first.get(figure.character, figure.character)
        floor = stage.far + (stage.near - stage.far) * near[home]
        if stage.deep is not None and figure.character in afloat:
            floor = stage.near + (stage.deep - stage.near) * (0.55 + 0.3 * near[home])
        party = party_of(parties, figure.character)
        size = scale * (0.76 + 0.3 * near[home]) * (party.fit.shrink if party else 1.0)
        actors.append(Actor(figure, shape, homes[home][0] * 1000, floor, size, floor, party))
    ends = {
        prop.between[at]: prop.between[1 - at]
        for prop in scene.props
        if len(prop.between) == 2
        for at in (0, 1)
    }
    actors = [replace(_measured(one, actors), tied=ends.get(one.figure.character, "")) for one in actors]
    order = {one.character: homes[first.get(one.character, one.character)] for one in scene.figures}
    row = sorted(actors, key=lambda one: (order[one.figure.character], homes[one.figure.character][1]))
    row = _gathered(_spread(_fitting(_neighbours(row))), scene.focus)
    row = [
        _settled(actor, row, frame, stage) if actor.party else _lifted(actor, frame, stage, random)
        for actor in row
    ]
    row = [_sunk(one, afloat.get(one.figure.character, 0.0)) for one in row]
    if shot == "close":
        row = [_cropped(actor, frame) for actor in row]
    return sorted(row, key=lambda one: one.y if one.floor == one.y else one.floor)


def _depths(scene: SceneGraph) -> list[float]:
    """Return how near everybody stands: whoever only looks on behind, the hero a little before the others."""
    figures = scene.figures
    aimed = {one.toward for one in figures if one.character == scene.focus}
    idle = [
        one.pose in IDLE and not one.things and one.character != scene.focus and one.character not in aimed
        for one in figures
    ]
    order = sorted(range(len(figures)), key=lambda i: (SIDES[figures[i].side], i))
    rows = {index: place % 2 for place, index in enumerate(order)}
    out = []
    for index, one in enumerate(figures):
        depth = DEPTHS[one.depth]
        if len(figures) > 2 and any(idle) and not all(idle):
            depth = BACK_ROW + 0.2 * rows[index] if idle[index] else min(depth + 0.2 * rows[index], 1.0)
        elif len(figures) >= CROWD:
            depth = 0.95 if not rows[index] else LEAPING if one.pose == "jump" else 0.1
        elif len(figures) > 1:
            depth += 0.17 if one.character == scene.focus else -0.13
        out.append(depth)
    return out


def _base_scale(
    scene: SceneGraph, drawn: tuple[DrawnFigure, ...], frame: Frame, shot: Shot, parties: tuple[Party, ...]
) -> float:
    """Return the scale that gives the hero its height and still lets everybody fit."""
    heights = [shape.height for shape in drawn]
    tallest = max(heights)
    if shot == "close":
        return 0.95 * frame.height / (WAIST * tallest)
    scale = REACH[shot] * frame.height / NATURAL
    least = LEAST.get("cover" if scene.name == COVER else shot, 0.0)
    room = 0.84 * frame.height / tallest
    for one, height in zip(scene.figures, heights, strict=True):
        party = party_of(parties, one.character)
        if party is not None:
            room = min(room, 0.86 * frame.height / (height * _reach(party)))
    return min(max(scale, least / _hero_height(scene, heights)), room)


def _reach(party: Party) -> float:
    """Return how high a party reaches above its foot line, thing and all, in heights of a figure."""
    fit = party.fit
    return fit.shrink * (1 + fit.rise - fit.sunk + fit.head)


def _hero_height(scene: SceneGraph, heights: list[float]) -> float:
    """Return the natural height of whom the page is about."""
    for one, height in zip(scene.figures, heights, strict=True):
        if one.character == scene.focus:
            return height
    return max(heights)


def _fitting(row: list[Actor]) -> list[Actor]:
    """Return the actors small enough to stand side by side as far apart as they must."""
    need = row[0].room + row[-1].room + sum(_gap(left, right) for left, right in pairwise(row))
    share = min(1.0, (1000 - 2 * SAFE) / need)
    return [replace(one, scale=one.scale * share) for one in row]


def _spread(row: list[Actor]) -> list[Actor]:
    """Return the actors moved apart along the page until nobody's face is covered."""
    if len(row) == 1:
        only = row[0]
        share = {"left": 0.36, "centre": 0.5, "right": 0.64}[only.figure.side]
        return [replace(only, x=_inside(share * 1000, only))]
    xs = [one.x for one in row]
    for _ in range(60):
        for index, (left, right) in enumerate(pairwise(row)):
            want = _gap(left, right)
            short = want - (xs[index + 1] - xs[index])
            if short > 0:
                xs[index] -= short / 2
                xs[index + 1] += short / 2
        xs = [_inside(x, one) for x, one in zip(xs, row, strict=True)]
    return [replace(one, x=x) for one, x in zip(row, xs, strict=True)]


def _neighbours(row: list[Actor]) -> list[Actor]:
    """Return the row with nobody idle between two who are turned to each other."""
    names = [one.figure.character for one in row]
    pairs = [(names.index(one.figure.toward), at) for at, one in enumerate(row) if one.figure.toward in names]
    between = {at for one, two in pairs for at in range(min(one, two) + 1, max(one, two))}
    between -= {at for pair in pairs for at in pair} | {at for at, one in enumerate(row) if one.party}
    outside = [at for at in range(len(row)) if at in between]
    return [row[at] for at in (*outside, *(at for at in range(len(row)) if at not in between))]


def _gathered(row: list[Actor], focus: str) -> list[Actor]:
    """Return the row with neighbours who have to do with each other close together, off the page's middle."""
    xs = [one.x for one in row]
    bound = [_bound(left, right) for left, right in pairwise(row)]
    for index, (left, right) in enumerate(pairwise(row)):
        spare = xs[index + 1] - xs[index] - _gap(left, right) - AIR
        if not bound[index] or spare <= 0:
            continue
        start, end = index, index + 1
        while start > 0 and bound[start - 1]:
            start -= 1
        while end < len(bound) and bound[end]:
            end += 1
        for at in range(start, end + 1):
            xs[at] += spare / 2 if at <= index else -spare / 2
    if len(row) > 1 and all(bound):
        hero = next((at for at, one in enumerate(row) if one.figure.character == focus), 0)
        aside = OFF_CENTRE if 2 * hero >= len(row) else -OFF_CENTRE
        ends = _inside(xs[0] + aside, row[0]) - xs[0], _inside(xs[-1] + aside, row[-1]) - xs[-1]
        aside = min(ends, key=abs)
        xs = [x + aside for x in xs]
    return [replace(one, x=x) for one, x in zip(row, xs, strict=True)]


def _bound(left: Actor, right: Actor) -> bool:
    """Return whether two neighbours are turned to each other, or share a thing."""
    if left.party is not None and left.party == right.party:
        return True
    if left.tied == right.figure.character:
        return True
    return left.figure.toward == right.figure.character or right.figure.toward == left.figure.character


def _gap(left: Actor, right: Actor) -> float:
    """Return how far apart two neighbours must stand."""
    body = (left.width + right.width) / 2
    stretched = (left.head[0] - left.x) - (right.head[0] - right.x)  # necks of the four-legged meet first
    heads = left.head[2] + right.head[2] + 16
    if left.party is not None and left.party == right.party:
        pillow = -UP_IN_BED[0] * right.height if in_bed(right.figure) else 0.0
        return max(body * 0.88, heads + stretched, left.head[2] + pillow)
    if left.tied == right.figure.character:
        return body + TIED * min(left.height, right.height)
    if left.figure.pose == "hug" and right.figure.pose == "hug":
        return max(body * 0.62, heads * 0.86 + stretched)
    if left.party or right.party:
        return max(left.room + right.room, heads + stretched)
    if abs(left.floor - right.floor) > STAGGERED:
        behind = min((left, right), key=lambda one: one.floor)
        return max(body - HIDDEN * behind.width, heads + stretched)
    return max(body * 0.94, heads + stretched)


def _inside(x: float, actor: Actor) -> float:
    half = min(actor.room, 420)
    return min(max(x, SAFE - 6 + half), 1000 - SAFE + 6 - half)


def _lifted(actor: Actor, frame: Frame, stage: Stage, random: Random) -> Actor:
    """Return the actor raised off the ground when it flies, jumps, swims or there is no ground."""
    y = actor.y
    free = max(frame.height - actor.height, 0)
    if not stage.floor:
        y = (
            frame.top
            + actor.height
            + free * (0.35 + 0.3 * random.random() + 0.12 * (DEPTHS[actor.figure.depth] - 0.66))
        )
    elif actor.figure.pose == "fly":
        y = min(actor.y - frame.height * 0.2, frame.top + actor.height + free * 0.4)
    highest = frame.top + 22 if frame.text == "top" else SAFE * 0.6
    floor = actor.floor
    if y - actor.height < highest:
        if y == floor and stage.floor:
            floor = max(
                floor, min(highest + actor.height, stage.near)
            )  # a giant in the back row steps nearer
        y = min(highest + actor.height, max(floor, y))
    return replace(actor, y=y, floor=floor)


def _sunk(actor: Actor, share: float) -> Actor:
    """Return a swimmer so deep in the water as one who swims is; its floor is where the water cuts it."""
    return replace(actor, y=actor.floor + share * actor.height) if share else actor


def _measured(actor: Actor, actors: list[Actor]) -> Actor:
    """Return the actor knowing how high the tallest of its party is."""
    if actor.party is None:
        return actor
    tall = max(one.height for one in actors if one.party == actor.party)
    return replace(actor, taller=tall / actor.height)


def _settled(actor: Actor, row: list[Actor], frame: Frame, stage: Stage) -> Actor:
    """Return the actor as high as its seat is, or as deep as what it is in."""
    party = actor.party
    assert party is not None  # asked only for those who have one
    members = [one for one in row if one.party == party]
    tall = max(one.height for one in members)
    fit, floor = party.fit, actor.floor
    high = tall * (1 + fit.rise - fit.sunk + fit.head)
    if not stage.floor:
        floor = frame.top + high + max(frame.height - high, 0) * 0.5
    top = frame.top + (24 if frame.text == "top" else 40)
    floor = min(max(floor, top + high), frame.bottom - 12)
    hang = actor.drawn.hang * actor.scale
    sunk = min(hang, tall * fit.rise * 0.92) if hang else actor.height * fit.sunk
    if party.relation == "behind":  # whoever peeps out does so with the whole face
        sunk = min(sunk, actor.y - actor.face[3])
    return replace(actor, y=floor - tall * fit.rise + sunk, floor=floor)


def _cropped(actor: Actor, frame: Frame) -> Actor:
    """Return the actor stepping so near that the picture ends at its waist, unless it is off the ground."""
    if actor.y != actor.floor or actor.height < 0.62 * frame.height:
        return actor
    y = max(frame.bottom + (1 - WAIST) * actor.height, frame.top + 40 + actor.height)
    return replace(actor, y=y, floor=y)


def seats_of(actors: list[Actor], frame: Frame) -> list[Seat]:
    """Return what the actors are on, in, behind and under, each fitted to its party."""
    found = []
    for party in dict.fromkeys(one.party for one in actors if one.party):
        members = [one for one in actors if one.party == party]
        tall, floor, fit = max(one.height for one in members), members[0].floor, party.fit
        left = min(one.x - one.width / 2 for one in members)
        right = max(one.x + one.width / 2 for one in members)
        sat_up = [one for one in members if in_bed(one.figure) and one.figure.pose not in FLAT]
        if sat_up:  # the quilt over the legs lies on the bed
            back, before = UP_IN_BED
            left = min(left, *(one.x + back * one.height for one in sat_up))
            right = max(right, *(one.x + before * one.height for one in sat_up)) - fit.over * tall * 0.8
        room = floor - (frame.top + 20 if frame.text == "top" else SAFE)
        x, first = (left + right) / 2, min(members, key=lambda one: one.x)
        busy = [one for one in members if one.figure.pose == "row" or one.figure.holding == party.kind]
        found.append(
            Seat(
                party, x, floor, (right - left) / 2 + fit.over * tall, fit.rise * tall, tall,
                floor - min(one.y - one.height for one in members),
                left + first.width * SEEN_ASIDE - x, room,
                tuple((at[0] - x, at[1] - floor) for at in (_busy_hand(one) for one in busy)),
                any(one.figure.pose in FLAT or in_bed(one.figure) for one in members),
            )
        )  # fmt: skip
    return found


def _busy_hand(actor: Actor) -> tuple[float, float]:
    """Return the hand that rows or holds a party's thing: under an umbrella the one that is up."""
    raised = actor.party is not None and actor.party.relation == "under"
    return min(actor.hand, actor.other_hand, key=lambda hand: hand[1]) if raised else actor.hand


def faces_apart(actors: list[Actor]) -> bool:
    """Return whether no face covers another."""
    for index, one in enumerate(actors):
        for other in actors[index + 1 :]:
            (ax, ay, ar), (bx, by, br) = one.head, other.head
            if ((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5 < (ar + br) * 0.8:
                return False
    return True


def free_x(taken: list[tuple[float, float]], wish: float, half: float) -> float:
    """Return the x nearest to `wish` where a thing reaching `half` each way meets none of the `taken`."""
    best, least = wish, float("inf")
    low, high = SAFE + half, 1000 - SAFE - half
    if low >= high:
        return 500.0
    for step in range(41):
        x = low + (high - low) * step / 40
        covered = sum(max(0.0, min(x + half, right) - max(x - half, left)) for left, right in taken)
        cost = covered * 6 + abs(x - wish)
        if cost < least:
            best, least = x, cost
    return best
