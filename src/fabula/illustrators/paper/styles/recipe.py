"""A style as a recipe: every element of the finished SVG is rewritten on its own.

Shapes say what they are by class: `shade` (a shadow), `rim` (a lit edge), `glow` (light, or the edge of paper
round a figure), `grain` (the paper).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from fabula.illustrators.paper.pen import nums

_ELEMENT = re.compile(r"<(path|use|circle|ellipse|rect)\b([^>]*?)/>")
_SHADE = re.compile(r'<g class="shade".*?</g>', re.S)
_GRAIN = re.compile(r'(<path class="grain"[^>]*/>)+')
_CORNERS = re.compile(r'<path class="glow corners"[^>]*/>')
_SHEET = re.compile(r'<defs><path id="([^"]*)" d="([^"]*)"/></defs>')
_ATTRIBUTE = re.compile(r'([\w:-]+)="([^"]*)"')
_PATH = re.compile(r'(<path\b[^>]*?\bd=")([^"]*)(")')
_NUMBER = re.compile(r"-?\d*\.?\d+")

Attributes = dict[str, str]


Texture = Callable[[Random, float, tuple[float, float]], str]


@dataclass(frozen=True)
class Recipe:
    """What a style does to colours, shapes and outlines; the texture over all and behind the actors.

    `shape` is given an element's name, its attributes and the path it draws, "" where that is unknown.
    """

    tone: Callable[[str], str]
    shape: Callable[[str, Attributes, str], str]
    wobble: float
    shadows: float
    texture: Texture
    bloom: Texture
    lit: bool = True
    """Whether the shade in the corners of a place is kept; without it the paper shines through everywhere."""


def redrawn(svg: str, recipe: Recipe, *, random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return `svg` with every element rewritten as `recipe` has it."""
    texture = recipe.texture(random, grain, open_part)
    svg = _GRAIN.sub("<!--texture-->", svg)
    svg = _SHADE.sub(lambda found: _faded(found.group(), recipe.shadows), svg)
    if recipe.wobble:
        svg = _PATH.sub(lambda found: found[1] + _bent(found[2], recipe.wobble) + found[3], svg)
    if not recipe.lit:
        svg = _CORNERS.sub("", svg)
    sheets = dict(_SHEET.findall(svg))
    svg = _ELEMENT.sub(lambda found: _redrawn(found, recipe, sheets), svg)
    return svg.replace("<!--texture-->", texture).replace(
        "<!--bloom-->", recipe.bloom(random, grain, open_part)
    )


_STRENGTH = re.compile(r'\b(opacity|fill-opacity|stroke-opacity)="([\d.]+)"')
_UNSEEN = 0.055
"""A shadow as faint as this costs a layer and is not seen."""


def _faded(group: str, share: float) -> str:
    """Return a shadow at a share of its strength: each shape is fainter, for a group would be a layer."""
    if share >= 1:
        return group
    if share <= 0:
        return ""

    def fainter(found: re.Match[str]) -> str:
        given = found.group()
        strengths = [float(value) * share for _, value in _STRENGTH.findall(given)]
        if found.group(1) == "use" and 'class="glow"' in given and max(strengths, default=1.0) < _UNSEEN:
            return ""
        if not strengths:
            return given.replace("/>", f' opacity="{nums((share,))}"/>')
        return _STRENGTH.sub(lambda one: f'{one[1]}="{float(one[2]) * share:.3f}"', given)

    return _ELEMENT.sub(fainter, group)


def _redrawn(found: re.Match[str], recipe: Recipe, sheets: Mapping[str, str]) -> str:
    name, given = found.group(1), dict(_ATTRIBUTE.findall(found.group(2)))
    if given.get("class", "").split(" ")[0] in ("grain", "glow") and recipe.shadows > 0:
        return found.group()
    if "fill" not in given and "stroke" not in given:
        return found.group()
    return recipe.shape(name, given, given.get("d") or sheets.get(given.get("xlink:href", "")[1:], ""))


def element(name: str, given: Attributes) -> str:
    """Return an element with its attributes."""
    return f"<{name} " + " ".join(f'{key}="{value}"' for key, value in given.items()) + "/>"


def _bent(path: str, amount: float) -> str:
    """Return an outline of absolute commands bent by a slow wave; any other outline is left alone."""
    if re.search(r"[a-yAHV]", path):
        return path
    out: list[str] = []
    for command in re.findall(r"[A-Z][^A-Z]*", path):
        values = [float(text) for text in _NUMBER.findall(command)]
        bent: list[float] = []
        for x, y in zip(values[::2], values[1::2], strict=False):
            bent.append(x + amount * (math.sin(y * 0.031 + x * 0.011) + 0.5 * math.sin(y * 0.09 + 1.3)))
            bent.append(y + amount * (math.sin(x * 0.027 + y * 0.013 + 2) + 0.5 * math.sin(x * 0.083)))
        out.append(command[0] + nums(bent))
    return "".join(out)


def is_colour(given: Attributes, key: str) -> bool:
    """Return whether an attribute is a plain colour."""
    return len(given.get(key, "")) == 7 and given[key].startswith("#")


def nothing(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    """Return no texture."""
    return ""


def same(colour: str) -> str:
    """Return the colour as it is."""
    return colour
