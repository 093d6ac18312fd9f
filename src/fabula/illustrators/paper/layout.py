"""Layout: where the words stand, where everybody stands, and how large; no drawing is done here.

The words come first: a band at the top or the bottom is kept quiet; the picture is composed in what is left.
Sizes follow the foot line: who stands lower on the page is nearer and larger.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random
from typing import Literal

from fabula.core.values import COVER, TITLE_PAGE, Box, Figure, SceneGraph
from fabula.core.words import Depth, Shot, Side
from fabula.illustrators.paper.figures import DrawnFigure
from fabula.illustrators.paper.places.stage import Frame, Stage, TextSide
from fabula.kit.seeds import rng

Facing = Literal["left", "right"]
SAFE = 60.0
NATURAL = 330.0
"""How tall a medium figure is drawn before the page scales it."""

REACH: dict[Shot, float] = {"wide": 0.5, "middle": 0.6, "close": 1.4, "journey": 0.41, "vignette": 0.58}
"""The hero's height as a share of the open part of the page."""

LEAST: dict[str, float] = {"cover": 430, "middle": 375, "vignette": 270, "wide": 240, "journey": 205}
"""The hero is never smaller than this on the page, where the tallest of the company still fits."""

HORIZON: dict[Shot, float] = {"wide": 0.52, "middle": 0.55, "close": 0.5, "journey": 0.46, "vignette": 0.54}
SIDES: dict[Side, float] = {"left": 0.27, "centre": 0.5, "right": 0.73}
DEPTHS: dict[Depth, float] = {"far": 0.18, "middle": 0.66, "near": 1.0}
RAISED = ("fly",)
LYING = ("lie", "sleep")
"""Too wide, and too strange to look at, to be cropped to the head."""

CROWD = 4
HIDDEN = 0.25
"""What a neighbour may cover of the width of one who stands behind; there may be two."""


@dataclass(frozen=True)
class Plan:
    """The page before anything is drawn."""

    frame: Frame
    box: Box


@dataclass(frozen=True)
class Actor:
    """A figure where it stands: (x, y) is its foot, `floor` where its shadow lies."""

    figure: Figure
    drawn: DrawnFigure
    x: float
    y: float
    scale: float
    floor: float

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
    def width(self) -> float:
        """Return the figure's width on the page."""
        return self.drawn.width * self.scale

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
    scene: SceneGraph, drawn: tuple[DrawnFigure, ...], frame: Frame, stage: Stage, seed: int
) -> list[Actor]:
    """Return every figure where it stands, farthest first."""
    if not drawn:
        return []
    random = rng(seed, "actors")
    lying = any(one.pose in LYING for one in scene.figures)
    shot = "middle" if scene.shot == "close" and (len(drawn) > 2 or lying) else scene.shot
    scale = _base_scale(scene, drawn, frame, shot)
    actors = []
    order = sorted(range(len(drawn)), key=lambda i: (SIDES[scene.figures[i].side], i))
    rows = {index: place % 2 for place, index in enumerate(order)}
    for index, (figure, shape) in enumerate(zip(scene.figures, drawn, strict=True)):
        depth = DEPTHS[figure.depth]
        if len(drawn) >= CROWD:
            depth = 0.1 if rows[index] else 0.95
        depth += random.uniform(-0.05, 0.05)
        floor = stage.far + (stage.near - stage.far) * min(max(depth, 0.0), 1.0)
        size = scale * (0.76 + 0.3 * depth)
        actors.append(Actor(figure, shape, SIDES[figure.side] * 1000, floor, size, floor))
    actors = _spread(_fitting(actors))
    actors = [_lifted(actor, frame, stage, random) for actor in actors]
    if shot == "close":
        actors = [_cropped(actor, frame) for actor in actors]
    return sorted(actors, key=lambda one: one.y if one.floor == one.y else one.floor)


def _base_scale(scene: SceneGraph, drawn: tuple[DrawnFigure, ...], frame: Frame, shot: Shot) -> float:
    """Return the scale that gives the hero its height and still lets everybody fit."""
    heights = [shape.height for shape in drawn]
    scale = REACH[shot] * frame.height / NATURAL
    tallest = max(heights)
    if shot != "close":
        least = LEAST.get("cover" if scene.name == COVER else shot, 0.0)
        scale = min(max(scale, least / _hero_height(scene, heights)), 0.84 * frame.height / tallest)
    else:
        scale = min(scale, 1.32 * frame.height / tallest)
        scale = max(scale, 0.9 * frame.height / tallest)
    return scale


def _hero_height(scene: SceneGraph, heights: list[float]) -> float:
    """Return the natural height of whom the page is about."""
    for one, height in zip(scene.figures, heights, strict=True):
        if one.character == scene.focus:
            return height
    return max(heights)


def _fitting(actors: list[Actor]) -> list[Actor]:
    """Return the actors small enough to stand side by side as far apart as they must."""
    row = sorted(actors, key=lambda one: one.x)  # stable: whoever is named first stands left
    need = (row[0].width + row[-1].width) / 2 + sum(_gap(left, right) for left, right in pairwise(row))
    share = min(1.0, (1000 - 2 * SAFE) / need)
    return [replace(one, scale=one.scale * share) for one in actors]


def _spread(actors: list[Actor]) -> list[Actor]:
    """Return the actors moved apart along the page until nobody's face is covered."""
    if len(actors) == 1:
        only = actors[0]
        share = {"left": 0.36, "centre": 0.5, "right": 0.64}[only.figure.side]
        return [replace(only, x=_inside(share * 1000, only))]
    order = sorted(range(len(actors)), key=lambda i: (actors[i].x, i))
    row = [actors[i] for i in order]
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


def _gap(left: Actor, right: Actor) -> float:
    """Return how far apart two neighbours must stand."""
    body = (left.width + right.width) / 2
    heads = left.head[2] + right.head[2] + 16
    if left.figure.pose == "hug" and right.figure.pose == "hug":
        return max(body * 0.62, heads * 0.86)
    if abs(left.floor - right.floor) > 50:
        behind = min((left, right), key=lambda one: one.floor)
        return max(body - HIDDEN * behind.width, heads)
    return max(body * 0.94, heads)


def _inside(x: float, actor: Actor) -> float:
    half = min(actor.width / 2, 420)
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
    if y - actor.height < highest:
        y = min(highest + actor.height, max(actor.floor, y))
    return replace(actor, y=y)


def _cropped(actor: Actor, frame: Frame) -> Actor:
    """Return the actor stepping so near that its feet leave the picture."""
    if actor.y != actor.floor or actor.height < 0.62 * frame.height:
        return actor
    y = max(frame.bottom + 14, frame.top + 44 + actor.height)
    return replace(actor, y=y, floor=y)


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
