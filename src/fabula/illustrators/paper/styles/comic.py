"""Comic: brush contours, flat bright colours, and halftone dots where the light does not reach.

A contour is the figure's own shape in ink under the figure, laid three times a little to the lower right:
thin where the light falls, full on the shade side. Behind the figures every line is a deep tone of its own
colour, so that whoever acts stands out. Dots lie on the sky, the ground and the shade sides of bodies, never
on a head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from fabula.illustrators.paper.figures.puppet import IDENTITY, apply, times, written
from fabula.illustrators.paper.palette import lch, mix, oklch, shift
from fabula.illustrators.paper.pen import Point, num, nums
from fabula.illustrators.paper.styles.halftone import Filled, rows, shaded
from fabula.illustrators.paper.styles.outline import inverse, moved, placed, scale_of, span
from fabula.illustrators.paper.styles.tree import (
    HREF,
    SHAPES,
    SVG,
    Node,
    bare,
    drop,
    extent,
    group,
    inside,
    matrix_of,
    outline_of,
    plain,
    put,
    shifted,
    unset,
    within,
)  # fmt: skip

INK = "#1b1620"
OUTER, INNER, SCENERY = 7.0, 4.0, 2.2
"""Widths of ink in page units: round a figure on its shade side, inside it, and of the lines behind."""
FINE = "1.7"
CHROMA = 1.15
TALL = 300.0
"""From this height on a figure has the full line; a smaller one has a finer pen."""
BRUSH = ((0.0, 0.0, 0.5), (0.2, 0.26, 0.62), (0.36, 0.46, 0.42))
"""The strokes of a contour: shift right and down, and half width, as shares of its full width."""
HEADS = frozenset(("head", "face"))
_SHADE = re.compile(r'<g class="shade".*?</g>', re.S)
_RIM = re.compile(r'<use class="rim"( [^>]*?) fill="[^"]*"/>')
SHADED_FROM = 58.0
HIDDEN = frozenset((f"{SVG}defs", f"{SVG}clipPath"))
DOTS = {"class": "dots", "fill": "none", "stroke-linecap": "round"}


def vivid(colour: str) -> str:
    """Return `colour` as it is printed in a comic."""
    lightness, chroma, hue = lch(colour)
    return oklch(lightness, chroma * CHROMA, hue)


def held(colour: str, depth: float = 0.0) -> str:
    """Return the line round something of that colour: a deep tone of its own, paler far off."""
    lightness, chroma, hue = lch(colour)
    line = oklch(max(lightness * 0.5 - 0.02, 0.13), min(chroma * 1.2 + 0.012, 0.1), hue)
    return mix(line, colour, 0.62 * depth) if depth else line


def comic(svg: str, open_part: tuple[float, float]) -> str:
    """Return the drawing inked; dots in the sky and on the ground lie only on `open_part`."""
    root = etree.fromstring(svg)
    _Inker(root, open_part).inked()
    return etree.tostring(root, encoding="unicode")


def edged(paper: str) -> str:
    """Return the paper under the words with a line for its shadow."""
    paper = _SHADE.sub("", paper)
    return _RIM.sub(
        lambda found: f'<use{found[1]} fill="{INK}" stroke="{INK}" stroke-width="{num(SCENERY)}"/>', paper
    )


class _Inker:
    """One page while it is inked."""

    def __init__(self, root: Node, open_part: tuple[float, float]) -> None:
        self.root = root
        self.open_part = open_part
        self.named: dict[str, Node] = {one.get("id", ""): one for one in root.iter() if one.get("id")}
        self.count = 0
        self.depth = 0.0

    def inked(self) -> None:
        """Ink everything from the back forward."""
        for node in list(self.root.iter(etree.Comment)):
            if node.text == "bloom":
                drop(node)
        # said once for all: every join is round, and a line behind the figures fine
        for node in self.root.iter():
            unset(node, "stroke-linejoin")
        put(self.root, {"stroke-linejoin": "round", "stroke-width": FINE})
        for node in list(self.root.iter(f"{SVG}stop")):
            node.set("stop-color", vivid(node.get("stop-color", "#000000")))
        figures = list(self.root.iterfind(".//*[@data-figure]"))
        things = list(self.root.iterfind(".//*[@data-prop]"))
        acting = [*figures, *things]
        self.ground([one for one in self.root.iter() if not {*acting} & {one, *one.iterancestors()}])
        for one in figures:
            _Figure(self, one).inked()
        for one in things:
            self.thing(one)

    def name(self) -> str:
        """Return an id nobody else on the page has."""
        self.count += 1
        return f"k{self.count}"

    # what lies behind ---------------------------------------------------------------------------------

    def ground(self, nodes: list[Node]) -> None:
        """Ink the scenery, and lay dots over the sky and the nearest ground."""
        up = False
        land: list[tuple[Node, str]] = []
        sheets = sum(node.get("class") == "rim" for node in nodes) or 1
        seen = 0
        for node in nodes:
            kind = node.get("class")
            seen += kind == "rim"
            self.depth = max(1 - 2 * seen / sheets, 0.0)
            if kind == "grain":
                drop(node)
            elif kind == "shade":
                up = placed(node.get("transform", ""))[5] < 0 if node.get("transform") else up
                self.shade(node)
            elif kind == "rim":
                self.brushed(node, up=up)
            elif kind != "glow" and plain(node.get("fill")) and not within(node, "defs"):
                if node.tag == f"{SVG}use" and self.wide(node):
                    land.append((node, node.get("fill", "")))
                self.scrap(node)
            elif plain(node.get("stroke")):
                node.set("stroke", vivid(node.get("stroke", "")))
        self.dotted(land)

    def shade(self, node: Node) -> None:
        """Leave of a soft shadow nothing, of the shade under a thing one flat oval."""
        ovals = [one for one in node if one.tag == f"{SVG}ellipse"]
        if not ovals:
            drop(node)
            return
        for one in ovals[:-2]:
            node.remove(one)
        for one in ovals[-1:]:
            node.remove(one)
        ovals[-2].set("fill", INK)
        ovals[-2].set("fill-opacity", ".38")

    def brushed(self, node: Node, *, up: bool) -> None:
        """Make of a lit rim the full side of a brushed line: below, or above on a crest."""
        colour = node.get("fill", "")
        face = node.getnext()
        if node.tag != f"{SVG}use" or not plain(colour) or face is None or not plain(face.get("fill")):
            drop(node)
            return
        line = held(vivid(face.get("fill", "")), self.depth)
        unset(node, "class")
        put(
            node,
            {"fill": line, "stroke": line, "stroke-width": num(SCENERY)}
            | ({"x": "1.3", "y": ".8"} if up else {"x": "2.5", "y": "4.2"}),
        )

    def scrap(self, node: Node) -> None:
        """Colour one shape of the scenery, and give it a line when it is large enough to bear one."""
        colour = vivid(node.get("fill", ""))
        node.set("fill", colour)
        if plain(node.get("stroke")):
            node.set("stroke", vivid(node.get("stroke", "")))
            return
        if node.get("fill-opacity") or node.get("opacity") or node.tag == f"{SVG}rect":
            return
        source = self.named.get(node.get(HREF, "#")[1:], node)
        if source.tag not in SHAPES or "class" in node.attrib:
            return
        runs = outline_of(source)
        left, top, right, bottom = span(runs)
        # many small things in one path are a pattern
        if len(runs) > 3 or max(right - left, bottom - top) < 36:
            return
        node.set("stroke", held(colour, self.depth))

    def wide(self, node: Node) -> bool:
        """Return whether a sheet reaches from edge to edge."""
        source = self.named.get(node.get(HREF, "#")[1:])
        if source is None or source.tag not in SHAPES:
            return False
        left, _, right, _ = span(outline_of(source))
        return left <= 0 and right >= 1000

    def dotted(self, land: list[tuple[Node, str]]) -> None:
        """Lay dots on the sky or wall, larger towards the top, and on the nearest land, towards the foot."""
        ends = max(self.open_part[0], -20.0), min(self.open_part[1], 1020.0)
        back = next((one for one in self.root.iter(f"{SVG}rect") if plain(one.get("fill"))), None)
        if back is not None:
            tone = shift(back.get("fill", ""), dl=-0.045, dc=0.018)
            top, bottom = self.there(back, ends)
            reach = min(top + 330.0, bottom)
            back.addnext(group(rows(top, reach, tone, largest="top"), **DOTS))
        if not land:
            return
        node, colour = land[-1]
        _, bottom = self.there(node, ends)
        name = self.name()
        clip = group(f'<clipPath id="{name}"><use xlink:href="{node.get(HREF)}"/></clipPath>')
        dots = group(
            rows(bottom - 190, bottom, shift(vivid(colour), dl=-0.05, dc=0.012), largest="bottom"), **DOTS
        )
        dots.set("clip-path", f"url(#{name})")
        node.addnext(dots)
        node.addnext(clip)

    def there(self, node: Node, heights: tuple[float, float]) -> tuple[float, float]:
        """Return two heights of the page as they are where `node` is drawn, which a view may have moved."""
        parent = node.getparent()
        matrix = matrix_of(parent, self.root) if parent is not None and parent is not self.root else IDENTITY
        return (heights[0] - matrix[5]) / matrix[3], (heights[1] - matrix[5]) / matrix[3]

    # things -------------------------------------------------------------------------------------------

    def thing(self, node: Node) -> None:
        """Ink a thing: a contour round it, fine lines inside."""
        for one in list(node.iter()):
            if one.get("class") in ("shade", "rim"):
                drop(one)
        contour = etree.Element(f"{SVG}g")
        for one in list(node.iter()):
            if (one.tag in SHAPES or one.tag == f"{SVG}use") and not HIDDEN & {
                up.tag for up in one.iterancestors()
            }:
                self.piece(one, node, contour)
        if len(contour):
            brush(node, contour, self.name(), OUTER * 0.7, 1.0)

    def piece(self, one: Node, node: Node, contour: Node) -> None:
        """Colour one piece of a thing, and add it to the thing's contour."""
        source = self.named.get(one.get(HREF, "#")[1:], one)
        matrix = times(matrix_of(one, node), shifted(one)) if source is not one else matrix_of(one, node)
        for key in ("fill", "stroke"):
            if plain(one.get(key)):
                one.set(key, vivid(one.get(key, "")))
        if one.get("class") == "glow" or source.tag not in SHAPES:
            return
        scale = scale_of(matrix)
        seen = float(one.get("fill-opacity", "1")) * float(one.get("opacity", "1"))
        size = extent(source) * scale
        if size < 12 or seen < 0.6 or not (plain(one.get("fill")) or plain(one.get("stroke"))):
            return
        copy = bare(source, matrix, OUTER * 0.7 / scale)
        if plain(one.get("fill")):
            unset(copy, "fill", "stroke-width")
            if not one.get("stroke") and size > 30:
                put(one, {"stroke": held(one.get("fill", "")), "stroke-width": num(1.4 / scale)})
        contour.append(copy)


class _Figure:
    """One figure while it is inked."""

    def __init__(self, page: _Inker, node: Node) -> None:
        self.page, self.node = page, node
        for one in list(node.iter()):
            if one.get("class") == "shade":
                drop(one)
        self.border = node.find(f".//{SVG}g[@class='border']")
        for one in list(node.iter(f"{SVG}defs")):
            if self.border is None and one.find(f"{SVG}g") is not None:
                drop(one)
        self.joints = [one for one in node.iter() if one.get("data-joint")]
        self.matrices = {id(one): matrix_of(one, node) for one in self.joints}
        body = next((one for one in self.joints if one.get("data-joint") == "body"), self.joints[0])
        self.scale = scale_of(self.matrices[id(body)])
        outlines = [self.outline(part) for part in self.parts()]
        box = span([line for outline in outlines for line in outline])
        self.pen = min(max((box[3] - box[1]) / TALL, 0.6), 1.0)
        self.whole = Filled(outlines)
        self.face = span([line for part in self.parts() if features(part) for line in self.outline(part)])

    def parts(self) -> Iterator[Node]:
        """Give the parts of the figure, back to front."""
        for joint in self.joints:
            yield from (one for one in joint if one.tag in SHAPES and one.get("data-part"))

    def outline(self, part: Node) -> list[list[Point]]:
        """Return a part's outline in the figure's place on the page."""
        parent = part.getparent()
        assert parent is not None  # a part hangs on a joint
        matrix = times(self.matrices[id(parent)], placed(part.get("transform", "")))
        return moved(outline_of(part), matrix)

    def inked(self) -> None:
        """Ink the figure."""
        contour = etree.Element(f"{SVG}g")
        for joint in self.joints:
            self.joint(joint, contour)
        self.elbows()
        wide = OUTER * self.pen
        if self.border is None:
            brush(self.node, contour, self.page.name(), wide, self.scale)
            return
        # the edge of paper has the figure's whole shape already
        within_scale = scale_of(matrix_of(self.border, self.node))
        use = self.border[0]
        strokes = brushed(use.get(HREF, ""), wide / within_scale, self.scale / within_scale)
        self.border.addnext(strokes)

    def joint(self, joint: Node, contour: Node) -> None:
        """Ink what hangs on one joint."""
        head = joint.get("data-joint") in HEADS or str(joint.get("data-joint")).startswith("ear")
        under: list[tuple[float, float, float, float]] = []
        copy = etree.SubElement(contour, f"{SVG}g", {"transform": written(self.matrices[id(joint)])})
        for one in list(joint):
            if one.tag not in SHAPES:
                continue
            self.coloured(one)
            if one.get("class") == "rim":
                if one.get("stroke"):
                    drop(one)
                continue
            box = span(self.outline(one))
            size = max(box[2] - box[0], box[3] - box[1])
            if float(one.get("opacity", "1")) < 1 or size < 8:
                continue
            patch = any(inside(box, other) for other in under)
            under.append(box)
            if one.get("data-role", "").startswith("doze"):
                continue
            self.lined(one, size, patch=patch, face=joint.get("data-joint") == "face")
            thin = not plain(one.get("fill")) and float(one.get("stroke-width", "0")) < 4
            if not patch and not thin and not self.whole.hides(self.outline(one)):
                copy.append(bare(one, placed(one.get("transform", "")), OUTER * self.pen / self.scale))
            if not head and size > SHADED_FROM and plain(one.get("fill")):
                self.shaded(one)
        if not len(copy):
            contour.remove(copy)

    def coloured(self, one: Node) -> None:
        """Give a part its printed colour."""
        for key in ("fill", "stroke"):
            if plain(one.get(key)):
                one.set(key, vivid(one.get(key, "")))

    def lined(self, one: Node, size: float, *, patch: bool, face: bool) -> None:
        """Draw the line round one part: ink, or on a patch a deeper tone of its own."""
        colour = one.get("fill")
        if not plain(colour) or one.get("data-role", "").split("-")[0] in ("ink", "white", "tear", "doze"):
            return
        if face or patch:
            if size < 16:
                return
            line, wide = held(str(colour)), INNER * 0.42
        else:
            line, wide = INK, INNER * (1.0 if size > 60 else 0.75 if size > 26 else 0.5)
        put(one, {"stroke": line, "stroke-width": num(wide * self.pen / self.scale)})

    def shaded(self, one: Node) -> None:
        """Lay dots on the shade side of one part."""
        parent = one.getparent()
        assert parent is not None  # a part hangs on a joint
        matrix = times(self.matrices[id(parent)], placed(one.get("transform", "")))
        back = inverse(matrix)
        levels = shaded(self.outline(one), margin=INNER * self.pen * 0.5, fine=self.pen)
        colour = shift(str(one.get("fill")), dl=-0.15, dc=0.015)
        for radius, points in reversed(levels):
            seen = [point for point in points if not self.on_face(point)]
            path = "".join(f"M{nums(map(round, apply(back, point)))}h0" for point in seen)
            if not path:
                continue
            dots = etree.Element(
                f"{SVG}path", {"class": "dots", "d": path, "stroke": colour, "stroke-linecap": "round",
                                "stroke-width": num(2 * radius / scale_of(matrix))}
            )  # fmt: skip
            one.addnext(dots)

    def on_face(self, point: Point) -> bool:
        """Return whether a point of the page lies among the eyes, the cheeks and the mouth."""
        left, top, right, bottom = self.face
        return left - 2 <= point[0] <= right + 2 and top - 2 <= point[1] <= bottom + 2

    def elbows(self) -> None:
        """Take away the line where a forearm goes on from an arm of its colour, and a shin from a thigh."""
        for before, after in zip(self.joints, self.joints[1:], strict=False):
            name = str(after.get("data-joint"))
            limb = name.replace("fore-", "arm-").replace("shin-", "leg-")
            if limb == name or before.get("data-joint") != limb:
                continue
            upper = next((one for one in before if one.get("data-part") == before.get("data-joint")), None)
            lower = next((one for one in after if one.get("data-part") == name), None)
            if upper is None or lower is None or upper.get("fill") != lower.get("fill"):
                continue
            for part, joint in ((lower, after), (upper, before)):
                wide = float(part.get("stroke-width", "2")) * 1.5
                line = bare(part, placed(part.get("transform", "")), 0.0)
                put(line, {"stroke": INK, "stroke-width": num(wide)})
                placing = {"class": "contour", "transform": joint.get("transform", "translate(0)")}
                under = etree.Element(f"{SVG}g", placing)
                under.append(line)
                before.addprevious(under)
                unset(part, "stroke", "stroke-width")


def features(part: Node) -> bool:
    """Return whether a part is one of those a face is read by."""
    return str(part.get("data-part")).split("-")[0] in ("eye", "brow", "cheek", "mouth", "nose")


def brush(node: Node, contour: Node, name: str, wide: float, scale: float) -> None:
    """Lay `contour` in ink under what stands in `node`, as a brush would draw it round."""
    contour.set("id", name)
    defs = etree.Element(f"{SVG}defs")
    defs.append(contour)
    node.insert(0, brushed(f"#{name}", wide, scale))
    node.insert(0, defs)


def brushed(shape: str, wide: float, scale: float) -> Node:
    """Return the strokes a brush would lay round `shape`, `wide` where it presses."""
    strokes = etree.Element(
        f"{SVG}g", {"class": "contour", "fill": INK, "stroke": INK, "stroke-linecap": "round"}
    )
    for dx, dy, half in BRUSH:
        use = etree.SubElement(strokes, f"{SVG}use", {HREF: shape})
        if dx:
            put(use, {"x": num(dx * wide), "y": num(dy * wide)})
        use.set("stroke-width", num(2 * half * wide / scale))
    return strokes
