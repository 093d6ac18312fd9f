"""Who hug stand so near that their arms go round one another, with both faces free."""

from __future__ import annotations

import math
from dataclasses import replace

from fabula.core.values import Figure, SceneGraph
from fabula.core.words import Pose
from fabula.illustrators.paper.cut import place_at
from fabula.illustrators.paper.figures import looking
from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.relations import RELATIONS

OPEN_ARMS: frozenset[Pose] = frozenset(("stand", "walk", "reach", "look-up", "look-back", "hold"))
"""Poses of whoever is hugged that a hug of their own may take the place of."""
BODIES = 0.78
"""How far apart two are whose bodies meet, in half widths of their heads."""
GLANCE = 0.45
"""How far the head of one who hugs somebody smaller turns down to them."""
TILTED = 1.14
"""How much wider a head is when it leans on another, with hair and ears."""


def embraced(actors: list[Actor]) -> list[Actor]:
    """Return the actors with every two who hug brought together, on one line of the ground."""
    out = list(actors)
    for one, other in _pairs(actors):
        left, right = sorted((one, other), key=lambda number: actors[number].x)
        a, b = actors[left], actors[right]
        beside = a.drawn.cheek * a.scale + b.drawn.cheek * b.scale
        edge_a = a.head[0] - a.x + a.drawn.cheek * a.scale * TILTED
        edge_b = b.head[0] - b.x - b.drawn.cheek * b.scale * TILTED
        apart = max(a.face[2] - a.x - edge_b, edge_a - (b.face[0] - b.x))
        if _below(a, b) or _below(b, a):  # a head under a chin is no hindrance: bodies meet
            apart = min(apart, beside * BODIES)
        away = b.x - a.x - apart
        # the crowd stays where it is: those who hug meet between their places
        floor = max(a.floor, b.floor)
        ashore = (a.y > a.floor) != (b.y > b.floor)  # one is in the water, the other on its bank
        if not ashore:
            a, b = (replace(who, y=who.y + floor - who.floor, floor=floor) for who in (a, b))
        out[left], out[right] = replace(a, x=a.x + away / 2), replace(b, x=b.x - away / 2)
        if _below(out[left], out[right]):
            out[right] = _around(out[right], out[left])
        elif _below(out[right], out[left]):
            out[left] = _around(out[left], out[right])
    return out


def _around(tall: Actor, small: Actor) -> Actor:
    """Return `tall` with the arms as low as the top of the head of `small` beside it."""
    x, y = tall.head[0], tall.head[1] + tall.head[2] * 1.2
    dx, dy = small.head[0] - x, small.head[1] - small.head[2] * 0.7 - y
    far = math.hypot(dx, dy)
    return replace(tall, drawn=looking(tall.drawn, (dx / far * GLANCE, dy / far * GLANCE))) if far else tall


def _below(one: Actor, other: Actor) -> bool:
    """Return whether the whole head of `one` is lower than the face of `other`, both on one ground."""
    return one.y - one.head[1] + one.head[2] * 0.8 < other.y - other.face[3]


def hugged_back(scene: SceneGraph) -> SceneGraph:
    """Return the scene with whoever is hugged and has the arms free hugging as well."""
    free = {one.character: one for one in scene.figures if one.pose in OPEN_ARMS and not one.holding}
    back: dict[str, str] = {}
    for one in scene.figures:
        other = free.get(one.toward)
        if one.pose == "hug" and not one.holding and other is not None and _side_by_side(one, other):
            back[other.character] = one.character
    figures = tuple(
        one.model_copy(update={"pose": "hug", "toward": back[one.character]})
        if one.character in back
        else one
        for one in scene.figures
    )
    return scene.model_copy(update={"figures": figures}) if back else scene


def _side_by_side(one: Figure, two: Figure) -> bool:
    """Return whether neither is on, in or behind what the other is not."""
    return all(getattr(one, name) == getattr(two, name) for name in RELATIONS)


def grips(actors: list[Actor]) -> list[tuple[float, int, str]]:
    """Return the arms that go round another, to be drawn once more, with their depth and order."""
    found = []
    together = {number: other for pair in _pairs(actors) for number, other in (pair, pair[::-1])}
    for number, one in enumerate(actors):
        if not one.drawn.over:
            continue
        other = actors[together[number]] if number in together else None
        if other is not None and not _on_the_face(one, other):
            depth = max(one.floor, other.floor) + 0.6
            found.append((depth, 200 + number, place_at(one.drawn.over, one.x, one.y, scale=one.scale)))
    return found


def _pairs(actors: list[Actor]) -> list[tuple[int, int]]:
    """Return the numbers of those who hug one another: turned to each other, or side by side."""
    free = [number for number, one in enumerate(actors) if one.figure.pose == "hug"]
    found = []
    while len(free) > 1:
        one = free.pop(0)
        toward = actors[one].figure.toward
        other = min(
            free, key=lambda n: (actors[n].figure.character != toward, abs(actors[n].x - actors[one].x), n)
        )
        free.remove(other)
        found.append((one, other))
    return found


def _on_the_face(one: Actor, other: Actor) -> bool:
    """Return whether the embracing hand of `one` would lie on the face of `other`."""
    left, top, right, bottom = other.face
    x, y = one.leading_hand
    beside = other.head[2] * 0.12
    return left - beside < x < right + beside and top < y < bottom + one.head[2] * 0.2
