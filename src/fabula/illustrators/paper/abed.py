"""Who sleeps, lies or sits on a bed in a room with one does so on it, as large as the bed allows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from fabula.core.values import Look, SceneGraph
from fabula.illustrators.paper.figures import DrawnFigure
from fabula.illustrators.paper.figures.bedding import UP_IN_BED, Bedstead
from fabula.illustrators.paper.figures.drawing import bedded, facing
from fabula.illustrators.paper.layout import SAFE, Actor
from fabula.illustrators.paper.places.stage import Stage
from fabula.illustrators.paper.relations import in_bed, nods_off

ABED = ("sleep", "lie")
"""The poses of who is in bed, where there is one."""
SIDE_BY_SIDE = 0.46
"""How far apart two sit up in one bed, as a share of both their widths."""
PILLOW = 0.18
"""How far the middle of a bed's pillow is from the bed's end, as a share of its length."""
LAID_OUT = 0.4
"""How near a mattress is laid on a floor, between its far and its near end: the tables stand behind it."""
BACK = -0.41
"""How far the pillow reaches behind one who sits up against it, in heights of the sitter."""
FOOT, HANG = 0.955, 0.225
"""Where the quilt of a bed ends before the board, and how far it hangs, as shares of the bed's length."""
HEAPED = 0.37
"""The most a sleeper rises over the mattress, as a share of the bed's length."""
_JOINT = re.compile(r'(<g data-joint="[^"]*")(?: transform="([^"]*)")?(?=>)')


def _is_round(look: Look | None) -> bool:
    return look is not None and look.rig == "sky"


def propped_up(scene: SceneGraph, looks: Mapping[str, Look]) -> SceneGraph:
    """Return `scene` with the round ones of the sky sitting up in bed, for they have no back to lie on."""
    figures = tuple(
        one.model_copy(update={"pose": "sit", "feeling": "sleepy" if one.pose == "sleep" else one.feeling})
        if one.pose in ABED and in_bed(one) and _is_round(looks.get(one.character))
        else one
        for one in scene.figures
    )
    return scene if figures == scene.figures else scene.model_copy(update={"figures": figures})


def turned_over(drawn: DrawnFigure) -> DrawnFigure:
    """Return a figure drawn the other way round, so that its head lies where the pillow is."""
    if drawn.asked is not None:  # whoever looks at something is drawn again as it was asked for
        return facing(drawn, "left" if drawn.asked.facing == "right" else "right")
    (lx, ly), (rx, ry), (hx, hy, radius) = *drawn.eyes, drawn.head
    return replace(
        drawn,
        svg=_JOINT.sub(r'\1 transform="scale(-1 1)\2"', drawn.svg),
        head=(-hx, hy, radius),
        hand=(-drawn.hand[0], drawn.hand[1]),
        hands=((-drawn.hands[0][0], drawn.hands[0][1]), (-drawn.hands[1][0], drawn.hands[1][1])),
        eyes=((-rx, ry), (-lx, ly)),
    )


def put_to_bed(actors: list[Actor], stage: Stage, focus: str) -> list[Actor]:
    """Return the actors with one in the bed: whom the page is about, else a sleeper, else who lies."""
    actors = [_seated(one, actors, stage) for one in actors]
    sleepers = sorted(
        (
            one
            for one in actors
            if (one.figure.pose in ABED or in_bed(one.figure)) and not nods_off(one.figure)
        ),
        key=lambda one: (*ABED, one.figure.pose).index(one.figure.pose),
    )
    if stage.bed is None:
        return [_before_the_tables(_head_left(one), actors, stage) for one in actors]
    if not sleepers:
        return actors
    chosen = next((one for one in sleepers if one.figure.character == focus), sleepers[0])
    others = [one for one in actors if one is not chosen]
    x, y, width, pillow = stage.bed
    if chosen.figure.pose not in ABED:
        chosen = replace(chosen, drawn=facing(chosen.drawn, "left" if pillow > 0 else "right"))
    elif chosen.drawn.head[0] * pillow < 0:
        chosen = replace(chosen, drawn=turned_over(chosen.drawn))
    if stage.walls and not any(_shares(one, chosen) for one in others):
        laid = _in_bedstead(chosen, stage.bed)
        return [laid, *(_turned_to(laid, _beside(one, laid, x, width)) for one in others)]
    left, right = _bedding(chosen.drawn) if chosen.figure.pose in ABED else _sat_up(chosen.drawn, -pillow)
    for other in (one for one in others if _shares(one, chosen)):
        room = (chosen.drawn.width + other.drawn.width) * SIDE_BY_SIDE
        left, right = (left - room, right) if pillow > 0 else (left, right + room)
    scale = min(chosen.scale, 0.98 * width / (right - left))
    laid = replace(chosen, x=x - scale * (left + right) / 2, y=y, floor=y, scale=scale, party=None)
    # whoever stands is nearer than the bed, so the sleeper comes first and nobody stands before it
    others = [
        _foot_to_foot(one, laid, pillow) or _turned_to(laid, _beside(one, laid, x, width)) for one in others
    ]
    return [laid, *others]


def _in_bedstead(one: Actor, bed: tuple[float, float, float, int]) -> Actor:
    """Return who is in a bed with the head on its pillow and its quilt drawn up to the chest."""
    x, y, width, pillow = bed
    drawn = one.drawn
    head, _, radius = drawn.head
    if one.figure.pose in ABED:
        long = abs(head) + drawn.width / 2
        fits = min((FOOT - PILLOW) / long, 0.9 / (long + 1.2 * radius), HEAPED / drawn.height) * width
        scale = min(one.scale, fits)
        inset = max(PILLOW * width, 1.2 * radius * scale + 0.05 * width)
        start = -abs(head)
    else:
        behind, before = BACK * drawn.height, UP_IN_BED[1] * drawn.height
        scale = min(one.scale, (FOOT - 0.05) * width / (before - behind), (y - SAFE) / drawn.height)
        inset, start = 0.05 * width, behind
    foot = start + (FOOT * width - inset) / scale
    middle = x + pillow * (width / 2 - inset + start * scale)
    drawn = bedded(drawn, Bedstead(round(foot, 1), round(HANG * width / scale, 1)))
    return replace(one, drawn=drawn, x=middle, y=y, floor=y, scale=scale, party=None)


def _turned_to(laid: Actor, one: Actor) -> Actor:
    """Return who has to do with whoever is in bed turned to where the bed is."""
    if one.figure.toward != laid.figure.character:
        return one
    return replace(one, drawn=facing(one.drawn, "left" if laid.x < one.x else "right"))


def _foot_to_foot(one: Actor, laid: Actor, pillow: int) -> Actor | None:
    """Return who sits up in the same bed as another, farther down it, or None for anybody else."""
    if not _shares(one, laid):
        return None
    drawn = facing(one.drawn, "left" if pillow > 0 else "right")
    x = laid.x - pillow * (laid.drawn.width + drawn.width) * SIDE_BY_SIDE * laid.scale
    return replace(one, drawn=drawn, x=x, y=laid.y, floor=laid.floor + 0.1, scale=laid.scale, party=None)


def _shares(one: Actor, other: Actor) -> bool:
    """Return whether two sit up in a bed together."""
    return all(in_bed(who.figure) and who.figure.pose not in ABED for who in (one, other))


def _bedding(drawn: DrawnFigure) -> tuple[float, float]:
    """Return how far a sleeper reaches left and right of its middle, pillow and all."""
    x, _, radius = drawn.head
    half, way = drawn.width / 2, 1 if x > 0 else -1
    ends = (-way * (half + 0.5 * radius), way * max(abs(x) + 1.75 * radius, half))
    return min(ends), max(ends)


def _sat_up(drawn: DrawnFigure, way: int) -> tuple[float, float]:
    """Return how far the bedding of one who sits up in it reaches left and right of its middle."""
    ends = tuple(way * share * drawn.height for share in UP_IN_BED)
    return min(ends), max(ends)


def _before_the_tables(one: Actor, actors: list[Actor], stage: Stage) -> Actor:
    """Return who sleeps on the floor of a room nearer than its tables, unless that hides somebody."""
    asked, floor = one.drawn.asked, stage.far + LAID_OUT * (stage.near - stage.far)
    if not stage.walls or one.party or one.figure.pose not in ABED or not (asked and asked.bedding):
        return one
    hides = any(
        one.floor <= other.floor < floor and abs(other.x - one.x) < (other.width + one.width) / 2
        for other in actors
        if other is not one
    )
    return one if hides or floor <= one.floor or one.y != one.floor else replace(one, y=floor, floor=floor)


def _head_left(one: Actor) -> Actor:
    """Return whoever is in a bed brought along with the head where its pillow is."""
    if in_bed(one.figure) and one.figure.pose not in ABED:
        return replace(one, drawn=facing(one.drawn, "right"))
    on = one.party is not None and one.party.relation == "on" and one.party.drawing == "bed"
    if not on or one.figure.pose not in ABED or one.drawn.head[0] < 0:
        return one
    return replace(one, drawn=turned_over(one.drawn))


def _beside(one: Actor, laid: Actor, x: float, width: float) -> Actor:
    """Return an actor out of the way of a bed about `x`: across the room, or where no face is hidden."""
    half, (head, _, radius) = one.width / 2, laid.head
    across = 1000 - one.x if abs(one.x - x) < (width + one.width) * 0.4 else one.x
    end = SAFE + half if head > 500 else 1000 - SAFE - half
    clear = (at for at in (across, one.x, end) if abs(at - head) > half + 1.15 * radius)
    return replace(one, x=next(clear, end))


def _seated(one: Actor, actors: list[Actor], stage: Stage) -> Actor:
    """Return whoever sits on a bed on that of the room; in a bed or under it, where the room's bed stands."""
    party = one.party
    abed = one.figure.pose in ABED or in_bed(one.figure)
    if stage.bed is None or party is None or party.drawing != "bed" or abed:
        return one
    members = [other for other in actors if other.party == party]
    x, y, width, _ = stage.bed
    middle = (min(m.x - m.width / 2 for m in members) + max(m.x + m.width / 2 for m in members)) / 2
    if party.relation != "on":
        return replace(one, x=one.x - middle + x)
    span = 2 * max(abs(m.x - middle) + m.width / 2 for m in members)
    share = min(1.0, 0.94 * width / span)
    half = span * share / 2
    x = min(max(x, SAFE + half), 1000 - SAFE - half)  # the room's bed may stand half out of the picture
    foot = y + 0.05 * one.height * share
    return replace(one, x=x + (one.x - middle) * share, y=foot, floor=y, scale=one.scale * share, party=None)
