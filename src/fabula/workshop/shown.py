"""What can be seen on a finished page: looked for in the picture itself, not in the plan of it.

The page is rendered with a figure painted flat in one colour and again in black; where the two differ, the
figure is seen. The same figure is rendered alone. What is missing on the page is hidden or cut off.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
from lxml import etree

from fabula.core.values import PAGE_UNITS, Picture

if TYPE_CHECKING:
    from lxml.etree import _Element
    from numpy.typing import NDArray

    Grid = NDArray[np.float64]

SIDE = 640
"""Pixels along the side of a page when it is looked at."""
COARSE = 250
"""Pixels along the side where only the room that something takes is asked for."""
AROUND = 200
"""Units beyond the page in which what was cut off is looked for."""
SAFE = 60
"""Units from the edge that nothing of weight may enter: half an inch of a printed page."""
LEAST_SEEN, LEAST_EYES, LEAST_APART, LEAST_CONTRAST = 2 / 3, 0.6, 0.12, 7.0
LEAST_OF_HIDDEN = 0.5
"""What is seen of one who hides behind something; the face all the same."""
EYES = ("eye-left", "eye-right")
FACE = (*EYES, "brow-left", "brow-right", "mouth")
MARKS = frozenset(("tear", "sweat", "heart", "doze", "jump", "puff", "breath"))
"""Parts that come and go with the feeling."""
_CHANNELS = ("#ff0000", "#00ff00", "#0000ff")
_UNIT = SIDE / PAGE_UNITS


@dataclass(frozen=True)
class SeenFigure:
    """A figure on its page.

    `seen` and `eyes` are the shares of it and of its eyes that show; `apart` the mean difference of lightness
    across its outline; `face` its eyes, brows and mouth (left, top, right, bottom) in page units, `cut` the
    share of it beyond the page.
    """

    character: str
    seen: float
    eyes: float
    apart: float
    face: tuple[float, float, float, float] | None
    cut: float

    @property
    def safe(self) -> bool:
        """Return whether the face keeps clear of the page's edges."""
        return self.face is not None and min(self.face) >= SAFE and max(self.face) <= PAGE_UNITS - SAFE


@dataclass(frozen=True)
class SeenPage:
    """A page as a reader sees it."""

    name: str
    figures: tuple[SeenFigure, ...]
    faces_met: tuple[tuple[str, str], ...]
    things_out: tuple[str, ...]
    """Things of which a tenth or more lies beyond the safe area."""
    contrast: float
    """Of the ink with the darkest or palest tenth of a hundredth of what lies under the words."""


def look_at(picture: Picture, svg: str) -> SeenPage:
    """Return what is to be seen on a page."""
    tree = parsed(svg)
    page = raster(svg)
    figures = tuple(_figures(tree, page))
    met = tuple(
        (one.character, two.character)
        for one, two in combinations(figures, 2)
        if one.face and two.face and _overlap(one.face, two.face)
    )
    return SeenPage(picture.name, figures, met, tuple(_things_out(tree)), _text_contrast(picture, page))


def raster(svg: str, *, around: float = 0.0, side: int = SIDE) -> Grid:
    """Return the page, `side` pixels wide, as rows of red, green, blue and alpha, 0 to 1.

    With `around`, so many units on every side are shown as well.
    """
    import resvg_py
    from PIL import Image

    span = PAGE_UNITS + 2 * around
    svg = svg.replace('viewBox="0 0 1000 1000"', f'viewBox="{-around} {-around} {span} {span}"', 1)
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=round(span * side / PAGE_UNITS)))
    with Image.open(io.BytesIO(png)) as image:
        return np.asarray(image.convert("RGBA"), dtype=np.float64) / 255


def parsed(svg: str) -> _Element:
    """Return the root of an SVG document."""
    return etree.fromstring(svg.encode(), etree.XMLParser(huge_tree=True))


def figures_of(tree: _Element) -> list[_Element]:
    """Return the figures of a page."""
    return _groups(tree, "data-figure")


def _groups(tree: _Element, kind: str) -> list[_Element]:
    return [one for one in tree.iter("{*}g") if one.get(kind)]


def silhouettes(svg: str) -> dict[str, Any]:
    """Return where each figure is seen on its page; lines a style draws round its shapes are left out."""
    tree = parsed(svg)
    for one in tree.iter():  # of whatever stands before them too
        if one.get("fill", "none") != "none" and "stroke" in one.attrib:
            del one.attrib["stroke"]
    groups = figures_of(tree)
    return {
        group.get("data-figure", ""): whole > 0.5
        for group, (whole,) in zip(groups, _seen(tree, each=((),), side=COARSE * 2), strict=True)
    }


def _figures(tree: _Element, page: Grid) -> Iterator[SeenFigure]:
    groups = figures_of(tree)
    light = _lightness(page)
    for group, (whole, eyes) in zip(groups, _seen(tree, each=((), EYES)), strict=True):
        yield _figure(group, raster(_alone(group), around=AROUND), whole, eyes, light)


def _seen(tree: _Element, each: Sequence[tuple[str, ...]], side: int = SIDE) -> Iterator[tuple[Grid, ...]]:
    """Give how much of every pixel belongs to each figure; and so for the named parts of it alone."""
    many = len(figures_of(tree))
    if not many:
        return
    black = raster(_coloured(tree, ["#000000"] * many), side=side)
    for start in range(0, many, len(_CHANNELS)):
        part = min(len(_CHANNELS), many - start)
        colours = ["#000000"] * many
        colours[start : start + part] = _CHANNELS[:part]
        found = [raster(_coloured(tree, colours, only=parts), side=side) - black for parts in each]
        for channel in range(part):
            yield tuple(one[..., channel] for one in found)


def _figure(group: _Element, alone: Grid, whole: Grid, eyes: Grid, light: Grid) -> SeenFigure:
    rim = round(AROUND * _UNIT)
    body, inner = alone[..., 3] > 0.5, (slice(rim, rim + SIDE), slice(rim, rim + SIDE))
    all_of_it = max(int(body.sum()), 1)
    own_eyes = float(alone[..., 1].sum())
    face = (alone[..., 1] > 0.5) | (alone[..., 2] > 0.5)
    return SeenFigure(
        character=group.get("data-figure", ""),
        seen=float((whole > 0.5).sum()) / all_of_it,
        eyes=min(float(eyes.sum()) / own_eyes, 1.0) if own_eyes > 1 else 1.0,
        apart=_apart(light, whole > 0.5, body[inner]),
        face=_bounds(face, rim),
        cut=1 - float(body[inner].sum()) / all_of_it,
    )


def _coloured(tree: _Element, colours: Sequence[str], only: tuple[str, ...] = ()) -> str:
    """Return the page with every figure flat in its colour; with `only`, just those parts, the rest black."""
    tree = copy.deepcopy(tree)
    for group, colour in zip(figures_of(tree), colours, strict=True):
        _flatten(group, dict.fromkeys(only, colour) if only else None, colour if not only else "#000000")
    return etree.tostring(tree, encoding="unicode")


def _alone(group: _Element) -> str:
    """Return the figure by itself: eyes green, the rest of the face blue, all else red."""
    flat = copy.deepcopy(group)
    parts = {part: _CHANNELS[1] if part in EYES else _CHANNELS[2] for part in FACE}
    _flatten(flat, parts, _CHANNELS[0])
    return _document(flat, group)


def _document(flat: _Element, group: _Element) -> str:
    """Return a copy of `group` as a page of its own, where the group itself stands."""
    inside = etree.tostring(flat, encoding="unicode", with_tail=False)
    for around in group.iterancestors():
        if around.get("transform"):
            inside = f'<g transform="{around.get("transform")}">{inside}</g>'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' viewBox="0 0 1000 1000">{inside}</svg>'
    )


def _flatten(group: _Element, parts: dict[str, str] | None, colour: str) -> None:
    """Paint a figure flat, without its shadow and the marks of its feeling."""
    for one in list(group.iter()):
        parent = one.getparent()
        if parent is not None and one is not group and _is_extra(one):
            parent.remove(one)
    _paint(group, parts or {}, colour)


def _is_extra(one: _Element) -> bool:
    return one.get("class") in ("shade", "border", "contour", "glow") or one.get("data-part", "") in MARKS


def _paint(one: _Element, parts: dict[str, str], colour: str) -> None:
    colour = parts.get(one.get("data-part", ""), colour)
    for key in ("fill", "stroke"):
        if one.get(key, "none") != "none":
            one.set(key, colour)
    for key in ("opacity", "fill-opacity", "stroke-opacity"):
        if key in one.attrib:
            del one.attrib[key]
    for inner in one:
        _paint(inner, parts, colour)


def _bounds(mask: Any, rim: int) -> tuple[float, float, float, float] | None:
    """Return left, top, right and bottom of a mask in page units."""
    ys, xs = np.nonzero(mask)
    if not len(xs):
        return None
    ends = (xs.min(), ys.min(), xs.max() + 1, ys.max() + 1)
    left, top, right, bottom = (round(float(end - rim) / _UNIT, 1) for end in ends)
    return left, top, right, bottom


def _overlap(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> bool:
    across = min(one[2], two[2]) - max(one[0], two[0])
    down = min(one[3], two[3]) - max(one[1], two[1])
    return across > 0 and down > 0


def _things_out(tree: _Element) -> Iterator[str]:
    rim = round((AROUND + SAFE) * COARSE / PAGE_UNITS)
    for group in _groups(tree, "data-prop"):
        flat = copy.deepcopy(group)
        _flatten(flat, None, "#000000")
        body = raster(_document(flat, group), around=AROUND, side=COARSE)[..., 3] > 0.5
        if body.any() and float(body[rim:-rim, rim:-rim].sum()) < 0.9 * float(body.sum()):
            yield group.get("data-prop", "")


def _lightness(page: Grid) -> Grid:
    """Return the OKLab lightness of every pixel."""
    rgb = page[..., :3]
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    to_cones = np.array(
        [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
         [0.0883024619, 0.2817188376, 0.6299787005]]
    )  # fmt: skip
    found: Grid = np.cbrt(linear @ to_cones.T) @ np.array([0.2104542553, 0.7936177850, -0.0040720468])
    return found


def _apart(light: Grid, seen: Any, whole: Any, reach: int = 3) -> float:
    """Return the mean difference of lightness between a figure's border and each point close round it.

    Where something stands before the figure the outline is not its own and does not count.
    """
    hidden = whole & ~seen
    total, number = _near(light, seen, reach)
    ring = ~seen & (number > 0) & (_near(light, hidden, reach)[1] == 0)
    if not ring.any():
        return 1.0
    return float(np.abs(total[ring] / number[ring] - light[ring]).mean())


def _near(values: Grid, mask: Any, reach: int) -> tuple[Grid, Grid]:
    """Return, for every pixel, the sum of the masked values within `reach`, and their number."""
    return _boxed(values * mask, reach), _boxed(mask.astype(np.float64), reach)


def _boxed(values: Grid, reach: int) -> Grid:
    high, wide = values.shape
    total = np.pad(values, reach).cumsum(0).cumsum(1)
    total = np.pad(total, ((1, 0), (1, 0)))
    step = 2 * reach + 1
    found: Grid = total[step:, step:] - total[:-step, step:] - total[step:, :-step] + total[:-step, :-step]
    return np.round(found[:high, :wide], 9)


def _text_contrast(picture: Picture, page: Grid) -> float:
    """Return the contrast of the ink with the worst of what lies under the words, 1 to 21."""
    box = picture.text_box
    rows = slice(round(box.y * _UNIT), round((box.y + box.height) * _UNIT))
    under = page[rows, round(box.x * _UNIT) : round((box.x + box.width) * _UNIT), :3].reshape(-1, 3)
    ink = np.array([[int(picture.ink[at : at + 2], 16) / 255 for at in (1, 3, 5)]])
    here, there = _luminance(under), float(_luminance(ink)[0])
    ratios = (np.maximum(here, there) + 0.05) / (np.minimum(here, there) + 0.05)
    return float(np.quantile(ratios, 0.001))


def _luminance(rgb: Grid) -> Grid:
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    found: Grid = linear @ np.array([0.2126, 0.7152, 0.0722])
    return found
