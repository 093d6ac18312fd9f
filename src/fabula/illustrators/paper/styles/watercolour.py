"""Watercolour: clean washes, white paper left between them, wet edges, pigment settled in broad fields.

Light comes through from the paper: nothing is shaded with grey, and nothing settles on the actors.
"""

from __future__ import annotations

from random import Random

from fabula.illustrators.paper.palette import lch, oklch
from fabula.illustrators.paper.styles.crests import below_the_crest, is_land
from fabula.illustrators.paper.styles.hatching import size_of
from fabula.illustrators.paper.styles.recipe import Attributes, Recipe, element, is_colour, nothing
from fabula.illustrators.paper.styles.tiles import laid, settled

PAPER = "#fffdf7"
WASH = ((0, 0.36), (14, 0.3), (32, 0.23), (56, 0.165), (86, 0.105), (122, 0.055), (165, 0.0))
"""How much bare paper shows in a broad wash where the brush began, and so far below it."""
LARGE, BROAD = 34.0, 240.0
"""Between these sizes, in page units, a shape has a graded wash: over walls and floors it costs too much."""


def _washed_tone(colour: str) -> str:
    lightness, chroma, hue = lch(colour)
    return oklch(lightness + (0.985 - lightness) * 0.13, chroma * 1.14, hue)


def _washed(name: str, given: Attributes, path: str) -> str:
    if given.get("class") == "rim":
        # the white line between two washes: neither was let run into the other
        return element(name, {**given, "fill": PAPER, "x": "-1", "y": "-1.6"}) if name == "use" else ""
    if not is_colour(given, "fill"):
        if is_colour(given, "stroke"):
            given = {
                **given,
                "stroke": _washed_tone(given["stroke"]),
                "stroke-opacity": given.get("stroke-opacity", ".86"),
            }
        return element(name, given)
    colour = _washed_tone(given["fill"])
    if "fill-opacity" in given:
        return element(name, {**given, "fill": colour})
    lightness, chroma, hue = lch(colour)
    pool = oklch(lightness * 0.78, chroma * 1.25 + 0.012, hue)
    edge = {"stroke": pool, "stroke-opacity": ".5", "stroke-width": "2.4" if name == "use" else "1.6"}
    if is_land(name, path):
        return below_the_crest({**given, "fill": colour} | edge, PAPER, WASH)
    whole = {**given, "fill": colour} | (edge if name == "use" or len(given.get("d", "")) > 60 else {})
    return element(name, whole) + _graded(name, given, path)


def _graded(name: str, given: Attributes, path: str) -> str:
    """Return the wash once more, thin where the brush began and pooled where it left off."""
    wide, high = size_of(path) if path else (0.0, 0.0)
    if (
        min(wide, high) < LARGE
        or max(wide, high) > BROAD
        or "opacity" in given
        or given.get("data-part") in ("head", "face")
    ):
        return ""
    place: Attributes = {
        key: given[key] for key in ("d", "x", "y", "xlink:href", "transform") if key in given
    }  # of what it covers only the outline: a part is counted once
    return element(name, {"class": "glow", **place, "fill": "url(#wash-part)"})


def _fields(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return what broad fields have: graded washes and settled pigment, under the paper of the words."""
    washes = (
        '<defs><linearGradient id="wash-part" x2=".5" y2="1"><stop offset="0" stop-color="#fffdf7"'
        ' stop-opacity=".34"/><stop offset=".5" stop-color="#fffdf7" stop-opacity="0"/>'
        '<stop offset="1" stop-color="#3d2f78" stop-opacity=".13"/></linearGradient></defs>'
    )
    top, bottom = open_part
    return washes + laid("wash", settled(), 640 - 120 * grain, (top - 70, bottom + 24))


WATERCOLOUR = Recipe(_washed_tone, _washed, 2.2, 0.16, nothing, _fields, lit=False)
