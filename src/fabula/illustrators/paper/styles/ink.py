"""Ink: thinned colours within a brushed line, on the long fibres of mulberry paper."""

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.palette import lch, mix, oklch
from fabula.illustrators.paper.pen import nums, smooth
from fabula.illustrators.paper.styles.recipe import Attributes, Recipe, element, is_colour, nothing


def _brushed_tone(colour: str) -> str:
    lightness, chroma, hue = lch(colour)
    return mix(oklch(0.16 + lightness * 0.85, chroma * 0.72, hue), "#f4eddd", 0.14)


def _brushed(name: str, given: Attributes) -> str:
    if given.get("class") == "rim":
        return ""
    out = dict(given)
    for key in ("fill", "stroke"):
        if is_colour(out, key):
            out[key] = _brushed_tone(out[key])
    if is_colour(out, "fill") and "fill-opacity" not in out:
        lightness = lch(out["fill"])[0]
        wide = "1.6" if name != "use" and len(given.get("d", "")) < 70 else "3"
        out |= {
            "stroke": "#2f2a2b",
            "stroke-width": wide,
            "stroke-opacity": ".5" if lightness > 0.4 else ".8",
            "stroke-linejoin": "round",
        }
    return element(name, out)


def _ink_texture(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return the long fibres of mulberry paper and a few splashes of ink."""
    top, bottom = open_part
    path, splash = "", ""
    for _ in range(int(140 * (0.4 + grain))):
        x, y = random.uniform(-20, 1020), random.uniform(top, bottom)
        bend = [random.uniform(-reach, reach) for reach in (20, 14, 40, 24)]
        path += f"M{nums((x, y))}q{nums(bend)}"
    for _ in range(10):
        x, y, r = random.uniform(0, 1000), random.uniform(top, bottom), random.uniform(1.5, 4)
        splash += smooth([(x - r, y), (x, y - r), (x + r, y), (x, y + r)])
    return (
        f'<path d="{path}" fill="none" stroke="#8a7a5c" stroke-opacity=".2" stroke-width="1.1"/>'
        f'<path d="{splash}" fill="#2f2a2b" fill-opacity=".35"/>'
    )


INK = Recipe(_brushed_tone, _brushed, 1.8, 0.25, _ink_texture, nothing)
