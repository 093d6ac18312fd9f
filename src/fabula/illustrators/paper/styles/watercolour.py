"""Watercolour: two washes over the paper, the darker edge where they dried, blooms and bare specks."""

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.palette import lch, mix, oklch
from fabula.illustrators.paper.pen import num, nums
from fabula.illustrators.paper.styles.recipe import Attributes, Recipe, element, is_colour


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


def _blooms(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return blooms where the water ran, and the dark rims it left."""
    top, bottom = open_part
    text = (
        '<defs><radialGradient id="wash-a"><stop offset="0" stop-color="#fffdf5" stop-opacity=".34"/>'
        '<stop offset=".8" stop-color="#fffdf5" stop-opacity=".1"/>'
        '<stop offset="1" stop-color="#fffdf5" stop-opacity="0"/></radialGradient>'
        '<radialGradient id="wash-b"><stop offset="0" stop-color="#3b4468" stop-opacity="0"/>'
        '<stop offset=".86" stop-color="#3b4468" stop-opacity=".04"/>'
        '<stop offset="1" stop-color="#3b4468" stop-opacity="0"/></radialGradient></defs>'
    )
    for index in range(34):
        x, y, size = random.uniform(0, 1000), random.uniform(top, bottom), random.uniform(40, 150)
        y = min(max(y, top + size * 0.6), bottom - size * 0.6)
        wide, fill = f'rx="{num(size)}" ry="{num(size * 0.6)}"', f"url(#wash-{'ab'[index % 2]})"
        text += f'<ellipse cx="{num(x)}" cy="{num(y)}" {wide} fill="{fill}"/>'
    return text


def _wash_texture(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return the tooth of the paper: specks the wash did not reach."""
    top, bottom = open_part
    specks = ""
    for _ in range(int(420 * (0.4 + grain))):
        x, y, r = random.uniform(-20, 1020), random.uniform(top, bottom), random.uniform(0.6, 1.7)
        specks += f"M{nums((x, y))}h{num(r)}"
    return (
        f'<path d="{specks}" stroke="#fffdf5" stroke-opacity=".5" stroke-width="1.6" stroke-linecap="round"'
        ' fill="none"/>'
    )


WATERCOLOUR = Recipe(_washed_tone, _washed, 2.2, 0.35, _wash_texture, _blooms)
