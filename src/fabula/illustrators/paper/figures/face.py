"""Faces: brows, eyes and mouth for every feeling. A face carries its feeling by all three at once."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from fabula.core.words import FacePlay, Feeling
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.breath import breath
from fabula.illustrators.paper.figures.puppet import Face, Piece, ring
from fabula.illustrators.paper.palette import lch
from fabula.illustrators.paper.pen import Point


@dataclass(frozen=True)
class Expression:
    """`brow` is (inner, outer) lift in hundredths of the head; `raise_one` lifts only the leading brow.

    `eyes` and `mouth` name shapes; `gaze` moves the pupils (right and down positive, in eye radii).
    """

    brow: tuple[float, float]
    eyes: str
    mouth: str
    gaze: Point = (0.15, 0.0)
    raise_one: float = 0.0
    blush: float = 0.5
    mark: str = ""
    """Tears, on the face: what a face cannot show alone. Nothing hangs in the air beside a head awake."""


EXPRESSIONS: dict[Feeling, Expression] = {
    "calm": Expression((1, 0), "open", "smile"),
    "happy": Expression((3, 1), "open", "grin"),
    "joyful": Expression((5, 3), "arcs", "laugh", blush=0.7),
    "sad": Expression((9, -5), "half", "frown", (0.1, 0.35), blush=0.3, mark="tear"),
    "crying": Expression((11, -7), "shut", "wail", blush=0.6, mark="streams"),
    "angry": Expression((-8, 7), "narrow", "gritted", (0.2, 0.05), blush=0.85),
    "afraid": Expression((9, 2), "wide", "shaky", (0.25, 0.0), blush=0.2),
    "surprised": Expression((10, 10), "wide", "round", (0.0, 0.0)),
    "curious": Expression((3, 2), "open", "aside", (0.5, -0.1), raise_one=7),
    "thoughtful": Expression((-2, 2), "open", "flat", (0.45, -0.5), raise_one=6, blush=0.35),
    "proud": Expression((2, 4), "content", "smirk", blush=0.6),
    "brave": Expression((2, 4), "open", "firm", (0.25, -0.05), blush=0.5),
    "shy": Expression((7, -3), "open", "tiny", (-0.3, 0.5), blush=1.0),
    "tired": Expression((1, -5), "heavy", "droop", (0.0, 0.3), blush=0.25),
    "sleepy": Expression((2, -3), "drowsy", "yawn", blush=0.4),
    "loving": Expression((5, 2), "fond", "beam", blush=1.0),
    "hungry": Expression((4, -1), "open", "lick", (0.3, 0.4), blush=0.5),
    "ill": Expression((7, -5), "heavy", "wavy", (0.0, 0.2), blush=0.0, mark="ill"),
    "lonely": Expression((8, -4), "half", "small", (-0.4, 0.5), blush=0.25),
    "worried": Expression((9, -2), "open", "wavy", (0.35, 0.15), blush=0.25),
}

GLAD: frozenset[Feeling] = frozenset(("happy", "joyful", "proud", "loving", "calm", "brave"))
"""The feelings with which shut eyes smile."""


@dataclass(frozen=True)
class Play:
    """What a face does for a moment: its own eyes, mouth and brow, empty or None where it is as felt."""

    eyes: str = ""
    mouth: str = ""
    brow: tuple[float, float] | None = None
    puffed: bool = False


PLAYS: dict[FacePlay, Play] = {
    "": Play(),
    "wink": Play(eyes="wink"),
    "sneeze": Play("squeezed", "sneeze", (-3, 5)),
    "yawn": Play("shut", "gape", (7, 5)),
    "blow": Play("", "pursed", (5, 2), puffed=True),
    "whistle": Play("", "pursed", (5, 3)),
    "tongue": Play("", "tongue"),
    "chew": Play("", "chew", puffed=True),
    "sing": Play("arcs", "song", (6, 3)),
    "shout": Play("", "shout"),
}


@dataclass(frozen=True)
class Doing:
    """What a face does beside what is felt: its play, what comes from its mouth, what its posture asks.

    `breath` names what is sneezed or blown when it is not air. `lit` is -1 when the whole figure is mirrored
    afterwards, so that the light in the eyes keeps its side; `edges` are the ends of the head at its cheeks.
    """

    play: FacePlay = ""
    breath: str = ""
    gaze: Point | None = None
    shut: bool = False
    mouth: str = ""
    asleep: bool = False
    lit: int = 1
    edges: tuple[float, float] | None = None


def features(face: Face, feeling: Feeling, doing: Doing | None = None) -> list[Piece]:
    """Return the face's pieces; a posture may close the eyes, turn the gaze or open the mouth."""
    doing = doing or Doing()
    expression = EXPRESSIONS[feeling]
    play = PLAYS["" if doing.asleep else doing.play]
    if play.brow is not None:
        expression = replace(expression, brow=play.brow, raise_one=0.0)
    look = doing.gaze or expression.gaze
    eyes = expression.eyes
    if doing.shut and play.eyes != "wink" and eyes not in ("arcs", "shut"):
        eyes = "content" if feeling in GLAD and not doing.asleep else "shut"
    if play.eyes and play.eyes != "wink":
        eyes = play.eyes
    pieces = _cheeks(face, expression, doing.edges, puffed=play.puffed)
    for side in (-1, 1):
        winks = play.eyes == "wink" and side < 0
        shape = ("content" if feeling in GLAD else "squeezed") if winks else eyes
        pieces += _eye(face, side, shape, look, doing.lit)
    for side in (-1, 1):
        pieces.append(_brow(face, side, expression))
    if face.mouth != "none":
        pieces += _mouth(face, play.mouth or doing.mouth or expression.mouth)
        pieces += _stitches(face) if face.mouth == "stitched" else []
        pieces += (
            []
            if doing.asleep
            else breath(face, doing.play, doing.breath, doing.edges[1] if doing.edges else None)
        )
    return pieces + _marks(face, "doze" if doing.asleep and not expression.mark else expression.mark)


DIM = 0.5
"""The lightness below which ink is lost on a ground."""


def readable(face: Face, ground: str, around_mouth: str) -> Face:
    """Return `face` so that it shows on dark fur or a dark mask: eyeballs, pale lines for shut eyes."""
    if lch(ground)[0] >= DIM:
        return face
    line = face.mouth_line if lch(around_mouth)[0] >= DIM else "white"
    return replace(face, eyes="white" if face.eyes == "dot" else face.eyes, ink="white", line=line)


def eye_centre(face: Face, side: int) -> Point:
    """Return where an eye sits: `side` -1 is the left one."""
    return face.x + side * face.eye_gap, face.eye_y


def _line(part: str, role: str, points: list[Point], width: float, tone: str = "") -> Piece:
    return Piece(part, role, pen.line(points), tone=tone, stroke=width)


def _dot(part: str, role: str, x: float, y: float, rx: float, ry: float, tone: str = "") -> Piece:
    return Piece(part, role, ellipse=(x, y, rx, ry), hull=ring((x, y, rx, ry)), tone=tone)


def _side(name: str, side: int) -> str:
    return f"{name}-left" if side < 0 else f"{name}-right"


def _cheeks(
    face: Face, expression: Expression, edges: tuple[float, float] | None, *, puffed: bool
) -> list[Piece]:
    """Return the blush, and cheeks full of air or food; neither hangs over the edge of the head."""
    if not face.cheeks:
        return []
    ill = expression.mark == "ill"
    if not ill and expression.blush <= 0:
        return []
    gap = face.cheek_gap or face.eye_gap * 1.42
    y = face.cheek_y or face.eye_y + face.eye_r * 2.1
    rx = face.size * (0.118 if puffed else 0.088)
    strength = 0.55 if ill else min((0.25 + 0.5 * expression.blush) * face.flush, 0.88)
    low, high = edges or (-math.inf, math.inf)
    pieces = []
    for s in (-1, 1):
        x = min(max(face.x + s * gap, low + rx), high - rx)
        tall = rx * (0.95 if puffed else 0.72)
        pieces.append(Piece("cheek", "ill" if ill else "cheek", ellipse=(x, y, rx, tall), opacity=strength))
    return pieces


def _eye(face: Face, side: int, shape: str, gaze: Point, lit: int) -> list[Piece]:
    x, y = eye_centre(face, side)
    r = face.eye_r
    part = _side("eye", side)
    pen_width = max(2.6, r * 0.36)
    if shape in ("arcs", "content"):
        up = r * (0.95 if shape == "arcs" else 0.6)
        arc = [(x - r * 1.05, y + up * 0.45), (x, y - up * 0.75), (x + r * 1.05, y + up * 0.45)]
        return [_line(part, face.ink, arc, pen_width)]
    if shape == "squeezed":
        chevron = [(x + side * r, y - r * 0.8), (x - side * r * 0.9, y), (x + side * r, y + r * 0.8)]
        return [_line(part, face.ink, [chevron[0], chevron[1]], pen_width),
                _line(part, face.ink, [chevron[1], chevron[2]], pen_width)]  # fmt: skip
    if shape in ("shut", "drowsy"):
        arc = [(x - r * 1.05, y - r * 0.05), (x, y + r * 0.6), (x + r * 1.05, y - r * 0.05)]
        return [_line(part, face.ink, arc, pen_width)]
    if face.eyes == "beam":
        pieces = _lamp(face, part, (x, y), shape, gaze, lit)
    elif face.eyes == "white":
        pieces = _eyeball(face, part, (x, y), shape, gaze, lit)
    else:
        pieces = _bead(face, part, (x, y), shape, gaze, lit)
    pieces += _lid(face, part, (x, y), side, shape)
    if face.lashes and shape in ("open", "fond"):
        tip = x + side * r * 1.55
        pieces.append(
            _line(part, face.ink, [(x + side * r * 0.75, y - r * 0.75), (tip, y - r * 1.2)], pen_width * 0.8)
        )
    return pieces


def _bead(face: Face, part: str, at: Point, shape: str, gaze: Point, lit: int) -> list[Piece]:
    x, y = at
    r = face.eye_r
    pieces: list[Piece] = []
    size = 1.0
    if shape == "wide":
        pieces.append(_dot(part, "white", x, y, r * 1.45, r * 1.6))
        # a ring round it, for white eyes in a white face
        rim = (x, y, r * 1.45, r * 1.6)
        pieces.append(Piece(part, face.ink, ellipse=rim, stroke=max(1.4, r * 0.14), opacity=0.55))
        pieces.append(_dot(part, face.ink, x + gaze[0] * r * 0.5, y + gaze[1] * r * 0.5, r * 0.72, r * 0.82))
        size = 0.72
    else:
        pieces.append(_dot(part, face.ink, x + gaze[0] * r * 0.3, y + gaze[1] * r * 0.3, r * 0.92, r * 1.12))
    hx, hy = x + gaze[0] * r * 0.75 - lit * r * 0.22 * size, y + gaze[1] * r * 0.6 - r * 0.42 * size
    pieces.append(_dot(part, "white", hx, hy, r * 0.34 * size, r * 0.36 * size))
    return pieces


def _eyeball(face: Face, part: str, at: Point, shape: str, gaze: Point, lit: int) -> list[Piece]:
    x, y = at
    r = face.eye_r
    wide = 1.14 if shape == "wide" else 1.0
    pupil = 0.42 if shape == "wide" else 0.58
    px, py = x + gaze[0] * r * 0.42, y + gaze[1] * r * 0.4
    return [
        _dot(part, "white", x, y, r * 1.22 * wide, r * 1.3 * wide),
        _dot(part, "ink", px, py, r * pupil, r * pupil * 1.12),
        _dot(part, "white", px - lit * r * 0.16, py - r * 0.24, r * 0.19, r * 0.2),
    ]


def _lamp(face: Face, part: str, at: Point, shape: str, gaze: Point, lit: int) -> list[Piece]:
    x, y = at
    r = face.eye_r * (1.2 if shape == "wide" else 1.0)
    px, py = x + gaze[0] * r * 0.35, y + gaze[1] * r * 0.35
    return [
        _dot(part, face.ink, x, y, r * 1.12, r * 1.12),
        _dot(part, "ink", px, py, r * 0.5, r * 0.55),
        _dot(part, "white", px - lit * r * 0.14, py - r * 0.2, r * 0.17, r * 0.17),
    ]


# how far down each lid comes, in eye radii below the eye's top, and its slant in degrees towards the nose
_LIDS = {"half": (0.95, -14.0), "narrow": (0.9, 17.0), "heavy": (1.3, -4.0)}


def _lid(face: Face, part: str, at: Point, side: int, shape: str) -> list[Piece]:
    if shape == "fond":
        return _lower_lid(face, part, at)
    if shape not in _LIDS:
        return []
    depth, slant = _LIDS[shape]
    x, y = at
    wide, tall = (1.36, 1.46) if face.eyes == "white" else (1.25, 1.35)
    if face.eyes == "dot" and shape == "half":
        depth = 0.8
    rx, ry = face.eye_r * wide, face.eye_r * tall
    level = -ry + depth * face.eye_r
    turn = slant * -side
    reach = rx * math.sqrt(max(0.0, 1 - (level / ry) ** 2)) + face.eye_r * 0.12
    cap = [(-reach, level), (-rx * 0.9, level - ry * 0.3), (-rx * 0.62, -ry * 0.9), (0.0, -ry * 1.12)]
    cap += [(-px, py) for px, py in reversed(cap[:3])]
    placed = pen.moved(pen.turned(cap, turn), x, y)
    edge = [placed[0], placed[-1]]
    return [
        Piece(part, face.lid, pen.smooth(placed), tone="lid"),
        _line(part, face.ink, edge, max(2.4, face.eye_r * 0.32)),
    ]


def _lower_lid(face: Face, part: str, at: Point) -> list[Piece]:
    """Return the lid that a smile lifts: eyes that are glad of somebody."""
    x, y = at
    r = face.eye_r
    wide, tall = (1.5, 1.5) if face.eyes == "white" else (1.25, 1.35)
    arch = [(x - r * wide, y + r * 0.95), (x, y + r * 0.5), (x + r * wide, y + r * 0.95)]
    foot = [(x + r * wide * 0.7, y + r * tall), (x, y + r * tall * 1.08), (x - r * wide * 0.7, y + r * tall)]
    return [
        Piece(part, face.lid, pen.smooth([*arch, *foot]), tone="lid"),
        _line(part, face.ink, arch, max(2.2, r * 0.26)),
    ]


def _brow(face: Face, side: int, expression: Expression) -> Piece:
    x, _ = eye_centre(face, side)
    unit = face.size / 100 * 0.85
    inner, outer = expression.brow
    if expression.raise_one and side > 0:
        inner, outer = inner + expression.raise_one, outer + expression.raise_one
    half = face.eye_r * 1.05 * face.brow_r
    up = face.brow_y - (face.eye_r * 0.35 if expression.eyes == "wide" else 0)
    near, far = (x - side * half, up - inner * unit), (x + side * half, up - outer * unit)
    arch = unit * (2.5 if inner >= outer - 4 else 0.5)
    middle = ((near[0] + far[0]) / 2, (near[1] + far[1]) / 2 - arch)
    return _line(
        _side("brow", side), face.brow, [near, middle, far], max(3.0, face.size * 0.034 * face.brow_r)
    )


def _stitches(face: Face) -> list[Piece]:
    """Return the thread that holds a sewn mouth: it runs on past both corners, crossed by short stitches."""
    w, x, y = face.mouth_w / 2, face.x + face.mouth_x, face.mouth_y
    out = []
    for side in (-1, 1):
        out.append(
            _line(
                "stitch", face.mouth_line, [(x + side * w * 0.7, y), (x + side * w * 1.3, y - w * 0.22)], 2.6
            )
        )
        for far in (0.86, 1.16):
            sx, sy = x + side * w * far, y - w * (far - 0.7) * 0.36
            out.append(_line("stitch", face.mouth_line, [(sx, sy - w * 0.17), (sx, sy + w * 0.17)], 2.6))
    return out


def _mouth(face: Face, shape: str) -> list[Piece]:
    w = face.mouth_w / 2
    x, y = face.x + face.mouth_x, face.mouth_y
    thin = max(2.6, face.size * 0.021)
    if shape in _OPEN:
        return _open_mouth(face, shape, x, y, w)
    if shape == "lick":
        curve = [(x - w * 0.8, y), (x, y + w * 0.34), (x + w * 0.8, y)]
        tongue = pen.oval(x + w * 0.5, y + w * 0.4, w * 0.24, w * 0.32, count=8)
        return [Piece("mouth", "tongue", pen.smooth(tongue)), _line("mouth", face.mouth_line, curve, thin)]
    if shape == "tongue":
        curve = [(x - w * 0.7, y - w * 0.04), (x, y + w * 0.16), (x + w * 0.7, y - w * 0.06)]
        out = [(-0.32, 0.1), (0.32, 0.1), (0.34, 0.55), (0.2, 0.82), (-0.16, 0.84), (-0.34, 0.58)]
        tongue_out = [(x + px * w, y + py * w) for px, py in out]
        middle = [(x, y + w * 0.22), (x + w * 0.01, y + w * 0.56)]
        return [
            Piece("mouth", "tongue", pen.smooth(tongue_out)),
            _line("mouth", "mouth", middle, thin * 0.7),
            _line("mouth", face.mouth_line, curve, thin),
        ]
    if shape == "gritted":
        return _gritted(face, x, y, w, thin)
    return [_line("mouth", face.mouth_line, [(x + px * w, y + py * w) for px, py in _LINES[shape]], thin)]


_LINES: dict[str, list[Point]] = {
    "smile": [(-0.62, -0.04), (-0.3, 0.22), (0.05, 0.3), (0.4, 0.2), (0.68, -0.08)],
    "beam": [(-0.78, -0.12), (-0.4, 0.2), (0.05, 0.32), (0.5, 0.18), (0.84, -0.16)],
    "chew": [(-0.1, 0.14), (0.16, 0.04), (0.4, 0.2), (0.66, 0.02)],
    "firm": [(-0.6, 0.02), (0.0, 0.16), (0.66, -0.1)],
    "smirk": [(-0.75, -0.1), (-0.3, 0.22), (0.3, 0.2), (0.85, -0.24)],
    "frown": [(-0.6, 0.34), (-0.25, 0.08), (0.2, 0.06), (0.6, 0.36)],
    "small": [(-0.34, 0.22), (0.0, 0.06), (0.34, 0.22)],
    "aside": [(0.0, 0.14), (0.3, 0.2), (0.6, 0.0)],
    "flat": [(-0.2, 0.12), (0.2, 0.1), (0.55, 0.04)],
    "tiny": [(-0.22, 0.04), (0.0, 0.16), (0.22, 0.04)],
    "droop": [(-0.45, 0.2), (0.0, 0.1), (0.45, 0.22)],
    "wavy": [(-0.7, 0.18), (-0.35, 0.02), (0.0, 0.2), (0.35, 0.04), (0.7, 0.22)],
}
_OPEN: dict[str, list[Point]] = {
    "grin": [(-0.8, -0.06), (0.0, 0.1), (0.8, -0.1), (0.62, 0.42), (0.05, 0.68), (-0.58, 0.45)],
    "laugh": [(-0.95, -0.12), (0.0, 0.06), (0.95, -0.14), (0.8, 0.55), (0.05, 1.0), (-0.76, 0.6)],
    "wail": [(-0.7, 0.5), (-0.3, 0.02), (0.3, 0.0), (0.72, 0.5), (0.4, 0.72), (0.0, 0.6), (-0.4, 0.74)],
    "shaky": [(-0.72, 0.14), (-0.3, 0.02), (0.1, 0.14), (0.5, 0.0), (0.74, 0.3), (0.4, 0.5), (0.0, 0.4),
    (-0.4, 0.54)],
    "round": [(0.0, -0.14), (0.36, 0.02), (0.45, 0.38), (0.32, 0.72), (0.0, 0.84), (-0.32, 0.72), (-0.45,
    0.38), (-0.36, 0.02)],
    "gape": [(0.0, -0.3), (0.46, -0.12), (0.56, 0.42), (0.4, 0.95), (0.0, 1.1), (-0.4, 0.95), (-0.56, 0.42),
    (-0.46, -0.12)],
    "shout": [(-0.62, -0.1), (0.0, -0.22), (0.62, -0.12), (0.68, 0.42), (0.36, 0.92), (-0.3, 0.94),
    (-0.64, 0.46)],
    "song": [(0.0, -0.18), (0.44, -0.04), (0.48, 0.4), (0.0, 0.74), (-0.48, 0.4), (-0.44, -0.04)],
    "sneeze": [(-0.36, 0.06), (0.2, -0.16), (0.86, -0.08), (0.92, 0.4), (0.42, 0.74), (-0.22, 0.56)],
    "pursed": [(0.3, 0.0), (0.52, 0.1), (0.56, 0.28), (0.34, 0.42), (0.14, 0.34), (0.12, 0.1)],
    "yawn": [(0.0, -0.06), (0.26, 0.06), (0.3, 0.32), (0.0, 0.52), (-0.3, 0.32), (-0.26, 0.06)],
    "munch": [(-0.3, 0.02), (0.1, -0.02), (0.42, 0.1), (0.36, 0.4), (0.0, 0.48), (-0.32, 0.36)],
}  # fmt: skip

_TONGUES = {"grin": 0.2, "laugh": 0.32, "wail": 0.16, "gape": 0.3, "shout": 0.3, "song": 0.18, "sneeze": 0.2}
"""The mouths so open that the tongue is seen, and how deep it lies."""


def _open_mouth(face: Face, shape: str, x: float, y: float, w: float) -> list[Piece]:
    points = [(x + px * w, y + py * w) for px, py in _OPEN[shape]]
    if face.eyes == "beam":
        return [Piece("mouth", face.ink, pen.smooth(points))]
    pieces = [Piece("mouth", "mouth", pen.smooth(points))]
    if shape == "pursed":
        lips = Piece("mouth", "tongue", pen.line([*points, points[0]]), stroke=max(2.6, face.size * 0.022))
        return [*pieces, lips]
    if shape in _TONGUES:
        low = max(p[1] for p in points)
        depth = w * _TONGUES[shape]
        pieces.append(_dot("mouth", "tongue", x + w * 0.04, low - depth * 0.95, w * 0.36, depth * 0.8))
    return pieces


def _gritted(face: Face, x: float, y: float, w: float, thin: float) -> list[Piece]:
    points = [(-0.62, 0.3), (-0.3, 0.1), (0.3, 0.08), (0.64, 0.3), (0.45, 0.52), (0.0, 0.44), (-0.45, 0.52)]
    placed = [(x + px * w, y + py * w) for px, py in points]
    return [
        Piece("mouth", "white", pen.smooth(placed)),
        Piece("mouth", face.mouth_line, pen.line([*placed, placed[0]]), stroke=thin),
        _line("mouth", face.mouth_line, [(x, y + w * 0.12), (x, y + w * 0.44)], thin * 0.7),
    ]


def _marks(face: Face, mark: str) -> list[Piece]:
    s = face.size / 150
    x, y = eye_centre(face, 1)
    left = eye_centre(face, -1)[0]
    top = face.eye_y - face.size * 0.42
    side = face.x + face.size * 0.56
    r = face.eye_r
    if mark == "tear":
        return [Piece("tear", "tear", _drop(left - r * 0.5, y + r * 2.1, 5.5 * s), opacity=0.95)]
    if mark == "streams":
        return [
            Piece("tear", "tear", pen.smooth(_stream(px + px_off * s, y + r * 0.75, s)), opacity=0.9)
            for px, px_off in ((left, -3), (x, 3))
        ]
    if mark == "doze":
        return [
            Piece(
                "doze", "doze", _zed(side + dx * s, top + dy * s, size * s), stroke=max(2.2, size * 0.2 * s)
            )
            for dx, dy, size in ((16, 10, 12), (34, -12, 17))
        ]
    return []


_DROP: tuple[Point, ...] = ((0, -1.9), (0.6, -0.6), (0.9, 0.3), (0, 1), (-0.9, 0.3), (-0.6, -0.6))


def _drop(x: float, y: float, r: float) -> str:
    return pen.smooth([(x + px * r, y + py * r) for px, py in _DROP])


def _stream(x: float, y: float, s: float) -> list[Point]:
    w = 5.5 * s
    shape = ((-0.8, 0), (0.8, 0), (0.9, 16), (1.3, 30), (0, 38), (-1.3, 30), (-0.9, 16))
    return [(x + w * px, y + py * s) for px, py in shape]


def _zed(x: float, y: float, size: float) -> str:
    h = size / 2
    return "M" + "L".join(
        pen.nums(p)
        for p in ((x - h, y - h), (x + h, y - h * 1.15), (x - h, y + h), (x + h * 1.05, y + h * 0.9))
    )
