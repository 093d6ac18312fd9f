"""What sets a small thing off from the clothes and the ground behind it: an edge of paper, as figures wear.

Only the outline of a finished drawing is wanted: its sheets and its lines, without shadows, light and scraps
that a clip holds inside them.
"""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

from fabula.illustrators.paper.cut import Cutter
from fabula.illustrators.paper.hours import light
from fabula.illustrators.paper.palette import Palette, mix
from fabula.illustrators.paper.pen import num
from fabula.kit.seeds import rng

EDGE = 4.0
"""How wide the edge is, in page units."""
LIT = 0.4, 0.44
"""How much of the hour's light lies on an edge of paper, while it is light and after dark."""
TINT = 0.13
"""How much of the ground's colour is in an edge: it belongs to its page, not to a sheet of stickers."""
MOONLIT = 0.36
"""And how much after dark round the deep in tone, which a dim edge sets off as well."""
THIN = 0.96
"""How much of its width an edge keeps after dark, where a pale line glares."""
_XLINK = "http://www.w3.org/1999/xlink"
_GEOMETRY = {
    "path": ("d",), "circle": ("cx", "cy", "r"), "ellipse": ("cx", "cy", "rx", "ry"),
    "rect": ("x", "y", "width", "height", "rx"),
}  # fmt: skip
_UNSEEN = frozenset(("shade", "grain"))
_INNER = frozenset(("clipPath", "linearGradient", "radialGradient", "mask", "pattern"))


def set_off(c: Cutter, drawing: str) -> str:
    """Return the edge that lies under `drawing`; nothing where it has no outline of its own."""
    tree = ElementTree.fromstring(f'<g xmlns:xlink="{_XLINK}">{drawing}</g>')
    shapes = "".join(_outlines(one) for one in tree)
    if not shapes:
        return ""
    name = c.name()
    edge, wide = edge_paper(c), EDGE * (THIN if c.dark else 1)
    strokes = ((3, 5, 5.0, 0.18, c.shade), (0, 0, wide + 1.8, 0.16, c.shade), (0, 0, wide, 1.0, edge))
    casts = "".join(
        f'<use class="glow" xlink:href="#{name}" x="{dx}" y="{dy}" fill="{tone}" stroke="{tone}"'
        f' stroke-width="{num(2 * wide)}" opacity="{seen}"/>'
        for dx, dy, wide, seen, tone in strokes
    )
    return (
        f'<defs><g id="{name}">{shapes}</g></defs><g class="shade" stroke-linejoin="round"'
        f' stroke-linecap="round">{casts}</g>'
    )


def edge_paper(c: Cutter, tint: float = TINT) -> str:
    """Return the paper of an edge in the light of its page: as if cut from what lies round it."""
    paper = light(c.palette["paper"], c.time, c.weather, LIT[c.dark], indoors=c.indoor)
    return mix(paper, c.role("room" if c.indoor else "ground"), tint)


def shared_out(palette: Palette, book: int) -> tuple[Palette, Palette]:
    """Return a book's palette as its cast wears it and as its things have it.

    The first accent of the things is nobody's: so a thing keeps its colours on every page, whoever is there.
    """
    own = rng(book, "the accent of things").randrange(len(palette.accents))
    accents = (*palette.accents[own:], *palette.accents[:own])
    return replace(palette, accents=accents[1:]), replace(palette, accents=accents)


def _outlines(node: ElementTree.Element) -> str:
    """Return the outlines under `node`, where they are."""
    shines = "glow" in (node.get("class"), node.get("data-part"))
    if shines or node.get("class") in _UNSEEN or node.tag in _INNER or node.get("clip-path"):
        return ""
    if node.tag in ("g", "defs"):
        inner = "".join(_outlines(one) for one in node)
        moved = node.get("transform")
        return f'<g transform="{moved}">{inner}</g>' if inner and moved else inner
    if node.tag not in _GEOMETRY or float(node.get("fill-opacity", "1")) < 0.5:
        return ""
    shape = " ".join(f'{key}="{node.get(key)}"' for key in _GEOMETRY[node.tag] if node.get(key))
    if node.get("transform"):
        shape += f' transform="{node.get("transform")}"'
    if node.get("fill") == "none":
        wide = float(node.get("stroke-width", "1"))
        shape += f' fill="none" stroke-width="{num(wide + 2 * EDGE)}"'
    return f"<{node.tag} {shape}/>"
