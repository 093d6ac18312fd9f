"""A look in a pose, with a feeling: the puppet is posed, given its face, lit and written as SVG."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from fabula.core.values import Look
from fabula.core.words import FacePlay, Feeling, Pose, Time, Weather
from fabula.illustrators.paper import hours, palette, pen
from fabula.illustrators.paper.figures.bedding import (
    Bedstead,
    Sleeper,
    lap_quilt,
    pillow,
    quilt,
    raised_pillow,
)
from fabula.illustrators.paper.figures.extras import Extra, cloth, finger, soles
from fabula.illustrators.paper.figures.face import Doing, eye_centre, features, readable
from fabula.illustrators.paper.figures.posture import Posture, take
from fabula.illustrators.paper.figures.puppet import (
    IDENTITY,
    Matrix,
    Move,
    Piece,
    Puppet,
    apply,
    chain,
    times,
    written,
)
from fabula.illustrators.paper.figures.rigs import build
from fabula.illustrators.paper.figures.rigs.coats import MASKED
from fabula.illustrators.paper.figures.threequarter import bumps, edges_at, half_width
from fabula.illustrators.paper.pen import Point
from fabula.illustrators.paper.relations import Seated

_Light = tuple[Time, Weather, bool]
"""The hour, the weather, and whether it is indoors."""
_OWN_LIGHT: _Light = ("day", "clear", False)


@dataclass(frozen=True)
class Asked:
    """What a figure was drawn from, to draw it again with another gaze."""

    look: Look
    feeling: Feeling
    pose: Pose
    facing: Literal["left", "right"]
    light: _Light
    holding: str | None
    variant: int
    bedding: bool
    seated: Seated = False
    face: FacePlay = ""
    breath: str = ""
    bedstead: Bedstead | None = None


@dataclass(frozen=True)
class DrawnFigure:
    """Inner SVG about x=0 with the feet (or base) at y=0 and up negative, and where its parts are.

    `head` is (x, y, radius), `cheek` half the head's width, `hand` where a held thing goes: between
    both hands where a pose takes both; `hands` are the far and the leading one. `eyes` are the left and right
    eye on the page, `shadow` the width of the contact shadow at y=0, `tone` the mean lightness of its outer
    parts, 0 to 1. A leaping or flying figure hangs above y=0. `over` is the arm that goes round
    somebody, drawn again after them. `hang` is how far the legs of one who sits up on something hang
    below its seat. `asked` is what it was drawn from.
    """

    svg: str
    width: float
    height: float
    head: tuple[float, float, float]
    hand: Point
    eyes: tuple[Point, Point]
    shadow: float
    tone: float = 0.6
    hands: tuple[Point, Point] = ((0.0, 0.0), (0.0, 0.0))
    over: str = ""
    cheek: float = 0.0
    hang: float = 0.0
    asked: Asked | None = None


# roles every figure may use and that no look needs to choose
COMMON = {
    "ink": palette.oklch(0.27, 0.035, 40),
    "white": palette.oklch(0.985, 0.008, 90),
    "suit": palette.oklch(0.985, 0.008, 90),
    "puff": palette.oklch(0.985, 0.008, 90),
    "mouth": palette.oklch(0.4, 0.1, 18),
    "tongue": palette.oklch(0.68, 0.15, 18),
    "cheek": palette.oklch(0.72, 0.14, 18),
    "tear": palette.oklch(0.78, 0.09, 232),
    "heart": palette.oklch(0.65, 0.19, 15),
    "doze": palette.oklch(0.55, 0.07, 265),
    "flame": palette.oklch(0.72, 0.18, 48),
    "flame-2": palette.oklch(0.88, 0.14, 88),
    "ill": palette.oklch(0.75, 0.12, 135),
}
LOOSE = frozenset(
    ("tail", "ear-left", "ear-right", "wing-left", "wing-right", "arm-left", "fore-left", "cape")
)
"""What may hang over the edge of the ground when its owner lies down."""
LIMBS = frozenset(("arm-right", "leg-left", "leg-right"))
"""What lies about a bird on its breast."""
TUMBLING = 30.0
"""A body that turns further than this about its feet is centred on itself."""
CLOSE_BROW = 1.4
"""How far above eyes on top of a head their brows are, in radii of an eye."""
COVERED = frozenset(
    (
        "body",
        "belly",
        "dress",
        "leg-left",
        "leg-right",
        "shin-left",
        "shin-right",
        "foot-left",
        "foot-right",
        "skirt",
        "cape",
        "arm-left",
        "arm-right",
        "fore-left",
        "fore-right",
    )
)
ARMS = frozenset(("arm-left", "arm-right", "fore-left", "fore-right"))
COVERLESS = frozenset(("head", "face", "ear-left", "ear-right", "wing-left", "wing-right", "tail"))
"""What a quilt covers and what it does not."""
INMOST = frozenset(("belly", "inner", "face", "white", "ink"))
"""Roles that lie within others and never make the outline."""
WEEPY = frozenset(("sad", "crying", "angry", "afraid", "lonely", "worried", "ill"))
UNLIT = frozenset(("ink", "white", "tear", "heart", "doze", "lamp", "flame", "flame-2"))
_SHIFTS = {
    "shade": (-0.075, 0.012),
    "edge": (0.085, -0.012),
    "light": (0.06, -0.008),
    "deep": (-0.14, 0.01),
    "soft": (-0.04, 0.005),
    "lid": (-0.035, 0.01),
}


@lru_cache(maxsize=64)
def _puppet(card: str) -> Puppet:
    return build(Look.model_validate_json(card))


@lru_cache(maxsize=8192)
def paint(colour: str, tone: str, time: Time, weather: Weather, indoors: bool = False) -> str:
    """Return a piece's colour: its role's colour, its tone, and a little of the hour and the weather."""
    for name in ("shade", "edge", "lid"):
        if tone.endswith(name) and tone != name:
            colour = paint(colour, tone.removesuffix(name), "day", "clear")
            tone = name
    if tone:
        dl, dc = _SHIFTS[tone]
        if tone == "edge":
            dl = min(dl, 0.995 - palette.lch(colour)[0])
        colour = palette.shift(colour, dl=dl, dc=dc)
    return hours.on_figures(colour, time, weather, indoors=indoors)


def draw_figure(  # noqa: PLR0913  everything a page may ask of a figure
    look: Look,
    *,
    feeling: Feeling = "calm",
    pose: Pose = "stand",
    facing: Literal["left", "right"] = "right",
    time: Time = "day",
    weather: Weather = "clear",
    holding: str | None = None,
    indoors: bool = False,
    gaze: Point | None = None,
    variant: int = 0,
    bedding: bool = False,
    seated: Seated = False,
    face: FacePlay = "",
    breath: str = "",
    bedstead: Bedstead | None = None,
) -> DrawnFigure:
    """Return `look` drawn; one facing left is already mirrored, its one-sided marks keeping their side.

    `gaze` is the direction on the page (right and down positive, at most 1 long) in which it looks, with eyes
    and face: (0, 0) is at the reader, None where its pose and feeling look. `variant` is any number: it
    chooses among the gestures of a feeling. With `bedding` who lies does so under a quilt; who is
    `seated` sits up on something. `face` is what its face does for a moment, `breath` the thing it sneezes
    or blows. In a `bedstead` the bedding is that of a bed.
    """
    puppet = _puppet(look.model_dump_json())
    if gaze is not None and facing == "left":
        gaze = (-gaze[0], gaze[1])
    posture = take(
        puppet, pose, feeling, holding=bool(holding), gaze=gaze, variant=variant + int(look.ratios["cut"]),
        bedding=bedding, seated=seated,
    )  # fmt: skip
    sheet = _Sheet(look, puppet, posture, facing, (time, weather, indoors))
    sheet.embracing = pose == "hug"
    sheet.play, sheet.breath, sheet.bedstead = face, breath, bedstead
    # hands at the eyes with a glad face would be peekaboo
    drawn = sheet.drawn("crying" if pose == "cry" and feeling not in WEEPY else feeling)
    asked = Asked(look, feeling, pose, facing, (time, weather, indoors), holding, variant, bedding, seated,
                  face, breath, bedstead)  # fmt: skip
    return replace(drawn, asked=asked)


def looking(drawn: DrawnFigure, gaze: Point) -> DrawnFigure:
    """Return the figure drawn again as it was, but looking towards `gaze`."""
    return _again(drawn.asked, gaze) if drawn.asked else drawn


def facing(drawn: DrawnFigure, way: Literal["left", "right"]) -> DrawnFigure:
    """Return the figure drawn again as it was, but facing the other `way`."""
    return _again(replace(drawn.asked, facing=way), None) if drawn.asked else drawn


def bedded(drawn: DrawnFigure, bedstead: Bedstead) -> DrawnFigure:
    """Return the figure drawn again as it was, its bedding that of a bed."""
    return _again(replace(drawn.asked, bedstead=bedstead), None) if drawn.asked else drawn


def _again(one: Asked, gaze: Point | None) -> DrawnFigure:
    return draw_figure(
        one.look, feeling=one.feeling, pose=one.pose, facing=one.facing, time=one.light[0],
        weather=one.light[1], indoors=one.light[2], holding=one.holding, gaze=gaze, variant=one.variant,
        bedding=one.bedding, seated=one.seated, face=one.face, breath=one.breath,
        bedstead=one.bedstead,
    )  # fmt: skip


class _Sheet:
    """One drawing of one puppet."""

    def __init__(self, look: Look, puppet: Puppet, posture: Posture, facing: str, light: _Light) -> None:
        self.posture, self.facing = posture, facing
        self.light = light
        self.colours: Mapping[str, str] = {**COMMON, **look.colours}
        self.puppet = _seen(puppet, look, self.colours)
        self.mirror: Matrix = (-1, 0, 0, 1, 0, 0) if facing == "left" else IDENTITY
        self.matrices = {name: chain(puppet, name, posture.moves) for name in puppet.joints}
        self.extras: list[Extra] = []
        self.embracing = False
        self.play: FacePlay = ""
        self.breath = ""
        self.bedstead: Bedstead | None = None
        self.box = self._extent()
        self._settle()

    def _extent(self) -> tuple[float, float, float]:
        """Return the left and right ends, and the lowest point of what carries the weight."""
        xs = [p[0] for p in self._points()]
        loose = frozenset[str]()
        if self.posture.lying:
            loose = LOOSE | LIMBS if self.puppet.plan == "bird" else LOOSE
        low = max(p[1] for p in self._points(loose))
        low = max([low, *(one.lowest for one in self._showing())])
        return min(xs), max(xs), low

    def _showing(self) -> list[Extra]:
        """Return the soles and the cloth that this posture shows."""
        out = soles(self.puppet, self.matrices) if self.posture.soles else []
        over = bool(self.posture.over)
        return out + cloth(self.puppet, self.matrices, self.posture.cloth, legs_over=over)

    def _points(self, without: frozenset[str] = frozenset()) -> list[Point]:
        return [
            apply(self.matrices[joint], point)
            for joint, pieces in self.puppet.layers
            for piece in pieces
            if joint != "features" and joint not in without and not piece.when
            for point in piece.hull
        ]

    def _settle(self) -> None:
        """Stand the figure on the ground (or lift it off), mirror it and give it its size."""
        left, right, bottom = self.box
        turned = abs(self.posture.moves["root"].turn) > TUMBLING
        across = -(left + right) / 2 if self.posture.lying or turned else 0.0
        down = -bottom - self.posture.lift - self.puppet.lift
        scale = self.puppet.scale
        base = times((scale, 0, 0, scale, 0, 0), times(self.mirror, (1, 0, 0, 1, across, down)))
        self.matrices = {name: times(base, matrix) for name, matrix in self.matrices.items()}
        self.points = self._points()
        self.extras = self._showing()
        if self.posture.finger:
            self.extras += finger(self.puppet, self.matrices)

    def drawn(self, feeling: Feeling) -> DrawnFigure:
        """Return the figure with the face of `feeling`."""
        face, posture = self.puppet.face, self.posture
        doing = Doing(
            play=self.play, breath=self.breath, gaze=posture.gaze, shut=posture.shut, mouth=posture.mouth,
            asleep=posture.asleep, lit=-1 if self.facing == "left" else 1, edges=self._cheek_room(),
        )  # fmt: skip
        pieces = features(face, feeling, doing)
        sleeper = self._sleeper()
        layers = self._ordered()
        tucked = self._last_under_the_quilt() if sleeper else -1
        drawn = [pillow(sleeper, self._dyed)] if sleeper and not self.bedstead else []
        if posture.abed and not posture.lying:
            drawn = [raised_pillow(-min(p[1] for p in self.points), self._way, self._dyed, self.bedstead)]
        for number, (joint, layer) in enumerate(layers):
            if sleeper and number == tucked + 1:
                drawn.append(quilt(sleeper, self._dyed, self.bedstead))
            on_face = joint == "features"
            drawn.append(self._layer("face", tuple(pieces)) if on_face else self._layer(joint, layer))
            drawn += [self._extra(one) for one in self.extras if one.joint == joint]
        if sleeper and tucked + 1 >= len(layers):
            drawn.append(quilt(sleeper, self._dyed, self.bedstead))
        xs, ys = [p[0] for p in self.points], [p[1] for p in self.points]
        xs += [x for one in self.extras if one.sides for x in one.sides]
        if posture.abed and not posture.lying:
            drawn.append(lap_quilt(-min(ys), self._way, self._dyed, self.bedstead))
        at_head = self.matrices["face"]
        hx, hy, radius = self.puppet.head
        eyes = sorted(apply(at_head, eye_centre(face, side)) for side in (-1, 1))
        level = -45 * self.puppet.scale if posture.lying else max(ys) - 28
        near = [p[0] for p in self.points if p[1] > level]
        lines = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
        return DrawnFigure(
            svg=f"<g {lines}>{''.join(drawn)}</g>",
            width=round(2 * max(abs(min(xs)), abs(max(xs))), 1),
            height=round(-min(ys), 1),
            head=(*_rounded(apply(at_head, (hx, hy))), round(radius * self.puppet.scale, 1)),
            hand=_rounded(self._holding_point()),
            eyes=(_rounded(eyes[0]), _rounded(eyes[1])),
            shadow=round((max(near) - min(near)) * 1.08, 1),
            tone=self._tone(),
            hands=(_rounded(self._hand("left")), _rounded(self._hand("right"))),
            over=self._over(layers, lines),
            hang=round(self._hang(), 1),
            cheek=round((half_width(self.puppet) or radius) * self.puppet.scale, 1),
        )

    def _cheek_room(self) -> tuple[float, float] | None:
        """Return the ends of the head at the cheeks, in the coordinates of the turned face."""
        face, move = self.puppet.face, self.posture.moves.get("face", Move())
        ends = edges_at(self.puppet, (face.cheek_y or face.eye_y + face.eye_r * 2.1) + move.dy)
        if ends is None:
            return None
        pivot = self.puppet.joints["face"].pivot[0]
        low, high = (pivot + (x * 0.97 - move.dx - pivot) / move.sx for x in ends)
        return low, high

    def _ordered(self) -> list[tuple[str, tuple[Piece, ...]]]:
        """Return the layers as the posture has them lie: behind all, before the body, before the face."""
        posture, layers = self.posture, list(self.puppet.layers)
        arms = [n for n, (joint, _) in enumerate(layers) if joint.startswith(("arm-", "fore-"))]
        last = max(n for n, (joint, _) in enumerate(layers) if joint in COVERED)
        at = min((n for n in arms if n > 0), default=last + 1)
        if any(layers[n][0] == "body" for n in range(at, last + 1)) and not arms:
            at = last + 1
        moved = posture.front | posture.over | posture.behind
        out: list[tuple[str, tuple[Piece, ...]]] = [one for one in layers if one[0] in posture.behind]
        for number, one in enumerate(layers):
            if number == at:
                out += [other for other in layers if other[0] in posture.over]
            if one[0] not in moved:
                out.append(one)
        if at >= len(layers):
            out += [other for other in layers if other[0] in posture.over]
        return out + [one for one in layers if one[0] in posture.front]

    def _hand(self, name: str) -> Point:
        """Return where a hand is."""
        joint, (x, y) = self.puppet.hand
        if name == "right" or joint.replace("right", "left") not in self.matrices:
            return apply(self.matrices[joint], (x, y))
        other = joint.replace("right", "left")
        pin, twin = self.puppet.joints[joint].pivot, self.puppet.joints[other].pivot
        mirrored = (twin[0] - (x - pin[0]), y + twin[1] - pin[1])
        return apply(self.matrices[other], mirrored)

    def _holding_point(self) -> Point:
        """Return where what is held is: between two hands, unless arms too short to meet leave it to one."""
        (x1, y1), (x2, y2) = self._hand("left"), self._hand("right")
        meet = "fore-right" in self.puppet.joints or math.hypot(x2 - x1, y2 - y1) < 1.6 * self.puppet.head[2]
        return ((x1 + x2) / 2, (y1 + y2) / 2) if self.posture.both and meet else (x2, y2)

    def _over(self, layers: list[tuple[str, tuple[Piece, ...]]], lines: str) -> str:
        """Return the arm that goes round somebody."""
        near = ("arm-right", "fore-right") if self.embracing else ()
        drawn = [self._layer(joint, pieces) for joint, pieces in layers if joint in near]
        return f"<g {lines}>{''.join(drawn)}</g>" if drawn else ""

    def _extra(self, one: Extra) -> str:
        """Return a shape that only this posture shows."""
        shapes = "".join(
            f'<path d="{d}" data-role="{role}" fill="{self._dyed(role, tone)}"/>'
            for d, role, tone in one.shapes
        )
        return f'<g data-joint="{one.joint}">{shapes}</g>'

    def _tone(self) -> float:
        """Return the mean lightness of what makes the outline, by the room it takes."""
        total = weight = 0.0
        for _, pieces in self.puppet.layers:
            for piece in pieces:
                if piece.when or piece.stroke or piece.role in INMOST or piece.role not in self.colours:
                    continue
                room = _area(piece.hull)
                total += room * palette.lch(paint(self.colours[piece.role], piece.tone, *self.light))[0]
                weight += room
        return round(total / weight, 3) if weight else 0.6

    @property
    def _way(self) -> int:
        return -1 if self.facing == "left" else 1

    def _sleeper(self) -> Sleeper | None:
        """Return how one lies in bedding, or None; the quilt ends below the mouth."""
        if not (self.posture.abed and self.posture.lying):
            return None
        body, face = self._points(COVERLESS), self.puppet.face
        hx, hy, radius = self.puppet.head
        x, y = apply(self.matrices["face"], (hx, hy))
        way = self._way
        xs = sorted(way * p[0] for p in body)
        size = radius * self.puppet.scale
        mouth = way * apply(self.matrices["face"], (face.x, face.mouth_y))[0]
        return Sleeper(way, (max(xs[0], mouth), xs[-1]), min(p[1] for p in body), (way * x, y), size)

    def _last_under_the_quilt(self) -> int:
        return max((n for n, (joint, _) in enumerate(self._ordered()) if joint in COVERED), default=-1)

    def _hang(self) -> float:
        """Return how far the legs hang below the body of one who sits up on something."""
        if not self.posture.seated or "leg-right" not in self.matrices:
            return 0.0
        body = [
            apply(self.matrices[joint], point)[1]
            for joint, pieces in self.puppet.layers
            if joint == "body"
            for piece in pieces
            for point in piece.hull
        ]
        return max(-max(body, default=0.0), 0.0)

    def _dyed(self, role: str, tone: str = "") -> str:
        """Return the colour of a role as it looks now."""
        return paint(self.colours[role], tone, *self.light)

    def _layer(self, joint: str, pieces: tuple[Piece, ...]) -> str:
        inner = "".join(self._piece(joint, piece) for piece in pieces)
        placed = written(self.matrices[joint])
        return f'<g data-joint="{joint}"' + (f' transform="{placed}">' if placed else ">") + f"{inner}</g>"

    def _piece(self, joint: str, piece: Piece) -> str:
        seen = self.facing
        if piece.when and piece.when != seen:
            return ""
        if piece.markup:
            return f'<g data-part="{piece.part}" data-role="{piece.role}">{piece.markup}</g>'
        colour = self.colours[piece.role]
        shown = paint(colour, piece.tone, *(_OWN_LIGHT if piece.role in UNLIT else self.light))
        role = piece.role + ("-" + piece.tone if piece.tone else "")
        name = ' class="rim"' if piece.when else f' data-part="{piece.part}"'
        text = f'{name} data-role="{role}"'
        if piece.stroke:
            text += f' stroke="{shown}" stroke-width="{pen.num(piece.stroke)}"'
        else:
            text += f' fill="{shown}"'
        if piece.opacity < 1:
            text += f' opacity="{piece.opacity:.2f}"'
        if piece.sided and seen == "left":
            centre = self.puppet.head[0] if joint in ("head", "face") else 0.0
            text += f' transform="matrix(-1 0 0 1 {pen.num(2 * centre)} 0)"'
        if piece.ellipse:
            x, y, rx, ry = (pen.num(v) for v in piece.ellipse)
            return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}"{text}/>'
        return f'<path d="{piece.d}"{text}/>'


def _area(outline: tuple[Point, ...]) -> float:
    """Return the area within an outline."""
    ahead = (*outline[1:], *outline[:1])
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(outline, ahead, strict=True))) / 2


def _seen(puppet: Puppet, look: Look, colours: Mapping[str, str]) -> Puppet:
    """Return `puppet` with eyes that can be read on its own fur or mask."""
    if bumps(puppet):  # what sits on top of a head has its brows close by, not in the air
        face = puppet.face
        low = max(face.brow_y, face.eye_y - face.eye_r * CLOSE_BROW)
        puppet = replace(puppet, face=replace(face, brow_y=low))
    if look.rig == "person" or puppet.face.eyes == "beam":
        return puppet
    ground = "spot" if look.parts.get("pattern") in MASKED else puppet.face.lid
    around = colours.get("belly", colours[ground])
    return replace(puppet, face=readable(replace(puppet.face, lid=ground), colours[ground], around))


def _rounded(point: Point) -> Point:
    return round(point[0], 1), round(point[1], 1)
