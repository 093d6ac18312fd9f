"""Ink: thinned colours on mulberry paper, and a brush line that swells and runs dry.

After Korean ink-and-light-colour painting: land is deep at its crest and fades into mist at its foot, much of
the paper stays bare, and colour is kept for the actors.
"""

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.palette import lch, mix, oklch
from fabula.illustrators.paper.pen import nums, smooth
from fabula.illustrators.paper.styles.crests import below_the_crest, is_land
from fabula.illustrators.paper.styles.hatching import PAGE_WIDE, size_of
from fabula.illustrators.paper.styles.recipe import Attributes, Recipe, element, is_colour, nothing

INK, HANJI = "#2a2629", "#f5eedf"
DEEP = "#232b34"
MIST = ((0, 0.2), (9, 0.15), (22, 0.11), (40, 0.075), (64, 0.045), (96, 0.02), (140, 0.0))
"""How much of a brushful of ink is in land at its crest, and so far below it."""
DARK, SKY = 0.42, 0.83
"""Below the first lightness, by night, nothing is thinned; above the second it is air, not land."""


def _brushed_tone(colour: str) -> str:
    lightness, chroma, hue = lch(colour)
    return mix(oklch(0.13 + lightness * 0.87, chroma * 0.9, hue), HANJI, 0.08)


def _brushed(name: str, given: Attributes, path: str) -> str:
    wide = size_of(path)[0] if path else 0.0
    if given.get("class") == "rim":
        return _crest(given) if wide > PAGE_WIDE else _contour(given)
    out = dict(given)
    for key in ("fill", "stroke"):
        if is_colour(out, key):
            out[key] = _brushed_tone(out[key])
    if is_land(name, path) and is_colour(out, "fill"):
        return _misty(out)
    if is_colour(out, "fill") and "fill-opacity" not in out and name != "use":
        small = len(given.get("d", "")) < 70
        out |= {
            "stroke": mix(INK, out["fill"], 0.12), "stroke-width": "1.3" if small else "2.1",
            "stroke-opacity": ".72", "stroke-linejoin": "round",
        }  # fmt: skip
    return element(name, out)


def _crest(given: Attributes) -> str:
    """Return the line along a crest: the sheet in ink, a little up and aside, so that the line swells."""
    return element("use", {**given, "fill": INK, "fill-opacity": ".55", "x": "-.2", "y": ".2"})


def _contour(given: Attributes) -> str:
    """Return the line round a thing, full on one side and fine on the other."""
    line = {"stroke": INK, "stroke-width": "1.3", "stroke-linejoin": "round"}
    return element("use", {**given, "fill": INK, "x": "2.2", "y": "3.6"} | line)


def _misty(out: Attributes) -> str:
    """Return land that fades at its foot: bare paper, and over it the colour thinned downwards."""
    lightness, chroma, hue = lch(out["fill"])
    if lightness < DARK:
        return element("use", out)
    bare = mix(oklch(lightness + (0.95 - lightness) * 0.42, chroma * 0.78, hue), HANJI, 0.16)
    if lightness > SKY:
        return element("use", {**out, "fill": bare})
    return below_the_crest({**out, "fill": bare}, DEEP, MIST)


def _fibres(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return the long fibres of mulberry paper and a few splashes of ink, on the place behind the actors."""
    top, bottom = open_part
    path, splash = "", ""
    for _ in range(int(110 * (0.4 + grain))):
        x, y = random.uniform(-20, 1020), random.uniform(top, bottom)
        bend = [random.uniform(-reach, reach) for reach in (20, 14, 40, 24)]
        path += f"M{nums((x, y))}q{nums(bend)}"
    for _ in range(9):
        x, y, r = random.uniform(0, 1000), random.uniform(top, bottom), random.uniform(1.2, 3.4)
        splash += smooth([(x - r, y), (x, y - r), (x + r, y), (x, y + r)])
    return (
        f'<path d="{path}" fill="none" stroke="#8a7a5c" stroke-opacity=".17" stroke-width="1"/>'
        f'<path d="{splash}" fill="{INK}" fill-opacity=".3"/>'
    )


BRUSH = Recipe(_brushed_tone, _brushed, 1.8, 0.12, nothing, _fibres, lit=False)
