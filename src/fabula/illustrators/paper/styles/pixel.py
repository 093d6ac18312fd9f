"""Pixel: the drawing set in square cells, every cell one colour of the book.

A figure's cells have exactly the colours of its card; the scenery's are taken to the nearest of the book's
own tones at that hour, so that nobody changes colour from page to page. Every part keeps its place in the
drawing as a path of merged cells, a part too small for a cell as an empty one. Round a figure runs a line one
cell wide, a dark tone of what it borders.
"""

from __future__ import annotations

import copy
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import quoteattr

import numpy as np
from lxml import etree
from PIL import Image

from fabula.illustrators.paper.palette import lch, mix, oklch, shift
from fabula.illustrators.paper.pen import num
from fabula.illustrators.paper.styles.outline import scale_of
from fabula.illustrators.paper.styles.tree import (
    SHAPES,
    SVG,
    Node,
    drop,
    matrix_of,
    plain,
    put,
    unset,
    within,
)

CELL = 5
"""Page units to a side of a cell: 200 cells across the page."""
BLEED = 20
FINE = 4
"""Samples along the side of a cell."""
LEAST_EYE = 3
LEAST_THING = 40
"""Cells of an eye at least; cells from which on a thing has a line round it."""
NEAR = 0.09
NOWHERE = "M0 0"
"""The outline of a part too small or too hidden for a cell."""
BESIDE = ((1, 0), (0, 1), (-1, 0), (0, -1))
LEAST_LINE = 0.85 * CELL
"""What is thinner would fall between the cells."""
WEIGHT: Mapping[str, float] = {
    "eye": 2.4,
    "mouth": 2.2,
    "brow": 2.2,
    "nose": 1.8,
    "philtrum": 1.2,
    "tear": 2.0,
    "glasses": 1.7,
}
"""How much more the parts that carry a face count when a cell is shared out."""
THIN = 4.0
"""The same for the lines that stay one cell thick: less, and a smile falls apart."""
SOLID = 0.55
LAMP = oklch(0.93, 0.08, 85)
LIGHT_FROM, LIGHT_STEP, LIGHT_LEVELS = 0.045, 0.05, 5
"""From what gain in lightness on a lamp is seen, what gain makes a level, and how many levels there are."""

Box = tuple[float, float, float, float]
Cells = np.ndarray[tuple[int, int], np.dtype[np.int64]]
Chosen = np.ndarray[tuple[int], np.dtype[np.bool_]]


@dataclass(frozen=True)
class Ink:
    """What one code in the map of cells stands for: a part of a figure, or a whole thing."""

    owner: int
    node: Node
    colour: str
    weight: float
    thin: bool = False

    @property
    def part(self) -> str:
        """Return the name of the part."""
        return str(self.node.get("data-part", ""))


def pixel(svg: str, tones: Sequence[str], quiet: tuple[str, Box] | None) -> str:
    """Return the drawing in cells; `quiet` is the paper under the words and the box kept plain for them."""
    return _Board(etree.fromstring(svg), tones, quiet).svg()


class _Board:
    """One page while it is set in cells."""

    def __init__(self, root: Node, tones: Sequence[str], quiet: tuple[str, Box] | None) -> None:
        self.root, self.quiet = root, quiet
        own = {str(one.get("fill")): None for one in root.iter() if plain(one.get("fill"))}
        self.tones = list(tones or own)
        if quiet:
            self.tones.append(quiet[0])
        self.paper = len(self.tones) - 1
        for node in list(root.iter(etree.Comment)):
            drop(node)
        for node in list(root.iter()):
            if node.get("class") in ("grain", "rim") and not node.get("data-role"):
                drop(node)
            elif node.get("class") == "shade":
                _flat_shade(node)
            elif plain(node.get("stroke")) and not node.get("data-part"):
                node.set("stroke-width", num(max(float(node.get("stroke-width", "1")), LEAST_LINE)))
        self.owners = [one for one in root.iter() if one.get("data-figure") or one.get("data-prop")]
        self.borders: dict[int, tuple[str, int]] = {}
        self.owners = [one for one in self.owners if not {*self.owners} & {*one.iterancestors()}]

        for at, one in enumerate(self.owners):
            border = one.find(f".//{SVG}g[@class='border']")
            if border is not None:
                wide = float(border[0].get("stroke-width", "0")) / 2 * scale_of(matrix_of(border, one))
                self.borders[at] = (str(border[0].get("fill")), max(round(wide / CELL), 1))

    def svg(self) -> str:
        """Return the page."""
        coded, inks = self.coded()
        scene = self.scenery()
        cells = _shared_out(coded, inks)
        cells[self.plain_spot()] = 0
        scene[self.plain_spot()] = self.paper
        return self.written(cells, inks, scene)

    # seen ---------------------------------------------------------------------------------------------

    def scenery(self) -> Cells:
        """Return the tone of every cell where no figure is; light falls off in a pattern of whole cells."""
        tree = copy.deepcopy(self.root)
        for node in list(tree.iter()):
            if node.get("data-figure"):
                drop(node)
        lit = rendered(tree, FINE)
        for node in list(tree.iter()):
            if node.get("class") == "glow":
                drop(node)
        dull = rendered(tree, FINE)
        shine = _oklab(_averaged(lit))[..., 0] - _oklab(_averaged(dull))[..., 0]
        base = _commonest(_nearest(dull, self.tones), len(self.tones))
        level = np.floor(np.maximum(shine - LIGHT_FROM, 0) / LIGHT_STEP + _pattern(*shine.shape)).astype(
            np.int64
        )
        return self.brightened(base)[base, np.minimum(level, LIGHT_LEVELS)]

    def brightened(self, base: Cells) -> Cells:
        """Return for every tone there is what light makes of it, level by level: tones of their own."""
        table = np.zeros((len(self.tones), LIGHT_LEVELS + 1), dtype=np.int64)
        for number in np.unique(base).tolist():
            table[number, 0] = number
            for level in range(1, LIGHT_LEVELS + 1):
                self.tones.append(shift(mix(self.tones[number], LAMP, 0.1 * level), dl=0.02 * level))
                table[number, level] = len(self.tones) - 1
        return table

    def coded(self) -> tuple[Cells, list[Ink]]:
        """Return which part lies uppermost at every sample, from 1 (0 is the scenery), and the parts."""
        tree = copy.deepcopy(self.root)
        inks: list[Ink] = []
        number = {id(one): index for index, one in enumerate(self.owners)}
        twins = list(zip(self.root.iter(), tree.iter(), strict=True))
        owner_of: dict[Node, int] = {}
        grounds: dict[str, str] = {}
        for node, twin in twins:
            parent = twin.getparent()
            owner = number.get(id(node), owner_of.get(parent, -1) if parent is not None else -1)
            owner_of[twin] = owner
            figure = owner >= 0 and bool(self.owners[owner].get("data-figure"))
            if twin.get("class") in ("shade", "glow"):
                twin.set("display", "none")
            elif node.get("data-role") and figure:
                inks.append(Ink(owner, node, self.colour(node, grounds), *_weight(node)))
                _painted(twin, len(inks))
            elif id(node) in number and not figure:
                inks.append(Ink(owner, node, "#000000", 1.0))
            elif (twin.tag in SHAPES or twin.tag in (f"{SVG}use", f"{SVG}g")) and not figure:
                if owner < 0 and twin.tag in SHAPES and not plain(node.get("fill")):
                    # a shape kept for others to use, or cutting a clip, has no colour and still its outline
                    if not within(node, "defs"):
                        twin.set("display", "none")
                    continue
                thing = next((at for at, ink in enumerate(inks, 1) if ink.owner == owner >= 0), 0)
                _painted(twin, thing)
        seen = rendered(tree, FINE)
        return (seen[..., 0] << 16) | (seen[..., 1] << 8) | seen[..., 2], inks

    @staticmethod
    def colour(node: Node, grounds: dict[str, str]) -> str:
        """Return a part's colour; what lets light through is mixed with the head or body it lies on."""
        colour = next(str(node.get(key)) for key in ("fill", "stroke") if plain(node.get(key)))
        if node.get("data-part") in ("head", "body", "screen"):
            grounds["last"] = colour
        share = float(node.get("opacity", "1"))
        return colour if share >= 1 or "last" not in grounds else mix(grounds["last"], colour, share)

    def whole(self, owner: Node) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
        """Return the cells a figure would fill if nothing stood before it."""
        tree = etree.Element(self.root.tag, {str(k): str(v) for k, v in self.root.items()})
        tree.append(copy.deepcopy(owner))
        for node in tree.iter():
            if node.get("class") in ("shade", "glow"):
                node.set("display", "none")
            elif node.get("data-part"):
                _painted(node, 0xFFFFFF)
        return rendered(tree, 1)[..., 0] > 127

    # written ------------------------------------------------------------------------------------------

    def written(self, cells: Cells, inks: list[Ink], scene: Cells) -> str:
        """Return the page as paths of merged cells."""
        lines = self.lines(cells, inks, scene)
        creases = self.creases(cells, inks)
        owners = np.array([-1, *(ink.owner for ink in inks)])[cells]
        parts = traced(cells)
        down, across = cells.shape
        common = int(np.bincount(scene.ravel()).argmax())
        out = [
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
            f' viewBox="{self.root.get("viewBox")}" shape-rendering="crispEdges">'
            f'<g transform="translate(-{BLEED} -{BLEED})scale({CELL})">'
            f'<path d="M0 0h{across}v{down}h-{across}z" fill="{self.tones[common]}"/>'
        ]
        for tone, path in traced(scene, without=common).items():
            out.append(f'<path d="{path}" fill="{self.tones[tone]}"/>')
        for index, owner in enumerate(self.owners):
            given = "".join(f" {key!s}={quoteattr(str(value))}" for key, value in owner.items())
            out.append(f"<g{given}>")
            for colour, path in traced(lines[index]).items():
                out.append(f'<path class="contour" d="{path}" fill="#{colour:06x}"/>')
            for code, ink in enumerate(inks, 1):
                if ink.owner == index:
                    out.append(self.part(ink, parts.get(code, ""), cells == code, scene))
            for colour, path in traced(np.where(owners == index, creases, 0)).items():
                out.append(f'<path class="crease" d="{path}" fill="#{colour:06x}"/>')
            out.append("</g>")
        return "".join(out) + "</g></svg>"

    def part(
        self, ink: Ink, path: str, where: np.ndarray[tuple[int, int], np.dtype[np.bool_]], scene: Cells
    ) -> str:
        """Return one part's cells in its colour, or a thing's in its several."""
        if not ink.node.get("data-role"):
            mine = np.where(where, scene, -1)
            return "".join(
                f'<path d="{one}" fill="{self.tones[tone]}"/>'
                for tone, one in traced(mine, without=-1).items()
            )
        if ink.node.get("class") == "rim" and not path:
            return ""
        said = "".join(
            f" {key}={quoteattr(str(ink.node.get(key)))}"
            for key in ("class", "data-part", "data-role")
            if key in ink.node.attrib
        )
        return f'<path{said} d="{path or NOWHERE}" fill="{ink.colour}"/>'

    def lines(self, cells: Cells, inks: list[Ink], scene: Cells) -> list[Cells]:
        """Return the line round every figure and every larger thing: a colour, 0 where there is none."""
        owners = np.array([-1, *(ink.owner for ink in inks)])[cells]
        dark = np.array([0, *(_number(_darker(ink.colour)) for ink in inks)])[cells]
        of_scene = np.array([_number(_darker(tone)) for tone in self.tones])[scene]
        plain_spot = self.plain_spot()
        found: list[Cells] = []
        for index, owner in enumerate(self.owners):
            line = np.zeros_like(cells)
            found.append(line)
            mine = owners == index
            if owner.get("data-figure"):
                free, tones = (owners < index) & ~self.whole(owner), dark
            else:
                free, tones = owners < index, of_scene
                if mine.sum() < LEAST_THING:
                    continue
            for down, across in BESIDE:
                spot = free & np.roll(mine, (down, across), (0, 1)) & (line == 0)
                line[spot] = np.roll(tones, (down, across), (0, 1))[spot]
            if index in self.borders:
                tone, cells_wide = self.borders[index]
                edge = mine
                for _ in range(cells_wide):
                    edge = edge | np.logical_or.reduce([np.roll(edge, way, (0, 1)) for way in BESIDE])
                line = found[-1] = np.where(edge & free & ~mine, _number(tone), 0)
            line[plain_spot] = 0
        return found

    def plain_spot(self) -> tuple[slice, slice]:
        """Return the cells that the words need plain."""
        if not self.quiet:
            return slice(0, 0), slice(0, 0)
        left, top, right, bottom = (math.floor((edge + BLEED) / CELL) for edge in self.quiet[1])
        return slice(max(top, 0), bottom + 1), slice(max(left, 0), right + 1)

    def creases(self, cells: Cells, inks: list[Ink]) -> Cells:
        """Return a line where a limb lies on something of nearly its own colour, 0 elsewhere."""
        limbs = [""] + [_limb(ink.node) for ink in inks]
        number = {name: at for at, name in enumerate(dict.fromkeys(limbs))}
        limb = np.array([number[name] for name in limbs])[cells]
        owners = np.array([-1, *(ink.owner for ink in inks)])[cells]
        tones = _oklab(
            np.array([[0, 0, 0], *([int(ink.colour[i : i + 2], 16) for i in (1, 3, 5)] for ink in inks)])
        )
        under = np.array([0, *(_number(_creased(ink.colour)) for ink in inks)])[cells]
        line = np.zeros_like(cells)
        for down, across in BESIDE:
            above, whose = np.roll(cells, (down, across), (0, 1)), np.roll(owners, (down, across), (0, 1))
            lies_on = (above > cells) & (whose == owners) & (owners >= 0)
            lies_on &= (np.roll(limb, (down, across), (0, 1)) != limb) & (
                np.roll(limb, (down, across), (0, 1)) > 0
            )
            near = np.sqrt(((tones[above] - tones[cells]) ** 2).sum(axis=2)) < NEAR
            line[lies_on & near] = under[lies_on & near]
        return line


def _number(colour: str) -> int:
    return int(colour[1:], 16)


def _limb(node: Node) -> str:
    """Return the limb a part hangs on, an arm with its forearm, a leg with its shin; the face is none."""
    parent = node.getparent()
    joint = str(parent.get("data-joint", "")) if parent is not None else ""
    return (
        ""
        if joint in ("face", "")
        else joint.replace("fore-", "arm-").replace("shin-", "leg-").replace("foot-", "leg-")
    )


def _creased(colour: str) -> str:
    lightness, chroma, hue = lch(colour)
    return oklch(max(lightness - 0.14, 0.14), chroma * 1.03, hue)


def _flat_shade(node: Node) -> None:
    """Leave of a soft shadow nothing, of the shade under a thing one flat oval."""
    ovals = [one for one in node if one.tag == f"{SVG}ellipse"]
    if len(ovals) < 2:
        drop(node)
        return
    for one in (*ovals[:-2], ovals[-1]):
        node.remove(one)
    unset(node, "class")
    put(ovals[-2], {"fill-opacity": ".3"})


def _weight(node: Node) -> tuple[float, bool]:
    """Return how much a part counts, and whether it is a line that must not grow thick."""
    part = str(node.get("data-part", "")).split("-")[0]
    thin = part in ("brow", "mouth") and not plain(node.get("fill"))
    return THIN if thin else WEIGHT.get(part, 1.0), thin


def _darker(colour: str) -> str:
    lightness, chroma, hue = lch(colour)
    return oklch(max(lightness * 0.42, 0.16), min(chroma * 1.05 + 0.01, 0.12), hue)


def _painted(node: Node, code: int) -> None:
    """Give a shape its code for a colour; what lets light through is not there at all."""
    seen = (
        float(node.get("opacity", "1"))
        * float(node.get("fill-opacity", "1"))
        * float(node.get("stroke-opacity", "1"))
    )
    if seen < SOLID and not node.get("data-part"):
        node.set("display", "none")
        return
    unset(node, "opacity", "fill-opacity", "stroke-opacity")
    colour = f"#{code:06x}"
    for key in ("fill", "stroke"):
        if plain(node.get(key)):
            node.set(key, colour)
        elif str(node.get(key, "")).startswith("url("):
            node.set("display", "none")
    if node.get("data-part") and plain(node.get("stroke")):
        node.set("stroke-width", num(max(float(node.get("stroke-width", "1")), 3.0)))


def rendered(tree: Node, fine: int) -> Cells:
    """Return the page, bleed and all, as red, green and blue samples, `fine` to a cell, no edges blended."""
    import resvg_py

    box = tree.get("viewBox", "0 0 1000 1000").split()
    tree = copy.copy(tree)
    wide, high = (2 * BLEED + float(side) for side in box[2:])
    put(tree, {"viewBox": f"-{BLEED} -{BLEED} {num(wide)} {num(high)}", "shape-rendering": "crispEdges"})
    across, down = (math.ceil(side / CELL) * fine for side in (wide, high))
    raw = bytes(
        resvg_py.svg_to_bytes(
            svg_string=etree.tostring(tree, encoding="unicode"), width=across, height=down,
            skip_system_fonts=True,
        )
    )  # fmt: skip
    with Image.open(io.BytesIO(raw)) as image:
        return np.asarray(image.convert("RGB"), dtype=np.int64)


def _averaged(samples: Cells) -> Cells:
    """Return the mean colour of every cell."""
    return np.asarray(samples.reshape(len(samples) // FINE, FINE, -1, FINE, 3).mean(axis=(1, 3)))


def _pattern(down: int, across: int) -> Cells:
    """Return Bayer's thresholds, 0 to 1, for every cell."""
    four = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16
    return np.asarray(np.tile(four, (down // 4 + 1, across // 4 + 1))[:down, :across])


def _nearest(samples: Cells, tones: Sequence[str]) -> Cells:
    """Return the number of the tone nearest to every sample, by OKLab."""
    packed = (samples[..., 0] << 16) | (samples[..., 1] << 8) | samples[..., 2]
    colours, index = np.unique(packed, return_inverse=True)
    rgb = np.stack([(colours >> 16) & 255, (colours >> 8) & 255, colours & 255], axis=1)
    own = _oklab(np.array([[int(tone[i : i + 2], 16) for i in (1, 3, 5)] for tone in tones]))
    chosen = np.zeros(len(colours), dtype=np.int64)
    for start in range(0, len(colours), 4096):
        some = _oklab(rgb[start : start + 4096])
        away = ((some[:, None, :] - own[None, :, :]) ** 2 * np.array([1.0, 1.6, 1.6])).sum(axis=2)
        chosen[start : start + 4096] = away.argmin(axis=1)
    return np.asarray(chosen[index].reshape(packed.shape))


def _oklab(rgb: Cells) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    value = rgb / 255
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    to_lms = np.array(
        [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
         [0.0883024619, 0.2817188376, 0.6299787005]]
    )  # fmt: skip
    to_lab = np.array(
        [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
         [0.0259040371, 0.7827717662, -0.8086757660]]
    )  # fmt: skip
    return np.asarray(np.cbrt(linear @ to_lms.T) @ to_lab.T)


def _numbered(down: int, across: int) -> Cells:
    """Return for every sample the number of its cell."""
    lines, columns = np.arange(down * FINE) // FINE, np.arange(across * FINE) // FINE
    return np.asarray(lines[:, None] * across + columns[None, :])


def _commonest(samples: Cells, count: int) -> Cells:
    """Return the number most samples of every cell have."""
    down, across = (side // FINE for side in samples.shape)
    flat = _numbered(down, across) * count + samples
    tally = np.bincount(flat.ravel(), minlength=down * across * count).reshape(down, across, count)
    return np.asarray(tally.argmax(axis=2))


def _shared_out(coded: Cells, inks: list[Ink]) -> Cells:
    """Return the code of every cell: half of it must be figure, of whose parts the weightiest wins."""
    down, across = (side // FINE for side in coded.shape)
    flat = _numbered(down, across) * (len(inks) + 1) + coded
    found, tally = np.unique(flat[coded > 0], return_counts=True)
    spot, code = found // (len(inks) + 1), found % (len(inks) + 1)
    covered = np.bincount(spot, weights=tally, minlength=down * across)
    weigh = np.array([0.0, *(ink.weight for ink in inks)])[code] * tally
    for number, ink in enumerate(inks, 1):
        if ink.thin:
            weigh[_doubled(spot, tally, code == number, across)] = 0.0
    order = np.lexsort((code, weigh, spot))
    cells = np.zeros(down * across, dtype=np.int64)
    cells[spot[order]] = code[order]
    cells[covered < FINE * FINE / 2] = 0
    board = cells.reshape(down, across)
    _clear_brows(board, inks)
    _open_eyes(board, inks, spot, code, tally)
    return board


def _clear_brows(board: Cells, inks: list[Ink]) -> None:
    """Lift a brow that touches its eye by a cell, so that they stay two."""
    eyes = np.isin(board, [at for at, ink in enumerate(inks, 1) if ink.part.startswith("eye")])
    for number, ink in enumerate(inks, 1):
        if not ink.part.startswith("brow"):
            continue
        rows, columns = np.nonzero(board == number)
        if len(rows) and rows.min() > 1 and eyes[np.minimum(rows + 1, len(board) - 1), columns].any():
            above = board[rows.min() - 1, columns]
            board[rows, columns] = above
            free = above > 0
            board[rows[free] - 1, columns[free]] = number


def _open_eyes(board: Cells, inks: list[Ink], spot: Cells, code: Cells, tally: Cells) -> None:
    """Give every eye that is seen at least three dark cells, first those it covers most."""
    for number, ink in enumerate(inks, 1):
        if not ink.part.startswith("eye") or ink.node.get("data-role") != "ink":
            continue
        kin = [at for at, one in enumerate(inks, 1) if (one.owner, one.part) == (ink.owner, ink.part)]
        mine = code == number
        wanted = LEAST_EYE - int(
            np.isin(board, [at for at in kin if inks[at - 1].node.get("data-role") == "ink"]).sum()
        )
        if wanted <= 0 or not mine.any():
            continue
        order = np.argsort(-tally[mine], kind="stable")
        likely = spot[mine][order].tolist()
        # an eye smaller than three cells grows downward and to the side
        likely += [likely[0] + step for step in (board.shape[1], 1, -board.shape[1], -1)]
        for at in dict.fromkeys(likely):
            place = divmod(at, board.shape[1])
            if wanted > 0 and board[place] != number and board[place] > 0:
                board[place] = number
                wanted -= 1


def _doubled(spot: Cells, tally: Cells, mine: Chosen, across: int) -> Cells:
    """Return which cells of a drawn line are the second in their column: the line stays one cell thick."""
    rows, columns = spot[mine] // across, spot[mine] % across
    best: dict[int, tuple[int, int]] = {}
    for row, column, count in zip(rows.tolist(), columns.tolist(), tally[mine].tolist(), strict=True):
        best[column] = max(best.get(column, (0, 0)), (count, row))
    lesser = np.array(
        [best[column][1] != row for row, column in zip(rows.tolist(), columns.tolist(), strict=True)],
        dtype=np.bool_,
    )
    return np.asarray(np.nonzero(mine)[0][lesser])


def traced(cells: Cells, *, without: int = 0) -> dict[int, str]:
    """Return the outline of every number's cells as path data, in order of the numbers."""
    padded = np.pad(cells, 1, constant_values=-9)
    middle = padded[1:-1, 1:-1]
    starts: dict[int, dict[tuple[int, int], list[tuple[int, int]]]] = {}
    sides = (
        (padded[:-2, 1:-1], (0, 0), (1, 0)),
        (padded[1:-1, 2:], (1, 0), (1, 1)),
        (padded[2:, 1:-1], (1, 1), (0, 1)),
        (padded[1:-1, :-2], (0, 1), (0, 0)),
    )
    for beside, begin, end in sides:
        ys, xs = np.nonzero((beside != middle) & (middle != without))
        for x, y, number in zip(xs.tolist(), ys.tolist(), middle[ys, xs].tolist(), strict=True):
            here = (x + begin[0], y + begin[1])
            starts.setdefault(number, {}).setdefault(here, []).append((x + end[0], y + end[1]))
    return {number: _linked(starts[number]) for number in sorted(starts)}


def _linked(steps: dict[tuple[int, int], list[tuple[int, int]]]) -> str:
    """Return the closed lines that single steps make."""
    out = ""
    for begin in sorted(steps, key=lambda point: (point[1], point[0])):
        while steps.get(begin):
            here, there = begin, steps[begin].pop()
            corners = [begin]
            way = (there[0] - here[0], there[1] - here[1])
            while there != begin:
                onward = steps[there]
                # where two cells touch at a corner, keep to the right: they stay two
                turn = (there[0] - way[1], there[1] + way[0])
                after = turn if len(onward) > 1 and turn in onward else onward[-1]
                onward.remove(after)
                new = (after[0] - there[0], after[1] - there[1])
                if new != way:
                    corners.append(there)
                here, there, way = there, after, new
            out += _closed(corners)
    return out


def _closed(corners: list[tuple[int, int]]) -> str:
    text = f"M{corners[0][0]} {corners[0][1]}"
    for (ax, ay), (bx, by) in pairwise(corners):
        text += f"h{bx - ax}" if ay == by else f"v{by - ay}"
    return text + "z"
