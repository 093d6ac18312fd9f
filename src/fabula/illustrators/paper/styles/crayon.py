"""Crayon: brighter wax, a broken darker edge, and the grain of the paper, which the wax skips."""

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.palette import lch, oklch
from fabula.illustrators.paper.pen import num
from fabula.illustrators.paper.styles.recipe import Attributes, Recipe, element, is_colour, nothing, same
from fabula.illustrators.paper.styles.tiles import laid, pressed, wax


def _waxy(name: str, given: Attributes) -> str:
    if given.get("class") == "rim":
        return ""
    if not is_colour(given, "fill"):
        if is_colour(given, "stroke"):
            wide = float(given.get("stroke-width", "2"))
            rough = (
                {**given, "stroke-dasharray": f"{num(wide * 3 + 9)} {num(wide * 0.12 + 0.8)}"}
                if wide < 7 and "stroke-dasharray" not in given
                else given
            )
            return element(name, rough)
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
    return element(name, {**given, "fill": bright, **line})


def _wax_texture(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return the tooth of the paper, which the wax skips, and the strokes where it lies thicker."""
    thick = laid("wax-thick", pressed(), 250, open_part)
    return thick + laid("wax", wax(), 226 - 40 * grain, open_part)


CRAYON = Recipe(same, _waxy, 1.5, 0.3, _wax_texture, nothing)
