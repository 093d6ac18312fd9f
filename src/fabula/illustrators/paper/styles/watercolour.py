"""Watercolour: two washes over the paper, the darker edge where they dried, the grain of pigment."""

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.palette import lch, mix, oklch
from fabula.illustrators.paper.styles.recipe import Attributes, Recipe, element, is_colour, nothing
from fabula.illustrators.paper.styles.tiles import bare, granules, laid


def _washed_tone(colour: str) -> str:
    lightness, chroma, hue = lch(colour)
    return oklch(lightness + (0.985 - lightness) * 0.16, chroma * 0.95, hue)


def _washed(name: str, given: Attributes) -> str:
    if given.get("class") == "rim":
        return ""
    if not is_colour(given, "fill"):
        if is_colour(given, "stroke"):
            given = {
                **given,
                "stroke": _washed_tone(given["stroke"]),
                "stroke-opacity": given.get("stroke-opacity", ".82"),
            }
        return element(name, given)
    colour = _washed_tone(given["fill"])
    lightness, chroma, hue = lch(colour)
    pool = oklch(lightness * 0.74, chroma * 1.1, hue)
    paper = mix(colour, "#fffdf6", 0.3)
    if "fill-opacity" in given:
        return element(name, {**given, "fill": colour})
    edge = {"stroke": pool, "stroke-opacity": ".4", "stroke-width": "2.6" if name == "use" else "1.7"}
    if name != "use":
        return element(name, {**given, "fill": colour} | (edge if len(given.get("d", "")) > 60 else {}))
    first = element(name, {**given, "fill": paper})
    return first + element(name, {**given, "fill": colour, "fill-opacity": ".62"} | edge)


def _wash_texture(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return the grain of the wash: pigment in the hollows of the paper, and paper where it lies thin."""
    return laid("wash-bare", bare(), 900, open_part) + laid("wash", granules(), 300 - 60 * grain, open_part)


WATERCOLOUR = Recipe(_washed_tone, _washed, 2.2, 0.35, _wash_texture, nothing)
