"""Crayon: brighter wax, a broken darker edge, and the grain of the paper, which the wax skips."""

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.palette import lch, oklch
from fabula.illustrators.paper.pen import num
from fabula.illustrators.paper.styles.recipe import Attributes, Recipe, element, is_colour, nothing, same


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
        "stroke-width": "2" if small else "3.4",
        "stroke-opacity": ".62",
        "stroke-dasharray": "19 1.4 31 2 11 1.2",
        "stroke-linecap": "round",
    }
    return element(name, {**given, "fill": bright, **line})


_TILE = 260
"""The side of the tile that the tooth of the paper repeats in."""


def _wax_texture(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return the tooth of the paper, which shows in grains where the wax went over it."""
    top, bottom = open_part
    out = ""
    layers = (("#fffaf0", 0.32, 110, 4, 2.2), ("#fffaf0", 0.18, 24, 6, 3), ("#3a2a3c", 0.1, 38, 4, 2))
    for colour, strength, count, long, wide in layers:
        path = ""
        for _ in range(int(count * (0.55 + grain * 0.9))):
            x, y = random.randint(3, _TILE - 9), random.randint(3, _TILE - 3)
            path += f"M{x} {y}l{random.randint(1, long)} {random.randint(-2, 2)}"
        line = f'stroke="{colour}" stroke-opacity="{strength}" stroke-width="{wide}" stroke-linecap="round"'
        out += f'<path d="{path}" fill="none" {line}/>'
    tile = f'width="{_TILE}" height="{_TILE}" patternUnits="userSpaceOnUse"'
    return (
        f'<defs><pattern id="wax" {tile}>{out}</pattern></defs>'
        f'<rect x="-40" y="{num(top)}" width="1080" height="{num(bottom - top)}" fill="url(#wax)"/>'
    )


CRAYON = Recipe(same, _waxy, 1.5, 0.3, _wax_texture, nothing)
