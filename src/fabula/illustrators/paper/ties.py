"""What lies between two: a rope from hand to hand, a cloth stretched, a table carried; and lines on the ground."""

# ruff: noqa: E501  an outline reads better whole

from __future__ import annotations

import math

from fabula.core.values import Prop
from fabula.illustrators.paper.cut import Cutter, place_at
from fabula.illustrators.paper.drawn import accent
from fabula.illustrators.paper.layout import Actor
from fabula.illustrators.paper.palette import mix, shift
from fabula.illustrators.paper.pen import Point, corners, line, num, nums
from fabula.illustrators.paper.places.built import rounded
from fabula.illustrators.paper.scales import thing_size
from fabula.illustrators.paper.things import draw_thing, extent

ROPES = frozenset(
    {"rope", "ribbon", "string", "thread", "yarn", "skipping-rope", "jump-rope", "washing-line", "lead", "leash",
     "cord", "wire", "vine", "chain", "hose", "garland"}
)  # fmt: skip
SKIPPED = frozenset({"skipping-rope", "jump-rope"})
"""Ropes with a handle at each end."""
CLOTHS = frozenset(
    {"blanket", "cloth", "sheet", "net", "quilt", "tablecloth", "curtain", "flag", "banner", "fishing-net"}
)
LINES = frozenset({"line", "chalk-line", "finishing-line", "starting-line", "goal-line"})
"""What is drawn upon the ground."""
REACHED, STRETCHED, MOST_GROWN = 1.06, 1.6, 2.4
"""What two pull at reaches from hand to hand, and is at most drawn so much wider than it is."""
STRAINING = frozenset({"pull", "push"})


def between(prop: Prop, c: Cutter, one: Actor, two: Actor, *, low: float = 1000.0) -> str:
    """Return what the two have an end of each, on the page; nothing of a thing is lower than `low`."""
    left, right = sorted((one, two), key=lambda actor: actor.x)
    a = max((left.hand, left.other_hand), key=lambda hand: hand[0])
    b = min((right.hand, right.other_hand), key=lambda hand: hand[0])
    taut = any(actor.figure.pose in STRAINING for actor in (one, two))
    if prop.kind in ROPES:
        return _rope(c, prop.kind, a, b, sag=0.03 if taut else 0.2)
    if prop.kind in CLOTHS:
        return _cloth(c, a, b, taut=taut)
    span = max(b[0] - a[0], 40.0)
    size = min(
        thing_size(prop.model_copy(update={"size": "medium"})) * (one.scale + two.scale) / 2,
        0.6 * min(one.height, two.height),
    )
    body = draw_thing(prop, c, size, key=f"{prop.kind} between")
    left_end, top, right_end, low_end = extent(body, size)
    grown = min(max(REACHED * span / ((right_end - left_end) * STRETCHED), 1.0), MOST_GROWN)
    wide = min(max(REACHED * span / ((right_end - left_end) * grown), 1.0), STRETCHED)
    x, y = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    tilt = math.degrees(math.atan2(b[1] - a[1], span)) * 0.6
    half = (right_end - left_end) * grown * wide / 2
    met = [who.face[3] for who in (one, two) if who.face[0] < x + half and x - half < who.face[2]]
    foot = max([y - (top + low_end) / 2 * grown, *(face + 4 - top * grown for face in met)])
    foot = min(foot, low)
    return place_at(
        f'<g transform="scale({grown * wide:.2f} {grown:.2f})">{body}</g>', x, foot, turn=round(tilt, 1)
    )


def tied_to(prop: Prop, c: Cutter, actor: Actor, at: Point) -> str:
    """Return a rope from somebody to a point of a thing."""
    hand = min((actor.hand, actor.other_hand), key=lambda one: math.dist(one, at))
    a, b = sorted((hand, at))
    return _rope(c, prop.kind, a, b, sag=0.08)


def _tones(c: Cutter, kind: str) -> tuple[str, float]:
    if kind in ("ribbon", "garland"):
        return accent(c), 11.0
    if kind in SKIPPED:
        return accent(c, 1), 8.0
    if kind in ("string", "thread", "yarn"):
        return accent(c), 5.0
    return c.tone(0.66, 0.07, 72), 10.0


def _rope(c: Cutter, kind: str, a: Point, b: Point, *, sag: float) -> str:
    tone, wide = _tones(c, kind)
    span = math.dist(a, b)
    low = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + span * sag * 2)
    path = f"M{nums(a)}Q{nums((*low, *b))}"
    ends = f"M{nums(a)}q{nums((-6, 16, -2, 34))}M{nums(b)}q{nums((6, 16, 3, 30))}"
    grips = "".join(_handle(c, at, 34.0, 0.0) for at in (a, b)) if kind in SKIPPED else ""
    return _corded(c, path + ends, tone, wide) + grips


def _corded(c: Cutter, path: str, tone: str, wide: float) -> str:
    """Return a rope along a path: its shadow, its body and its twist."""
    shadow = (
        f'<g class="shade" transform="translate(2 5)">{c.stroke(path, c.shade, wide + 3, opacity=0.16)}</g>'
    )
    twist = c.stroke(path, mix(tone, "#ffffff", 0.4), wide * 0.36, dash=f"{wide * 0.8:.0f} {wide:.0f}")
    return shadow + c.stroke(path, shift(tone, dl=-0.05), wide) + twist


def _cloth(c: Cutter, a: Point, b: Point, *, taut: bool) -> str:
    tone, span = accent(c, 2), max(b[0] - a[0], 60.0)
    sag, drop = span * (0.03 if taut else 0.12), span * (0.2 if taut else 0.36)
    x = (a[0] + b[0]) / 2
    upper, lower = (a[1] + b[1]) / 2 + sag, (a[1] + b[1]) / 2 + sag + drop
    shape = f"M{nums(a)}Q{nums((x, upper + sag, *b))}Q{nums((b[0] + 6, b[1] + drop * 0.5, b[0] - span * 0.06, b[1] + drop * 0.86))}Q{nums((x, lower + sag * 0.8, a[0] + span * 0.06, a[1] + drop * 0.86))}Q{nums((a[0] - 6, a[1] + drop * 0.5, *a))}Z"
    hem = f"M{nums((a[0] + span * 0.08, a[1] + drop * 0.72))}Q{nums((x, lower + sag * 0.5, b[0] - span * 0.08, b[1] + drop * 0.72))}"
    return c.sheet(shape, tone, lift=0.5) + c.stroke(hem, mix(tone, "#ffffff", 0.5), 6)


def trailing(kind: str, c: Cutter, actor: Actor) -> str:
    """Return a rope that one holds: from the hand down to the ground, its end lying there."""
    tone, wide = _tones(c, kind)
    (x, y), out = actor.hand, 1 if actor.hand[0] >= actor.x else -1
    ground = max(actor.floor, actor.y) + 4
    reach = actor.height * (0.5 if actor.figure.pose in STRAINING else 0.22)
    far = (x + out * reach, ground)
    path = f"M{nums((x, y))}C{nums((x + out * reach * 0.1, (y + ground) / 2, x + out * reach * 0.5, ground, *far))}"
    path += f"c{nums((out * 26, 0, out * 30, -14, out * 8, -12))}c{nums((-out * 18, 2, -out * 8, 18, out * 22, 16))}"
    rope = _corded(c, path, tone, wide)
    if kind in SKIPPED:
        long = min(max(actor.height * 0.11, 26.0), 46.0)
        rope += _handle(c, (x, y), long, 8 * out) + _handle(c, (far[0] + out * 30, ground), long, 74 * out)
    return rope


def _handle(c: Cutter, at: Point, long: float, turn: float) -> str:
    """Return the grip at an end of a skipping rope; it goes up from `at`."""
    body = c.sheet(rounded(-long * 0.2, -long * 0.8, long * 0.4, long, long * 0.17), accent(c), lift=0.3)
    bands = f"M{nums((-long * 0.19, -long * 0.06))}h{num(long * 0.38)}M{nums((-long * 0.19, -long * 0.5))}h{num(long * 0.38)}"
    return place_at(body + c.stroke(bands, mix(accent(c), "#ffffff", 0.6), long * 0.07), *at, turn=turn)


def ground_line(c: Cutter, y: float, random_wobble: float = 4.0) -> str:
    """Return a chalk line across the ground."""
    white, w = c.tone(0.975, 0.012, 90), random_wobble
    band = corners(
        [(110, y - 6), (400, y - 6 - w), (890, y - 5), (896, y + 6), (420, y + 7 + w * 0.5), (104, y + 7)]
    )
    return c.piece(band, white, opacity=0.92) + c.stroke(
        line([(130, y - 1), (500, y - w), (870, y)]), mix(white, "#ffffff", 0.5), 2
    )


def dividing_line(c: Cutter, near: Point, middle: Point, far: Point) -> str:
    """Return a chalk line that goes away over the ground, ever narrower."""
    white = c.tone(0.975, 0.012, 90)
    widths = ((near, 15.0), (middle, 7.0), (far, 3.0))
    band = [(x - wide, y) for (x, y), wide in widths] + [(x + wide, y) for (x, y), wide in reversed(widths)]
    return c.piece(corners(band), white, opacity=0.92)
