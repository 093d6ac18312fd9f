"""Where a glyph has room for a face and its edges for limbs: measured once, kept on the card."""

from __future__ import annotations

from functools import lru_cache

from fabula.illustrators.paper.palette import lch, oklch
from fabula.illustrators.paper.raster import pixels_of

CELLS = 48
ROOMY = 46.0
"""A face of this radius can sit on the thing itself; less room, and it gets a plate of its own."""


@lru_cache(maxsize=256)
def measured(emoji: str, size: float) -> tuple[dict[str, float], str] | None:
    """Return the ratios of a thing of this glyph (units from its middle) and its main colour.

    None when the font has no such glyph.
    """
    from fabula.illustrators.paper.things import glyph_svg

    glyph = glyph_svg(emoji, size)
    return None if glyph is None else measured_svg(glyph, size)


@lru_cache(maxsize=256)
def measured_svg(glyph: str, size: float) -> tuple[dict[str, float], str] | None:
    """Return the same of a drawing whose middle is at 0,0; None when there is nothing to see."""
    half = size / 2
    raw = pixels_of(glyph, (-half, -half, size, size), width=CELLS).tobytes()
    pixels = [(raw[i], raw[i + 1], raw[i + 2], raw[i + 3]) for i in range(0, len(raw), 4)]
    solid = [[pixels[y * CELLS + x][3] > 128 for x in range(CELLS)] for y in range(CELLS)]
    if not any(any(row) for row in solid):
        return None
    return _places(solid, size / CELLS), _main_colour(pixels)


def _places(solid: list[list[bool]], unit: float) -> dict[str, float]:
    room = _room(solid)
    middle = CELLS / 2

    def worth(x: int, y: int) -> float:
        # a face near the middle and a little above it looks at home
        return room[y][x] - 0.22 * abs(x + 0.5 - middle) - 0.16 * abs(y + 0.5 - middle * 0.92)

    _, x, y = max((worth(x, y), -x, -y) for y in range(CELLS) for x in range(CELLS) if solid[y][x])
    x, y = -x, -y
    radius = room[y][x] * unit
    rows = [i for i, row in enumerate(solid) if any(row)]
    columns = [i for i in range(CELLS) if any(row[i] for row in solid)]
    face_y = (y + 0.5 - middle) * unit
    arm_row = min(CELLS - 1, y + max(2, round(room[y][x] * 0.5)))
    arm = [i for i in range(CELLS) if solid[arm_row][i]] or columns
    foot = [i for i in range(CELLS) if solid[max(rows[-1] - 2, 0)][i]] or columns
    face_r = min(max(radius * 1.02, 42.0), 84.0)
    return {
        "face_x": round((x + 0.5 - middle) * unit, 1),
        "face_y": round(face_y, 1),
        "face_r": round(face_r, 1),
        "room": round(radius, 1),
        "arm_x": round(max((arm[-1] - arm[0] + 1) * unit / 2 - 8, 26.0), 1),
        "arm_y": round((arm_row + 0.5 - middle) * unit, 1),
        "hip": round(min(max((foot[-1] - foot[0] + 1) * unit / 4, 18.0), 44.0), 1),
        "low": round((rows[-1] + 1 - middle) * unit, 1),
        "high": round((middle - rows[0]) * unit, 1),
        "wide": round(max(abs(columns[0] - middle), abs(columns[-1] + 1 - middle)) * unit, 1),
    }


def _room(solid: list[list[bool]]) -> list[list[float]]:
    """Return, for every cell, about how far it is to the nearest empty one (a chamfer distance)."""
    far = float(CELLS)
    room = [[far if cell else 0.0 for cell in row] for row in solid]
    steps = ((-1, 0, 1.0), (0, -1, 1.0), (-1, -1, 1.4), (-1, 1, 1.4))
    for sign in (1, -1):
        order = range(CELLS) if sign > 0 else range(CELLS - 1, -1, -1)
        for y in order:
            for x in order:
                for dy, dx, cost in steps:
                    ny, nx = y + sign * dy, x + sign * dx
                    near = room[ny][nx] if 0 <= ny < CELLS and 0 <= nx < CELLS else 0.0
                    room[y][x] = min(room[y][x], near + cost)
    return room


def _main_colour(pixels: list[tuple[int, int, int, int]]) -> str:
    """Return the commonest strong colour."""
    counts: dict[tuple[int, int, int], int] = {}
    for r, g, b, a in pixels:
        if a > 200:
            key = (r // 32, g // 32, b // 32)
            counts[key] = counts.get(key, 0) + 1 + (max(r, g, b) - min(r, g, b)) // 64
    best = max(sorted(counts), key=lambda key: counts[key]) if counts else (5, 4, 3)
    light, chroma, hue = lch("#" + "".join(f"{v * 32 + 16:02x}" for v in best))
    return oklch(min(max(light, 0.45), 0.86), chroma, hue)
