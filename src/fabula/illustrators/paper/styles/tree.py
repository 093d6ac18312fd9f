"""The drawing as a tree: what the styles that redraw whole groups need to find their way in it."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from fabula.illustrators.paper.figures.puppet import IDENTITY, Matrix, times, written
from fabula.illustrators.paper.pen import Point, num
from fabula.illustrators.paper.styles.outline import placed, shape_of, span

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
SHAPES = frozenset(f"{SVG}{name}" for name in ("path", "rect", "circle", "ellipse"))
_PLACE = ("d", "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry")

Node = etree._Element


def plain(value: str | None) -> bool:
    """Return whether an attribute is a plain colour."""
    return value is not None and len(value) == 7 and value[0] == "#"


def drop(node: Node) -> None:
    """Take a node out of the drawing."""
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def within(node: Node, name: str) -> bool:
    """Return whether a node lies in an element of that name."""
    return any(one.tag == SVG + name for one in node.iterancestors())


def put(node: Node, given: Mapping[str, str]) -> None:
    """Set attributes of a node."""
    for key, value in given.items():
        node.set(key, value)


def unset(node: Node, *keys: str) -> None:
    """Take attributes off a node."""
    for key in keys:
        if key in node.attrib:
            del node.attrib[key]


def outline_of(node: Node) -> list[list[Point]]:
    """Return the outline of a shape in its own units."""
    return shape_of(etree.QName(node).localname, {str(key): str(value) for key, value in node.items()})


def group(inside: str, **attributes: str) -> Node:
    """Return a group around ready-made SVG."""
    node = etree.fromstring(f'<g xmlns="{SVG[1:-1]}" xmlns:xlink="{HREF[1:-5]}">{inside}</g>')
    put(node, attributes)
    return node


def matrix_of(node: Node, root: Node) -> Matrix:
    """Return the matrix that puts what is in `node` (itself included) where `root` has it."""
    matrix = placed(node.get("transform", ""))
    for one in node.iterancestors():
        if one is root:
            return matrix
        matrix = times(placed(one.get("transform", "")), matrix)
    return matrix


def shifted(node: Node) -> Matrix:
    """Return where a `use` puts its shape."""
    return (1, 0, 0, 1, float(node.get("x", "0")), float(node.get("y", "0")))


def extent(node: Node) -> float:
    """Return the longer side of a shape, in its own units."""
    left, top, right, bottom = span(outline_of(node))
    return max(right - left, bottom - top)


def bare(node: Node, matrix: Matrix, wide: float) -> Node:
    """Return a shape without its colours, put by `matrix`; a line keeps its width and `wide` more."""
    out = etree.Element(node.tag, {key: node.get(key, "") for key in _PLACE if node.get(key)})
    if matrix != IDENTITY:
        out.set("transform", written(matrix))
    if not plain(node.get("fill")):
        own = float(node.get("stroke-width", "1"))
        put(out, {"fill": "none", "stroke-width": num(own + wide)})
    return out


def inside(box: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    """Return whether a box lies in another, a unit of overhang forgiven."""
    return (
        box[0] >= other[0] - 1
        and box[1] >= other[1] - 1
        and box[2] <= other[2] + 1
        and box[3] <= other[3] + 1
    )
