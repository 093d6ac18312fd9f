"""Where everybody on a page looks: at whom they are turned to, at what is in their hands, at the reader.

Directions are on the page, right and down positive, at most 1 long. Nothing is placed here.
"""

from __future__ import annotations

import math
from dataclasses import replace

from fabula.core.values import COVER, TITLE_PAGE, SceneGraph
from fabula.core.words import Feeling, Pose
from fabula.illustrators.paper.abed import turned_over
from fabula.illustrators.paper.figures import looking
from fabula.illustrators.paper.hands import OFFERING, in_hand
from fabula.illustrators.paper.layout import STAGGERED, Actor
from fabula.illustrators.paper.pen import Point
from fabula.illustrators.paper.props import Placed

BUSY: frozenset[Pose] = frozenset(("read", "work", "eat"))
"""Poses whose eyes are on the hands."""
SHUT: frozenset[Pose] = frozenset(("sleep", "cry", "hug", "fall"))
OWN: frozenset[Pose] = frozenset(("look-up", "look-back", "climb", "throw", "reach", "point", "push", "pull"))
"""Poses that look their own way unless the scene says at whom or what."""
INWARD: frozenset[Feeling] = frozenset(
    ("sad", "crying", "shy", "lonely", "tired", "sleepy", "ill", "thoughtful")
)
"""Feelings whose eyes are lowered, or elsewhere, unless the scene says at whom or what."""
READER: Point = (0.0, 0.0)
NEAR = 60.0
"""Nothing nearer to the eyes than this has a direction worth turning to."""


def all_looking(scene: SceneGraph, actors: list[Actor], things: list[Placed]) -> list[Actor]:
    """Return everybody drawn again with eyes and face where they look."""
    ways = gazes(scene, actors, things)
    return [aimed(one, ways.get(one.figure.character)) for one in actors]


def held_again(actors: list[Actor], things: list[Placed]) -> list[Placed]:
    """Return the things with those in hands where the hands are now: who looks elsewhere moves them too."""
    now = {one.figure.character: one for one in actors}
    out = []
    for one in things:
        holder = now.get(one.holder.figure.character) if one.holder else None
        if holder is None or holder == one.holder:
            out.append(one)
            continue
        x, y, size = in_hand(one.prop, holder, actors)
        taker = now.get(holder.figure.toward) if holder.figure.pose in OFFERING else None
        beside = taker is not None and abs(taker.floor - holder.floor) < STAGGERED
        depth = max(one.depth, taker.floor + 0.5) if taker and beside else one.depth
        out.append(replace(one, x=x, y=y, size=size, depth=depth, holder=holder))
    return out


def gazes(scene: SceneGraph, actors: list[Actor], things: list[Placed]) -> dict[str, Point]:
    """Return the direction in which each character looks; who is left out looks as pose and feeling say."""
    found: dict[str, Point] = {}
    for one in actors:
        goal = _goal(scene, one, actors, things)
        if goal == READER:
            found[one.figure.character] = READER
        elif goal is not None:
            way = _direction(_eyes(one), goal)
            if way is not None:
                found[one.figure.character] = way
    return found


def aimed(actor: Actor, gaze: Point | None) -> Actor:
    """Return `actor` drawn again with its eyes and face towards `gaze`."""
    if gaze is None:
        return actor
    drawn = looking(actor.drawn, gaze)
    if actor.drawn.head[0] * drawn.head[0] < 0 and abs(drawn.head[0]) > drawn.head[2]:
        drawn = turned_over(looking(actor.drawn, (-gaze[0], gaze[1])))
    return replace(actor, drawn=drawn)


def _goal(scene: SceneGraph, one: Actor, actors: list[Actor], things: list[Placed]) -> Point | None:
    """Return the point that `one` looks at, (0, 0) for the reader, or None."""
    figure = one.figure
    if figure.pose in SHUT:
        return None
    if scene.name in (COVER, TITLE_PAGE) and figure.character == scene.focus:
        return READER
    wanted = _named(figure.toward, one, actors, things)
    if figure.pose in BUSY:
        return wanted if figure.pose == "eat" and wanted else one.hand
    if wanted is not None:
        return wanted
    if figure.pose == "look-up":
        return _nearest(one, [thing for thing in things if thing.prop.spot in ("sky", "air")])
    if figure.pose in OWN or figure.feeling in INWARD:
        return None
    others = [other for other in actors if other is not one]
    speaker = next((other for other in others if other.figure.character == scene.focus), None)
    if speaker is None and others:
        speaker = min(others, key=lambda other: math.dist(other.head[:2], one.head[:2]))
    if speaker is not None:
        return _eyes(speaker)
    return _nearest(one, [thing for thing in things if thing.prop.spot != "sky"])


def _named(name: str, one: Actor, actors: list[Actor], things: list[Placed]) -> Point | None:
    """Return where the character or the thing called `name` is, if it is on the page."""
    if not name or name == one.figure.character:
        return None
    for other in actors:
        if other.figure.character == name:
            return _eyes(other)
    return _nearest(one, [thing for thing in things if thing.prop.kind == name])


def _nearest(one: Actor, things: list[Placed]) -> Point | None:
    """Return the middle of the nearest of `things`, if there are any."""
    middles = [(thing.x, thing.y - thing.size * 0.5) for thing in things]
    return min(middles, key=lambda at: math.dist(at, one.head[:2]), default=None)


def _eyes(actor: Actor) -> Point:
    """Return the point between the eyes on the page."""
    (x1, y1), (x2, y2) = actor.drawn.eyes
    return actor.x + (x1 + x2) / 2 * actor.scale, actor.y + (y1 + y2) / 2 * actor.scale


def _direction(start: Point, end: Point) -> Point | None:
    """Return the direction from `start` to `end`."""
    far = math.dist(start, end)
    if far < NEAR:
        return None
    return (end[0] - start[0]) / far, (end[1] - start[1]) / far
