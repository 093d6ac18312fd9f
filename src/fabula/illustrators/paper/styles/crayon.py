"""Crayon: brighter wax, a broken darker edge, and slanted strokes where the paper shows."""

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


def _wax_texture(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return slanted strokes where the paper shows between the wax."""
    top, bottom = open_part
    out = ""
    layers = (("#fffaf0", 0.2, 620, 34), ("#fffaf0", 0.13, 260, 60), ("#3a2a3c", 0.07, 300, 34))
    for colour, strength, count, long in layers:
        path = ""
        for _ in range(int(count * (0.55 + grain * 0.9))):
            x, y = random.randint(-20, 1020), random.randint(int(top), int(bottom))
            reach = random.randint(9, long)
            steep = (0.62, -0.5, 0.25, 0.9)[(x // 210 + y // 170) % 4] + random.uniform(-0.12, 0.12)
            path += f"M{x} {y}l{reach} {-round(reach * steep)}"
        out += (
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-opacity="{strength}" stroke-width="1.8"/>'
        )
    name = (
        '<clipPath id="wax">'
        + f'<path d="M-40 {num(top)}L1040 {num(top)}L1040 {num(bottom)}L-40 {num(bottom)}Z"/></clipPath>'
    )
    return f'<defs>{name}</defs><g clip-path="url(#wax)">{out}</g>'


CRAYON = Recipe(same, _waxy, 1.5, 0.3, _wax_texture, nothing)
