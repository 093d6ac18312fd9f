"""The puppet: pieces of cut paper on joints, in the order in which they lie on one another.

Every outline is kept in the coordinates of the resting figure (x = 0 in the middle, y = 0 on the ground, up
negative, facing right). A posture only turns and shifts joints, so the outlines never change.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from fabula.illustrators.paper import pen
from fabula.illustrators.paper.pen import Point, Points

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
SHADE_SIDE: Point = (0.75, 0.66)
SMALL = 34.0


@dataclass(frozen=True)
class Piece:
    """One shape.

    `stroke` > 0 makes it a line; `tone` moves its role's colour; a `sided` piece keeps its side.

    `markup` holds ready-made SVG instead (a glyph); `when` names the facing a shadow or lit rim is for.
    """

    part: str
    role: str
    d: str = ""
    ellipse: tuple[float, float, float, float] | None = None
    hull: tuple[Point, ...] = ()
    tone: str = ""
    stroke: float = 0.0
    opacity: float = 1.0
    sided: bool = False
    markup: str = ""
    when: str = ""


@dataclass(frozen=True)
class Joint:
    """A pin: what hangs on it turns about `pivot`."""

    name: str
    parent: str
    pivot: Point


@dataclass(frozen=True)
class Face:
    """Where the features sit and what they are made of; sizes in page units.

    `eyes` is "dot" (dark ovals), "white" (eyeballs), "beam" (a machine's lamps). `mouth` is "soft", "beak" or
    "none". `lid`, `brow`, `ink`, `line` (the mouth's, when not `ink`) are colour roles. `flush` is how much
    stronger than on pale skin its blush must be to look like one.
    """

    x: float
    eye_y: float
    eye_gap: float
    eye_r: float
    mouth_y: float
    mouth_w: float
    size: float
    brow_y: float
    eyes: str = "dot"
    mouth: str = "soft"
    lid: str = "skin"
    ink: str = "ink"
    brow: str = "brow"
    cheeks: bool = True
    cheek_gap: float = 0.0
    cheek_y: float = 0.0
    mouth_x: float = 0.0
    brow_r: float = 1.0
    lashes: bool = False
    line: str = ""
    flush: float = 1.0

    @property
    def mouth_line(self) -> str:
        """Return the role of the mouth's line: the eyes' unless the ground there is too dark."""
        return self.line or self.ink


@dataclass(frozen=True)
class Puppet:
    """Joints and layers (joint, pieces), back to front; `plan` chooses how postures are understood."""

    plan: str
    joints: Mapping[str, Joint]
    layers: tuple[tuple[str, tuple[Piece, ...]], ...]
    face: Face
    head: tuple[float, float, float]
    hand: tuple[str, Point]
    scale: float = 1.0
    stoop: float = 0.0
    lift: float = 0.0


@dataclass(frozen=True)
class Move:
    """How a joint moves: a clockwise turn in degrees about its pivot, after a shift and a stretch."""

    turn: float = 0.0
    dx: float = 0.0
    dy: float = 0.0
    sx: float = 1.0
    sy: float = 1.0

    def matrix(self, pivot: Point) -> Matrix:
        """Return the matrix of the move."""
        cos, sin = math.cos(math.radians(self.turn)), math.sin(math.radians(self.turn))
        a, b, c, d = cos * self.sx, sin * self.sx, -sin * self.sy, cos * self.sy
        px, py = pivot
        return (a, b, c, d, px + self.dx - a * px - c * py, py + self.dy - b * px - d * py)


def times(outer: Matrix, inner: Matrix) -> Matrix:
    """Return the matrix that applies `inner` first."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def apply(matrix: Matrix, point: Point) -> Point:
    """Return `point` moved by `matrix`."""
    a, b, c, d, e, f = matrix
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f


def chain(puppet: Puppet, joint: str, moves: Mapping[str, Move]) -> Matrix:
    """Return the matrix from resting coordinates to the figure's own for everything on `joint`."""
    matrix = IDENTITY
    name = joint
    while name:
        pin = puppet.joints[name]
        move = moves.get(name)
        if move is not None:
            matrix = times(move.matrix(pin.pivot), matrix)
        name = pin.parent
    return matrix


def written(matrix: Matrix) -> str:
    """Return the matrix as a transform attribute's value."""
    if matrix == IDENTITY:
        return ""
    if matrix[:4] == IDENTITY[:4]:
        return f"translate({pen.nums(matrix[4:])})"
    parts = [f"{v:.3f}".rstrip("0").rstrip(".") for v in matrix[:4]]
    return f"matrix({' '.join(parts)} {pen.num(matrix[4])} {pen.num(matrix[5])})"


@dataclass
class Bench:
    """Where a puppet is cut out: every call lays a piece on top of the ones before it.

    `card` is the version of the card it is cut after.
    """

    random: Random
    card: int = 0
    joints: dict[str, Joint] = field(default_factory=dict)
    laid: list[tuple[str, list[Piece]]] = field(default_factory=list)

    def pin(self, name: str, parent: str, pivot: Point) -> None:
        """Add a joint."""
        self.joints[name] = Joint(name, parent, pivot)

    def lay(self, joint: str, *pieces: Piece) -> None:
        """Put pieces on top, hanging on `joint`."""
        if self.laid and self.laid[-1][0] == joint:
            self.laid[-1][1].extend(pieces)
        else:
            self.laid.append((joint, list(pieces)))

    def paper(
        self,
        joint: str,
        part: str,
        role: str,
        points: Points,
        *,
        tone: str = "",
        shade: float = 0.0,
        edge: float = 0.0,
        rough: float = 0.9,
        sided: bool = False,
    ) -> None:
        """Cut a smooth shape; `shade` is the width of its darker side, `edge` of its lit rim."""
        cut = pen.wobble(points, self.random, rough) if rough else list(points)
        pieces = [Piece(part, role, pen.smooth(cut), hull=tuple(cut), tone=tone, sided=sided)]
        if _span(cut) < SMALL:
            shade = edge = 0.0  # nobody sees the volume of a button
        outline = pen.edges(cut) if shade or edge else []
        for when, sign in (("right", 1), ("left", -1)):
            dark = pen.crescent(outline, shade, (sign * SHADE_SIDE[0], SHADE_SIDE[1])) if shade else []
            if dark:
                d = pen.smooth(dark)
                pieces.append(Piece(part, role, d, tone=tone + "shade", sided=sided, when=when))
            bright = pen.rim(outline, edge * 0.75, (sign * pen.LIGHT[0], pen.LIGHT[1])) if edge else []
            if bright:
                d = pen.line(bright)
                pieces.append(Piece(part, role, d, tone=tone + "edge", stroke=edge, sided=sided, when=when))
        self.lay(joint, *pieces)

    def sharp(
        self, joint: str, part: str, role: str, points: Points, *, tone: str = "", sided: bool = False
    ) -> None:
        """Cut a shape with straight edges."""
        self.lay(joint, Piece(part, role, pen.corners(points), hull=tuple(points), tone=tone, sided=sided))

    def path(self, joint: str, part: str, role: str, d: str, hull: Points = (), *, tone: str = "") -> None:
        """Cut a shape from ready path data."""
        self.lay(joint, Piece(part, role, d, hull=tuple(hull), tone=tone))

    def dot(
        self,
        joint: str,
        part: str,
        role: str,
        at: tuple[float, float, float, float],
        *,
        tone: str = "",
        opacity: float = 1.0,
        sided: bool = False,
    ) -> None:
        """Lay an ellipse (x, y, radius across, radius down)."""
        self.lay(
            joint,
            Piece(part, role, ellipse=at, hull=ring(at), tone=tone, opacity=opacity, sided=sided),
        )

    def line(
        self,
        joint: str,
        part: str,
        role: str,
        points: Points,
        width: float,
        *,
        tone: str = "",
        opacity: float = 1.0,
        sided: bool = False,
    ) -> None:
        """Lay a smooth line."""
        self.lay(
            joint,
            Piece(
                part,
                role,
                pen.line(points),
                hull=tuple(points),
                tone=tone,
                stroke=width,
                opacity=opacity,
                sided=sided,
            ),
        )

    def layers(self) -> tuple[tuple[str, tuple[Piece, ...]], ...]:
        """Return what was laid; neighbouring dots or lines of one kind become one path, which is shorter."""
        return tuple((joint, tuple(_joined(pieces))) for joint, pieces in self.laid)


def _span(points: Points) -> float:
    """Return the longer side of the box around `points`."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return max(max(xs) - min(xs), max(ys) - min(ys))


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    out: list[Piece] = []
    for piece in pieces:
        last = out[-1] if out else None
        # smooth fills stay apart: where two that turn opposite ways overlap, there would be a hole
        if (
            last is not None
            and _kin(last) == _kin(piece)
            and (piece.ellipse or piece.stroke or "L" in piece.d)
        ):
            out[-1] = replace(
                last, d=_path(last) + _path(piece), ellipse=None, hull=(*last.hull, *piece.hull)
            )
        else:
            out.append(piece)
    return out


def _kin(piece: Piece) -> tuple[object, ...]:
    round_ = bool(piece.ellipse) or (not piece.stroke and "a" in piece.d)
    return (
        piece.part, piece.role, piece.tone, piece.stroke, piece.opacity, piece.sided, piece.when,
        piece.markup, round_,
    )  # fmt: skip


def _path(piece: Piece) -> str:
    if piece.ellipse is None:
        return piece.d
    x, y, rx, ry = piece.ellipse
    half = f"a{pen.nums((rx, ry))} 0 1 0"
    return f"M{pen.nums((x - rx, y))}{half} {pen.num(2 * rx)} 0{half}-{pen.num(2 * rx)} 0z"


def ring(at: Sequence[float]) -> tuple[Point, ...]:
    """Return the outermost points of an ellipse."""
    x, y, rx, ry = at
    return ((x - rx, y), (x, y - ry), (x + rx, y), (x, y + ry))
