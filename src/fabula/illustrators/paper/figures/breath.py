"""What comes out of a mouth: the drops of a sneeze, blown air, bubbles, flames, a whistled note.

It begins at the lips and goes the way the face is turned, so that nobody takes it for weather.
"""

from __future__ import annotations

from fabula.core.words import FacePlay
from fabula.illustrators.paper import pen
from fabula.illustrators.paper.figures.puppet import Face, Piece
from fabula.illustrators.paper.pen import Point

BREATHED: frozenset[FacePlay] = frozenset(("sneeze", "blow", "shout"))
"""What can be done with fire or bubbles in the mouth."""
SUBSTANCES = {
    "bubble": "bubbles", "soap-bubble": "bubbles", "bubble-wand": "bubbles", "soap": "bubbles",
    "fire": "flame", "flame": "flame",
}  # fmt: skip
"""The things that are breathed out where a face sneezes or blows, by how they are drawn."""
START = 17.0
"""So far within the edge of a broad head what is breathed begins, in hundredths of the head."""
# ways from the lips and sizes, in hundredths of the head
_DROPS = ((20, -6, 3.0), (23, 5, 3.3), (32, -3, 2.7), (31, 14, 2.8), (42, 7, 2.3), (40, -13, 2.3))
_BUBBLES = ((22, 1, 6.5), (37, 8, 8.5), (42, -12, 9.0), (60, -3, 12.0))
_GUSTS = (((14, -5), (25, -9), (38, -7)), ((15, 1), (30, 0), (46, 3)), ((14, 7), (24, 11), (36, 14)))
_FLAME: tuple[Point, ...] = (
    (10, 0), (22, -9), (34, -8), (46, -18), (45, -6), (60, -2), (45, 5), (50, 17), (34, 9), (22, 9),
)  # fmt: skip


def breath(face: Face, play: FacePlay, substance: str, edge: float | None = None) -> list[Piece]:
    """Return what comes out of the mouth of `face`, the most of it beyond the `edge` of the head.

    `substance` is a thing that it may breathe, or empty.
    """
    unit = face.size / 100
    lips = face.x + face.mouth_x + face.mouth_w * 0.2, face.mouth_y + face.mouth_w * 0.12
    if edge is not None:
        lips = max(lips[0], edge - START * unit), lips[1]
    how = SUBSTANCES.get(substance, "") if play in BREATHED else ""
    if how == "bubbles":
        return _bubbles(lips, unit)
    if how == "flame":
        return _flame(lips, unit)
    if play == "sneeze":
        return [
            Piece("breath", "tear", _slanting(lips, (x, y), r * unit, unit), opacity=0.95)
            for x, y, r in _DROPS
        ]
    if play == "blow":
        lines = (pen.line([_at(lips, one, unit) for one in gust]) for gust in _GUSTS)
        return [Piece("breath", "doze", one, stroke=2.4 * unit, opacity=0.7) for one in lines]
    if play in ("whistle", "sing"):
        return _note(lips, unit)
    return []


def _at(lips: Point, way: Point, unit: float) -> Point:
    return lips[0] + way[0] * unit, lips[1] + way[1] * unit


def _slanting(lips: Point, way: Point, r: float, unit: float) -> str:
    """Return a drop on its way: its point towards the mouth."""
    x, y = _at(lips, way, unit)
    long = (way[0] ** 2 + way[1] ** 2) ** 0.5
    ux, uy = way[0] / long, way[1] / long
    shape = ((-2.0, 0.0), (-0.5, -0.75), (0.5, -0.85), (1.1, 0.0), (0.5, 0.85), (-0.5, 0.75))
    return pen.smooth([(x + (a * ux - b * uy) * r, y + (a * uy + b * ux) * r) for a, b in shape])


def _bubbles(lips: Point, unit: float) -> list[Piece]:
    pieces = []
    for x, y, r in _BUBBLES:
        (cx, cy), size = _at(lips, (x, y), unit), r * unit
        pieces += [
            Piece("breath", "tear", ellipse=(cx, cy, size, size), opacity=0.55),
            Piece("breath", "white", ellipse=(cx, cy, size, size), stroke=0.14 * size, opacity=0.9),
        ]
    return pieces


def _flame(lips: Point, unit: float) -> list[Piece]:
    outer = [_at(lips, one, unit) for one in _FLAME]
    inner = [_at(lips, (10 + (x - 10) * 0.66, y * 0.55), unit) for x, y in _FLAME]
    return [
        Piece("breath", "flame", pen.smooth(outer)),
        Piece("breath", "flame-2", pen.smooth(inner)),
    ]


def _note(lips: Point, unit: float) -> list[Piece]:
    x, y = _at(lips, (29, -8), unit)
    stem = [(x + 3.4 * unit, y), (x + 3.4 * unit, y - 15 * unit), (x + 9.5 * unit, y - 11 * unit)]
    return [
        Piece("breath", "doze", ellipse=(x, y, 4.4 * unit, 3.4 * unit)),
        Piece("breath", "doze", pen.line(stem[:2]), stroke=2 * unit),
        Piece("breath", "doze", pen.line(stem[1:]), stroke=2.8 * unit),
    ]
