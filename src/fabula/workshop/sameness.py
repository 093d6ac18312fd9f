"""Whether a character is the same on every page: outlines and colours, pose and hour taken out.

A page is compared with the figure drawn anew from its card, standing, under the light of that page.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
from lxml import etree

from fabula.core.values import Look, SceneGraph
from fabula.illustrators.paper.figures import draw_figure
from fabula.illustrators.paper.palette import hue_gap, lch
from fabula.illustrators.paper.places import shown_indoors
from fabula.workshop.shown import FACE, MARKS, figures_of, parsed

if TYPE_CHECKING:
    from lxml.etree import _Element

OUTLINE = ("d", "cx", "cy", "rx", "ry", "stroke-width")
LIKE_SILHOUETTE = 0.9
"""Two silhouettes that share this much of their area look alike at a glance."""
HUE_APART, TONE_APART, LEAST_CHROMA = 25.0, 0.12, 0.04
GLANCE = 64
"""Pixels of height at which silhouettes are compared."""

_FEELINGS_OWN = {*FACE, *MARKS, "cheek"}
_IDS = re.compile(r'(id="|url\(#|href="#)[^")]*')

Shapes = Counter[tuple[str, ...]]


def by_character(svg: str) -> dict[str, _Element]:
    """Return the figures of a page by character."""
    return {one.get("data-figure", ""): one for one in figures_of(parsed(svg))}


def outlines(figure: _Element) -> Shapes:
    """Return part, role and outline of every shape that a pose only moves."""
    return Counter(
        (part, one.get("data-role", ""), *(one.get(key, "") for key in OUTLINE), _glyph(one))
        for part, one in _shapes(figure)
    )


def colours(figure: _Element) -> Shapes:
    """Return part, role and colours of the same shapes."""
    return Counter(
        (part, one.get("data-role", ""), one.get("fill", ""), one.get("stroke", ""))
        for part, one in _shapes(figure)
    )


def _shapes(figure: _Element) -> Iterable[tuple[str, _Element]]:
    for one in figure.iter():
        part = one.get("data-part")
        if part is not None and part not in _FEELINGS_OWN:
            yield part, one


def _glyph(one: _Element) -> str:
    """Return what is drawn inside a part made of a glyph, without its ids."""
    return "".join(_IDS.sub(r"\1", etree.tostring(inner, encoding="unicode")) for inner in one)


def at_rest(look: Look, scene: SceneGraph) -> _Element:
    """Return the character drawn from its card alone, standing and calm, in the light of the scene."""
    drawn = draw_figure(look, time=scene.time, weather=scene.weather, indoors=shown_indoors(scene))
    return parsed(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"{drawn.svg}</svg>"
    )


@lru_cache(maxsize=512)
def card_png(card: str, height: int = 320) -> bytes:
    """Return the picture of a character's card (its JSON), as it stands on the page of the cast."""
    import resvg_py

    look = Look.model_validate_json(card)
    drawn = draw_figure(look)
    half, high = max(drawn.width / 2, 1) + 10, drawn.height + 20
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' viewBox="{-half} {-high + 10} {2 * half} {high}">{drawn.svg}</svg>'
    )
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, height=height))


def told_apart(one: Look, two: Look) -> tuple[bool, bool, bool]:
    """Return whether two of a cast differ in silhouette, in main colour and in kind."""
    first, second = _pixels(one), _pixels(two)
    tall = max(first.shape[0], second.shape[0])
    small = round(tall / GLANCE) or 1
    shared = _shared(_glance(first[..., 3], small), _glance(second[..., 3], small))
    kinds = (one.parts.get("drawing", one.kind), two.parts.get("drawing", two.kind))
    return (
        shared < LIKE_SILHOUETTE,
        _colours_differ(_main_colour(first), _main_colour(second)),
        kinds[0] != kinds[1],
    )


def _pixels(look: Look) -> Any:
    """Return the figure standing, in units a pixel, as rows of red, green, blue and alpha, 0 to 255."""
    from PIL import Image

    height = round(draw_figure(look).height + 20)
    with Image.open(io.BytesIO(card_png(look.model_dump_json(), height))) as image:
        return np.asarray(image.convert("RGBA"), dtype=np.int64)


def _glance(alpha: Any, step: int) -> Any:
    """Return the figure black and small."""
    high, wide = (size // step * step for size in alpha.shape)
    blocks = alpha[alpha.shape[0] - high :, :wide].reshape(high // step, step, wide // step, step)
    return blocks.mean(axis=(1, 3)) > 128


def _shared(one: Any, two: Any) -> float:
    """Return the common share of two masks standing on the same ground, middle on middle."""
    high, wide = (max(a, b) for a, b in zip(one.shape, two.shape, strict=True))
    masks = []
    for mask in (one, two):
        aside = (wide - mask.shape[1]) // 2
        masks.append(np.pad(mask, ((high - mask.shape[0], 0), (aside, wide - mask.shape[1] - aside))))
    return overlap(masks[0], masks[1])


def overlap(one: Any, two: Any) -> float:
    """Return the share of two masks that both have, 1 when they are the same."""
    union = int((one | two).sum())
    return int((one & two).sum()) / union if union else 1.0


def _main_colour(pixels: Any) -> str:
    """Return the commonest colour of a figure."""
    solid = pixels[pixels[..., 3] > 250][:, :3]
    whole = solid[:, 0] * 65536 + solid[:, 1] * 256 + solid[:, 2]
    values, counts = np.unique(whole, return_counts=True)
    return f"#{int(values[counts.argmax()]):06x}"


def _colours_differ(one: str, two: str) -> bool:
    (l1, c1, h1), (l2, c2, h2) = lch(one), lch(two)
    if abs(l1 - l2) >= TONE_APART or (min(c1, c2) < LEAST_CHROMA <= max(c1, c2) - LEAST_CHROMA / 2):
        return True
    return min(c1, c2) >= LEAST_CHROMA and hue_gap(h1, h2) >= HUE_APART


def pairs_alike(looks: tuple[Look, ...]) -> list[tuple[str, str, tuple[bool, bool, bool]]]:
    """Return every pair of a cast with what tells them apart."""
    return [(one.character, two.character, told_apart(one, two)) for one, two in combinations(looks, 2)]


def hues_moved(before: _Element, after: _Element) -> float:
    """Return how far a style moved the hue of a part, in degrees; parts with hardly a colour do not count."""
    first, second = _hues(before), _hues(after)
    return max((hue_gap(first[part], second[part]) for part in first.keys() & second.keys()), default=0.0)


def _hues(figure: _Element) -> Mapping[tuple[str, str], float]:
    """Return the hue of the first shape of each part and role."""
    found: dict[tuple[str, str], float] = {}
    for part, one in _shapes(figure):
        fill = one.get("fill", "")
        if fill.startswith("#") and len(fill) == 7 and lch(fill)[1] >= LEAST_CHROMA:
            found.setdefault((part, one.get("data-role", "")), lch(fill)[2])
    return found
