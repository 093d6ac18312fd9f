"""Crayon: brighter wax laid on stroke by stroke, and a softer, darker edge.

Every shape has strokes of its own colour, deeper and paler, along its own form; heads have none, so that
nothing falls over a face.
"""

from __future__ import annotations

from fabula.illustrators.paper.palette import lch, oklch
from fabula.illustrators.paper.pen import num
from fabula.illustrators.paper.styles.hatching import PAGE_WIDE, lean, other, size_of, strokes
from fabula.illustrators.paper.styles.recipe import Attributes, Recipe, element, is_colour, nothing, same

LAND_WAYS = (-14.0, 12.0, -34.0, 24.0, -58.0)
"""Which way strokes may run in a broad sheet: neighbours differ, and none falls like rain."""
BROAD, SMALL, LITTLE = PAGE_WIDE, 26.0, 11000.0
"""From which width a sheet is scenery; how narrow a shape, and how small a thing, is left without strokes."""
CALM = frozenset(("head", "face", "skull", "snout", "muzzle", "cheek", "mask", "ear", "ear-inner"))
"""Parts about a face, where no strokes lie."""


def _waxy(name: str, given: Attributes, path: str) -> str:
    if given.get("class") == "rim":
        return ""
    if not is_colour(given, "fill"):
        if is_colour(given, "stroke"):
            return element(name, {**given, "stroke-linecap": "round"})
        return element(name, given)
    if "fill-opacity" in given:
        return element(name, given)
    lightness, chroma, hue = lch(given["fill"])
    bright = oklch(lightness + 0.02, chroma * 1.14 + 0.006, hue)
    dark = oklch(lightness * 0.7, chroma * 1.12, hue)
    small = name != "use" and len(given.get("d", "")) < 60
    line = {
        "stroke": dark,
        "stroke-width": "2" if small else "3.8",
        "stroke-opacity": ".55",
        "stroke-linecap": "round",
    }
    return element(name, {**given, "fill": bright, **line}) + _laid_on(given, path, (lightness, chroma, hue))


def _laid_on(given: Attributes, path: str, tone: tuple[float, float, float]) -> str:
    """Return the strokes of a shape in two tones of its own, or nothing for what is too small or a face."""
    if not path or given.get("data-part") in CALM or "opacity" in given:
        return ""
    wide, high = size_of(path)
    if min(wide, high) < SMALL or (given.get("data-part") is None and wide * high < LITTLE):
        return ""
    broad = wide > BROAD
    angle = LAND_WAYS[other(path, len(LAND_WAYS))] if broad else lean(path) + 6
    pitch = 13.0 if broad else 7.0 if min(wide, high) < 90 else 10.0
    long = 190.0 if broad else 80.0
    lightness, chroma, hue = tone
    deep = oklch(lightness * 0.86 - 0.01, chroma * 1.1, hue)
    pale = oklch(lightness + (0.99 - lightness) * 0.4, chroma * 0.92, hue)
    moved = f"translate({given.get('x', '0')} {given.get('y', '0')})" if "x" in given else ""
    moved += given.get("transform", "")
    out = ""
    for colour, turn, bare in ((deep, 0.0, 0.1), (pale, 7.0, 0.34)):
        lines = strokes(
            path, angle=angle + turn, pitch=pitch * (1 + turn / 14), long=long, gaps=bare, inset=3.0
        )
        if lines:
            line = {
                "class": "grain", "d": lines, "fill": "none", "stroke": colour, "stroke-opacity": ".34",
                # a rough edge is what wax has, and is drawn in a fifth of the time of a smooth one
                "stroke-width": num(pitch * 0.5), "shape-rendering": "optimizeSpeed",
            }  # fmt: skip
            out += element("path", line | ({"transform": moved} if moved else {}))
    return out


CRAYON = Recipe(same, _waxy, 1.5, 0.3, nothing, nothing, lit=False)
