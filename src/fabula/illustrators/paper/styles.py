"""Styles: the same drawing cut from paper, washed in water, rubbed in crayon, or left white to colour in.

A style never moves a shape far nor swaps a colour's meaning: who is who stays plain. It rewrites the finished
SVG element by element. Shapes say what they are by class: `shade` (a shadow), `rim` (a lit edge), `glow`
(light), `grain` (the paper). What stands between the quiet marks is the paper under the words: no style
disturbs it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from fabula.illustrators.paper.palette import lch, mix, oklch
from fabula.illustrators.paper.pen import num, nums, smooth
from fabula.kit.seeds import rng

STYLES: tuple[str, ...] = ("papercut", "watercolour", "crayon", "night", "ink", "colouring")

_ELEMENT = re.compile(r"<(path|use|circle|ellipse|rect)\b([^>]*?)/>")
_SHADE = re.compile(r'<g class="shade".*?</g>', re.S)
_WORDS = re.compile(r"<!--quiet-->(.*?)<!--/quiet-->", re.S)
_GRAIN = re.compile(r'(<path class="grain"[^>]*/>)+')
_ATTRIBUTE = re.compile(r'([\w:-]+)="([^"]*)"')
_TONE = re.compile(r'(fill|stroke|stop-color)="(#[0-9a-f]{6})"')
_PATH = re.compile(r'(<path\b[^>]*?\bd=")([^"]*)(")')
_NUMBER = re.compile(r"-?\d*\.?\d+")

Attributes = dict[str, str]


Texture = Callable[[Random, float, tuple[float, float]], str]


@dataclass(frozen=True)
class Recipe:
    """What a style does to colours, shapes and outlines; the texture over all and behind the actors."""

    tone: Callable[[str], str]
    shape: Callable[[str, Attributes], str]
    wobble: float
    shadows: float
    texture: Texture
    bloom: Texture


def restyle(svg: str, style: str, *, seed: int, grain: float, open_part: tuple[float, float]) -> str:
    """Return `svg` in `style`; texture lies only on `open_part`, the heights the words leave free."""
    recipe = RECIPES.get(style)
    if recipe is None:
        return _WORDS.sub(r"\1", svg).replace("<!--bloom-->", "")
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found.group(1))
        return f"<!--words{len(kept) - 1}-->"

    random = rng(seed, "style", style)
    svg = _WORDS.sub(keep if style != "colouring" else r"\1", svg)
    texture = recipe.texture(random, grain, open_part)
    svg = _GRAIN.sub("<!--texture-->", svg)
    svg = _SHADE.sub(lambda found: _faded(found.group(), recipe.shadows), svg)
    if recipe.wobble:
        svg = _PATH.sub(lambda found: found[1] + _bent(found[2], recipe.wobble) + found[3], svg)
    svg = _ELEMENT.sub(lambda found: _redrawn(found, recipe), svg)
    svg = svg.replace("<!--texture-->", texture).replace(
        "<!--bloom-->", recipe.bloom(random, grain, open_part)
    )
    for index, text in enumerate(kept):
        svg = svg.replace(f"<!--words{index}-->", text)
    return svg


def _faded(group: str, share: float) -> str:
    if share >= 1:
        return group
    return group.replace('<g class="shade"', f'<g class="shade" opacity="{share}"', 1) if share > 0 else ""


def _redrawn(found: re.Match[str], recipe: Recipe) -> str:
    name, given = found.group(1), dict(_ATTRIBUTE.findall(found.group(2)))
    if given.get("class") in ("grain", "glow") and recipe.shadows > 0:
        return found.group()
    if "fill" not in given and "stroke" not in given:
        return found.group()
    return recipe.shape(name, given)


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


def _is_colour(given: Attributes, key: str) -> bool:
    return len(given.get(key, "")) == 7 and given[key].startswith("#")


# watercolour ------------------------------------------------------------------------------------------


def _washed_tone(colour: str) -> str:
    lightness, chroma, hue = lch(colour)
    return oklch(lightness + (0.985 - lightness) * 0.16, chroma * 0.95, hue)


def _washed(name: str, given: Attributes) -> str:
    if given.get("class") == "rim":
        return ""
    if not _is_colour(given, "fill"):
        if _is_colour(given, "stroke"):
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


# crayon -----------------------------------------------------------------------------------------------


def _waxy(name: str, given: Attributes) -> str:
    if given.get("class") == "rim":
        return ""
    if not _is_colour(given, "fill"):
        if _is_colour(given, "stroke"):
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


# ink --------------------------------------------------------------------------------------------------


def _brushed_tone(colour: str) -> str:
    lightness, chroma, hue = lch(colour)
    return mix(oklch(0.16 + lightness * 0.85, chroma * 0.72, hue), "#f4eddd", 0.14)


def _brushed(name: str, given: Attributes) -> str:
    if given.get("class") == "rim":
        return ""
    out = dict(given)
    for key in ("fill", "stroke"):
        if _is_colour(out, key):
            out[key] = _brushed_tone(out[key])
    if _is_colour(out, "fill") and "fill-opacity" not in out:
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


# colouring --------------------------------------------------------------------------------------------


INKED = frozenset(("ink", "brow", "nose", "mouth", "pupil", "eye", "eyes", "lash"))
"""Roles that stay black: the face must be there before anybody colours it."""


def _blank(name: str, given: Attributes) -> str:
    if given.get("class") in ("rim", "glow", "grain") or "url(#" in given.get("fill", ""):
        return ""
    if _is_colour(given, "fill"):
        if float(given.get("fill-opacity", "1")) < 0.7 or given.get("opacity"):
            return ""
        colour = given["fill"]
        out = {key: value for key, value in given.items() if key not in ("fill-opacity", "opacity")}
        size = len(given.get("d", ""))
        inked = given["data-role"].split("-")[0] in INKED if "data-role" in given else size < 200
        if lch(colour)[0] < 0.36 and name not in ("use", "rect") and inked:
            return element(name, {**out, "fill": "#1c1a1a"})
        wide = "4.5" if name == "use" else "2.6"
        return element(
            name,
            {**out, "fill": "#ffffff", "stroke": "#1c1a1a", "stroke-width": wide, "stroke-linejoin": "round"},
        )
    wide_ = float(given.get("stroke-width", "2"))
    if float(given.get("stroke-opacity", "1")) < 0.55:
        return ""
    out = {key: value for key, value in given.items() if key not in ("stroke-opacity",)}
    if wide_ > 7:
        return element(name, {**out, "stroke": "#1c1a1a"}) + element(
            name, {**out, "stroke": "#ffffff", "stroke-width": num(max(wide_ - 6, 2))}
        )
    return element(name, {**out, "stroke": "#1c1a1a", "stroke-width": num(min(max(wide_, 1.6), 3))})


def _nothing(random: Random, grain: float, open_part: tuple[float, float]) -> str:
    return ""


def _same(colour: str) -> str:
    return colour


RECIPES: dict[str, Recipe] = {
    "watercolour": Recipe(_washed_tone, _washed, 2.2, 0.35, _wash_texture, _blooms),
    "crayon": Recipe(_same, _waxy, 1.5, 0.3, _wax_texture, _nothing),
    "ink": Recipe(_brushed_tone, _brushed, 1.8, 0.25, _ink_texture, _nothing),
    "colouring": Recipe(_same, _blank, 0.0, 0.0, _nothing, _nothing),
}
